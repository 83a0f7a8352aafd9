"""Checkpoint to int8 ONNX, labels and vocabulary. python -m detente_text.export CHECKPOINT.pt --encoder DIR --out DIR"""

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

from .features import Featurizer
from .model import ARC, HEADS, HIDDEN, RELATION, load
from .treebank import UPOS

WIDTH = HIDDEN // HEADS
LONGEST = 512


class OneSentence(nn.Module):
    """The trained model for a single sentence: no padding and no mask, so its result cannot depend on a batch."""

    def __init__(self, model):
        super().__init__()
        self.model = model
        embeddings = model.encoder.embeddings
        # position and word rows are looked up apart from one another; everything constant is folded beforehand
        self.positions = nn.Parameter(embeddings.position_embeddings.weight.detach()[:LONGEST])
        self.attention = nn.ModuleList()
        for layer in model.encoder.encoder.layer:
            own, scale = layer.attention.self, WIDTH**-0.5
            joined = nn.Linear(HIDDEN, 3 * HIDDEN)
            joined.weight.data = torch.cat([own.query.weight * scale, own.key.weight, own.value.weight])
            joined.bias.data = torch.cat([own.query.bias * scale, own.key.bias, own.value.bias])
            self.attention.append(joined)
        parts = [model.arc_dependent, model.arc_head, model.rel_dependent, model.rel_head, model.upos, model.script]
        self.sizes = [part.out_features for part in parts]
        self.heads = nn.Linear(HIDDEN, sum(self.sizes))
        self.heads.weight.data = torch.cat([part.weight for part in parts])
        self.heads.bias.data = torch.cat([part.bias for part in parts])
        self.root = model.relations.index("root")

    def encode(self, ids, cases):
        embeddings = self.model.encoder.embeddings
        x = embeddings.word_embeddings(ids) + embeddings.token_type_embeddings(cases) + self.positions[: ids.shape[0]]
        x = embeddings.LayerNorm(x)
        for layer, joined in zip(self.model.encoder.encoder.layer, self.attention):
            q, k, v = (part.view(-1, HEADS, WIDTH).transpose(0, 1) for part in joined(x).split(HIDDEN, -1))
            mixed = torch.softmax(q @ k.transpose(-1, -2), -1) @ v
            mixed = mixed.transpose(0, 1).reshape(-1, HIDDEN)
            x = layer.attention.output.LayerNorm(layer.attention.output.dense(mixed) + x)
            x = layer.output.LayerNorm(layer.output.dense(F.gelu(layer.intermediate.dense(x))) + x)
        return x

    def forward(self, ids, cases, first):
        model = self.model
        words = self.encode(ids, cases)[first]
        dependent, head, rel_dependent, rel_head, upos, script = self.heads(words).split(self.sizes, -1)
        dependent, head, rel_dependent, rel_head = (F.gelu(x) for x in (dependent, head, rel_dependent, rel_head))
        arcs = (dependent @ model.arc_weight) @ head.T + model.arc_bias(head).T
        one = torch.ones_like(rel_dependent[:, :1])
        d, h = torch.cat([rel_dependent, one], -1), torch.cat([rel_head, one], -1)
        scored = (d @ model.rel_weight).view(-1, RELATION + 1) @ h.T
        scored = scored.view(-1, len(model.relations), h.shape[0])
        allowed = torch.arange(len(model.relations))[None, :, None] != self.root
        relation = torch.where(allowed, scored, torch.full_like(scored, -1e4)).argmax(1)
        return upos.argmax(-1), script.argmax(-1), arcs, relation


def export(checkpoint, encoder, out):
    model = load(checkpoint)
    wrapped = OneSentence(model).eval()
    featurize = Featurizer(f"{encoder}/all-minilm-l6-v2-tokenizer.json")
    example = tuple(torch.tensor(part) for part in featurize("Moscow said it had expelled two British diplomats .".split()))
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        plain, ready = f"{folder}/plain.onnx", f"{folder}/ready.onnx"
        torch.onnx.export(wrapped, example, plain, input_names=["ids", "cases", "first"],
                          output_names=["upos", "script", "arcs", "relation"], opset_version=17, dynamo=False,
                          dynamic_axes={"ids": {0: "pieces"}, "cases": {0: "pieces"}, "first": {0: "words"},
                                        "upos": {0: "words"}, "script": {0: "words"},
                                        "arcs": {0: "words", 1: "words"}, "relation": {0: "words", 1: "words"}})
        session = onnxruntime.InferenceSession(plain)
        words = ("We do not know whether Gen. Smith , who lives in Boston , has sold 3 cars " * 2).split()
        other = featurize(words)
        got = session.run(None, {k: np.array(v) for k, v in zip(("ids", "cases", "first"), other)})
        want = wrapped(*(torch.tensor(part) for part in other))
        print("largest difference of arc scores, ONNX against PyTorch:", np.abs(got[2] - want[2].numpy()).max())
        quant_pre_process(plain, ready, skip_symbolic_shape=True)
        # 7 bits a weight: no overflow on processors without VNNI, so every machine computes the same integers
        quantize_dynamic(ready, f"{out}/text.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                         op_types_to_quantize=["MatMul", "Gemm", "Gather"], extra_options={"MatMulConstBOnly": True})
    Path(out, "labels.json").write_text(json.dumps(
        {"upos": UPOS, "relations": model.relations, "scripts": model.scripts}, ensure_ascii=False, indent=0) + "\n")
    vocabulary = sorted(featurize.tokenizer.get_vocab().items(), key=lambda entry: entry[1])
    assert [number for _, number in vocabulary] == list(range(len(vocabulary)))
    Path(out, "vocabulary.txt").write_text("".join(piece + "\n" for piece, _ in vocabulary))
    print(f"{Path(out, 'text.onnx').stat().st_size / 1e6:.1f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    Path(args.out).mkdir(parents=True, exist_ok=True)
    export(args.checkpoint, args.encoder, args.out)


if __name__ == "__main__":
    main()
