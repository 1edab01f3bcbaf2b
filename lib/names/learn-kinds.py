#!/usr/bin/python3
"""learn-kinds.py GPNAMES DOCS:GOLD[:SHARE]... [-w WEIGHTS] [-t N] > kinds.weights: learn what the evidence of weights.h weighs.

GPNAMES is the filter, which tells the evidence for each word (--evidence).  DOCS are records `doc line text`.  GOLD is `doc line start end kind
name`, offsets in bytes, or `doc kind name` for names wherever they stand in the document; runs that touch a name of kind ? are left out.  GOLD may be several files with + between;
`-' if the names are marked in DOCS, as in newswire.txt; a set counts for SHARE of what it holds.  -w: the weights with which GPNAMES remembers earlier names; learn twice, the second time with those of the
first.  -t N: leave out every fourth document, the N-th of 0 to 3, to be tried with --weights.
Method: a linear-chain conditional random field (Lafferty, McCallum, Pereira, ICML 2001) with a Gaussian prior, by L-BFGS; weights are scaled to
whole numbers and small ones dropped.  The prior is strong, as few thousand names tell little of pairs of classes.  numpy and scipy do the sums."""
import collections, re, subprocess, sys, tempfile, zlib
import numpy as np, scipy.optimize, scipy.sparse

LABELS, KINDS = 7, {'person': 1, 'body': 3, 'place': 5}
PRIOR, SCALE, RARE, SMALL = 10, 100, 2, 5
RECALL = 15     # taken off what speaks for no name: found names cost less than missed ones
START, NEVER = 'mark starts-run', -1e4
TITLES = r'(?:Dr|Dame|Sir|Professor|Prof|Mr|Mrs|Ms|Lord|Lady|Baroness|Councillor|Cllr)\.? '

gpnames, sets, weights, test = sys.argv[1], [], None, -1
args = sys.argv[2:]
while args:
    a = args.pop(0)
    if a == '-w': weights = args.pop(0)
    elif a == '-t': test = int(args.pop(0))
    else: sets.append(a.split(':'))


def rows(name):
    with open(name, encoding='utf-8') as f:
        return [line.rstrip('\n').split('\t') for line in f if line[0] != '#']


def places_of(docs, gold):
    """Where the names of `doc kind name` stand; a person may be there by the last word alone."""
    names, spans = collections.defaultdict(list), collections.defaultdict(list)
    for doc, kind, name in gold:
        bare = re.sub('^(?:%s)+' % TITLES, '', name)
        names[doc] += [(bare, kind)] + ([(bare.split(' ')[-1], kind)] if kind == 'person' else [])
    for doc, line, text in docs:
        text, taken = text.encode(), []
        for form, kind in sorted(names[doc], key=lambda n: -len(n[0])):
            for m in re.finditer(rb'(?<![\w-])' + re.escape(form.encode()) + rb'(?!\w)', text):
                if all(m.end() <= s or e <= m.start() for s, e in taken):
                    taken.append(m.span())
                    spans[doc, line].append((*m.span(), kind))
    return spans


def spans_of(docs, gold):
    if len(gold[0]) == 3:
        return places_of(docs, gold)
    spans = collections.defaultdict(list)
    for f in gold:
        spans[f[0], f[1]].append((int(f[2]), int(f[3]), f[4]))
    return spans


def unmark(name, folder):
    """Write the text and the gold of a file with marked names to two others in this folder, and return their names."""
    docs, gold = (open('%s/%s.tsv' % (folder, part), 'w', encoding='utf-8') for part in ('docs', 'gold'))
    doc, line, kinds = 0, 0, {k[0]: k for k in ('person', 'body')} | {'l': 'place'}
    with docs, gold, open(name, encoding='utf-8') as f:
        for text in f:
            if text[0] == '#': continue
            if text[:2] == '| ': text, line = text[2:], line + 1
            else: doc, line = doc + 1, 1
            plain = b''
            for part in re.split(r'(\[[pbl] [^]]*\])', text.rstrip('\n')):
                start, kind = len(plain), kinds.get(part[1:2]) if part[:1] == '[' else None
                plain += (part[3:-1] if kind else part).encode()
                if kind: gold.write('%d\t%d\t%d\t%d\t%s\t%s\n' % (doc, line, start, len(plain), kind, part[3:-1]))
            docs.write('%d\t%d\t%s\n' % (doc, line, plain.decode()))
    return docs.name, gold.name


