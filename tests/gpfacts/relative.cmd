# With the day of the document, words such as "last week" are dates.
cd "$WORK" || exit 2
printf 'a\t2023-09-26\t\t\n' >meta
printf 'a\t1\tOn Tuesday, yesterday, last week, last year, two months ago.\n' >in
printf 'a\t2\tIn a letter dated 4 September it asked for it within three months.\n' >>in
gpfacts -d meta in
echo without:
gpfacts in
printf 'a\t3\tThis weekend and next weekend, last quarter and this quarter.\n' >in
printf 'a\t4\tThe clinic usually runs in June; it opened in June.\n' >>in
printf 'a\t5\tIn 2019 it closed, the following year it opened, and in 1423 it was built.\n' >>in
gpfacts -d meta in
