# A filter that is taken over can open no other file, reach no network and start
# no program.  Where the kernel has no Landlock, it can still read.
. ./common.sh
[ -e "$BUILD/tests/preload.so" ] || { echo no preload; exit 77; }
! grep -q __asan_init "$BUILD/bin/gpsplit" || { echo sanitizers; exit 77; }
grep -q Seccomp_filters /proc/self/status || { echo no seccomp; exit 77; }
cd "$WORK" || exit 2
mkdir tmp there
: >victim
: >there/victim
(cd "$TOP" && gpsplit corpus/001*.txt) >records
cp "$TOP"/corpus/001*.txt raw
gpterms records >counts
awk '{ print NR "\t" NR % 2 }' records >codes

# intrude NAME ARGUMENT...: what can it do?  LD_PRELOAD is divided at spaces,
# LD_LIBRARY_PATH is not.
intrude() {
	FAULT=intrude FAULT_FD=9 TMPDIR=$WORK/tmp \
	    LD_LIBRARY_PATH=$BUILD/tests LD_PRELOAD=preload.so "$@" >/dev/null \
	    2>said 9>could
	grep -q tried could || echo "$*: nothing was tried"
	grep -v tried could | tr '\n' ' ' >can
	[ "$(cat can)" != 'reads lists ' ] || exit 77
	[ ! -s can ] || echo "$* $(cat can)"
	cat said
	rm -f intruder
}

for filter in $(filters); do
	case $filter in
	gpsplit) intrude "$filter" raw ;;
	gpkwic | gpcollocates) intrude "$filter" -e the records ;;
	*) intrude "$filter" records ;;
	esac
done
intrude gpterms -m counts
intrude gpkeyness counts counts
intrude gpagree codes codes
# where the state is made, and nowhere else
cd there || exit 2
intrude gpuniq --seen ../tmp/state ../records
[ -s ../tmp/state ] || echo 'no state'
