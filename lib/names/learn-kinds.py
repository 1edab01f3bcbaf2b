#!/usr/bin/env python3
"""learn-kinds.py GPNAMES DOCS:GOLD... [-e EPOCHS] [-t N] [-w WEIGHTS] > kinds.weights: learn what the evidence of kinds.h weighs.

GPNAMES is the filter, which tells the evidence for each word (--evidence); DOCS are records `doc line text`, GOLD `doc line start end kind
name`, offsets in bytes; runs that touch a name of kind ? are left out.  -w: the weights with which GPNAMES remembers earlier names.
-t N: learn from all documents but every fourth from the N-th, and report on those (N from 0 to 3).
Method: the averaged structured perceptron (Collins, EMNLP 2002), the mean of a few runs; weights are scaled to whole numbers and small
ones dropped."""
import collections, os, random, subprocess, sys

args, sets, epochs, test, weights = sys.argv[1:], [], 8, -1, None
gpnames = args.pop(0)
while args:
    a = args.pop(0)
    if a == '-e': epochs = int(args.pop(0))
    elif a == '-t': test = int(args.pop(0))
    elif a == '-w': weights = args.pop(0)
    else: sets.append(a.split(':'))
LABELS, KINDS = 7, {'person': 1, 'body': 3, 'place': 5}