def runs_of(docs, gold):
    """The names of all evidence, and the runs: document, evidence of each word, labels."""
    if gold == '-':
        with tempfile.TemporaryDirectory() as folder:
            return runs_of(*unmark(docs, folder))
    spans = spans_of([f[:2] + ['\t'.join(f[2:])] for f in rows(docs)], [f for name in gold.split('+') for f in rows(name)])
    out = subprocess.run([gpnames, '--evidence', '-K2'] + (['--weights', weights] if weights else []) + [docs], capture_output=True).stdout
    names, runs, key, last = [], [], None, None
    for line in out.decode('utf-8', 'replace').split('\n'):
        if not line: continue
        if line[0] == '\t': key = tuple(line[1:].split('\t')[:2]); last = None; continue
        if not line[0].isdigit(): names.append(line); continue
        s, e, ev = line.split('\t'); s, e = int(s), int(e); ev = [int(x) for x in ev.split()]
        if START in [names[x] for x in ev] or last is None: runs.append((key, []))
        last = e
        runs[-1][1].append((s, e, ev))
    result = []
    for key, words in runs:
        label, skip = [0] * len(words), False
        for s, e, kind in spans.get(key, []):
            if kind not in KINDS:
                skip = skip or any(w[0] < e and s < w[1] for w in words); continue
            inside = [i for i, w in enumerate(words) if w[0] >= s and w[1] <= e + 4 and w[0] < e]
            for n, i in enumerate(inside): label[i] = KINDS[kind] + (n > 0)
        if not skip: result.append((key[0], [w[2] for w in words], label))
    return names, result


data, names = [], []
for number, (docs, gold, *share) in enumerate(sets):
    names, runs = runs_of(docs, gold)
    data += [(float(share[0]) if share else 1.0, ev, label) for doc, ev, label in runs
             if zlib.crc32(('%d %s' % (number, doc)).encode()) % 4 != test]

# Words in a row, and where the runs of each length start.
starts, at, cols, label, share = collections.defaultdict(list), [0], [], [], []
for s, ev, lab in data:
    starts[len(ev)].append(len(label))
    label += lab; share += [s] * len(lab)
    for e in ev: cols += e; at.append(len(cols))
n, label, share = len(label), np.array(label), np.array(share)
X = scipy.sparse.csr_matrix((np.ones(len(cols)), cols, at), shape=(n, len(names)))
kept = np.where(np.asarray(X.sum(0)).ravel() >= RARE)[0]
X = X[:, kept].tocsr(); XT = X.T.tocsr(); k = len(kept)
follows = np.array([[b % 2 == 1 or b == 0 or (a > 0 and (a + 1) // 2 == (b + 1) // 2) for b in range(LABELS)] for a in range(LABELS)])
starts = [(m, np.array(s)) for m, s in starts.items()]


def log_sum(a, axis):
    top = a.max(axis, keepdims=True)
    return top.squeeze(axis) + np.log(np.exp(a - top).sum(axis))


def loss(v):
    """What the data cost, and by which weights, by the forward-backward algorithm."""
    W, T = v[:k * LABELS].reshape(k, LABELS), v[k * LABELS:].reshape(LABELS, LABELS)
    U, step, gain, G, GT = X @ W, np.where(follows, T, NEVER), 0.0, np.zeros((n, LABELS)), np.zeros((LABELS, LABELS))
    for m, s in starts:
        w = share[s]
        ahead, behind = np.zeros((m, len(s), LABELS)), np.zeros((m, len(s), LABELS))
        ahead[0] = U[s] + step[0]
        for i in range(1, m): ahead[i] = log_sum(ahead[i - 1][:, :, None] + step, 1) + U[s + i]
        total = log_sum(ahead[-1], 1)
        for i in range(m - 2, -1, -1):
            after = step + (U[s + i + 1] + behind[i + 1])[:, None, :]
            behind[i] = log_sum(after, 2)
            GT += (np.exp(ahead[i][:, :, None] + after - total[:, None, None]) * w[:, None, None]).sum(0)
        gain -= (total * w).sum()
        for i in range(m):
            right, before = label[s + i], label[s + i - 1] if i else np.zeros(len(s), int)
            p = np.exp(ahead[i] + behind[i] - total[:, None]) * w[:, None]
            if i == 0: GT[0] += p.sum(0)
            p[np.arange(len(s)), right] -= w
            G[s + i] = p
            gain += ((U[s + i, right] + step[before, right]) * w).sum()
            np.add.at(GT, (before, right), -w)
    return -gain + PRIOR / 2 * (v * v).sum(), np.concatenate([(XT @ G).ravel(), np.where(follows, GT, 0).ravel()]) + PRIOR * v


v = scipy.optimize.minimize(loss, np.zeros((k + LABELS) * LABELS), jac=True, method='L-BFGS-B', options={'maxiter': 200}).x
v = np.rint(v * SCALE).astype(int).reshape(-1, LABELS)
print('# What the evidence of weights.h weighs for each label: none, person begins, goes on,\n# body begins, goes on, place begins, goes on.  Made by learn-kinds.py.')
for x in range(LABELS): print('step %d\t%s' % (x, ' '.join(map(str, v[k + x]))))
for i, e in enumerate(kept):
    if names[e] == 'bias all': v[i, 0] -= RECALL
    if abs(v[i]).max() >= SMALL: print('%s\t%s' % (names[e], ' '.join(map(str, v[i]))))
