# Rules of one's own may find a name of one word.
tab=$(printf '\t')
cat >"$WORK/rules" <<EOF
bio${tab}/^\p{L}+ is a nurse/
name${tab}/^\p{L}+/
EOF
gpmeta -K 2 -f "$WORK/rules" <<EOF
1${tab}1${tab}Thirty years on the ward
1${tab}2${tab}Jonas is a nurse who has worked in the same ward for more than thirty years now.
1${tab}3${tab}The board said that it would thank everyone on the ward at a lunch before the end of May.
EOF
