#!/usr/bin/env python3
"""fit.py [-x [FOLD...]] BUILD DEV > page.weights

Fit the weights of the judge (judge.h) to the pages of DEV whose lines are
known: pages/NAME.in.tsv (`doc line text`), NAME.gold.tsv (`doc line 0|1
words`), NAME.urls.tsv (`doc url language title`), zstd or not, and
pages.{in,gold}.tsv.  BUILD/bin has gpclean, which repairs the lines, and
gplearn, which measures them and fits.  A title counts as a line to be kept.
Pages that suspect.tsv names are left out.

The weights of words come first.  Each of them is the first step of a fit: how
many more of a word's lines are kept than of all lines of their shapes, divided
by how many could be.  What one site can add to that is bounded, and a word needs
lines of several sites.  So that the trees learn how far to trust these weights,
they see each page with those that the pages of other sites gave.

Each page also counts in variants: with only a few of the lines around its
article, and with only a few of the article's as well; with a few lines drawn
from all; as the bare article; as its first few lines; with its lines broken at
the width of a page; with its article among the lines of other pages; and, for
the model `live`, as part of a stream of pages.

MODELS in the environment names those that are fitted, both unless it is set.
-x  instead, leave out a fifth of the sites in turn, fit to the others, and
    print word F1, precision and recall by set, for the folds named or all.
"""
import os, re, subprocess, sys, tempfile, textwrap, zlib

SETS = ['wcxb-article', 'fundus-en', 'fundus-eval', 'readability', 'pages',
    'fundus-other']
MODELS = os.environ.get('MODELS', 'page live title').split()
FOLDS = 5
TITLE = 3.0         # how much more than another line a title counts
EASY = 4            # words: of dropped lines this short, every other one counts
PAGE_LINES = 40     # how far above its article a title is looked for
WORD_BYTES = 15     # of a word at most
WORD_SITES = 4      # that have it, at least
WORD_SITE = 5.0     # of a word's divisor, that one site adds at most
WORD_RIDGE = 30.0   # draws weights towards 0
WORD_UNIT = 50      # a weight of 1, in the file
WORDS = 3000        # in the file, those that matter most
# How much the lines of each variant of a page count.
VARIANTS = {'page': 1.0, 'near': 0.3, 'short': 0.3, 'sparse': 0.4, 'clean': 0.3,
    'brief': 0.2, 'wrapped': 0.1, 'stream': 0.5, 'composed': 0.5}
USED = {
    'page': ['page', 'near', 'short', 'sparse', 'clean', 'brief', 'wrapped',
        'composed'],
    'live': ['page', 'near', 'sparse', 'clean', 'brief', 'wrapped', 'stream'],
    'title': ['page', 'near', 'clean', 'brief', 'composed', 'stream']}

def rows(path, fields):
    """The rows of a file, which may be compressed."""
    if not os.path.exists(path):
        data = subprocess.run(['zstd', '-qdc', path + '.zst'],
            stdout=subprocess.PIPE, check=True).stdout
    else:
        with open(path, 'rb') as f:
            data = f.read()
    for row in data.decode('utf-8', 'replace').split('\n')[:-1]:
        yield row.split('\t', fields - 1)

def words_of(s):
    return re.findall(r'[^\W_]+', s.lower())

def site_of(url, doc):
    host = re.sub(r'^https?://(?:www\.)?', '', url).split('/')[0]
    part = host.split('.')
    n = 3 if len(part) > 2 and part[-2] in ('co', 'com', 'org', 'net', 'ac',
        'gov') else 2
    return '.'.join(part[-n:]) if host else re.sub(r'[-_]\d+$', '', doc)

class Page:
    def __init__(self, name, doc):
        self.name, self.doc, self.title = name, doc, []
        self.site = site_of('', doc)
        self.lines = []     # (line, text, keep, words, is title)

    def has_title(self, text):
        title, here = set(self.title), set(words_of(text))
        return len(title) > 1 and len(here & title) >= 0.75 * len(title) and \
            len(here) <= 1.5 * len(title) + 1

    def mark_title(self):
        """The line above the article that has the title's words."""
        first = next((i for i, l in enumerate(self.lines) if l[2]), 0)
        for i in range(first - 1, max(first - PAGE_LINES, 0) - 1, -1):
            line, text, _, n, _ = self.lines[i]
            if self.has_title(text):
                self.lines[i] = line, text, True, n, True
                return

