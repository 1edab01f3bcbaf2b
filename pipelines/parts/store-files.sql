-- store-files.sql - which files say something new, and which articles may have
-- gone.
--
-- Reads made_by, manifest_ and files (number hash size name path site, see encode
-- in store.sh); writes the numbers of the new into fresh; into unseen the articles
-- without a file, id path, and whether the file now says something else; into
-- again how many articles are read again, and what changed.  A store that is not
-- there yet is made and unmade.
BEGIN;
.read parts/store-schema.sql
CREATE TEMP TABLE made_by (hash);
CREATE TEMP TABLE manifest_ (kind, name, value);
CREATE TEMP TABLE files (n INTEGER PRIMARY KEY, hash, size, name, path, site);
.mode ascii
.separator "\t" "\n"
.import made_by made_by
.import manifest_ manifest_
.import files files
CREATE TEMP TABLE content (hash PRIMARY KEY, n INTEGER, known) WITHOUT ROWID;
INSERT INTO content
SELECT hash, min(n), EXISTS (
	SELECT 1 FROM documents d JOIN runs r ON r.id = d.run
	JOIN made_by m ON m.hash = r.made_by WHERE d.hash = f.hash)
FROM files f GROUP BY hash;
CREATE INDEX temp.files_path ON files (path);

.once fresh
SELECT n FROM content WHERE NOT known ORDER BY n;
.once unseen
SELECT id, e.path, EXISTS (SELECT 1 FROM files f WHERE f.path = e.path)
FROM (SELECT id, hash, replace(replace(replace(path, '\', '\s'),
	char(9), '\t'), char(10), '\n') AS path
	FROM documents WHERE removed IS NULL) e
WHERE NOT EXISTS (SELECT 1 FROM content c WHERE c.hash = e.hash);
.once again
SELECT count(*), coalesce((
	SELECT group_concat(name, ' ') FROM (
		SELECT name FROM manifest_ WHERE kind = 'program' EXCEPT
		SELECT m.name FROM manifest m JOIN manifest_ n USING (kind, name, value)
		WHERE kind = 'program' AND run = (SELECT max(id) FROM runs))),
	'the rules, the divider or the store itself')
FROM documents JOIN content USING (hash) WHERE NOT known;
-- A name may change while the content stays.
.once renamed
SELECT count(*) FROM documents d JOIN content c USING (hash)
JOIN files f ON f.n = c.n
WHERE d.removed IS NOT NULL OR d.part = 1 AND d.path <> replace(replace(replace(
	f.path, '\t', char(9)), '\n', char(10)), '\s', '\');
ROLLBACK;
