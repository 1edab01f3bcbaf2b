# Where temporary files find no room, a command that reads a store writes all its
# rows or ends with an error: SQLite does not say that it could not write.
cd "$WORK" || exit 2
"$TOP/pipelines/store" st.db "$TOP"/corpus/001* "$TOP"/corpus/012* || exit 2
trap '' XFSZ
for command in top-terms tone-by-topic tone-by-speaker votes stories 'where GP' \
    'report -t text'; do
	good=$(eval "\$TOP/pipelines/$command st.db") || exit 2
	for limit in 0 1 4; do
		rows=$(ulimit -f $limit; eval "\$TOP/pipelines/$command st.db" 2>/dev/null) &&
		    [ "$rows" != "$good" ] && echo "$command, $limit KiB: status 0"
	done
done
exit 0
