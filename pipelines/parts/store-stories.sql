-- store-stories.sql - group the articles into stories, within the transaction, as
-- gptext stories does: by date, as far as that is known.
--
-- What .shell returns is lost, so that each article with a text must be there.
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
