-- What accounts are made of, kept beside the facts: the claims of every place and indicator as rules 1 to 4 leave them,
-- packed by model/stats. They follow from facts and reviews and can always be made again; the triggers say which are out of
-- step, in the transaction that changes what they follow from; those of a decision are named where it is logged.

CREATE TABLE packed_claims (
    code TEXT NOT NULL,
    place_code TEXT NOT NULL,
    claims BLOB NOT NULL,
    PRIMARY KEY (code, place_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE packed_names (                  -- the ids of their facts, apart because most accounts do without
    code TEXT NOT NULL,
    place_code TEXT NOT NULL,
    names BLOB NOT NULL,
    PRIMARY KEY (code, place_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE packed_laws (                   -- by which rules and units an indicator's claims were made
    code TEXT PRIMARY KEY,
    law INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stale_claims (                  -- claims that have to be made (again)
    code TEXT NOT NULL,
    place_code TEXT NOT NULL,
    PRIMARY KEY (code, place_code)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER facts_come AFTER INSERT ON facts WHEN new.code <> '' BEGIN
    INSERT OR IGNORE INTO stale_claims VALUES (new.code, new.place_code);
END;
CREATE TRIGGER facts_go AFTER DELETE ON facts WHEN old.code <> '' BEGIN
    INSERT OR IGNORE INTO stale_claims VALUES (old.code, old.place_code);
END;
CREATE TRIGGER facts_change AFTER UPDATE ON facts WHEN old.code <> '' OR new.code <> '' BEGIN
    INSERT OR IGNORE INTO stale_claims SELECT old.code, old.place_code WHERE old.code <> '';
    INSERT OR IGNORE INTO stale_claims SELECT new.code, new.place_code WHERE new.code <> '';
END;

-- Which articles say the same, and which were kept apart.
CREATE TRIGGER articles_linked AFTER UPDATE OF reprint_of, kept_apart ON articles
WHEN old.reprint_of IS NOT new.reprint_of OR old.kept_apart <> new.kept_apart BEGIN
    INSERT OR IGNORE INTO stale_claims SELECT DISTINCT code, place_code FROM facts WHERE code <> '' AND article = new.id;
END;

-- A document whose name is not its own any more, or again, is called otherwise in accounts.
CREATE TRIGGER documents_come AFTER INSERT ON documents
WHEN (SELECT count(*) FROM (SELECT 1 FROM documents WHERE name = new.name LIMIT 3)) = 2 BEGIN
    INSERT OR IGNORE INTO stale_claims SELECT DISTINCT code, place_code FROM facts
    WHERE code <> '' AND document IN (SELECT id FROM documents WHERE name = new.name);
END;
CREATE TRIGGER documents_go AFTER DELETE ON documents
WHEN (SELECT count(*) FROM (SELECT 1 FROM documents WHERE name = old.name LIMIT 2)) = 1 BEGIN
    INSERT OR IGNORE INTO stale_claims SELECT DISTINCT code, place_code FROM facts
    WHERE code <> '' AND document IN (SELECT id FROM documents WHERE name = old.name);
END;
CREATE TRIGGER documents_renamed AFTER UPDATE OF name ON documents BEGIN
    INSERT OR IGNORE INTO stale_claims SELECT DISTINCT code, place_code FROM facts
    WHERE code <> '' AND document IN (SELECT id FROM documents WHERE name IN (old.name, new.name));
END;

INSERT INTO stale_claims SELECT DISTINCT code, place_code FROM facts WHERE code <> '';

-- How many facts there are, so that nobody has to count ten million of them to say which places have any.
CREATE TABLE fact_counts (
    place_code TEXT NOT NULL,
    code TEXT NOT NULL,
    family INTEGER NOT NULL,
    facts INTEGER NOT NULL,
    unreviewed INTEGER NOT NULL,
    doubtful INTEGER NOT NULL,               -- unreviewed with a confidence below 0.7
    undated INTEGER NOT NULL,                -- of what happened
    PRIMARY KEY (place_code, code, family)
) STRICT, WITHOUT ROWID;

CREATE TABLE place_counts (                  -- the same of a place, whatever the indicator
    place_code TEXT PRIMARY KEY,
    facts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE indicator_counts (              -- the same of an indicator, wherever
    code TEXT NOT NULL,
    family INTEGER NOT NULL,
    facts INTEGER NOT NULL,
    PRIMARY KEY (code, family)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER counts_begin AFTER INSERT ON fact_counts BEGIN
    INSERT INTO place_counts VALUES (new.place_code, new.facts) ON CONFLICT DO UPDATE SET facts = facts + excluded.facts;
    INSERT INTO indicator_counts VALUES (new.code, new.family, new.facts)
    ON CONFLICT DO UPDATE SET facts = facts + excluded.facts;
END;
CREATE TRIGGER counts_move AFTER UPDATE ON fact_counts WHEN old.facts <> new.facts BEGIN
    UPDATE place_counts SET facts = facts + new.facts - old.facts WHERE place_code = new.place_code;
    UPDATE indicator_counts SET facts = facts + new.facts - old.facts WHERE code = new.code AND family = new.family;
END;

CREATE VIEW fact_marks AS
    SELECT id, place_code, code, family, review = 0 AS unreviewed, review = 0 AND confidence < 0.7 AS doubtful,
           period_start IS NULL AND period_end IS NULL AND status = 0 AS undated
    FROM facts;
CREATE TRIGGER facts_counted AFTER INSERT ON facts BEGIN
    INSERT INTO fact_counts SELECT place_code, code, family, 1, unreviewed, doubtful, undated FROM fact_marks WHERE id = new.id
    ON CONFLICT DO UPDATE SET facts = facts + 1, unreviewed = unreviewed + excluded.unreviewed,
        doubtful = doubtful + excluded.doubtful, undated = undated + excluded.undated;
END;
CREATE TRIGGER facts_uncounted BEFORE DELETE ON facts BEGIN
    UPDATE fact_counts SET (facts, unreviewed, doubtful, undated) =
        (SELECT facts - 1, fact_counts.unreviewed - marks.unreviewed, fact_counts.doubtful - marks.doubtful,
                fact_counts.undated - marks.undated FROM fact_marks AS marks WHERE id = old.id)
    WHERE place_code = old.place_code AND code = old.code AND family = old.family;
END;
CREATE TRIGGER facts_recounted_before BEFORE UPDATE ON facts BEGIN
    UPDATE fact_counts SET (facts, unreviewed, doubtful, undated) =
        (SELECT facts - 1, fact_counts.unreviewed - marks.unreviewed, fact_counts.doubtful - marks.doubtful,
                fact_counts.undated - marks.undated FROM fact_marks AS marks WHERE id = old.id)
    WHERE place_code = old.place_code AND code = old.code AND family = old.family;
END;
CREATE TRIGGER facts_recounted_after AFTER UPDATE ON facts BEGIN
    INSERT INTO fact_counts SELECT place_code, code, family, 1, unreviewed, doubtful, undated FROM fact_marks WHERE id = new.id
    ON CONFLICT DO UPDATE SET facts = facts + 1, unreviewed = unreviewed + excluded.unreviewed,
        doubtful = doubtful + excluded.doubtful, undated = undated + excluded.undated;
END;
INSERT INTO fact_counts SELECT place_code, code, family, count(*), sum(unreviewed), sum(doubtful), sum(undated)
    FROM fact_marks GROUP BY place_code, code, family;

CREATE INDEX facts_planned ON facts (code, place_code) WHERE status = 1;

CREATE TABLE populations (                   -- as the user entered them
    place_code TEXT PRIMARY KEY,
    inhabitants INTEGER NOT NULL CHECK (inhabitants > 0)
) STRICT, WITHOUT ROWID;
