-- report-tone.sql - tone by date, body and topic.
CREATE TEMP TABLE extreme AS
SELECT t.kind, t.name, s.k, row_number() OVER
	(PARTITION BY t.kind, t.name ORDER BY points, s.k) AS worst, row_number() OVER
	(PARTITION BY t.kind, t.name ORDER BY points DESC, s.k) AS best
FROM toned t JOIN tone USING (kind, name) JOIN sentence s USING (id);
CREATE TEMP TABLE tone_row AS
SELECT kind, name, CASE kind WHEN 'date' THEN bar.k ELSE worst END AS a,
	CASE kind WHEN 'date' THEN name ELSE words END AS words, mean, margin, n, bad, good, most
FROM ranked LEFT JOIN bar ON kind = 'date' AND bucket = name;
CREATE TEMP TABLE tone_kind (kind, k, title, said);
INSERT INTO tone_kind VALUES
('date', 1, 'Tone over time', 'Bars below the line are bad, above it good'),
('body', 2, 'Tone by body', 'The mark is the mean, the line its margin; those with the most sentences'),
('topic', 3, 'Tone by topic', 'The mark is the mean, the line its margin; those with the most sentences');
DELETE FROM tone_kind WHERE kind NOT IN (SELECT kind FROM tone);
.once tone-date.tsv
SELECT label, coalesce(mean, '?') FROM bar LEFT JOIN tone ON kind = 'date' AND name = bucket
WHERE bucket <> 'undated' AND (SELECT count(*) FROM tone WHERE kind = 'date') > 1 ORDER BY k;
.once tone-body.tsv
SELECT words, mean, margin FROM tone_row WHERE kind = 'body' AND most <= 16 ORDER BY a;
.once tone-topic.tsv
SELECT words, mean, margin FROM tone_row WHERE kind = 'topic' AND most <= 16 ORDER BY a;

SELECT 'section', 'tone', 'Tone';
SELECT 'note', CASE WHEN EXISTS (SELECT 1 FROM tone) THEN 'The mean score of the sentences,' ||
	' from -1 (bad) to 1 (good), with its 95% confidence interval. Scores come from a lexicon' ||
	' with rules, which does not recognise irony. Rows need at least 20 sentences in 5 articles.'
	ELSE 'No date, body or topic has the 20 sentences in 5 articles that a tone needs.' END;
SELECT line FROM (
	SELECT kind, -3 AS a, 0 AS b, 0 AS c, 'heading'||@t||title AS line FROM tone_kind
	UNION ALL SELECT kind, -2, 0, 0, 'chart'||@t||'tone-'||kind||'.svg'||@t||said||@t||title||
		'; the table has the figures.' FROM tone_kind
		WHERE (SELECT count(*) FROM tone t WHERE t.kind = tone_kind.kind) > 1
	UNION ALL SELECT kind, -1, 0, 0, 'columns'||@t||CASE kind WHEN 'date' THEN 'when' ELSE kind END||
		@t||'mean'||@t||'margin'||@t||'sentences'||@t||'bad'||@t||'good' FROM tone_kind
	UNION ALL SELECT kind, a, 0, 0, 'row'||@t||words||@t||
		replace(printf('%+.2f', mean), '-0.00', '+0.00')||@t||printf('±%.2f', margin)||@t||
		n||@t||bad||@t||good FROM tone_row
	UNION ALL SELECT kind, a, 1, 0, 'group'||@t||'the worst of '||n FROM tone_row
	UNION ALL SELECT kind, a, 1, worst, 'quote'||@t||place||@t||@t||text
		FROM tone_row JOIN extreme USING (kind, name) JOIN said USING (k) WHERE worst <= 4
	UNION ALL SELECT kind, a, 2, 0, 'group'||@t||'the best' FROM tone_row
	UNION ALL SELECT kind, a, 2, best, 'quote'||@t||place||@t||@t||text
		FROM tone_row JOIN extreme USING (kind, name) JOIN said USING (k) WHERE best <= 4
	UNION ALL SELECT kind, a, 3, 0, 'more'||@t||(n - 8)||' between them'||CASE kind WHEN 'date'
		THEN '' ELSE '; gptext where --topic '||name||' lists all' END FROM tone_row
) JOIN tone_kind USING (kind) ORDER BY k, a, b, c;
