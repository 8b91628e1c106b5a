-- How many facts touch some days, and how many of them want a look, is read from the index of places alone; it still gives
-- the facts of a place in their own order.

DROP INDEX facts_by_place;
CREATE INDEX facts_by_place ON facts (place_code, id, period_end, period_start, review, confidence, status);
