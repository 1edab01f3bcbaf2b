-- ask-meta.sql - doc date byline title, in order of name.
SELECT place, coalesce(date, ''), coalesce(byline, ''), coalesce(title, '')
FROM articles ORDER BY name;
