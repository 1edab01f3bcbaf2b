# A report names a body as the articles write it, without 's; a topic of several
# bodies has its own name, since its number is not that of any one of them.
cd "$WORK" || exit 2
cat >a.txt <<'EOF'
Director of primary care leaves
Published: 2 March 2026

NHS England's director of primary care has left, the chair of the LMC said.

Campaigners and Healthwatch were glad, campaigners most of all.
EOF
"$TOP/pipelines/report" -t text a.txt |
    sed -n '/^Topics over time/,/^Tone/s/^\([A-Za-z].*[A-Za-z]\)  *\([0-9][0-9]*\)  .*/\1 \2/p'
