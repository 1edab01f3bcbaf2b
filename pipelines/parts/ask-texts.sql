-- ask-texts.sql - doc line text, in order of name.
SELECT place, line, text FROM articles a JOIN texts t ON t.doc = a.id
ORDER BY name, line;
