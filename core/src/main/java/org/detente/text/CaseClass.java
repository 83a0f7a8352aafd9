package org.detente.text;

/** How a word is capitalised, as the uncased encoder is told of it; the same as in training/detente_text/features.py. */
final class CaseClass {
    private CaseClass() {}

    /** 0 no letters, 1 lower case, 2 Capitalised, 3 one capital letter, 4 ALL CAPITALS, 5 mIxed, 6 letters and digits. */
    static int of(String word) {
        int letters = 0;
        int upper = 0;
        boolean digit = false;
        boolean firstUpper = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digit |= Character.isDigit(c);
            if (Character.isLetter(c)) {
                if (Character.isUpperCase(c)) {
                    upper++;
                    firstUpper |= letters == 0;
                }
                letters++;
            }
        }
        if (letters == 0) {
            return 0;
        }
        if (digit) {
            return 6;
        }
        if (upper == 0) {
            return 1;
        }
        if (upper == letters) {
            return letters == 1 ? 3 : 4;
        }
        return upper == 1 && firstUpper ? 2 : 5;
    }
}
