#!/usr/bin/env python3
"""Make lib/repair/mojibake_costs.h, the costs by which mojibake.c judges.

usage: lib/repair/mojibake_costs.py TEXT... > lib/repair/mojibake_costs.h

Counts which kind of character follows which in the message catalogues under
/usr/share/locale, every language weighing about the same, and in the English
TEXTs.  Catalogues lack what the press is full of, so a part of their lines
is counted again in capitals and between typographic quotes and dashes.
"""
import collections
import gettext
import glob
import math
import random
import re
import sys
import textwrap
import unicodedata
import zlib

TABLES = 'lib/repair/traits_tables.h'
KINDS = '''EDGE LOWER UPPER DIGIT PUNCT HAT_UPPER TILDE_UPPER LATIN_LOWER
LATIN_UPPER MINOR_LOWER MINOR_UPPER RARE_LOWER RARE_UPPER GREEK_LOWER
GREEK_UPPER CYRILLIC_LOWER CYRILLIC_UPPER CYRAREST_LOWER CYRAREST_UPPER CJK
OPEN CLOSE QUOTE DASH MONEY SIGN ODD SYMBOL BOX EMOJI MARK FORMAT C1 NONE
SCRIPT'''.split()
RARITY_FIRST, RARITY_LAST = 0xC0, 0x24F
LANGUAGE_LINES = 3000
FORMS = ['“%s…”', '«%s»', '„%s“', '„%s…“', '—%s', '—%s…', '– %s',
         '“%s”, he said', '‘%s’', '%s…', '%s…”', '‘%s…’', '%s®', '%s™',
         '“%s”', '”%s”', '»%s«', '‚%s‘', '…%s', '“…%s', '%s’s', '– %s –',
         '%s—', '«%s…»', '« %s »']
BOXES = ['┌──┬──┐', '├──┼──┤', '└──┴──┘', '│ a │', '░▒▓█', '╔══╗', '║ x ║',
         '╚══╝']
SIGNS = ['😀😀 nice', 'I ❤️ you', '👨‍👩‍👧 family', 'Great 👍🏽!', '🎉🎊🎉',
         '£5 and €10, ¥30', 'price (£3)', 'costs €4.50', 'of £1.2bn',
         'a £20 fee', '20 °C', '5½ cups',
         '© 2020', 'Foo™ and Bar®', 'm² and µm', '±5', 'a – b', '§ 12']
# Bits that say which of its kind a character is, where that cannot be
# counted: most of these are seen seldom, or only together.
SPREAD = {'EDGE': 0, 'NONE': 12, 'C1': 6, 'FORMAT': 5, 'SCRIPT': 5.5,
          'CJK': 9, 'RARE_LOWER': 13, 'RARE_UPPER': 13, 'SYMBOL': 8,
          'EMOJI': 8, 'BOX': 6, 'MINOR_LOWER': 4.5, 'MINOR_UPPER': 4.5}
SIGNS_ALL = 'ODD SIGN SYMBOL'.split()
NOT_LETTERS = 'EDGE PUNCT DIGIT OPEN CLOSE QUOTE DASH MONEY ODD SIGN'.split()


