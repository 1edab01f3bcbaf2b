# Signs inside a token: slashes, "&", addresses, URLs that touch.
gptokens -j -K 0 <<'END'
The P/V/T chart, an a/b test and n/a, but cats/dogs and 5/6.
Our Q&As cover A&E, the A&Es and R&D; P&Ls too, but not Bob&Ann.
Mail to ann+news@example.org, a=b@example.org, not 5 + a@example.org.
Go to mailto:ann@example.org. Note: ann left, and mailto: alone is a word.
See [http://a.example](http://b.example/x), http://c.example,http://d.example.
The archive http://e.example/http://f.example is one.
The flat costs US$170,000, not CA$9,500.50, A$2,000,000 or US$5m-a-year.
It helps children.11 The dose is .5 or 0.5.
The Anglo-U.S. talks and ex-U.N. staff met.
Ada Poe (b. May 1950) and Tom Lee (L., Kent) (i. e. both).
END

# A bracket after a colon is no mouth.
echo "[To the matron:] Stay well :-) ;D" | gptokens -j -K 0 -a
# A sign before a letter of a script without spaces is no word.
echo '#水 @水 __水 #tea @tea' | gptokens -j -K 0
