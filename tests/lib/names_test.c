/*
 * names_test - the rooms of lib/names: a lexicon's entries, what is known of a
 * spelling, a passage, whom forms of a name mean, and what texts name.
 */
#include "check.h"
#include "bytes/level.h"
#include "names/names.h"

static const char *const two[] = { "place", "given" };

/* A lexicon of these lines; the file is removed again. */
static void
read_lines(struct lexicon *l, const char *lines)
{
	FILE *f = fopen("words", "w");

	if (f == NULL || fputs(lines, f) == EOF || fclose(f) != 0)
		err(2, "words");
	lexicon_open(l, two, 2);
	lexicon_read(l, "words", NULL, 0);
	lexicon_gate(l, 0);
	if (unlink("words") == -1)
		err(2, "words");
}

static void
check_word(const struct lexicon *l, const char *word, classes want)
{
	CHECK(lexicon_word(l, word, strlen(word), NULL) == want, "%s has classes "
	    "%llx", word, (unsigned long long)lexicon_word(l, word,
	    strlen(word), NULL));
}

static void
test_lexicon(void)
{
	struct lexicon l;

	read_lines(&l, "Paris\tplace\nParis\tgiven\nbath\tplace\n"
	    "New York\tplace\nLima\tplace\nLima\tnone given\n");
	check_word(&l, "Paris", CLASS(0) | CLASS(1));
	check_word(&l, "PARIS", CLASS(0) | CLASS(1));
	check_word(&l, "paris", 0);
	check_word(&l, "Bath", CLASS(0));
	check_word(&l, "New York", CLASS(0));
	check_word(&l, "New", LEXICON_STARTS);
	check_word(&l, "York", 0);
	check_word(&l, "Lima", CLASS(1));
	CHECK(lexicon_exact(&l, "Bath", 4) == 0, "as it is written only");
	check_word(&l, "", 0);
}

/* All that is added is found again when the table has grown. */
static void
test_growth(void)
{
	static char lines[100000 * 8];
	char word[8];
	size_t len = 0;
	struct lexicon l;

	for (unsigned i = 0; i < 60000; i++)
		len += (size_t)snprintf(lines + len, sizeof(lines) - len,
		    "w%u\tplace\n", i);
	read_lines(&l, lines);
	CHECK(l.table.used == 60000, "%zu entries", l.table.used);
	for (unsigned i = 0; i < 60000; i += 7) {
		(void)snprintf(word, sizeof(word), "w%u", i);
		check_word(&l, word, CLASS(0));
	}
	check_word(&l, "w60000", 0);
}

/* A text that can be read beyond its end, as input.h has it. */
static const char *
text_of(const char *s)
{
	static char text[4096 + 64];

	memset(text, 0, sizeof(text));
	return memcpy(text, s, strlen(s));
}

static void
test_passage(struct names *n)
{
	const char *s = text_of("The U.S. team met Dr McKay's wife, "
	    "\xe2\x80\x98Stop\xe2\x80\x99 she said. Then 3 GPs left.");
	struct passage p = { .lexicon = &n->lexicon,
	    .abbreviations = &n->abbreviations, .known = &n->known };

	passage_read(&p, s, strlen(s));
	CHECK(p.n == 14, "%zu words", p.n);
	CHECK(p.word[1].shape == DOTTED, "U.S. is %d", p.word[1].shape);
	CHECK(p.word[5].shape == MIXED && p.word[5].genitive &&
	    p.word[5].end - p.word[5].start == 5, "McKay's");
	CHECK(p.word[7].first && p.word[7].gap == GAP_QUOTE, "after a quote");
	CHECK(p.word[10].first && p.word[10].gap == GAP_STOP, "after a stop");
	CHECK(p.word[11].shape == NUMBER && p.word[12].shape == CAPITALS,
	    "3 GPs");
	CHECK(passage_is(&p, 0, "the") && !passage_is(&p, 1, "us"), "the");
	CHECK(passage_classes(&p, 4) & CLASS(TITLE), "Dr is a title");
	CHECK(passage_classes(&p, 99) == 0, "beyond the last");
}

static struct brief
number(unsigned i)
{
	char s[BRIEF_MAX] = "";

	return known_form(s, (size_t)snprintf(s, sizeof(s), "w%u", i));
}

/*
 * However many spellings there are, those of the document are kept, and the
 * table stays small.
 */
static void
test_known(void)
{
	const char bell[BRIEF_MAX] = "Bell", alike[] = "Vquscjuhddfyzhfk";
	struct known_forms f;

	known_open(&f);
	CHECK(known_find(&f, number(1)) == NULL, "nothing is known");
	for (unsigned i = 0; i < 500; i++)
		known_here(&f, number(i))->who[1] = i;
	for (unsigned i = 500; i < 300000; i++)
		known_add(&f, number(i))->listing = 1;
	for (unsigned i = 0; i < 500; i++) {
		const struct known *k = known_find(&f, number(i));
		const struct known_fact *fact = known_fact(&f, k);

		CHECK(fact != NULL && fact->who[1] == i &&
		    fact->who[0] == NOBODY, "w%u is kept", i);
	}
	CHECK(f.used < 80000, "%zu rows", f.used);
	/* brief_hash() of both is the same: whoever reads it can find such words */
	known_here(&f, known_form(bell, 4))->who[0] = 1;
	CHECK(known_find(&f, known_form(alike, 16)) == NULL, "no row of Bell's");
	known_document(&f);
	CHECK(known_fact(&f, known_add(&f, number(7))) == NULL,
	    "of another one");
}

