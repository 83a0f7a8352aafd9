package org.detente.coding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.detente.table.Tsv;
import org.detente.text.Upos;
import org.detente.text.Word;

/** Words that blame or praise whoever they are said of. */
final class JudgementWords {
    private final Map<String, Integer> signs = new HashMap<>();

    static JudgementWords load() {
        JudgementWords words = new JudgementWords();
        for (Tsv.Row row : Tsv.read(JudgementWords.class, "judgements.tsv")) {
            words.signs.put(
                    row.cell("pos") + ' ' + row.cell("lemma"),
                    row.cell("polarity").equals("bad") ? -1 : 1);
        }
        return words;
    }

    /** Below 0 for blame, above 0 for praise, 0 for neither. */
    int sign(Word word) {
        Upos upos = word.upos() == Upos.PROPN ? Upos.NOUN : word.upos();
        int sign = signs.getOrDefault(upos + " " + word.lemma().toLowerCase(Locale.ROOT), 0);
        boolean participle = upos == Upos.VERB && sign == 0;
        return participle ? signs.getOrDefault("ADJ " + word.form().toLowerCase(Locale.ROOT), 0) : sign;
    }
}
