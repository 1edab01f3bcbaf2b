# --ascii and its old letter, -v, -x, --keep-all, -K.
# shellcheck disable=SC1112	# they are meant
text='  “Quoted”, she said … it’s – well —  fine.
Share this article
Caf\303\251 caf\351 &eacute; Â£5 Â£6
\t\357\273\277
Share this article'
# Of a pipe that is not closed yet the output would come before what -v says.
# shellcheck disable=SC2059
printf "$text" >"$WORK/text"
for options in '' -a --ascii -x --dropped --keep-all -v '-K 0' '-xv'; do
	echo "== gpclean $options"
	# shellcheck disable=SC2086
	gpclean $options <"$WORK/text" 2>&1 | sed 's/default:[0-9]*[^\t:]*/RULE/'
done
echo '== keys'
{
printf 'a\tb\tThe first record has two keys and a text that ends here.\n'
printf 'a\tb\tThe next one has\ta TAB in its text, and that is a space.\n'
printf 'c\tHere is one too few, so this is a text without any keys.\n'
printf 'a\t\tShare this article\n'
} >"$WORK/in"
gpclean "$WORK/in" 2>"$WORK/said"
echo "status $?"
sed 's/.*in:/in:/' "$WORK/said"
for k in 0 1 3; do
	echo "== -K $k"
	gpclean -K $k "$WORK/in" 2>/dev/null
	echo "status $?"
done
