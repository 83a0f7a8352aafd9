"""Headlines for training, where the treebanks have next to none.

`compressed` rewrites a treebank sentence as a headline would: no articles, no "be", a comma for "and", present for past,
"to" for "will"; its tree stays. `written` fills templates of our own, whose trees are given with them.
"""

import random
from dataclasses import replace

from .treebank import Word

LONGEST = 24


def compressed(sentence, rng: random.Random):
    """The sentence in headline grammar; each liberty is taken now and then."""
    if len(sentence) > LONGEST:
        return sentence
    no_article, no_be, comma, present, future, no_that, no_subject = (rng.random() < p for p in (0.9, 0.7, 0.5, 0.8, 0.8, 0.7, 0.4))
    has_child = {word.head for word in sentence}
    words, dropped = [], set()
    for index, word in enumerate(sentence, 1):
        leaf, form = index not in has_child, word.form.lower()
        above = sentence[word.head - 1] if word.head else None
        last = index == len(sentence)
        if leaf and (no_article and word.relation == "det" and form in ("the", "a", "an")
                     or no_be and word.lemma == "be" and word.relation in ("aux", "aux:pass", "cop")
                     or no_that and word.relation == "mark" and form == "that"
                     or no_subject and word.relation == "nsubj" and form in ("it", "he", "she", "they") and above.relation == "ccomp"
                     or last and form == "."):
            dropped.add(index)
        elif comma and leaf and word.relation == "cc" and form == "and":
            word = replace(word, form=",", lemma=",", upos="PUNCT", relation="punct", xpos=",")
        elif present and word.xpos == "VBD" and word.lemma.isalpha() and word.lemma != "be":
            word = replace(word, form=third_person(word.lemma) if is_singular(sentence, index) else word.lemma)
        elif future and leaf and word.relation == "aux" and word.lemma == "will":
            word = replace(word, form="to", lemma="to", upos="PART", relation="mark")
        words.append(word)
    place, kept = {0: 0}, []
    for index, word in enumerate(words, 1):
        if index not in dropped:
            kept.append(word)
            place[index] = len(kept)
    return [replace(word, head=place[word.head]) for word in kept] or sentence


def third_person(lemma):
    if lemma == "have":
        return "has"
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    return lemma[:-1] + "ies" if lemma.endswith("y") and lemma[-2:-1] not in "aeiou" else lemma + "s"


def is_singular(sentence, verb):
    subject = [(i, w) for i, w in enumerate(sentence, 1) if w.head == verb and w.relation.startswith("nsubj")]
    if not subject:
        return True
    index, word = subject[0]
    joined = any(w.head == index and w.relation == "conj" for w in sentence)
    return not joined and word.xpos in ("NN", "NNP", "") or word.form.lower() in ("he", "she", "it")


STATES = ("Russia", "China", "Iran", "Israel", "Ukraine", "India", "Pakistan", "U.S.", "UK", "EU", "NATO", "France", "Turkey", "Japan", "Syria",
          "Germany", "Egypt", "Cuba", "Iraq", "Sudan", "Libya", "Poland", "Greece", "Serbia", "Kosovo", "U.N.", "Qatar", "Brazil", "Mexico",
          "Georgia", "Venezuela", "Lebanon", "Taiwan", "Vietnam", "Moscow", "Beijing", "Tehran", "Washington", "Kyiv", "Seoul",
          "North Korea", "South Korea", "Saudi Arabia", "South Sudan", "Sri Lanka")
ADJECTIVES = ("Russian", "Chinese", "Iranian", "Israeli", "Ukrainian", "Indian", "Pakistani", "French", "Turkish", "Japanese", "Syrian", "German",
              "Egyptian", "Cuban", "Iraqi", "Afghan", "Palestinian", "Saudi", "British", "Polish", "Greek", "Serbian", "Mexican", "Taliban", "rebel")
