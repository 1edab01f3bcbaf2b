#!/usr/bin/env python3
"""learn-weights.py [-g GPCLEAN] [-x FOLDS] INPUT GOLD [INPUT GOLD ...]

Learn lines.weights from pages whose lines are known to be kept or dropped.
INPUT has records `doc line text`; GOLD has `doc line 0|1 words`, or the
records that are kept.  Prints the weights; the furniture words are copied
from the file beside this script.  gpclean measures the lines (--measures),
so that what is learned is what it sees.  Its measures depend a little on
what it kept before, hence the rounds.  The pages count once more, a little,
with their lines broken, and as articles that have nothing around them.

-x  instead, cross-validate: the pages of the first INPUT are dealt into
    FOLDS, each judged with weights learned from all others; prints word F1.
"""
import argparse, math, os, subprocess, sys, tempfile, textwrap, zlib

HERE = os.path.dirname(os.path.abspath(__file__))

# Where the steps of each measure are; `before` and `behind` are kinds.
KIND = list(range(9))
EDGE = list(range(14))
CUTS = {
    'words': [0, 2, 3, 4, 6, 9, 13, 20, 30, 50],
    'small': [0, 1, 30, 55, 75],
    'capitals': [0, 1, 8, 20, 60],
    'digits': [0, 1, 10, 30],
    'signs': [0, 1, 2, 4],
    'end': EDGE, 'start': EDGE,
    'furniture': [0, 1, 2, 3, 5],
    'function': [0, 1, 15, 30, 45, 60],
    'commas': [0, 1, 2, 4],
    'seen': [0, 1],
    'dirt': [0, 1, 5, 15, 30, 50],
    'gap': [0, 1, 2, 3, 5, 9, 16, 30],
    'intro': [0, 1],
    'before': KIND,
    'dropped': [0, 1, 2, 4, 6],
    # Those that a line of prose does not wait for.
    'after': [0, 1, 2, 4, 8, 16, 32],
    'ahead': [0, 2, 3, 4, 6, 10, 16, 30],
    'size': [0, 3, 4, 6, 10, 16, 25, 35],
    'behind': KIND,
    'alike': [0, 1, 2, 3, 5, 8],
    'text': [0, 8, 20, 40, 70, 110, 160],
}
MEASURES = ['words', 'small', 'capitals', 'digits', 'signs', 'end',
    'start', 'furniture', 'function', 'commas', 'seen', 'dirt', 'after',
    'gap', 'intro', 'before', 'dropped', 'ahead', 'size', 'behind', 'alike',
    'text']
BEFORE = ['words', 'small', 'capitals', 'digits', 'signs', 'end',
    'furniture', 'function', 'commas', 'seen', 'gap', 'before', 'dropped']
ALL = list(CUTS)
USED = {'line': ALL, 'prose': BEFORE, 'late': ALL}
RIDGE = {'line': 5.0, 'prose': 10.0, 'late': 15.0}
ROUNDS = 2
SMOOTH = 3  # how much more than to 0 a weight is drawn to the next
PAGE = 40   # a page of more lines of a class counts as one of so many
OWN_KEPT, OWN_DROPPED = 3, 3    # how much more further INPUTs count
DOUBT = 2.5

def read_gold(path):
    gold = {}
    with open(path, encoding='utf-8', errors='replace') as f:
        for row in f:
            c = row.rstrip('\n').split('\t', 3)
            known = len(c) == 4 and c[2] in '01'
            gold[c[0], c[1]] = c[2] == '1' if known else True
    return gold

def run(gpclean, weights, path):
    """The judged lines of a file: (doc, line, class, measures, kept, words)."""
    out = subprocess.run([gpclean, '--weights', weights, '--measures', path],
        stdout=subprocess.PIPE, check=True).stdout.decode('utf-8', 'replace')
    for row in out.split('\n')[:-1]:
        doc, line, reason, judged, text = row.split('\t', 4)
        name, *m = judged.split(' ')
        yield doc, line, name, [int(x) for x in m], reason == 'keep', text

def step(measure, value):
    cuts = CUTS[measure]
    i = len(cuts)
    while i > 1 and cuts[i - 1] > value:
        i -= 1
    return i - 1

def wrapped(rows, gold):
    """The pages as a program leaves them that breaks lines."""
    for n, (doc, line, text) in enumerate(rows):
        width = 60 + 20 * zlib.crc32(doc.encode()) // 2**32
        for k, part in enumerate(textwrap.wrap(text, width)):
            yield doc, f'{line}.{k}', part, gold.get((doc, line), False)

def alone(rows, gold):
    """The articles without what stands around them on their pages."""
    for doc, line, text in rows:
        if gold.get((doc, line)):
            yield doc, line, text, True

def variant(make, path, gold):
    """Write a variant of the pages; returns its path and gold."""
    with open(path, encoding='utf-8', errors='replace') as f:
        rows = [row.rstrip('\n').split('\t', 2) for row in f]
    out = tempfile.NamedTemporaryFile('w', suffix='.tsv', delete=False)
    kept = {}
    with out:
        for doc, line, text, y in make(rows, gold):
            kept[doc, line] = y
            out.write(f'{doc}\t{line}\t{text}\n')
    return out.name, kept

# How much the lines of each variant count.
VARIANTS = {wrapped: 0.1, alone: 0.4}

def with_variants(pairs):
    """The sets to learn from: (path, gold, weight, number of the INPUT)."""
    sets = []
    for i, (path, gold) in enumerate(pairs):
        sets.append((path, gold, 1, i))
        for make, weight in VARIANTS.items():
            sets.append((*variant(make, path, gold), weight, i))
    return sets

