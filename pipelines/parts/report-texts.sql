-- report-texts.sql - part doc id text: the sentences whose terms are counted.
.read parts/report-scope.sql
SELECT p.part, s.doc, s.id, s.text FROM page p JOIN sentences s USING (doc)
ORDER BY p.part, p.name, s.line, s.n;