PEOPLE = ("Putin", "Obama", "Merkel", "Kerry", "Lavrov", "Xi", "Abbas", "Netanyahu", "Erdogan", "Trump", "Biden", "Macron", "Modi", "Zelenskiy", "Clinton",
          "Rouhani", "Cameron", "Blair", "Assad", "Maduro", "Kim", "Gates", "Rice", "Bush", "Angela Merkel", "Vladimir Putin", "Xi Jinping")
FILLERS = {
    "A": STATES, "B": STATES, "C": STATES, "a": ADJECTIVES, "b": ADJECTIVES, "P": PEOPLE, "Q": PEOPLE,
    "t": ("trade", "nuclear", "peace", "border", "security", "energy", "climate", "military", "gas", "arms"),
    "talks": ("talks", "negotiations", "relations", "ties", "tensions", "consultations"),
    "deal": ("deal", "pact", "accord", "truce", "agreement", "ceasefire", "treaty"),
    "ends": ("resume", "stall", "collapse", "begin", "end", "fail", "continue", "worsen", "improve"),
    "says": ("says", "warns", "hopes", "vows", "confirms", "claims"),
    "asks": ("urges", "tells", "asks", "presses", "wants", "calls on"),
    "hits": ("slams", "condemns", "rejects", "backs", "welcomes", "denies", "criticizes", "blasts", "hails", "threatens", "sanctions"),
    "does": ("visit", "meet", "host", "expel", "recognize", "sanction", "invade", "help", "attack", "condemn"),
    "done": ("killed", "wounded", "freed", "arrested", "detained", "expelled", "released", "shot", "kidnapped", "jailed", "captured"),
    "people": ("soldiers", "diplomats", "hostages", "troops", "protesters", "civilians", "militants", "sailors", "lawmakers", "rebels"),
    "person": ("envoy", "minister", "hostage", "diplomat", "journalist", "general", "leader", "captive", "spy", "official"),
    "thing": ("raid", "strike", "clash", "attack", "bombing", "blast", "ambush", "offensive", "shelling"),
    "words": ("request", "accusations", "offer", "demand", "threat", "criticism", "claims", "proposal", "sanctions", "apology"),
    "bad": ("unacceptable", "illegal", "dangerous", "deplorable", "wrong", "regrettable", "possible", "unlikely", "ready", "not enough"),
    "n": ("two", "three", "five", "12", "dozens", "20", "seven"),
}

