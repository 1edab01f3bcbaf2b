#!/usr/bin/env python3
"""sentences.py N SEED OUT: write OUT.docs.tsv and OUT.gold.tsv, made-up sentences with their names marked, for learn-kinds.py.

What the patterns teach is how English sets names into sentences of news; they are filled at random with words of the lists beside this
script, with rarer ones of the folder LISTS (environment) and with syllables, so that names no list holds are taught as well.
In a pattern [p ...], [b ...], [l ...] is a person, body, place; G given name, S surname, P place, C country, H head of a body, D demonym,
O office, T title, N what a person is, K what a body is, U an unknown word, A initials, X place head, W name of a work or event."""
import collections, os, random, re, sys

PATTERNS = '''
[p G S] said on Monday that the plan was ready.
[p G S] told [b A] that he would resign.
[p G S], a N from [l P], said it was over.
[p G S], the N of [b P H], said so.
[p S] said he was glad.
[p S] has been in talks with [b U H] since Friday.
But [p S] said the deal would not go ahead.
However, [p S] was not told of it.
"We will win," said [p G S], N of [b the U H].
"It is late," [p S] said.
"It is late," said [p S].
D O [p G S] arrived in [l P] on Tuesday.
D O [p S] met his D counterpart [p G S] in [l P], [l C].
O [p G S] will visit [l C] next week.
O [p S] declined to comment.
T [p S] denied the claim.
T [p G S] chairs [b the U H].
T [p S], who lives in [l P], agreed.
[l C] and [l C] signed the pact.
[l C] has said it will not join [b A].
[l C]'s O, [p G S], said so.
[l C]'s N [p G S] said so.
The N, [p G S], was born in [l P].
[p G S] was born in [l P], [l C], in 1954.
[p G S] (born 4 May 1970 in [l P]) is a D N.
[l P], [l C] (Reuters) - Two people died.
[l P] - The government fell.
In [l P], thousands of people took to the streets.
In [l C] the talks were put off.
He flew from [l P] to [l P] via [l P].
He studied at [b H of P] and at [b P H].
She joined [b U H] in 1990 and later [b S H].
[b A] said its profits rose.
[b The A] has called for a ban.
[b U] said on Thursday that it would buy [b U H].
Shares in [b U] fell by 4 percent.
[b S & S], the K, said so.
[b U Corp.] and [b U Inc.] will merge.
[b U Ltd] sued [b S H].
the D K [b U] said so.
[b The D H] has not yet replied.
[b The P H] said it would appeal.
[b The U H] is based in [l P].
[b the H of U and U] is in [l P].
[b P H] beat [b P H] 3-1 on Saturday.
[b P] beat [b P] 2-0 at [l U X].
[b U United] drew with [b P City].
[l C] beat [l C] in the final in [l P].
[p G S] scored twice for [b P].
[p G S] ([l C]) beat [p G S] ([l C]) 6-2 6-4.
1. [p G S] ([l C]) 4:02.1
[p S] hit a double for [b the P Us].
[b the P Us] traded [p G S] to [b the P Us].
[p G S] and [p G S] were among the winners.
[p S] and [p S] agreed.
among them [p G S], [p G S] and [p G S]
including [l P], [l P] and [l P]
members such as [b A], [b U H] and [b A]
near the town of [l U] in northern [l C]
in the northern city of [l U]
the village of [l U], 40 km north of [l P]
at the [l U X] in [l P]
along the [l U X] and [l the X U]
on [l U Street] in [l P]
the [l U X] flows through [l P].
in the D city of [l U]
D troops left [l U] on Sunday.
the D N [p G S]
D police said the man, [p G S], was held.
[p G U S], 34, was found guilty.
[p G S], 34, of [l P], was found guilty.
[p G S] Jr. is the son of [p G S].
[p G A. S] wrote it.
[p A. S] wrote it.
his wife [p G] and their son [p G]
[p G] was there, too.
Then [p G] left.
according to [p G S] of [b the U H]
according to [b A]
a spokesman for [b the U H], [p G S], said
an analyst at [b U H] in [l P]
the W began in [l P].
He won the W in 1998.
She read the W and the U W.
The W was passed in March.
He said the D N was wrong.
Monday and Tuesday were cold in [l P].
The D and D talks began.
It was the first time since January.
They left in July for [l C].
I do not know why he did.
We asked her. She said no.
That is what they did. Then they went.
Many D voters stayed at home.
The President spoke. The Minister did not.
The Government and the Opposition met.
The N's lawyer, [p G S], said so.
under O [p G S] of [l C]
the [b A] and [b A] reported
quoted by the [b U] news agency
[b the U Times] reported
told [b U News] and [b the P Post]
the K [b U H] and its rival [b U]
the U virus has spread to [l C].
a U guitar and a U car
the film U and the song U W
[l P-based] K said
[p S]'s lawyers said so.
[l P]'s mayor, [p G S], said so.
[b A]'s director, [p G S], said so.
[p U U] said so.
[p U U], a N, said so.
[p U U U] said so.
[p U] said so.
[p U al-U] said so.
[p G bin U] was in [l U].
[p G van S] was in [l U].
[p U bin U al-U] was killed in [l U].
N [p U U] said so.
D N [p U U] said so.
[l U] is a town in [l C].
[l U] is a village in the [l U X].
People in [l U] and [l U] fled to [l U].
from [l U] to [l U]
[b U] is a D K founded in 1990.
[b U] is a K based in [l P].
[b U U] are a D rock band from [l P].
[b the Us] are a D team.
THE N SAID SO.
TALKS FAIL IN THE CITY
The Last Word on the Deal
What You Need to Know About It
'''
here = os.path.dirname(os.path.abspath(__file__))
words = collections.defaultdict(list)
for name in ('given', 'surnames', 'places', 'names'):
    for line in open('%s/%s.tsv' % (here, name), encoding='utf-8'):
        if line[0] == '#' or '\t' not in line: continue
        w, c = line.rstrip('\n').split('\t')
        for x in c.split(): words[x].append(w)
