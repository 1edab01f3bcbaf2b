# When a case begins to fail, the files recorded for that are named, once.
cd "$WORK" || exit 2
mkdir tests tests/a 1 2 3 || exit 2
cp "$TOP/tests/case" tests
echo 'echo right' >tests/a/b.cmd
ACCEPT=yes tests/case 1 build a/b
echo 'echo wrong >&2; exit 3' >tests/a/b.cmd
ACCEPT=yes tests/case 2 build a/b
ACCEPT=yes tests/case 3 build a/b
ls tests/a
