package org.detente.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.detente.model.CodedStory;
import org.detente.model.EventMention;
import org.detente.model.Story;
import org.detente.store.ReportedEvent;

/**
 * Events as lines of JSON. Field names and their order are a contract with other programs.
 *
 * <p>An event has {@code source}, {@code target}, {@code plover}, {@code mode}, {@code cameo}, {@code modality},
 * {@code reciprocal}, {@code speaker}, {@code date} (its own day; null if unknown, whatever the story's), {@code trigger}
 * (the words), {@code sentence} (its number, from 0), {@code confidence} and {@code why}. What is absent is null.
 */
public final class EventJson {
    private EventJson() {}

    /** One story: {@code {"id","date","events":[...]}}, without line end. */
    public static String line(CodedStory coded) {
        Story story = coded.story();
        ObjectNode line = Json.object();
        line.put("id", story.id());
        Json.put(line, "date", story.publishedDate());
        ArrayNode events = line.putArray("events");
        for (ReportedEvent event : ReportedEvent.of(coded)) {
            events.add(mention(event));
        }
        return Json.line(line);
    }

    /**
     * One event of a store, without line end: the fields of an event, then {@code story}, {@code published},
     * {@code publisher}, {@code url} and {@code text} (the sentence) of its first report, then how many {@code mentions},
     * {@code stories} and {@code publishers} tell it.
     */
    public static String line(ReportedEvent event) {
        ObjectNode line = mention(event);
        line.put("story", event.storyId());
        Json.put(line, "published", event.publishedDate());
        Json.put(line, "publisher", event.publisher());
        Json.put(line, "url", event.url());
        line.put("text", event.sentence());
        line.put("mentions", event.mentions());
        line.put("stories", event.stories());
        line.put("publishers", event.publishers());
        return Json.line(line);
    }

    private static ObjectNode mention(ReportedEvent event) {
        EventMention mention = event.mention();
        ObjectNode node = Json.object();
        Json.put(node, "source", mention.source());
        Json.put(node, "target", mention.target());
        Json.put(node, "plover", mention.type());
        Json.put(node, "mode", mention.mode());
        node.put("cameo", mention.cameo().value());
        node.put("modality", mention.modality().label());
        node.put("reciprocal", mention.reciprocal());
        Json.put(node, "speaker", mention.speaker());
        Json.put(node, "date", mention.eventDate());
        node.put("trigger", event.trigger());
        node.put("sentence", mention.sentence());
        node.put("confidence", Json.rounded(mention.confidence()));
        node.put("why", mention.why());
        return node;
    }
}
