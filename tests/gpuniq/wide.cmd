# Letters of any script are words, in capitals or not; marks are not.
cat >"$WORK/in" <<'END'
Das Ärzteblatt schrieb: „Die Straße nach Süden ist für drei Wochen gesperrt, und keiner weiß, warum“
DAS ÄRZTEBLATT SCHRIEB – DIE STRASSE NACH SÜDEN IST FÜR DREI WOCHEN GESPERRT UND KEINER WEISS WARUM!
It’s the surgeries’ own doctors who couldn’t say what they’d do if the roof didn’t hold
It's the surgeries own doctors who couldn't say what they'd do if the roof didn't hold…
Врачи сказали, что больница закроется в конце марта, если не найдут денег
врачи СКАЗАЛИ что больница закроется в конце марта — если не найдут денег?
END
gpuniq -x "$WORK/in" | cut -f 1
printf 'one two three \377 four five six seven eight nine ten\nOne two three four five six \376\375 seven eight nine ten\n' | gpuniq -K 0 | wc -l | tr -d ' '
# Invisible characters do not divide words, and scripts without spaces have some.
cat >"$WORK/in" <<'END'
The surgery on the hill will take no new patients until the roof has been mended
The sur­gery on the hill will take no new pati​ents until the roof has been mend‍ed
诊所的医生说屋顶修好之前不再接收新病人
诊所的医生说，屋顶修好之前不再接收新病人。
END
gpuniq -x "$WORK/in" | cut -f 1
