"""What the encoder sees of a sentence: word pieces, a case class a piece, and the first piece of each word."""

import random

import numpy as np
from tokenizers import Tokenizer

from .headlines import compressed

CLS, SEP, UNKNOWN = 101, 102, 100
MAX_PIECES_A_WORD = 16
CASE_CLASSES = 8


def case_class(word):
    """0 no letters, 1 lower case, 2 Capitalised, 3 one capital letter, 4 ALL CAPITALS, 5 mIxed, 6 letters and digits."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 0
    if any(c.isdigit() for c in word):
        return 6
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 1
    if upper == len(letters):
        return 3 if upper == 1 else 4
    return 2 if upper == 1 and letters[0].isupper() else 5


class Featurizer:
    def __init__(self, tokenizer_json):
        self.tokenizer = Tokenizer.from_file(str(tokenizer_json))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cache = {}

    def pieces(self, word):
        found = self.cache.get(word)
        if found is None:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids or [UNKNOWN]
            found = self.cache[word] = ids[:MAX_PIECES_A_WORD]
        return found

    def __call__(self, words, cases=None):
        """ids, case classes and first-piece index of every word; index 0 is [CLS], which stands for the root."""
        cases = cases or [case_class(word) for word in words]
        ids, case, first = [CLS], [0], [0]
        for word, c in zip(words, cases):
            pieces = self.pieces(word)
            first.append(len(ids))
            ids += pieces
            case += [c] * len(pieces)
        return ids + [SEP], case + [0], first


def headline_cases(words, style):
    """Case classes of the words as a headline would print them: the pieces are uncased, so only these change."""
    cases = [case_class(word) for word in words]
    if style == "upper":
        return [(4 if sum(ch.isalpha() for ch in w) > 1 else 3) if c in (1, 2, 3, 5) else c for w, c in zip(words, cases)]
    return [2 if c == 1 and len(w) > 3 else c for w, c in zip(words, cases)]


def augmented(sentence, rng: random.Random):
    """The words to train on this time and their case classes: now and then as a headline, in capitals, without full stop."""
    if rng.random() < 0.2:
        sentence = compressed(sentence, rng)
    elif rng.random() < 0.15 and len(sentence) > 3 and sentence[-1].form == "." and all(w.head != len(sentence) for w in sentence):
        sentence = sentence[:-1]
    words = [word.form for word in sentence]
    draw = rng.random()
    style = "upper" if draw < 0.05 else "title" if draw < 0.10 else None
    return sentence, words, headline_cases(words, style) if style else None


def padded(rows, value=0):
    out = np.full((len(rows), max(map(len, rows))), value, np.int64)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return out
