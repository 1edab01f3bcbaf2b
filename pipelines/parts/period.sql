-- period.sql - which days a report is on, and which it compares them with: from
-- to, now and before, which ends before now.
--
-- Reads asked (since until, as 2025-03-01, 7d or nothing) and the days of the
-- articles.  With since the days before it, as many, are what is compared; 7d
-- are so many up to until, else today.  Without, the later half of the articles
-- is compared with the earlier.
--
-- .import takes a line without a first field for an empty one, so there is one.
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