def read_kinds():
    """A function from a code point to the number of its kind."""
    text = open(TABLES).read()
    records = re.findall(r'^\t\{ (\w+)', text, re.M)
    arrays = [[int(x) for x in re.findall(r'\d+', part.split('};')[0])]
              for part in re.split(r'stage[12]\[\] = \{', text)[1:]]
    cache = {}

    def kind(c):
        if c not in cache:
            cp = ord(c)
            cell = arrays[0][cp // 128] * 128 + cp % 128
            cache[c] = KINDS.index(records[arrays[1][cell]])
        return cache[c]
    return kind


def read_catalogues():
    """Sound translated lines: a dictionary from languages to lists."""
    lines = collections.defaultdict(set)
    for name in sorted(glob.glob('/usr/share/locale/*/LC_MESSAGES/*.mo')):
        try:
            catalogue = gettext.GNUTranslations(open(name, 'rb'))._catalog
        except (OSError, UnicodeError, ValueError, IndexError):
            continue
        for key, value in catalogue.items():
            if not key or not isinstance(value, str) or value == key:
                continue
            for line in unicodedata.normalize('NFC', value).split('\n'):
                # Accelerators are marked by _ and &.
                line = ' '.join(re.sub('[_&]', '', line).split())
                if len(line) >= 4 and not re.search('[ÂÃ][^a-zA-Z]', line):
                    lines[name.split('/')[4]].add(line)
    return lines


def case(kind):
    name = KINDS[kind]
    return 1 if name.endswith('LOWER') else 2 if name.endswith('UPPER') else 0


def script(kind):
    name = KINDS[kind]
    if case(kind) == 0:
        return name if name in ('CJK', 'SCRIPT') else None
    return name[:3] if name[:3] in ('GRE', 'CYR') else 'LAT'


class Counts:
    def __init__(self):
        n = len(KINDS)
        self.kind = read_kinds()
        self.pairs = [[[0.0] * n for _ in range(3)] for _ in range(n)]
        self.chars = [collections.Counter() for _ in range(n)]

    def add(self, text, weight):
        last = before = 0
        for c in text + ' ':
            kind = self.kind(c)
            self.pairs[last][before][kind] += weight
            self.chars[kind][c] += weight
            before, last = case(last), kind

    def add_catalogues(self):
        for language, lines in sorted(read_catalogues().items()):
            lines = sorted(lines, key=lambda x: zlib.crc32(x.encode()))
            lines = lines[:LANGUAGE_LINES]
            weight = 1000 / max(len(lines), 50)
            weight *= (len(lines) / LANGUAGE_LINES) ** 0.5
            for line in lines:
                self.add(line, weight)
                if random.random() < .15:
                    self.add(line.upper(), weight * .5)
                if random.random() < .15:
                    form = random.choice(FORMS)
                    line = line.rstrip('.:')
                    self.add(form % line, weight * .5)
                    if random.random() < .3:
                        self.add(form % line.upper(), weight * .3)

    def lend(self):
        """What follows the letters of ASCII follows other letters too."""
        for kind, name in enumerate(KINDS):
            if case(kind) == 0 or script(kind) == 'GRE' or \
                    name.startswith('CYRILLIC'):
                continue
            ascii = 'CYRILLIC_' if name.startswith('CYR') else ''
            ascii += 'LOWER' if case(kind) == 1 else 'UPPER'
            if ascii == name:
                continue
            for i in range(3):
                source = self.pairs[KINDS.index(ascii)][i]
                row = self.pairs[kind][i]
                share = 0.1 * max(sum(row), 20) / max(sum(source), 1)
                for b in range(len(KINDS)):
                    if script(b) is None:
                        row[b] += share * source[b]


def spread(counts, kind):
    """Entropy within the kind."""
    total = sum(counts.chars[kind].values())
    bits = sum(-x / total * math.log2(x / total)
               for x in counts.chars[kind].values() if x > 0)
    return max(SPREAD.get(KINDS[kind], 0), bits) \
        if KINDS[kind] not in ('CJK', 'SCRIPT', 'NONE', 'C1', 'FORMAT',
                               'EDGE') else SPREAD[KINDS[kind]]


def bounded(a, i, b, cost):
    """What no count of sound text can say, in quarters of a bit."""
    first, second = KINDS[a], KINDS[b]
    least = {'NONE': 80, 'C1': 72 if first == 'C1' else 76, 'FORMAT': 56}
    cost = max(cost, least.get(second, 0))
    if second == 'MARK':
        cost = max(cost, 96 if first in NOT_LETTERS + ['MARK'] else
                   80 if script(a) == 'LAT' else 0)
    # No word has them after a small letter, or is one of them.
    if second in ('HAT_UPPER', 'TILDE_UPPER'):
        if case(a) == 1 or first == 'PUNCT':
            cost = max(cost, 84)
        elif first in ('EDGE', 'OPEN', 'QUOTE'):
            cost = min(cost, 66)
    if first in ('HAT_UPPER', 'TILDE_UPPER') and second == 'EDGE' and i == 0:
        cost = max(cost, 20)
    # Signs come in company, of which the catalogues have little.
    if second in SIGNS_ALL and first in SIGNS_ALL:
        cost = min(cost, 36)
    if second in SIGNS_ALL and first == 'PUNCT':
        cost = min(cost, 50)
    # Capitals are of headlines, which quotes, dots and marks surround.
    if case(a) == i == 2 and second in ('CLOSE', 'QUOTE', 'DASH', 'SIGN'):
        cost = min(cost, 26)
    # The catalogues' spaces have been joined; others' have not.
    if first == second == 'EDGE':
        cost = min(cost, 60 if i else 32)
    # Words keep to one script.
    if script(a) and script(b) and script(a) != script(b):
        if 'CJK' not in (script(a), script(b)):
            cost = max(cost, 96)
        elif second == 'CJK' or script(a) != 'CJK':
            cost = max(cost, 140)
    return min(cost, 255)


def costs(counts):
    n = len(KINDS)
    bits = [spread(counts, b) for b in range(n)]
    two = [[sum(x[b] for x in rows) for b in range(n)]
           for rows in counts.pairs]
    one = [sum(row[b] for row in two) for b in range(n)]
    one = [max(x / sum(one), 2 ** -16) for x in one]
    table = []
    for a in range(n):
        given = [(two[a][b] + 60 * one[b]) / (sum(two[a]) + 60 * sum(one))
                 for b in range(n)]
        table.append([])
        for i, row in enumerate(counts.pairs[a]):
            p = [max((row[b] + 10 * given[b]) / (sum(row) + 10), 2 ** -17)
                 for b in range(n)]
            table[a].append([bounded(a, i, b, round(
                4 * (bits[b] - math.log2(p[b])))) for b in range(n)])
    return table


def rarity(counts):
    """By how much a letter is rarer than its kind, in quarters of a bit."""
    result = []
    for cp in range(RARITY_FIRST, RARITY_LAST + 1):
        kind = counts.kind(chr(cp))
        chars = counts.chars[kind]
        if script(kind) != 'LAT' or len(chars) < 2 or \
                KINDS[kind].startswith('RARE'):
            result.append(0)
            continue
        total = sum(chars.values())
        bits = -math.log2((chars[chr(cp)] + 1) / (total + len(chars)))
        result.append(round(4 * (bits - spread(counts, kind))))
    return [max(-12, min(12, x)) for x in result]


def write(table, rarity):
    print('''/*
 * Made by mojibake_costs.py: do not edit.
 *
 * Cost, in quarters of a bit, of a character of one kind (the column, in
 * the order of enum traits_kind) after one of another (the row), before
 * which stood no letter with case, a small or a capital letter: how
 * unlikely it is in the message catalogues of 183 languages and in English
 * books, 290,000 lines of sound text, the kind's own spread included.
 */
static const uint8_t costs[SCRIPT + 1][3][SCRIPT + 1] = {''')
    for name, rows in zip(KINDS, table):
        print('\t[%s] = {' % name)
        for row in rows:
            text = '{ ' + ', '.join(map(str, row)) + ' }'
            text += ' },' if row is rows[2] else ','
            for line in textwrap.wrap(text, 64):
                print('\t    ' + line)
    print('''};

/*
 * What a Latin letter beyond ASCII, from RARITY_FIRST on, costs more than
 * the others of its kind.
 */
#define RARITY_FIRST 0x%Xu

static const int8_t rarity[] = {''' % RARITY_FIRST)
    for line in textwrap.wrap(', '.join(map(str, rarity)), 68):
        print('\t' + line)
    print('};')


def main():
    random.seed(2)
    counts = Counts()
    counts.add_catalogues()
    for name in sys.argv[1:]:
        for line in list(open(name, encoding='utf8'))[::40]:
            counts.add(' '.join(line.split()), 0.5)
    for line in BOXES:
        counts.add(line, 40)
    for line in SIGNS:
        counts.add(line, 100)
    counts.lend()
    write(costs(counts), rarity(counts))


main()
