-- report-head.sql - the title of the page, its period and a summary.
CREATE TEMP TABLE total AS
SELECT count(*) AS articles,
	(SELECT count(*) FROM sentence WHERE bucket <> '-') AS sentences,
	(SELECT count(*) FROM dropped JOIN page p USING (doc) WHERE p.bucket <> '-')
	AS dropped,
	(SELECT count(*) FROM articles
	WHERE coalesce(length(date), 0) <> 10) AS undated
FROM page WHERE bucket <> '-';
SELECT 'title', 'In the press' || CASE WHEN dated OR NOT whole
	THEN ', ' || first || iif(last = first, '', ' to ' || last) ELSE '' END
FROM period, width;
SELECT 'lead', printf('%d article%s, %d sentence%s; %d line%s left out as boilerplate.',
	articles, CASE articles WHEN 1 THEN '' ELSE 's' END,
	sentences, CASE sentences WHEN 1 THEN '' ELSE 's' END,
	dropped, CASE dropped WHEN 1 THEN '' ELSE 's' END) ||
	CASE WHEN undated = 0 THEN '' ELSE printf(' %d article%s no date%s.',
	    undated, CASE undated WHEN 1 THEN ' has' ELSE 's have' END,
	    CASE WHEN whole THEN '' WHEN undated = 1 THEN ' and is not among them'
	    ELSE ' and are not among them' END) END
FROM total, width;

-- Of the terms that rose or fell, those that are significant, as in the section, or
-- else the first ones, which may have done so by chance.
CREATE TEMP TABLE head (k, id, label, text);
INSERT INTO head
SELECT CASE list WHEN 'rose' THEN 1 WHEN 'fell' THEN 2 ELSE 3 END,
	CASE list WHEN 'most' THEN 'most' ELSE 'terms' END,
	CASE list WHEN 'rose' THEN 'Rose' WHEN 'fell' THEN 'Fell'
	ELSE 'Most frequent' END,
	coalesce(group_concat(term, ', ') FILTER (WHERE k <= 5 AND clear),
	    'no term for certain; perhaps ' || group_concat(term, ', ') FILTER (WHERE k <= 3))
FROM (SELECT *, row_number() OVER (PARTITION BY list, clear ORDER BY place) AS k
	FROM (SELECT *, rowid AS place, list = 'most' OR
	    term IN (SELECT term FROM sure) AS clear FROM list))
GROUP BY list;
INSERT INTO head
SELECT 4, 'topics', 'Topics', group_concat(words, ', ')
FROM (SELECT words FROM topic_rank JOIN word USING (topic)
	WHERE topic NOT LIKE '%/%' ORDER BY k LIMIT 5) HAVING count(*) > 0;
-- With the mean, since the best may still be bad.  No name is in both lists.
CREATE TEMP TABLE tone_ends AS
SELECT kind, worst, best, words || replace(printf(' (%+.2f)', mean), '-0.00', '+0.00') AS words
FROM ranked WHERE kind <> 'date';
INSERT INTO head
SELECT 5, 'tone', 'Worst tone by ' || kind, group_concat(words, ', ')
FROM (SELECT * FROM tone_ends ORDER BY kind, worst)
WHERE worst <= 3 AND worst < best GROUP BY kind;
INSERT INTO head
SELECT 6, 'tone', 'Best tone by ' || kind, group_concat(words, ', ')
FROM (SELECT * FROM tone_ends ORDER BY kind, best)
WHERE best <= 3 AND best < worst GROUP BY kind;
SELECT 'brief', id, label, text FROM head ORDER BY k, label;
