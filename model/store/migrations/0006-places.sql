-- How many facts touch some days, and how many of them want a look, is read from the index of places alone.

DROP INDEX facts_by_place;
CREATE INDEX facts_by_place ON facts (place_code, period_end, period_start, review, confidence, status);
