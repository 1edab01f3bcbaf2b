/* Where words, clauses and sentences of a paragraph end. */
#include "text.h"

#include "bytes/memory.h"
#include "names/sorted.h"

const char *const how_names[HOWS] = { "", "before", "after", "inside",
	"colon", "according", "carried", "indirect" };

size_t
text_word_after(struct text *t, size_t item)
{
	const struct outline *o = &t->outline;

	return item + 1 < o->n && !o->item[item + 1].quoted ?
	    o->item[item + 1].at : t->passage->n;
}

size_t
text_words_end(struct text *t, size_t end)
{
	const struct outline *o = &t->outline;

	while (end > 0 && o->item[end - 1].quoted)
		end--;
	return end == 0 ? 0 : o->item[end - 1].end;
}

size_t
text_stretch_start(struct text *t, size_t i)
{
	size_t least = i > TEXT_REACH ? i - TEXT_REACH : 0;

	while (i > least && t->outline.inside[i - 1] == 0 &&
	    !(t->passage->word[i].gap == GAP_STOP &&
	    t->passage->word[i].shape != PLAIN))
		i--;
	return i;
}

size_t
text_stretch_end(struct text *t, size_t i)
{
	struct passage *p = t->passage;
	size_t most = i + TEXT_REACH < p->n ? i + TEXT_REACH : p->n;

	for (i++; i < most && t->outline.inside[i] == 0 &&
	    !(p->word[i].gap == GAP_STOP && p->word[i].shape != PLAIN); i++)
		;
	return i;
}

size_t
text_word_at_byte(const struct passage *p, size_t at)
{
	return p->n == 0 ? 0 : sorted_from(&p->word[0].start,
	    sizeof(p->word[0]), p->n, at);
}

bool
text_colon_before(const struct passage *p, size_t at)
{
	while (at > 0 && p->s[at - 1] == ' ')
		at--;
	return at > 0 && p->s[at - 1] == ':';
}

size_t
text_count(struct text *t, const struct quotation *q)
{
	const struct passage *p = t->passage;
	size_t first = text_word_at_byte(p, q->start), n = 0;

	while (n < 8 && first + n < p->n && p->word[first + n].end <= q->end)
		n++;
	return n;
}

/* Is it a noun or a participle, as it follows a, the or our: the rules? */
static bool
is_determined(struct text *t, size_t i)
{
	return i > 0 && t->passage->word[i].gap == GAP_SPACE &&
	    t->passage->word[i - 1].shape == PLAIN &&
	    text_set(t, i - 1) & CLASS(DETERMINER) &&
	    !(text_set(t, i - 1) & (CLASS(ADVERB) | CLASS(SPEAKER))) &&
	    !(text_set(t, i) & CLASS(AUXILIARY));
}

bool
text_is_clause(struct text *t, size_t i, size_t hi)
{
	struct passage *p = t->passage;

	if (hi < i + 3)
		return false;
	for (; i < hi; i++) {
		const struct passage_word *w = &p->word[i];

		if (w->shape != PLAIN || is_determined(t, i))
			continue;
		if (text_set(t, i) & (CLASS(AUXILIARY) | CLASS(SAY) |
		    CLASS(THINK)) || (w->end - w->start > 3 &&
		    passage_ends(p, i, "ed")))
			return true;
	}
	return false;
}

bool
text_ends_soon(struct text *t, size_t i)
{
	struct passage *p = t->passage;

	for (size_t n = 0; n < 6; n++, i++) {
		if (i >= p->n || t->outline.inside[i] != 0 ||
		    p->word[i].gap >= GAP_COLON)
			return true;
		if (text_set(t, i) & (CLASS(HEARSAY) | CLASS(PRONOUN) |
		    CLASS(AUXILIARY)))
			return false;
		if (p->word[i].gap == GAP_COMMA)
			return true;
	}
	return false;
}

void
text_add_speech(struct text *t, size_t start, size_t end,
    const struct voice *voice, enum how how)
{
	t->speech = memory_grow(t->speech, &t->size, t->n + 1,
	    sizeof(*t->speech));
	t->speech[t->n++] = (struct speech){ start, end, *voice, how };
}
