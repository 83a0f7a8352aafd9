-- Where an act happened; all empty where the text does not tell. Coordinates in degrees; precision is one of site, city,
-- region, water, country.
ALTER TABLE event_mention ADD COLUMN place VARCHAR;
ALTER TABLE event_mention ADD COLUMN place_country VARCHAR;
ALTER TABLE event_mention ADD COLUMN place_region VARCHAR;
ALTER TABLE event_mention ADD COLUMN latitude DOUBLE;
ALTER TABLE event_mention ADD COLUMN longitude DOUBLE;
ALTER TABLE event_mention ADD COLUMN place_precision VARCHAR;
ALTER TABLE event_mention ADD COLUMN place_from_dateline BOOLEAN;
