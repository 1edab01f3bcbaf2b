-- report-terms.sql - the terms that rose, fell and occur most.
--
-- Those that rose and fell are counted in the two halves of what is compared, the
-- most frequent ones on the whole page, undated articles included.
CREATE TEMP TABLE half (part, k, words);
INSERT INTO half SELECT 'now', 1, 'now, ' || now || ' to ' || last FROM period
UNION ALL SELECT 'before', 2, 'before, ' || before || ' to ' || before_to FROM period
UNION ALL SELECT 'page', 1, CASE WHEN whole THEN 'in all articles'
	ELSE first || ' to ' || last END FROM period, width;
CREATE TEMP TABLE evident AS
SELECT e.term, s.part, s.k AS sentence, row_number() OVER
	(PARTITION BY e.term, s.part ORDER BY p.date DESC, s.k DESC) AS k,
	count(*) OVER (PARTITION BY e.term, s.part) AS n
FROM (SELECT DISTINCT sentence, term FROM evidence) e
JOIN (SELECT id, k, doc, part FROM sentence
	UNION ALL SELECT id, k, doc, 'page' FROM sentence WHERE bucket <> '-') s
ON s.id = e.sentence JOIN page p USING (doc);
CREATE TEMP TABLE shown AS
SELECT l.rowid AS a, l.list, l.term, h.part, h.k AS b, h.words,
	CASE h.part WHEN 'before' THEN l.before ELSE l.now END AS times
FROM list l JOIN half h ON (list = 'most') = (part = 'page');
CREATE TEMP TABLE term_line AS
SELECT list, rowid AS a, 0 AS b, 0 AS c, 'row'||@t||term||@t||now||
	CASE list WHEN 'most' THEN '' ELSE @t||before||@t||
	CASE WHEN before = 0 THEN 'new' WHEN now = 0 THEN 'gone'
	ELSE printf('×%.1f', pow(2, ratio)) END||@t||
	CASE WHEN abs(g2) >= 15.13 THEN '<0.01%' WHEN abs(g2) >= 10.83 THEN '<0.1%'
	WHEN abs(g2) >= 6.63 THEN '<1%' ELSE '<5%' END||
	CASE WHEN term IN (SELECT term FROM sure) THEN ' ✓' ELSE '' END END AS line
FROM list
UNION ALL SELECT DISTINCT list, -2, 0, 0, 'heading'||@t||CASE list WHEN 'rose'
	THEN 'Rose' ELSE 'Fell' END FROM list WHERE list <> 'most'
UNION ALL SELECT DISTINCT list, -1, 0, 0, 'columns'||@t||'term'||@t||CASE list WHEN 'most'
	THEN 'times' ELSE 'now'||@t||'before'||@t||'change'||@t||'chance' END FROM list
UNION ALL
SELECT list, a, b, 0, 'group'||@t||words||': '||CASE WHEN n IS NULL THEN 'not once'
	ELSE printf('%d time%s in %d sentence%s', times, CASE times WHEN 1 THEN '' ELSE 's' END,
	    n, CASE n WHEN 1 THEN '' ELSE 's' END) END
FROM shown s LEFT JOIN evident p ON p.term = s.term AND p.part = s.part AND p.k = 1
UNION ALL
SELECT list, a, b, p.k, CASE p.k WHEN 7 THEN 'more'||@t||(n - 6)||
	' earlier; gptext where '''||s.term||''' lists all'
	ELSE 'quote'||@t||place||@t||s.term||@t||text END
FROM shown s JOIN evident p ON p.term = s.term AND p.part = s.part
JOIN said ON said.k = p.sentence WHERE p.k <= 7;

SELECT 'section', 'terms', 'Terms that rose and fell';
SELECT 'note', CASE WHEN whole AND NOT dated
	THEN 'No article has a date.'
	WHEN NOT EXISTS (SELECT 1 FROM page WHERE part = 'before')
	THEN 'There is no article of the period before to compare with.'
	WHEN NOT EXISTS (SELECT 1 FROM page WHERE part = 'now')
	THEN 'No article has a date in this period.'
	WHEN NOT EXISTS (SELECT 1 FROM list WHERE list <> 'most')
	THEN 'No term of at least three articles rose or fell.'
	ELSE printf('Now is %s to %s, before is %s to %s. Change is that of the rate per word.' ||
	' Chance is the probability of so large a difference if nothing had changed (G²,' ||
	' log-likelihood); ✓ marks those still significant at 5%% after correction for testing' ||
	' %d terms. Each occurs in at least three articles.', now, last, before, before_to,
	(SELECT count(*) FROM keyness)) END
FROM period, width;
SELECT line FROM term_line WHERE list <> 'most' ORDER BY list = 'fell', a, b, c;
SELECT 'section', 'most', 'Most frequent terms';
SELECT 'note', CASE WHEN EXISTS (SELECT 1 FROM list WHERE list = 'most')
	THEN 'Occurrences in ' || CASE WHEN whole THEN 'all articles' ELSE first || ' to ' || last END ||
	', also within longer terms, which gptext top-terms leaves out.'
	ELSE 'No term occurs twice.' END
FROM period, width;
SELECT line FROM term_line WHERE list = 'most' ORDER BY a, b, c;
