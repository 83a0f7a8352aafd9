-- Where an act happened; all empty where the text does not tell. Coordinates in degrees; precision is one of site, city,
-- region, water, country.
ALTER TABLE event_mention ADD COLUMN place VARCHAR;
ALTER TABLE event_mention ADD COLUMN place_country VARCHAR;
ALTER TABLE event_mention ADD COLUMN place_region VARCHAR;
ALTER TABLE event_mention ADD COLUMN latitude DOUBLE;
ALTER TABLE event_mention ADD COLUMN longitude DOUBLE;
ALTER TABLE event_mention ADD COLUMN place_precision VARCHAR;
ALTER TABLE event_mention ADD COLUMN place_from_dateline BOOLEAN;

-- event_date is the day, or the first of the week, month or year that the text tells; null precision: a day.
ALTER TABLE event_mention ADD COLUMN event_date_precision VARCHAR;

-- As before; an act told only by its week, month or year counts for the day of a story that lies in it, or else its first day.
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
    first(number ORDER BY published_date NULLS LAST, story_id, number) AS number
FROM told
GROUP BY source, source_party, target, target_party, plover, cameo, reciprocal, modality, day, undated_story;
