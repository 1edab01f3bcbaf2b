-- report-texts.sql - the sentences whose terms are compared: part doc id text.
.read parts/report-scope.sql
SELECT p.part, s.doc, s.id, s.text FROM page p JOIN sentences s USING (doc)
WHERE p.part <> 'none' ORDER BY p.part, p.name, s.line, s.n;
