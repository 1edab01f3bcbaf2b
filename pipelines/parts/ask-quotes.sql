-- ask-quotes.sql - doc line speaker role how quote, in order of name.
SELECT place, line, speaker, role, how, quote
FROM articles a JOIN quotes q ON q.doc = a.id ORDER BY name, line, q.n;
