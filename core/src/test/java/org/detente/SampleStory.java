package org.detente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.ActorCode;
import org.detente.model.ActorMention;
import org.detente.model.CameoCode;
import org.detente.model.CodedStory;
import org.detente.model.EventDate;
import org.detente.model.EventMention;
import org.detente.model.Modality;
import org.detente.model.Span;
import org.detente.model.Story;
import org.detente.ontology.PloverTable;

/** A story coded by hand, for tests: every sentence ends in a full stop and a blank or the end. */
public final class SampleStory {
    private final Story story;
    private final List<Span> sentences = new ArrayList<>();
    private final List<ActorMention> actors = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();

    private SampleStory(Story story) {
        this.story = story;
        story.titleSpan().ifPresent(sentences::add);
        String text = story.fullText();
        int start = text.length() - story.text().length();
        for (int stop = text.indexOf('.', start); stop >= 0; stop = text.indexOf('.', start)) {
            sentences.add(new Span(start, stop + 1));
            start = Math.min(stop + 2, text.length());
        }
    }

    /** A story without title; an empty date means none. */
    public static SampleStory of(String id, String date, String publisher, String text) {
        return of(new Story(
                id,
                date(date),
                Optional.empty(),
                text,
                Optional.of(publisher),
                Optional.of("https://news.test/" + id)));
    }

    public static SampleStory of(Story story) {
        return new SampleStory(story);
    }

    /** An asserted act, told by the first place of the trigger. */
    public SampleStory act(String source, String target, String cameo, String trigger) {
        return act(source, target, cameo, trigger, Modality.ASSERTED, false, "");
    }

    /** A mutual act. */
    public SampleStory mutual(String source, String target, String cameo, String trigger) {
        return act(source, target, cameo, trigger, Modality.ASSERTED, true, "");
    }

    /** Any act; an empty code or date means none. */
    public SampleStory act(
            String source,
            String target,
            String cameo,
            String trigger,
            Modality modality,
            boolean mutual,
            String eventDate) {
        int start = story.fullText().indexOf(trigger);
        Span span = new Span(start, start + trigger.length());
        CameoCode code = new CameoCode(cameo);
        return act(new EventMention(
                code(source),
                code(target),
                PloverTable.typeOf(code),
                Optional.empty(),
                code,
                mutual,
                modality,
                Optional.empty(),
                date(eventDate).map(EventDate::day),
                Optional.empty(),
                span,
                sentenceOf(span),
                0.75,
                "pattern test"));
    }

    public SampleStory act(EventMention mention) {
        events.add(mention);
        return this;
    }

    public SampleStory actor(String code, String name) {
        int start = story.fullText().indexOf(name);
        Span span = new Span(start, start + name.length());
        actors.add(new ActorMention(new ActorCode(code), name, span, sentenceOf(span)));
        return this;
    }

    public CodedStory coded() {
        return new CodedStory(story, sentences, sentences.size(), actors, events);
    }

    private int sentenceOf(Span span) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).contains(span)) {
                return i;
            }
        }
        throw new IllegalArgumentException("in no sentence: " + span);
    }

    private static Optional<ActorCode> code(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new ActorCode(value));
    }

    private static Optional<LocalDate> date(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    }
}
