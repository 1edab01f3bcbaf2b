shared=$TOP/../shared
"$TOP/tests/needs" seeds gold/meta.tsv || exit 77
cd "$shared/seeds" || exit 2
gpsplit ./*.txt | gpmeta | sed 's,^\./,,; s,\.txt	,	,' |
    diff - ../gold/meta.tsv