rare = []
if 'LISTS' in os.environ:
    rare = [l.split('\t')[0] for l in open(os.environ['LISTS'] + '/surname.us-census-1990.tsv', encoding='utf-8')]
SYL = 'ka mo ri ta ne lo sha vi du bel gar mi chen zor ul fa bri ste no ra ko li wen ab du hu jo pe tra sim dar vel os'.split()


def capital(w): return w[:1].upper() + w[1:]


def unknown():
    r = random.random()
    if r < 0.35 and rare: return random.choice(rare)
    if r < 0.5: return random.choice(words['surname'])
    if r < 0.6: return random.choice([w for w in words['place'] if ' ' not in w])
    return capital(''.join(random.choice(SYL) for _ in range(random.choice((2, 2, 3, 3, 4))))) + random.choice(('', '', 'n', 'v', 's', 'rd', 'ski', 'ez'))


def initials(): return ''.join(random.choice('ABCDEFGHIKLMNOPRSTUVW') for _ in range(random.choice((2, 3, 3, 3, 4))))


def fill(m):
    t = m.group(0)
    if t == 'G': return unknown() if random.random() < 0.25 else random.choice(words['given'])
    if t == 'S': return unknown() if random.random() < 0.6 else random.choice(words['surname'])
    if t == 'P': return unknown() if random.random() < 0.15 else random.choice(words['place'])
    if t == 'C': return random.choice(words['country'])
    if t == 'D': return random.choice(words['demonym'])
    if t == 'H': return random.choice([w for w in words['bodyhead'] if w[0].isupper()])
    if t == 'O': return random.choice(words['office'])
    if t == 'T': return random.choice([w for w in words['title'] if w[0].isupper()][:60])
    if t == 'N': return random.choice(words['personnoun'][:120])
    if t == 'K': return random.choice(words['bodynoun'][:30])
    if t == 'X': return random.choice([w for w in words['placehead'] if w[0].isupper()][:60])
    if t == 'W': return random.choice(words['workhead'][:60])
    if t == 'A': return initials()
    return unknown() + ('s' if t == 'Us' else '')


n, seed, out = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
random.seed(seed)
patterns = [p for p in PATTERNS.split('\n') if p]
KIND = {'p': 'person', 'b': 'body', 'l': 'place'}
with open(out + '.docs.tsv', 'w', encoding='utf-8') as docs, open(out + '.gold.tsv', 'w', encoding='utf-8') as gold:
    for i in range(n):
        text, names, opened = b'', [], None
        for part in re.split(r'(\[[pbl] |\])', random.choice(patterns)):
            if re.fullmatch(r'\[[pbl] ', part): opened = (len(text), part[1]); continue
            if part == ']':
                if opened: names.append((opened[0], len(text), KIND[opened[1]])); opened = None
                continue
            # initials of a person are one letter
            if opened and opened[1] == 'p': part = re.sub(r'\bA\b\.?', lambda m: random.choice('ABCDEFGHJKLMNPRSTW') + '.', part)
            piece = re.sub(r"\b(?:Us|[GSPCDHOTNKXWAU])\b(?!\.)", fill, part)
            text += piece.encode()
        if text[:1].islower() and random.random() < 0.5: text = text[:1].upper() + text[1:]
        docs.write('s%d\t1\t%s\n' % (i, text.decode()))
        for s, e, k in names:
            if text[s:s + 4].lower() == b'the ': s += 4
            if text[s:e].endswith(b'-based'): e -= 6
            gold.write('s%d\t1\t%d\t%d\t%s\t%s\n' % (i, s, e, k, text[s:e].decode()))
