# Each action, with rules of three lines.
cd "$WORK" || exit 2

# clean RULE...: by these rules, a TAB where they have a `~`, all of the text.
clean() {
	printf '%s\n' "$@" | tr '~' '\t' >rules
	printf '==  %s\n' "$@"
	gpclean --keep-all --weights /dev/null -f rules text
}

cat >text <<'END'
The heron was seen again by the mill on Monday, and twice on Tuesday.
Pam Weir
3 May 2024
Advertisement: eels half price
It stood in the shallows for an hour (photo: P. Weir) and caught nothing.
Elsewhere on this site
A shed burns down in the night
Nobody was in the shed when it burned, the owner said on...
It flew off when the church clock struck nine, as herons often do.
Nobody knows where it went, but the miller has his own opinion on it.
Over and out
The last line of all is a line of prose, and it has a full stop.
END
clean 'drop~^advert'
clean 'drop~eels'
clean 'drop~price$'
clean 'date~^\d+ may \d{4}$'
clean 'list~^elsewhere on this site$'
clean 'end~^over and out$'
clean 'from~^elsewhere~church clock'
clean 'cut~ \(photo: [^)]*\)'
clean 'cut~by the mill ' 'cut~, and twice' 'cut~herons'
clean 'start~^it stood'
clean 'drop~heron' 'keep~^the heron'
clean 'keep~^the heron' 'drop~heron'
clean 'let~BIRD~(?:heron|egret)' 'drop~\b{BIRD}\b'
clean 'let~BIRD~(?:heron|egret)' 'drop~^the {BIRD}\b'
clean 'let~A~x' 'let~BIRD~heron' 'let~BIRDS~{BIRD}s' 'drop~{BIRDS}'
clean '# a comment~x' '' 'drop~^no line'