static void
test_people(void)
{
	/* BRIEF_MAX bytes can be read at each form */
	static const char ann[32] = "Ann Teller", last[32] = "Teller";
	static const char bob[32] = "Bob Teller";
	static const char longer[48] = "Sir Bartholomew Teller";
	struct known_forms known;
	struct people p = { .known = &known };
	uint32_t a, b;

	known_open(&known);
	people_clear(&p);
	CHECK(people_find(&p, NAME_PERSON, ann, 10) == NOBODY, "nobody yet");
	a = people_add(&p, NAME_PERSON, ann, 10);
	people_alias(&p, a, last, 6);
	CHECK(people_find(&p, NAME_PERSON, last, 6) == a, "Teller is Ann");
	CHECK(people_find(&p, NAME_BODY, last, 6) == NOBODY, "and no body");
	b = people_add(&p, NAME_PERSON, bob, 10);
	people_alias(&p, b, last, 6);
	CHECK(people_find(&p, NAME_PERSON, last, 6) == b, "now it is Bob");
	people_alias(&p, b, longer, 22);
	CHECK(people_find(&p, NAME_PERSON, longer, 22) == b, "a long form");
	CHECK(people_find(&p, NAME_BODY, longer, 22) == NOBODY, "of no body");
	people_see(&p, longer, 22, SEEN_BODY);
	CHECK(known_here(&known, known_form(longer, 22))->seen == SEEN_BODY,
	    "a long word");
	people_see(&p, last, 6, SEEN_PERSON);
	people_see(&p, last, 6, SEEN_BODY);
	CHECK(known_here(&known, known_form(last, 6))->seen ==
	    (SEEN_PERSON | SEEN_BODY), "bits");
	CHECK(p.last == b && p.who[b].before == a, "Bob is the last named");
	people_name(&p, a, 7);
	CHECK(p.last == a && p.who[a].before == b && p.who[b].before ==
	    NOBODY && p.who[a].seen == 7, "now Ann is");
	people_clear(&p);
	CHECK(people_find(&p, NAME_PERSON, ann, 10) == NOBODY, "forgotten");
	CHECK(people_find(&p, NAME_PERSON, longer, 22) == NOBODY, "so is it");
	CHECK(known_here(&known, known_form(last, 6))->seen == 0,
	    "and what was seen");
}

/* The names of a text, KIND:FULL each, with a space between. */
static void
check_names(struct names *n, const char *s, const char *want)
{
	char got[512] = "";
	size_t len = 0;

	s = text_of(s);
	names_find(n, s, strlen(s));
	for (size_t i = 0; i < n->nfound; i++) {
		size_t full_len;
		const char *full = names_full(n, n->found[i].who, &full_len);

		len += (size_t)snprintf(got + len, sizeof(got) - len,
		    "%s%s:%.*s", i > 0 ? " " : "",
		    name_kinds[n->found[i].kind], (int)full_len, full);
		CHECK(n->found[i].end <= strlen(s) && n->found[i].start <
		    n->found[i].end, "offsets");
	}
	CHECK(strcmp(got, want) == 0, "%s\n  gives %s", s, got);
}

static void
test_names(struct names *n)
{
	names_document(n);
	check_names(n, "Dr Ann Lattimer spoke to the Royal College of Nursing "
	    "in Leeds.", "person:Dr Ann Lattimer body:Royal College of Nursing "
	    "place:Leeds");
	check_names(n, "Lattimer said no more.", "person:Dr Ann Lattimer");
	check_names(n, "They went home on Monday in May.", "");
	check_names(n, "Washington's Capitol Hill met the US envoy.",
	    "place:Washington place:Capitol Hill place:US");
	check_names(n, "The letter went to NHSE and BMA.", "body:NHSE body:BMA");
	check_names(n, "She left the People\xe2\x80\x99s Republic of China and "
	    "went to Hong Kong's High Court.", "place:People\xe2\x80\x99s Republic of "
	    "China place:Hong Kong body:High Court");
	check_names(n, "The General Secretary joined the Falcon Rowing Club of "
	    "Leeds and the Amateur Rowing League.", "body:Falcon Rowing Club "
	    "of Leeds body:Amateur Rowing League");
	check_names(n, "Then I met Mr Candy. I knew it.", "person:Mr Candy");
	names_document(n);
	check_names(n, "Lattimer said no more.", "person:Lattimer");
	check_names(n, "", "");
}

/* A document of long names, none like another, starts anew in time. */
static void
test_overflow(struct names *n)
{
	static char text[512];
	unsigned word = 0;

	names_document(n);
	for (int i = 0; i < 30000; i++) {
		size_t len = 0;

		for (int k = 0; k < 10; k++, word++) {
			int c = snprintf(text + len, sizeof(text) - len,
			    "Na%c%c%c%cbo ", 97 + word % 26, 97 + word / 26 % 26,
			    97 + word / 676 % 26, 97 + word / 17576 % 26);

			len += (size_t)c;
		}
		names_find(n, text, len);
	}
	CHECK(n->known.slot != NULL && 64 - n->known.shift <= 19,
	    "2^%u rows", 64 - n->known.shift);
}

int
main(void)
{
	static struct names n;

	check_begin();
	test_lexicon();
	test_growth();
	test_known();
	test_people();
	names_open(&n, name_classes, NAME_CLASSES, NULL, 0);
	for (unsigned l = 0; level_set(l); l++)
		test_passage(&n);
	test_names(&n);
	test_overflow(&n);
	return check_end();
}
