# Words with and without ASCII letters: a long s folds to one, a mark or an
# apostrophe among letters does not hide what is behind it.
cat >"$WORK/in" <<'IN'
ſtart, домheart, старт, heartжд, СТАРТ’s, Ærtʼheart, Élan, ſ
IN
for p in 'heart*' start старт 'ста*' 'é*' s; do
	echo "$p"
	gpkwic "$p" <"$WORK/in"
done
