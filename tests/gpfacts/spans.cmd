# Spans of years, centuries, days and months; what lies far off takes its year
# from the date of the document.
printf 'a\t2023-05-10\n' >"$WORK/meta"
gpfacts -d "$WORK/meta"
