gpterms -P >"$WORK/glossary" && gpterms --print-stopwords >"$WORK/stop"
cat ../../corpus/*.txt >"$WORK/text"
gpterms -n 2 "$WORK/text" >"$WORK/built-in"
gpterms -n 2 -f "$WORK/glossary" --stopwords "$WORK/stop" "$WORK/text" | cmp - "$WORK/built-in" && echo same
