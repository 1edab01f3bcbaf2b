# Names that gpnames found are terms as they are written; their parts are not
# counted beside them, and the glossary goes first.
cat >"$WORK/text" <<'END'
d	1	Dr Angharad Lloyd-Pemberton works in Tower Hamlets for NHS England.
d	2	Angharad Lloyd-Pemberton and the Larkfield Partnership's staff; a tower, hamlets.
END
gpnames -l "$WORK/text" >"$WORK/rows"
gpterms --names "$WORK/rows" "$WORK/text"
echo
gpnames "$WORK/text" >"$WORK/counts"
gpterms --names "$WORK/counts" -n 2 "$WORK/text" | grep -e Tower -e tower
cd "$WORK" || exit 2
printf 'd\t1\tno kind\n' >bad
gpterms --names bad text
echo $?
echo -- a role is no part of a name, a noun may follow one, and Will is a stop word
printf '%s\tperson\t2\n' 'Odo Crake' Will >"$WORK/persons"
echo "Registrar Odo Crake spoke. Will the Odo Crake tribunal sit?" |
    gpterms -K 0 -n 2 --names "$WORK/persons"
echo -- the glossary has a name also where gpnames writes it with more capitals
printf '%s\tbody\t2\n' 'General Medical Services' It >"$WORK/bodies"
echo 'It is for General Medical Services; the IT of general medical services.' |
    gpterms -aK 0 --names "$WORK/bodies" --stopwords /dev/null
