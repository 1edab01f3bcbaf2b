-- report-topics.sql - topics over time.
CREATE TEMP TABLE words AS
SELECT bucket, part, sum(words) AS words FROM page GROUP BY bucket, part;
CREATE TEMP TABLE topic_bucket AS
SELECT topic, s.bucket, sum(count) AS n, count(DISTINCT id) AS sentences,
	(SELECT sum(words) FROM words w WHERE w.bucket = s.bucket) AS words,
	coalesce(b.k, 1e9) AS k
FROM met JOIN sentence s USING (id) LEFT JOIN bar b USING (bucket)
GROUP BY topic, s.bucket;
CREATE TEMP TABLE part_rate AS
SELECT t.topic, w.part, printf('%.1f', 1000.0 * coalesce(n.n, 0) / w.words) AS rate
FROM topic_rank t
JOIN (SELECT part, sum(words) AS words FROM words GROUP BY part HAVING sum(words) > 0) w
LEFT JOIN (SELECT topic, part, sum(count) AS n FROM met JOIN sentence USING (id)
	GROUP BY topic, part) n ON n.topic = t.topic AND n.part = w.part;
CREATE TEMP TABLE topic_first AS
SELECT topic, bucket, i.k, match, row_number() OVER
	(PARTITION BY topic, bucket ORDER BY i.k) AS n
FROM (SELECT topic, id, min(match) AS match FROM met GROUP BY topic, id)
JOIN sentence i USING (id);
-- No column is empty, or the same as another.
CREATE TEMP TABLE topic_columns AS
SELECT NOT (now_only AND parts) AS rate, parts, bars
FROM width, (SELECT EXISTS (SELECT 1 FROM page WHERE part = 'before') AS parts,
	(SELECT count(*) FROM bar) > 2 AS bars);
.once sparks.tsv
SELECT t.k, printf('%.4f', coalesce(1000.0 * n.n / n.words, 0))
FROM topic_columns, topic_rank t JOIN bar b LEFT JOIN topic_bucket n
	ON n.topic = t.topic AND n.bucket = b.bucket
WHERE b.bucket <> 'undated' AND bars ORDER BY t.k, b.k;

SELECT 'section', 'topics', 'Topics over time';
SELECT 'note', 'Occurrences of each topic, and its rate in 1,000 words' ||
	CASE WHEN NOT parts THEN '.'
	ELSE printf('%s now (%s to %s) and before (%s to %s).', CASE WHEN rate
	    THEN ': overall,' ELSE ':' END, now, last, before, before_to) ||
	    CASE WHEN undated = 0 OR NOT whole THEN ''
	    ELSE ' Articles without a date count overall only.' END END ||
	' A subtopic (a: b) counts for its topic too; gptopics -P prints the patterns.'
FROM period, width, total, topic_columns WHERE EXISTS (SELECT 1 FROM topic_rank);
SELECT 'note', 'No topic was found.' WHERE NOT EXISTS (SELECT 1 FROM topic_rank);
SELECT 'columns'||@t||'topic'||@t||'times'||iif(rate, @t||'rate', '')||
	iif(parts, @t||'now'||@t||'before', '')||iif(bars, @t||'over time', '')
FROM topic_columns WHERE EXISTS (SELECT 1 FROM topic_rank);
SELECT line FROM (
	SELECT t.k AS a, 0 AS b, 0 AS c, 'row'||@t||words||@t||n||
		iif(c.rate, @t||printf('%.1f', 1000.0 * n / (SELECT sum(words) FROM words
		    WHERE bucket <> '-')), '')||
		iif(c.parts, @t||coalesce(now.rate, '–')||@t||coalesce(before.rate, '–'), '')
		AS line
	FROM topic_rank t JOIN word USING (topic) JOIN topic_columns c
	LEFT JOIN part_rate now ON now.topic = t.topic AND now.part = 'now'
	LEFT JOIN part_rate before ON before.topic = t.topic AND before.part = 'before'
	UNION ALL
	SELECT t.k, 0, 1, 'spark'||@t||'spark/' || t.k || '.svg'||@t||word.words || ' over time'||@t||coalesce('Highest in ' || top.bucket ||
		', ' || printf('%.1f', 1000.0 * top.n / top.words) ||
		' in 1,000 words.', '')
	FROM topic_rank t JOIN word USING (topic)
	LEFT JOIN (SELECT *, row_number() OVER (PARTITION BY topic
	    ORDER BY 1.0 * n / words DESC, bucket) AS best FROM topic_bucket
	    WHERE bucket NOT IN ('-', 'undated')) top
	ON top.topic = t.topic AND top.best = 1
	JOIN topic_columns WHERE bars
	UNION ALL
	SELECT t.k, n.k, 0, 'group'||@t||CASE n.bucket WHEN '-' THEN 'before'
		ELSE n.bucket END || ': ' || n.n ||
		printf(' (%.1f in 1,000 words)', 1000.0 * n.n / n.words)
	FROM topic_rank t JOIN topic_bucket n USING (topic)
	UNION ALL
	SELECT t.k, n.k, f.n, 'quote'||@t||place||@t||f.match||@t||text
	FROM topic_rank t JOIN topic_bucket n USING (topic)
	JOIN topic_first f USING (topic, bucket) JOIN said ON said.k = f.k
	WHERE f.n <= 3
	UNION ALL
	SELECT t.k, n.k, 4, 'more'||@t||(sentences - 3) ||
		' more; gptext where --topic ' || topic || ' lists all'
	FROM topic_rank t JOIN topic_bucket n USING (topic) WHERE sentences > 3
) ORDER BY a, b, c;
