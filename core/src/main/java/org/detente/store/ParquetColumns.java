package org.detente.store;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.detente.model.PloverType;

/** The columns of a Parquet file of events: those of the CSV export, each in a type of its own. */
final class ParquetColumns {
    private static final String QUAD_CLASS = Arrays.stream(PloverType.values())
            .map(type -> "WHEN '" + type.name() + "' THEN " + type.quadClass().number())
            .collect(joining(" ", "(CASE coalesce(m.plover, i.plover) ", " END)::TINYINT"));

    static final String SQL = """
            e.day AS "date", coalesce(m.source, i.source) AS source, coalesce(m.target, i.target) AS target,
            coalesce(m.plover, i.plover) AS plover, coalesce(m.mode, i.mode) AS mode,
            coalesce(m.cameo, i.cameo) AS cameo, $quad AS quad, e.modality,
            coalesce(m.reciprocal, i.reciprocal) AS reciprocal, m.speaker, m.place, m.place_country, m.place_region,
            m.latitude, m.longitude, m.place_precision, m.place_from_dateline, m.confidence, e.mentions, e.stories,
            e.publishers, m.story_id AS story, coalesce(s.published_date, i.published_date) AS published,
            coalesce(s.publisher, i.publisher) AS publisher, coalesce(s.url, i.url) AS url, m.sentence,
            coalesce(m.trigger_words, i.act) AS "trigger",
            coalesce(t.text, concat_ws(' > ', i.source_name, i.act, i.target_name)) AS "text", m.why,
            f.dataset, f.file, i.line, i.row_id AS "row"
            """.replace("$quad", QUAD_CLASS);

    private ParquetColumns() {}
}
