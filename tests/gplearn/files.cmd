# Where no key names a document, each file is one, with a reason for each line or
# without.
cd "$WORK" || exit 2
printf '%s\n' 'The ferry runs again.' 'Write to us at the old mill' >a
printf '%s\n' 'The otter was not seen.' 'Write to us at the old mill' >b
sed 's/^/keep	/' a >a.kept
sed 's/^/keep	/' b >b.kept
gplearn a b | grep -B 1 '^drop'
echo '== reasons'
gplearn a.kept b.kept | grep -B 1 '^drop'
echo '== one file'
cat a b | gplearn | grep '^drop'
echo '== measures'
gplearn --measures a.kept b.kept >both
for f in a b; do gplearn --measures $f.kept; done | cmp - both
