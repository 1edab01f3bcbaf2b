/*
 * sentences_test - nothing of a text is lost between its sentences, whatever
 * it holds, and the short cuts change none.  What is a sentence is told by
 * tests/gpsentences.
 */
#include "check.h"
#include "text/sentences.h"
#include "text/unicode.h"
#include "bytes/utf8.h"

static const char *const pieces[] = {
	" ", " ", " ", "The", "He", "word", "a", "I", "Mr.", "Corp.", "etc.",
	"U.S.", ".", ".", "..", "...", ". . .", ",", ";", ":", "!", "?", "(",
	")", "[1]", "\"", "'", "’", "“", "”", "-", "--", "----------", "1.",
	"2.", "(i)", "(ii)", "a)", "b)", "•", "…", "。", "/", "10", "@", "<",
	">", "http://x.org", "Regards", "Dear", "said", ":-)", "\xFF",
	"02/13/2001 08:02 PM", "\t", "\xC2\xA0", "é", "É",
	/* what the short cuts are for, and what they must leave */
	" We met. ", " So he left! ", " Why? ", " it.\" ", "? \"Ann ",
	"\"He ", "Thanks ", "Dear Ann, ", "Best wishes, Bob ", " Mr. Lee ",
	" J. Lee", " e.g. The", "No. 5", "Yahoo! The", " - ", "1. One ",
	" 2. Two ", "A. ", "i. One ", " ii. Two ", " iii. Three",
	" [2] ", ".11 12 ", ". 4 Even ", "¹", " are: 1. One ", "Image: ",
	"Photo credit: ", "Fax: 0113 496 0000 ", "Email: ann@example.org ",
	"Figure 2 The ", " p.m. London time", " Monday, May 3, 2010", "the -- ",
	"—", "»", "«", "„", "‘", "£", "&", "(hooray! at", ".' ", "!' ",
	".  The", "’ ", " “He", "hepatitis B. ", "5th. ", "IE. Its",
	"Ann - We ", "Ann, Tom - I ", "<< File: a >>", " - Thanks", "Ann Lee",
};

static bool
is_space(const char *s, size_t len)
{
	size_t k;
	uint32_t cp;

	for (size_t i = 0; i < len; i += k) {
		k = utf8_decode(s + i, len - i, &cp);
		if (!unicode_space(cp))
			return false;
	}
	return true;
}

static bool
space_at_edge(const char *s, size_t len)
{
	uint32_t first, last;

	(void)utf8_decode(s, len, &first);
	(void)utf8_decode_back(s, len, &last);
	return unicode_space(first) || unicode_space(last);
}

static void
check_text(const char *s, size_t len, const struct abbreviations *a)
{
	struct sentences t;
	struct sentence sentence;
	size_t at = 0;

	sentences_begin(&t, s, len, a);
	while (sentences_next(&t, &sentence)) {
		size_t start = (size_t)(sentence.s - s);

		if (sentence.len == 0 || start < at ||
		    start + sentence.len > len) {
			CHECK(false, "outside: %.*s", (int)len, s);
			return;
		}
		CHECK(is_space(s + at, start - at) &&
		    !space_at_edge(sentence.s, sentence.len),
		    "lost or too much at %zu of: %.*s", start, (int)len, s);
		at = start + sentence.len;
	}
	CHECK(is_space(s + at, len - at), "lost at the end: %.*s", (int)len, s);
}

/* The same sentences with the short cuts as without. */
static void
check_twin(const char *s, size_t len, const struct abbreviations *a)
{
	struct sentences t, u;
	struct sentence one, other;
	bool found;

	sentences_begin(&t, s, len, a);
	sentences_begin(&u, s, len, a);
	do {
		found = sentences_next(&t, &one);
		if (sentences_next_slowly(&u, &other) != found ||
		    (found && (one.s != other.s || one.len != other.len))) {
			CHECK(false, "twins differ at %zu of: %.*s", t.at,
			    (int)len, s);
			return;
		}
	} while (found);
}

int
main(void)
{
	struct abbreviations a;

	check_begin();
	abbreviations_read(&a, NULL, 0);
	for (unsigned n = 0; n < 20000; n++) {
		struct bytes b = { .len = 0 };
		char *s;

		for (size_t i = check_random(40); i > 0; i--) {
			const char *p = pieces[check_random(
			    sizeof(pieces) / sizeof(pieces[0]))];
			char byte = (char)check_random(256);

			if (n % 4 == 0)
				bytes_add(&b, &byte, 1);
			else
				bytes_add(&b, p, strlen(p));
		}
		/* Exactly as long, so that reading beyond shows. */
		if ((s = malloc(b.len + 1)) == NULL)
			err(2, NULL);
		if (b.len > 0)
			memcpy(s + 1, b.s, b.len);
		check_text(s + 1, b.len, n % 2 == 0 ? &a : NULL);
		check_twin(s + 1, b.len, n % 2 == 0 ? &a : NULL);
		free(s);
		bytes_free(&b);
	}
	return check_end();
}
