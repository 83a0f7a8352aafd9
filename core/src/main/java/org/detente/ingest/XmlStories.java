package org.detente.ingest;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.detente.ingest.ReadResult.Read;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.StreamParser;

/** The stories of one XML file, in order; elements are let go as soon as they have been told. */
final class XmlStories {
    private static final String STORIES = "doc, story, article, document";
    private static final String SENTENCE = "sentence";
    private static final String FOUND = STORIES + ", sentence[id]";

    private final Origin origin;
    private final StreamParser parser;
    private final RecordGate gate;
    private final List<Element> sentences = new ArrayList<>();
    private final Deque<ReadResult> ready = new ArrayDeque<>();
    private long number;
    private boolean ended;

    XmlStories(Origin origin, StreamParser parser, RecordGate gate) {
        this.origin = origin;
        this.parser = parser;
        this.gate = gate;
    }

    Optional<ReadResult> next() {
        try {
            while (ready.isEmpty() && !ended) {
                Element found = parser.selectNext(FOUND);
                if (found == null) {
                    ended = true;
                    last();
                } else if (found.parent() == null || found.parent().closest(STORIES) == null) {
                    found.remove();
                    take(found);
                }
            }
        } catch (IOException e) {
            ended = true;
            ready.add(origin.rejected(String.valueOf(e.getMessage())));
        }
        return Optional.ofNullable(ready.poll());
    }

    private void take(Element found) {
        boolean sentence = found.normalName().equals(SENTENCE);
        if (!sentences.isEmpty() && !(sentence && storyId(found).equals(storyId(sentences.get(0))))) {
            tellSentences();
        }
        if (sentence) {
            sentences.add(found);
        } else {
            tell(fields(found, id(found).orElse(numbered())), text(found));
        }
    }

    private void last() {
        if (!sentences.isEmpty()) {
            tellSentences();
        } else if (number == 0) {
            Element whole = parser.document();
            if (whole.selectFirst(SENTENCE) == null) {
                ready.add(origin.rejected(
                        "its text is empty, or in elements that are not known; these are: " + STORIES + ", sentence"));
            } else {
                tell(fields(whole, origin.id()), text(whole));
            }
        }
    }

    private void tellSentences() {
        Element first = sentences.get(0);
        String text = sentences.stream().map(XmlStories::text).collect(joining("\n\n"));
        tell(fields(first, storyId(first)), text);
        sentences.clear();
    }

    private void tell(Draft draft, String text) {
        gate.next();
        number++;
        try {
            ready.add(new Read(draft.with(StoryField.TEXT, text).story()));
        } catch (IllegalArgumentException e) {
            String id = draft.get(StoryField.ID).orElse("");
            ready.add(origin.rejected("story " + number + " (" + id + "): " + e.getMessage()));
        }
    }

    private Draft fields(Element story, String id) {
        Optional<String> date = field(
                        story, "date", "datetime", "date_time", "pubdate", "publicationdate", "publication_date")
                .or(() -> origin.day().map(String::valueOf).filter(day -> id.equals(origin.id())));
        return new Draft()
                .with(StoryField.ID, id)
                .with(StoryField.DATE, date)
                .with(StoryField.TITLE, field(story, "headline", "title"))
                .with(StoryField.PUBLISHER, field(story, "publisher", "source", "sourcename", "source_name"))
                .with(StoryField.URL, field(story, "url", "link"));
    }

    private static Optional<String> id(Element story) {
        return field(story, "id", "docid", "docno", "storyid", "story_id");
    }

    /** What a sentence's id says of its story: {@code AFP-17_2} is the second of AFP-17. */
    private static String storyId(Element sentence) {
        String id = id(sentence).orElse("");
        boolean part = sentence.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().equalsIgnoreCase(SENTENCE)
                        && attribute.getValue().equalsIgnoreCase("true"));
        return part && id.matches("(?s).+_\\d+") ? id.substring(0, id.lastIndexOf('_')) : id;
    }

    private String numbered() {
        return origin.id() + "#" + (number + 1);
    }

    /** The first attribute, or else element inside, of one of these names that is not blank. */
    private static Optional<String> field(Element story, String... names) {
        for (String name : names) {
            for (Attribute attribute : story.attributes()) {
                if (attribute.getKey().equalsIgnoreCase(name)
                        && !attribute.getValue().isBlank()) {
                    return Optional.of(attribute.getValue().strip());
                }
            }
            Element inside = story.selectFirst(name);
            if (inside != null && inside != story && inside.hasText()) {
                return Optional.of(inside.text());
            }
        }
        return Optional.empty();
    }

    private static String text(Element story) {
        Element text = story.selectFirst("text, body, content");
        Element container = text == null ? story : text;
        List<Element> parts = container.select("p, sentence");
        parts.remove(container);
        if (parts.isEmpty()) {
            return text == null ? "" : Paragraphs.of(text.wholeText());
        }
        return parts.stream()
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .collect(joining("\n\n"));
    }
}
