# store.sh - the steps that bring a store up to date; see store.
#
# Each step leaves files in $tmp, and the status of every stage is tested.  SQLite
# starts only when all files are complete (store-load.sql).
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154,SC2164,SC2238	# press.sh sets, uses and traps

# lock_store FILE.db: set db to its path and hold a lock on the file itself until
# this run ends, however it ends, so that nothing else writes it.
lock_store() {
	local id
	db=$1
	need_tools sqlite3 flock
	[ "$db" != - ] || die "a store is a file, not standard output"
	[ ! -e "$db" ] || [ -f "$db" ] || die "$db: not a file; the store comes first"
	[ ! -s "$db" ] || is_store "$db" || die "$db: not a store; the store comes first"
	[[ $db = /* ]] || db=$PWD/$db
	ln -s -- "$here/parts" "$tmp/parts"
	[ -e "$db" ] || empty=$db
	{ exec 9>>"$db"; } 2>/dev/null || die "$1: cannot be written"
	flock -w 5 9 || die "$1: in use by another run"
	[ "$db" -ef /dev/fd/9 ] || die "$1: replaced in the meantime; run again"
	# Opening it rolls back the transaction of a run that was killed.
	id=$(ask "$db" 'PRAGMA application_id; PRAGMA user_version;
	    SELECT count(*) FROM sqlite_schema;') ||
	    die "$1: damaged, or in use by another program"
	id=${id//$'\n'/ }
	[ "$id" = '0 0 0' ] || need_version "$1" "${id% *}"
}

# encode: turn names ended by NUL into lines with \t, \n and \s for TAB, newline and
# backslash.
encode() {
	sed -z -e 's/\\/\\s/g' -e 's/\t/\\t/g' -e 's/\n/\\n/g' | tr '\0' '\n'
}

decode() {
	decoded=${1//\\t/$'\t'}
	decoded=${decoded//\\n/$'\n'}
	decoded=${decoded//\\s/\\}
}

# within PATH: is it below one of the directories given as operands?
within() {
	local folder
	for folder in "${folders[@]}"; do
		[[ $1 != "$folder"/* ]] || return 0
	done
	return 1
}

# list_files OPERAND...: write the file listed: number hash size name path site.
folders=()
list_files() {
	local operand
	for operand; do
		[ "$operand" != - ] || die "standard input has no name to keep"
		[ -e "$operand" ] || die "$operand: no such file or directory"
		if [ -d "$operand" ]; then
			absolute "$operand"
			folders+=("$path")
		elif [ ! -f "$operand" ]; then
			die "$operand: not a file that stays, nor a directory"
		fi
	done
	articles "$@" || return
	sums "$tmp/articles" >"$tmp/sums" || return
	in_thousands "$tmp/articles" stat --printf '%s\n' -- >"$tmp/sizes" || return
	{ printf '%s\0' "$start" && cat "$tmp/articles"; } | encode >"$tmp/names" ||
	    return
	{ echo && paste "$tmp/sums" "$tmp/sizes"; } | paste - "$tmp/names" |
	    paths >"$tmp/listed"
}

# sums NAMES: write the SHA-256 of each file, one a line.
sums() {
	in_thousands "$1" sha256sum -z -- | cut -z -c 1-64 | tr '\0' '\n'
}

# paths: make paths absolute, as absolute does; that is too slow for 100,000 names.
paths() {
	awk -F '\t' -v OFS='\t' '
	NR == 1 { start = $2; next }
	{
		path = $3 ~ /^\// ? $3 : start "/" $3
		while (gsub(/\/\.\//, "/", path) + gsub(/\/\/+/, "/", path)) {}
		sub(/\/\.?$/, "", path)
		n = split(path, folder, "/")
		print NR - 2, $1, $2, $3, path, folder[n - 1]
	}'
}

# rules: write the rules that extend gpclean's to the files learned and own.
rules() {
	local name
	for name in learned own; do
		: >"$tmp/$name"
		[ ! -s "$db" ] || ask "$db" \
		    "SELECT text FROM rules WHERE name = '$name'" >"$tmp/$name"
	done
	case ${opt[file]-} in
	'') ;;
	default) : >"$tmp/own" ;;
	*)
		gpclean -f default -f "${opt[file]}" </dev/null ||
		    die "${opt[file]}: not usable as rules"
		cat -- "${opt[file]}" >"$tmp/own"
		;;
	esac
	[ -z "${opt[learn]-}" ] || learn >"$tmp/learned"
	clean_with=(-f default)
	for name in learned own; do
		[ ! -s "$tmp/$name" ] || clean_with+=(-f "$tmp/$name")
	done
}

# unread STATUS: end, as splitting the articles did with this status.
unread() {
	[ "$1" = 1 ] || die "the articles could not be split; the store is unchanged"
	die "some articles are unreadable; the store is unchanged"
}

# learn: write rules for lines that pages repeat.  Files with the same content count
# once; otherwise each line of a copied article would become a rule.  Nobody checks
# these rules before they are used, so a line must occur in five documents and in
# one of twenty.
learn() {
	awk -F '\t' '!seen[$2]++ { print $1 }' "$tmp/listed" >"$tmp/once"
	pick "$tmp/once" >"$tmp/named"
	split "$tmp/named" >"$tmp/all" || unread $?
	gpclean --keep-all -K 2 "$tmp/all" | gplearn >"$tmp/all.rules"
	awk 'NR <= 2 || NF == 0 { print; next }
		/^# [0-9]+ of [0-9]+$/ { sure = $2 >= 5 && 20 * $2 >= $4 }
		sure' "$tmp/all.rules"
}

# made_by: write a manifest and the hash of everything that processes an article.
made_by() {
	manifest gpsplit gpmeta gpclean gpsentences gpscore gpterms gptopics \
	    gpnames gpquotes gpfacts >"$tmp/manifest_"
	{
		grep -e '^program' "$tmp/manifest_"
		echo "divider ${DIVIDER-}"
		cat "$here"/parts/store* "$tmp/learned" "$tmp/own"
	} | sha256sum | cut -c 1-64 >"$tmp/made_by"
}

# pick NUMBERS: write the names of the articles with these numbers, each ended by
# NUL.  A subshell, so that its array of all names is freed with it.
pick() (
	mapfile -d '' -t names <"$tmp/articles"
	mapfile -t numbers <"$1"
	for i in "${numbers[@]}"; do
		printf '%s\0' "${names[i]}"
	done
)

# compare: write the files fresh (numbers of files to read) and gone (articles whose
# file has changed, has been removed, or is not among those of a directory read).
compare() {
	local id path other operand
	(cd "$tmp" && ask "$db" <parts/store-files.sql)
	while IFS=$tab read -r id path other; do
		decode "$path"
		if [ "$other" = 1 ] || within "$decoded" ||
		    { [ ! -e "$decoded" ] && [ -d "${decoded%/*}" ]; }; then
			echo "$id"
		fi
	done <"$tmp/unseen" >"$tmp/gone"
}

# read_fresh: run the filters on the fresh files.  If a file changes meanwhile, the
# store stays as it was.
read_fresh() {
	local at i name names fresh
	pick "$tmp/fresh" >"$tmp/picked"
	mapfile -d '' -t names <"$tmp/picked"
	mapfile -t fresh <"$tmp/fresh"
	mkdir "$tmp/in"
	for at in "${!fresh[@]}"; do
		i=${fresh[at]} name=${names[at]}
		if [[ $name = *[[:cntrl:]\\]* || $name =~ \#[0-9]+$ ]]; then
			[[ $name = /* ]] || name=$start/$name
			ln -s -- "$name" "$tmp/in/$i"
			name=$tmp/in/$i
		fi
		printf '%s\t%d\n' "$name" "$i"
		printf '%s\0' "$name" >&3
	done >"$tmp/operands" 3>"$tmp/named"
	names=() fresh=()

	split "$tmp/named" >"$tmp/raw" || unread $?
	sums "$tmp/named" >"$tmp/sums.again"
	awk -F '\t' '
		FILENAME == ARGV[1] { fresh[$1]; next }
		$1 in fresh { print $2 }' "$tmp/fresh" "$tmp/files" |
	    cmp -s - "$tmp/sums.again" || die "a file changed while being read"
	stages
}

# stages: run each filter, from the file raw to one file each.
stages() {
	cd "$tmp"
	gpmeta raw >meta
	gpclean "${clean_with[@]}" -x raw |
	    awk -F '\t' '$3 != "repair"' >left_out	# repairs drop nothing
	gpclean "${clean_with[@]}" raw >clean
	gpsentences -o clean >sentences
	gpscore sentences >scored
	[ "$(wc -l <sentences)" = "$(wc -l <scored)" ] || die "gpscore lost a sentence"
	gaps >cut
	cut -f 1,7 cut >texts
	"${terms[@]}" -S 256M -K 1 -k 1 texts >said
	printf 'none\tnonesuch-nonesuch\n' >none
	gptopics -K 1 -k 1 -w -f none texts >words
	awk -F '\t' '{ print $1 FS NR FS $2 }' texts | gptopics -K 2 -l |
	    cut -f 2- >spoken
	gpnames -S 256M -K 2 -k 1 clean >named
	gpquotes -K 2 -i -l -o clean | cut -f 1-7 >quoted
	gpfacts -K 2 -d meta clean >stated
	imports >import.sql <<-'END'
		made_by hash
		manifest_ kind, name, value
		files n INTEGER PRIMARY KEY, hash, size, name, path, site
		operands operand PRIMARY KEY, n INTEGER
		meta key, date, byline, title
		words key PRIMARY KEY, topic, count, words
		cut key, line, n, offset INTEGER, gap, score, text
		left_out key, line, rule, text
		said key, term, count
		spoken sentence INTEGER, topic, match
		named key, name, kind, count
		quoted key, line INTEGER, speaker, role, how, offset INTEGER, length INTEGER
		stated key, line, kind, value, text
		gone id INTEGER PRIMARY KEY
	END
}

# gaps: write scored with the length of each sentence replaced by the text between
# it and the previous one, taken from clean.
gaps() {
	awk -F '\t' -v OFS='\t' '
	$3 == 1 || $1 FS $2 != place {
		place = $1 FS $2
		do {
			if ((getline text <"clean") <= 0) {
				lost = 1
				exit
			}
		} while (index(text, place FS) != 1)
		text = substr(text, length(place) + 2)
		end = 0
	}
	{
		print $1, $2, $3, $4, substr(text, end + 1, $4 - end), $6, $7
		end = $4 + $5
	}
	END { exit lost }' scored
}

# imports: read lines of a file name and its fields; write SQL that makes a table of
# each file.  Every line must have these fields, and the table proof checks that
# every line has arrived.
imports() {
	local table fields
	printf '%s\n' '.mode ascii' '.separator "\t" "\n"' \
	    'CREATE TEMP TABLE proof (ok CHECK (ok));'
	while read -r table fields; do
		FIELDS=$fields awk -F '\t' '
			BEGIN { n = split(ENVIRON["FIELDS"], field, ",") }
			NF != n { bad = 1; exit }
			END {
				name = FILENAME == "" ? ARGV[1] : FILENAME
				print "CREATE TEMP TABLE " name " (" ENVIRON["FIELDS"] ");"
				print ".import " name " " name
				print "INSERT INTO proof SELECT count(*) = " \
				    NR " FROM " name ";"
				exit bad
			}' "$table" || die "wrong number of fields in $table"
	done
}

# load: put all files into the store.  VACUUM makes a new store 7 % smaller.
load() {
	cd "$tmp"
	: >group.sql
	[ -z "${opt[stories]-}" ] || cp parts/store-stories.sql group.sql
	sql parts/store-load.sql
	[ -z "$empty" ] || sql <<<'VACUUM;'
}

# purge: delete the articles marked as gone.
purge() {
	cd "$tmp"
	sql <<-'END'
		BEGIN IMMEDIATE;
		CREATE TEMP TABLE old AS
		SELECT id FROM documents WHERE removed IS NOT NULL;
		.read parts/store-purge.sql
		COMMIT;
		VACUUM;
	END
}

sql() {
	ask "$db" <"${1-/dev/stdin}" ||
	    die "SQLite failed; the store is unchanged or up to date"
}

summary() {
	local again why
	[ -n "${opt[verbose]-}" ] || return 0
	say "$(wc -l <"$tmp/listed") files, $(wc -l <"$tmp/fresh") of them read," \
	    "$(wc -l <"$tmp/gone") articles gone"
	IFS=$tab read -r again why <"$tmp/again"
	[ "$again" = 0 ] || say "$again processed again, because $why changed"
}
