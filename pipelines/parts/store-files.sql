-- store-files.sql - compare the files with the store.
--
-- Reads made_by, manifest_ and listed (number hash size name path site; for the
-- escapes see encode in store.sh).  Writes
--	fresh	the numbers of files with new content
--	files	the rows of listed with new content or a new name
--	unseen	id path changed: articles whose content no file has; changed is 1 if
--		their file has other content now
--	again	how many articles must be read again, and what changed
-- The tables of a new store are created and rolled back.
PRAGMA cache_size = -65536;
BEGIN;
.read parts/store-schema.sql
CREATE TEMP TABLE made_by (hash);
CREATE TEMP TABLE manifest_ (kind, name, value);
CREATE TEMP TABLE listed (n INTEGER PRIMARY KEY, hash, size, name, path, site);
.mode ascii
.separator "\t" "\n"
.import made_by made_by
.import manifest_ manifest_
.import listed listed
CREATE TEMP TABLE content (hash PRIMARY KEY, n INTEGER, name, path) WITHOUT ROWID;
INSERT INTO content SELECT hash, min(n), name, path FROM listed GROUP BY hash;
-- All documents of a file come from one run; the first bears the file's name.
CREATE TEMP TABLE known (hash PRIMARY KEY, name, path, removed, old) WITHOUT ROWID;
INSERT INTO known
SELECT d.hash,
	replace(replace(replace(name, '\', '\s'), char(9), '\t'), char(10), '\n'),
	replace(replace(replace(path, '\', '\s'), char(9), '\t'), char(10), '\n'),
	removed IS NOT NULL, made_by NOT IN (SELECT hash FROM made_by)
FROM documents d JOIN runs r ON r.id = d.run WHERE part = 1 ORDER BY d.hash;

.once fresh
SELECT n FROM content c LEFT JOIN known k USING (hash)
WHERE k.hash IS NULL OR old ORDER BY n;
.once files
SELECT n, hash, size, l.name, l.path, site
FROM content c JOIN listed l USING (n, hash) LEFT JOIN known k USING (hash)
WHERE k.hash IS NULL OR old OR removed OR k.path <> c.path OR k.name <> c.name
ORDER BY n;
.once unseen
SELECT d.id, k.path, k.path IN (SELECT path FROM listed)
FROM known k JOIN documents d USING (hash)
WHERE NOT k.removed AND hash NOT IN (SELECT hash FROM content);
.once again
SELECT count(*), coalesce((
	SELECT group_concat(name, ' ') FROM (
		SELECT name FROM manifest_ WHERE kind = 'program' EXCEPT
		SELECT m.name FROM manifest m JOIN manifest_ n USING (kind, name, value)
		WHERE kind = 'program' AND run = (SELECT max(id) FROM runs))),
	'the rules, the divider or the store itself')
FROM known JOIN content USING (hash) WHERE old;
ROLLBACK;
