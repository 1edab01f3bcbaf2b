# A report names a body without the 's of its most frequent match.
cd "$WORK" || exit 2
cat >a.txt <<'EOF'
Director of primary care leaves
Published: 2 March 2026

NHS England's director of primary care has left, the chair of the LMC said.
EOF
"$TOP/pipelines/report" -t text a.txt | awk '/^(NHS England|LMC)/ { print $1, $2 }'
