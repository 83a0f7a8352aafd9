package org.detente.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.detente.model.EventMention;
import org.detente.model.EventPlace;
import org.detente.model.PloverType;
import org.detente.store.ImportOrigin;
import org.detente.store.ReportedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Events as CSV, one a row. The columns, empty where unknown: {@code date} (the day the event counts for: its own, or else
 * the story's), {@code source}, {@code target}, {@code plover}, {@code mode}, {@code cameo}, {@code quad} (quad class, 1
 * to 4), {@code modality}, {@code reciprocal}, {@code speaker}, {@code place},
 * {@code place_country}, {@code place_region}, {@code latitude}, {@code longitude}, {@code place_precision}, {@code
 * place_from_dateline}, {@code confidence}, {@code mentions}, {@code stories},
 * {@code publishers}, then of the first report {@code story}, {@code published}, {@code publisher}, {@code url},
 * {@code sentence} (its number), {@code trigger}, {@code text}, and {@code why}; then of an event that only imports tell
 * {@code dataset}, {@code file}, {@code line} and {@code row} (as the file calls it). Such an event has no confidence, story
 * and sentence; its text is who, what and to whom, as the file names them.
 */
public final class EventCsv {
    private static final List<String> COLUMNS = List.of(
            "date",
            "source",
            "target",
            "plover",
            "mode",
            "cameo",
            "quad",
            "modality",
            "reciprocal",
            "speaker",
            "place",
            "place_country",
            "place_region",
            "latitude",
            "longitude",
            "place_precision",
            "place_from_dateline",
            "confidence",
            "mentions",
            "stories",
            "publishers",
            "story",
            "published",
            "publisher",
            "url",
            "sentence",
            "trigger",
            "text",
            "why",
            "dataset",
            "file",
            "line",
            "row");

    private EventCsv() {}

    /** The names of the columns, with line end. */
    public static String header() {
        return Csv.row(COLUMNS);
    }

    /** One event, with line end. */
    public static String row(ReportedEvent event) {
        EventMention mention = event.mention();
        Optional<EventPlace> place = mention.place();
        Optional<ImportOrigin> origin = event.origin();
        boolean coded = origin.isEmpty();
        return Csv.row(Arrays.asList(
                text(event.day()),
                text(mention.source()),
                text(mention.target()),
                text(mention.type()),
                text(mention.mode()),
                mention.cameo().value(),
                mention.type()
                        .map(PloverType::quadClass)
                        .map(quad -> quad.number())
                        .orElse(null),
                mention.modality().label(),
                mention.reciprocal(),
                text(mention.speaker()),
                text(place.map(EventPlace::name)),
                text(place.flatMap(EventPlace::country)),
                text(place.flatMap(EventPlace::region)),
                text(place.map(EventPlace::latitude)),
                text(place.map(EventPlace::longitude)),
                text(place.map(p -> p.precision().label())),
                text(place.map(EventPlace::fromDateline)),
                coded ? Json.rounded(mention.confidence()) : null,
                event.mentions(),
                event.stories(),
                event.publishers(),
                coded ? event.storyId() : null,
                text(event.publishedDate()),
                text(event.publisher()),
                text(event.url()),
                coded ? mention.sentence() : null,
                event.trigger(),
                event.sentence(),
                mention.why(),
                text(origin.map(ImportOrigin::dataset)),
                text(origin.map(ImportOrigin::file)),
                text(origin.map(ImportOrigin::line)),
                text(origin.flatMap(ImportOrigin::row))));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
