package org.detente.store;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.detente.model.PloverType;

/** The columns of a Parquet file of events: those of the CSV export, each in a type of its own. */
final class ParquetColumns {
    private static final String QUAD_CLASS = Arrays.stream(PloverType.values())
            .map(type -> "WHEN '" + type.name() + "' THEN " + type.quadClass().number())
            .collect(joining(" ", "(CASE m.plover ", " END)::TINYINT"));

    static final String SQL = """
            e.day AS "date", m.source, m.target, m.plover, m.mode, m.cameo, $quad AS quad, m.modality, m.reciprocal,
            m.speaker, m.place, m.place_country, m.place_region, m.latitude, m.longitude, m.place_precision,
            m.place_from_dateline, m.confidence, e.mentions, e.stories, e.publishers, m.story_id AS story,
            s.published_date AS published, s.publisher, s.url, m.sentence, m.trigger_words AS "trigger",
            t.text AS "text", m.why
            """.replace("$quad", QUAD_CLASS);

    private ParquetColumns() {}
}
