package org.detente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.ActorCode;
import org.detente.model.EventMention;
import org.detente.model.Modality;
import org.detente.model.Story;
import org.detente.pipeline.StoryCoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Runs the sentences that stand beside every sense of the lexicon: those that must give it and those that must not. */
class LexiconExamplesTest {
    private static final Pattern DATED = Pattern.compile("\\[(\\d{4}-\\d\\d-\\d\\d)\\] (.*)");
    private static final LocalDate DAY = LocalDate.of(2016, 6, 15);
    private static final Lexicon LEXICON = Lexicon.load();
    private static final StoryCoder CODER = StoryCoder.open();

    @AfterAll
    static void close() {
        CODER.close();
    }

    @Test
    void everyExampleGivesItsActAndEverySenseIsFound() {
        List<String> wrong = new ArrayList<>();
        for (Sense sense : LEXICON.senses()) {
            boolean found = sense.examples().match().isEmpty();
            for (String example : sense.examples().match()) {
                String[] parts = example.split("=>");
                List<EventMention> events = code(parts[0].strip());
                found |= events.stream().anyMatch(event -> isOf(sense, event) && fits(event, parts[1].strip()));
                if (events.stream().noneMatch(event -> isLike(sense, event) && fits(event, parts[1].strip()))) {
                    wrong.add(sense.id() + ": " + example + "   but got " + told(events));
                }
            }
            if (!found) {
                wrong.add(sense.id() + ": never found itself; another sense comes first");
            }
        }
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    @Test
    void noSenseIsFoundWhereItMustNot() {
        List<String> wrong = new ArrayList<>();
        for (Sense sense : LEXICON.senses()) {
            for (String example : sense.examples().not()) {
                List<EventMention> events = code(example);
                if (events.stream().anyMatch(event -> isOf(sense, event) && event.modality() == Modality.ASSERTED)) {
                    wrong.add(sense.id() + ": " + example + "   but got " + told(events));
                }
            }
        }
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    private static List<EventMention> code(String text) {
        Matcher dated = DATED.matcher(text);
        LocalDate day = dated.matches() ? LocalDate.parse(dated.group(1)) : DAY;
        return code(dated.matches() ? dated.group(2) : text, day);
    }

    private static List<EventMention> code(String text, LocalDate day) {
        return CODER.code(new Story(text, Optional.of(day), Optional.empty(), text, Optional.empty(), Optional.empty()))
                .events();
    }

    private static boolean isOf(Sense sense, EventMention event) {
        return event.why().equals(sense.id()) || event.why().startsWith(sense.id() + ",");
    }

    /** The same act by whatever sense: PLOVER type and CAMEO root, or what it becomes when announced. */
    private static boolean isLike(Sense sense, EventMention event) {
        boolean same = event.type().equals(sense.type())
                && (sense.type().isPresent()
                        || event.cameo().root().equals(sense.cameo().root()));
        return same || isOf(sense, event);
    }

    private static boolean fits(EventMention event, String parties) {
        boolean mutual = parties.contains("=");
        String[] sides = parties.split(mutual ? "=" : ">");
        String from = sides[0].strip();
        String to = sides[1].strip();
        boolean straight = is(event.source(), from) && is(event.target(), to);
        return straight || mutual && is(event.source(), to) && is(event.target(), from);
    }

    private static boolean is(Optional<ActorCode> code, String wanted) {
        return wanted.equals("-")
                ? code.isEmpty() || !code.get().hasCountry()
                : code.isPresent() && code.get().value().startsWith(wanted);
    }

    private static String told(List<EventMention> events) {
        return events.stream()
                .map(event ->
                        event.why() + " " + event.source().map(ActorCode::value).orElse("-") + ">"
                                + event.target().map(ActorCode::value).orElse("-"))
                .toList()
                .toString();
    }
}
