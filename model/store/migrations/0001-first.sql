-- Days are counted from 1970-01-01. Numbers of enums are those of model/core/fact.h and never change their meaning.

CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,            -- of the file's bytes; 'facts:' || name for a ledger without its page
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    newspaper TEXT NOT NULL,
    issued INTEGER,
    date_source INTEGER NOT NULL CHECK (date_source BETWEEN 0 AND 5),
    district TEXT NOT NULL,
    district_by_user INTEGER NOT NULL DEFAULT 0,
    newspaper_by_user INTEGER NOT NULL DEFAULT 0,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    recognised INTEGER NOT NULL,
    sample INTEGER NOT NULL,
    size INTEGER NOT NULL,
    imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX documents_by_issue ON documents (issued, name);
CREATE INDEX documents_by_name ON documents (name);

CREATE TABLE texts (
    document INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    layout BLOB                              -- where the words are printed, packed; null without a layout
) STRICT;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    published INTEGER,
    reprint_of INTEGER REFERENCES articles (id) ON DELETE SET NULL,
    kept_apart INTEGER NOT NULL DEFAULT 0    -- a person said that it is no reprint
) STRICT;
CREATE INDEX articles_by_document ON articles (document, span_begin);
CREATE INDEX articles_by_original ON articles (reprint_of) WHERE reprint_of IS NOT NULL;

CREATE TABLE facts (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    fact_id TEXT NOT NULL,
    sentence_begin INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    quote_begin INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    number_begin INTEGER NOT NULL,
    number_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    number TEXT NOT NULL,
    mantissa INTEGER NOT NULL,               -- the exact value is mantissa × 10^exponent
    exponent INTEGER NOT NULL,
    value REAL NOT NULL,                     -- the nearest double, for sorting only
    upper_mantissa INTEGER,
    upper_exponent INTEGER,
    bound INTEGER NOT NULL CHECK (bound BETWEEN 0 AND 3),
    unit TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    code TEXT NOT NULL,                      -- of the catalogue
    free_indicator TEXT NOT NULL,            -- of the lexicon, where the catalogue has none
    family INTEGER NOT NULL CHECK (family BETWEEN 0 AND 7),
    star TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    place TEXT NOT NULL,
    place_code TEXT NOT NULL,
    district TEXT NOT NULL,
    period_start INTEGER,
    period_end INTEGER,
    period_kind INTEGER NOT NULL CHECK (period_kind BETWEEN 0 AND 3),
    part_of TEXT NOT NULL,
    confidence REAL NOT NULL,
    issued INTEGER,                          -- of the document, so that facts sort and filter by it alone
    review INTEGER NOT NULL DEFAULT 0 CHECK (review BETWEEN 0 AND 3),
    added INTEGER NOT NULL DEFAULT 0         -- by a person
) STRICT;
CREATE UNIQUE INDEX facts_by_fact_id ON facts (fact_id, document);
CREATE INDEX facts_by_document ON facts (document, number_begin);
CREATE INDEX facts_by_article ON facts (article, number_begin);
CREATE INDEX facts_by_indicator ON facts (code, place_code);
CREATE INDEX facts_by_place ON facts (place_code);
CREATE INDEX facts_by_period ON facts (period_end);
CREATE INDEX facts_by_issue ON facts (issued);
CREATE INDEX facts_by_value ON facts (value);
CREATE INDEX facts_by_confidence ON facts (confidence);
CREATE INDEX facts_by_review ON facts (review);

CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,                   -- the first entry of the same action
    at TEXT NOT NULL,
    day INTEGER NOT NULL,                    -- the day of `at` where it was made
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    document TEXT NOT NULL,                  -- sha256, so that the log outlives the document
    document_name TEXT NOT NULL,
    fact_id TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    undoes INTEGER                           -- the step that is taken back
) STRICT;
CREATE INDEX reviews_by_fact ON reviews (document, fact_id);
CREATE INDEX reviews_by_step ON reviews (step);
CREATE INDEX reviews_by_undone ON reviews (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX reviews_by_day ON reviews (day);
CREATE INDEX reviews_of_pairs ON reviews (kind) WHERE kind IN ('decide', 'move');
CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews BEGIN SELECT RAISE(ABORT, 'the log of reviews is append-only'); END;
CREATE TRIGGER reviews_last BEFORE DELETE ON reviews BEGIN SELECT RAISE(ABORT, 'the log of reviews is append-only'); END;

CREATE TABLE files (
    path TEXT PRIMARY KEY,                   -- what was imported from the disk, as it was then
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE views (
    name TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW article_texts AS
    SELECT articles.id AS id,
           articles.title || char(10) || substr(texts.text, span_begin + 1, span_end - span_begin) AS body
    FROM articles JOIN texts ON texts.document = articles.document;

CREATE VIRTUAL TABLE article_words USING fts5 (
    body, content = 'article_texts', content_rowid = 'id', tokenize = 'starboard', detail = none, columnsize = 0
);

-- For people who look into the file with other programs.
CREATE VIEW facts_readable AS
    SELECT facts.id, fact_id, documents.name AS document, articles.title AS article, quote, number, value,
           CASE WHEN upper_mantissa IS NULL THEN NULL ELSE upper_mantissa * pow(10, upper_exponent) END AS upper,
           CASE bound WHEN 0 THEN 'exact' WHEN 1 THEN 'at_least' WHEN 2 THEN 'approx' ELSE 'at_most' END AS bound,
           unit, action, object, code, star,
           CASE status WHEN 0 THEN 'actual' WHEN 1 THEN 'planned' ELSE 'standard' END AS status,
           place, place_code, facts.district,
           date(period_start * 86400, 'unixepoch') AS period_start, date(period_end * 86400, 'unixepoch') AS period_end,
           CASE period_kind WHEN 0 THEN 'span' WHEN 1 THEN 'since' WHEN 2 THEN 'as_of' ELSE 'recent' END AS period_kind,
           date(facts.issued * 86400, 'unixepoch') AS issued, confidence,
           CASE review WHEN 0 THEN 'unreviewed' WHEN 1 THEN 'confirmed' WHEN 2 THEN 'corrected' ELSE 'rejected' END AS review
    FROM facts JOIN documents ON documents.id = facts.document JOIN articles ON articles.id = facts.article;
