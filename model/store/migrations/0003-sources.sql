-- Where a document's newspaper and district come from; numbers as those of date_source.

ALTER TABLE documents ADD COLUMN newspaper_source INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN district_source INTEGER NOT NULL DEFAULT 0;