def read_set(dev, name):
    base = os.path.join(dev, '' if name == 'pages' else 'pages', name)
    gold = {(d, i): (k == '1', int(n))
        for d, i, k, n in rows(base + '.gold.tsv', 4)}
    pages = {}
    for doc, line, text in rows(base + '.in.tsv', 3):
        keep, n = gold.get((doc, line), (False, 0))
        pages.setdefault(doc, Page(name, doc)).lines.append(
            (line, text, keep, n, False))
    if os.path.exists(base + '.urls.tsv'):
        for doc, url, _, title, *_ in rows(base + '.urls.tsv', 6):
            if doc in pages:
                pages[doc].site = site_of(url, doc)
                pages[doc].title = words_of(title)
                pages[doc].mark_title()
    return list(pages.values())

def read_dev(dev):
    with open(os.path.join(dev, 'pages/suspect.tsv'), encoding='utf-8') as f:
        suspect = {tuple(row.split('\t')[:2]) for row in f}
    return [p for name in SETS for p in read_set(dev, name)
        if (name, p.doc) not in suspect]

def fold_of(site):
    return zlib.crc32(site.encode()) % FOLDS

def fold(page):
    return fold_of(page.site)

def near(page, short):
    """The article with a few lines before and after, or a piece of that."""
    toss = zlib.crc32(f'{page.doc} {short}'.encode())
    kept = [i for i, l in enumerate(page.lines) if l[2]]
    if not kept:
        return []
    start = max(0, kept[0] - (0, 1, 2, 4, 7, 12)[toss % 6])
    end = kept[-1] + 1
    stop = end + (0, 0, 2, 5, 9, 16)[toss // 8 % 6]
    if not short or len(kept) < 8:
        return page.lines[start:stop]
    cut = kept[3 + toss // 64 % 5]
    return page.lines[start:cut] + page.lines[end - 1:stop]

def sparse(page):
    """Some lines of the article and a few of the others, longer ones first."""
    def toss(i):
        return zlib.crc32(f'{page.doc} {i}'.encode()) / 2**32
    few = 2 + int(6 * toss(-1))
    last = max((i for i, l in enumerate(page.lines) if l[2]), default=0)
    end = last if toss(-4) < 0.5 else len(page.lines)
    other = [i for i, l in enumerate(page.lines[:end]) if not l[2]]
    other.sort(key=lambda i: toss(i) / min(page.lines[i][3] + 1, 30))
    kept = [i for i, l in enumerate(page.lines) if l[2]]
    start = int(toss(-2) * max(0, len(kept) - few)) if toss(-3) < 0.5 else 0
    return [page.lines[i] for i in sorted(other[:few] +
        kept[:1] * page.lines[kept[0]][4] + kept[start + 1:start + 1 + few])] \
        if kept else []

def composed(pages, i):
    """The article of page i below the head of another, above others' ends."""
    def span(page):
        kept = [k for k, l in enumerate(page.lines) if l[2]] or [0]
        return kept[0], kept[-1] + 1
    def other(n):
        return pages[zlib.crc32(f'{pages[i].doc} {n}'.encode()) % len(pages)]
    head, tail, more = other(1), other(2), other(3)
    start, end = span(pages[i])
    page = Page('', pages[i].doc)
    page.lines = head.lines[:span(head)[0]] + pages[i].lines[start:end] + \
        tail.lines[span(tail)[1]:]
    if zlib.crc32(pages[i].doc.encode()) % 3 == 0:
        page.lines = page.lines + more.lines[span(more)[1]:]
    return page

def variant(pages, i, kind):
    """The lines of a variant of page i: (text, keep, words, title)."""
    page = pages[i]
    few = 2 + zlib.crc32(page.doc.encode()) % 3
    lines = page.lines
    if kind in ('near', 'short', 'sparse'):
        lines = sparse(page) if kind == 'sparse' else \
            near(page, kind == 'short')
        kind = 'page'
    elif kind == 'composed':
        lines = composed(pages, i).lines
        kind = 'page'
    for _, text, keep, n, title in lines:
        if kind in ('page', 'stream'):
            yield text, keep, n, title
        elif kind == 'clean' and keep:
            yield text, keep, n, title
        elif kind == 'brief' and keep and few > 0:
            few -= 1
            yield text, keep, n, title
        elif kind == 'wrapped' and zlib.crc32(page.doc.encode()) % 4 == 0:
            for part in textwrap.wrap(text, 72):
                yield part, keep, len(words_of(part)), title

def line_weights(lines):
    """Long lines count more, lines of long pages less."""
    weight = [max(n, 1) ** 0.6 for _, _, n, _ in lines]
    total = sum(weight) ** 0.5
    return [w / total * (TITLE if l[3] else 1) for w, l in zip(weight, lines)]

def sounds(text):
    """The words of a line as gpclean looks them up."""
    for word in text[:1500].lower().replace('’', "'").split(' '):
        yield ''.join(c for c in word if c.isalnum() or c in "'-").strip("'-")

def shape(text):
    """What is known of a line without its words: length, case and end."""
    words = text.split(' ')
    small = sum(w[:1].islower() for w in words)
    end = text.rstrip('"\'”’)')[-1:]
    return len(words).bit_length(), 4 * small // len(words), \
        end if end in '.!?:' else 'other'

def count_words(pages):
    """For each word and site: what its lines add to both parts of a weight."""
    lines, rates, found = [], {}, {}
    for page in pages:
        weights = line_weights([l[1:] for l in page.lines])
        for (_, text, keep, _, _), w in zip(page.lines, weights):
            lines.append((page.site, text, keep, w))
            rate = rates.setdefault(shape(text), [0.5, 1.0])
            rate[0] += w * keep
            rate[1] += w
    mean = sum(l[3] for l in lines) / len(lines)
    for site, text, keep, w in lines:
        kept, total = rates[shape(text)]
        p = kept / total
        for word in set(sounds(text)):
            s = found.setdefault(word, {}).setdefault(site, [0.0, 0.0, 0])
            s[0] += w / mean * (keep - p)
            s[1] += w / mean * p * (1 - p)
            s[2] += 1
    return found

def word_rows(found, without):
    """Rows of weights of words by the sites of all folds but one."""
    rows = []
    for word, by_site in found.items():
        sites = [s for site, s in by_site.items() if fold_of(site) != without]
        if len(sites) < WORD_SITES or not 0 < len(word.encode()) <= WORD_BYTES:
            continue
        g, h = 0.0, WORD_RIDGE
        for site_g, site_h, _ in sites:
            part = min(1.0, WORD_SITE / max(site_h, 1e-9))
            g += site_g * part
            h += site_h * part
        n = sum(s[2] for s in sites)
        rows.append((abs(g / h) * n ** 0.5, word, g / h))
    rows = sorted(rows, reverse=True)[:WORDS]
    return ''.join(
        f'word\t{max(-127, min(127, round(WORD_UNIT * g)))}\t{word}\n'
        for _, word, g in sorted(rows, key=lambda r: r[1]))

def is_prose(text, words):
    return words >= 40 or words >= 6 and text.rstrip('"\'”’)')[-1:] in '.!?:;'

def candidates(lines):
    """The lines that may be the title, if the title is known; else none."""
    first = next((k for k, (text, keep, n, title) in enumerate(lines)
        if keep and not title and is_prose(text, n)), 0)
    near = [k for k in range(max(first - PAGE_LINES, 0), first)
        if len(lines[k][0].encode()) <= 240 and lines[k][0][-1:] not in '.:']
    return near if any(lines[k][3] for k in near) else []

def measure(build, pages, kind, model, words):
    """Rows of `gplearn --fit` for a variant of the pages."""
    known = {}
    live = model == 'live' or kind == 'stream'
    with tempfile.NamedTemporaryFile('w', encoding='utf-8') as f:
        for i in range(len(pages)):
            doc = i // 4 if kind == 'stream' else i
            lines = list(variant(pages, i, kind))
            weights = line_weights(lines)
            here = candidates(lines) if model == 'title' else \
                range(len(lines))
            for k in here:
                known[str(doc), f'{i}.{k}'] = lines[k], weights[k]
            for k, line in enumerate(lines):
                f.write(f'{doc}\t{i}.{k}\t{line[0]}\n')
        f.flush()
        out = pipe([build + '/bin/gpclean', '-K2', '--keep-all', f.name],
            [build + '/bin/gplearn', '--measures', '--weights', words] +
            ['--live'] * live)
    for row in out.split('\n')[:-1]:
        doc, line, _, features, text = row.split('\t', 4)
        if (doc, line) not in known:
            continue
        (_, keep, n, title), w = known[doc, line]
        if model == 'title':
            yield f'{title:d}\t1\t{features}\n'
            continue
        easy = not keep and n <= EASY
        if easy and zlib.crc32(f'{doc} {line}'.encode()) % 2:
            continue
        w *= VARIANTS[kind] * (2 if easy else 1)
        yield f'{keep:d}\t{w:.5f}\t{features}\n'

def pipe(first, second):
    a = subprocess.Popen(first, stdout=subprocess.PIPE)
    b = subprocess.run(second, stdin=a.stdout, stdout=subprocess.PIPE,
        check=True)
    if a.wait() != 0:
        sys.exit(f'{first[0]} failed')
    return b.stdout.decode('utf-8', 'replace')

def fit(build, pages, tables, model):
    """The weights of a model; tables has weights of words for each fold."""
    with tempfile.NamedTemporaryFile('w', encoding='utf-8') as f:
        for k in range(FOLDS):
            part = [p for p in pages if fold(p) == k]
            for kind in USED[model] if part else []:
                f.writelines(measure(build, part, kind, model, tables[k]))
        f.flush()
        return subprocess.run([build + '/bin/gplearn', '--fit', model, f.name],
            stdout=subprocess.PIPE, check=True).stdout.decode()

def fit_all(build, pages, write):
    found = count_words(pages)
    with tempfile.TemporaryDirectory() as d:
        tables = [f'{d}/{k}' for k in range(FOLDS)]
        for k, name in enumerate(tables):
            with open(name, 'w', encoding='utf-8') as f:
                f.write(word_rows(found, k))
        write(word_rows(found, None))
        for model in MODELS:
            write(fit(build, pages, tables, model))

HEAD = """# page.weights - what speaks for and against a line of a page (judge.h)
#
# Written by fit.py from the pages that ../shared/dev/README.md names.  A word is
# here if lines of at least 4 sites have it.

"""

def cross_validate(build, pages, folds):
    total = {}
    for k in folds:
        out = [p for p in pages if fold(p) == k]
        with tempfile.NamedTemporaryFile('w', encoding='utf-8') as w:
            fit_all(build, [p for p in pages if fold(p) != k], w.write)
            w.flush()
            for how, options in [('', [])] * ('page' in MODELS) + \
                    [(' live', ['--live'])] * ('live' in MODELS):
                score(build, w.name, out, how, options, total)
    for name, (good, kept, gold) in total.items():
        print(f'{name}\t{200*good/(kept+gold):.2f}\t{100*good/kept:.2f}\t'
            f'{100*good/gold:.2f}')

def score(build, weights, pages, how, options, total):
    """
    Add words: good, kept, and of the gold, which has no titles.  A title is kept
    with any line that has its words: of two copies, one above the other, the
    second goes as `repeat`.
    """
    with tempfile.NamedTemporaryFile('w', encoding='utf-8') as f:
        for i, page in enumerate(pages):
            f.writelines(f'{i}\t{k}\t{l[1]}\n'
                for k, l in enumerate(page.lines))
        f.flush()
        out = subprocess.run([build + '/bin/gpclean', '-K2', '--weights',
            weights, *options, f.name], stdout=subprocess.PIPE,
            check=True).stdout.decode('utf-8', 'replace')
    kept = {tuple(row.split('\t', 2)[:2]) for row in out.split('\n')[:-1]}
    for i, page in enumerate(pages):
        t = total.setdefault(page.name + how, [0, 0, 0])
        u = total.setdefault('titles' + how, [0, 1e-9, 1e-9])
        found = False
        for k, (_, text, keep, n, title) in enumerate(page.lines):
            got = (str(i), str(k)) in kept
            t[0] += n * (got and keep and not title)
            t[1] += n * got
            t[2] += n * (keep and not title)
            u[1] += title
            u[2] += title
            found |= got and (title or page.has_title(text))
        u[0] += found and any(l[4] for l in page.lines)

def main():
    args = sys.argv[1:]
    folds = None
    if args and args[0] == '-x':
        folds = [int(a) for a in args[1:-2]] or list(range(FOLDS))
    build, dev = args[-2:]
    pages = read_dev(dev)
    if folds is not None:
        cross_validate(build, pages, folds)
        return
    sys.stdout.write(HEAD)
    fit_all(build, pages, sys.stdout.write)

main()
