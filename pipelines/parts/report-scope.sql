-- report-scope.sql - make the table page: the articles of a report.  Every script of
-- a report reads this file first.
--
-- part is now, before, or none (no date).  bucket is a day, in a long period a month or
-- a year, or undated, or - for articles that only serve as a comparison; with now_only
-- those before are such.
CREATE TEMP TABLE asked (dash, since, until);
CREATE TEMP TABLE period (first, last, now, before, before_to);
.mode ascii
.separator "\t" "\n"
.import asked asked
.import period period
.mode list
.separator "\t" "\n"
CREATE TEMP TABLE width AS
SELECT CASE WHEN days >= 5 * 365 THEN 4 WHEN days >= 45 THEN 7 ELSE 10 END AS width,
	(SELECT since || until = '' FROM asked) AS whole,
	(SELECT since <> '' FROM asked) AS now_only,
	EXISTS (SELECT 1 FROM articles WHERE length(date) = 10) AS dated
FROM (SELECT julianday(last) - julianday(first) AS days FROM period);
CREATE TEMP TABLE page AS
SELECT id AS doc, name, place, words, title, day AS date,
	CASE WHEN day BETWEEN now AND last THEN 'now'
	WHEN day IS NULL THEN 'none' ELSE 'before' END AS part,
	CASE WHEN day IS NULL THEN 'undated' WHEN day < first THEN '-'
	ELSE substr(day, 1, width) END AS bucket
FROM (SELECT *, CASE WHEN length(date) = 10 THEN date END AS day FROM articles),
	period, width
WHERE day BETWEEN before AND last OR day IS NULL AND whole;
CREATE UNIQUE INDEX temp.page_doc ON page (doc);
