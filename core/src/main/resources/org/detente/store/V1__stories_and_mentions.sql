-- Spans count UTF-16 units of the story's full text, as Java does: title, blank line, text.
CREATE TABLE story (
    id VARCHAR PRIMARY KEY,
    content_hash VARCHAR NOT NULL,
    published_date DATE,
    title VARCHAR,
    text VARCHAR NOT NULL,
    publisher VARCHAR,
    url VARCHAR,
    coder_version VARCHAR NOT NULL,
    sentences INTEGER NOT NULL,
    parsed INTEGER NOT NULL
);

-- Only the sentences that tell an event.
CREATE TABLE sentence (
    story_id VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    text VARCHAR NOT NULL
);

CREATE TABLE actor_mention (
    story_id VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    actor VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL
);

CREATE TABLE event_mention (
    story_id VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    source VARCHAR,
    source_party VARCHAR,
    target VARCHAR,
    target_party VARCHAR,
    plover VARCHAR,
    mode VARCHAR,
    cameo VARCHAR NOT NULL,
    reciprocal BOOLEAN NOT NULL,
    modality VARCHAR NOT NULL,
    speaker VARCHAR,
    event_date DATE,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    trigger_words VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL,
    why VARCHAR NOT NULL
);
