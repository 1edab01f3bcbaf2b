-- report-tone.sql - in which tone, by date, body and topic.
CREATE TEMP TABLE extreme AS
SELECT t.kind, t.name, s.k, row_number() OVER
	(PARTITION BY t.kind, t.name ORDER BY points, s.k) AS worst, row_number() OVER
	(PARTITION BY t.kind, t.name ORDER BY points DESC, s.k) AS best
FROM toned t JOIN tone USING (kind, name) JOIN sentence s USING (id);
CREATE TEMP TABLE tone_row AS
SELECT kind, name, CASE kind WHEN 'date' THEN bar.k ELSE worst END AS a,
	CASE kind WHEN 'date' THEN name ELSE words END AS words,
	mean, margin, n, bad, good, most
FROM ranked LEFT JOIN bar ON kind = 'date' AND bucket = name;
CREATE TEMP TABLE tone_line AS
SELECT kind, a, 0 AS b, 0 AS c, 'row' || char(9) || words || char(9) ||
	replace(printf('%+.2f', mean), '-0.00', '+0.00') || char(9) ||
	printf('±%.2f', margin) || char(9) || n || char(9) || bad || char(9) || good
	AS line FROM tone_row
UNION ALL
SELECT kind, a, 1, 0, 'group' || char(9) || 'the worst of ' || n FROM tone_row
UNION ALL
SELECT kind, a, 2, 0, 'group' || char(9) || 'the best' FROM tone_row
UNION ALL
SELECT kind, a, 3, 0, 'more' || char(9) || (n - 8) || ' between them' ||
	CASE kind WHEN 'date' THEN '' ELSE '; gptext where --topic ' || name ||
	' lists all' END FROM tone_row
UNION ALL
SELECT kind, a, 1, worst, 'quote' || char(9) || place || char(9) || char(9) || text
FROM tone_row JOIN extreme USING (kind, name) JOIN said USING (k) WHERE worst <= 4
UNION ALL
SELECT kind, a, 2, best, 'quote' || char(9) || place || char(9) || char(9) || text
FROM tone_row JOIN extreme USING (kind, name) JOIN said USING (k) WHERE best <= 4;

SELECT 'section', 'tone', 'Tone';
SELECT 'note', 'The mean of the scores of sentences, from -1 (bad) to 1 (good), with' ||
	' the margin within which it would lie 19 times in 20 if such articles were' ||
	' drawn again. A list of words with rules makes the scores; it knows no' ||
	' irony. What has fewer than 20 sentences, or stands in fewer than 5' ||
	' articles, is left out.' WHERE EXISTS (SELECT 1 FROM tone);
SELECT 'note', 'Nothing has 20 sentences in 5 articles, so no tone is told.'
WHERE NOT EXISTS (SELECT 1 FROM tone);

.once tone-date.tsv
SELECT label, coalesce(mean, '?') FROM bar
LEFT JOIN tone ON kind = 'date' AND name = bucket
WHERE bucket <> 'undated' AND (SELECT count(*) FROM tone WHERE kind = 'date') > 1
ORDER BY k;
SELECT 'heading', 'Tone over time' WHERE EXISTS (SELECT 1 FROM tone WHERE kind = 'date');
SELECT 'chart', 'tone-date.svg', 'Tone over time', 'Bars below the line are bad, above' ||
	' it good; the table has the figures.'
WHERE (SELECT count(*) FROM tone WHERE kind = 'date') > 1;
SELECT 'columns', 'when', 'mean', 'margin', 'sentences', 'bad', 'good'
WHERE EXISTS (SELECT 1 FROM tone WHERE kind = 'date');
SELECT line FROM tone_line WHERE kind = 'date' ORDER BY a, b, c;

.once tone-body.tsv
SELECT words, mean, margin FROM tone_row WHERE kind = 'body' AND most <= 16 ORDER BY a;
SELECT 'heading', 'Tone by body' WHERE EXISTS (SELECT 1 FROM tone WHERE kind = 'body');
SELECT 'chart', 'tone-body.svg', 'Tone by body', 'The mark is the mean, the line its' ||
	' margin; those with the most sentences. The table has the figures.'
WHERE EXISTS (SELECT 1 FROM tone WHERE kind = 'body');
SELECT 'columns', 'body', 'mean', 'margin', 'sentences', 'bad', 'good'
WHERE EXISTS (SELECT 1 FROM tone WHERE kind = 'body');
SELECT line FROM tone_line WHERE kind = 'body' ORDER BY a, b, c;

.once tone-topic.tsv
SELECT words, mean, margin FROM tone_row WHERE kind = 'topic' AND most <= 16 ORDER BY a;
SELECT 'heading', 'Tone by topic' WHERE EXISTS (SELECT 1 FROM tone WHERE kind = 'topic');
SELECT 'chart', 'tone-topic.svg', 'Tone by topic', 'The mark is the mean, the line its' ||
	' margin; those with the most sentences. The table has the figures.'
WHERE EXISTS (SELECT 1 FROM tone WHERE kind = 'topic');
SELECT 'columns', 'topic', 'mean', 'margin', 'sentences', 'bad', 'good'
WHERE EXISTS (SELECT 1 FROM tone WHERE kind = 'topic');
SELECT line FROM tone_line WHERE kind = 'topic' ORDER BY a, b, c;
