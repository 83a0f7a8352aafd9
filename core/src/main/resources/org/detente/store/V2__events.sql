-- One event: the mentions that agree in source, target, type, code, modality and day (of the act, or else of the story).
-- A mutual act is the same event either way round. Without any day, mentions agree only within their story.
-- story_id and number lead to the mention that told it first.
CREATE VIEW event AS
WITH told AS (
    SELECT
        m.reciprocal AND m.source > m.target AS turned,
        CASE WHEN turned THEN m.target ELSE m.source END AS source,
        CASE WHEN turned THEN m.target_party ELSE m.source_party END AS source_party,
        CASE WHEN turned THEN m.source ELSE m.target END AS target,
        CASE WHEN turned THEN m.source_party ELSE m.target_party END AS target_party,
        m.plover, m.cameo, m.reciprocal, m.modality, m.confidence,
        coalesce(m.event_date, s.published_date) AS day,
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
