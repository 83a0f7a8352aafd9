package org.detente.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.export.EventCsv;
import org.detente.export.EventJson;
import org.detente.model.ActorCode;
import org.detente.model.CodedStory;
import org.detente.model.EventMention;
import org.detente.model.Span;
import org.detente.model.Story;
import org.detente.store.ReportedEvent;

/** Prints events in one format. */
final class EventPrinter {
    private static final String ROW = "%-10s %-12s %s %-12s %-9s %-4s %-12s %s";
    private static final int LAST_COLUMN = 14;
    private static final int WIDTH = 80;
    private static final String INDENT = "    ";

    private final EventFormat format;
    private final Session session;

    EventPrinter(EventFormat format, Session session) {
        this.format = format;
        this.session = session;
    }

    /** What stands above everything. */
    void head() {
        switch (format) {
            case TABLE -> out().println(row("date", "source", " ", "target", "type", "code", "modality", "words"));
            case CSV -> out().print(EventCsv.header());
            case JSONL -> {}
        }
    }

    /** The events of one story, as they are told in it. */
    void story(CodedStory coded) {
        List<ReportedEvent> events = ReportedEvent.of(coded);
        switch (format) {
            case TABLE -> {
                out().println(title(coded.story()));
                events.forEach(event -> out().println(row(event)));
                if (events.isEmpty()) {
                    out().println("  no events");
                }
            }
            case CSV -> events.forEach(event -> out().print(EventCsv.row(event)));
            case JSONL -> out().print(EventJson.line(coded) + "\n");
        }
    }

    /** One event of a store, in the table with the sentence that told it first. */
    void event(ReportedEvent event) {
        switch (format) {
            case TABLE -> {
                out().println(row(event));
                out().print(sentence(event));
            }
            case CSV -> out().print(EventCsv.row(event));
            case JSONL -> out().print(EventJson.line(event) + "\n");
        }
    }

    private PrintWriter out() {
        return session.out();
    }

    private static String title(Story story) {
        String day = story.publishedDate().map(date -> ", " + date).orElse("");
        String title = story.title().map(words -> ": " + words).orElse("");
        return Words.shortened(Words.clean(story.id() + day + title), WIDTH);
    }

    private static String row(ReportedEvent event) {
        EventMention mention = event.mention();
        return row(
                event.day().map(Object::toString).orElse("unknown"),
                code(mention.source()),
                mention.reciprocal() ? "=" : ">",
                code(mention.target()),
                mention.type().map(Object::toString).orElse("-"),
                mention.cameo().value(),
                mention.modality().label(),
                Words.shortened(Words.clean(event.trigger()), LAST_COLUMN));
    }

    static String code(Optional<ActorCode> actor) {
        return actor.map(ActorCode::value).orElse("-");
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, ROW, cells).stripTrailing();
    }

    private String sentence(ReportedEvent event) {
        String tail = " [" + event.storyId() + (event.stories() > 1 ? " and " + others(event) : "") + "]";
        MarkedText marked = new MarkedText(event.sentence() + tail);
        Span trigger = event.mention().trigger();
        int start = event.sentenceSpan().start();
        if (event.sentenceSpan().contains(trigger)) {
            marked.mark(new Span(trigger.start() - start, trigger.end() - start), MarkedText.Mark.TRIGGER);
        }
        return marked.lines(INDENT, session.terminal().colour());
    }

    private static String others(ReportedEvent event) {
        return Words.count(event.stories() - 1, "other", "others");
    }
}
