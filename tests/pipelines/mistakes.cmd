# A mistake of the user's is said, once, and never looks like a result.
cd "$WORK" || exit 2
mkdir news
cp "$TOP"/corpus/00[1-5]*.txt news
g=$TOP/pipelines/gptext
try() {
	echo "$*"
	"$g" "$@"
	status=$?
	[ $status = 2 ] || echo "status $status"
}
exec 2>&1
try top-terms -T 0 news
try ''
try votes -s '' news
try spread -j none gpclean news/001*.txt
try spread ' ' news/001*.txt
# A topic nobody mentions is another thing than no topic.
try where --topic bma news
try where --topic nosuch news
try where --topic a news
try who-said --topic contracts news
try who-said practice-closure news
try where practice-closure news
try where '' news
"$g" who-said --topic indemnity news
"$g" where --topic bodies news | wc -l
# The store comes first.
try store news press.db
try store news/001*.txt news
mkfifo fifo
try store press.db fifo
[ -e press.db ] && echo "a store of nothing"
# bash says nothing beside gpsplit; root may read everything.
cp news/001*.txt closed
chmod 000 closed
[ "$(id -u)" = 0 ] || "$g" top-terms closed 2>&1 | grep -v '^gpsplit: closed: Permission denied$'
# The days of a vote can be counted, in every time zone.
"$g" votes -s 1d -u 2024-11-22 news | cut -f 1 | uniq
"$g" votes -s 5d -u 2024-11-22 news | cksum >five
"$g" votes -s 2024-11-18 -u 2024-11-22 news | cksum | cmp - five
"$g" votes -s 7d news 2>&1 | sed "s|20[0-9-]*|DAY|g"
TZ=America/Sao_Paulo "$g" votes -s 2017-10-15 -u 2017-10-15 news 2>&1
# No earlier articles are no verdict on terms.
for since in 2024-11-01 2026-01-01 2025-01-01; do
	"$g" report -t text -s $since -u 2026-01-31 news |
	    sed -n '/^Terms that/,/^Most freq/s/.* \(compare\|this period\).*/&/p'
done
# What nobody reads any more is no error; what could not be written is no result.
gpsplit news/*.txt >records
mkfifo gone
exec 3<>gone
exec 4>gone
exec 3<&-
unread() {
	env --default-signal=PIPE "$g" "$@" <records >&4
	echo "$1 $?"
	env --ignore-signal=PIPE "$g" "$@" <records 2>/dev/null >&4
	echo "$1 $?"
}
unread report news
unread table clean
# A store is looked at before it is read: one that is missing, of another version, or
# damaged where a query does not see it at first.
sqlite3 old.db 'PRAGMA application_id = 1735423096; PRAGMA user_version = 1; CREATE TABLE t(x)'
for command in votes report top-terms 'store --purge'; do
	# shellcheck disable=SC2086
	try $command old.db
done
try store --purge nosuch.db
try report -d nosuch.db
"$g" store half.db news
try top-terms half.db ./half.db
truncate -s 40000 half.db
try top-terms half.db
# What is missing is named, and a message that cannot be written changes no status.
TMPDIR=nosuch try votes news
mkdir tools
for tool in bash env dirname readlink mktemp rm getopt awk sed cat sort; do
	ln -s "$(command -v $tool)" tools
done
(PATH=$WORK/tools try votes old.db)
# A mktemp that fails after the start of a name takes no other directory along.
mkdir -p kept/files broken
printf '#!/bin/sh\necho %s/kept\nexit 1\n' "$WORK" >broken/mktemp
chmod +x broken/mktemp
(PATH=$WORK/broken:$PATH TMPDIR=. try votes news)
ls kept
(exec 2>&-; "$g" report nosuch; echo "status $?")
for command in '' 'report news' 'store new.db news'; do
	# shellcheck disable=SC2086
	"$g" $command >&-
	echo "status $?"
done 2>&1
# Sentences have as many fields as texts with a score.
gpsplit news/001*.txt | gpsentences | "$g" table score
echo "status $?"
# What is called a store is none, and nothing makes it one.
echo 'The BMA spoke.' >text.db
for command in votes report manifest 'where BMA' 'who-said BMA' whats-new; do
	# shellcheck disable=SC2086
	try $command text.db
	# shellcheck disable=SC2086
	try $command nosuch.db
done
[ ! -e nosuch.db ] || echo 'nosuch.db was made'
