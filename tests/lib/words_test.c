/*
 * words_test - the tokens of texts; UAX #29 against the Consortium's file;
 * the fast path against its plain twin.
 */
#include "check.h"
#include "bytes/utf8.h"
#include "text/unicode.h"
#include "text/words.h"

#define BREAK_TEST "/usr/share/unicode/auxiliary/WordBreakTest.txt"

static struct abbreviations abbreviations;

static void
begin(struct words *w, const char *s, size_t len, unsigned flags)
{
	words_begin(w, s, len, flags);
	w->abbreviations = &abbreviations;
}

/* The tokens of text, with | between them, are those of want. */
static void
tokens(unsigned flags, const char *text, const char *want)
{
	struct bytes got = { .len = 0 };
	struct words w;
	struct word word;

	begin(&w, text, strlen(text), flags);
	while (words_next(&w, &word)) {
		if (got.len > 0)
			bytes_add(&got, "|", 1);
		bytes_add(&got, word.s, word.len);
	}
	bytes_add(&got, "", 1);
	CHECK(strcmp(got.s, want) == 0, "%s: %s, not %s", text, got.s, want);
	bytes_free(&got);
}

static void
test_tailoring(void)
{
	tokens(0, "GP's don’t COVID-19 long-term vice-chair",
	    "GP's|don’t|COVID-19|long-term|vice-chair");
	tokens(0, "£1.5m 2022/23 10% 3.5 1,000 9.30am",
	    "£1.5m|2022/23|10%|3.5|1,000|9.30am");
	tokens(0, "e.g. U.K. b/c 9/11 '68 80's alt.animals.cat",
	    "e.g.|U.K.|b/c|9/11|'68|80's|alt.animals.cat");
	tokens(0, "@handle #tag https://a.b/c?d=(e). me@x.org, www.x.org!",
	    "@handle|#tag|https://a.b/c?d=(e)|me@x.org|www.x.org");
	tokens(0, "(\"quoted\") “curly” ‘single’ 'straight' «other» ``tex''",
	    "quoted|curly|single|straight|other|tex");
	tokens(0, "the GPs' pay", "the|GPs'|pay");
	tokens(0, "‘the GPs’ view’ and 'the GPs' view'",
	    "the|GPs’|view|and|the|GPs'|view");
	tokens(0, "She said 'the offer is dead' and left.",
	    "She|said|the|offer|is|dead|and|left");
	tokens(0, "goin' home, get 'em", "goin'|home|get|'em");
	tokens(0, "the end.This is it.", "the|end|This|is|it");
	tokens(0, "Mr. Brown of Acme Corp. sat at No. 10; no. He stood.",
	    "Mr.|Brown|of|Acme|Corp.|sat|at|No.|10|no|He|stood");
	tokens(0, "J. K. Row; I am I. He", "J.|K.|Row|I|am|I|He");
	tokens(0, "one--two three – four—five",
	    "one|two|three|four|five");
	tokens(0, "AT&T R&D Q & A C++ C# he/she 24/7 10:30",
	    "AT&T|R&D|Q|A|C++|C#|he|she|24/7|10:30");
	tokens(0, "naïve café Ärzte 日本 cafe\xCC\x81",
	    "naïve|café|Ärzte|日|本|cafe\xCC\x81");
	tokens(0, "...", "");
	tokens(0, "", "");
	tokens(0, "[12,13] 1,000,000 1,00,000 3,40",
	    "12|13|1,000,000|1,00,000|3,40");
	tokens(WORDS_UNITS, "$5 10% £1.5m US$3", "5|10|1.5m|US$|3");
	tokens(WORDS_ALL, "Well... (no) :-) 👍🏽 !?",
	    "Well|...|(|no|)|:-)|👍🏽|!|?");
	tokens(WORDS_ALL | WORDS_UNITS, "$5 10%", "$|5|10|%");
	tokens(0, "38°C, 3 °F; 10° 51°N 5°Celsius (-2°C)",
	    "38|°C|3|°F|10|51|N|5|Celsius|2|°C");
	tokens(WORDS_UAX29, "long-term e.g. £1.5m 10%",
	    "long|term|e.g|1.5m|10");
	tokens(WORDS_ALL | WORDS_SPACE, "a  b", "a|  |b");
}

