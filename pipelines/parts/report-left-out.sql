-- report-left-out.sql - the lines dropped as boilerplate, by the kind of rule: its
-- name in words, which follows its file and line, otherwise the reason itself.
CREATE TEMP TABLE left_out AS
SELECT *, row_number() OVER (PARTITION BY kind ORDER BY name, line, text) AS k FROM (
	SELECT p.name, p.place, p.date, d.line, d.text,
		CASE WHEN d.rule GLOB 'line:*'
		THEN 'judged by words and place'
		WHEN d.rule GLOB '*/learned:*' OR d.rule GLOB '*/own:*'
		THEN 'repeated by this source'
		WHEN d.rule GLOB 'default:* *'
		THEN substr(d.rule, instr(d.rule, ' ') + 1)
		WHEN d.rule GLOB 'default:*' THEN 'other' ELSE d.rule END AS kind
	FROM dropped d JOIN page p USING (doc)
	WHERE p.bucket <> '-');
CREATE TEMP TABLE kinds AS
SELECT row_number() OVER (ORDER BY count(*) DESC, kind) AS a, kind, count(*) AS n
FROM left_out GROUP BY kind;
SELECT 'section', 'left-out', 'What was left out as boilerplate';
SELECT 'note', CASE WHEN EXISTS (SELECT 1 FROM kinds)
	THEN 'Menus, captions, teasers and the like, not counted above.' ELSE 'No line was left out.' END;
SELECT 'columns', 'kind', 'lines' WHERE EXISTS (SELECT 1 FROM kinds);
SELECT line FROM (
	SELECT a, 0 AS b, 'row'||@t||kind||@t||n AS line FROM kinds
	UNION ALL
	SELECT a, k, 'quote'||@t||place||@t||l.line||@t||coalesce(date, '')||@t||@t||@t||text
	FROM left_out l JOIN kinds USING (kind) WHERE k <= 12
	UNION ALL
	SELECT a, 13, 'more'||@t||(n - 12) || ' more; gpclean -x lists all'
	FROM kinds WHERE n > 12
) ORDER BY a, b;
