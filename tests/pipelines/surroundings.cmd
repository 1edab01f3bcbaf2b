# What a user has set for the tools that the commands call changes no result.
type mlr parallel gnuplot >/dev/null 2>&1 || { echo 'tools are missing'; exit 77; }
cd "$WORK" || exit 2
mkdir news home home/.parallel
cp "$TOP"/corpus/02*.txt news
echo 'ofs = ;' >home/.mlrrc
echo 'set title "mine"' >home/.gnuplot
echo '.mode html' >home/.sqliterc
echo --dry-run >home/.parallel/config
printf '%s\n' 'set -Cf' 'sort() { cat; }' 'awk() { false; }' >home/bash
g=$TOP/pipelines/gptext

# all DIR GPTEXT...: results of commands that call these tools.
all() {
	dir=$1
	shift
	mkdir now || exit 2
	"$@" votes news -s 2024-01-01 >now/votes
	"$@" table votes <now/votes >now/table
	"$@" report -u 2024-12-31 -d press.db news >now/page
	"$@" stories press.db >now/stories
	"$@" spread -j 2 -b 100 gpclean "$TOP/corpus/001-contract-imposition.txt" >now/spread
	rm press.db
	mv now "$dir"
}

all plain "$g"
HOME=$PWD/home PARALLEL=--dry-run POSIXLY_CORRECT=1 CDPATH=/tmp COLUMNS=20
LANG=de_DE.UTF-8 TZ=Pacific/Kiritimati BASH_ENV=$PWD/home/bash TMPDIR=home
export HOME PARALLEL POSIXLY_CORRECT CDPATH COLUMNS LANG TZ BASH_ENV TMPDIR
all set env SHELLOPTS=keyword:noclobber BASHOPTS=nocasematch \
    'BASH_FUNC_dirname%%=() { echo /; }' "$g"
diff -r plain set
find plain -size 0 -type f
