# -P prints the file that lies beside the source; -f checks all that is in it.
gpmeta -P | cmp - "$TOP/filters/gpmeta/meta.rules"
gpmeta -P >"$WORK/rules"
gpmeta -f "$WORK/rules" </dev/null
