#!/usr/bin/env python3
"""learn-weights.py GPMETA [-x FOLD/FOLDS] IN:GOLD... >meta.weights

Fits the weights by which gpmeta chooses (choose.h).  IN is a file of records, as gpsplit writes them; GOLD has rows
"doc date byline title", with an empty field for what the document does not state and ? for what is not to be judged.

Method: a conditional logit model.  For each document and field, the sums of the candidates' weights and 0, for none, go
through a softmax; the weights that make what is right most likely are found by stochastic gradient descent with a
penalty on their squares (averaged over the last half of the rounds).  The order of the documents is that of a fixed
pseudo-random number, so the same input gives the same file.  A candidate for title or byline is right if it has the
words of the gold one.  If GOLD has a title and no candidate is right, the title of that document is left out; if it has
a date or byline and no candidate is right, none is the right choice.

Dates and bylines are judged by their distance from the title, so they are measured when the titles' weights are known,
and the weights compiled into GPMETA do not matter.

-x 1/5 leaves out the documents whose site falls into that part, so that they can be measured."""
import math, os, re, subprocess, sys, tempfile, zlib

FIELDS = ("date", "byline", "title")  # as rows of gold have them
ROUNDS, RATE, PENALTY = 24, 0.12, 2e-4
SURE = 3.5  # below the least sum of right titles: pages differ, and a title nearly as likely is taken
MARGIN = 0.05  # no byline rather than a doubtful one; with dates it would lose more right ones than false ones
SKIP = {"by", "and", "dr", "mr", "mrs", "ms", "prof", "professor", "the", "of"}


def words(s):
    return re.findall(r"[^\W_]+", s.lower())


def same(field, gold, got):
    if field == "date":
        return gold == got
    if field == "byline":
        return set(words(gold)) - SKIP == set(words(got)) - SKIP
    return words(gold) == words(got)


def site(doc):
    return re.sub(r"_\d\d\d\d_.*|_\d+$", "", doc)


def fold(doc, folds):
    return zlib.crc32(site(doc).encode()) % folds + 1


def names(source):
    """The features of each field, as choose.c lists them."""
    text = open(source, encoding="utf-8").read()
    table = text[text.index("choose_features[FIELDS]"):]
    return {f: re.findall(r'"([^"]+)"', re.search(r"\[FIELD_%s\] = \{(.*?)NULL" % f.upper(), table, re.S).group(1))
            for f in FIELDS}


def read(path, gold_path, leave, fields, run, cases):
    """Add the documents of a file, as `run` measures them, to the cases of these fields."""
    gold = {}
    for row in open(gold_path, encoding="utf-8"):
        c = row.rstrip("\n").split("\t")
        gold[c[0]] = dict(zip(FIELDS, c[1:4]))
    out = subprocess.run(run + [path], stdout=subprocess.PIPE, check=True).stdout.decode("utf-8", "replace")
    docs = {}
    for row in out.split("\n"):
        c = row.split("\t", 4)
        if len(c) == 5 and c[2] in fields:
            docs.setdefault((c[0], c[2]), []).append((tuple(map(int, c[3].split())), c[4]))
    for (doc, field), options in docs.items():
        want = gold.get(doc, {}).get(field, "?")
        if want == "?" or leave(doc):
            continue
        right = [i for i, o in enumerate(options) if want and same(field, want, o[1])]
        if want and not right and field == "title":
            continue
        cases[field].append((doc, [o[0] for o in options], right))


def fit(cases, nfeatures):
    w = [[0.0] * 12 for _ in range(nfeatures)]
    total = [[0.0] * 12 for _ in range(nfeatures)]
    steps = 0
    for turn in range(ROUNDS):
        rate = RATE / (1 + 0.25 * turn)
        order = sorted(range(len(cases)), key=lambda i: zlib.crc32(b"%d %d" % (turn, i)))
        for i in order:
            _, options, right = cases[i]
            sums = [sum(w[k][b] for k, b in enumerate(o)) for o in options] + [0.0]
            most = max(sums)
            p = [math.exp(x - most) for x in sums]
            z = sum(p)
            good = right or [len(options)]
            zr = sum(p[j] for j in good)
            is_good = set(good)
            for j, o in enumerate(options):
                step = (p[j] / zr if j in is_good and zr > 0 else 0) - p[j] / z
                if abs(step) < 1e-4:
                    continue
                for k, b in enumerate(o):
                    w[k][b] += rate * step
        for row in w:
            for b in range(12):
                row[b] *= 1 - rate * PENALTY * len(cases) / 10
        if turn >= ROUNDS // 2:
            steps += 1
            for k in range(nfeatures):
                for b in range(12):
                    total[k][b] += w[k][b]
    return [[x / steps for x in row] for row in total]


def least(cases, w):
    """The sum that all but two in a hundred of the right titles reach; the hardest are pages in layouts.txt."""
    sums = sorted(max(sum(w[k][b] for k, b in enumerate(options[i])) for i in right)
                  for _, options, right in cases if right)
    return sums[len(sums) // 50]


def learn(gpmeta, files, leave, fields, weights, table):
    """The rows of weights of these fields, with titles chosen by a file of weights."""
    cases = {f: [] for f in fields}
    for pair in files:
        path, gold = pair.rsplit(":", 1)
        read(path, gold, leave, fields, [gpmeta, "--measures", "--weights", weights], cases)
    rows = []
    for field in fields:
        w = fit(cases[field], len(table[field]))
        if field == "title":
            w[0][0] += SURE - least(cases[field], w)
        elif field == "byline":
            w[0][0] -= MARGIN
        rows.append("\n")
        rows += ["%s\t%s\t%d\t%.2f\n" % (field, name, b, w[k][b]) for k, name in enumerate(table[field])
                 for b in range(12) if abs(w[k][b]) >= 0.005]
    return "".join(rows)


def main():
    args, leave = sys.argv[1:], lambda doc: False
    if args[1:2] == ["-x"]:
        part, folds = map(int, args[2].split("/"))
        leave = lambda doc: fold(doc, folds) == part
        del args[1:3]
    if len(args) < 2:
        sys.exit(__doc__)
    table = names(os.path.join(os.path.dirname(sys.argv[0]), "choose.c"))
    titles = learn(args[0], args[1:], leave, ["title"], os.devnull, table)
    with tempfile.NamedTemporaryFile("w") as weights:
        weights.write(titles)
        weights.flush()
        others = learn(args[0], args[1:], leave, ["date", "byline"], weights.name, table)
    print("# How much each feature of a candidate speaks for it: field TAB feature TAB bin TAB weight.\n#\n"
          "# Made by learn-weights.sh from labelled pages; what the features are is in title.c, date.c and byline.c.")
    print(others + titles, end="")


main()