static void
test_facts(void)
{
	static const struct {
		const char *s;
		enum word_kind kind;
	} want[] = {
		{ "word", WORD_LETTERS },
		{ "1,000", WORD_NUMBER },
		{ "COVID-19", WORD_MIXED },
		{ "http://x.org/Y", WORD_URL },
		{ "me@x.org", WORD_EMAIL },
		{ "@me", WORD_HANDLE },
		{ "#Me", WORD_HASHTAG },
	};
	struct words w;
	struct word word;

	for (size_t i = 0; i < sizeof(want) / sizeof(want[0]); i++) {
		begin(&w, want[i].s, strlen(want[i].s), 0);
		CHECK(words_next(&w, &word) && word.kind == want[i].kind,
		    "%s: %d", want[i].s, (int)word.kind);
	}
	begin(&w, "a b, c (d) e", 12, 0);
	for (const char *spaced = "11000"; *spaced != '\0'; spaced++)
		CHECK(words_next(&w, &word) &&
		    word.spaced == (*spaced == '1'), "spaced %.1s", word.s);
}

/* A line "÷ 0061 × 0308 ÷ # ..." as text, its breaks as offsets. */
static size_t
read_breaks(char *line, char *text, size_t *breaks, size_t *len)
{
	size_t n = 0;

	*len = 0;
	line[strcspn(line, "#\n")] = '\0';
	for (char *p = strtok(line, " \t"); p != NULL;
	    p = strtok(NULL, " \t")) {
		if (strcmp(p, "÷") == 0)
			breaks[n++] = *len;
		else if (strcmp(p, "×") != 0)
			*len += utf8_encode((uint32_t)strtoul(p, NULL, 16),
			    text + *len);
	}
	return n;
}

/* Another version of Unicode has other properties of characters. */
static bool
our_version(FILE *f)
{
	char line[100];

	return fgets(line, sizeof(line), f) != NULL &&
	    strstr(line, strchr(unicode_version, ' ') + 1) != NULL;
}

static void
test_uax29(void)
{
	char line[4096], text[400];
	size_t breaks[100], len, n, lines = 0;
	FILE *f = fopen(BREAK_TEST, "r");

	if (f == NULL) {
		printf("skipped: %s is missing\n", BREAK_TEST);
		return;
	}
	if (!our_version(f)) {
		printf("skipped: %s is not of %s\n", BREAK_TEST,
		    unicode_version);
		(void)fclose(f);
		return;
	}
	while (fgets(line, sizeof(line), f) != NULL) {
		struct words w;
		struct word word;
		size_t i = 1;
		bool good = true;

		if ((n = read_breaks(line, text, breaks, &len)) == 0)
			continue;
		lines++;
		words_begin(&w, text, len,
		    WORDS_UAX29 | WORDS_ALL | WORDS_SPACE);
		for (; words_next(&w, &word); i++)
			good = good && i < n &&
			    breaks[i] == (size_t)(word.s - text) + word.len;
		CHECK(good && i == n, "%s: line %zu", BREAK_TEST, lines);
	}
	fclose(f);
	CHECK(lines > 1800, "%s: only %zu lines", BREAK_TEST, lines);
}

/* Pieces that try the rules, and the edges of blocks between them. */
static const char *const pieces[] = {
	" ", " ", " ", "  ", "the", "word", "a", "I", "Mr", "Corp", "etc",
	"e.g", "U.S", ".", ".", "..", ",", ";", ":", "!", "?", "(", ")", "[",
	"]", "\"", "'", "'", "’", "‘", "“", "”", "—", "…", "-", "-", "--",
	"–", "‐", "_", "/", "//", "&", "*", "@", "#", "$", "£", "%", "+", "<", "=", "3",
	"10", "2022", "s", "in", "'s", "http", "www", "org", "D", "é",
	" '", "' ", "' ", ",'", " ‘", "’ ", "s’", " 'The", "em", "GPs", "goin", "The",
	"É", "ß", "ñ", "×", "ª", "÷", "ŵ", "ə", "Ωμ", "Ά", "ά", "·", "\xCD\xBE",
	"дом", "Ж", "я", "\xD2\x83", "҂", "Ա", "՚", "\xD7\x90", "\xD8\xA7", "٣",
	"(s)", "(II)", "- and ", "mm", "mailto:", "http://x.org", "](", "&As",
	"a/b/c", "1. ", "wor- ", "\xC3", "\xD0", "\x80", "\xC1\x81", "\xCC\x81", "日", "👍", "\xF0\x9F", "\xFF", "\t", "\xC2\xA0", "`",
	"\n", "\n", ".\n", "\r\n",
};

static size_t
random_text(char *s, size_t size)
{
	size_t len = 0, n = check_random(check_random(20) == 0 ? 1000 : 60);

	while (n-- > 0) {
		const char *p = pieces[check_random(
		    sizeof(pieces) / sizeof(pieces[0]))];
		size_t k = strlen(p);

		if (len + k > size)
			break;
		memcpy(s + len, p, k);
		len += k;
	}
	return len;
}

static bool
same(const struct word *a, const struct word *b)
{
	return a->s == b->s && a->len == b->len && a->kind == b->kind &&
	    a->spaced == b->spaced;
}

