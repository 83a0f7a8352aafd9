"""Accuracy of the exported model, and golden outputs for core's tests.

python -m detente_text.evaluate --model DIR --encoder DIR --data DIR [--golden FILE] [SET ...]
"""

import argparse
import json

import numpy as np
import onnxruntime

from .decode import tree
from .features import Featurizer
from .treebank import UPOS, find, lemma_script, read

GOLDEN = (
    "Russia condemned the U.S. missile strike on a Syrian airbase .",
    "The ambassador , who was expelled from London on Friday , denied the allegations .",
    "NATO to send 1,500 troops to Poland",
    "BRITAIN SAYS IRAN MUST FREE DETAINED SAILORS",
    "Talks between Pyongyang and Seoul broke down because neither side would budge , officials said .",
    "\" We will not negotiate under pressure , \" Mr. Zarif told reporters in Vienna .",
    "Ankara , Moscow agree cease-fire",
    "Erdoğan n'est pas là",
    "Did Beijing 's envoy meet President Lula 's aides ?",
    "Yes .",
)


class Exported:
    def __init__(self, folder, encoder):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(f"{folder}/text.onnx", options)
        labels = json.load(open(f"{folder}/labels.json", encoding="utf-8"))
        self.relations, self.scripts = labels["relations"], labels["scripts"]
        self.featurize = Featurizer(f"{encoder}/all-minilm-l6-v2-tokenizer.json")

    def __call__(self, words):
        """(UPOS, lemma script, head, relation) of each word."""
        feed = {k: np.array(v) for k, v in zip(("ids", "cases", "first"), self.featurize(words))}
        upos, script, arcs, relation = self.session.run(None, feed)
        heads = tree(arcs)
        return [(UPOS[upos[i]], self.scripts[script[i]], int(heads[i]),
                 "root" if heads[i] == 0 else self.relations[relation[i, heads[i]]]) for i in range(1, len(heads))]


def measure(model, sentences):
    counts = np.zeros(5)
    for sentence in sentences:
        for gold, (upos, script, head, relation) in zip(sentence, model([word.form for word in sentence])):
            attached = head == gold.head
            counts += [1, upos == gold.upos, attached,
                       attached and relation.split(":")[0] == gold.relation.split(":")[0],
                       script == lemma_script(gold.form, gold.lemma)]
    return 100 * counts[1:] / counts[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--golden", help="write the model's output on ten sentences there")
    parser.add_argument("sets", nargs="*", default=["ewt_test", "gum_news", "pud_news"])
    args = parser.parse_args()
    model = Exported(args.model, args.encoder)
    for name in args.sets:
        upos, uas, las, lemma = measure(model, read(find(args.data, name)))
        print(f"{name:10} UPOS {upos:.2f}  UAS {uas:.2f}  LAS {las:.2f}  lemma {lemma:.2f}", flush=True)
    if args.golden:
        with open(args.golden, "w", encoding="utf-8") as out:
            for text in GOLDEN:
                words = text.split()
                rows = [[w, *row, model.featurize.pieces(w)] for w, row in zip(words, model(words))]
                out.write(json.dumps(rows, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
