# Spreadsheets save UTF-8 with a byte-order mark: data files and tables are
# read as if it were not there, also inside zstd.
marked() { printf '\357\273\277'; cat; }
cd "$WORK" || exit 2

printf 'Reg.\tname\n' | marked >abbreviations
printf 'The Reg. Hope came.\n' | gpsentences -f abbreviations
zstd -q abbreviations
printf 'The Reg. Hope came.\n' | gpsentences -f abbreviations.zst
printf 'surgery\n' | marked >stopwords
printf 'the surgery shut\n' | gptokens --no-stopwords --stopwords stopwords
printf 'shut\t2\n' | marked >table
gpterms -m table table
printf 'shut\t1\nopen\t1\n' | marked | gpkeyness - table 2>&1
