-- store-purge.sql - delete the articles of the table old from the store.
INSERT INTO sentences_fts (sentences_fts, rowid, text)
SELECT 'delete', id, text FROM sentences WHERE doc IN (SELECT id FROM old);
DELETE FROM topic_match WHERE sentence IN
	(SELECT id FROM sentences WHERE doc IN (SELECT id FROM old));
DELETE FROM quote WHERE sentence IN
	(SELECT id FROM sentences WHERE doc IN (SELECT id FROM old));
DELETE FROM sentences WHERE doc IN (SELECT id FROM old);
DELETE FROM dropped WHERE doc IN (SELECT id FROM old);
DELETE FROM term_count WHERE doc IN (SELECT id FROM old);
DELETE FROM name_count WHERE doc IN (SELECT id FROM old);
DELETE FROM facts WHERE doc IN (SELECT id FROM old);
DELETE FROM stories WHERE doc IN (SELECT id FROM old);
DELETE FROM documents WHERE id IN (SELECT id FROM old);
