# The match has a colour on a terminal only, and not with NO_COLOR.
command -v script >/dev/null || { echo no script; exit 77; }
script -qec 'echo yes' /dev/null </dev/null | grep -q yes ||
	{ echo no pseudo-terminal; exit 77; }
cd "$WORK" || exit 2
printf 'd\t1\tone two three\n' >in
shown() {
	echo "== $*"
	script -qec "$*" /dev/null </dev/null | tr -d '\r' | tr '\033' ^
}
TERM=xterm
export TERM
unset NO_COLOR
shown gpkwic two in
shown NO_COLOR= gpkwic -A -W 8 two in
shown NO_COLOR=1 gpkwic two in
shown TERM=dumb gpkwic two in
shown "gpkwic two in | cat"
