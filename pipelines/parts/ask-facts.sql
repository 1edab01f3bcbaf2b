-- ask-facts.sql - day doc line kind value text, in order of name.
SELECT coalesce(date, 'undated'), place, line, kind, value, text
FROM articles a JOIN facts f ON f.doc = a.id ORDER BY name, f.n;
