-- store-stories.sql - group the articles into stories, within the transaction; like
-- gptext stories, in order of date where it is known.
--
-- SQLite ignores the status of .shell, so the table proof checks that each article
-- with a text is there.
.once dates
SELECT id, coalesce(date, ''), '', coalesce(title, '') FROM articles;
.once told
SELECT a.id, line, text FROM articles a JOIN texts t ON t.doc = a.id
ORDER BY date IS NULL, date, name, line;
.shell gpstories -K 2 -d dates told >grouping && mv grouping grouped
CREATE TEMP TABLE grouped (doc INTEGER, story INTEGER, score REAL, title);
.import grouped grouped
INSERT INTO proof
SELECT count(*) = (SELECT count(DISTINCT doc) FROM sentences JOIN articles a ON a.id = doc)
FROM grouped;
DELETE FROM stories;
INSERT INTO stories SELECT doc, story, score FROM grouped;
