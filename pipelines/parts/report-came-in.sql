-- report-came-in.sql - the articles by date, and those without a date.
SELECT 'section', 'came-in', 'What came in';
SELECT 'note', 'No article has a date in this period.' FROM total WHERE articles = 0;
.once came-in.tsv
SELECT label, count(doc) FROM bar LEFT JOIN page USING (bucket)
WHERE bucket <> 'undated' GROUP BY bar.k HAVING (SELECT count(*) FROM bar) > 2;
SELECT 'chart', 'came-in.svg', 'Articles by ' || CASE width WHEN 4 THEN 'year'
	WHEN 7 THEN 'month' ELSE 'day' END, 'A bar for each; the table has the figures.'
FROM width, total WHERE (SELECT count(*) FROM bar) > 2 AND articles > 0;

CREATE TEMP TABLE came AS
SELECT coalesce(p.bucket, 'undated') AS bucket, d.id AS doc,
	d.place, p.date, d.title, row_number() OVER
	(PARTITION BY coalesce(p.bucket, 'undated') ORDER BY p.date, d.name) AS k,
	(SELECT count(*) FROM sentences s WHERE s.doc = d.id) AS sentences
FROM articles d LEFT JOIN page p ON p.doc = d.id
WHERE CASE WHEN p.doc IS NULL THEN coalesce(length(d.date), 0) <> 10
	ELSE p.bucket <> '-' END;
SELECT 'columns', 'when', 'articles', 'sentences' WHERE EXISTS (SELECT 1 FROM came);
SELECT line FROM (
	SELECT b.k AS a, 0 AS b, 'row'||@t||c.bucket||@t||count(*)||@t||sum(c.sentences) AS line
	FROM came c JOIN bar b USING (bucket) GROUP BY b.k
	UNION ALL
	SELECT b.k, c.k, 'quote'||@t||place||@t||coalesce(s.line, 1)||@t||coalesce(c.date, '')||@t||@t||@t||coalesce(c.title, s.text, '(no text)')
	FROM came c JOIN bar b USING (bucket) LEFT JOIN sentences s ON s.id =
		(SELECT id FROM sentences f WHERE f.doc = c.doc ORDER BY line, n LIMIT 1)
	WHERE c.k <= 40
	UNION ALL
	SELECT b.k, 41, 'more'||@t||(count(*) - 40) ||
		' more; the table documents of a store has all'
	FROM came c JOIN bar b USING (bucket) GROUP BY b.k HAVING count(*) > 40
) ORDER BY a, b;
