-- period.sql - the period of a report and the one it is compared with.  Writes from
-- to now before before_to: the whole period, the first day of the later part, and
-- the first and last day of the earlier part.
--
-- Reads asked (since until, each a date, 7d or empty) and the dates of the articles.
-- With since, the period is compared with as many days before it; 7d means seven
-- days up to until, or up to today.  Without since, the later half of the articles
-- is compared with the earlier half.
--
-- The first field is a dash because .import skips a line whose first field is empty.
CREATE TABLE asked (dash, since, until);
CREATE TABLE days (day);
.mode ascii
.separator "\t" "\n"
.import asked asked
.import days days
DELETE FROM days WHERE length(day) <> 10
OR (SELECT until FROM asked) NOT IN ('', max(day, (SELECT until FROM asked)));
WITH bound AS (
	SELECT since, CASE
	WHEN until <> '' THEN until
	WHEN since LIKE '%d' THEN date('now', 'localtime')
	ELSE max(since, coalesce((SELECT max(day) FROM days),
	    date('now', 'localtime'))) END AS last
	FROM asked),
half AS (
	SELECT day FROM days ORDER BY day
	LIMIT 1 OFFSET (SELECT count(*) / 2 FROM days)),
now AS (
	SELECT last, since <> '' AS given, CASE
	WHEN since LIKE '%d' THEN
	    date(last, (1 - CAST(since AS INTEGER)) || ' days')
	WHEN since <> '' THEN since
	ELSE coalesce((SELECT day FROM half), last) END AS now
	FROM bound),
before AS (
	SELECT *, CASE WHEN given
	THEN date(now, (julianday(now) - julianday(last) - 1) || ' days')
	ELSE coalesce((SELECT min(day) FROM days), last) END AS before
	FROM now)
SELECT CASE WHEN given THEN now ELSE before END, last, now, before,
	date(now, '-1 day')
FROM before;
