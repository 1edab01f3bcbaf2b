# Documents of both sides, and terms of too few left out, on the side where
# they are more frequent.
cd "$WORK" || exit 2
printf 'a\t30\t3\nb\t20\t1\nc\t2\t1\nrest\t948\t5\n' >study
printf 'a\t10\t4\nb\t10\t2\nc\t10\t4\nrest\t970\t9\n' >reference
gpkeyness -d study reference
echo '== --min-documents 2'
gpkeyness -d --min-documents 2 study reference
echo '== of two tables, added up'
printf 'b\t1\t1\nd\t1\t1\n' >second
gpkeyness -d --min-documents 2 study second reference
gpkeyness -d -w study reference 2>&1 | head -n 1
gpkeyness --min-documents 2 study reference 2>&1 | head -n 1
gpkeyness --fdr x study reference 2>&1 | head -n 1
printf 'a\t1\n' | gpkeyness -d study
echo "status $?"
