"""WordNet's dictionary folder to core's word list. python -m detente_text.wordlist DICT_DIR OUT.tsv

DICT_DIR holds index.verb, index.noun, verb.exc, noun.exc (Princeton WordNet 3.0; Debian's package wordnet-base has them).
OUT has two columns: part of speech and form (VERB or NOUN), or three where the form is irregular: its base form.
"""

import sys
from pathlib import Path

# words of the news that WordNet 3.0 lacks
ADDED = {
    "verb": """airdrop arm-twist back-pedal baton-charge carpet-bomb co-operate co-ordinate co-sign co-sponsor cordon cosy counter-attack cozy
        cyberattack de-escalate de-list defund denuclearise denuclearize deregister flight-test gang-rape green-light greenlight machine-gun ok
        phish re-admit re-arm re-arrest re-engage re-establish re-impose re-open readmit rearrest reengage reinvade reoccupy resupply
        rubber-stamp strong-arm tear-gas test-fire test-launch testfire tweet unban waterboard weaponise weaponize""".split(),
    "noun": """airstrike bailout ceasefire climbdown cyberattack denuclearisation denuclearization drawdown firefight gunbattle hotline
        lawmaker pushback shootdown standdown tweet videoconference wargame whistleblower""".split(),
}


def main():
    folder, out = Path(sys.argv[1]), Path(sys.argv[2])
    with out.open("w", encoding="utf-8") as lines:
        lines.write("# Princeton WordNet 3.0 (c) 2006 Princeton University; licence: WORDNET-LICENSE.txt\n")
        for name in ("verb", "noun"):
            rows = {(word, "") for word in ADDED[name]}
            for line in (folder / f"index.{name}").read_text(encoding="utf-8").splitlines():
                word = line.split(" ", 1)[0]
                if word.isalpha() and len(word) >= (2 if name == "verb" else 3) and not line.startswith(" "):
                    rows.add((word, ""))
            for line in (folder / f"{name}.exc").read_text(encoding="utf-8").splitlines():
                form, base = line.split()[:2]
                if form.isalpha() and base.isalpha() and form != base:
                    rows.add((form, base))
            for form, base in sorted(rows):
                lines.write(f"{name.upper()}\t{form}" + (f"\t{base}" if base else "") + "\n")


if __name__ == "__main__":
    main()
