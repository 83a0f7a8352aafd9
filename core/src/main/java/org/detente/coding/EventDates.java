package org.detente.coding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/**
 * The day of an act as its own clause tells it by a weekday, <em>today</em> or <em>yesterday</em>, counted from the
 * day of the story. A weekday is the last one up to that day, as newswire means it. Anything else is unknown here.
 */
final class EventDates {
    private static final Map<String, DayOfWeek> WEEKDAYS = new TreeMap<>();

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    private EventDates() {}

    static Optional<LocalDate> of(Tree tree, Word anchor, Optional<LocalDate> published) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        Word at = anchor;
        while (true) {
            Optional<LocalDate> told = told(tree, at, published.get());
            boolean clause = at.upos() == Upos.VERB || at.head() == 0;
            if (told.isPresent() || clause) {
                return told;
            }
            at = tree.head(at);
        }
    }

    private static Optional<LocalDate> told(Tree tree, Word word, LocalDate published) {
        for (Word child : tree.children(word)) {
            boolean adverbial = child.is("obl") || child.is("nmod") || child.is("advmod");
            if (!adverbial || tree.children(child).stream().anyMatch(EventDates::pointsElsewhere)) {
                continue;
            }
            DayOfWeek weekday = WEEKDAYS.get(child.lemma());
            if (weekday != null) {
                return Optional.of(published.with(TemporalAdjusters.previousOrSame(weekday)));
            }
            if (child.lemma().equals("today")) {
                return Optional.of(published);
            }
            if (child.lemma().equals("yesterday")) {
                return Optional.of(published.minusDays(1));
            }
        }
        return Optional.empty();
    }

    /** "next Tuesday", "since Monday", "last Friday" and "Friday, 3 May" do not mean the last such day. */
    private static boolean pointsElsewhere(Word word) {
        boolean on = word.is("case") && word.lemma().equals("on");
        return !on && word.upos() != Upos.PUNCT;
    }
}
