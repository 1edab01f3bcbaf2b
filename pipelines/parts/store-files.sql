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
CREATE TEMP TABLE known AS
	SELECT d.hash FROM documents d
	JOIN runs r ON r.id = d.run JOIN made_by m ON m.hash = r.made_by;
.once fresh
SELECT min(n) FROM files WHERE hash NOT IN (SELECT hash FROM known)
GROUP BY hash ORDER BY 1;
.once unseen
SELECT id, e.path, e.path IN (SELECT path FROM files)
FROM (SELECT id, hash, replace(replace(replace(path, '\', '\s'),
	char(9), '\t'), char(10), '\n') AS path
	FROM documents WHERE removed IS NULL) e
WHERE e.hash NOT IN (SELECT hash FROM files);
.once again
SELECT count(*), coalesce((
	SELECT group_concat(name, ' ') FROM (
		SELECT name FROM manifest_ WHERE kind = 'program' EXCEPT
		SELECT m.name FROM manifest m JOIN manifest_ n USING (kind, name, value)
		WHERE kind = 'program' AND run = (SELECT max(id) FROM runs))),
	'the rules, the divider or the store itself')
FROM documents WHERE hash IN (SELECT hash FROM files)
AND hash NOT IN (SELECT hash FROM known);
-- A name may change while the content stays.
.once renamed
SELECT count(*) FROM documents d
JOIN (SELECT min(n) AS n, hash FROM files GROUP BY hash) f USING (hash)
WHERE d.removed IS NOT NULL OR d.part = 1 AND d.path <> replace(replace(replace(
	(SELECT path FROM files WHERE files.n = f.n),
	'\t', char(9)), '\n', char(10)), '\s', '\');
ROLLBACK;
