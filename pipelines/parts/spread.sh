# spread.sh - cut a file of records into blocks and run a command on each.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154,SC2164,SC2238	# press.sh sets, uses and traps

# blocks: write a row for each block: its offset and its length in bytes.  Only the
# lines around each boundary are read.  By default each job gets four blocks: fewer
# would leave cores idle at the end, more would cost start-up time.
blocks() {
	local end size from=1 at skip next
	end=$(wc -c <"$file") || return
	if [ -n "${opt[block]-}" ]; then
		size=${opt[block]}
		size=$(numfmt --from=iec -- "${size^^}") || return
		[ "$size" -gt 0 ] || die "--block: must be more than 0 bytes"
	else
		size=$((end / (4 * jobs) + 1))
		size=$((size < 1000000 ? 1000000 : size))
		size=$((size > 128000000 ? 128000000 : size))
	fi
	at=$size
	while [ "$at" -lt "$end" ]; do
		skip=$(rest_of "$at") || return
		next=$((at + skip))
		if [ "$next" -gt "$from" ] && [ "$next" -le "$end" ]; then
			printf '%d\t%d\n' $((from - 1)) $((next - from))
			from=$next
		fi
		at=$((at > next ? at + size : next - 1 + size))
	done
	[ "$from" -gt "$end" ] ||
	    printf '%d\t%d\n' $((from - 1)) $((end - from + 1))
}

# rest_of AT: write how many bytes from AT on belong to the same block: the rest of
# the line and, with -w, the lines after it with the same first key.
rest_of() {
	local ends
	tail -c "+$1" <"$file" | WHOLE=${opt[whole]-} awk -F '\t' '
		NR == 1 { n = length($0) + 1; next }
		NR == 2 { if (!ENVIRON["WHOLE"]) exit; key = $1 }
		$1 != key { exit }
		{ n += length($0) + 1 }
		END { print n }'
	ends=("${PIPESTATUS[@]}")
	# SIGPIPE (141): awk has read enough.
	[[ ${ends[0]} = @(0|141) && ${ends[1]} = 0 ]]
}

# each_block: run SPREAD_COMMAND on each block of SPREAD_FILE.  Writes the names of
# the output files in order, each as soon as those before it are complete.
each_block() {
	local from length ends
	# Treat a host that does not answer for six seconds as failed.
	PARALLEL_SSH='ssh -o BatchMode=yes -o ConnectTimeout=5'
	PARALLEL_SSH+=' -o ServerAliveInterval=2 -o ServerAliveCountMax=3'
	export PARALLEL_SSH PARALLEL_SHELL=/bin/sh
	set -- --plain --will-cite --tmpdir "$tmp" --keep-order --files --retries 3 \
	    --halt soon,fail=1
	if [ -z "${opt[login]-}" ]; then
		parallel "$@" --jobs "$jobs" -a "$tmp/blocks" --colsep '\t' --quote \
		    "$here/parts/spread-block"
		return
	fi
	# Blocks are copied to a directory on the host, removed afterwards.
	while read -r from length; do
		tail -c "+$((from + 1))" <"$SPREAD_FILE" | head -c "$length" \
		    >"$tmp/at.$from"
		ends=("${PIPESTATUS[@]}")
		[[ ${ends[0]} = @(0|141) && ${ends[1]} = 0 ]] || return
		echo "$tmp/./at.$from"
	done <"$tmp/blocks" >"$tmp/files" || return
	# shellcheck disable=SC2016
	parallel "$@" -a "$tmp/files" --sshlogin "${opt[login]}" --workdir ... \
	    --cleanup --transferfile {} --env SPREAD_COMMAND \
	    'sh -c "$SPREAD_COMMAND" <{/}'
}
