-- Reprints: the signature of each article (32-bit hashes, little-endian), and which articles share a hash.

ALTER TABLE articles ADD COLUMN signature BLOB; -- null: not made yet
CREATE INDEX articles_unsigned ON articles (id) WHERE signature IS NULL;
CREATE INDEX articles_kept_apart ON articles (id) WHERE kept_apart;

CREATE TABLE signature_hashes (
    hash INTEGER NOT NULL,
    article INTEGER NOT NULL,                -- may outlive the article; the texts decide
    PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX reviews_of_links ON reviews (kind) WHERE kind IN ('link', 'unlink');
