# spread.sh - how a file of records is cut into blocks, and what runs on each.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154,SC2164,SC2238	# press.sh sets, uses and traps

# blocks: a row for each block, its first byte, counted from 0, and its length.
# Only the few lines around each border are read.  By default there are four for
# each job: starting one takes time, and a job that is late should be late by
# little.
blocks() {
	local end size from=1 at skip next
	end=$(wc -c <"$file") || return
	if [ -n "${opt[block]-}" ]; then
		size=${opt[block]}
		size=$(numfmt --from=iec -- "${size^^}") || return
		[ "$size" -gt 0 ] || die "--block: of 0 bytes nothing is done"
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

# rest_of AT: how many bytes from there on belong to the same block: the line that
# holds this byte and, with -w, what has the same first key.
rest_of() {
	local ends
	tail -c "+$1" <"$file" | WHOLE=${opt[whole]-} awk -F '\t' '
		NR == 1 { n = length($0) + 1; next }
		NR == 2 { if (!ENVIRON["WHOLE"]) exit; key = $1 }
		$1 != key { exit }
		{ n += length($0) + 1 }
		END { print n }'
	ends=("${PIPESTATUS[@]}")
	# awk may have read enough.
	[[ ${ends[0]} = @(0|141) && ${ends[1]} = 0 ]]
}

# each_block: run SPREAD_COMMAND on each block of SPREAD_FILE; writes the names of
# the files with the output, in order, each as soon as all before it are there.
each_block() {
	local from length ends
	# A host that does not answer for some seconds has failed.
	PARALLEL_SSH='ssh -o BatchMode=yes -o ConnectTimeout=5'
	PARALLEL_SSH+=' -o ServerAliveInterval=2 -o ServerAliveCountMax=3'
	export PARALLEL_SSH PARALLEL_SHELL=/bin/sh
	set -- --will-cite --tmpdir "$tmp" --keep-order --files --retries 3 \
	    --halt soon,fail=1
	if [ -z "${opt[login]-}" ]; then
		parallel "$@" --jobs "$jobs" -a "$tmp/blocks" --colsep '\t' --quote \
		    "$here/parts/spread-block"
		return
	fi
	# Blocks travel as files, into a folder there that goes afterwards.
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
