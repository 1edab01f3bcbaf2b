# A later file overrides the same pattern of the same topic, and adds.
printf 't\tone\nt\ttwo\n' >"$WORK/first"
printf 't\t!one\nu\tthree\n' >"$WORK/second"
gptopics -f "$WORK/first" -f "$WORK/second" <<'END'
one two three
END
gptopics -f default -f "$WORK/second" <<'END'
one three ICBs
END
