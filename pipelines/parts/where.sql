-- where.sql - doc line n text, in order: the sentences of a store that may contain
-- what was asked for.  They are in an article with one of the forms as a term, or
-- contain all words, or have the topic; if there are no words, all sentences.
CREATE TEMP TABLE forms (form);
CREATE TEMP TABLE what (what);
CREATE TEMP TABLE words (words);
.mode ascii
.separator "\t" "\n"
.import forms forms
.import what what
.import words words
CREATE TEMP TABLE found AS
SELECT s.id FROM sentences s
WHERE (SELECT words = '""' FROM words) OR s.doc IN
	(SELECT c.doc FROM term_count c JOIN term t ON t.id = c.term
	JOIN forms f ON f.form = t.term)
UNION SELECT rowid FROM sentences_fts WHERE sentences_fts MATCH
	(SELECT words FROM words)
UNION SELECT m.sentence FROM topic_match m JOIN topic t ON t.id = m.topic
	JOIN what w ON w.what = t.topic;
SELECT place, s.line, s.n, s.text
FROM found f JOIN sentences s USING (id) JOIN articles a ON a.id = s.doc
ORDER BY a.name, s.line, s.n;
