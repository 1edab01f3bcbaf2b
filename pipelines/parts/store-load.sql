-- store-load.sql - put the output of the filters into the store, in one
-- transaction.
--
-- The tables of the run are imported and counted first, outside the transaction,
-- because .import continues after an error; SQL under -bail does not.
PRAGMA temp_store = FILE;
PRAGMA cache_size = -65536;
.read import.sql

-- Decode the names that encode wrote.
UPDATE files SET
	name = replace(replace(replace(name, '\t', char(9)), '\n', char(10)), '\s', '\'),
	path = replace(replace(replace(path, '\t', char(9)), '\n', char(10)), '\s', '\'),
	site = replace(replace(replace(site, '\t', char(9)), '\n', char(10)), '\s', '\');

BEGIN IMMEDIATE;
.read parts/store-schema.sql
INSERT INTO runs (at, made_by)
SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), hash FROM made_by;
CREATE TEMP TABLE this AS
	SELECT max(id) AS run, (SELECT at FROM runs ORDER BY id DESC LIMIT 1) AS at,
	(SELECT coalesce(max(id), 0) FROM documents) AS docs,
	(SELECT coalesce(max(id), 0) FROM sentences) AS sentences
	FROM runs;
DELETE FROM rules;
INSERT INTO rules
SELECT column1, CAST(readfile(column1) AS TEXT) FROM (VALUES ('learned'), ('own'))
WHERE length(readfile(column1)) > 0;
INSERT INTO manifest SELECT run, kind, name, value FROM this, manifest_;

-- The documents of this run: those of gpmeta, and files without text.
CREATE TEMP TABLE doc (
	key PRIMARY KEY, id INTEGER, file INTEGER, part INTEGER, date, byline, title) WITHOUT ROWID;
INSERT INTO doc
SELECT key, (SELECT docs FROM this) + m.rowid, coalesce(o.n, p.n),
	CASE WHEN o.n IS NULL THEN 0 + substr(key, length(stem) + 2) ELSE 1 END,
	date, byline, title
FROM (SELECT rowid, *, rtrim(rtrim(key, '0123456789'), '#') AS stem FROM meta) m
LEFT JOIN operands o ON o.operand = m.key
LEFT JOIN operands p ON p.operand = m.stem AND o.n IS NULL;
INSERT INTO proof SELECT file IS NOT NULL FROM doc;
INSERT INTO proof SELECT NOT EXISTS
	(SELECT key FROM cut UNION ALL SELECT key FROM left_out
	EXCEPT SELECT key FROM meta);
INSERT INTO doc
SELECT operand, (SELECT docs FROM this) + (SELECT count(*) FROM meta) +
	row_number() OVER (ORDER BY n), n, 1, '', '', ''
FROM operands WHERE operand NOT IN (SELECT key FROM doc) AND n NOT IN
	(SELECT file FROM doc);

-- First delete the results of other versions for the same files.
CREATE TEMP TABLE old AS
	SELECT d.id, d.hash, d.part, d.added FROM documents d
	WHERE hash IN (SELECT f.hash FROM files f JOIN doc ON doc.file = f.n);
.read parts/store-purge.sql

INSERT INTO documents
SELECT doc.id, f.name || CASE part WHEN 1 THEN '' ELSE '#' || part END, f.path,
	part, f.hash, f.size, nullif(date, ''), nullif(byline, ''),
	nullif(title, ''), nullif(f.site, ''), coalesce(w.words, 0),
	coalesce((SELECT added FROM old
	    WHERE old.hash = f.hash AND old.part = doc.part), this.at),
	NULL, this.run
FROM doc JOIN files f ON f.n = doc.file JOIN this LEFT JOIN words w USING (key);

INSERT INTO sentences
SELECT (SELECT sentences FROM this) + c.rowid, doc.id, line, n, gap, score, text
FROM cut c JOIN doc USING (key);
INSERT INTO proof
SELECT count(*) = (SELECT count(*) FROM cut) FROM sentences
WHERE id > (SELECT sentences FROM this);
INSERT INTO sentences_fts (rowid, text)
SELECT id, text FROM sentences WHERE id > (SELECT sentences FROM this);

INSERT INTO dropped
SELECT doc.id, line, rule, text FROM left_out JOIN doc USING (key);

INSERT OR IGNORE INTO term (term) SELECT DISTINCT term FROM said;
INSERT INTO term_count
SELECT doc.id, t.id, count FROM said s JOIN doc USING (key)
JOIN term t USING (term) ORDER BY 1, 2;

INSERT OR IGNORE INTO topic (topic, match)
SELECT DISTINCT topic, match FROM spoken;
INSERT INTO topic_match
SELECT (SELECT sentences FROM this) + sentence, t.id, count(*)
FROM spoken JOIN topic t USING (topic, match) GROUP BY 1, 2;

INSERT OR IGNORE INTO name (name, kind) SELECT DISTINCT name, kind FROM named;
INSERT INTO name_count
SELECT doc.id, n.id, count FROM named JOIN doc USING (key)
JOIN name n USING (name, kind) ORDER BY 1, 2;

-- A quote is found by the sentences that share a byte with it.
INSERT OR IGNORE INTO attribution (speaker, role, how)
SELECT DISTINCT speaker, role, how FROM quoted;
INSERT INTO quote
SELECT first, row_number() OVER (PARTITION BY doc, line ORDER BY k),
	last - first, start, length, a.id
FROM (SELECT q.rowid AS k, q.*, doc.id AS doc, min(s.id) AS first,
	max(s.id) AS last, q.offset - min(c.offset) AS start
	FROM quoted q JOIN doc USING (key)
	JOIN sentences s ON s.doc = doc.id AND s.line = q.line
	JOIN cut c ON c.rowid = s.id - (SELECT sentences FROM this)
	WHERE c.offset < q.offset + q.length
	AND c.offset + length(CAST(c.text AS BLOB)) > q.offset
	GROUP BY q.rowid)
JOIN attribution a USING (speaker, role, how) ORDER BY k;
INSERT INTO proof
SELECT count(*) = (SELECT count(*) FROM quoted) FROM quote
WHERE sentence > (SELECT sentences FROM this);

INSERT INTO facts
SELECT doc.id, row_number() OVER (PARTITION BY doc.id ORDER BY f.rowid),
	line, kind, value, text
FROM stated f JOIN doc USING (key);

-- A known file that was renamed keeps its results under its new name.
CREATE INDEX temp.files_hash ON files (hash);
UPDATE documents SET removed = NULL, path = f.path, site = nullif(f.site, ''),
	name = f.name || CASE part WHEN 1 THEN '' ELSE '#' || part END
FROM (SELECT min(n), hash, name, path, site FROM files GROUP BY hash) f
WHERE f.hash = documents.hash
AND (removed IS NOT NULL OR documents.path <> f.path OR part = 1 AND documents.name <> f.name);
UPDATE documents SET removed = (SELECT at FROM this)
WHERE id IN (SELECT id FROM gone);
.read group.sql
COMMIT;