def examples(args, weights, sets, name, skip):
    for path, gold, weight, i in sets:
        lines = list(run(args.g, weights, path))
        size = {}
        for doc, _, c, *_ in lines:
            size[doc] = size.get(doc, 0) + (c == name)
        for doc, line, c, m, _, text in lines:
            if doc in skip or (c != name and (c, name) != ('late', 'prose')):
                continue
            bins = [(k, step(k, m[MEASURES.index(k)])) for k in USED[name]]
            y = (doc, line) in gold and gold[doc, line]
            yield bins, y, \
                math.sqrt(min(len(text.split()), 100)) * \
                min(1, PAGE / max(1, size[doc])) * \
                weight * (1 if i == 0 else OWN_KEPT if y else OWN_DROPPED)

def pairs(index):
    """Steps of a measure that follow each other: like numbers, like weights."""
    for (k, i), a in index.items():
        if CUTS[k] not in (KIND, EDGE) and (k, i + 1) in index:
            yield a, index[k, i + 1]

def learn(rows, ridge, rounds=250):
    """Logistic regression with a ridge, by diagonal Newton steps."""
    index = {}
    data = [([index.setdefault(b, len(index)) for b in bins], y, w)
        for bins, y, w in rows]
    neighbours = list(pairs(index))
    theta, bias, momentum = [0.0] * len(index), 0.0, [0.0] * len(index)
    for _ in range(rounds):
        g, h, gb, hb = [-ridge * t for t in theta], [ridge] * len(theta), 0, 0
        for f, y, w in data:
            p = 1 / (1 + math.exp(-max(-30, min(30,
                bias + sum(theta[i] for i in f)))))
            d, v = w * (y - p), w * p * (1 - p)
            gb += d
            hb += v
            for i in f:
                g[i] += d
                h[i] += v
        for a, b in neighbours:
            pull = SMOOTH * ridge * (theta[b] - theta[a])
            g[a] += pull
            g[b] -= pull
            h[a] += SMOOTH * ridge
            h[b] += SMOOTH * ridge
        # The measures overlap: a full step for each would overshoot.
        bias += gb / (hb + 1e-9) * 0.06
        for i in range(len(theta)):
            momentum[i] = 0.7 * momentum[i] + 0.06 * g[i] / h[i]
            theta[i] += momentum[i]
    return bias, {b: theta[i] for b, i in index.items()}

def train(args, sets, skip=frozenset()):
    """Returns the path of a file of weights."""
    weights = tempfile.NamedTemporaryFile('w', suffix='.weights',
        delete=False)
    words = furniture()
    weights.write(f'doubt\t100\n{words}')
    weights.flush()
    for last in range(ROUNDS - 1, -1, -1):
        models = {c: learn(list(examples(args, weights.name, sets, c, skip)),
            RIDGE[c]) for c in USED}
        weights.seek(0)
        weights.truncate()
        for c, (bias, theta) in models.items():
            write(weights, c, bias, theta)
        weights.write(f'doubt\t{100 if last else DOUBT}\n{words}')
        weights.flush()
    weights.close()
    return weights.name

def write(f, c, bias, theta):
    for k in USED[c]:
        for i, cut in enumerate(CUTS[k]):
            t = theta.get((k, i), 0.0) + (bias if k == 'words' else 0)
            f.write(f'{c}\t{k}\t{cut}\t{t:.2f}\n')

def furniture():
    with open(os.path.join(HERE, 'lines.weights'), encoding='utf-8') as f:
        return ''.join(l for l in f if l.startswith('furniture\t'))

def count(args, weights, path, gold, pages, total):
    for doc, line, _, _, kept, text in run(args.g, weights, path):
        if doc in pages and (doc, line) in gold:
            n = len(text.split())
            total[0] += n * (kept and gold[doc, line])
            total[1] += n * kept
            total[2] += n * gold[doc, line]

def f1(total):
    return 200 * total[0] / (total[1] + total[2])

def cross_validate(args, sets):
    path, gold, *_ = sets[0]
    pages = sorted({doc for doc, _ in gold})
    total = [0, 0, 0]
    for k in range(args.x):
        part, mine = set(pages[k::args.x]), [0, 0, 0]
        weights = train(args, sets, part)
        count(args, weights, path, gold, part, mine)
        total = [a + b for a, b in zip(total, mine)]
        print(f'fold {k + 1}: {f1(mine):.2f}', flush=True)
        os.unlink(weights)
    print(f'all: word F1 {f1(total):.2f} P {100*total[0]/total[1]:.2f} '
        f'R {100*total[0]/total[2]:.2f}')

def learned(args, sets):
    """Print the weights, below the comment of the file that they replace."""
    weights = train(args, sets)
    with open(os.path.join(HERE, 'lines.weights'), encoding='utf-8') as f:
        for row in f:
            if not row.startswith('#'):
                break
            sys.stdout.write(row)
    print()
    with open(weights, encoding='utf-8') as f:
        sys.stdout.write(f.read())
    os.unlink(weights)

def main():
    ap = argparse.ArgumentParser(description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('-g', default=HERE + '/../../build/bin/gpclean')
    ap.add_argument('-x', type=int)
    ap.add_argument('files', nargs='+')
    args = ap.parse_args()
    sets = with_variants([(i, read_gold(g)) for i, g in
        zip(args.files[::2], args.files[1::2])])
    try:
        return cross_validate(args, sets) if args.x else learned(args, sets)
    finally:
        for path, _, weight, _ in sets:
            if weight != 1:
                os.unlink(path)

main()