# A word is FORM/UPOS/HEAD/RELATION; {X} takes a filler. Heads count the template's own words, 0 is the root.
TEMPLATES = [template.split() for template in (
    "{A}/PROPN/3/compound -/PUNCT/1/punct {B}/PROPN/4/compound {talks}/NOUN/5/nsubj {ends}/VERB/0/root",
    "{A}/PROPN/3/compound -/PUNCT/1/punct {B}/PROPN/5/compound {t}/NOUN/5/compound {talks}/NOUN/6/nsubj {ends}/VERB/0/root in/ADP/8/case {C}/PROPN/6/obl",
    "{A}/PROPN/4/compound ,/PUNCT/3/punct {B}/PROPN/1/conj {talks}/NOUN/5/nsubj {ends}/VERB/0/root",
    "{A}/PROPN/5/compound ,/PUNCT/3/punct {B}/PROPN/1/conj {t}/NOUN/5/compound {talks}/NOUN/6/nsubj {ends}/VERB/0/root",
    "{A}/PROPN/4/nsubj ,/PUNCT/3/punct {B}/PROPN/1/conj sign/VERB/0/root {t}/NOUN/6/compound {deal}/NOUN/4/obj",
    "{A}/PROPN/4/nsubj ,/PUNCT/3/punct {B}/PROPN/1/conj agree/VERB/0/root {deal}/NOUN/4/obj",
    "{A}/PROPN/4/nsubj ,/PUNCT/3/punct {B}/PROPN/1/conj agree/VERB/0/root to/PART/6/mark resume/VERB/4/xcomp {t}/NOUN/8/compound {talks}/NOUN/6/obj",
    "{A}/PROPN/5/nsubj ,/PUNCT/3/punct {B}/PROPN/1/conj to/PART/5/mark hold/VERB/0/root {talks}/NOUN/5/obj on/ADP/8/case {C}/PROPN/5/obl",
    "{P}/PROPN/4/nsubj ,/PUNCT/3/punct {Q}/PROPN/1/conj discuss/VERB/0/root {C}/PROPN/6/compound {deal}/NOUN/4/obj",
    "{P}/PROPN/5/nsubj ,/PUNCT/3/punct {Q}/PROPN/1/conj to/PART/5/mark meet/VERB/0/root in/ADP/7/case {C}/PROPN/5/obl",
    "{P}/PROPN/3/nsubj to/PART/3/mark {does}/VERB/0/root {B}/PROPN/3/obj",
    "{A}/PROPN/3/nsubj to/PART/3/mark {does}/VERB/0/root {B}/PROPN/3/obj :/PUNCT/6/punct {P}/PROPN/3/parataxis",
    "{a}/ADJ/2/amod {person}/NOUN/4/nsubj to/PART/4/mark {does}/VERB/0/root {B}/PROPN/4/obj next/ADJ/7/amod week/NOUN/4/obl:unmarked",
    "{A}/PROPN/2/nsubj {says}/VERB/0/root to/PART/4/mark {does}/VERB/2/xcomp {B}/PROPN/4/obj",
    "{A}/PROPN/2/nsubj {says}/VERB/0/root will/AUX/4/aux {does}/VERB/2/ccomp {B}/PROPN/4/obj",
    "{A}/PROPN/2/nsubj {says}/VERB/0/root wo/AUX/5/aux n't/PART/5/advmod {does}/VERB/2/ccomp {B}/PROPN/5/obj",
    "{A}/PROPN/2/nsubj says/VERB/0/root {hits}/VERB/2/ccomp {B}/PROPN/5/compound plan/NOUN/3/obj",
    "{A}/PROPN/2/nsubj says/VERB/0/root kills/VERB/2/ccomp {n}/NUM/5/nummod {people}/NOUN/3/obj in/ADP/7/case {B}/PROPN/3/obl",
    "{P}/PROPN/2/nsubj says/VERB/0/root {B}/PROPN/4/compound plan/NOUN/5/nsubj {bad}/ADJ/2/ccomp",
    "{A}/PROPN/2/nsubj says/VERB/0/root {b}/ADJ/4/amod {thing}/NOUN/5/nsubj {bad}/ADJ/2/ccomp",
    "{A}/PROPN/2/nsubj says/VERB/0/root {B}/PROPN/4/nsubj breaking/VERB/2/ccomp {deal}/NOUN/4/obj",
    "{A}/PROPN/2/nsubj says/VERB/0/root {n}/NUM/4/nummod {people}/NOUN/5/nsubj:pass {done}/VERB/2/ccomp in/ADP/8/case {b}/ADJ/8/amod {thing}/NOUN/5/obl",
    "{A}/PROPN/2/nsubj {says}/VERB/0/root ready/ADJ/2/ccomp for/ADP/5/case {talks}/NOUN/3/obl with/ADP/7/case {B}/PROPN/5/nmod",
    "{n}/NUM/3/nummod {a}/ADJ/3/amod {people}/NOUN/4/nsubj:pass {done}/VERB/0/root in/ADP/6/case {B}/PROPN/4/obl",
    "{n}/NUM/3/nummod {a}/ADJ/3/amod {people}/NOUN/4/nsubj:pass {done}/VERB/0/root in/ADP/7/case {b}/ADJ/7/amod {thing}/NOUN/4/obl :/PUNCT/9/punct {P}/PROPN/4/parataxis",
    "{a}/ADJ/2/amod {person}/NOUN/3/nsubj:pass {done}/VERB/0/root in/ADP/5/case {B}/PROPN/3/obl",
    "{a}/ADJ/2/amod {person}/NOUN/5/nsubj:pass in/ADP/4/case {B}/PROPN/2/nmod {done}/VERB/0/root",
    "{a}/ADJ/2/amod {person}/NOUN/3/nsubj:pass {done}/VERB/0/root by/ADP/6/case {b}/ADJ/6/amod {people}/NOUN/3/obl:agent",
    "{a}/ADJ/2/amod {thing}/NOUN/3/nsubj kills/VERB/0/root {n}/NUM/6/nummod {b}/ADJ/6/amod {people}/NOUN/3/obj",
    "{a}/ADJ/2/amod {thing}/NOUN/3/nsubj kills/VERB/0/root {n}/NUM/3/obj in/ADP/6/case {B}/PROPN/3/obl",
    "{A}/PROPN/2/nsubj {hits}/VERB/0/root {B}/PROPN/4/compound {words}/NOUN/2/obj",
    "{A}/PROPN/2/nsubj {hits}/VERB/0/root {b}/ADJ/4/amod {words}/NOUN/2/obj over/ADP/6/case {C}/PROPN/2/obl",
    "{A}/PROPN/2/nsubj hits/VERB/0/root back/ADV/2/advmod at/ADP/6/case {b}/ADJ/6/amod {words}/NOUN/2/obl",
    "{A}/PROPN/2/nsubj urges/VERB/0/root {B}/PROPN/2/iobj to/PART/5/mark end/VERB/2/xcomp {C}/PROPN/7/compound {thing}/NOUN/5/obj",
    "{A}/PROPN/2/nsubj seeks/VERB/0/root {b}/ADJ/4/amod help/NOUN/2/obj in/ADP/7/case {t}/NOUN/7/compound row/NOUN/4/nmod",
    "{A}/PROPN/2/nsubj seeks/VERB/0/root {B}/PROPN/4/compound {people}/NOUN/2/obj for/ADP/6/case {C}/PROPN/2/obl",
    "{A}/PROPN/2/nsubj accuses/VERB/0/root {B}/PROPN/2/obj of/SCONJ/5/mark arming/VERB/2/advcl {a}/ADJ/7/amod {people}/NOUN/5/obj",
    "{A}/PROPN/2/nsubj scrambles/VERB/0/root jets/NOUN/2/obj as/SCONJ/7/mark {b}/ADJ/6/amod planes/NOUN/7/nsubj near/VERB/2/advcl coast/NOUN/7/obj",
    "{A}/PROPN/2/nsubj expels/VERB/0/root {n}/NUM/5/nummod {b}/ADJ/5/amod diplomats/NOUN/2/obj in/ADP/8/case spy/NOUN/8/compound row/NOUN/2/obl",
    "{A}/PROPN/2/nsubj points/VERB/0/root finger/NOUN/2/obj at/ADP/5/case {B}/PROPN/2/obl over/ADP/7/case {thing}/NOUN/2/obl",
    "{A}/PROPN/4/nmod:poss 's/PART/1/case {a}/ADJ/4/amod {person}/NOUN/5/nsubj {hits}/VERB/0/root {B}/PROPN/5/obj ,/PUNCT/8/punct {hits}/VERB/5/conj {C}/PROPN/8/obj",
    "{P}/PROPN/2/nsubj meets/VERB/0/root {Q}/PROPN/2/obj ,/PUNCT/5/punct urges/VERB/2/conj {t}/NOUN/7/compound {deal}/NOUN/5/obj",
    "After/ADP/3/case {t}/NOUN/3/compound row/NOUN/8/obl ,/PUNCT/3/punct {A}/PROPN/8/nsubj ,/PUNCT/7/punct {B}/PROPN/5/conj resume/VERB/0/root {talks}/NOUN/8/obj",
    "{A}/PROPN/3/compound -/PUNCT/1/punct led/VERB/4/amod coalition/NOUN/5/nsubj bombs/VERB/0/root {b}/ADJ/7/amod {people}/NOUN/5/obj",
    "{A}/PROPN/3/compound -/PUNCT/1/punct backed/VERB/4/amod {people}/NOUN/5/nsubj seize/VERB/0/root {b}/ADJ/7/amod town/NOUN/5/obj",
    "{A}/PROPN/2/nsubj {says}/VERB/0/root {P}/PROPN/5/nsubj to/PART/5/mark {does}/VERB/2/ccomp {B}/PROPN/5/obj",
    "{A}/PROPN/3/nsubj not/PART/3/advmod ready/ADJ/0/root for/ADP/5/case {talks}/NOUN/3/obl with/ADP/7/case {B}/PROPN/5/nmod :/PUNCT/9/punct {person}/NOUN/3/parataxis",
    "{A}/PROPN/2/nsubj steps/VERB/0/root up/ADP/2/compound:prt pressure/NOUN/2/obj on/ADP/6/case {B}/PROPN/4/nmod over/ADP/8/case {thing}/NOUN/2/obl",
    "{a}/ADJ/2/amod {people}/NOUN/3/nsubj clash/VERB/0/root with/ADP/6/case {b}/ADJ/6/amod {people}/NOUN/3/obl near/ADP/8/case {C}/PROPN/3/obl",
    "{A}/PROPN/2/nsubj fires/VERB/0/root missile/NOUN/2/obj toward/ADP/5/case {B}/PROPN/2/obl :/PUNCT/7/punct {C}/PROPN/2/parataxis",
)]


