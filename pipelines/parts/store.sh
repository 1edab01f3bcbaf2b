# store.sh - how a store is brought up to date, step by step; see store.
#
# Each step leaves files in $tmp.  A stage writes a file and has its status
# looked at; only when all are there does SQLite begin (store-load.sql).
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154,SC2164,SC2238	# press.sh sets, uses and traps

# lock_store FILE.db: open it, as db, and keep others from writing it until this
# run ends, however it does.  The lock is on the file itself.
lock_store() {
	local id
	db=$1
	[ "$db" != - ] || die "a store is a file, not standard output"
	[ ! -e "$db" ] || [ -f "$db" ] || die "$db: not a regular file"
	[[ $db = /* ]] || db=$PWD/$db
	ln -s -- "$here/parts" "$tmp/parts"
	[ -e "$db" ] || empty=$db
	{ exec 9>>"$db"; } 2>/dev/null || die "$1: cannot be written"
	flock -w 5 9 || die "$1: another run is at work"
	[ "$db" -ef /dev/fd/9 ] || die "$1: it was replaced meanwhile; run again"
	# What a run that was killed had begun is undone here.
	id=$(ask "$db" 'PRAGMA application_id; PRAGMA user_version;
	    SELECT count(*) FROM sqlite_schema;') || die "$1: not a store"
	case ${id//$'\n'/ } in
	'1735423096 2 '*) ;;
	'0 0 0') ;;
	*) die "$1: not a store of gptext, or of another version" ;;
	esac
}

# encode: turn names ended by NUL into fields of lines, in which a backslash always
# begins an escape.
encode() {
	sed -z -e 's/\\/\\s/g' -e 's/\t/\\t/g' -e 's/\n/\\n/g' | tr '\0' '\n'
}

decode() {
	decoded=${1//\\t/$'\t'}
	decoded=${decoded//\\n/$'\n'}
	decoded=${decoded//\\s/\\}
}

# within PATH: is it in one of the folders that were read?
within() {
	local folder
	for folder in "${folders[@]}"; do
		[[ $1 != "$folder"/* ]] || return 0
	done
	return 1
}

# list_files OPERAND...: leave listed, a line for each file: number hash size name
# path site.
folders=()
list_files() {
	local operand
	for operand; do
		[ "$operand" != - ] || die "standard input has no name to keep"
		[ -d "$operand" ] || [ -f "$operand" ] ||
		    die "$operand: no such file or folder"
		if [ -d "$operand" ]; then
			absolute "$operand"
			folders+=("$path")
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

# sums NAMES: the hash of each file, on a line.
sums() {
	in_thousands "$1" sha256sum -z -- | cut -z -c 1-64 | tr '\0' '\n'
}

# paths: make paths absolute, as the function absolute does, which is too slow for
# 100,000 of them.
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

# rules: leave the rules above those of gpclean as files, learned and own.
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
		    die "${opt[file]}: not taken"
		cat -- "${opt[file]}" >"$tmp/own"
		;;
	esac
	[ -z "${opt[learn]-}" ] || learn >"$tmp/learned"
	clean_with=(-f default)
	for name in learned own; do
		[ ! -s "$tmp/$name" ] || clean_with+=(-f "$tmp/$name")
	done
}

unread='not every article could be read; the store is as it was'

# learn: rules for lines that the pages repeat, no content twice, as a copy
# would make rules of its lines.  No one looks at these rules before they are
# used, so they must be sure: five documents and one in twenty have the line.
learn() {
	awk -F '\t' '!seen[$2]++ { print $1 }' "$tmp/listed" >"$tmp/once"
	pick "$tmp/once" >"$tmp/named"
	split "$tmp/named" >"$tmp/all" || die "$unread"
	if type -P gplearn >/dev/null; then
		gpclean --keep-all -K 2 "$tmp/all" | gplearn >"$tmp/all.rules"
	else
		gpclean --learn -K 2 "$tmp/all" >"$tmp/all.rules"
	fi
	awk 'NR <= 2 || NF == 0 { print; next }
		/^# [0-9]+ of [0-9]+$/ { sure = $2 >= 5 && 20 * $2 >= $4 }
		sure' "$tmp/all.rules"
}

# made_by: all that an article goes through, and the hash of it.
made_by() {
	manifest gpsplit gpmeta gpclean gpsentences gpscore gpterms gptopics \
	    gpnames gpquotes gpfacts >"$tmp/manifest_"
	{
		grep -e '^program' "$tmp/manifest_"
		echo "divider ${DIVIDER-}"
		cat "$here"/parts/store* "$tmp/learned" "$tmp/own"
	} | sha256sum | cut -c 1-64 >"$tmp/made_by"
}

# pick NUMBERS: the articles of these numbers, as names ended by NUL.  A process of
# its own has all names in memory, and takes them along.
pick() (
	mapfile -d '' -t names <"$tmp/articles"
	mapfile -t numbers <"$1"
	for i in "${numbers[@]}"; do
		printf '%s\0' "${names[i]}"
	done
)

# compare: which files are fresh, which articles have gone: their file says
# something else, or is no longer in its folder, or the folder was read and has
# none.
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

# Of what is renamed while it is read, neither the old nor the new is known.
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

	split "$tmp/named" >"$tmp/raw" || die "$unread"
	sums "$tmp/named" >"$tmp/sums.again"
	awk -F '\t' '
		FILENAME == ARGV[1] { fresh[$1]; next }
		$1 in fresh { print $2 }' "$tmp/fresh" "$tmp/files" |
	    cmp -s - "$tmp/sums.again" || die "a file changed while it was read"
	stages
}

# stages: what the filters say of raw, a file each.
stages() {
	cd "$tmp"
	gpmeta raw >meta
	gpclean "${clean_with[@]}" -x raw |
	    awk -F '\t' '$3 != "repair"' >left_out	# which drops nothing
	gpclean "${clean_with[@]}" raw >clean
	gpsentences -o clean >sentences
	gpscore sentences >scored
	[ "$(wc -l <sentences)" = "$(wc -l <scored)" ] || die "gpscore lost a sentence"
	gaps >cut
	cut -f 1,7 cut >texts
	"${terms[@]}" -S 256M -K 1 -k 1 texts >said
	printf 'none\tnonesuch-nonesuch\n' >none
	gptopics -K 1 -k 1 -w -f none texts >words
	awk -F '\t' '{ print NR FS $2 }' texts | gptopics -K 1 -l >spoken
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

# gaps: scored, with the length of each sentence replaced by the text between it
# and the one before, taken from clean.
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

# imports: reads names of files with their fields, one a line; writes SQL that makes
# a table of each.  Each line has its fields, and all lines must arrive: proof.
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
			}' "$table" || die "a line of $table has not its fields"
	done
}

# load: put all of it into the store.  A new store is then packed, which makes it
# smaller by 7 %.
load() {
	cd "$tmp"
	: >group.sql
	[ -z "${opt[stories]-}" ] || cp parts/store-stories.sql group.sql
	sql parts/store-load.sql
	[ -z "$empty" ] || sql <<<'VACUUM;'
}

# purge: the marked articles go.
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
	    die "SQLite failed; the store is as before, or up to date"
}

summary() {
	local again why
	[ -n "${opt[verbose]-}" ] || return 0
	say "$(wc -l <"$tmp/listed") files, $(wc -l <"$tmp/fresh") of them read," \
	    "$(wc -l <"$tmp/gone") articles gone"
	IFS=$tab read -r again why <"$tmp/again"
	[ "$again" = 0 ] || say "of these $again again, as $why changed"
}
