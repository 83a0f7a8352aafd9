-- Files of events that others coded. A file is known by the SHA-256 of its bytes, whatever it is called;
-- imported are the rows that were new.
CREATE TABLE import (
    id INTEGER NOT NULL,
    content_hash VARCHAR NOT NULL,
    reader_version VARCHAR NOT NULL,
    dataset VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    imported BIGINT NOT NULL
);

-- Their events. A row of a file (its line, from 1) tells one or, if it names several parties, one for each pair. Rows with
-- the same words have the same fingerprint, and only the first of them is here. Events that agree in source, target, type,
-- code and day have the same agreement, and the id of the first of them as event_id: count those whose id is their
-- event_id. Of a mutual act the party first in the alphabet is the source. day is the day, or the first of the week, month or
-- year (day_precision).
CREATE TABLE imported_event (
    id BIGINT NOT NULL,
    import_id INTEGER NOT NULL,
    line BIGINT NOT NULL,
    fingerprint BIGINT NOT NULL,
    agreement BIGINT NOT NULL,
    event_id BIGINT NOT NULL,
    row_id VARCHAR,
    source VARCHAR,
    source_party VARCHAR,
    target VARCHAR,
    target_party VARCHAR,
    plover VARCHAR,
    mode VARCHAR,
    cameo VARCHAR NOT NULL,
    reciprocal BOOLEAN NOT NULL,
    day DATE NOT NULL,
    day_precision VARCHAR NOT NULL,
    published_date DATE,
    publisher VARCHAR,
    url VARCHAR,
    report VARCHAR,
    source_name VARCHAR,
    act VARCHAR,
    target_name VARCHAR
);

-- How many events of a quad class a row counts, where a file has no events but only counts.
CREATE TABLE imported_count (
    import_id INTEGER NOT NULL,
    line BIGINT NOT NULL,
    fingerprint BIGINT NOT NULL,
    source VARCHAR NOT NULL,
    source_party VARCHAR NOT NULL,
    target VARCHAR NOT NULL,
    target_party VARCHAR NOT NULL,
    day DATE NOT NULL,
    day_precision VARCHAR NOT NULL,
    quad INTEGER NOT NULL,
    events BIGINT NOT NULL
);

-- As before, and beside them what imports tell: imported is the id of the first row of an event, and null for events of
-- stories; story_id and number are null for those of imports.
CREATE OR REPLACE VIEW event AS
WITH told AS (
    SELECT
        m.reciprocal AND m.source > m.target AS turned,
        CASE WHEN turned THEN m.target ELSE m.source END AS source,
        CASE WHEN turned THEN m.target_party ELSE m.source_party END AS source_party,
        CASE WHEN turned THEN m.source ELSE m.target END AS target,
        CASE WHEN turned THEN m.source_party ELSE m.target_party END AS target_party,
        m.plover, m.cameo, m.reciprocal, m.modality, m.confidence,
        CASE
            WHEN m.event_date IS NULL THEN s.published_date
            WHEN s.published_date >= m.event_date
                AND s.published_date < m.event_date + CASE m.event_date_precision
                WHEN 'week' THEN INTERVAL 1 WEEK WHEN 'month' THEN INTERVAL 1 MONTH WHEN 'year' THEN INTERVAL 1 YEAR
                ELSE INTERVAL 1 DAY END THEN s.published_date
            ELSE m.event_date
        END AS day,
        CASE WHEN day IS NULL THEN m.story_id END AS undated_story,
        s.published_date, s.publisher, m.story_id, m.number
    FROM event_mention m JOIN story s ON s.id = m.story_id
)
SELECT
    source, source_party, target, target_party, plover, cameo, reciprocal, modality, day,
    max(confidence) AS confidence,
    count(*) AS mentions,
    count(DISTINCT story_id) AS stories,
    count(DISTINCT publisher) AS publishers,
    first(story_id ORDER BY published_date NULLS LAST, story_id, number) AS story_id,
    first(number ORDER BY published_date NULLS LAST, story_id, number) AS number,
    NULL::BIGINT AS imported
FROM told
GROUP BY source, source_party, target, target_party, plover, cameo, reciprocal, modality, day, undated_story
UNION ALL
SELECT
    source, source_party, target, target_party, plover, cameo, reciprocal, 'asserted', day,
    NULL, count(*), count(DISTINCT coalesce(report, import_id || ':' || line)), count(DISTINCT publisher),
    NULL, NULL, event_id
FROM imported_event
GROUP BY source, source_party, target, target_party, plover, cameo, reciprocal, day, event_id;
