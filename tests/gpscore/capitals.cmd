# -x tells of the score that a text has without it, also where a term in
# capitals starts with a single letter.
printf 'The day was A BLAST for us.\nThe day was a BLAST for us.\n' >"$WORK/in"
gpscore "$WORK/in"
gpscore -x "$WORK/in"
