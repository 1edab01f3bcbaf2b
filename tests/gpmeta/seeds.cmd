shared=$TOP/../shared
if [ ! -d "$shared" ]; then
	echo 'no ../shared'
	exit 77
fi
cd "$shared/seeds" || exit 2
gpsplit ./*.txt | gpmeta | sed 's,^\./,,; s,\.txt	,	,' |
    diff - ../gold/meta.tsv
