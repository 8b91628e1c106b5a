-- Facts come in many at once: what follows from new rows is brought up to date for all of them together by the program
-- (factcounts.h), in the transaction that brings them. Changes and removals keep their triggers.

DROP TRIGGER facts_come;
DROP TRIGGER facts_counted;
