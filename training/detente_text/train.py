"""Fine-tunes the encoder on UD treebanks. python -m detente_text.train --encoder DIR --data DIR --out FILE.pt"""

import argparse
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from .features import Featurizer, augmented, padded
from .headlines import written
from .model import TextModel, pretrained_encoder
from .treebank import KEEP, UPOS, find, inventory, lemma_script, read

TRAINING_SETS = ("ewt_train", "gum_open_train")
EPOCHS, PIECES_A_BATCH, LONGEST = 7, 704, 200
HEADLINES = 1000  # an epoch
ENCODER_RATE, HEAD_RATE, WARM_UP = 1e-4, 1e-3, 0.06
IGNORED = -100


class Example:
    def __init__(self, sentence, featurize, rng, upos, scripts, relations):
        sentence, words, cases = augmented(sentence, rng)
        self.ids, self.case, self.first = featurize(words, cases)
        self.upos = [IGNORED] + [upos[w.upos] for w in sentence]
        self.script = [IGNORED] + [scripts.get(lemma_script(w.form, w.lemma), scripts[KEEP]) for w in sentence]
        self.head = [IGNORED] + [w.head for w in sentence]
        self.relation = [IGNORED] + [relations[w.relation] for w in sentence]


def batches(examples, rng):
    """Examples of about one length together, about PIECES_A_BATCH word pieces each, in random order."""
    by_length = sorted(examples, key=lambda e: len(e.ids) + rng.random() * 3)
    out, current = [], []
    for example in by_length:
        current.append(example)
        if len(current) * len(example.ids) >= PIECES_A_BATCH:
            out.append(current)
            current = []
    if current:
        out.append(current)
    rng.shuffle(out)
    return out


def loss_of(model, batch):
    ids, case, first = (torch.tensor(padded([getattr(e, n) for e in batch])) for n in ("ids", "case", "first"))
    upos, script, head, relation = (
        torch.tensor(padded([getattr(e, n) for e in batch], IGNORED)) for n in ("upos", "script", "head", "relation"))
    with torch.autocast("cpu", torch.bfloat16):
        words = model.words(ids, (ids > 0).long(), case, first)
    upos_scores, script_scores, arcs, dependent, heads = model.heads(words.float())
    absent = (head[:, None, :] == IGNORED) & (torch.arange(arcs.shape[-1])[None, None, :] > 0)
    arcs = arcs.masked_fill(absent, -1e4)
    chosen = torch.gather(heads, 1, head.clamp(min=0).unsqueeze(-1).expand(-1, -1, heads.shape[-1]))
    pairs = ((upos_scores, upos), (script_scores, script), (arcs, head), (model.relation_scores(dependent, chosen), relation))
    return [F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORED) for scores, gold in pairs]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", required=True, help="folder with all-minilm-l6-v2.onnx and its tokenizer JSON")
    parser.add_argument("--data", required=True, help="folder with the treebanks")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    torch.manual_seed(args.seed)

    sentences = [s for name in TRAINING_SETS for s in read(find(args.data, name))]
    relations, scripts = inventory(sentences)
    indexes = ({u: i for i, u in enumerate(UPOS)}, {s: i for i, s in enumerate(scripts)}, {r: i for i, r in enumerate(relations)})
    featurize = Featurizer(f"{args.encoder}/all-minilm-l6-v2-tokenizer.json")
    model = TextModel(pretrained_encoder(f"{args.encoder}/all-minilm-l6-v2.onnx"), relations, scripts).train()
    print(f"{len(sentences)} sentences, {len(relations)} relations, {len(scripts)} lemma scripts", flush=True)

    # The word embeddings are half of all weights and a batch touches few rows: sparse updates save a third of the time.
    embeddings = model.encoder.embeddings.word_embeddings
    embeddings.sparse = True
    dense = [p for p in model.parameters() if p is not embeddings.weight]
    inner = {id(p) for p in model.encoder.parameters()}
    adam = torch.optim.AdamW([
        {"params": [p for p in dense if id(p) in inner], "base": ENCODER_RATE, "weight_decay": 0.01},
        {"params": [p for p in dense if id(p) not in inner], "base": HEAD_RATE, "weight_decay": 0.0}],
        lr=ENCODER_RATE, betas=(0.9, 0.98), fused=True)
    sparse = torch.optim.SparseAdam([{"params": [embeddings.weight], "base": ENCODER_RATE}], lr=ENCODER_RATE)

    begun, step, steps = time.time(), 0, None
    for epoch in range(args.epochs):
        headlines = [written(rng) for _ in range(HEADLINES)]
        examples = [Example(s, featurize, rng, *indexes) for s in sentences + headlines]
        plan = batches([e for e in examples if len(e.ids) <= LONGEST], rng)
        steps = steps or len(plan) * args.epochs
        losses = np.zeros(4)
        for number, batch in enumerate(plan, 1):
            rate = min(1, (step + 1) / (WARM_UP * steps)) * max(0.0, 1 - step / steps)
            for group in adam.param_groups + sparse.param_groups:
                group["lr"] = group["base"] * rate
            parts = loss_of(model, batch)
            for optimizer in (adam, sparse):
                optimizer.zero_grad(set_to_none=True)
            sum(parts).backward()
            torch.nn.utils.clip_grad_norm_(dense, 2.0)
            for optimizer in (adam, sparse):
                optimizer.step()
            step += 1
            losses += [p.item() for p in parts]
            if number % 200 == 0:
                spent = time.time() - begun
                print(f"epoch {epoch + 1} batch {number}/{len(plan)} losses {np.round(losses / number, 3)} "
                      f"{spent / 60:.1f} min, {spent / step * (steps - step) / 60:.1f} to go", flush=True)
        torch.save({"state": model.state_dict(), "relations": relations, "scripts": scripts}, args.out)


if __name__ == "__main__":
    main()
