-- store-schema.sql - the tables of a store; gptext-store(5) describes them.
--
-- Ids depend on the order in which articles came into this store.  For the same
-- rows from any store, sort by name, line and n.
PRAGMA application_id = 0x67707478;	-- gptx
PRAGMA user_version = 2;

CREATE TABLE IF NOT EXISTS runs (
	id INTEGER PRIMARY KEY,
	at TEXT NOT NULL,
	made_by TEXT NOT NULL);		-- hash of all programs and data used

CREATE TABLE IF NOT EXISTS manifest (
	run INTEGER NOT NULL REFERENCES runs,
	kind TEXT NOT NULL,
	name TEXT NOT NULL,
	value TEXT NOT NULL);

-- Rules that extend gpclean's built-in ones: first learned, then own.
CREATE TABLE IF NOT EXISTS rules (
	name TEXT PRIMARY KEY,
	text TEXT NOT NULL);

-- The second document of a file is part 2 and is named file#2.
CREATE TABLE IF NOT EXISTS documents (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL,
	path TEXT NOT NULL,
	part INTEGER NOT NULL,
	hash TEXT NOT NULL,
	size INTEGER NOT NULL,
	date TEXT,
	byline TEXT,
	title TEXT,
	site TEXT,
	words INTEGER NOT NULL,
	added TEXT NOT NULL,
	removed TEXT,
	run INTEGER NOT NULL REFERENCES runs,
	UNIQUE (hash, part));
CREATE INDEX IF NOT EXISTS documents_date ON documents (date);

-- The documents whose files are still there; place is the name as filters write it.
CREATE VIEW IF NOT EXISTS articles AS
	SELECT *, CASE WHEN instr(name, char(9)) + instr(name, char(10)) = 0 THEN name
		ELSE replace(replace(replace(name, '\', '\\'), char(9), '\t'),
		char(10), '\n') END AS place
	FROM documents WHERE removed IS NULL;

CREATE TABLE IF NOT EXISTS sentences (
	id INTEGER PRIMARY KEY,
	doc INTEGER NOT NULL REFERENCES documents,
	line INTEGER NOT NULL,
	n INTEGER NOT NULL,
	gap TEXT NOT NULL,	-- the text between it and the previous one
	score REAL NOT NULL,
	text TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS sentences_place ON sentences (doc, line);

-- Without positions the index takes 8 MB for 10,000 articles, not 21.  Sentences are
-- short, so a phrase is found by its words and LIKE.
CREATE VIRTUAL TABLE IF NOT EXISTS sentences_fts USING fts5 (
	text, content = 'sentences', content_rowid = 'id', columnsize = 0,
	detail = none, tokenize = 'porter unicode61');

CREATE TABLE IF NOT EXISTS dropped (
	doc INTEGER NOT NULL REFERENCES documents,
	line INTEGER NOT NULL,
	rule TEXT NOT NULL,
	text TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS dropped_doc ON dropped (doc);

-- Kept paragraphs are stored only as their sentences; this view joins them.
CREATE VIEW IF NOT EXISTS texts AS
	SELECT doc, line, (SELECT group_concat(gap || text, '') FROM
		(SELECT gap, text FROM sentences s
		WHERE s.doc = f.doc AND s.line = f.line ORDER BY id)) AS text
	FROM sentences f WHERE n = 1;
CREATE VIEW IF NOT EXISTS paragraphs AS
	SELECT doc, line, NULL AS rule, text FROM texts
	UNION ALL
	SELECT doc, line, rule, text FROM dropped;

-- Terms and names recur, so rows refer to them by number.
CREATE TABLE IF NOT EXISTS term (
	id INTEGER PRIMARY KEY,
	term TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS term_count (
	doc INTEGER NOT NULL,
	term INTEGER NOT NULL,
	count INTEGER NOT NULL,
	PRIMARY KEY (doc, term)) WITHOUT ROWID;
CREATE VIEW IF NOT EXISTS terms AS
	SELECT c.doc, t.term, c.count FROM term_count c JOIN term t ON t.id = c.term;

CREATE TABLE IF NOT EXISTS topic (
	id INTEGER PRIMARY KEY,
	topic TEXT NOT NULL,
	match TEXT NOT NULL,
	UNIQUE (topic, match));
CREATE TABLE IF NOT EXISTS topic_match (
	sentence INTEGER NOT NULL,
	topic INTEGER NOT NULL,
	count INTEGER NOT NULL,
	PRIMARY KEY (sentence, topic)) WITHOUT ROWID;
CREATE VIEW IF NOT EXISTS topics AS
	SELECT s.doc, m.sentence, t.topic, t.match, m.count FROM topic_match m
	JOIN topic t ON t.id = m.topic JOIN sentences s ON s.id = m.sentence;

CREATE TABLE IF NOT EXISTS name (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	UNIQUE (name, kind));
CREATE TABLE IF NOT EXISTS name_count (
	doc INTEGER NOT NULL,
	name INTEGER NOT NULL,
	count INTEGER NOT NULL,
	PRIMARY KEY (doc, name)) WITHOUT ROWID;
CREATE VIEW IF NOT EXISTS names AS
	SELECT c.doc, n.name, n.kind, c.count
	FROM name_count c JOIN name n ON n.id = c.name;

-- A quote is a range of bytes that starts at offset in its sentence and may extend
-- into the following sentences; the view extracts it.
CREATE TABLE IF NOT EXISTS attribution (
	id INTEGER PRIMARY KEY,
	speaker TEXT NOT NULL,
	role TEXT NOT NULL,
	how TEXT NOT NULL,
	UNIQUE (speaker, role, how));
CREATE TABLE IF NOT EXISTS quote (
	sentence INTEGER NOT NULL,
	n INTEGER NOT NULL,		-- its number in the paragraph
	sentences_after INTEGER NOT NULL,
	offset INTEGER NOT NULL CHECK (offset >= 0),
	length INTEGER NOT NULL,
	attribution INTEGER NOT NULL,
	PRIMARY KEY (sentence, n)) WITHOUT ROWID;
CREATE VIEW IF NOT EXISTS quotes AS
	SELECT s.doc, s.line, q.n, a.speaker, a.role, a.how,
		CAST(substr(CAST((SELECT group_concat(gap || text, '') FROM
			(SELECT CASE id WHEN q.sentence THEN '' ELSE gap END AS gap, text
			FROM sentences
			WHERE id BETWEEN q.sentence AND q.sentence + q.sentences_after
			ORDER BY id)) AS BLOB), q.offset + 1, q.length) AS TEXT) AS quote
	FROM quote q JOIN attribution a ON a.id = q.attribution
	JOIN sentences s ON s.id = q.sentence;

CREATE TABLE IF NOT EXISTS facts (
	doc INTEGER NOT NULL,
	n INTEGER NOT NULL,
	line INTEGER NOT NULL,
	kind TEXT NOT NULL,
	value TEXT NOT NULL,
	text TEXT NOT NULL,
	PRIMARY KEY (doc, n)) WITHOUT ROWID;

-- Filled by gptext store --stories only.
CREATE TABLE IF NOT EXISTS stories (
	doc INTEGER PRIMARY KEY REFERENCES documents,
	story INTEGER NOT NULL,		-- the first of its documents
	score REAL NOT NULL);
