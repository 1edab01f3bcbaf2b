-- report.sql - write the lines of a page and the tables of its charts, from the
-- store and from the term tables that report.sh made.
--
-- A line is one of these, with TABs between the fields:
--	title, lead, brief id label text	the head of the page
--	section id title, heading text, note text
--	chart file title description
--	columns name column..., row name figure..., spark file title description
--	group text, quote doc line date score match text, more text
--	made kind name value			the foot
-- A row opens to the lines after it, which are its evidence.
.read parts/report-scope.sql
.parameter set @t char(9)
.mode ascii
.separator "\t" "\n"
CREATE TEMP TABLE list (list, term, now INTEGER, before INTEGER, g2 REAL, ratio REAL);
CREATE TEMP TABLE sure (term, now, before, g2, ratio);
CREATE TEMP TABLE evidence (sentence INTEGER, term);
CREATE TEMP TABLE keyness (term, now, before, g2, ratio);
CREATE TEMP TABLE capitals (topic, proper);
.import list list
.import sure sure
.import evidence evidence
.import keyness keyness
.import capitals capitals
.mode list
.separator "\t" "\n"

-- Sentences are numbered by the names of their articles, so that the page does not
-- depend on the order in which articles came into the store.
CREATE TEMP TABLE sentence AS
SELECT row_number() OVER (ORDER BY p.name, s.line, s.n) AS k, s.id, p.doc,
	p.part, p.bucket, s.score,
	CAST(round(s.score * 10000) AS INTEGER) AS points
FROM page p JOIN sentences s USING (doc);
CREATE UNIQUE INDEX temp.sentence_id ON sentence (id);
CREATE TEMP VIEW said AS
SELECT k, i.id, p.place || char(9) || s.line || char(9) || coalesce(p.date, '') || char(9) || replace(replace(printf('%+.2f', s.score), '-0.00', '0.00'), '+0.00', '0.00') AS place, s.text
FROM sentence i JOIN sentences s USING (id) JOIN page p ON p.doc = s.doc;

-- Names for topics: "parent: child", with spaces for hyphens, and a child that a
-- pattern writes with capitals as the pattern has it.  Such a body goes by that name
-- alone; a topic of several bodies never goes by one of them.
CREATE TEMP TABLE met AS
SELECT i.id, i.k, t.topic, t.match, m.count
FROM sentence i JOIN topic_match m ON m.sentence = i.id
JOIN topic t ON t.id = m.topic;
CREATE TEMP TABLE word AS
SELECT topic, CASE WHEN topic LIKE 'bodies/%' AND proper IS NOT NULL THEN proper
	ELSE replace(replace(substr(topic, 1, slash), '/', ': ') ||
	coalesce(proper, substr(topic, slash + 1)), '-', ' ') END AS words
FROM (SELECT DISTINCT topic, instr(topic, '/') AS slash FROM met)
LEFT JOIN capitals USING (topic);
-- The bars: every day, month or year of the period, also those without articles.
CREATE TEMP TABLE bar AS
WITH RECURSIVE day (day) AS (
	SELECT first FROM period
	UNION ALL SELECT date(day, '+1 day') FROM day, period WHERE day < last)
SELECT row_number() OVER (ORDER BY bucket) AS k, bucket,
	CASE length(bucket) WHEN 10 THEN (0 + substr(bucket, 9)) || ' ' ||
	    substr('JanFebMarAprMayJunJulAugSepOctNovDec', 3 * substr(bucket, 6, 2) - 2, 3)
	ELSE bucket END AS label
FROM (SELECT DISTINCT substr(day, 1, width) AS bucket FROM day, width);
INSERT INTO bar SELECT count(*) + 1, 'undated', 'undated' FROM bar;

-- Tone by date, topic and body.  Sentences of one article are not independent, so
-- the margin (95 %, Student's t by its expansion, Abramowitz and Stegun 26.7.5) is
-- computed over articles.  Scores are summed as integers, so their order does not
-- matter.
CREATE TEMP TABLE toned AS
SELECT 'date' AS kind, bucket AS name, id FROM sentence WHERE bucket <> '-'
UNION ALL
SELECT DISTINCT CASE WHEN topic LIKE 'bodies/%' THEN 'body' ELSE 'topic' END,
	topic, id FROM met JOIN sentence USING (id)
WHERE bucket <> '-' AND topic <> 'bodies';
CREATE TEMP TABLE tone AS
WITH article AS (
	SELECT kind, name, doc, count(*) AS n, sum(points) AS sum,
		sum(points <= -500) AS bad, sum(points >= 500) AS good
	FROM toned JOIN sentence USING (id) GROUP BY kind, name, doc),
mean AS (
	SELECT kind, name, count(*) AS docs, sum(n) AS n, sum(bad) AS bad,
		sum(good) AS good, 1.0 * sum(sum) / sum(n) AS mean,
		sum(sum * sum) AS ss, sum(n * sum) AS ns, sum(n * n) AS nn
	FROM article GROUP BY kind, name)
SELECT kind, name, docs, n, bad, good, mean / 10000 AS mean,
	(1.96 + 2.372 / (docs - 1) + 2.823 / (docs - 1) / (docs - 1)) / 10000 *
	sqrt(max(0, ss - 2 * mean * ns + mean * mean * nn)) / n *
	sqrt(1.0 * docs / (docs - 1)) AS margin
FROM mean WHERE n >= 20 AND docs >= 5;
CREATE TEMP VIEW ranked AS
SELECT t.*, words, row_number() OVER (PARTITION BY kind ORDER BY mean, name)
	AS worst, row_number() OVER (PARTITION BY kind ORDER BY mean DESC, name DESC)
	AS best, row_number() OVER (PARTITION BY kind ORDER BY n DESC, name) AS most
FROM tone t LEFT JOIN word ON topic = name;

-- Topics, the most frequent first.
CREATE TEMP TABLE topic_rank AS
SELECT row_number() OVER (ORDER BY sum(count) DESC, topic) AS k, topic,
	sum(count) AS n
FROM met JOIN sentence USING (id) WHERE bucket <> '-' GROUP BY topic;

.read parts/report-head.sql
.read parts/report-came-in.sql
.read parts/report-terms.sql
.read parts/report-topics.sql
.read parts/report-tone.sql
.read parts/report-ends.sql
.read parts/report-left-out.sql

-- The foot.
SELECT 'made', kind, name, value FROM manifest
WHERE run = (SELECT max(id) FROM runs) ORDER BY rowid;
SELECT 'made', 'articles', 'different contents', count(*) FROM articles;
