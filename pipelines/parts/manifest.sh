# manifest.sh - the versions and hashes of what produced a result; see manifest.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154,SC2164,SC2238	# press.sh sets, uses and traps

# all_filters: set filters to the names of all filters.
filters=()
all_filters() {
	local file
	file=$(type -P gpsplit) || die "gpsplit is not in PATH"
	for file in "${file%/*}"/gp[a-z]*; do
		[[ ! -x $file || $file = */gptext ]] || filters+=("${file##*/}")
	done
}

# manifest FILTER...: write kind name value: versions, commit, command, and for each
# filter the hashes of its program and its data.
manifest() {
	local made made_sqlite path hash name options
	made=$(gpsplit -V)
	printf 'version\tgptext\t%s\n' "${made#gpsplit (gptext) }"
	made_sqlite=$(sqlite3 --version)
	printf 'version\tsqlite3\t%s\n' "${made_sqlite%% *}"
	made=$(commit)
	printf 'commit\tgptext\t%s\n' "$made"
	printf 'command\t%s\t%s\n' "${prog// /-}" "$command_line"
	for name; do
		path=$(type -P "$name") || die "$name is not in PATH"
		hash=$(sha256sum <"$path")
		printf 'program\t%s\t%s\n' "$name" "${hash%% *}"
		options=$("$name" -h)
		[[ $options = *"  -P,"* ]] || continue
		hash=$("$name" -P | sha256sum)
		printf 'data\t%s\t%s\n' "$name" "${hash%% *}"
	done
}

# commit: write the commit of the source tree, if it has one, or of the installed
# version.
commit() {
	local git=(git --no-optional-locks -C "$here" -c 'safe.directory=*'
	    -c core.excludesFile=/dev/null)
	local any=''
	if [ -s "$here/COMMIT" ]; then
		cat "$here/COMMIT"
		return
	elif [ -e "$here/../.git" ] && type -P git >/dev/null; then
		any=$("${git[@]}" for-each-ref --count 1)
	fi
	if [ -n "$any" ]; then
		"${git[@]}" describe --always --abbrev=40 --dirty
	else
		echo unknown
	fi
}