def written(rng: random.Random):
    """One headline from a template."""
    template = [item.rsplit("/", 3) for item in rng.choice(TEMPLATES)]
    words, last = [], {0: 0}
    for index, (form, upos, _, _) in enumerate(template, 1):
        key = form.strip("{}") if form.startswith("{") else None
        parts = (rng.choice(FILLERS[key]) if key else form).split(" ")
        words.append((index, parts, upos, key))
    flat = []
    for index, parts, upos, key in words:
        first = key in ("P", "Q")
        start = len(flat) + 1
        head_at = start if first or len(parts) > 1 and upos in ("VERB", "ADJ") else start + len(parts) - 1
        last[index] = head_at
        for offset, part in enumerate(parts):
            flat.append([index, part, upos, start + offset == head_at, head_at, first])
    out = []
    for index, part, upos, is_head, head_at, person in flat:
        _, _, head, relation = template[index - 1]
        tag = "NOUN" if upos == "NUM" and part == "dozens" else "NUM" if upos == "NUM" else upos
        tag = "PROPN" if part == "Taliban" else "NOUN" if part == "rebel" and upos == "ADJ" else tag
        rel = "compound" if tag in ("PROPN", "NOUN") and relation == "amod" else relation
        if is_head:
            out.append(Word(part, lemma(part, tag), tag, last[int(head)], rel))
        else:
            inner = "flat" if person else "compound:prt" if tag == "VERB" else "advmod" if tag == "ADJ" else "compound"
            inner_tag = "ADP" if inner == "compound:prt" else "PART" if part == "not" else tag
            out.append(Word(part, part.lower(), inner_tag, head_at, inner))
    out[0] = replace(out[0], form=out[0].form[:1].upper() + out[0].form[1:])
    return out


IRREGULAR = {"shot": "shoot", "has": "have", "wo": "will", "n't": "not", "fired": "fire", "freed": "free", "led": "lead", "denies": "deny"}


def lemma(form, upos):
    low = form.lower()
    if low in IRREGULAR:
        return IRREGULAR[low]
    if upos == "VERB":
        for ending, base in (("kidnapped", "kidnap"), ("expelled", "expel"), ("released", "release"), ("captured", "capture"), ("detained", "detain"),
                             ("criticizes", "criticize"), ("closes", "close"), ("accuses", "accuse"), ("urges", "urge"), ("arming", "arm"),
                             ("breaking", "break"), ("scrambles", "scramble"), ("welcomes", "welcome"), ("presses", "press"), ("seizes", "seize")):
            if low == ending:
                return base
        if low.endswith("ed") and len(low) > 4:
            return low[:-2]
        return low[:-1] if low.endswith("s") and not low.endswith("ss") else low
    if upos == "NOUN" and low.endswith("s") and low not in ("troops", "gas"):
        return low[:-1]
    return low
