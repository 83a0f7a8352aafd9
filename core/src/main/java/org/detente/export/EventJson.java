package org.detente.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.detente.model.CodedStory;
import org.detente.model.EventMention;
import org.detente.model.EventPlace;
import org.detente.model.Story;
import org.detente.store.ImportOrigin;
import org.detente.store.ReportedEvent;

/**
 * Events as lines of JSON. Field names and their order are a contract with other programs.
 *
 * <p>An event has {@code source}, {@code target}, {@code plover}, {@code mode}, {@code cameo}, {@code modality},
 * {@code reciprocal}, {@code speaker}, {@code date} (its own: 2014-03-18, 2014-W12,
 * 2014-03 or 2014, as closely as the text tells; null if unknown, whatever the story's), {@code place},
 * {@code trigger} (the words), {@code sentence} (its number, from 0), {@code confidence} and {@code why}. A place has {@code
 * name}, {@code country}, {@code region}, {@code latitude}, {@code longitude}, {@code precision} (site, city, region, water
 * or country) and {@code dateline} (whether only the dateline tells it). What is absent is null.
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
     * {@code stories} and {@code publishers} tell it, then {@code origin}: null, or for an event that only imports tell the
     * {@code dataset}, {@code file}, {@code line} and {@code row} (as the file calls it). Such an event has no
     * {@code sentence}, {@code confidence} and {@code story}; its {@code text} is who, what and to whom, as the file names
     * them.
     */
    public static String line(ReportedEvent event) {
        ObjectNode line = mention(event);
        Json.put(line, "story", event.origin().isPresent() ? Optional.empty() : Optional.of(event.storyId()));
        Json.put(line, "published", event.publishedDate());
        Json.put(line, "publisher", event.publisher());
        Json.put(line, "url", event.url());
        line.put("text", event.sentence());
        line.put("mentions", event.mentions());
        line.put("stories", event.stories());
        line.put("publishers", event.publishers());
        event.origin()
                .ifPresentOrElse(
                        origin -> {
                            line.putNull("sentence").putNull("confidence");
                            line.set("origin", origin(origin));
                        },
                        () -> line.putNull("origin"));
        return Json.line(line);
    }

    private static ObjectNode origin(ImportOrigin origin) {
        ObjectNode node = Json.object();
        node.put("dataset", origin.dataset());
        node.put("file", origin.file());
        node.put("line", origin.line());
        Json.put(node, "row", origin.row());
        return node;
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
        mention.place().ifPresentOrElse(place -> node.set("place", place(place)), () -> node.putNull("place"));
        node.put("trigger", event.trigger());
        node.put("sentence", mention.sentence());
        node.put("confidence", Json.rounded(mention.confidence()));
        node.put("why", mention.why());
        return node;
    }

    private static ObjectNode place(EventPlace place) {
        ObjectNode node = Json.object();
        node.put("name", place.name());
        Json.put(node, "country", place.country());
        Json.put(node, "region", place.region());
        node.put("latitude", place.latitude());
        node.put("longitude", place.longitude());
        node.put("precision", place.precision().label());
        node.put("dateline", place.fromDateline());
        return node;
    }
}
