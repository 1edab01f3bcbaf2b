-- where.sql - the sentences of a store in which something may be found: those of
-- articles that have one of forms as a term, those with the words of what, or
-- with it as a topic; all, if it is a pattern.  doc line n text, in order.
CREATE TEMP TABLE forms (form);
CREATE TEMP TABLE what (what);
.mode ascii
.separator "\t" "\n"
.import forms forms
.import what what
CREATE TEMP TABLE found AS
SELECT s.id FROM sentences s
WHERE (SELECT what GLOB '*[*/]*' FROM what) OR s.doc IN
	(SELECT c.doc FROM term_count c JOIN term t ON t.id = c.term
	JOIN forms f ON f.form = t.term)
UNION SELECT rowid FROM sentences_fts WHERE sentences_fts MATCH
	(SELECT '"' || replace(what, '"', ' ') || '"' FROM what)
UNION SELECT m.sentence FROM topic_match m JOIN topic t ON t.id = m.topic
	JOIN what w ON w.what = t.topic;
SELECT replace(replace(d.name, char(9), '\t'), char(10), '\n'), s.line, s.n,
	s.text
FROM found f JOIN sentences s USING (id) JOIN documents d ON d.id = s.doc
WHERE d.removed IS NULL
ORDER BY d.name, s.line, s.n;
