"""Reads CoNLL-U and turns lemmas into edit scripts that a classifier can predict."""

import gzip
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
KEEP = "0|"


@dataclass(frozen=True)
class Word:
    form: str
    lemma: str
    upos: str
    head: int
    relation: str
    xpos: str = ""


def read(path):
    """Sentences of a .conllu or .conllu.gz file; multi-word ranges and empty nodes are passed over."""
    path = Path(path)
    opener = gzip.open if path.suffix == ".gz" else open
    sentences, current = [], []
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if current:
                    sentences.append(current)
                current = []
            elif not line.startswith("#"):
                column = line.split("\t")
                if column[0].isdigit():
                    current.append(Word(column[1], column[2], column[3], int(column[6]), column[7], column[4]))
    if current:
        sentences.append(current)
    return sentences


def find(folder, name):
    """The file NAME.conllu or NAME.conllu.gz in a folder."""
    for suffix in (".conllu", ".conllu.gz"):
        path = Path(folder) / (name + suffix)
        if path.exists():
            return path
    raise SystemExit(f"{folder} has no {name}.conllu or {name}.conllu.gz; see README.md, 'Data'")


def lemma_script(form, lemma):
    """How to make the lemma of a form, both in lower case: "N|S" cuts N characters off its end and appends S."""
    form, lemma = form.lower(), lemma.lower()
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return f"{len(form) - same}|{lemma[same:]}"


def inventory(sentences, rare=3):
    """Label lists of a training set, most frequent first: relations and lemma scripts seen at least `rare` times."""
    relations = Counter(word.relation for sentence in sentences for word in sentence)
    scripts = Counter(lemma_script(word.form, word.lemma) for sentence in sentences for word in sentence)
    kept = [script for script, count in scripts.most_common() if count >= rare]
    assert kept[0] == KEEP
    return [relation for relation, _ in relations.most_common()], kept