/* Tokens in order, within the text, only white space at no token's edge. */
static void
check_twin(const char *s, size_t len, unsigned flags)
{
	struct words w, v;
	struct word a = { .s = s, .len = 0 }, b;
	size_t last = 0;

	begin(&w, s, len, flags);
	begin(&v, s, len, flags);
	while (words_next(&w, &a)) {
		size_t start = (size_t)(a.s - s);

		CHECK(a.len > 0 && start >= last && start + a.len <= len,
		    "a token outside the text");
		last = start + a.len;
		if (!words_next_by_rules(&v, &b) || !same(&a, &b)) {
			CHECK(false, "flags %u: '%.*s' %d, '%.*s' %d of: %.*s",
			    flags, (int)a.len, a.s, a.spaced, (int)b.len, b.s,
			    b.spaced, (int)len, s);
			return;
		}
	}
	CHECK(!words_next_by_rules(&v, &b), "flags %u: one less in: %.*s", flags,
	    (int)len, s);
}

/* The words of a run are those that the rules give. */
static bool
is_run_of_rules(const struct word_run *run, struct words *rules)
{
	uint32_t start[WORDS_PLACES], end[WORDS_PLACES];
	size_t n = words_run_places(run, start, end);
	bool good = n > 0;

	for (size_t i = 0; i < n && good; i++) {
		size_t at = start[i] & ~PLACES_MARKED;
		struct word b, a = { run->s + at, end[i] - at, WORD_LETTERS,
			(start[i] & PLACES_MARKED) == 0 };

		good = words_next_by_rules(rules, &b) && same(&a, &b);
	}
	return good;
}

/* The same words where runs of them are asked for. */
static void
check_runs(const char *s, size_t len, unsigned flags)
{
	struct words w, v;
	struct word_run run;
	struct word a, b;
	bool good = true, more = true;

	begin(&w, s, len, flags);
	begin(&v, s, len, flags);
	while (good && more) {
		while (good && words_run(&w, &run))
			good = is_run_of_rules(&run, &v);
		more = good && words_next_by_rules(&w, &a);
		if (more)
			good = words_next_by_rules(&v, &b) && same(&a, &b);
	}
	CHECK(good && !words_next_by_rules(&v, &b), "runs, flags %u: %.*s", flags,
	    (int)len, s);
}

/* With all tokens, white space among them, the text is whole. */
static void
check_whole(const char *s, size_t len, unsigned flags)
{
	struct words w;
	struct word word;
	size_t at = 0;

	begin(&w, s, len, flags | WORDS_ALL | WORDS_SPACE);
	while (words_next(&w, &word)) {
		CHECK(word.s == s + at, "a hole at %zu in: %.*s", at,
		    (int)len, s);
		at += word.len;
	}
	CHECK(at == len, "%zu of %zu bytes in: %.*s", at, len, (int)len, s);
}

/* With WORDS_LINES, the tokens of each line as if it were alone. */
static void
check_lines(const char *s, size_t len, unsigned flags)
{
	struct words w, line;
	struct word a, b = { .spaced = true };
	size_t at = 0, end;
	bool good = true;

	begin(&w, s, len, flags | WORDS_LINES);
	for (; at <= len && good; at = end + 1) {
		bool first = at > 0;

		for (end = at; end < len && s[end] != '\n';)
			end++;
		begin(&line, s + at, end - at, flags);
		for (; good && words_next(&line, &b); first = false) {
			b.spaced &= !first;
			good = words_next(&w, &a) && same(&a, &b);
		}
	}
	CHECK(good && !words_next(&w, &a), "lines, flags %u: %.*s", flags,
	    (int)len, s);
}

static void
test_random(void)
{
	for (unsigned n = 0; n < check_trials(20000); n++) {
		char text[4096], *s;
		size_t len = random_text(text, sizeof(text));

		if (n % 4 == 0)
			for (len = 0; len < check_random(200); len++)
				text[len] = (char)check_random(256);
		/* Exactly as long, so that reading beyond shows. */
		if ((s = malloc(len + 1)) == NULL)
			err(2, NULL);
		memmove(s + 1, text, len);
		for (unsigned i = 0; i < 4; i++) {
			unsigned flags = (unsigned)check_random(16);
			unsigned lines = n % 4 == 1 ? WORDS_LINES : 0;

			check_twin(s + 1, len, flags | lines);
			check_runs(s + 1, len, flags | lines);
			if (lines != 0)
				check_lines(s + 1, len, flags);
		}
		check_whole(s + 1, len, 0);
		check_whole(s + 1, len, WORDS_UAX29);
		free(s);
	}
}

int
main(void)
{
	check_begin();
	abbreviations_read(&abbreviations, NULL, 0);
	test_tailoring();
	test_facts();
	test_uax29();
	test_random();
	return check_end();
}
