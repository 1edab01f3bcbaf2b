/*
 * naming_test - short words of letters, which are folded 16 bytes at a time,
 * get the same names as by terms/normal.h.
 */
#include "../../filters/gpterms/naming.h"
#include "../lib/check.h"
#include "text/stopwords.h"
#include "text/words.h"

/* A word of up to FORMS_HEAD bytes, nearly always of letters only. */
static size_t
make_word(char *s)
{
	size_t len = check_random(FORMS_HEAD) + 1;
	const char *letters = check_random(2) ? "asAS" : "thefTHEF";

	for (size_t i = 0; i < len; i++)
		s[i] = letters[check_random(strlen(letters))];
	if (check_random(8) == 0)
		s[check_random(len)] = "'-.1&"[check_random(5)];
	return len;
}

/* The name, and whether it is a stop word, by the plain functions. */
static size_t
name_plainly(const struct naming *t, const char *s, size_t len, bool heading,
    char *out, bool *stop)
{
	char whole[NORMAL_ROOM(FORMS_HEAD)];
	bool acronym;
	size_t n = normal_fold(s, len, whole);

	*stop = stopwords_has(&t->stopwords, whole, n) ||
	    stopwords_has(&t->stopwords, whole, n - words_genitive(whole, n));
	n = normal_term(s, len, heading, &t->stopwords, out, &acronym);
	*stop = !acronym && (*stop || (n == 2 && out[1] == '.' &&
	    out[0] >= 'a'));
	return n;
}

static void
check_word(const struct naming *t, struct forms *f, const char *s, size_t len)
{
	char plain[NORMAL_ROOM(FORMS_HEAD)];
	unsigned kind = check_random(2) ? FORM_HEADING : 0;
	struct form_key k;
	static struct name name;
	size_t slot, n;
	bool stop;

	forms_reserve(f, 1, NULL, 0);
	forms_key(&k, s, len, kind);
	slot = forms_search(f, &k);
	if (f->slot[slot].number == 0)
		slot = forms_add(f, &k, 0);
	naming_make(t, f, &f->slot[slot], &name);
	n = name_plainly(t, s, len, kind != 0, plain, &stop);
	CHECK(name.len == n && memcmp(name.s, plain, n) == 0 &&
	    name.stop == stop, "%.*s is %.*s, not %.*s", (int)len, s,
	    (int)name.len, name.s, (int)n, plain);
}

int
main(void)
{
	static struct naming naming;
	static struct forms forms;
	char word[FORMS_HEAD + 17] = { 0 };

	check_begin();
	vocabulary_add(&naming.stopwords, "the", 3, 1);
	vocabulary_add(&naming.stopwords, "as", 2, 1);
	vocabulary_add(&naming.stopwords, "sa's", 4, 1);
	forms_open(&forms);
	for (int i = 0; i < 200000; i++)
		check_word(&naming, &forms, word, make_word(word));
	return check_end();
}
