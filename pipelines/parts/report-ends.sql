-- report-ends.sql - the sentences with the lowest and the highest score, at most one
-- from an article, no text twice; end is 1 for the worst, -1 for the best.
CREATE TEMP TABLE ends AS
SELECT *, row_number() OVER (PARTITION BY end ORDER BY end * points, k) AS n FROM (
	SELECT *, row_number() OVER (PARTITION BY end, text ORDER BY k) AS same FROM (
		SELECT e.column1 AS end, i.k, points, text, row_number() OVER
			(PARTITION BY e.column1, i.doc ORDER BY e.column1 * points, i.k) AS of
		FROM sentence i JOIN sentences USING (id)
		JOIN (VALUES (1), (-1)) e
		WHERE bucket <> '-' AND e.column1 * points < 0)
	WHERE of = 1)
WHERE same = 1;
SELECT 'section', 'ends', 'Sentences at both ends';
SELECT 'note', CASE WHEN EXISTS (SELECT 1 FROM ends)
	THEN 'The lowest and the highest scores, at most one sentence from an article.'
	ELSE 'No sentence is good or bad.' END;
SELECT line FROM (
	SELECT DISTINCT -end AS a, 0 AS b, 'heading'||@t||CASE end WHEN 1 THEN 'Worst' ELSE 'Best' END AS line FROM ends
	UNION ALL
	SELECT -end, n, 'quote'||@t||place||@t||@t||said.text
	FROM ends JOIN said USING (k) WHERE n <= 10
) ORDER BY a, b;