def follows(a, b):
    return b % 2 == 1 or b == 0 or (a and (a + 1) // 2 == (b + 1) // 2)


def runs_of(number, docs, gold):
    names, spans = [], collections.defaultdict(list)
    for line in open(gold, encoding='utf-8'):
        f = line.rstrip('\n').split('\t')
        spans[f[0], f[1]].append((int(f[2]), int(f[3]), f[4]))
    out = subprocess.run([gpnames, '--evidence', '-K2'] + (['--weights', weights] if weights else []) + [docs], capture_output=True).stdout
    runs, key, end = [], None, 0
    where, last = [], None
    for line in out.decode('utf-8', 'replace').split('\n'):
        if not line: continue
        if line[0] == '\t': key = tuple(line[1:].split('\t')[:2]); last = None; continue
        if not line[0].isdigit(): names.append(line); continue
        s, e, ev = line.split('\t'); s, e = int(s), int(e); ev = [int(x) for x in ev.split()]
        if START in [names[x] for x in ev] or last is None: runs.append((key, []))
        last = e
        runs[-1][1].append((s, e, ev))
    result, missed = [], 0
    for key, words in runs:
        label, skip, taken = [0] * len(words), False, False
        for s, e, kind in spans.get(key, []):
            inside = [i for i, w in enumerate(words) if w[0] >= s and w[1] <= e + 4 and w[0] < e]
            if kind == '?' or kind not in KINDS:
                skip = skip or any(w[0] < e and s < w[1] for w in words); continue
            for n, i in enumerate(inside): label[i] = KINDS[kind] + (n > 0)
        if not skip: result.append(('%d %s' % (number, key[0]), [w[2] for w in words], label))
    return names, result


START = 'mark starts-run'


def score(w, step, ev):
    sums = [[0] * LABELS for _ in ev]
    for i, e in enumerate(ev):
        for f in e:
            v = w.get(f)
            if v:
                s = sums[i]
                for l in range(LABELS): s[l] += v[l]
    return sums


def decode(w, step, ev):
    sums = score(w, step, ev); best = [sums[0][l] + step[0][l] if follows(0, l) else -1e9 for l in range(LABELS)]; back = []
    for i in range(1, len(ev)):
        row, b = [], []
        for l in range(LABELS):
            m, a = max((best[k] + step[k][l], -k) for k in range(LABELS) if follows(k, l))
            row.append(m + sums[i][l]); b.append(-a)
        best = row; back.append(b)
    l = max(range(LABELS), key=lambda k: best[k]); path = [l]
    for b in reversed(back): l = b[l]; path.append(l)
    return path[::-1]


data, names, drop = [], [], os.environ.get('DROP', 'nothing').split(',')
for i, (docs, gold) in enumerate(sets):
    names, r = runs_of(i, docs, gold)
    data += [(d, [[f for f in e if names[f].split(' ')[0] not in drop] for e in ev], l) for d, ev, l in r]
order = {d: i for i, d in enumerate(sorted({d for d, _, _ in data}))}
train = [x for x in data if test < 0 or order[x[0]] % 4 != test]


def learn(seed):
    """The weights averaged over all steps of one run."""
    w, total, when, t = {}, {}, {}, 0
    step, stotal, swhen = ([[0] * LABELS for _ in range(LABELS)] for _ in range(3))
    random.seed(seed)
    for epoch in range(epochs):
        random.shuffle(train)
        for _, ev, label in train:
            t += 1
            got = decode(w, step, ev)
            if got == label: continue
            for i, e in enumerate(ev):
                if got[i] != label[i]:
                    for f in e:
                        v, tt, tw = w.setdefault(f, [0] * LABELS), total.setdefault(f, [0] * LABELS), when.setdefault(f, [0] * LABELS)
                        for l, d in ((label[i], 1), (got[i], -1)): tt[l] += v[l] * (t - tw[l]); tw[l] = t; v[l] += d
                a, b = (label[i - 1] if i else 0, label[i]), (got[i - 1] if i else 0, got[i])
                if a != b:
                    for (x, y), d in ((a, 1), (b, -1)): stotal[x][y] += step[x][y] * (t - swhen[x][y]); swhen[x][y] = t; step[x][y] += d
    return ({f: [(total[f][l] + v[l] * (t - when[f][l])) / t for l in range(LABELS)] for f, v in w.items()},
            [[(stotal[x][y] + step[x][y] * (t - swhen[x][y])) / t for y in range(LABELS)] for x in range(LABELS)])


SCALE, SEEDS = 20, int(os.environ.get('SEEDS', 3))
seen = collections.Counter(f for _, ev, _ in train for e in ev for f in e)
mean, smean = collections.defaultdict(lambda: [0] * LABELS), [[0] * LABELS for _ in range(LABELS)]
for seed in range(SEEDS):
    w, step = learn(seed)
    for f, v in w.items():
        if seen[f] >= 3: mean[f] = [m + x * SCALE / SEEDS for m, x in zip(mean[f], v)]
    smean = [[m + x * SCALE / SEEDS for m, x in zip(*rows)] for rows in zip(smean, step)]
mean = {f: [round(x) for x in v] for f, v in mean.items()}
smean = [[round(x) for x in v] for v in smean]
if test >= 0:
    spans = lambda p: {(i, j, (p[i] + 1) // 2) for i in range(len(p)) if p[i] % 2 for j in [next((k for k in range(i + 1, len(p)) if p[k] == 0 or p[k] % 2), len(p))]}
    count = collections.defaultdict(lambda: [0, 0, 0])
    for d, ev, label in data:
        if order[d] % 4 == test:
            a, b = spans(decode(mean, smean, ev)), spans(label)
            for i, n in enumerate((len(a & b), len(a), len(b))): count[d[0]][i] += n
    for name, (hit, got, gold) in sorted(count.items()):
        print('held out of set %s: P %.3f R %.3f F %.3f of %d' % (name, hit / got, hit / gold, 2 * hit / (got + gold), gold), file=sys.stderr)
print('# What the evidence of kinds.h weighs for each label: none, person begins, goes on,\n# body begins, goes on, place begins, goes on.  Made by learn-kinds.py.')
for x in range(LABELS): print('step %d\t%s' % (x, ' '.join(map(str, smean[x]))))
for f in sorted(mean):
    if max(abs(x) for x in mean[f]) >= SCALE // 4: print('%s\t%s' % (names[f], ' '.join(map(str, mean[f]))))
