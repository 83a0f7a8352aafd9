package org.detente.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.actor.UnknownName;
import org.detente.coding.NearMiss;
import org.detente.model.ActorCode;
import org.detente.model.ActorMention;
import org.detente.model.EventMention;
import org.detente.model.EventPlace;
import org.detente.model.Span;
import org.detente.ontology.CameoTable;
import org.detente.pipeline.ExplainedSentence;

/** Prints how sentences were coded. */
final class ExplainPrinter {
    private static final String INDENT = "  ";
    private static final int WIDTH = 78;

    private final Session session;
    private final String fullText;
    private int from;

    /**
     * A printer for one story.
     *
     * @param fullText its text, in which all spans count
     */
    ExplainPrinter(Session session, String fullText) {
        this.session = session;
        this.fullText = fullText;
    }

    /** The sentence with its words marked, and its events. */
    void events(ExplainedSentence sentence) {
        int start = place(sentence);
        MarkedText marked = new MarkedText(sentence.text());
        Span whole = new Span(start, start + sentence.text().length());
        for (ActorMention actor : sentence.actors()) {
            mark(marked, whole, actor.span(), MarkedText.Mark.ACTOR);
        }
        for (EventMention event : sentence.events()) {
            mark(marked, whole, event.trigger(), MarkedText.Mark.TRIGGER);
        }
        out().print(marked.lines("", session.terminal().colour()));
        sentence.events().forEach(this::event);
    }

    /** The same, and how it came about: actors, why, tree. */
    void all(ExplainedSentence sentence) {
        events(sentence);
        if (!sentence.parsed()) {
            out().println(INDENT + "It names nobody who could act, so it was not parsed.");
            return;
        }
        if (sentence.events().isEmpty()) {
            out().println(INDENT + "no event");
        }
        out().println(INDENT + "actors");
        for (ActorMention actor : sentence.actors()) {
            out().println(INDENT
                    + INDENT
                    + String.format(
                            Locale.ROOT,
                            "%-12s %s (\"%s\")",
                            actor.actor(),
                            Words.clean(actor.name()),
                            Words.clean(actor.span().of(fullText))));
        }
        for (UnknownName name : sentence.unknown()) {
            out().println(INDENT
                    + INDENT
                    + String.format(
                            Locale.ROOT,
                            "%-12s not in the dictionaries (\"%s\")",
                            name.told().map(ActorCode::value).orElse("unknown"),
                            Words.clean(name.span().of(fullText))));
        }
        if (!sentence.nearMisses().isEmpty()) {
            out().println(INDENT + "patterns that did not fire");
            for (NearMiss miss : sentence.nearMisses()) {
                String words =
                        "\"" + Words.clean(miss.anchor().of(fullText)) + "\" " + miss.pattern() + ": " + miss.why();
                out().print(Words.wrapped(INDENT + INDENT, words, WIDTH));
            }
        }
        out().println(INDENT + "tree");
        TreeDrawing.of(sentence.conllu()).forEach(line -> out().println(INDENT + INDENT + line));
    }

    private void event(EventMention event) {
        String parties = EventPrinter.code(event.source())
                + (event.reciprocal() ? " = " : " > ")
                + EventPrinter.code(event.target());
        String type = Stream.concat(event.type().map(Object::toString).stream(), event.mode().stream())
                .collect(Collectors.joining(" "));
        List<String> facts = Stream.of(
                        Stream.of(type).filter(words -> !words.isEmpty()),
                        Stream.of("CAMEO " + event.cameo()),
                        Stream.of(event.modality().label()),
                        event.speaker().map(ActorCode::value).map(code -> "says " + code).stream(),
                        event.eventDate().map(Object::toString).stream(),
                        event.place().map(ExplainPrinter::place).stream())
                .flatMap(words -> words)
                .toList();
        out().println(INDENT + parties + INDENT + String.join(", ", facts));
        String name =
                CameoTable.name(event.cameo()).map(words -> " (" + words + ")").orElse("");
        String words = Words.clean(event.trigger().of(fullText));
        out().print(new MarkedText("\"" + words + "\"" + name
                        + String.format(Locale.ROOT, ", confidence %.2f; why: %s", event.confidence(), event.why()))
                .lines(INDENT + INDENT, false));
    }

    private static String place(EventPlace place) {
        String country = place.precision() == EventPlace.Precision.COUNTRY
                ? ""
                : place.country().map(code -> " (" + code + ")").orElse("");
        return "at " + place.name() + country + (place.fromDateline() ? ", by the dateline" : "");
    }

    /** Where the sentence begins in the text; sentences come in order. */
    private int place(ExplainedSentence sentence) {
        int start = fullText.indexOf(sentence.text(), from);
        from = start + sentence.text().length();
        return start;
    }

    private static void mark(MarkedText marked, Span sentence, Span words, MarkedText.Mark mark) {
        if (sentence.contains(words)) {
            marked.mark(new Span(words.start() - sentence.start(), words.end() - sentence.start()), mark);
        }
    }

    private PrintWriter out() {
        return session.out();
    }
}
