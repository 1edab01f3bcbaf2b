# Tone of general English: "term TAB valence", from -4 (worst) to 4 (best).
# Written for gptext.  Terms of several words take the place of their words.
# The other spelling of a term (American, British) is made by spelling.tsv.
# Common words and phrases with them, most with little tone or none
like	0
wonder	0
wonders if	0
would like	0
xxx	0
kind	0
kinds	0
special interest	0
sympathies	0
patient	0
patients	0
state of the union	0
trust fund	0
i like	2.0
we like	2.0
you'll like	2.0
you will like	2.0
i also like	2.0
i really like	2.0
really like	2.0
really likes	2.0
what i like	2.0
like it	2.0
like this one	2.0
like this player	2.0
like the way	2.0
like the fact	2.0
like how	2.0
like that it	2.0
like about	2.0
liked it	2.0
liked the	2.0
do like	2.0
don't like	-1.2
didn't like	-1.2
doesn't like	-1.2
do not like	-1.2
did not like	-1.2
does not like	-1.2
not like	-1.2
dislike it	-1.2
don't love	-1.2
more like	-0.7
plays like	-0.7
feels like a	-0.7
seems like a waste	-0.7
looks like a	-0.7
sounds like a	-0.7
like an episode	-0.7
aid	0
aids	0
special	0.4
specially	0.4
support	0.4
supports	0.4
supporting	0.4
gift	0.4
gifts	0.4
security	0
democratic	0.4
democracy	0.4
advance	0.4
advances	0.4
original	0.4
security council	0
human rights	0.4
civil rights	0.4
popular	0.4
independence	0.4
solution	0.4
solutions	0.4
advantage taken	0.4
justice	0.4
fair	0.4
interested	0.4
major league	0.4
safety	0.4
agree	0.4
agreed	0.4
agreement	0.4
protect	0.4
protection	0.4
protected	0.4
protecting	0.4
protects	0.4
hero	0.4
heroes	0.4
heroine	0.4
opportunity	0.4
opportunities	0.4
free	0.4
freely	0.4
lively debate	0.4
peace	0.4
mature	0.4
champion of	0.4
secure	0.4
secured	0.4
help wanted	0.4
approval	0.4
approve	0.4
accord	0.4
accords	0.4
bonus	0.4
bonuses	0.4
dividend	0.4
dividends	0.4
supported	0.4
supporter	0.4
supporters	0.4
advocate	0.4
advocates	0.4
advocated	0.4
equality	0.4
equity in	0.4
responsible	0.4
responsibility	0.4
respect to	0.4
appeal	0.4
appeals	0.4
fast	0.4
quick	0.4
quickly	0.4
quicker	0.8
advanced	0.4
rebound	0.4
progressive	0.4
active	0.4
actively	0.4
better	0.8
superior	0.8
defend	0.8
defends	0.8
defended	0.8
hope	0.8
hopes	0.8
hoped	0.8
hopefully	0.8
agrees	0.8
sympathetic	0.8
sympathy	0.8
fame	0.8
famous	0.8
importance	0.8
important	0.5
importantly	0.8
essential	0.8
crucial role	0.8
vital	0.8
key role	0.8
pretty	1.0
nice to have	1.0
worth	1.0
worths	1.0
sharp	1.0
sharply written	1.0
sharper	1.0
clear eyed	1.0
works	1.0
moving	0.4
touching on	1.0
deserve	1.0
deserves	1.0
deserved	1.0
deserving	1.0
credit	1.0
credits	1.0
credited	1.0
delivers	1.2
delivered on	1.2
deliver	1.2
delivering	1.2
transcends	1.2
transcend	1.2
transcended	1.2
resonant	1.2
resonates	1.2
resonate	1.2
resonance	1.2
hypnotic	1.2
intimate	1.2
intimacy	1.2
imagination	1.2
imaginings	1.2
colourful	1.2
heart	1.2
hearts and minds	1.2
compassion	1.2
captures	1.2
captured	1.2
capture	1.2
capturing	1.2
haunting	1.2
hauntingly	1.2
performance	0.5
performances	0.5
journey	0.5
human	0.5
humanity	0.5
brings	0.5
bringing	0.5
creates	0.5
creating	0.5
created	0.5
offers	0.5
offering	0.5
offer	0.5
provides	0.5
provide	0.5
provided	0.5
providing	0.5
allows	0.5
allow	0.5
allowed	0.5
allowing	0.5
rare	0.5
rarely seen	0.5
fresh take	0.5
quiet	0.5
quietly	0.5
unexpected	0.5
unexpectedly	0.5
life	0.5
young	0.5
art	0.5
arts	0.5
cinematic	0.5
full	0
feature rich	0.5
features	0.5
plus	0.5
pluses	0.5
ability	0.5
able	0.5
allows you	0.5
artist	0.5
artists	0.5
fan	0.5
fans	0.5
family	0.5
families	0.5
home	0.5
garden	0.5
gardens	0.5
child	0.5
children	0.5
baby	0.5
babies	0.5
first	0.5
first time	0.5
step	0.5
steps	0.5
art form	0.5
poetry	0.5
poetic	0.5
poetically	0.5
lyrical	0.5
lyrically	0.5
epic scale	0.5
tale	0.5
tales	0.5
discovery	0.5
discover	0.5
discovers	0.5
discovered	0.5
discoveries	0.5
ambitious	0.5
ambition	0.5
ambitions	0.5
dream	0.5
dreams	0.5
dreamed	0.5
promise	0.5
promises	0.5
promised	0.5
promising start	0.5
tradition	0.5
traditional	0.5
learn	0.5
learned	0.5
learning	0.5
lessons	0.5
teach	0.5
teaches	0.5
taught	0.5
wise men	0.5
nature	0.5
natural	0.5
naturally	0.5
beautifully shot	0.5
green	0.5
light	0.5
lightness	0.5
lighter	0.5
alive	0.5
live up to	0.5
loyal to	0.5
favour of	0.5
music	0.5
musical	0.5
dance	0.5
dancing	0.5
dances	0.5
sing	0.5
sings	0.5
singing	0.5
song	0.5
songs	0.5
poem	0.5
poems	0.5
chills	0.6
thriller	0.6
spine tingling	0.6
gritty	0.6
dark comedy	0.6
dark humor	0.6
dark humour	0.6
black comedy	0.6
old fashioned way	0.6
intrigue	0.6
intrigues	0.6
intrigued	0.6
mystery	0.6
mysteries	0.6
mysterious	0.6
mysteriously	0.6
startlingly good	0.6
psychological	0.6
bittersweet	1.0
wrenching	1.0
gut wrenching	-1.6
heart wrenching	1.0
tearjerker	1.0
tear jerker	1.0
deeply felt	1.0
deeply moving	1.0
emotionally powerful	1.0
quirky	1.0
offbeat	1.0
off beat	1.0
surreal	1.0
edgy	1.0
raunchy fun	1.0
twisted fun	1.0
twists	1.0
twist	1.0
guilty pleasure	1.0
dark	-0.4
darker	-0.4
darkest	-0.4
darkness	-0.4
unsettling	-0.4
haunt	-0.4
haunted	-0.4
ambiguity	-0.4
startling	-0.4
startle	-0.4
intense	-0.4
creepy	-1.0
creepier	-1.0
angst	-1.0
fears	-1.0
conflict	-1.0
conflicts	-1.0
terrifying	-1.0
heartbreaking	-1.4
tragic	-1.4
tragically	-1.4
chilling	-0.8
chillingly	-0.8
serious	-0.8
seriously flawed	-0.8
tough	-0.8
rough	-0.8
jealousy	-0.8
war	-1.6
wars	-1.6
crime	-1.6
crimes	-1.6
criminal	-1.6
criminals	-1.6
fear	-1.6
desperation	-1.6
grief	-1.6
horrifying	-1.6
evil	-2.0
evils	-2.0
killed	-2.4
kill	-2.4
kills	-2.4
killing	-2.4
murder	-2.4
murders	-2.4
murdered	-2.4
dead	-1.8
die	-1.8
died	-1.8
dies	-1.8
death	-1.8
deaths	-1.8
lies	-1.8
only if	-0.5
why	-0.5
would have	-0.5
should have	-0.5
could have	-0.5
might have	-0.5
supposedly	-0.5
supposed	-0.5
apparently	-0.5
seems	-0.5
seemed	-0.5
seem	-0.5
attempt	-0.5
attempts	-0.5
attempted	-0.5
attempting	-0.5
try hard	-0.5
tries hard	-0.5
tried	-0.5
tries to	-0.5
try to	-0.5
trying to	-0.5
tries	-0.5
too	-0.5
need to be	-0.5
needs to be	-0.5
need	-0.5
needed	-0.5
needs	-0.5
must be changed	-0.5
charges	-0.5
charged with	-1.6
charge	-0.5
tax	-0.5
taxes	-0.5
taxed	-0.5
anti	-0.5
closed	-0.5
closing	-0.5
bare	-0.5
barely	-0.5
mere	-0.5
merely	-0.5
just another	-0.5
yet another	-0.5
another attempt	-0.5
questioned	-0.5
question	0
questions	0
issue	-0.5
issues	-0.4
thin	-0.5
thinner	-0.5
thinnest	-0.5
skip	-0.5
skips	-0.5
skipped	-0.5
episode	-0.5
video	-0.5
sitcom	-0.5
sit through	-0.5
after school	-0.5
tv movie	-0.5
straight to video	-0.5
instead	-0.5
otherwise	-0.5
opposite	-0.5
oddly enough	-0.5
however it	-0.5
thrown	-0.5
throw	-0.5
throws	-0.5
less	-0.5
least	-0.5
few	-0.5
fewer	-0.5
little more	-0.5
little else	-0.5
nothing	-0.5
nobody	-0.5
nowhere	-0.5
neither	-0.5
nor	-0.5
never quite	-0.5
hardly	-0.5
scarcely	-0.5
rarely	-0.5
seldom	-0.5
too much	-1.0
too many	-1.0
too long	-1.0
too bad	-1.0
too little	-1.0
too few	-1.0
too often	-1.0
too far	-1.0
too short	-1.0
too slow	-1.0
too small	-1.0
too big	-1.0
too heavy	-1.0
too obvious	-1.0
too easily	-1.0
too late	-1.0
too loud	-1.0
too hard	-1.0
too high	-1.0
too low	-1.0
too expensive	-1.0
too close	-1.0
not much	-1.0
not many	-1.0
nothing more than	-1.0
no more than	-1.0
nothing more	-1.0
nothing less	-1.0
plot holes	-1.0
plot hole	-1.0
no reason	-1.0
at best	-1.0
at most	-1.0
sit through this	-1.0
only thing missing	-1.0
should have been	-1.0
ought to have been	-1.0
ought to have done	-1.0
could have used	-1.0
would have liked	-1.0
would have been	-1.0
looks cheap	-1.0
feels cheap	-1.0
feels like it	-1.0
no one cares	-1.0
who cares	-1.0
should be better	-1.0
so what	-1.0
as if	-1.0
no longer	-1.0
if only	-1.0
had to return	-1.0
had to	-1.0
had hoped	-1.0
i wish	-1.0
wish it	-1.0
wish they	-1.0
wished for	-1.0
won't	-1.0
doesn't have a	-1.0
doesn't even	-1.0
don't even	-1.0
didn't even	-1.0
can't even	-1.0
not even	-1.0
cannot even	-1.0
no idea	-1.0
no real	-1.0
no such	-1.0
not	-0.4
can't	-0.5
cannot	-0.5
don't	-0.5
doesn't	-0.5
didn't	-0.5
isn't	-0.5
wasn't	-0.5
aren't	-0.5
weren't	-0.5
couldn't	-0.5
wouldn't	-0.5
shouldn't	-0.5
hasn't	-0.5
haven't	-0.5
hadn't	-0.5
ain't	-0.5
no	-0.24
without	-0.5
{cannot praise}	words	can't praise, cannot praise, couldn't praise, could not praise, can't recommend, \
	cannot recommend, couldn't recommend, could not recommend, can't speak highly, \
	cannot speak highly, couldn't speak highly, could not speak highly
{enough}	words	enough, highly enough, too highly
{cannot praise} >8 {enough}	frame	2.5
can't praise	-1
cannot praise	-1
couldn't praise	-1
could not praise	-1
can't recommend	-1
cannot recommend	-1
couldn't recommend	-1
could not recommend	-1
can't say enough	2.5
cannot say enough	2.5
can't thank	2.5
cannot thank	2.5
can't ask for more	2.5
what more could you want	2.5
reached an agreement	1.5
reach an agreement	1.5
reached agreement	0.9
reaches agreement	0.9
reached a deal	1.5
reach a deal	1.5
reaches deal	1.5
struck a deal	0.8
strike a deal	1.5
strikes a deal	1.5
came to an agreement	1.5
agreed a deal	1.5
nothing to complain about	1.5
nothing to dislike	1.5
nothing not to like	1.5
nothing wrong with	1.5
nothing wrong	1.5
no complaint	1.5
no faults	1.5
no flaws	1.5
no weaknesses	1.5
the worst is over	1.5
worst is over	1.5
deserve better	-1.2
deserves better	-1.2
deserved better	-1.2
could do better	-1.2
must do better	-1.2
faster than	0
sooner than	0
quicker than	0
apologise	0
apologize	0
apologised	0
apologises	0
apologising	0
apology	0
apologies	0
cried with laughter	0
wept with joy	0
tears of joy	0
cried with joy	2.0
jobs	0.4
sales	0.4
revenue	0.4
revenues	0.4
demand	0.4
orders	0.4
exports	0.4
turnover	0.4
earnings per share	0.4
market share	0.4
supply and demand	0
sales representative	0
sales rep	0
on demand	0
pretax	0
operating	0
compared with a profit	-0.8
compared to a profit	-0.8
from a profit	-0.8
loss of eur	-1.4
loss totalled	-1.4
loss totaled	-1.4
loss amounted	-1.4
loss was	-1.4
losses were	-1.4
little hope	-1.3
little chance	-1.3
little prospect	-1.3
little confidence	-1.3
little trust	-1.3
little respect	-1.3
little benefit	-1.3
little interest	-1.3
little sense	-1.3
little value	-1.3
little progress	-1.4
little success	-1.3
little improvement	-1.3
little comfort	-1.3
little sympathy	-1.3
little thought	-1.3
little faith	-1.3
little doubt	0
little wonder	0
pick up the pieces	-1.6
picking up the pieces	-1.6
buckling	-1.6
buckles under	-1.6
buckle under	-1.6
buckled under	-1.6
all time low	-1.6
record low	-1.2
new low	-1.6
rock bottom	-1.6
rock bottom price	0.8
rock bottom prices	0.8
run into the ground	-1.6
running into the ground	-1.6
final straw	-1.6
last straw	-1.6
pull the plug	-1.6
pulls the plug	-1.6
pulled the plug	-1.6
pulling the plug	-1.6
slammed the door	-1.6
fell through	-1.6
falls through	-1.6
fallen through	-1.6
wrong side of history	-1.6
left in the lurch	-1.6
left high and dry	-1.6
hung out to dry	-1.6
left holding the baby	-1.6
kept pace with inflation	1.2
keep pace with inflation	1.2
keeps pace with inflation	1.2
keeping pace with inflation	1.2
kept pace with	1.2
keep pace with	1.2
keeps pace with	1.2
all time high	1.2
more money	1.2
# Quality: praise
superb	3.2
superbly	3.2
superbness	3.2
magnificent	3.2
magnificently	3.2
magnificentness	3.2
wonderful	3.2
wonderfully	3.2
wonderfulness	3.2
marvellous	3.2
marvellously	3.2
marvellousness	3.2
splendid	3.2
splendidly	3.2
splendidness	3.2
glorious	3.2
gloriously	3.2
gloriousness	3.2
sublime	3.2
sublimely	3.2
sublimeness	3.2
outstanding	3.3
outstandingly	3.3
exceptional	3.3
exceptionally	3.3
phenomenal	3.3
phenomenally	3.3
spectacular	3.3
spectacularly	3.3
breathtaking	3.3
breathtakingly	3.3
amazing	3.2
amazingly	3.2
astounding	3.2
astoundingly	3.2
astonishing	3.2
astonishingly	3.2
stunning	3.2
stunningly	3.2
stupendous	3.2
stupendously	3.2
fantastic	3.2
fantastically	3.2
incredible	3.2
incredibly	3.2
terrific	3.2
terrifically	3.2
fabulous	3.2
fabulously	3.2
excellent	3.4
excellently	3.4
perfect	3.4
perfectly	3.4
brilliant	3.4
brilliantly	3.4
flawless	3.4
flawlessly	3.4
awesome	3.0
awesomely	3.0
masterly	3.0
masterful	3.0
masterfully	3.0
tremendous	3.0
tremendously	3.0
magical	3.0
exquisite	3.0
exquisitely	3.0
sensational	3.0
sensationally	3.0
masterpiece	3.2
masterpieces	3.2
masterwork	3.2
masterworks	3.2
tour de force	3.2
tour de forces	3.2
triumph	3.2
triumphs	3.2
gem	3.2
gems	3.2
classic	3.0
classics	3.0
marvel	3.0
marvels	3.0
wonders	3.0
treasure	2.0
treasures	2.0
jewel	2.0
jewels	2.0
delight	2.0
delights	2.0
treat	2.0
treats	0.4
pleasure	2.0
pleasures	2.0
winner	2.0
winners	2.0
joy	2.0
joys	2.0
remarkable	2.4
remarkably	2.4
impressive	2.4
impressively	2.4
extraordinary	2.4
extraordinarily	2.4
admirable	2.4
admirably	2.4
memorable	2.3
memorably	2.3
memorableness	2.3
unforgettable	2.3
unforgettably	2.3
unforgettableness	2.3
great	2.6
greatest	2.6
greater	1.0
greatly enjoyed	2.6
greatness	2.6
best	2.6
finest	2.6
better than ever	2.6
top notch	2.6
first rate	2.6
first class	2.6
world class	2.6
top quality	2.6
high quality	2.6
second to none	2.6
state of the art	2.6
award winning	1.6
prize winning	2.6
a must see	2.6
the must see	2.6
a must have	2.6
the must have	2.6
a must read	2.6
the must read	2.6
good	2.2
goodness	2.2
nice	2.2
nicely	2.2
nicer	2.2
nicest	2.2
fine	2.2
finely	2.2
well done	2.2
well made	2.2
well written	2.2
well acted	2.2
well crafted	2.2
well designed	2.2
well built	2.2
well executed	2.2
well paced	2.2
well directed	2.2
well cast	2.2
well told	2.2
well earned	1.5
well deserved	2.2
best of all	1.9
bettered	1.9
superiority	1.9
premium	1.9
decent	1.6
decently	1.6
decency	1.6
solid	1.6
solidly	1.6
respectable	1.6
respectably	1.6
worthwhile	1.6
worthy	1.6
worthier	1.6
worthiest	1.6
worthily	1.6
worthiness	1.6
commendable	1.6
commendably	1.6
creditable	1.6
okay	1.1
ok	1.1
passable	1.1
adequate	1.1
adequately	1.1
satisfactory	1.1
satisfactorily	1.1
acceptable	1.1
acceptably	1.1
alright	1.1
all right	1.1
tolerable	1.1
tolerably	1.1
serviceable	1.1
watchable	1.1
readable	1.1
usable	1.1
workable	1.1
reasonable	1.1
reasonably	1.1
polished	2.3
polishedly	2.3
polishedness	2.3
elegant	2.3
elegantly	2.3
elegantness	2.3
graceful	2.3
gracefully	2.3
gracefulness	2.3
stylish	2.3
stylishly	2.3
stylishness	2.3
classy	2.3
classily	2.3
classiness	2.3
sleek	2.1
sleekly	2.1
sleekness	2.1
slick	2.1
slickly	2.1
slickness	2.1
beautiful	2.2
beautifully	2.2
gorgeous	2.2
gorgeously	2.2
lovely	2.2
lovelily	2.2
handsome	2.2
handsomely	2.2
attractive	2.2
attractively	2.2
charming	2.2
charmingly	2.2
delightful	2.2
delightfully	2.2
enchanting	2.2
enchantingly	2.2
beauty	2.2
beauties	2.2
beautieses	2.2
charm	2.2
charms	2.2
charmer	2.2
charmers	2.2
enchantment	2.2
enchantments	2.2
elegance	2.2
elegances	2.2
splendour	2.2
splendours	2.2
grace	2.2
graces	2.2
prettier	1.8
prettiest	1.8
prettily	1.8
cute	1.8
cuter	1.8
cutest	1.8
cutely	1.8
comely	1.8
comelier	1.8
comeliest	1.8
comelily	1.8
neat	1.8
neater	1.8
neatest	1.8
neatly	1.8
tidy	1.4
tidier	1.4
tidiest	1.4
tidily	1.4
tasteful	1.4
tastefuler	1.4
tastefulest	1.4
tastefully	1.4
dainty	1.4
daintier	1.4
daintiest	1.4
daintily	1.4
adorable	2.4
adorably	2.4
adored	2.4
adore	2.4
adores	2.4
adoring	2.4
loveliest	2.4
lovelier	2.4
loveliness	2.4
good looking	2.4
enchant	2.2
enchants	2.2
enchanted	2.2
captivate	2.2
captivates	2.2
captivated	2.2
captivating	2.2
enthral	2.2
enthrals	2.2
enthralled	2.2
enthralling	2.2
mesmerise	2.2
mesmerises	2.2
mesmerised	2.2
mesmerising	2.2
fascinate	2.2
fascinates	2.2
fascinated	2.2
fascinating	2.2
dazzle	2.2
dazzles	2.2
dazzled	2.2
dazzling	2.2
delighted	2.2
delighting	2.2
riveting	2.0
gripping	2.0
absorbing	2.0
engrossing	2.0
compelling	2.0
compellingly	2.0
intriguing	2.0
intriguingly	2.0
spellbinding	2.0
engaging	2.0
engagingly	2.0
dazzlingly	2.0
entertaining	2.0
entertainingly	2.0
entertain	2.0
entertains	2.0
entertained	2.0
rivetingly	2.0
grippingly	2.0
interesting	1.7
interestingly	1.7
interest in	1.7
interests me	1.7
stimulating	1.7
thought provoking	1.7
provocative	1.7
insightful	1.7
insightfully	1.7
insight	1.7
insights	1.7
perceptive	1.7
perceptively	1.7
illuminating	1.7
enlightening	1.7
enlightened	1.7
eye opening	1.7
informative	1.7
instructive	1.7
educational	1.7
originality	2.0
inventive	2.0
inventively	2.0
inventiveness	2.0
imaginative	2.0
imaginatively	2.0
ingenious	2.0
ingeniously	2.0
ingenuity	2.0
innovative	2.0
innovatively	2.0
innovation	2.0
innovations	2.0
innovate	2.0
innovates	2.0
innovator	2.0
innovators	2.0
creative	2.0
creatively	2.0
creativity	2.0
visionary	2.0
visionaries	2.0
groundbreaking	2.0
pioneering	2.0
pioneer	2.0
pioneered	2.0
pioneers	2.0
refreshing	2.0
refreshingly	2.0
witty	2.0
wittier	2.0
wittiest	2.0
wittily	2.0
funny	2.0
funnier	2.0
funniest	2.0
funnily	2.0
hilarious	2.3
hilariously	2.3
hilarity	2.3
uproarious	2.3
uproariously	2.3
sidesplitting	2.3
laugh out loud	2.3
laughs	2.3
laugh riot	2.3
rib tickling	2.3
amuse	1.6
amuses	1.6
amused	1.6
amusing	1.6
humorous	1.8
humorously	1.8
humour	1.8
humor	1.8
wit	1.8
wits	1.8
comic	1.8
amusement	1.8
playful	1.8
playfully	1.8
playfulness	1.8
whimsical	1.8
droll	1.8
wry	1.8
wryly	1.8
tongue in cheek	1.8
light hearted	1.8
lighthearted	1.8
good natured	1.8
good humoured	1.8
spirited	1.8
lively	1.8
livelier	1.8
liveliest	1.8
liveliness	1.8
zest	1.8
zesty	1.8
zing	1.8
exuberant	1.8
exuberantly	1.8
exuberance	1.8
ebullient	1.8
vivacious	1.8
vivacity	1.8
sparkling	1.8
sparkle	1.8
sparkles	1.8
vibrant	1.8
vibrantly	1.8
vibrancy	1.8
vivid	1.8
vividly	1.8
clever	1.9
cleverly	1.9
cleverness	1.9
cleverer	1.9
cleverest	1.9
smart	1.9
smartly	1.9
smarter	1.9
smartest	1.9
intelligent	1.9
intelligently	1.9
intelligence	0.6
wise	1.9
wisely	1.9
wiser	1.9
wisest	1.9
wisdom	1.9
astute	1.9
astutely	1.9
shrewd	1.9
shrewdly	1.9
savvy	1.9
canny	1.9
sagacious	1.9
sage	1.9
bright	1.9
brightest	1.9
brighter	1.9
brainy	1.9
erudite	1.9
knowledgeable	1.9
scholarly	1.9
articulate	1.9
articulately	1.9
eloquent	1.9
eloquently	1.9
eloquence	1.9
literate	1.9
sophisticated	1.9
sophistication	1.9
nuanced	1.9
subtle	1.9
subtly	1.9
subtlety	1.9
profound	1.9
profoundly	1.9
profundity	1.9
deep insight	1.9
incisive	1.9
incisively	1.9
lucid	1.9
lucidly	1.9
cogent	1.9
cogently	1.9
talented	2.0
talent	2.0
talents	2.0
gifted	2.0
accomplished	2.0
accomplishment	2.0
accomplishments	2.0
skilled	2.0
skilful	2.0
skilfully	2.0
skillful	2.0
skillfully	2.0
skill	2.0
skills	2.0
adept	2.0
adeptly	2.0
deft	2.0
deftly	2.0
dexterous	2.0
virtuoso	2.0
virtuosity	2.0
mastery	2.0
expert	2.0
experts	2.0
expertise	2.0
expertly	2.0
proficient	2.0
proficiency	2.0
competent	2.0
competently	2.0
competence	2.0
capable	2.0
capably	2.0
prowess	2.0
flair	2.0
finesse	2.0
craftsmanship	2.0
artistry	2.0
artistic	2.0
artistically	2.0
authentic	1.7
authentically	1.7
authenticity	1.7
genuine	1.7
genuinely	1.7
credible	1.7
credibly	1.7
credibility	1.7
believable	1.7
convincing	1.7
convincingly	1.7
convinced	1.7
plausible	1.7
realistic	1.7
realistically	1.7
true to life	1.7
heartfelt	1.7
sincere	1.7
sincerely	1.7
sincerity	1.7
honest	1.7
honesty	1.7
truthful	1.7
truthfully	1.7
truthfulness	1.7
candid	1.7
candidly	1.7
candour	1.7
frank	1.7
frankness	1.7
touching	2.2
touchingly	2.2
poignant	2.2
poignantly	2.2
poignancy	2.2
heartwarming	2.2
heart warming	2.2
soulful	2.2
tender	2.2
tenderly	2.2
tenderness	2.2
affecting	2.2
stirring	2.2
stirringly	2.2
uplifting	2.2
uplift	2.2
uplifts	2.2
uplifted	2.2
inspiring	2.2
inspirational	2.2
inspiringly	2.2
inspire	2.2
inspires	2.2
inspired	2.2
inspiration	2.2
inspirations	2.2
evocative	2.2
powerful	1.9
powerfully	1.9
potent	1.9
potently	1.9
potency	1.9
forceful	1.9
vigorous	1.9
vigorously	1.9
vigour	1.9
vigor	1.9
robust	1.9
robustly	1.9
robustness	1.9
sturdy	1.9
sturdier	1.9
sturdily	1.9
strong	1.9
stronger	1.9
strongest	1.9
strongly recommend	1.9
strength	1.9
strengths	1.9
strengthen	1.9
strengthens	1.9
strengthened	1.9
strengthening	1.9
epic	1.3
rich	1.3
richly	1.3
richness	1.3
richer	1.3
lush	1.3
lavish	1.3
lavishly	1.3
sumptuous	1.3
sumptuously	1.3
opulent	1.3
luxurious	1.3
luxuriously	1.3
luxury	1.3
luxuries	1.3
grand	1.3
grandly	1.3
grandeur	1.3
majestic	1.3
majestically	1.3
majesty	1.3
stately	1.3
dignified	1.3
noble	1.3
nobly	1.3
nobility	1.3
regal	1.3
enjoyable	2.1
enjoyably	2.1
enjoy	2.1
enjoys	2.1
enjoyed	2.1
enjoying	2.1
enjoyment	2.1
pleasing	2.1
pleasingly	2.1
pleasant	2.1
pleasantly	2.1
pleasurable	2.1
satisfying	2.1
satisfyingly	2.1
satisfied	2.1
satisfaction	2.1
satisfy	2.1
satisfies	2.1
gratifying	2.1
gratified	2.1
gratification	2.1
rewarding	2.1
reward	2.1
rewards	2.1
rewarded	2.1
fulfilling	2.1
fulfilled	2.1
fulfilment	2.1
fulfillment	2.1
fun	2.4
funfilled	2.4
fun filled	2.4
fun to watch	2.4
good fun	2.4
great fun	2.4
so much fun	2.4
delicious	2.1
deliciously	2.1
delectable	2.1
tasty	2.1
tastier	2.1
tastiest	2.1
yummy	2.1
scrumptious	2.1
luscious	2.1
mouthwatering	2.1
mouth watering	2.1
appetising	2.1
appetizing	2.1
flavourful	2.1
flavoursome	2.1
flavorful	2.1
succulent	2.1
delicacy	2.1
comfortable	1.7
comfortably	1.7
comfort	1.7
comforts	1.7
comfy	1.7
cosy	1.7
cozy	1.7
snug	1.7
relaxing	1.7
relaxed	1.7
relax	1.7
relaxes	1.7
soothing	1.7
soothingly	1.7
soothe	1.7
soothes	1.7
soothed	1.7
calming	1.7
tranquil	1.7
tranquillity	1.7
tranquility	1.7
serene	1.7
serenely	1.7
serenity	1.7
peaceful	1.7
peacefully	1.7
peacefulness	1.7
restful	1.7
blissful	1.7
blissfully	1.7
bliss	1.7
idyllic	1.7
smooth	1.6
smoothly	1.6
smoother	1.6
smoothest	1.6
smoothness	1.6
seamless	1.6
seamlessly	1.6
effortless	1.6
effortlessly	1.6
crisp	1.6
crisply	1.6
clean	1.6
cleaner	1.6
cleanly	1.6
cleanest	1.6
pristine	1.6
immaculate	1.6
immaculately	1.6
spotless	1.6
spotlessly	1.6
fresh	1.6
fresher	1.6
freshest	1.6
freshly	1.6
freshness	1.6
clear	1.5
clearer	1.5
clearest	1.5
clarity	1.5
clarify	1.5
clarifies	1.5
clarified	1.5
crystal clear	1.5
straightforward	1.5
straightforwardly	1.5
intuitive	1.5
intuitively	1.5
user friendly	1.5
easy	1.5
easier	1.5
easiest	1.5
easily	1.5
ease of use	1.5
hassle free	1.5
trouble free	1.5
foolproof	1.5
convenient	1.5
conveniently	1.5
convenience	1.5
handy	1.5
handily	1.5
practical	1.5
practicality	1.5
versatile	1.5
versatility	1.5
flexible	1.5
flexibly	1.5
flexibility	1.5
adaptable	1.5
lightweight	1.5
compact	1.5
portable	1.5
useful	1.7
usefully	1.7
usefulness	1.7
helpful	1.7
helpfully	1.7
helpfulness	1.7
valuable	1.7
invaluable	1.7
beneficial	1.7
benefit	1.7
benefits	1.7
benefited	1.7
benefiting	1.7
beneficially	1.7
advantageous	1.7
advantage	1.7
advantages	1.7
worth it	1.7
worth every penny	1.7
worth the money	1.7
worth seeing	1.7
worth watching	1.7
worth reading	1.7
worth a look	1.7
well worth	1.7
good value	1.7
value for money	1.7
bargain	1.7
bargains	1.7
affordable	1.7
affordably	1.7
affordability	1.7
inexpensive	1.7
cost effective	1.7
economical	1.7
economically	1.7
reliable	1.8
reliably	1.8
reliability	1.8
dependable	1.8
dependably	1.8
trustworthy	1.8
trustworthiness	1.8
durable	1.8
durability	1.8
sturdiness	1.8
long lasting	1.8
securely	1.8
accurate	1.8
accurately	1.8
accuracy	1.8
precision	1.8
consistent	1.8
consistently	1.8
consistency	1.8
efficient	1.8
efficiently	1.8
efficiency	1.8
efficiencies	1.8
effective	1.8
effectively	1.8
effectiveness	1.8
efficacy	1.8
efficacious	1.8
productive	1.8
productively	1.8
productivity	1.8
responsive	1.8
responsiveness	1.8
functional	1.8
high performance	1.8
faster	1.8
fastest	1.8
speedy	1.8
speedily	1.8
swift	1.8
swiftly	1.8
prompt	1.8
promptly	1.8
quickest	1.8
recommend	1.8
recommends	1.8
recommended	1.8
recommending	1.8
recommendation	1.8
recommendations	1.8
recommendable	1.8
highly recommend	1.8
highly recommended	1.8
endorse	1.8
endorses	1.8
endorsed	1.8
endorsing	1.8
endorsement	1.8
endorsements	1.8
thumbs up	1.8
two thumbs up	1.8
five stars	1.8
four stars	1.8
popularity	1.5
popularly	1.5
acclaimed	1.5
acclaim	1.5
renowned	1.5
celebrated	1.5
illustrious	1.5
distinguished	1.5
eminent	1.5
esteemed	1.5
prestigious	1.5
prestige	1.5
famed	1.5
reputable	1.5
revered	1.5
venerable	1.5
legendary	1.5
iconic	1.5
favourite	1.5
favourites	1.5
favorite	1.5
favorites	1.5
ideal	2.0
ideally	2.0
perfection	2.0
perfected	2.0
unbeatable	2.0
unmatched	2.0
unrivalled	2.0
unrivaled	2.0
unparalleled	2.0
unsurpassed	2.0
peerless	2.0
matchless	2.0
incomparable	2.0
unequalled	2.0
optimal	2.0
optimum	2.0
desirable	1.5
enviable	1.5
coveted	1.5
tempting	1.5
temptingly	1.5
appealing	1.5
appealingly	1.5
alluring	1.5
allure	1.5
seductive	1.5
seductively	1.5
irresistible	1.5
irresistibly	1.5
magnetic	1.5
charismatic	1.5
charisma	1.5
likeable	1.5
likable	1.5
glamorous	1.5
glamour	1.5
photogenic	1.5
unique	1.5
uniquely	1.5
exclusive	1.5
distinctive	1.5
distinctively	1.5
noteworthy	1.5
notable	1.5
notably	1.5
significant improvement	1.5
monumental	1.5
landmark	1.5
milestone	1.5
milestones	1.5
watershed	1.5
historic	1.5
thorough	1.3
thoroughly enjoyed	1.3
comprehensive	1.3
meticulous	1.3
meticulously	1.3
painstaking	1.3
careful	1.3
carefully	1.3
diligent	1.3
diligently	1.3
diligence	1.3
conscientious	1.3
conscientiously	1.3
industrious	1.3
hardworking	1.3
hard working	1.4
dedicated	1.3
dedication	1.3
dedicates	1.3
devoted	1.3
devotion	1.3
committed	1.3
commitment	1.3
tireless	1.3
tirelessly	1.3
unstinting	1.3
unwavering	1.3
steadfast	1.3
steadfastly	1.3
resolute	1.3
resolutely	1.3
determined	1.3
determination	1.3
persevere	1.3
perseveres	1.3
perseverance	1.3
persistence	1.3
tenacious	1.3
tenacity	1.3
resilient	1.3
resilience	1.3
plucky	1.3
gutsy	1.3
intrepid	1.3
brave	2.1
bravely	2.1
braver	2.1
bravest	2.1
bravery	2.1
courage	2.1
courageous	2.1
courageously	2.1
valiant	2.1
valiantly	2.1
heroic	2.1
heroically	2.1
heroism	2.1
heroines	2.1
gallant	2.1
gallantry	2.1
fearless	2.1
fearlessly	2.1
valour	2.1
valor	2.1
daring	2.1
daringly	2.1
bold	2.1
boldly	2.1
boldness	2.1
rousing	1.6
exhilarating	1.6
exhilarated	1.6
exhilaration	1.6
thrilling	1.6
thrillingly	1.6
thrill	1.6
thrills	1.6
thrilled	1.6
exciting	1.6
excitingly	1.6
excite	1.6
excites	1.6
excited	1.6
excitedly	1.6
excitement	1.6
electrifying	1.6
invigorating	1.6
invigorate	1.6
invigorates	1.6
suspenseful	1.6
action packed	1.6
fast paced	1.6
pulse pounding	1.6
edge of your seat	1.6
superlative	1.9
superlatively	1.9
stellar	1.9
sterling	0.5
exemplary	1.9
triumphant	1.4
triumphantly	1.4
triumphed	1.4
# Feelings: good
love	3.2
loves	3.2
loved	3.2
loving	3.2
lovingly	3.2
beloved	3.2
love it	3.2
loved it	3.2
love this	3.2
loved this	3.2
adoration	3.2
happy	2.6
happier	2.6
happiest	2.6
happily	2.6
jolly	2.6
jollier	2.6
jolliest	2.6
jollily	2.6
merry	2.6
merrier	2.6
merriest	2.6
merrily	2.6
happiness	2.6
joyful	2.6
joyfully	2.6
joyous	2.6
joyously	2.6
overjoyed	2.6
elated	2.6
elation	2.6
ecstatic	2.6
ecstatically	2.6
ecstasy	2.6
euphoric	2.6
euphoria	2.6
rapture	2.6
rapturous	2.6
jubilant	2.6
jubilation	2.6
jubilantly	2.6
delightedly	2.6
over the moon	2.6
on cloud nine	2.6
tickled pink	2.6
thrilled to bits	2.6
gleeful	2.6
gleefully	2.6
glee	2.6
rejoice	2.6
rejoices	2.6
rejoiced	2.6
rejoicing	2.6
blissed	2.6
glad	2.0
gladly	2.0
gladder	2.0
cheerful	2.0
cheerfully	2.0
cheerfulness	2.0
cheery	2.0
cheerily	2.0
cheer	2.0
cheers	2.0
cheered	2.0
cheering	2.0
content	0
contented	1.6
contentedly	2.0
contentment	2.0
pleased	2.0
pleases	2.0
gratefully	2.0
grateful	2.0
gratitude	2.0
thankful	2.0
thankfully	2.0
thankfulness	2.0
appreciative	2.0
appreciatively	2.0
likes	1.5
liked	1.5
liking	1.5
fond	1.5
fondly	1.5
fondness	1.5
keen	1.5
keenly	1.5
eager	1.5
eagerly	1.5
eagerness	1.5
enthusiastic	1.5
enthusiastically	1.5
enthusiasm	1.5
enthusiasts	1.5
enthuse	1.5
enthused	1.5
passionate	1.5
passionately	1.5
passion	1.5
passions	1.5
zeal	1.5
zealous	1.5
ardent	1.5
ardour	1.5
fervent	1.5
avid	1.5
avidly	1.5
hopeful	1.6
hopefulness	1.6
optimistic	1.6
optimistically	1.6
optimism	1.6
optimist	1.6
optimists	1.6
upbeat	1.6
bullish	1.6
buoyant	1.6
buoyed	1.6
confident	1.6
confidently	1.6
confidence	1.6
assured	1.6
self assured	1.6
reassured	1.6
reassure	1.6
reassures	1.6
reassuring	1.6
reassuringly	1.6
reassurance	1.6
reassurances	1.6
encouraged	1.6
encourage	1.6
encourages	1.6
encouraging	1.6
encouragingly	1.6
encouragement	1.6
heartened	1.6
heartening	1.6
hearten	1.6
positive	1.6
positively	1.6
positivity	1.6
proud	1.8
proudly	1.8
proudest	1.8
pride	1.8
prides	1.8
affection	1.8
affectionate	1.8
affectionately	1.8
warmth	1.8
warm hearted	1.8
warmer welcome	1.8
warmly	1.8
warm	1.8
cuddly	1.8
cuddle	1.8
cuddles	1.8
hug	1.8
hugs	1.8
hugged	1.8
hugging	1.8
kiss	1.8
kisses	1.8
kissed	1.8
kissing	1.8
embrace	1.8
embraces	1.8
embraced	1.8
embracing	1.8
cherish	1.8
cherishes	1.8
cherished	1.8
cherishing	1.8
treasured	1.8
admire	1.8
admires	1.8
admired	1.8
admiring	1.8
admiringly	1.8
admiration	1.8
admirer	1.8
admirers	1.8
respect	1.8
respects	1.8
respected	1.8
respectful	1.8
respectfully	1.8
respecting	1.8
reverence	1.8
revere	1.8
honour	1.8
honours	1.8
honoured	1.8
honouring	1.8
honor	1.8
honors	1.8
honored	1.8
honoring	1.8
honourable	1.8
honourably	1.8
honorable	1.8
honorably	1.8
esteem	1.8
laugh	1.9
laughed	1.9
laughing	1.9
laughter	1.9
giggle	1.9
giggles	1.9
giggled	1.9
giggling	1.9
chuckle	1.9
chuckles	1.9
chuckled	1.9
grin	1.9
grins	1.9
grinned	1.9
grinning	1.9
smile	1.9
smiles	1.9
smiled	1.9
smiling	1.9
smiley	1.9
beaming	1.9
relief	1.4
relieved	1.4
relieve	1.4
relieves	1.4
relieving	1.4
unburdened	1.4
comforted	1.4
comforting	1.4
comfortingly	1.4
consoled	1.4
consolation	1.4
refreshed	1.4
rejuvenated	1.4
revitalised	1.4
revitalise	1.4
energised	1.4
energise	1.4
energising	1.4
energetic	1.4
energetically	1.4
trust	1.5
trusted	1.5
trusts	1.5
trusting	1.5
surprise hit	1.5
pleasantly surprised	1.5
pleasant surprise	1.5
nice surprise	1.5
wonderful surprise	1.5
surprisingly good	1.5
surprisingly well	1.5
romantic	1.7
romantically	1.7
sensual	1.7
sensuality	1.7
tenderhearted	1.7
calm	1.3
calmly	1.3
calmness	1.3
calmer	1.3
peace of mind	1.3
composed	1.3
composure	1.3
poised	1.3
poise	1.3
unflappable	1.3
level headed	1.3
at ease	1.3
carefree	1.3
happy go lucky	1.3
curious	1.0
nostalgic	1.0
nostalgia	1.0
wistful	1.0
wistfully	1.0
dreamlike	1.0
dreamy	1.0
welcome	2.0
welcomed	2.0
welcomes	2.0
welcoming	2.0
hospitable	2.0
hospitality	2.0
warmly welcomed	2.0
wow	1.6
woohoo	1.6
yay	1.6
yippee	1.6
hooray	1.6
hurray	1.6
hurrah	1.6
bravo	1.6
hallelujah	1.6
kudos	1.6
congrats	1.6
congratulations	1.6
congratulate	1.6
congratulates	1.6
congratulated	1.6
well played	1.6
hats off	1.6
way to go	1.6
good job	1.6
great job	1.6
nice work	1.6
nice job	1.6
good work	1.6
great work	1.6
thanks	1.4
thank	1.4
thank you	1.4
thanked	1.4
thanking	1.4
thx	1.4
ty	1.4
cheers for	1.4
# Conduct: kindness and good dealing
kindly	0.5
kindness	2.0
gentle	2.0
gently	2.0
gentleness	2.0
generous	2.0
generously	2.0
generousness	2.0
gracious	2.0
graciously	2.0
graciousness	2.0
courteous	2.0
courteously	2.0
courteousness	2.0
polite	2.0
politely	2.0
politeness	2.0
considerate	2.0
considerately	2.0
considerateness	2.0
thoughtful	2.0
thoughtfully	2.0
thoughtfulness	2.0
compassionate	2.0
compassionately	2.0
compassionateness	2.0
empathetic	2.0
empathetically	2.0
empatheticness	2.0
sympathetically	2.0
sympatheticness	2.0
kindhearted	1.9
kind hearted	1.9
generosity	1.9
courtesy	1.9
empathy	1.9
sympathise	1.9
sympathises	1.9
humane	1.9
humanely	1.9
humanitarian	1.9
charitable	1.9
charitably	1.9
charity	1.9
philanthropic	1.9
philanthropist	1.9
philanthropy	1.9
altruistic	1.9
altruism	1.9
selfless	1.9
selflessly	1.9
unselfish	1.9
magnanimous	1.9
benevolent	1.9
benevolence	1.9
merciful	1.9
mercy	1.9
mercifully	1.9
lenient	1.9
forgiving	1.9
forgive	1.9
forgives	1.9
forgave	1.9
forgiven	1.9
forgiveness	1.9
tolerant	1.9
tolerance	1.9
patient and kind	1.9
friendly	1.6
friendlier	1.6
friendliest	1.6
friendliness	1.6
friend	1.6
friends	1.6
friendship	1.6
friendships	1.6
amiable	1.6
amiably	1.6
amicable	1.6
amicably	1.6
cordial	1.6
cordially	1.6
sociable	1.6
affable	1.6
genial	1.6
congenial	1.6
neighbourly	1.6
neighborly	1.6
companion	1.6
companionship	1.6
comrade	1.6
comradeship	1.6
camaraderie	1.6
ally	1.6
allies	1.6
pal	1.6
pals	1.6
buddy	1.6
buddies	1.6
mate ship	1.6
caring	1.8
nurturing	1.8
nurture	1.8
nurtures	1.8
nurtured	1.8
supportive	1.8
supportively	1.8
help	1.8
helps	1.8
helped	1.8
helping	1.8
aided	1.8
aiding	1.8
assist	1.8
assists	1.8
assisted	1.8
assisting	1.8
assistance	1.8
backed by	1.4
backing	1.4
sponsor of	1.4
champion	1.4
champions	1.4
championed	1.4
championing	1.4
uphold	1.4
upholds	1.4
upheld	1.4
upholding	1.4
protective	1.6
safeguard	1.6
safeguards	1.6
safeguarded	1.6
safeguarding	1.6
defending	1.6
defender	1.6
defenders	1.6
shelter	1.6
sheltered	1.6
rescue	1.9
rescues	1.9
rescued	1.9
rescuing	1.9
save lives	1.9
saved lives	1.9
saves lives	1.9
saving lives	1.9
saved	1.9
saviour	1.9
savior	1.9
saves	1.9
salvage	1.9
salvaged	1.9
heal	1.9
heals	1.9
healed	1.9
healing	1.9
cure	1.9
cures	1.9
cured	1.9
curing	1.9
recover	1.9
recovers	1.9
recovered	1.9
recovering	1.9
recovery	1.9
recoveries	1.9
recuperate	1.9
remedy	1.9
remedies	1.9
remedied	1.9
restoring	1.9
restore	1.9
restores	1.9
restored	1.9
restoration	1.9
revive	1.9
revives	1.9
revived	1.9
revival	1.9
integrity	1.6
principled	1.6
ethical	1.6
ethically	1.6
moral	1.6
morally	1.6
morality	1.6
virtue	1.6
virtues	1.6
virtuous	1.6
virtuously	1.6
scrupulous	1.6
scrupulously	1.6
upright	1.6
righteous	1.6
dutiful	1.6
dutifully	1.6
noblest	1.6
incorruptible	1.6
fair minded	1.7
fairness	1.7
fairly treated	1.7
fairer	1.7
fairest	1.7
equitable	1.7
equitably	1.7
impartial	1.7
impartially	1.7
impartiality	1.7
evenhanded	1.7
even handed	1.7
unbiased	1.7
equal rights	1.7
inclusive	1.7
inclusion	1.7
dignity	1.7
loyal	1.7
loyally	1.7
loyalty	1.7
loyalties	1.7
faithful	1.7
faithfully	1.7
faithfulness	1.7
fidelity	1.7
devotedly	1.7
patriotic	1.7
patriotism	1.7
responsibly	1.4
accountability	1.4
accountable	1.4
transparent	1.4
transparency	1.4
openness	1.4
open minded	1.4
humble	1.4
humbly	1.4
humility	1.4
sensible	1.4
sensibly	1.4
pragmatic	1.4
prudent	1.4
prudently	1.4
prudence	1.4
judicious	1.4
judiciously	1.4
reasoned	1.4
rational	1.4
rationally	1.4
sane	1.4
sanity	1.4
maturity	1.4
cooperate	1.6
cooperates	1.6
cooperated	1.6
cooperating	1.6
cooperation	1.6
cooperative	1.6
co operate	1.6
co operation	1.6
co operative	1.6
collaborate	1.6
collaborates	1.6
collaborated	1.6
collaborative	1.6
collaboratively	1.6
collaboration	1.6
collaborations	1.6
teamwork	1.6
harmony	1.6
harmonious	1.6
harmoniously	1.6
solidarity	1.6
unity	1.6
unite	1.6
unites	1.6
united behind	1.6
unified	1.6
unifying	1.6
reconcile	1.6
reconciles	1.6
reconciled	1.6
reconciliation	1.6
compromise reached	1.6
consensus	1.6
mutual	1.6
peacemaker	1.5
peacemakers	1.5
ceasefire	1.5
truce	1.5
disarmament	1.5
peace deal	1.5
peace agreement	1.5
goodwill	1.5
good will	1.5
good faith	1.5
detente	1.5
thaw	1.5
# Achievement and success
success	2.2
successes	2.2
successful	2.2
successfully	2.2
succeed	2.2
succeeds	2.2
succeeded	2.2
succeeding	2.2
win	2.2
wins	2.2
won	2.2
winning	2.2
victorious	2.2
victoriously	2.2
victory	2.2
victories	2.2
achieve	1.8
achieves	1.8
achieved	1.8
achieving	1.8
achievement	1.8
achievements	1.8
achiever	1.8
accomplish	1.8
accomplishes	1.8
accomplishing	1.8
attain	1.8
attains	1.8
attained	1.8
attainment	1.8
fulfil	1.8
fulfils	1.8
fulfill	1.8
fulfills	1.8
earn praise	1.8
excel	1.8
excels	1.8
excelled	1.8
excelling	1.8
exceed expectations	1.8
exceeded expectations	1.8
exceeds expectations	1.8
outperform	1.8
outperforms	1.8
outperformed	1.8
outperforming	1.8
outshine	1.8
outshines	1.8
surpass	1.8
surpasses	1.8
surpassed	1.8
surpassing	1.8
improve	1.7
improves	1.7
improved	1.7
improving	1.7
improvement	1.7
improvements	1.7
enhance	1.7
enhances	1.7
enhanced	1.7
enhancing	1.7
enhancement	1.7
enhancements	1.7
upgrade	1.7
upgrades	1.7
upgraded	1.7
upgrading	1.7
refine	1.7
refines	1.7
refined	1.7
refinement	1.7
ameliorate	1.7
ameliorates	1.7
perfecting	1.7
enrich	1.7
enriches	1.7
enriched	1.7
enriching	1.7
enrichment	1.7
betterment	1.7
progress	1.6
progressed	1.6
progressing	1.6
breakthrough	1.6
breakthroughs	1.6
advancement	1.6
advancements	1.6
leap forward	1.6
step forward	1.6
stride	1.6
strides	1.6
headway	1.6
turnaround	0.9
rebounds	1.6
rebounded	1.6
rally	0.5
rallied	1.6
comeback	1.6
boom	1.6
booms	1.6
boomed	1.6
booming	1.6
flourish	1.6
flourishes	1.6
flourished	1.6
flourishing	1.6
thrive	1.6
thrives	1.6
thrived	1.6
thriving	1.6
prosper	1.6
prospers	1.6
prospered	1.6
prospering	1.6
prosperous	1.6
prosperity	1.6
bloom	1.6
blooms	1.6
bloomed	1.6
blossoming	1.6
blossom	1.6
blossoms	1.6
blossomed	1.6
gain	1.5
gains	1.5
gained	1.5
gaining	1.5
profit	0.5
profits	1.5
profitable	1.5
profitably	1.5
profitability	1.5
profited	1.5
earnings growth	1.5
surge in profit	1.5
lucrative	1.5
windfall	1.5
surplus	1.5
surpluses	1.5
record profit	1.5
record profits	1.5
record sales	1.5
record high	1.5
growth	1.3
grow strongly	1.3
wealth	1.3
wealthy	1.3
wealthier	1.3
affluent	1.3
affluence	1.3
fortune	1.3
fortunes	1.3
abundance	1.3
abundant	1.3
abundantly	1.3
plentiful	1.3
bounty	1.3
bountiful	1.3
ample	1.3
praise	1.6
praises	1.6
praised	1.6
praising	1.6
praiseworthy	1.6
compliment	1.6
compliments	1.6
complimented	1.6
complimentary	1.6
commend	1.6
commends	1.6
commended	1.6
commendation	1.6
applaud	1.6
applauds	1.6
applauded	1.6
applauding	1.6
applause	1.6
ovation	1.6
ovations	1.6
hail	1.6
hailed	1.6
hailing	1.6
laud	1.6
lauds	1.6
lauded	1.6
accolade	1.6
accolades	1.6
tribute	1.6
tributes	1.6
celebrate	1.6
celebrates	1.6
celebrating	1.6
celebration	1.6
celebrations	1.6
celebratory	1.6
rave	1.6
raves	1.6
raved	1.6
rave reviews	1.6
award	1.7
awards	1.7
awarded	1.7
prize	1.7
prizes	1.7
medal	1.7
medals	1.7
medallist	1.7
trophy	1.7
trophies	1.7
honorary	1.7
champions league	1.7
gold medal	1.7
top prize	1.7
jackpot	1.7
lottery win	1.7
promising	1.5
promisingly	1.5
bright future	1.5
bright spot	1.5
potential to	1.5
auspicious	1.5
favourable	1.5
favourably	1.5
favorable	1.5
favorably	1.5
opportune	1.5
upside	1.5
momentum	1.5
golden opportunity	1.5
solve	1.5
solves	1.5
solved	1.5
solving	1.5
resolve	1.5
resolves	1.5
resolved	1.5
resolving	1.5
resolution	1.5
fix for	1.5
breakthrough in	1.5
overcame	1.5
overcome	1.5
overcomes	1.5
overcoming	1.5
freed	1.5
freedom	1.5
freedoms	1.5
liberty	1.5
liberties	1.5
liberate	1.5
liberates	1.5
liberated	1.5
liberating	1.5
liberation	1.5
emancipation	1.5
emancipated	1.5
democratically	1.5
safe	1.3
safely	1.3
safer	1.3
safest	1.3
stability	1.3
stable	1.3
stabilise	1.3
stabilises	1.3
stabilised	1.3
stabilising	1.3
steady	0.5
steadier	1.3
secures	1.3
certainty	1.3
assurance	1.3
healthy	1.5
healthier	1.5
healthiest	1.5
healthily	1.5
health giving	1.5
fit and well	1.5
wellbeing	1.5
well being	1.5
wholesome	1.5
nutritious	1.5
nourish	1.5
nourishes	1.5
nourishing	1.5
nourished	1.5
hale	1.5
vitality	1.5
agreeing	1.3
agreements	1.3
agreeable	1.3
approves	1.3
approved	1.3
approving	1.3
approvingly	1.3
assent	1.3
consent	1.3
ratified	1.3
deal reached	1.3
enable	1.4
enables	1.4
enabled	1.4
enabling	1.4
empower	1.4
empowers	1.4
empowered	1.4
empowering	1.4
empowerment	1.4
facilitate	1.4
facilitates	1.4
facilitated	1.4
invest in	1.4
investment in	1.4
sustain	1.4
sustainable	1.4
sustainability	1.4
sustainably	1.4
celebrity chef	1.4
festive	1.4
festivity	1.4
festivities	1.4
party time	1.5
jubilee	1.4
feast	1.4
feasts	1.4
anniversary	1.4
birthday	1.4
gala	1.4
carnival	1.4
lucky	1.5
luckily	1.5
luckier	1.5
luckiest	1.5
luck	1.5
fortunate	1.5
fortunately	1.5
blessed	1.5
bless	1.5
blesses	1.5
blessing	1.5
blessings	1.5
godsend	1.5
miracle	1.5
miracles	1.5
miraculous	1.5
miraculously	1.5
heaven	1.5
heavenly	1.5
heaven sent	1.5
paradise	1.5
angel	1.5
angels	1.5
angelic	1.5
divine	1.5
divinely	1.5
sacred	1.5
sweet	1.2
sweeter	1.2
sweetest	1.2
sweetly	1.2
sweetness	1.2
sweetheart	1.2
darling	1.2
honey bun	1.2
dear friend	1.2
dearest	1.2
# Quality: blame
horrible	-3.2
horribly	-3.2
horribleness	-3.2
terrible	-3.2
terribly	-3.2
terribleness	-3.2
horrendous	-3.2
horrendously	-3.2
horrendousness	-3.2
atrocious	-3.2
atrociously	-3.2
atrociousness	-3.2
abysmal	-3.2
abysmally	-3.2
abysmalness	-3.2
appalling	-3.2
appallingly	-3.2
appallingness	-3.2
dreadful	-3.2
dreadfully	-3.2
dreadfulness	-3.2
ghastly	-3.2
ghastlily	-3.2
ghastliness	-3.2
worst	-3.2
awful	-3.2
awfully	-3.2
awfulness	-3.2
horrid	-3.2
horridly	-3.2
hideous	-3.2
hideously	-3.2
hideousness	-3.2
vile	-3.2
vilely	-3.2
vileness	-3.2
abominable	-3.2
abominably	-3.2
abomination	-3.2
execrable	-3.2
godawful	-3.2
god awful	-3.2
diabolical	-3.2
diabolically	-3.2
excruciating	-3.2
excruciatingly	-3.2
worse	-2.6
worsen	-2.6
worsens	-2.6
worsened	-2.6
worsening	-2.6
bad	-2.6
badly	-2.6
badness	-2.6
baddest	-2.6
poor	-2.6
poorly	-2.6
poorest	-2.6
poorer	-2.6
inferior	-2.6
inferiority	-2.6
lousy	-2.6
crummy	-2.6
crap	-2.6
crappy	-2.6
crappiest	-2.6
rubbish	-2.6
garbage	-2.6
trash	-2.6
trashy	-2.6
junk	-2.6
junky	-2.6
dire	-2.6
direly	-2.6
suck	-2.5
sucks	-2.5
sucked	-2.5
sucking	-2.5
sucky	-2.5
sux	-2.5
blow chunks	-2.5
stinks	-2.5
stank	-2.5
stinker	-2.5
stinkers	-2.5
stinking	-2.5
shit	-2.5
shitty	-2.5
shite	-2.5
bullshit	-2.5
bs	-2.5
piss poor	-2.5
half assed	-2.5
dogshit	-2.5
dud	-2.2
duds	-2.2
flop	-2.2
flops	-2.2
flopped	-2.2
flopping	-2.2
failure	-2.2
failures	-2.2
fail	-2.2
fails	-2.2
failed	-2.2
failing	-2.2
fiasco	-2.2
fiascos	-2.2
debacle	-2.2
debacles	-2.2
disaster	-2.2
disasters	-2.2
disastrous	-2.2
disastrously	-2.2
catastrophe	-2.2
catastrophes	-2.2
catastrophic	-2.2
catastrophically	-2.2
train wreck	-2.2
trainwreck	-2.2
car crash	-2.2
shambles	-2.2
shambolic	-2.2
botch	-2.2
botched	-2.2
botches	-2.2
bungle	-2.2
bungled	-2.2
bungling	-2.2
bungles	-2.2
misfire	-2.2
misfires	-2.2
misfired	-2.2
mediocre	-2.0
mediocrity	-2.0
subpar	-2.0
sub par	-2.0
substandard	-2.0
second rate	-2.0
third rate	-2.0
fourth rate	-2.0
below par	-2.0
below average	-2.0
under par	-2.0
not up to scratch	-2.0
lame	-2.0
lamely	-2.0
lamest	-2.0
lameness	-2.0
uninspired	-2.0
uninspiring	-2.0
unimpressive	-2.0
unimpressed	-2.0
underwhelming	-2.0
underwhelmed	-2.0
underwhelm	-2.0
lacklustre	-2.0
lackluster	-2.0
insipid	-2.0
insipidly	-2.0
vapid	-2.0
vapidly	-2.0
wishy washy	-2.0
boring	-2.0
boringly	-2.0
bored	-2.0
bore	-2.0
bores	-2.0
boredom	-2.0
dull	-2.0
dully	-2.0
dullness	-2.0
duller	-2.0
dullest	-2.0
tedious	-2.0
tediously	-2.0
tedium	-2.0
tiresome	-2.0
tiresomely	-2.0
dreary	-2.0
drearily	-2.0
dreariness	-2.0
drab	-2.0
drabness	-2.0
humdrum	-2.0
monotonous	-2.0
monotony	-2.0
monotonously	-2.0
mind numbing	-2.0
mind numbingly	-2.0
soporific	-2.0
snooze	-2.0
snoozer	-2.0
yawn	-2.0
yawns	-2.0
yawning	-2.0
ponderous	-2.0
ponderously	-2.0
plodding	-2.0
ploddingly	-2.0
turgid	-2.0
stodgy	-2.0
long winded	-2.0
interminable	-2.0
interminably	-2.0
sleep inducing	-2.0
snore inducing	-2.0
drag on	-2.0
drags on	-2.0
dragged on	-2.0
bland	-1.7
blandly	-1.7
blandness	-1.7
lifeless	-1.7
lifelessly	-1.7
colourless	-1.7
colorless	-1.7
flavourless	-1.7
tasteless	-1.7
tastelessly	-1.7
stale	-1.7
staleness	-1.7
hackneyed	-1.7
trite	-1.7
triteness	-1.7
banal	-1.7
banality	-1.7
cliched	-1.7
cliche	-1.7
cliches	-1.7
formulaic	-1.7
predictable	-1.7
predictably	-1.7
predictability	-1.7
derivative	-1.7
unoriginal	-1.7
copycat	-1.7
rehash	-1.7
rehashed	-1.7
rehashes	-1.7
retread	-1.7
retreads	-1.7
warmed over	-1.7
run of the mill	-1.7
by the numbers	-1.7
cookie cutter	-1.7
paint by numbers	-1.7
generic	-1.7
stereotyped	-1.7
stereotypical	-1.7
stereotype	-1.7
stereotypes	-1.7
hokey	-1.7
corny	-1.7
cheesy	-1.7
schlocky	-1.7
schlock	-1.7
sappy	-1.7
saccharine	-1.7
mawkish	-1.7
mawkishness	-1.7
maudlin	-1.7
syrupy	-1.7
treacly	-1.7
schmaltzy	-1.7
sugary	-1.7
cloying	-1.7
cloyingly	-1.7
soppy	-1.7
mushy	-1.7
stupid	-2.0
stupidly	-2.0
stupidity	-2.0
stupider	-2.0
stupidest	-2.0
dumb	-2.0
dumber	-2.0
dumbest	-2.0
dumbed down	-2.0
dumbing down	-2.0
idiotic	-2.0
idiotically	-2.0
idiocy	-2.0
idiot	-2.0
idiots	-2.0
moronic	-2.0
moron	-2.0
morons	-2.0
imbecile	-2.0
imbecilic	-2.0
asinine	-2.0
brainless	-2.0
mindless	-2.0
mindlessly	-2.0
mindlessness	-2.0
witless	-2.0
inane	-2.0
inanely	-2.0
inanity	-2.0
fatuous	-2.0
vacuous	-2.0
vacuity	-2.0
daft	-2.0
foolish	-2.0
foolishly	-2.0
foolishness	-2.0
fool	-2.0
fools	-2.0
fooled	-2.0
silly	-2.0
silliness	-2.0
sillier	-2.0
silliest	-2.0
absurd	-2.0
absurdly	-2.0
absurdity	-2.0
absurdities	-2.0
ridiculous	-2.0
ridiculously	-2.0
ridiculousness	-2.0
ludicrous	-2.0
ludicrously	-2.0
preposterous	-2.0
preposterously	-2.0
laughable	-2.0
laughably	-2.0
nonsense	-2.0
nonsensical	-2.0
farcical	-2.0
farce	-2.0
farces	-2.0
senseless	-2.0
senselessly	-2.0
pointless	-2.0
pointlessly	-2.0
pointlessness	-2.0
meaningless	-2.0
meaninglessly	-2.0
meaninglessness	-2.0
ignorant	-1.8
ignorantly	-1.8
ignorance	-1.8
clueless	-1.8
unintelligent	-1.8
illogical	-1.8
illogically	-1.8
irrational	-1.8
irrationally	-1.8
irrationality	-1.8
misguided	-1.8
misguidedly	-1.8
misconceived	-1.8
ill conceived	-1.8
ill advised	-1.8
ill considered	-1.8
ill judged	-1.8
ill timed	-1.8
ill prepared	-1.8
ill equipped	-1.8
half baked	-1.8
half hearted	-1.8
half heartedly	-1.8
wrong headed	-1.8
wrongheaded	-1.8
short sighted	-1.8
shortsighted	-1.8
unwise	-1.8
unwisely	-1.8
imprudent	-1.8
naive	-1.8
naively	-1.8
naivety	-1.8
gullible	-1.8
crackpot	-1.8
harebrained	-1.8
hare brained	-1.8
useless	-2.0
uselessly	-2.0
uselessness	-2.0
worthless	-2.0
worthlessness	-2.0
valueless	-2.0
unusable	-2.0
unworkable	-2.0
impractical	-2.0
unworthy	-2.0
unhelpful	-2.0
unhelpfully	-2.0
ineffective	-2.0
ineffectively	-2.0
ineffectiveness	-2.0
ineffectual	-2.0
ineffectually	-2.0
inefficient	-2.0
inefficiently	-2.0
inefficiency	-2.0
inefficiencies	-2.0
incompetent	-2.0
incompetently	-2.0
incompetence	-2.0
inept	-2.0
ineptly	-2.0
ineptitude	-2.0
amateurish	-2.0
amateurishly	-2.0
unprofessional	-2.0
unprofessionally	-2.0
unskilled	-2.0
unqualified	-2.0
incapable	-2.0
hopeless	-2.0
hopelessly	-2.0
hopelessness	-2.0
futile	-2.0
futilely	-2.0
futility	-2.0
fruitless	-2.0
fruitlessly	-2.0
vain attempt	-2.0
in vain	-2.0
unsuccessful	-2.0
unsuccessfully	-2.0
unproductive	-2.0
counterproductive	-2.0
counter productive	-2.0
self defeating	-2.0
faulty	-1.7
fault	-1.7
faults	-1.7
flawed	-1.7
flaw	-1.7
flaws	-1.7
defect	-1.7
defects	-1.7
defective	-1.7
deficient	-1.7
deficiency	-1.7
deficiencies	-1.7
imperfect	-1.7
imperfection	-1.7
imperfections	-1.7
glitch	-1.7
glitches	-1.7
glitchy	-1.7
buggy	-1.7
bugs	-1.7
malfunction	-1.7
malfunctions	-1.7
malfunctioned	-1.7
malfunctioning	-1.7
broken	-1.7
breaks down	-1.7
break down	-1.7
broke down	-1.7
breakdown	-1.7
breakdowns	-1.7
broke	-1.7
busted	-1.7
unserviceable	-1.7
crash	-1.7
crashes	-1.7
crashed	-1.7
crashing	-1.7
freezes up	-1.7
froze up	-1.7
shoddy	-1.7
shoddily	-1.7
rickety	-1.7
flimsy	-1.7
flimsily	-1.7
flimsiness	-1.7
wobbly	-1.7
creaky	-1.7
cracked	-1.7
cracks	-1.7
chipped	-1.7
scratched	-1.7
scratches	-1.7
scuffed	-1.7
dented	-1.7
torn	-1.7
worn out	-1.7
worn down	-1.7
shabby	-1.7
shabbily	-1.7
tatty	-1.7
ragged	-1.7
tattered	-1.7
threadbare	-1.7
dilapidated	-1.7
run down	-1.7
ramshackle	-1.7
decrepit	-1.7
unreliable	-1.6
unreliability	-1.6
undependable	-1.6
untrustworthy	-1.6
inconsistent	-1.6
inconsistency	-1.6
inconsistencies	-1.6
inconsistently	-1.6
uneven	-1.6
unevenly	-1.6
unevenness	-1.6
erratic	-1.6
erratically	-1.6
spotty	-1.6
patchy	-1.6
hit or miss	-1.6
hit and miss	-1.6
unstable	-1.6
instability	-1.6
wonky	-1.6
temperamental	-1.6
unresponsive	-1.6
sluggish	-1.6
sluggishly	-1.6
sluggishness	-1.6
slow	-1.6
slowly	-1.6
slower	-1.6
slowest	-1.6
slowness	-1.6
laggy	-1.6
lag	-1.6
lags	-1.6
lagged	-1.6
lagging	-1.6
slowdown	-1.6
slow down	-1.6
bottleneck	-1.6
bottlenecks	-1.6
clunky	-1.6
clumsy	-1.6
clumsily	-1.6
clumsiness	-1.6
awkward	-1.6
awkwardly	-1.6
awkwardness	-1.6
cumbersome	-1.6
unwieldy	-1.6
bulky	-1.6
heavy handed	-1.6
heavy handedly	-1.6
heavyhanded	-1.6
ham fisted	-1.6
hamfisted	-1.6
ungainly	-1.6
inelegant	-1.6
graceless	-1.6
leaden	-1.6
wooden	-1.6
woodenly	-1.6
stilted	-1.6
contrived	-1.6
contrivance	-1.6
contrivances	-1.6
laboured	-1.6
labored	-1.6
strained	-1.6
overwrought	-1.6
overblown	-1.6
overlong	-1.6
over long	-1.6
overdone	-1.6
overcooked	-1.6
overacted	-1.6
overacting	-1.6
bloated	-1.6
padded out	-1.6
shallow	-1.6
shallowly	-1.6
shallowness	-1.6
superficial	-1.6
superficially	-1.6
superficiality	-1.6
skin deep	-1.6
half finished	-1.6
unfinished	-1.6
undercooked	-1.6
underdeveloped	-1.6
underwritten	-1.6
one dimensional	-1.6
two dimensional	-1.6
thinly drawn	-1.6
threadbare plot	-1.6
paper thin	-1.6
sketchy	-1.6
confusing	-1.6
confusingly	-1.6
confused	-1.6
confuse	-1.6
confuses	-1.6
confusion	-1.6
muddled	-1.6
muddle	-1.6
muddles	-1.6
muddy	-1.6
murky	-1.6
murkiness	-1.6
incoherent	-1.6
incoherently	-1.6
incoherence	-1.6
incomprehensible	-1.6
incomprehensibly	-1.6
unintelligible	-1.6
baffling	-1.6
bafflingly	-1.6
baffled	-1.6
baffles	-1.6
bewildering	-1.6
bewilderingly	-1.6
bewildered	-1.6
bewilderment	-1.6
perplexing	-1.6
perplexed	-1.6
disjointed	-1.6
disorganised	-1.6
disorganized	-1.6
disorganisation	-1.6
chaotic	-1.6
chaotically	-1.6
chaos	-1.6
messy	-1.6
messily	-1.6
mess	-1.6
messes	-1.6
messed up	-1.6
jumbled	-1.6
jumble	-1.6
hodgepodge	-1.6
mishmash	-1.6
convoluted	-1.6
tangled	-1.6
tangle	-1.6
unclear	-1.6
unfocused	-1.6
unfocussed	-1.6
aimless	-1.6
aimlessly	-1.6
aimlessness	-1.6
meandering	-1.6
meanders	-1.6
meander	-1.6
rambling	-1.6
rambles	-1.6
ramble	-1.6
pretentious	-1.6
pretentiously	-1.6
pretentiousness	-1.6
pompous	-1.6
pompously	-1.6
pomposity	-1.6
self indulgent	-1.6
self indulgence	-1.6
self important	-1.6
smug	-1.6
smugly	-1.6
smugness	-1.6
preachy	-1.6
preaching to	-1.6
sanctimonious	-1.6
sanctimony	-1.6
bombastic	-1.6
bombast	-1.6
overbearing	-1.6
overbearingly	-1.6
heavy going	-1.6
ugly	-1.9
uglier	-1.9
ugliest	-1.9
ugliness	-1.9
unattractive	-1.9
unappealing	-1.9
unsightly	-1.9
grotesque	-1.9
grotesquely	-1.9
garish	-1.9
gaudy	-1.9
tacky	-1.9
tawdry	-1.9
seedy	-1.9
sleazy	-1.9
sleaze	-1.9
grimy	-1.9
grubby	-1.9
dingy	-1.9
squalid	-1.9
squalor	-1.9
filthy	-1.9
filth	-1.9
dirty	-1.9
dirtier	-1.9
dirtiest	-1.9
soiled	-1.9
stained	-1.9
stain	-1.9
stains	-1.9
smelly	-1.9
stench	-1.9
stinky	-1.9
putrid	-1.9
rancid	-1.9
rotten	-1.9
rot	-1.9
rots	-1.9
rotting	-1.9
foul	-1.9
fouled	-1.9
musty	-1.9
mouldy	-1.9
moldy	-1.9
festering	-1.9
fester	-1.9
festers	-1.9
mucky	-1.9
slimy	-1.9
unhygienic	-1.9
unsanitary	-1.9
unpleasant	-1.8
unpleasantly	-1.8
unpleasantness	-1.8
disagreeable	-1.8
nasty	-1.8
nastily	-1.8
nastier	-1.8
nastiest	-1.8
nastiness	-1.8
yucky	-1.8
icky	-1.8
gross	-1.8
grossly	-1.8
distasteful	-1.8
unpalatable	-1.8
unsavoury	-1.8
unsavory	-1.8
off putting	-1.8
repellent	-1.8
repugnant	-1.8
repugnance	-1.8
repulsive	-1.8
repulsively	-1.8
repulsion	-1.8
revolting	-1.8
revoltingly	-1.8
nauseating	-1.8
nauseatingly	-1.8
nauseous	-1.8
nausea	-1.8
sickening	-1.8
sickeningly	-1.8
disgusting	-1.8
disgustingly	-1.8
disgust	-1.8
disgusts	-1.8
disgusted	-1.8
loathsome	-1.8
obnoxious	-1.8
obnoxiously	-1.8
odious	-1.8
obscene	-1.8
obscenely	-1.8
obscenity	-1.8
vulgar	-1.8
vulgarity	-1.8
crude	-1.8
crudely	-1.8
crudeness	-1.8
crass	-1.8
crassly	-1.8
crassness	-1.8
lurid	-1.8
disappointing	-1.7
disappointingly	-1.7
disappoint	-1.7
disappoints	-1.7
disappointed	-1.7
disappointment	-1.7
disappointments	-1.7
let down	-1.7
lets down	-1.7
letdown	-1.7
letdowns	-1.7
let me down	-1.7
anticlimactic	-1.7
anticlimax	-1.7
unsatisfying	-1.7
unsatisfactory	-1.7
unsatisfactorily	-1.7
unsatisfied	-1.7
dissatisfied	-1.7
dissatisfaction	-1.7
dissatisfying	-1.7
unfulfilled	-1.7
unfulfilling	-1.7
unacceptable	-1.7
unacceptably	-1.7
inadequate	-1.7
inadequately	-1.7
inadequacy	-1.7
inadequacies	-1.7
insufficient	-1.7
insufficiently	-1.7
insufficiency	-1.7
scant	-1.7
scanty	-1.7
meagre	-1.7
meager	-1.7
paltry	-1.7
measly	-1.7
skimpy	-1.7
lacking	-1.7
lacks	-1.7
lacked	-1.7
lack	-1.7
lack of	-1.7
devoid	-1.7
devoid of	-1.7
bereft	-1.7
bereft of	-1.7
shortage	-1.7
shortages	-1.7
shortfall	-1.7
shortfalls	-1.7
shortcoming	-1.7
shortcomings	-1.7
scarcity	-1.7
dearth	-1.7
paucity	-1.7
fall short	-1.4
falls short	-1.5
fell short	-1.5
falling short	-1.4
overpriced	-1.4
over priced	-1.4
pricey	-1.4
costly	-1.4
expensive	-1.4
exorbitant	-1.4
extortionate	-1.4
rip off	-1.4
ripoff	-1.4
ripped off	-1.4
ripping off	-1.4
rip offs	-1.4
overrated	-1.4
over rated	-1.4
overhyped	-1.4
over hyped	-1.4
overkill	-1.4
overused	-1.4
gimmick	-1.4
gimmicks	-1.4
gimmicky	-1.4
waste	-1.4
wastes	-1.4
wasted	-1.4
wasting	-1.4
wasteful	-1.4
wastefully	-1.4
waste of time	-1.4
waste of money	-1.4
squander	-1.4
squanders	-1.4
squandered	-1.4
squandering	-1.4
annoying	-1.5
annoyingly	-1.5
annoy	-1.5
annoys	-1.5
annoyed	-1.5
annoyance	-1.5
annoyances	-1.5
irritating	-1.5
irritatingly	-1.5
irritate	-1.5
irritates	-1.5
irritated	-1.5
irritation	-1.5
irritations	-1.5
irritant	-1.5
irksome	-1.5
irk	-1.5
irks	-1.5
irked	-1.5
aggravating	-1.5
aggravate	-1.5
aggravates	-1.5
aggravated	-1.5
aggravation	-1.5
bothersome	-1.5
bother	-1.5
bothers	-1.5
bothered	-1.5
nuisance	-1.5
nuisances	-1.5
vexing	-1.5
vexed	-1.5
vexation	-1.5
pesky	-1.5
infuriating	-1.5
infuriatingly	-1.5
infuriate	-1.5
infuriates	-1.5
infuriated	-1.5
exasperating	-1.5
exasperatingly	-1.5
exasperate	-1.5
exasperated	-1.5
exasperation	-1.5
grating	-1.5
grates on	-1.5
maddening	-1.5
maddeningly	-1.5
frustrating	-1.5
frustratingly	-1.5
frustrate	-1.5
frustrates	-1.5
frustrated	-1.5
frustration	-1.5
frustrations	-1.5
hassle	-1.5
hassles	-1.5
headache	-1.5
headaches	-1.5
pain in the ass	-1.5
pain in the neck	-1.5
nightmare	-1.5
nightmares	-1.5
nightmarish	-1.5
difficult	-1.3
difficulty	-1.3
difficulties	-1.3
tricky	-1.3
hard pressed	-1.3
harder	-1.3
problematic	-1.3
problem	-1.3
problems	-1.3
problem with	-1.3
trouble	-1.3
troubles	-1.3
troubled	-1.3
troublesome	-1.3
troubling	-1.3
obstacle	-1.3
obstacles	-1.3
hurdle	-1.3
hurdles	-1.3
setback	-1.3
setbacks	-1.3
drawback	-1.3
drawbacks	-1.3
downside	-1.3
downsides	-1.3
disadvantage	-1.3
disadvantages	-1.3
disadvantaged	-1.3
hindrance	-1.3
hinder	-1.3
hinders	-1.3
hindered	-1.3
hindering	-1.3
impede	-1.3
impedes	-1.3
impeded	-1.3
impediment	-1.3
impediments	-1.3
hamper	-1.3
hampers	-1.3
hampered	-1.3
hampering	-1.3
obstruct	-1.3
obstructs	-1.3
obstructed	-1.3
obstruction	-1.3
obstructive	-1.3
handicap	-1.3
handicapped	-1.3
inconvenient	-1.3
inconvenience	-1.3
inconveniences	-1.3
inconvenienced	-1.3
limitation	-1.3
limitations	-1.3
weakness	-1.3
weaknesses	-1.3
weak	-1.3
weaker	-1.3
weakest	-1.3
weakly	-1.3
weaken	-1.3
weakens	-1.3
weakened	-1.3
weakening	-1.3
feeble	-1.3
feebly	-1.3
feebleness	-1.3
flabby	-1.3
anaemic	-1.3
anemic	-1.3
odd choice	-1.3
weird	-1.3
weirdly	-1.3
weirdness	-1.3
bizarre	-1.3
bizarrely	-1.3
creepiest	-1.3
eerie	-1.3
eerily	-1.3
spooky	-1.3
unsettled	-1.3
disconcerting	-1.3
disconcerted	-1.3
disturbing	-1.3
disturbingly	-1.3
disturb	-1.3
disturbs	-1.3
disturbed	-1.3
disturbance	-1.3
disturbances	-1.3
disquiet	-1.3
disquieting	-1.3
perverse	-1.3
perversely	-1.3
perversity	-1.3
unnatural	-1.3
unnaturally	-1.3
freak	-1.3
freaks	-1.3
freakish	-1.3
quirky but	-1.3
inaccurate	-1.3
inaccurately	-1.3
inaccuracy	-1.3
inaccuracies	-1.3
incorrect	-1.3
incorrectly	-1.3
erroneous	-1.3
erroneously	-1.3
error	-1.3
errors	-1.3
mistake	-1.3
mistakes	-1.3
mistaken	-1.3
mistakenly	-1.3
wrong	-1.3
wrongly	-1.3
wrongs	-1.3
wronged	-1.3
wrongdoing	-1.3
blunder	-1.3
blunders	-1.3
blundered	-1.3
blundering	-1.3
gaffe	-1.3
gaffes	-1.3
oversight of	-1.3
omission	-1.3
omissions	-1.3
invalid	-1.3
unfounded	-1.3
groundless	-1.3
baseless	-1.3
unsubstantiated	-1.3
spurious	-1.3
bogus	-1.3
fallacious	-1.3
fallacy	-1.3
fallacies	-1.3
misleading	-1.3
misleadingly	-1.3
mislead	-1.3
misleads	-1.3
misled	-1.3
misinformation	-1.3
disinformation	-1.3
misrepresent	-1.3
misrepresents	-1.3
misrepresented	-1.3
misrepresentation	-1.3
distort	-1.3
distorts	-1.3
distorted	-1.3
distorting	-1.3
distortion	-1.3
distortions	-1.3
exaggerate	-1.3
exaggerates	-1.3
exaggerated	-1.3
exaggeration	-1.3
unoriginality	-1.3
unfunny	-1.3
humourless	-1.3
humorless	-1.3
joyless	-1.3
charmless	-1.3
soulless	-1.3
heartless	-1.3
witlessness	-1.3
toothless	-1.3
gutless	-1.3
spineless	-1.3
unconvincing	-1.3
unconvincingly	-1.3
implausible	-1.3
implausibly	-1.3
implausibility	-1.3
unbelievable plot	-1.3
unlikable	-1.3
unlikeable	-1.3
unsympathetic	-1.3
uninteresting	-1.3
uninvolving	-1.3
unengaging	-1.3
unexciting	-1.3
unremarkable	-1.3
unmemorable	-1.3
forgettable	-1.3
undistinguished	-1.3
disposable	-1.3
throwaway	-1.3
ordinary	-1.2
mundane	-1.2
so so	-1.2
meh	-1.2
middling	-1.2
average at best	-1.2
nothing special	-1.2
nothing new	-1.2
old hat	-1.2
dated	-1.2
outdated	-1.2
outmoded	-1.2
obsolete	-1.2
antiquated	-1.2
old fashioned	-1.2
passe	-1.2
tired	-1.2
weary	-1.2
wearying	-1.2
wearisome	-1.2
wearily	-1.2
stuffy	-1.2
staid	-1.2
missed opportunity	-1.5
lost opportunity	-1.5
wasted opportunity	-1.5
squandered opportunity	-1.5
falls flat	-1.5
fall flat	-1.5
fell flat	-1.5
falls apart	-1.5
fall apart	-1.5
fell apart	-1.5
falling apart	-1.5
all over the place	-1.5
little help	-1.3
little support	-1.3
little use	-1.3
no use	-1.5
no good	-1.5
no fun	-1.5
not worth	-1.5
better off without	-1.5
don't bother	-1.5
save your money	-1.5
look elsewhere	-1.5
stay away	-1.5
steer clear	-1.5
steer clear of	-1.5
give it a miss	-1.5
avoid this	-1.5
avoid like the plague	-1.5
buyer beware	-1.5
do not buy	-1.5
don't buy	-1.5
never buy	-1.5
never again	-1.5
# Feelings: bad
hate	-2.8
hates	-2.8
hated	-2.8
hating	-2.8
hateful	-2.8
hatefully	-2.8
hatred	-2.8
loathe	-2.8
loathes	-2.8
loathed	-2.8
loathing	-2.8
detest	-2.8
detests	-2.8
detested	-2.8
detestable	-2.8
despise	-2.8
despises	-2.8
despised	-2.8
despicable	-2.8
despicably	-2.8
abhor	-2.8
abhors	-2.8
abhorred	-2.8
abhorrent	-2.8
abhorrence	-2.8
contempt	-2.8
contemptible	-2.8
contemptuous	-2.8
contemptuously	-2.8
scorn	-2.8
scorned	-2.8
scornful	-2.8
scornfully	-2.8
disdain	-2.8
disdained	-2.8
disdainful	-2.8
disdainfully	-2.8
angry	-2.2
angrily	-2.2
anger	-2.2
angers	-2.2
angered	-2.2
angrier	-2.2
angriest	-2.2
fury	-2.2
furious	-2.2
furiously	-2.2
rage	-2.2
rages	-2.2
raged	-2.2
raging	-2.2
enraged	-2.2
enrage	-2.2
enrages	-2.2
outraged	-2.2
outrage	-2.2
outrages	-2.2
outrageous	-2.2
outrageously	-2.2
irate	-2.2
incensed	-2.2
livid	-2.2
seething	-2.2
seethe	-2.2
seethes	-2.2
fuming	-2.2
fumes at	-2.2
mad at	-2.2
maddened	-2.2
wrath	-2.2
wrathful	-2.2
indignant	-2.2
indignantly	-2.2
indignation	-2.2
resent	-2.2
resents	-2.2
resented	-2.2
resentful	-2.2
resentfully	-2.2
resentment	-2.2
resentments	-2.2
bitter	-2.2
bitterly	-2.2
bitterness	-2.2
embittered	-2.2
acrimony	-2.2
acrimonious	-2.2
acrimoniously	-2.2
rancour	-2.2
rancorous	-2.2
animosity	-2.2
animosities	-2.2
hostile	-2.2
hostility	-2.2
hostilities	-2.2
antagonism	-2.2
antagonistic	-2.2
antagonise	-2.2
antagonises	-2.2
antagonize	-2.2
ire	-2.2
grumpy	-2.2
grouchy	-2.2
cranky	-2.2
surly	-2.2
sullen	-2.2
sullenly	-2.2
crabby	-2.2
petulant	-2.2
petulance	-2.2
petulantly	-2.2
tantrum	-2.2
tantrums	-2.2
ill tempered	-2.2
bad tempered	-2.2
short tempered	-2.2
temper tantrum	-2.2
hissy fit	-2.2
up in arms	-2.2
sad	-2.1
sadly	-2.1
sadness	-2.1
sadder	-2.1
saddest	-2.1
sadden	-2.1
saddens	-2.1
saddened	-2.1
saddening	-2.1
sorrow	-2.1
sorrows	-2.1
sorrowful	-2.1
sorrowfully	-2.1
sorrowing	-2.1
griefs	-2.1
grieve	-2.1
grieves	-2.1
grieved	-2.1
grieving	-2.1
mourn	-2.1
mourns	-2.1
mourned	-2.1
mourning	-2.1
mournful	-2.1
mournfully	-2.1
mourners	-2.1
heartbreak	-2.1
heartbroken	-2.1
heartache	-2.1
broken hearted	-2.1
broken heart	-2.1
weep	-2.1
weeps	-2.1
wept	-2.1
weeping	-2.1
cry	-2.1
cries	-2.1
cried	-2.1
crying	-2.1
sob story	-2.1
sobbing	-2.1
sobbed	-2.1
tears	-2.1
tearful	-2.1
tearfully	-2.1
lament	-2.1
laments	-2.1
lamented	-2.1
lamenting	-2.1
lamentable	-2.1
lamentably	-2.1
bereaved	-2.1
bereavement	-2.1
woe	-2.1
woes	-2.1
woeful	-2.1
woefully	-2.1
melancholy	-2.1
melancholic	-2.1
unhappy	-2.2
unhappily	-2.2
unhappiness	-2.2
unhappier	-2.2
miserable	-2.2
miserably	-2.2
misery	-2.2
miseries	-2.2
depressing	-2.2
depressingly	-2.2
depressed	-2.2
depress	-2.2
depresses	-2.2
depression	-2.2
depressive	-2.2
despondent	-2.2
despondency	-2.2
despair	-2.2
despairs	-2.2
despaired	-2.2
despairing	-2.2
despairingly	-2.2
desperate	-2.2
desperately	-2.2
wretched	-2.2
wretchedly	-2.2
wretchedness	-2.2
dejected	-2.2
dejection	-2.2
downcast	-2.2
downhearted	-2.2
disheartened	-2.2
disheartening	-2.2
dishearten	-2.2
dispirited	-2.2
dispiriting	-2.2
demoralised	-2.2
demoralising	-2.2
demoralise	-2.2
demoralized	-2.2
demoralizing	-2.2
demoralisation	-2.2
crestfallen	-2.2
forlorn	-2.2
glum	-2.2
glumly	-2.2
gloomy	-2.2
gloomily	-2.2
gloom	-2.2
gloominess	-2.2
bleak	-2.2
bleakly	-2.2
bleaker	-2.2
bleakest	-2.2
bleakness	-2.2
sombre	-2.2
sombrely	-2.2
somber	-2.2
morose	-2.2
dismal	-2.2
dismally	-2.2
doom	-2.2
doomed	-2.2
dooms	-2.2
doom and gloom	-2.2
cheerless	-2.2
dour	-2.2
feared	-1.9
fearing	-1.9
fearful	-1.9
fearfully	-1.9
afraid	-1.9
scared	-1.9
scare	-1.9
scares	-1.9
scaring	-1.9
scary	-1.9
frightened	-1.9
frighten	-1.9
frightens	-1.9
frightening	-1.9
frighteningly	-1.9
fright	-1.9
frights	-1.9
terrified	-1.9
terrify	-1.9
terrifies	-1.9
terrifyingly	-1.9
terror	-1.9
terrors	-1.9
horror	-1.9
horrors	-1.9
horrified	-1.9
horrify	-1.9
horrifies	-1.9
horrifyingly	-1.9
horrific	-1.9
horrifically	-1.9
panic	-1.9
panics	-1.9
panicked	-1.9
panicking	-1.9
panicky	-1.9
dread	-1.9
dreads	-1.9
dreaded	-1.9
dreading	-1.9
alarm	-1.9
alarms	-1.9
alarmed	-1.9
alarming	-1.9
alarmingly	-1.9
trepidation	-1.9
phobia	-1.9
phobic	-1.9
petrified	-1.9
spine chilling	-1.9
bloodcurdling	-1.9
worry	-1.6
worries	-1.6
worried	-1.6
worrying	-1.6
worryingly	-1.6
worrisome	-1.6
anxious	-1.6
anxiously	-1.6
anxiety	-1.6
anxieties	-1.6
nervous	-1.6
nervously	-1.6
nervousness	-1.6
uneasy	-1.6
uneasily	-1.6
unease	-1.6
unnerved	-1.6
unnerving	-1.6
unnervingly	-1.6
apprehensive	-1.6
apprehension	-1.6
apprehensively	-1.6
tense	-1.6
tension	-1.6
tensions	-1.6
stress	-1.6
stresses	-1.6
stressed	-1.6
stressful	-1.6
stressing	-1.6
distressed	-1.6
distress	-1.6
distresses	-1.6
distressing	-1.6
distressingly	-1.6
fret	-1.6
frets	-1.6
fretted	-1.6
fretting	-1.6
agitated	-1.6
agitation	-1.6
perturbed	-1.6
rattled	-1.6
jittery	-1.6
jitters	-1.6
on edge	-1.6
anguish	-1.6
anguished	-1.6
tormented	-1.6
torment	-1.6
torments	-1.6
tormenting	-1.6
concern over	-1.6
concerns	-1.6
concerned	-1.6
concern about	-1.6
concern that	-1.6
concerning trend	-1.6
misgivings	-1.6
misgiving	-1.6
qualms	-1.6
hurt	-1.7
hurts	-1.7
hurting	-1.7
hurtful	-1.7
hurtfully	-1.7
pain	-1.7
pains	-1.7
pained	-1.7
painful	-1.7
painfully	-1.7
ache	-1.7
aches	-1.7
ached	-1.7
aching	-1.7
agony	-1.7
agonies	-1.7
agonising	-1.7
agonisingly	-1.7
agonized	-1.7
agonizing	-1.7
suffer	-1.7
suffers	-1.7
suffered	-1.7
suffering	-1.7
sufferings	-1.7
sufferer	-1.7
sufferers	-1.7
torture	-1.7
tortured	-1.7
tortures	-1.7
torturing	-1.7
tortuous	-1.7
sore	-1.7
soreness	-1.7
throbbing	-1.7
wounded	-1.7
wound	-1.7
wounds	-1.7
wounding	-1.7
trauma	-1.7
traumas	-1.7
traumatic	-1.7
traumatised	-1.7
traumatized	-1.7
traumatise	-1.7
ashamed	-1.6
shame	-1.6
shames	-1.6
shamed	-1.6
shaming	-1.6
shameful	-1.6
shamefully	-1.6
shameless	-1.6
shamelessly	-1.6
embarrassed	-1.6
embarrass	-1.6
embarrasses	-1.6
embarrassing	-1.6
embarrassingly	-1.6
embarrassment	-1.6
embarrassments	-1.6
humiliated	-1.6
humiliate	-1.6
humiliates	-1.6
humiliating	-1.6
humiliatingly	-1.6
humiliation	-1.6
humiliations	-1.6
mortified	-1.6
mortifying	-1.6
guilty	-1.6
guiltily	-1.6
guilt	-1.6
guilt ridden	-1.6
remorse	-1.6
remorseful	-1.6
regret	-1.6
regrets	-1.6
regretted	-1.6
regretful	-1.6
regretfully	-1.6
regretting	-1.6
regrettable	-1.6
regrettably	-1.6
lonely	-1.6
lonelier	-1.6
loneliness	-1.6
lonesome	-1.6
isolation	-1.6
alienated	-1.6
alienate	-1.6
alienates	-1.6
alienating	-1.6
alienation	-1.6
abandoned	-1.6
abandon	-1.6
abandons	-1.6
abandoning	-1.6
abandonment	-1.6
rejected	-1.6
reject	-1.6
rejects	-1.6
rejecting	-1.6
rejection	-1.6
rejections	-1.6
unloved	-1.6
unwanted	-1.6
unwelcome	-1.6
unpopular	-1.6
unpopularity	-1.6
disliked	-1.6
dislike	-1.6
dislikes	-1.6
disliking	-1.6
disfavour	-1.6
aversion	-1.6
averse	-1.6
neglected	-1.6
neglect	-1.6
neglects	-1.6
neglecting	-1.6
neglectful	-1.6
ignored	-1.6
forsaken	-1.6
deserted	-1.6
upset	-1.5
upsets	-1.5
upsetting	-1.5
distraught	-1.5
dismay	-1.5
dismayed	-1.5
dismays	-1.5
dismaying	-1.5
displeased	-1.5
displeasing	-1.5
displeasure	-1.5
discontent	-1.5
discontented	-1.5
discontents	-1.5
disgruntled	-1.5
disenchanted	-1.5
disenchantment	-1.5
disillusioned	-1.5
disillusion	-1.5
disillusionment	-1.5
disaffected	-1.5
disaffection	-1.5
unhappy with	-1.5
fed up	-1.5
fed up with	-1.5
sick of	-1.5
sick and tired	-1.5
had enough of	-1.5
have had enough	-1.5
has had enough	-1.5
we've had enough	-1.5
they've had enough	-1.5
you've had enough	-1.5
i've had enough	-1.5
tired of	-1.5
had it with	-1.5
can't stand	-1.5
cannot stand	-1.5
couldn't stand	-1.5
can't bear	-1.5
unbearable	-1.5
unbearably	-1.5
intolerable	-1.5
intolerably	-1.5
insufferable	-1.5
insufferably	-1.5
shudder	-1.5
shudders	-1.5
shuddered	-1.5
cringe	-1.5
cringes	-1.5
cringed	-1.5
cringing	-1.5
cringeworthy	-1.5
wince	-1.5
winces	-1.5
winced	-1.5
groan	-1.5
groans	-1.5
groaned	-1.5
moan	-1.5
moans	-1.5
moaned	-1.5
moaning	-1.5
whine	-1.5
whines	-1.5
whined	-1.5
whining	-1.5
whiny	-1.5
whinge	-1.5
whinges	-1.5
whingeing	-1.5
sigh	-1.5
grumble	-1.5
grumbles	-1.5
grumbled	-1.5
grumbling	-1.5
gripe	-1.5
gripes	-1.5
griped	-1.5
complain	-1.3
complains	-1.3
complained	-1.3
complaining	-1.3
complaint	-1.3
complaints	-1.3
grievance	-1.3
grievances	-1.3
gripe about	-1.3
protest	-1.3
protests	-1.3
protested	-1.3
protesting	-1.3
protester	-1.3
protesters	-1.3
protestor	-1.3
protestors	-1.3
uproar	-1.3
outcry	-1.3
furore	-1.3
furor	-1.3
shock	-1.4
shocks	-1.4
shocked	-1.4
shocking	-1.4
shockingly	-1.4
stunned	-1.4
jolt	-1.4
jolted	-1.4
appalled	-1.4
appall	-1.4
appalls	-1.4
aghast	-1.4
dumbfounded	-1.4
speechless	-1.4
flabbergasted	-1.4
incredulous	-1.4
tired out	-1.5
exhausted	-1.5
exhausting	-1.5
exhaustion	-1.5
exhaust	-1.5
exhausts	-1.5
fatigue	-1.5
fatigued	-1.5
weariness	-1.5
burnt out	-1.5
burned out	-1.5
burnout	-1.5
overworked	-1.5
overwork	-1.5
overwhelmed	-1.5
overwhelming	-1.5
overwhelm	-1.5
overwhelms	-1.5
overstretched	-1.5
overstretch	-1.5
overburdened	-1.5
overloaded	-1.5
overload	-1.5
strain	-1.5
strains	-1.5
straining	-1.5
stretched to	-1.5
stretched thin	-1.5
under strain	-1.5
under pressure	-0.9
struggling	-1.5
struggle	-1.5
struggles	-1.5
struggled	-1.5
hard put	-1.5
swamped	-1.5
snowed under	-1.5
breaking point	-2.0
end of tether	-1.5
at wits end	-1.5
doubt	-1.3
doubts	-1.3
doubted	-1.3
doubtful	-1.3
doubtfully	-1.3
dubious	-1.3
dubiously	-1.3
sceptical	-1.3
sceptically	-1.3
scepticism	-1.3
sceptic	-1.3
sceptics	-1.3
skeptical	-1.3
skeptically	-1.3
skepticism	-1.3
skeptic	-1.3
cynical	-1.3
cynically	-1.3
cynicism	-1.3
cynic	-1.3
cynics	-1.3
suspicious	-1.3
suspiciously	-1.3
suspicion	-1.3
suspicions	-1.3
suspect that	-1.3
distrust	-1.3
distrusts	-1.3
distrusted	-1.3
distrustful	-1.3
mistrust	-1.3
mistrusted	-1.3
mistrustful	-1.3
wary	-1.3
warily	-1.3
hesitant	-1.3
hesitantly	-1.3
hesitation	-1.3
reluctant	-1.3
reluctantly	-1.3
reluctance	-1.3
unwilling	-1.3
unwillingly	-1.3
unwillingness	-1.3
uncertain	-1.3
uncertainty	-1.3
uncertainties	-1.3
uncertainly	-1.3
unsure	-1.3
insecure	-1.3
insecurity	-1.3
insecurities	-1.3
pessimistic	-1.3
pessimistically	-1.3
pessimism	-1.3
pessimist	-1.3
bearish	-1.3
negative	-1.3
negatively	-1.3
negativity	-1.3
jealous	-1.6
jealously	-1.6
envy	-1.6
envious	-1.6
enviously	-1.6
spite	-1.6
spiteful	-1.6
spitefully	-1.6
grudge	-1.6
grudges	-1.6
begrudge	-1.6
begrudging	-1.6
grudging	-1.6
grudgingly	-1.6
vindictive	-1.6
vindictively	-1.6
vindictiveness	-1.6
vengeful	-1.6
vengeance	-1.6
revenge	-1.6
avenge	-1.6
retaliate	-1.6
retaliates	-1.6
retaliated	-1.6
retaliation	-1.6
homesick	-1.0
sleepless	-1.0
restless	-1.0
restlessly	-1.0
moody	-1.0
brooding	-1.0
haunted by	-1.0
impatient	-1.0
impatiently	-1.0
impatience	-1.0
# Conduct: harm, injustice, deceit
evilly	-2.8
evilness	-2.8
cruel	-2.8
cruelly	-2.8
cruelness	-2.8
vicious	-2.8
viciously	-2.8
viciousness	-2.8
brutal	-2.8
brutally	-2.8
brutalness	-2.8
ruthless	-2.8
ruthlessly	-2.8
ruthlessness	-2.8
savage	-2.8
savagely	-2.8
savageness	-2.8
barbaric	-2.8
barbarically	-2.8
barbaricness	-2.8
sadistic	-2.8
sadistically	-2.8
sadisticness	-2.8
heinous	-2.8
heinously	-2.8
heinousness	-2.8
monstrous	-2.8
monstrously	-2.8
monstrousness	-2.8
wicked	-2.8
wickedly	-2.8
wickedness	-2.8
sinister	-2.8
sinisterly	-2.8
sinisterness	-2.8
malicious	-2.8
maliciously	-2.8
maliciousness	-2.8
malevolent	-2.8
malevolently	-2.8
malevolentness	-2.8
cruelty	-2.7
cruelties	-2.7
cruelest	-2.7
brutality	-2.7
brutalities	-2.7
brutalise	-2.7
brutalised	-2.7
savagery	-2.7
barbarism	-2.7
barbarous	-2.7
barbarity	-2.7
sadism	-2.7
sadist	-2.7
atrocity	-2.7
atrocities	-2.7
inhuman	-2.7
inhumane	-2.7
inhumanity	-2.7
villain	-2.7
villains	-2.7
villainous	-2.7
villainy	-2.7
monster	-2.7
monsters	-2.7
monstrosity	-2.7
fiend	-2.7
fiendish	-2.7
malice	-2.7
malign	-2.7
maligned	-2.7
malignant	-2.7
tyrant	-2.7
tyrants	-2.7
tyranny	-2.7
tyrannical	-2.7
despot	-2.7
despots	-2.7
despotic	-2.7
despotism	-2.7
oppression	-2.7
oppress	-2.7
oppresses	-2.7
oppressed	-2.7
oppressive	-2.7
oppressively	-2.7
oppressor	-2.7
oppressors	-2.7
persecute	-2.7
persecuted	-2.7
persecutes	-2.7
persecution	-2.7
repression	-2.7
repressive	-2.7
repressed	-2.7
repress	-2.7
subjugate	-2.7
subjugated	-2.7
dictator	-2.7
dictators	-2.7
dictatorial	-2.7
dictatorship	-2.7
dictatorships	-2.7
fascist	-2.7
fascists	-2.7
fascism	-2.7
nazi	-2.7
nazis	-2.7
racist	-2.7
racists	-2.7
racism	-2.7
sexist	-2.7
sexism	-2.7
homophobic	-2.7
homophobia	-2.7
misogyny	-2.7
misogynist	-2.7
misogynistic	-2.7
xenophobia	-2.7
xenophobic	-2.7
bigot	-2.7
bigots	-2.7
bigoted	-2.7
bigotry	-2.7
antisemitic	-2.7
antisemitism	-2.7
anti semitic	-2.7
anti semitism	-2.7
supremacist	-2.7
supremacists	-2.7
apartheid	-2.7
genocide	-2.7
genocidal	-2.7
holocaust	-2.7
ethnic cleansing	-2.7
slavery	-2.7
enslave	-2.7
enslaved	-2.7
slaves	-2.7
enslavement	-2.7
unjust	-2.0
unjustly	-2.0
injustice	-2.0
injustices	-2.0
unfair	-2.0
unfairly	-2.0
unfairness	-2.0
inequitable	-2.0
inequity	-2.0
inequities	-2.0
inequality	-2.0
inequalities	-2.0
discriminate	-2.0
discriminates	-2.0
discriminated	-2.0
discrimination	-2.0
discriminatory	-2.0
prejudice	-2.0
prejudiced	-2.0
prejudices	-2.0
bias	-2.0
biased	-2.0
biases	-2.0
partisan bickering	-2.0
mistreat	-2.0
mistreated	-2.0
mistreats	-2.0
mistreatment	-2.0
ill treated	-2.0
ill treatment	-2.0
maltreatment	-2.0
abuse	-2.0
abuses	-2.0
abused	-2.0
abusing	-2.0
abusive	-2.0
abuser	-2.0
abusers	-2.0
exploit	-2.0
exploits	-2.0
exploited	-2.0
exploitation	-2.0
exploitative	-2.0
victimise	-2.0
victimised	-2.0
victimize	-2.0
victim	-2.0
victims	-2.0
bully	-2.0
bullies	-2.0
bullied	-2.0
bullying	-2.0
harass	-2.0
harasses	-2.0
harassed	-2.0
harassing	-2.0
harassment	-2.0
intimidate	-2.0
intimidates	-2.0
intimidated	-2.0
intimidating	-2.0
intimidation	-2.0
intimidatory	-2.0
coerce	-2.0
coerced	-2.0
coercion	-2.0
coercive	-2.0
blackmail	-2.0
blackmailed	-2.0
extort	-2.0
extorted	-2.0
extortion	-2.0
threaten	-2.0
threatens	-2.0
threatened	-2.0
threatening	-2.0
threateningly	-2.0
threat	-2.0
threats	-2.0
menace	-2.0
menaces	-2.0
menaced	-2.0
menacing	-2.0
menacingly	-2.0
dishonest	-2.1
dishonestly	-2.1
dishonesty	-2.1
liar	-2.1
liars	-2.1
lie about	-2.1
lies about	-2.1
lied	-2.1
lying to	-2.1
lying about	-2.1
deceive	-2.1
deceives	-2.1
deceived	-2.1
deceiving	-2.1
deceit	-2.1
deceitful	-2.1
deceitfully	-2.1
deception	-2.1
deceptions	-2.1
deceptive	-2.1
deceptively	-2.1
fraud	-2.1
frauds	-2.1
fraudulent	-2.1
fraudulently	-2.1
fraudster	-2.1
fraudsters	-2.1
swindle	-2.1
swindled	-2.1
swindler	-2.1
con man	-2.1
con artist	-2.1
con trick	-2.1
conned	-2.1
cheat	-2.1
cheats	-2.1
cheated	-2.1
cheating	-2.1
cheater	-2.1
cheaters	-2.1
scam	-2.1
scams	-2.1
scammed	-2.1
scammer	-2.1
scammers	-2.1
hoax	-2.1
hoaxes	-2.1
sham	-2.1
shams	-2.1
phony	-2.1
phoney	-2.1
fake	-2.1
fakes	-2.1
faked	-2.1
faking	-2.1
forgery	-2.1
forged	-2.1
counterfeit	-2.1
trickery	-2.1
duplicity	-2.1
duplicitous	-2.1
two faced	-2.1
hypocrisy	-2.1
hypocrite	-2.1
hypocrites	-2.1
hypocritical	-2.1
hypocritically	-2.1
insincere	-2.1
insincerity	-2.1
disingenuous	-2.1
disingenuously	-2.1
falsehood	-2.1
falsehoods	-2.1
false	-2.1
falsely	-2.1
falsify	-2.1
falsified	-2.1
perjury	-2.1
perjured	-2.1
slander	-2.1
slanderous	-2.1
slandered	-2.1
libel	-2.1
libellous	-2.1
libelous	-2.1
smear	-2.1
smears	-2.1
smeared	-2.1
smear campaign	-2
defame	-2.1
defamation	-2.1
defamatory	-2.1
cover up	-1.2
cover ups	-2.1
coverup	-2.1
corrupt	-2.2
corrupts	-2.2
corrupted	-2.2
corruption	-2.2
corruptly	-2.2
bribe	-2.2
bribes	-2.2
bribed	-2.2
bribery	-2.2
embezzle	-2.2
embezzled	-2.2
embezzlement	-2.2
embezzling	-2.2
money laundering	-2.2
launder	-2.2
laundered	-2.2
racketeering	-2.2
kickback	-2.2
kickbacks	-2.2
cronyism	-2.2
nepotism	-2.2
sleazebag	-2.2
crooked	-2.2
crook	-2.2
crooks	-2.2
shady	-2.2
scandal	-2.2
scandals	-2.2
scandalous	-2.2
scandalously	-2.2
malpractice	-2.2
misconduct	-2.2
misdeed	-2.2
misdeeds	-2.2
malfeasance	-2.2
negligent	-2.2
negligence	-2.2
negligently	-2.2
dereliction	-2.2
impropriety	-2.2
improprieties	-2.2
unethical	-2.2
unethically	-2.2
immoral	-2.2
immorality	-2.2
amoral	-2.2
unscrupulous	-2.2
unprincipled	-2.2
disreputable	-2.2
disgrace	-2.2
disgraces	-2.2
disgraced	-2.2
disgraceful	-2.2
disgracefully	-2.2
dishonour	-2.2
dishonourable	-2.2
dishonorable	-2.2
ignominious	-2.2
ignominy	-2.2
infamous	-2.2
infamy	-2.2
notorious	-2.2
notoriously	-2.2
notoriety	-2.2
betray	-1.8
betrays	-1.8
betrayed	-1.8
betraying	-1.8
betrayal	-1.8
betrayals	-1.8
treachery	-1.8
treacherous	-1.8
traitor	-1.8
traitors	-1.8
treason	-1.8
treasonous	-1.8
disloyal	-1.8
disloyalty	-1.8
unfaithful	-1.8
infidelity	-1.8
backstab	-1.8
backstabbing	-1.8
back stabbing	-1.8
stab in the back	-1.8
stabbed in the back	-1.8
double cross	-1.8
double crossed	-1.8
renege	-1.8
reneged	-1.8
reneges	-1.8
broken promise	-1.8
broken promises	-1.8
break a promise	-1.8
broke promises	-1.8
backtrack	-1.8
backtracked	-1.8
backtracking	-1.8
selfish	-1.8
selfishly	-1.8
selfishness	-1.8
greed	-1.8
greedy	-1.8
greedily	-1.8
avarice	-1.8
avaricious	-1.8
arrogant	-1.8
arrogantly	-1.8
arrogance	-1.8
conceited	-1.8
conceit	-1.8
vanity	-1.8
egotistical	-1.8
egotism	-1.8
egotist	-1.8
egomaniac	-1.8
narcissist	-1.8
narcissistic	-1.8
narcissism	-1.8
haughty	-1.8
haughtily	-1.8
condescending	-1.8
condescendingly	-1.8
condescension	-1.8
condescend	-1.8
patronising	-1.8
patronisingly	-1.8
patronizing	-1.8
snobbish	-1.8
snobbery	-1.8
snob	-1.8
snobs	-1.8
snooty	-1.8
bossy	-1.8
domineering	-1.8
high handed	-1.8
pushy	-1.8
stubborn	-1.8
stubbornly	-1.8
stubbornness	-1.8
obstinate	-1.8
obstinately	-1.8
obstinacy	-1.8
intransigent	-1.8
intransigence	-1.8
pig headed	-1.8
dogmatic	-1.8
dogmatically	-1.8
dogmatism	-1.8
fanatic	-1.8
fanatics	-1.8
fanatical	-1.8
fanatically	-1.8
fanaticism	-1.8
zealot	-1.8
zealots	-1.8
zealotry	-1.8
extremist	-1.8
extremists	-1.8
extremism	-1.8
intolerant	-1.8
intolerance	-1.8
narrow minded	-1.8
close minded	-1.8
closed minded	-1.8
small minded	-1.8
mean spirited	-1.8
mean minded	-1.8
stingy	-1.8
miserly	-1.8
tight fisted	-1.8
callous	-1.8
callously	-1.8
callousness	-1.8
uncaring	-1.8
unfeeling	-1.8
insensitive	-1.8
insensitively	-1.8
insensitivity	-1.8
indifferent	-1.8
indifference	-1.8
apathetic	-1.8
apathy	-1.8
thoughtless	-1.8
thoughtlessly	-1.8
thoughtlessness	-1.8
inconsiderate	-1.8
tactless	-1.8
rude	-1.8
rudely	-1.8
rudeness	-1.8
rudest	-1.8
impolite	-1.8
discourteous	-1.8
discourtesy	-1.8
ungrateful	-1.8
ingratitude	-1.8
disrespect	-1.8
disrespectful	-1.8
disrespectfully	-1.8
disrespected	-1.8
insolent	-1.8
insolence	-1.8
impertinent	-1.8
impudent	-1.8
offensive	-1.8
offensively	-1.8
offend	-1.8
offends	-1.8
offended	-1.8
offending	-1.8
offence at	-1.8
insult	-1.8
insults	-1.8
insulted	-1.8
insulting	-1.8
insultingly	-1.8
mock	-1.8
mocks	-1.8
mocked	-1.8
mocking	-1.8
mockingly	-1.8
mockery	-1.8
ridicule	-1.8
ridicules	-1.8
ridiculed	-1.8
ridiculing	-1.8
sneer	-1.8
sneers	-1.8
sneered	-1.8
sneering	-1.8
jeer	-1.8
jeers	-1.8
jeered	-1.8
jeering	-1.8
taunt	-1.8
taunts	-1.8
taunted	-1.8
taunting	-1.8
deride	-1.8
derides	-1.8
derided	-1.8
derision	-1.8
derisive	-1.8
derisory	-1.8
belittle	-1.8
belittles	-1.8
belittled	-1.8
demean	-1.8
demeans	-1.8
demeaned	-1.8
demeaning	-1.8
degrade	-1.8
degrades	-1.8
degraded	-1.8
degrading	-1.8
degradation	-1.8
denigrate	-1.8
denigrates	-1.8
denigrated	-1.8
denigrating	-1.8
disparage	-1.8
disparages	-1.8
disparaged	-1.8
disparaging	-1.8
disparagingly	-1.8
vilify	-1.8
vilifies	-1.8
vilified	-1.8
vilification	-1.8
demonise	-1.8
demonised	-1.8
demonises	-1.8
demonising	-1.8
demonize	-1.8
scapegoat	-1.8
scapegoats	-1.8
scapegoated	-1.8
scapegoating	-1.8
stigma	-1.8
stigmatise	-1.8
stigmatised	-1.8
snub	-1.8
snubs	-1.8
snubbed	-1.8
heckle	-1.8
heckled	-1.8
scoff	-1.8
scoffs	-1.8
scoffed	-1.8
lazy	-1.6
lazily	-1.6
lazier	-1.6
laziest	-1.6
laziness	-1.6
slack	-1.6
slacking	-1.6
sloppy	-1.6
sloppily	-1.6
sloppiness	-1.6
slapdash	-1.6
slipshod	-1.6
careless	-1.6
carelessly	-1.6
carelessness	-1.6
reckless	-1.6
recklessly	-1.6
recklessness	-1.6
irresponsible	-1.6
irresponsibly	-1.6
irresponsibility	-1.6
rashly	-1.6
hasty	-1.6
hastily	-1.6
foolhardy	-1.6
impetuous	-1.6
immature	-1.6
immaturity	-1.6
childish	-1.6
childishly	-1.6
juvenile humour	-1.6
puerile	-1.6
sophomoric	-1.6
infantile	-1.6
petty	-1.6
pettiness	-1.6
cowardly	-1.6
cowardice	-1.6
coward	-1.6
cowards	-1.6
craven	-1.6
timid	-1.6
timidly	-1.6
timidity	-1.6
accuse	-1.6
accuses	-1.4
accused	-1.6
accusing	-1.6
accusation	-1.6
accusations	-1.6
accusatory	-1.6
allegation	-1.6
allegations	-1.6
blame	-1.6
blames	-1.6
blamed	-1.6
blaming	-1.6
blameworthy	-1.6
culprit	-1.6
culprits	-1.6
culpable	-1.6
culpability	-1.6
condemn	-1.6
condemns	-1.6
condemned	-1.6
condemning	-1.6
condemnation	-1.6
condemnations	-1.6
denounce	-1.6
denounces	-1.6
denounced	-1.6
denouncing	-1.6
denunciation	-1.6
denunciations	-1.6
decry	-1.6
decries	-1.6
decried	-1.6
criticise	-1.6
criticises	-1.6
criticised	-1.6
criticising	-1.6
criticize	-1.6
criticizes	-1.6
criticized	-1.6
criticizing	-1.6
criticism	-1.6
criticisms	-1.6
critical of	-1.6
critic of	-1.6
slam	-1.6
slams	-1.6
slammed	-1.6
slamming	-1.6
lambast	-1.6
lambasts	-1.6
lambasted	-1.6
lambaste	-1.6
lambastes	-1.6
castigate	-1.6
castigates	-1.6
castigated	-1.6
excoriate	-1.6
excoriated	-1.6
berate	-1.6
berates	-1.6
berated	-1.6
scold	-1.6
scolds	-1.6
scolded	-1.6
chastise	-1.6
chastised	-1.6
rebuke	-1.6
rebukes	-1.6
rebuked	-1.6
reprimand	-1.6
reprimanded	-1.6
reprimands	-1.6
reproach	-1.6
reproached	-1.6
reproachful	-1.6
censure	-1.6
censured	-1.6
censures	-1.6
deplore	-1.6
deplores	-1.6
deplored	-1.6
deploring	-1.6
deplorable	-1.6
deplorably	-1.6
reprehensible	-1.6
inexcusable	-1.6
inexcusably	-1.6
indefensible	-1.6
unforgivable	-1.6
unforgivably	-1.6
unpardonable	-1.6
hit out	-1.6
hits out	-1.6
lash out	-1.6
lashes out	-1.6
lashed out	-1.6
under fire	-1.6
came under fire	-1.7
# Violence, crime, war
murdering	-2.9
murderer	-2.9
murderers	-2.9
murderous	-2.9
murderously	-2.9
killings	-2.9
killer	-2.9
killers	-2.9
slaughter	-2.9
slaughtered	-2.9
slaughters	-2.9
slaughtering	-2.9
massacre	-2.9
massacres	-2.9
massacred	-2.9
manslaughter	-2.9
homicide	-2.9
homicides	-2.9
homicidal	-2.9
assassinate	-2.9
assassinated	-2.9
assassin	-2.9
assassins	-2.9
assassination	-2.9
assassinations	-2.9
beheaded	-2.9
beheading	-2.9
behead	-2.9
strangle	-2.9
strangled	-2.9
strangling	-2.9
lynch	-2.9
lynched	-2.9
lynching	-2.9
rape	-2.9
rapes	-2.9
raped	-2.9
raping	-2.9
rapist	-2.9
rapists	-2.9
molest	-2.9
molested	-2.9
molester	-2.9
molestation	-2.9
paedophile	-2.9
paedophiles	-2.9
pedophile	-2.9
pedophilia	-2.9
incest	-2.9
mutilate	-2.9
mutilated	-2.9
mutilation	-2.9
maim	-2.9
maimed	-2.9
maiming	-2.9
bloodbath	-2.9
bloodshed	-2.9
bloodletting	-2.9
carnage	-2.9
butchery	-2.9
butchered	-2.9
terrorist	-2.6
terrorists	-2.6
terrorism	-2.6
terrorise	-2.6
terrorised	-2.6
terrorize	-2.6
terrorized	-2.6
suicide	-2.6
suicides	-2.6
suicidal	-2.6
bomb	-2.6
bombs	-2.6
bombed	-2.6
bombing	-2.6
bombings	-2.6
bomber	-2.6
bombers	-2.6
hijack	-2.6
hijacked	-2.6
hijackers	-2.6
hijacking	-2.6
hijackings	-2.6
kidnap	-2.6
hostage	-2.6
hostages	-2.6
gunman	-2.6
gunmen	-2.6
shooting spree	-2.6
mass shooting	-2.6
mass grave	-2.6
death toll	-2.6
death squad	-2.6
death squads	-2.6
casualty	-2.6
casualties	-2.6
fatality	-2.6
fatalities	-2.6
fatal	-2.6
fatally	-2.6
deadly	-2.6
deadlier	-2.6
deadliest	-2.6
dying	-2.6
lethal	-2.6
lethally	-2.6
corpse	-2.6
corpses	-2.6
violence	-2.2
violent	-2.2
violently	-2.2
attack	-2.2
attacks	-2.2
attacked	-2.2
attacking	-2.2
attacker	-2.2
attackers	-2.2
assault	-2.2
assaults	-2.2
assaulted	-2.2
assaulting	-2.2
ambush	-2.2
ambushed	-2.2
stab	-2.2
stabs	-2.2
stabbed	-2.2
stabbing	-2.2
stabbings	-2.2
bludgeon	-2.2
bludgeoned	-2.2
beat up	-2.2
beaten up	-2.2
beating up	-2.2
beatings	-2.2
slap in the face	-2.2
slapped	-2.2
kick in the teeth	-2.8
whip lash	-2.2
battered	-2.2
mug ged	-2.2
mugger	-2.2
muggers	-2.2
mugging	-2.2
brawl	-2.2
brawls	-2.2
fistfight	-2.2
riot	-2.2
riots	-2.2
rioted	-2.2
rioters	-2.2
rioting	-2.2
rampage	-2.2
rampages	-2.2
looting	-2.2
looted	-2.2
looters	-2.2
vandal	-2.2
vandals	-2.2
vandalism	-2.2
vandalised	-2.2
arson	-2.2
arsonist	-2.2
arsonists	-2.2
warfare	-1.9
warlord	-1.9
warlords	-1.9
warring	-1.9
wartime	-1.9
battle over	-1.9
battleground	-1.9
bloody	-1.9
bloodied	-1.9
bloodthirsty	-1.9
bloodiest	-1.9
invade	-1.9
invades	-1.9
invaded	-1.9
invading	-1.9
invasion	-1.9
invasions	-1.9
invader	-1.9
invaders	-1.9
aggression	-1.9
aggressive	-1.9
aggressively	-1.9
aggressiveness	-1.9
aggressor	-1.9
aggressors	-1.9
conflicted	-1.9
combat deaths	-1.9
militant	-1.9
militants	-1.9
insurgent	-1.9
insurgents	-1.9
insurgency	-1.9
guerrilla war	-1.9
coup	-1.9
junta	-1.9
siege	-1.9
besieged	-1.9
besiege	-1.9
airstrike	-1.9
airstrikes	-1.9
shelling	-1.9
missile attack	-1.9
nuclear war	-1.9
weapons of mass destruction	-1.9
fallout from	-1.9
criminality	-2.1
felon	-2.1
felons	-2.1
felony	-2.1
felonies	-2.1
thief	-2.1
thieves	-2.1
theft	-2.1
thefts	-2.1
steal	-2.1
steals	-2.1
stealing	-2.1
stole	-2.1
stolen	-2.1
rob	-2.1
robs	-2.1
robbed	-2.1
robbing	-2.1
robber	-2.1
robbers	-2.1
robbery	-2.1
robberies	-2.1
burglar	-2.1
burglars	-2.1
burglary	-2.1
burglaries	-2.1
burgled	-2.1
larceny	-2.1
shoplifting	-2.1
shoplifter	-2.1
smuggle	-2.1
smuggled	-2.1
smuggler	-2.1
smugglers	-2.1
smuggling	-2.1
trafficking	-2.1
traffickers	-2.1
gangster	-2.1
gangsters	-2.1
gang violence	-2.1
mafia	-2.1
thug	-2.1
thugs	-2.1
thuggish	-2.1
thuggery	-2.1
hooligan	-2.1
hooligans	-2.1
hooliganism	-2.1
delinquent	-2.1
delinquents	-2.1
delinquency	-2.1
vigilante	-2.1
illegal	-1.4
illegally	-1.4
illegality	-1.4
unlawful	-1.4
unlawfully	-1.4
illicit	-1.4
illegitimate	-1.4
outlaw	-1.4
outlawed	-1.4
violate	-1.4
violates	-1.4
violated	-1.4
violating	-1.4
violation	-1.4
violations	-1.4
breach	-1.4
breaches	-1.4
breached	-1.4
breaching	-1.4
infringe	-1.4
infringes	-1.4
infringed	-1.4
infringement	-1.4
lawsuit	-1.4
lawsuits	-1.4
sue	-1.4
sues	-1.4
sued	-1.4
suing	-1.4
litigation	-1.4
prosecute	-1.4
prosecuted	-1.4
prosecution	-1.4
prosecutions	-1.4
indict	-1.4
indicted	-1.4
indictment	-1.4
indictments	-1.4
convict of	-1.4
convicted	-1.4
conviction for	-1.4
jail	-1.4
jailed	-1.4
jails	-1.4
imprison	-1.4
imprisons	-1.4
imprisoned	-1.4
imprisonment	-1.4
prison	-1.4
prisons	-1.4
prisoner	-1.4
prisoners	-1.4
inmate	-1.4
inmates	-1.4
detained	-1.4
detain	-1.4
detainee	-1.4
detention	-1.4
arrest	-1.4
arrests	-1.4
arrested	-1.4
arresting	-1.4
handcuffed	-1.4
fugitive	-1.4
fugitives	-1.4
guilty of	-1.4
offence	-1.4
offences	-1.4
offense	-1.4
offenses	-1.4
offender	-1.4
offenders	-1.4
penalty	-1.4
penalties	-1.4
penalise	-1.4
penalised	-1.4
penalize	-1.4
penalized	-1.4
punish	-1.4
punishes	-1.4
punished	-1.4
punishing	-1.4
punishment	-1.4
punishments	-1.4
punitive	-1.4
fined	-1.4
sanctions	-1.4
sanctioned by	-1.4
banned	-1.4
ban	-1.4
bans	-1.4
banning	-1.4
bannings	-1.4
banishment	-1.4
banish	-1.4
banished	-1.4
expel	-1.4
expels	-1.4
expelled	-1.4
expulsion	-1.4
exile	-1.4
exiled	-1.4
deport	-1.4
deported	-1.4
deportation	-1.4
evict	-1.4
evicted	-1.4
eviction	-1.4
evictions	-1.4
blacklist	-1.4
blacklisted	-1.4
confiscate	-1.4
confiscated	-1.4
fight over	-1.5
fights	-0.4
feud	-1.5
feuds	-1.5
feuding	-1.5
dispute	-1.5
disputes	-1.5
disputed	-1.5
quarrel	-1.5
quarrels	-1.5
quarrelled	-1.5
quarrelsome	-1.5
bicker	-1.5
bickering	-1.5
row over	-1.5
rows over	-1.5
clash	-1.5
clashes	-1.5
clashed	-1.5
clashing	-1.5
confrontation	-1.5
confrontations	-1.5
confrontational	-1.5
rift	-1.5
rifts	-1.5
schism	-1.5
discord	-1.5
dissent	-1.5
strife	-1.5
turmoil	-1.5
turbulence	-1.5
turbulent	-1.5
tumult	-1.5
tumultuous	-1.5
unrest	-1.5
upheaval	-1.5
upheavals	-1.5
deadlock	-1.5
deadlocked	-1.5
stalemate	-1.5
stand off	-1.5
standoff	-1.5
impasse	-1.5
gridlock	-1.5
divisive	-1.6
divisiveness	-1.5
division over	-1.5
polarise	-1.5
polarised	-1.5
polarising	-1.3
polarization	-1.5
infighting	-1.5
in fighting	-1.5
backlash	-1.5
retaliatory	-1.5
adversarial	-1.5
combative	-1.5
belligerent	-1.5
belligerence	-1.5
bellicose	-1.5
enmity	-1.5
enemy	-1.5
enemies	-1.5
foes	-1.5
adversary	-1.5
adversaries	-1.5
nemesis	-1.5
gun crime	-1.6
knife crime	-1.6
knifed	-1.6
gunfire	-1.6
gunshot	-1.6
gunshots	-1.6
gunned down	-1.6
shot dead	-1.6
shot and killed	-1.6
blown up	-1.6
blow up	-1.6
explode	-1.6
explodes	-1.6
exploded	-1.6
exploding	-1.6
explosion	-1.6
explosions	-1.6
explosive device	-1.6
blast killed	-1.6
grenade	-1.6
grenades	-1.6
landmine	-1.6
landmines	-1.6
poison	-1.6
poisons	-1.6
poisoned	-1.6
poisoning	-1.6
poisonous	-1.6
toxic	-1.6
toxicity	-1.6
toxin	-1.6
toxins	-1.6
noxious	-1.6
venom	-1.6
venomous	-1.6
hazardous	-1.6
hazard	-1.6
hazards	-1.6
# Illness, death, accident, disaster
disease	-1.8
diseases	-1.8
diseased	-1.8
illness	-1.8
illnesses	-1.8
ill health	-1.8
sick	-1.8
sickness	-1.8
sicken	-1.8
sickens	-1.8
sickened	-1.8
sickly	-1.8
ailing	-1.8
ailment	-1.8
ailments	-1.8
infirm	-1.8
infirmity	-1.8
infection	-1.8
infections	-1.8
infected	-1.8
infectious	-1.8
contagion	-1.8
contagious	-1.8
contaminate	-1.8
contaminated	-1.8
contamination	-1.8
epidemic	-1.8
epidemics	-1.8
pandemic	-1.8
pandemics	-1.8
plague	-1.8
plagues	-1.8
plagued	-1.8
plaguing	-1.8
outbreak	-1.8
outbreaks	-1.8
virus outbreak	-1.8
cancer	-1.8
cancers	-1.8
cancerous	-1.8
tumour	-1.8
tumours	-1.8
tumor	-1.8
tumors	-1.8
aids crisis	-1.8
stroke victims	-1.8
heart attack	-1.8
heart attacks	-1.8
heart failure	-1.8
dementia	-1.8
alzheimer's	-1.8
overdose	-1.8
overdoses	-1.8
overdosed	-1.8
addict	-1.8
addicts	-1.8
addicted to	-1.8
addiction	-1.8
addictions	-1.8
alcoholic	-1.8
alcoholics	-1.8
alcoholism	-1.8
drunken	-1.8
drunkenness	-1.8
drunk	-1.8
withdrawal symptoms	-1.8
vomit	-1.8
vomiting	-1.8
vomited	-1.8
diarrhoea	-1.8
diarrhea	-1.8
bleeding	-1.8
haemorrhage	-1.8
hemorrhage	-1.8
haemorrhaging	-1.8
paralysed	-1.8
paralyzed	-1.8
paralysis	-1.8
crippled	-1.8
cripple	-1.8
cripples	-1.8
crippling	-1.8
disabled by	-1.8
disfigured	-1.8
deformed	-1.8
deformity	-1.8
blindness	-1.8
gangrene	-1.8
malnutrition	-1.8
malnourished	-1.8
starve	-1.8
starves	-1.8
starved	-1.8
starving	-1.8
starvation	-1.8
famine	-1.8
famines	-1.8
injure	-2.0
injures	-2.0
injured	-2.0
injuring	-2.0
injury	-2.0
injuries	-2.0
injurious	-2.0
harm	-2.0
harms	-2.0
harmed	-2.0
harming	-2.0
harmful	-2.0
harmfully	-2.0
detrimental	-2.0
detriment	-2.0
damaging	-2.0
damage	-2.0
damages	-2.0
damaged	-2.0
devastate	-2.0
devastates	-2.0
devastated	-2.0
devastating	-2.0
devastatingly	-2.0
devastation	-2.0
destroy	-2.0
destroys	-2.0
destroyed	-2.0
destroying	-2.0
destruction	-2.0
destructive	-2.0
destructiveness	-2.0
destroyer	-2.0
ruin	-2.0
ruins	-2.0
ruined	-2.0
ruining	-2.0
ruinous	-2.0
ruinously	-2.0
wreck	-2.0
wrecks	-2.0
wrecked	-2.0
wrecking	-2.0
wreckage	-2.0
demolish	-2.0
demolished	-2.0
demolishes	-2.0
shatter	-2.0
shatters	-2.0
shattered	-2.0
shattering	-2.0
crush	-2.0
crushes	-2.0
crushed	-2.0
crushing	-2.0
crushingly	-2.0
ravage	-2.0
ravaged	-2.0
ravages	-2.0
decimate	-2.0
decimated	-2.0
decimation	-2.0
annihilate	-2.0
annihilated	-2.0
annihilation	-2.0
obliterate	-2.0
obliterated	-2.0
extinct	-2.0
extinction	-2.0
perish	-2.0
perishes	-2.0
perished	-2.0
perishing	-2.0
drown	-2.0
drowns	-2.0
drowned	-2.0
drowning	-2.0
fatal accident	-2.0
accident	-2.0
accidents	-2.0
collision	-2.0
collisions	-2.0
derailed	-2.0
derail	-2.0
derails	-2.0
derailment	-2.0
capsized	-2.0
sinking ship	-2.0
shipwreck	-2.0
tragedy	-1.8
tragedies	-1.8
calamity	-1.8
calamities	-1.8
calamitous	-1.8
cataclysm	-1.8
cataclysmic	-1.8
apocalypse	-1.8
apocalyptic	-1.8
armageddon	-1.8
earthquake	-1.8
earthquakes	-1.8
tsunami	-1.8
hurricane	-1.8
hurricanes	-1.8
tornado	-1.8
tornadoes	-1.8
typhoon	-1.8
flood	-1.8
floods	-1.8
flooded	-1.8
flooding	-1.8
drought	-1.8
droughts	-1.8
wildfire	-1.8
wildfires	-1.8
blaze killed	-1.8
avalanche	-1.8
landslide killed	-1.8
mudslide	-1.8
mudslides	-1.8
emergency	-1.8
emergencies	-1.8
crisis	-1.8
crises	-1.8
perilous	-1.8
perilously	-1.8
peril	-1.8
perils	-1.8
danger	-1.8
dangers	-1.8
dangerous	-1.8
dangerously	-1.8
endanger	-1.8
endangers	-1.8
endangered	-1.8
endangering	-1.8
imperil	-1.8
imperils	-1.8
imperilled	-1.8
jeopardise	-1.8
jeopardised	-1.8
jeopardises	-1.8
jeopardising	-1.8
jeopardize	-1.8
jeopardized	-1.8
jeopardy	-1.8
hazardous waste	-1.8
pollution	-1.8
pollute	-1.8
pollutes	-1.8
polluted	-1.8
polluting	-1.8
pollutant	-1.8
pollutants	-1.8
smog	-1.8
carcinogenic	-1.8
carcinogen	-1.8
radiation leak	-1.8
meltdown	-1.8
oil spill	-1.8
spillage	-1.8
funeral	-1.4
funerals	-1.4
grave concern	-1.4
graves	-1.4
graveyard	-1.4
coffin	-1.4
coffins	-1.4
burial	-1.4
mortuary	-1.4
morgue	-1.4
widowed	-1.4
orphaned	-1.4
orphan	-1.4
orphans	-1.4
refugee	-1.4
refugees	-0.5
homeless	-1.4
homelessness	-1.4
destitute	-1.4
destitution	-1.4
poverty	-1.4
impoverished	-1.4
impoverish	-1.4
poverty stricken	-1.4
needy	-1.4
deprived	-1.4
deprivation	-1.4
deprive	-1.4
deprives	-1.4
depriving	-1.4
hardship	-1.4
hardships	-1.4
plight	-1.4
predicament	-1.4
predicaments	-1.4
misfortune	-1.4
misfortunes	-1.4
unfortunate	-1.4
unfortunately	-1.4
unlucky	-1.4
unluckily	-1.4
bad luck	-1.4
ill fated	-1.4
jinx	-1.4
jinxed	-1.4
curse	-1.4
curses	-1.4
cursed	-1.4
hell	-1.4
hellish	-1.4
hellhole	-1.4
damned	-1.4
damn	-1.4
damning	-1.4
damned by	-1.4
# Decline, loss, lack: economy and affairs
loss	-1.7
losses	-1.7
lose	-1.7
loses	-1.7
lost	-1.7
losing	-1.7
loser	-1.7
losers	-1.7
lossmaking	-1.7
loss making	-1.7
defeat	-1.7
defeats	-1.7
defeated	-1.7
defeating	-1.7
defeatist	-1.7
beaten by	-1.7
trounced	-1.7
thrashed	-1.7
routed	-1.7
decline	-1.4
declines	-1.4
declined	-1.4
declining	-1.4
deteriorate	-1.4
deteriorates	-1.4
deteriorated	-1.4
deteriorating	-1.4
deterioration	-1.4
decay	-1.4
decays	-1.4
decayed	-1.4
decaying	-1.4
erode	-1.4
erodes	-1.4
eroded	-1.4
eroding	-1.4
erosion	-1.4
dwindle	-1.4
dwindles	-1.4
dwindled	-1.4
dwindling	-1.4
plunge	-1.4
plunges	-1.4
plunged	-1.4
plunging	-1.4
plummet	-1.4
plummets	-1.4
plummeted	-1.4
plummeting	-1.4
slump	-1.4
slumps	-1.4
slumped	-1.4
slumping	-1.4
tumble	-1.4
tumbles	-1.4
tumbled	-1.4
tumbling	-1.4
collapse	-1.4
collapses	-1.4
collapsed	-1.4
collapsing	-1.4
nosedive	-1.4
nosedived	-1.4
freefall	-1.4
free fall	-1.4
downturn	-1.4
downturns	-1.4
downward	-1.4
downgrade	-1.4
downgrades	-1.4
downgraded	-1.4
downgrading	-1.4
downfall	-1.4
demise	-1.4
stagnate	-1.4
stagnates	-1.4
stagnated	-1.4
stagnant	-1.4
stagnating	-1.4
stagnation	-1.4
recession	-1.4
recessions	-1.4
recessionary	-1.4
sag	-1.4
sags	-1.4
sagged	-1.4
sagging	-1.4
languish	-1.4
languishes	-1.4
languished	-1.4
languishing	-1.4
falter	-1.4
falters	-1.4
faltered	-1.4
faltering	-1.4
stumble	-1.4
stumbles	-1.4
stumbled	-1.4
stumbling	-1.4
stall	-1.4
stalls	-1.4
stalled	-1.4
stalling	-1.4
founder	-1.4
foundered	-1.4
flounder	-1.4
flounders	-1.4
floundered	-1.4
floundering	-1.4
backslide	-1.4
backsliding	-1.4
regress	-1.4
regression	-1.4
retrograde	-1.4
step backwards	-1.4
step backward	-1.4
bankrupt	-1.6
bankrupts	-1.6
bankrupted	-1.6
bankruptcy	-1.6
bankruptcies	-1.6
insolvent	-1.6
insolvency	-1.6
insolvencies	-1.6
default on	-1.6
defaulted	-1.6
defaulting	-1.6
foreclosure	-1.6
foreclosures	-1.6
receivership	-1.6
liquidation	-1.6
liquidated	-1.6
write off	-1.6
write offs	-1.6
written off	-1.6
writedown	-1.6
writedowns	-1.6
impairment charge	-1.6
profit warning	-2
profits warning	-1.6
pre tax loss	-1.6
losses widened	-1.6
debt	-1.6
debts	-1.6
indebted	-1.6
indebtedness	-1.6
deficit	-1.6
deficits	-1.6
overdraft	-1.6
overspend	-1.6
overspending	-1.6
overspent	-1.6
bail out	-1.6
bailout	-1.6
bailouts	-1.6
austerity	-1.6
penury	-1.6
inflation	-1.6
hyperinflation	-1.6
unemployment	-1.6
unemployed	-1.6
jobless	-1.6
joblessness	-1.6
layoff	-1.6
layoffs	-1.5
lay off	-1.4
laid off	-1.5
lays off	-1.4
redundancy	-1.6
redundancies	-1.6
redundant	-1.6
sack	-1.6
sacks	-1.6
sacked	-1.6
sacking	-1.6
sackings	-1.6
fired from	-1.6
job cuts	-1.5
cutback	-1.6
cutbacks	-1.6
cut back	-1.6
cuts to	-1.6
pay cut	-1.6
pay cuts	-1.6
pay freeze	-1.6
budget cuts	-1.6
spending cuts	-1.6
shut down	-1.6
shutdown	-1.6
shutdowns	-1.6
shuts down	-1.6
closures	-1.6
closure	-1.6
lockout	-1.6
walkout	-1.6
walkouts	-1.6
strike action	-1.6
delay	-1.3
delays	-1.3
delayed	-1.3
delaying	-1.3
postpone	-1.3
postponed	-1.3
postponement	-1.3
postpones	-1.3
cancelled	-1.3
cancellation	-1.3
cancellations	-1.3
canceled	-1.3
cancels	-1.3
overdue	-1.3
backlog	-1.3
backlogs	-1.3
queue for	-1.3
waiting lists	-1.3
waiting list	-1.3
late again	-1.3
belated	-1.3
belatedly	-1.3
tardy	-1.3
tardiness	-1.3
disrupt	-1.3
disrupts	-1.3
disrupted	-1.3
disrupting	-1.3
disruption	-1.3
disruptions	-1.3
disruptive	-1.3
suspended	-1.3
suspension	-1.3
halted	-1.3
scrapped	-1.3
scrapping	-1.3
axed	-1.3
axing	-1.3
shelved	-1.3
withdrawn	-1.3
withdrew	-1.3
burden	-1.5
burdens	-1.5
burdened	-1.5
burdening	-1.5
burdensome	-1.5
onerous	-1.5
pressure on	-1.5
overtaxed	-1.5
strapped	-1.5
strapped for cash	-1.5
cash strapped	-1.5
hard hit	-1.5
hardest hit	-1.5
hit hard	-1.5
understaffed	-1.5
short staffed	-1.5
under staffed	-1.5
underfunded	-1.5
underfunding	-1.5
under funded	-1.5
under funding	-1.5
underpaid	-1.5
under resourced	-1.5
underinvestment	-1.5
under investment	-1.5
undervalued	-1.5
undervalue	-1.5
underperform	-1.5
underperforms	-1.5
underperformed	-1.5
underperforming	-1.5
underperformance	-1.5
undermine	-1.5
undermines	-1.5
undermined	-1.5
undermining	-1.5
sabotage	-1.5
sabotaged	-1.5
sabotages	-1.5
thwart	-1.5
thwarts	-1.5
thwarted	-1.5
thwarting	-1.5
frustrated by	-1.5
stymied	-1.5
stymie	-1.5
subvert	-1.5
subverts	-1.5
subverted	-1.5
subversion	-1.5
squeeze on	-1.5
squeezed	-1.5
cripplingly	-1.5
risk	-1.3
risks	-1.3
risking	-1.3
risky	-1.3
riskier	-1.3
riskiest	-1.3
risked losing	-1.3
vulnerable	-1.3
vulnerability	-1.3
vulnerabilities	-1.3
unsafe	-1.3
unsafely	-1.3
precarious	-1.3
precariously	-1.3
volatile	-1.3
volatility	-1.3
fragile	-1.3
fragility	-1.3
shaky	-1.3
shakily	-1.3
brittle	-1.3
exposed to	-1.3
untenable	-1.3
unsustainable	-1.3
unviable	-1.3
inviable	-1.3
perishable	-1.3
dicey	-1.3
dodgy	-1.3
warn	-1.3
warns	-1.3
warned	-1.3
warning	-1.3
warnings	-1.3
caution against	-1.3
cautioned that	-1.3
red flag	-1.0
red flags	-1.0
omen	-1.3
ominous	-1.3
ominously	-1.3
forebodingly	-1.3
foreboding	-1.3
portent	-1.3
grim	-1.3
grimly	-1.3
grimmer	-1.3
grimmest	-1.3
grimness	-1.3
dire straits	-1.3
worst case	-1.3
looming	-1.3
loom	-1.3
looms	-1.3
loomed	-1.3
deny	-1.4
denies	-1.4
denied	-1.4
denying	-1.4
denial	-1.4
denials	-1.4
refuse	-1.4
refuses	-1.4
refused	-1.4
refusing	-1.4
refusal	-1.4
oppose	-1.4
opposes	-1.4
opposed	-1.4
opposing	-1.4
opposition to	-1.4
opponent	-1.4
opponents	-1.4
object to	-1.4
objected to	-1.4
objection	-1.4
objections	-1.4
resist	-1.4
resists	-1.4
resisted	-1.4
resisting	-1.4
resistance to	-1.4
veto	-1.4
vetoed	-1.4
vetoes	-1.4
rebuff	-1.4
rebuffed	-1.4
rebuffs	-1.4
repudiate	-1.4
repudiated	-1.4
rescind	-1.4
rescinded	-1.4
revoke	-1.4
revoked	-1.4
overturned	-1.4
defy	-1.4
defies	-1.4
defied	-1.4
defiance	-1.4
defiant	-1.4
disorder	-1.5
disorders	-1.5
disorderly	-1.5
anarchy	-1.5
anarchic	-1.5
lawless	-1.5
lawlessness	-1.5
havoc	-1.5
mayhem	-1.5
pandemonium	-1.5
bedlam	-1.5
quagmire	-1.5
morass	-1.5
conundrum	-1.5
dilemma	-1.5
dilemmas	-1.5
complication	-1.5
complications	-1.5
fraught	-1.5
thorny	-1.5
intractable	-1.5
bogged down	-1.5
mired	-1.5
mire	-1.5
stuck	-1.5
stranded	-1.5
trapped	-1.5
entangled	-1.5
controversial	-1.1
controversially	-1.2
controversy	-1.2
controversies	-1.2
contentious	-1.2
contentiously	-1.2
contention	-1.2
questionable	-1.2
questionably	-1.2
disputed claim	-1.2
ambivalent	-1.2
ambiguous	-1.2
ambiguities	-1.2
vague	-1.2
vaguely	-1.2
vagueness	-1.2
opaque	-1.2
secrecy	-1.2
secretive	-1.2
hidden agenda	-1.2
evasive	-1.2
evasion	-1.2
evade	-1.2
evades	-1.2
evaded	-1.2
evading	-1.2
excessive	-1.3
excessively	-1.3
excess	-1.3
excesses	-1.3
undue	-1.3
unduly	-1.3
needless	-1.3
needlessly	-1.3
unnecessary	-1.3
unnecessarily	-1.3
unwarranted	-1.3
unjustified	-1.3
unjustifiably	-1.3
unjustifiable	-1.3
unreasonable	-1.3
unreasonably	-1.3
unrealistic	-1.3
unrealistically	-1.3
unprecedented pressure	-1.3
disproportionate	-1.3
disproportionately	-1.3
extravagant	-1.3
extravagance	-1.3
profligate	-1.3
exorbitantly	-1.3
overreach	-1.3
overreaction	-1.3
overreact	-1.3
overreacted	-1.3
invasive	-1.4
intrusive	-1.4
intrude	-1.4
intrudes	-1.4
intruded	-1.4
intrusion	-1.4
intrusions	-1.4
meddle	-1.4
meddles	-1.4
meddling	-1.4
meddlesome	-1.4
interfere	-1.4
interferes	-1.4
interfered	-1.4
interfering	-1.4
interference	-1.4
nosy	-1.4
snoop	-1.4
snooping	-1.4
spy on	-1.4
spying	-1.4
surveillance of	-1.4
eavesdrop	-1.4
manipulative	-1.4
manipulate	-1.4
manipulates	-1.4
manipulated	-1.4
manipulating	-1.4
manipulation	-1.4
propaganda	-1.4
brainwash	-1.4
brainwashed	-1.4
brainwashing	-1.4
indoctrinate	-1.4
indoctrination	-1.4
demagogue	-1.4
demagogues	-1.4
demagogy	-1.4
demagoguery	-1.4
rabble rousing	-1.4
scaremongering	-1.4
fear mongering	-1.9
fearmongering	-1.9
warmonger	-1.4
warmongering	-1.4
sensationalist	-1.4
sensationalism	-1.4
sensationalise	-1.4
mistrustfully	-1.2
estranged	-1.2
estrangement	-1.2
divorce	-1.2
divorced	-1.2
divorces	-1.2
adultery	-1.2
adulterous	-1.2
separated from	-1.2
custody battle	-1.2
dysfunctional	-1.2
dysfunction	-1.2
maladjusted	-1.2
obsessive	-1.2
obsessed	-1.2
obsession	-1.2
obsessions	-1.2
compulsive	-1.2
neurotic	-1.2
neurosis	-1.2
paranoid	-1.2
paranoia	-1.2
psychotic	-1.2
psycho	-1.2
psychopath	-1.2
psychopathic	-1.2
insane	-1.2
insanity	-1.2
deranged	-1.2
demented	-1.2
lunatic	-1.2
lunatics	-1.2
lunacy	-1.2
madness	-1.2
hysteria	-1.2
hysterical reaction	-1.2
delusion	-1.2
delusions	-1.2
delusional	-1.2
fantasist	-1.2
maniac	-1.2
maniacs	-1.2
wreak havoc	-1.2
inflict	-1.2
inflicts	-1.2
inflicted	-1.2
inflicting	-1.2
impose on	-1.2
imposed on	-1.2
foist	-1.2
foisted	-1.2
inflame	-1.2
inflames	-1.2
inflamed	-1.2
inflammatory	-1.6
incite	-1.2
incites	-1.2
incited	-1.2
incitement	-1.2
provoke	-1.2
provokes	-1.2
provoked	-1.2
provoking anger	-1.2
exacerbate	-1.2
exacerbates	-1.2
exacerbated	-1.2
exacerbating	-1.2
plotted	-1.2
plotting	-1.2
conspire	-1.2
conspired	-1.2
conspiracy	-1.2
conspiracies	-1.2
conspirator	-1.2
conspirators	-1.2
collude	-1.2
colluded	-1.2
collusion	-1.2
complicit	-1.2
complicity	-1.2
blunt instrument	-1.0
severe	-1.0
severely	-1.0
severity	-1.0
harsh	-1.0
harshly	-1.0
harsher	-1.0
harshest	-1.0
harshness	-1.0
stern rebuke	-1.0
draconian	-1.0
heavy toll	-1.0
stark warning	-1.0
gruelling	-1.0
grueling	-1.0
gritty but	-1.0
arduous	-1.0
strenuous	-1.0
punishingly	-1.0
onslaught	-1.0
barrage of	-1.0
bombard	-1.0
bombarded	-1.0
bombardment	-1.0
deluge of	-1.0
slum	-1.5
slums	-1.5
ghetto	-1.5
ghettos	-1.5
sweatshop	-1.5
sweatshops	-1.5
squatter	-1.5
blight	-1.5
blighted	-1.5
blights	-1.5
eyesore	-1.5
scourge	-1.5
bane	-1.5
pest	-1.5
pests	-1.5
vermin	-1.5
rat infested	-1.5
infested	-1.5
infestation	-1.5
parasite	-1.5
parasites	-1.5
parasitic	-1.5
leech	-1.5
leeches	-1.5
predator	-1.5
predators	-1.5
predatory	-1.5
prey on	-1.5
preyed on	-1.5
vulture	-1.5
vultures	-1.5
# Slang, swearing, net talk
fuck	-2.5
fucked	-2.5
fucker	-2.5
fuckers	-2.5
fuck you	-2.5
fuck off	-2.5
fuck up	-2.5
fucked up	-2.5
screw you	-2.5
screw up	-2.5
screwed	-2.5
screwed up	-2.5
screws up	-2.5
piss off	-2.5
pissed	-2.5
pissed off	-2.5
pisses me off	-2.5
wtf	-2.5
ffs	-2.5
fml	-2.5
stfu	-2.5
gtfo	-2.5
bastard	-2.5
bastards	-2.5
bitch	-2.5
bitches	-2.5
bitchy	-2.5
bitching	-2.5
asshole	-2.5
assholes	-2.5
arsehole	-2.5
arseholes	-2.5
wanker	-2.5
wankers	-2.5
twat	-2.5
twats	-2.5
prick	-2.5
pricks	-2.5
dickhead	-2.5
dickheads	-2.5
cunt	-2.5
cunts	-2.5
douche	-2.5
douchebag	-2.5
douchebags	-2.5
slut	-2.5
sluts	-2.5
slutty	-2.5
whore	-2.5
whores	-2.5
scumbag	-2.5
scumbags	-2.5
scum	-2.5
jerk	-2.5
jerks	-2.5
dipshit	-2.5
shithead	-2.5
shithole	-2.5
motherfucker	-2.5
motherfuckers	-2.5
son of a bitch	-2.5
twit	-2.5
twits	-2.5
tosser	-2.5
git	-2.5
gits	-2.5
numpty	-2.5
pillock	-2.5
plonker	-2.5
ugh	-1.6
argh	-1.6
arrgh	-1.6
grr	-1.6
grrr	-1.6
eww	-1.6
ew	-1.6
yuck	-1.6
blah	-1.6
bleh	-1.6
boo	-1.6
booed	-1.6
booing	-1.6
boos	-1.6
dang	-1.6
darn	-1.6
dammit	-1.6
damnit	-1.6
bummer	-1.6
bummed	-1.6
bollocks	-1.6
bloody hell	-1.6
hell no	-1.6
epic fail	-1.6
facepalm	-1.6
smh	-1.6
cba	-1.6
idgaf	-1.6
nooo	-1.6
noooo	-1.6
boohoo	-1.6
sadface	-1.6
waaah	-1.6
lousiest	-1.6
craptastic	-1.6
suckage	-1.6
suckiest	-1.6
janky	-1.6
naff	-1.6
manky	-1.6
minging	-1.6
knackered	-1.6
gutted	-1.6
skint	-1.6
shafted	-1.6
stuffed up	-1.6
cocked up	-1.6
cock up	-1.6
balls up	-1.6
dodgier	-1.6
gobshite	-1.6
tosh	-1.6
twaddle	-1.6
drivel	-1.6
dreck	-1.6
tripe	-1.6
claptrap	-1.6
gibberish	-1.6
bunkum	-1.6
balderdash	-1.6
piffle	-1.6
hogwash	-1.6
hooey	-1.6
malarkey	-1.6
baloney	-1.6
codswallop	-1.6
poppycock	-1.6
lol	1.9
lmao	1.9
lmfao	1.9
rofl	1.9
roflmao	1.9
haha	1.9
hahaha	1.9
hahahaha	1.9
hehe	1.9
heehee	1.9
lulz	1.9
lolz	1.9
lols	1.9
xoxo	1.9
xo	1.9
xx	1.9
luv	1.9
luvs	1.9
luvly	1.9
<3	1.9
woot	1.9
w00t	1.9
yeah	1.9
yea	1.9
yes	0.8
yep	1.9
yup	1.9
aww	1.9
awww	1.9
omg yes	1.9
yesss	1.9
woo	1.9
woop	1.9
whoop	1.9
whoo	1.9
hoorah	1.9
heck yes	1.9
hell yes	1.9
hell yeah	1.9
cool	1.9
cooler	1.9
coolest	1.9
coolness	1.9
rad	1.9
sick beat	1.9
epic win	1.9
ftw	1.9
win win	1.9
brill	1.9
ace	1.9
aced	1.9
belter	1.9
smashing	1.9
cracking	1.9
ripper	1.9
corker	1.9
stonking	1.9
cushty	1.9
chuffed	1.9
stoked	1.9
psyched	1.9
pumped up	1.9
amped	1.9
rocks	1.9
rockin	1.9
rocking	1.9
killer app	1.9
killer track	1.9
kick ass	1.9
kicks ass	1.9
kickass	1.9
badass	1.9
bad ass	1.9
the bomb	1.9
the shit	1.9
da bomb	1.9
fab	1.9
fabby	1.9
gnarly	1.9
groovy	1.9
hip	1.9
nifty	0
neato	1.9
swell	1.9
peachy	1.9
spiffy	1.9
snazzy	1.9
ritzy	1.9
swanky	1.9
spiffing	1.9
top banana	1.9
bees knees	1.9
the dogs bollocks	1.9
mint	1.9
legend	1.9
legends	1.9
slay	1.9
slays	1.9
slayed	1.9
goated	1.9
banger	1.9
bangers	1.9
on point	1.9
on fleek	1.9
wicked good	1.9
sweeeet	1.9
sweet as	1.9
hunky dory	1.9
tiptop	1.9
tip top	1.9
a ok	1.9
aok	1.9
worth a try	1.9
gr8	1.9
gr8t	1.9
goody	1.9
goodie	1.9
goodies	1.9
yum	1.9
nom	1.9
nomnom	1.9
noms	1.9
bff	1.9
bffs	1.9
bestie	1.9
besties	1.9
please	1.2
fine with	1.2
np	1.2
no worries	1.2
no problem	1.2
no problems	1.2
tysm	1.2
you rock	1.2
rock on	1.2
good luck	1.2
best of luck	1.2
break a leg	1.2
happy birthday	1.2
merry christmas	1.2
happy new year	1.2
get well soon	1.2
well well	1.2
good for you	1.2
best wishes	1.2
warm regards	1.2
kind regards	1.2
best regards	1.2
sweet dreams	1.2
good morning	1.2
good night	1.2
unfollow	-1.4
unfollowed	-1.4
troll	-1.4
trolls	-1.4
trolling	-1.4
trolled	-1.4
spam	-1.4
spammed	-1.4
spammer	-1.4
spammers	-1.4
spamming	-1.4
clickbait	-1.4
noob	-1.4
noobs	-1.4
n00b	-1.4
creep	-1.4
creeps	-1.4
creeper	-1.4
stalker	-1.4
stalkers	-1.4
stalking	-1.4
perv	-1.4
pervs	-1.4
pervert	-1.4
perverts	-1.4
perverted	-1.4
skank	-1.4
weirdo	-1.4
weirdos	-1.4
wimp	-1.4
wimps	-1.4
wimpy	-1.4
wuss	-1.4
sissy	-1.4
nerd rage	-1.4
dork	-1.4
dorks	-1.4
dorky	-1.4
douchey	-1.4
jackass	-1.4
jackasses	-1.4
dumbass	-1.4
dumbasses	-1.4
smartass	-1.4
hater	-1.4
hatin	-1.4
# Emoticons
:)	2.0
:-)	2.0
:))	2.0
:)))	2.0
=)	2.0
(:	2.0
(-:	2.0
:]	2.0
:-]	2.0
^_^	2.0
^^	2.0
:o)	2.0
:c)	2.0
(^_^)	2.0
:D	2.5
:-D	2.5
=D	2.5
xD	2.5
x-D	2.5
8-D	2.5
:'D	2.5
:')	2.5
:'-)	2.5
\o/	2.5
:-))	2.5
;)	1.5
;-)	1.5
;D	1.5
;-D	1.5
;]	1.5
:P	1.5
:-P	1.5
=P	1.5
:p	1.5
:-p	1.5
;p	1.5
;P	1.5
xP	1.5
<33	1.5
<333	1.5
:*	1.5
:-*	1.5
:3	1.5
=]	1.5
:(	-1.9
:-(	-1.9
:((	-1.9
:(((	-1.9
=(	-1.9
):	-1.9
)-:	-1.9
:[	-1.9
:-[	-1.9
:{	-1.9
:c	-1.9
:-c	-1.9
:'(	-2.3
:'-(	-2.3
;_;	-2.3
;(	-2.3
;-(	-2.3
</3	-2.3
>:(	-2.3
>:-(	-2.3
:@	-2.3
:-@	-2.3
>.<	-2.3
>_<	-2.3
-_-	-2.3
-.-	-2.3
:-||	-2.3
:/	-1.0
:-/	-1.0
:\	-1.0
:-\	-1.0
=/	-1.0
=\	-1.0
:|	-1.0
:-|	-1.0
:S	-1.0
:-S	-1.0
:s	-1.0
:$	-1.0
# Emoji
❤	2.6
💖	2.6
💗	2.6
💓	2.6
💕	2.6
💞	2.6
💘	2.6
💝	2.6
💙	2.6
💚	2.6
💛	2.6
💜	2.6
🧡	2.6
🖤	2.6
🤍	2.6
😍	2.6
🥰	2.6
😘	2.6
🤩	2.6
😻	2.6
♥	2.6
💯	2.6
🏆	2.6
🥇	2.6
🎉	2.6
🎊	2.6
🥳	2.6
😀	2.0
😃	2.0
😄	2.0
😁	2.0
😆	2.0
😂	2.0
🤣	2.0
😊	2.0
☺	2.0
🙂	2.0
😇	2.0
😉	2.0
😋	2.0
😎	2.0
🤗	2.0
😌	2.0
😙	2.0
😚	2.0
😺	2.0
😸	2.0
😹	2.0
👍	2.0
👏	2.0
🙌	2.0
👌	2.0
💪	2.0
✌	2.0
✨	2.0
⭐	2.0
🌟	2.0
🌞	2.0
🌈	2.0
🙏	2.0
🤝	2.0
🎁	2.0
🎈	2.0
😜	2.0
😝	2.0
😛	2.0
🤪	2.0
💃	2.0
🕺	2.0
🍾	2.0
🥂	2.0
✅	2.0
😢	-2.2
😭	-2.2
😞	-2.2
😔	-2.2
😟	-2.2
😠	-2.2
😡	-2.2
🤬	-2.2
😣	-2.2
😖	-2.2
😫	-2.2
😩	-2.2
😤	-2.2
😰	-2.2
😨	-2.2
😱	-2.2
💔	-2.2
👎	-2.2
🤮	-2.2
🤢	-2.2
🖕	-2.2
😿	-2.2
😾	-2.2
☹	-2.2
🙁	-2.2
😦	-2.2
😧	-2.2
😥	-2.2
😓	-2.2
😪	-2.2
💩	-2.2
👿	-2.2
😈	-2.2
🙄	-2.2
😒	-2.2
😕	-2.2
😑	-2.2
😐	-2.2
🤦	-2.2
🤒	-2.2
🤕	-2.2
😷	-2.2
💀	-2.2
☠	-2.2
🥀	-2.2
🤡	-2.2
🚫	-2.2
❌	-2.2
⚠	-2.2
🥺	-2.2
# Idioms and set phrases: good
on the ball	2.0
cut the mustard	2.0
cuts the mustard	2.0
cooking with gas	2.0
in the black	2.0
hit the nail on the head	2.0
hits the nail on the head	2.0
hit the spot	2.0
hits the spot	2.0
hits the mark	2.0
hit the mark	2.0
hit the ground running	2.0
on the right track	2.0
on the right lines	2.0
on track	2.0
back on track	2.0
on the mend	2.0
on the up	2.0
out of the woods	2.0
light at the end of the tunnel	1.4
silver lining	2.0
breath of fresh air	2.0
shot in the arm	1.5
step in the right direction	1.5
move in the right direction	2.0
steps in the right direction	2.0
win hands down	2.0
wins hands down	2.0
with flying colours	2.0
above and beyond	2.0
go the extra mile	2.0
goes the extra mile	2.0
went the extra mile	2.0
going the extra mile	2.0
a cut above	2.0
head and shoulders above	2.0
the best of both worlds	2.0
best of both worlds	2.0
blessing in disguise	2.0
labour of love	2.0
worth its weight in gold	2.0
worth their weight in gold	2.0
heart of gold	2.0
all heart	2.0
to die for	2.0
beating heart	2.0
lights up the screen	2.0
steals the show	2.0
stole the show	2.0
steal the show	2.0
stands out	2.0
stand out	2.0
standout	2.0
standouts	2.0
stands the test of time	2.0
stood the test of time	2.0
laugh out loud funny	2.0
a must	2.0
must own	2.0
must buy	2.0
can't go wrong	2.0
cannot go wrong	2.0
couldn't be happier	2.0
could not be happier	2.0
couldn't be better	2.0
can't beat	2.0
can't be beat	2.0
cannot be beat	2.0
can't get enough	2.0
can't wait	2.0
can not wait	2.0
cannot wait	2.0
can't recommend enough	2.0
nothing short of brilliant	2.0
never better	2.0
never looked back	2.0
no regrets	2.0
no complaints	2.0
no problems with	2.0
not bad	2.0
not too bad	2.0
not half bad	2.0
not to be missed	2.0
don't miss	2.0
do not miss	2.0
like a charm	2.0
works like a charm	2.0
work like a charm	2.0
like a dream	2.0
works great	2.0
works well	2.0
work well	2.0
worked well	2.0
works fine	2.0
works perfectly	2.0
looks great	2.0
looks good	2.0
sounds great	2.0
sounds good	2.0
feels good	2.0
feels great	2.0
so far so good	2.0
wins you over	2.0
won me over	2.0
win over	2.0
blown away	2.0
blew me away	2.0
blows away	2.0
knocks it out of the park	2.0
hit it out of the park	2.0
home run	2.0
raises the bar	2.0
raise the bar	2.0
sets the standard	2.0
gold standard	2.0
in good hands	2.0
in safe hands	2.0
peace dividend	2.0
saved the day	2.0
saves the day	2.0
save the day	2.0
upper hand	1.5
comes alive	1.5
come alive	1.5
bring to life	1.5
brings to life	1.5
brought to life	1.5
pays off	1.5
pay off	1.5
paid off	1.5
pay dividends	1.5
pays dividends	1.5
paying dividends	1.5
make a difference	1.5
makes a difference	1.5
made a difference	1.5
made the difference	1.5
makes the difference	1.5
making a difference	1.5
makes sense	1.5
make sense	1.5
made sense	1.5
common sense	1.5
good sense	1.5
sense of humour	1.5
sense of humor	1.5
bear fruit	1.5
bears fruit	1.5
borne fruit	1.5
up to the task	1.5
up to the job	1.5
up to scratch	1.5
rises to the occasion	1.8
rise to the occasion	1.5
rose to the occasion	1.8
in the clear	1.5
clean bill of health	1.5
bill of rights	1.5
turn the corner	1.5
turned the corner	1.5
turned a corner	1.5
turning the corner	1.5
new lease of life	1.5
fresh start	1.5
clean slate	1.5
level playing field	1.5
fair play	1.5
fair deal	1.5
fair share	1.5
fair pay	1.5
open arms	1.5
wide support	1.5
widespread support	1.5
broad support	1.5
strong support	1.5
overwhelming support	1.5
full support	1.5
public support	1.5
lifeline	1.5
lifelines	1.5
lifesaver	1.5
lifesaving	1.5
life saving	1.5
life saver	1.5
life affirming	1.5
feel good	1.5
feelgood	1.5
big hearted	1.5
soft hearted	1.5
good hearted	1.5
easy to use	1.5
simple to use	1.5
easy to understand	1.5
easy to follow	1.5
quality of life	1.5
better life	1.5
living wage	1.5
safety net	1.5
pick up steam	1.5
gather pace	1.5
gathers pace	1.5
gains ground	1.5
gain ground	1.5
gaining ground	1.5
leading light	1.5
shining light	1.5
shining example	1.5
role model	1.7
role models	1.7
good news	1.5
great news	1.5
excellent news	1.5
welcome news	1.5
good idea	1.5
great idea	1.5
good thing	1.5
great value	1.5
great price	1.5
great deal of fun	1.5
good time	1.5
great time	1.5
had a blast	1.5
a blast	1.5
time of my life	1.5
good old	1.5
good friend	1.5
best friend	1.5
best friends	1.5
good reason	1.5
high hopes	1.5
high praise	1.5
high marks	1.5
full marks	1.5
top marks	1.5
flying start	1.5
head start	1.5
green light	1.5
goes well	1.5
went well	1.5
going well	1.5
do well	1.5
does well	1.5
did well	1.5
doing well	1.5
done right	1.5
in full swing	1.5
in demand	1.5
much needed	1.5
long awaited	1.5
eagerly awaited	1.5
hotly anticipated	1.5
much loved	1.5
well loved	1.5
best loved	1.5
well liked	1.5
well respected	1.5
well received	1.5
well balanced	1.5
well rounded	1.5
well organised	1.5
well run	1.5
well managed	1.5
well prepared	1.5
well equipped	1.5
well informed	1.5
well intentioned	1.5
well meaning	1.5
well behaved	1.5
well mannered	1.5
well off	1.5
better off	1.5
well fed	1.5
well timed	1.5
up to date	1.2
out of harm's way	1.2
on the bright side	1.2
look on the bright side	1.2
bright side	1.2
on the plus side	1.2
plus side	1.2
plus points	1.2
big plus	1.2
a plus	1.2
in favour	1.2
in favour of	1.2
in favor of	1.2
on board	1.2
in good shape	1.2
in great shape	1.2
in good health	1.2
in safe keeping	1.2
in agreement	1.2
at peace	1.2
of note	1.2
of distinction	1.2
with ease	1.2
in style	1.2
with style	1.2
in harmony	1.2
full of life	1.2
full of charm	1.2
larger than life	1.2
down to earth	1.2
hand in hand	1.2
side by side	1.2
pulling together	1.2
pull together	1.2
pulls together	1.2
work together	1.2
works together	1.2
working together	1.2
worked together	1.2
join forces	1.2
joined forces	1.2
joining forces	1.2
hand of friendship	1.2
second chance	1.2
food for thought	1.2
deserves credit	1.2
deserve credit	1.2
credit where it is due	1.2
to his credit	1.2
to her credit	1.2
to their credit	1.2
to its credit	1.2
# Idioms and set phrases: bad
kiss of death	-1.9
under the weather	-1.9
in the red	-1.2
hand to mouth	-1.9
blow smoke	-1.9
blowing smoke	-1.9
bread and scrape	-1.9
yeah right	-1.9
back handed	-1.9
backhanded	-1.9
snake oil	-1.9
pie in the sky	-1.9
poisoned chalice	-1.9
poison chalice	-1.9
thin end of the wedge	-1.9
slippery slope	-1.9
one way street	-1.9
race to the bottom	-1.8
recipe for disaster	-1.9
accident waiting to happen	-1.9
ticking time bomb	-1.9
time bomb	-1.9
powder keg	-1.9
perfect storm	-1.9
house of cards	-1.9
sword of damocles	-1.9
last nail in the coffin	-1.9
nail in the coffin	-1.9
final nail in the coffin	-1.9
death knell	-1.9
death blow	-1.9
death sentence	-1.9
writing on the wall	-1.9
beginning of the end	-1.9
end of the line	-1.9
end of the road	-1.9
dead end	-1.9
dead in the water	-1.9
dead duck	-1.9
lame duck	-1.9
white elephant	-1.9
damp squib	-1.9
wild goose chase	-1.9
fool's errand	-1.9
lost cause	-1.9
losing battle	-1.9
uphill battle	-1.9
uphill struggle	-1.9
uphill task	-1.9
up the creek	-1.9
at the end of one's tether	-1.9
on its last legs	-1.9
on its knees	-2.0
on their knees	-2.0
on our knees	-1.9
brought to its knees	-1.9
on the rocks	-1.9
on the ropes	-1.2
on thin ice	-1.9
skating on thin ice	-1.9
playing with fire	-1.9
out of the frying pan	-1.9
from bad to worse	-1.9
bad to worse	-1.9
add insult to injury	-1.9
adding insult to injury	-1.9
adds insult to injury	-1.9
rub salt in the wound	-1.9
salt in the wound	-1.9
salt in the wounds	-1.9
smack in the face	-1.9
bitter pill	-1.6
bitter blow	-1.9
body blow	-1.8
hammer blow	-1.9
heavy blow	-1.9
severe blow	-1.9
major blow	-1.9
devastating blow	-1.9
a blow to	-1.9
another blow	-1.9
blow to	-1.9
bad blood	-1.9
bad faith	-1.9
bad taste	-1.9
bad name	-1.9
bad news	-1.9
bad idea	-1.9
bad deal	-1.9
bad apple	-1.9
raw deal	-1.9
short straw	-1.9
short shrift	-1.9
back to square one	-1.9
back to the drawing board	-1.9
behind the eight ball	-1.9
behind the times	-1.9
behind schedule	-1.9
over budget	-1.9
out of control	-1.9
out of touch	-1.4
out of hand	-1.9
out of order	-1.9
out of date	-1.9
out of depth	-1.9
out of its depth	-1.9
out of place	-1.9
out of pocket	-1.9
out of stock	-1.9
out of business	-1.9
goes wrong	-1.9
go wrong	-1.9
went wrong	-1.9
going wrong	-1.9
gone wrong	-1.9
goes nowhere	-1.9
go nowhere	-1.9
going nowhere	-1.9
gets old	-1.9
got old	-1.9
wears thin	-1.9
wear thin	-1.9
wearing thin	-1.9
wore thin	-1.9
kicked into the long grass	-1.7
kick into the long grass	-1.7
kicking into the long grass	-1.7
long grass	-1.7
kick the can down the road	-1.7
kicking the can down the road	-1.7
kicked the can down the road	-1.7
swept under the carpet	-1.7
sweep under the carpet	-1.7
sweeping under the carpet	-1.7
brushed under the carpet	-1.7
swept under the rug	-1.7
turn a blind eye	-1.5
turned a blind eye	-1.7
turning a blind eye	-1.6
blind eye	-1.7
deaf ears	-1.7
fell on deaf ears	-1.7
fallen on deaf ears	-1.7
fall on deaf ears	-1.7
bury its head in the sand	-1.7
head in the sand	-1.7
heads in the sand	-1.7
pass the buck	-1.7
passing the buck	-1.7
passed the buck	-1.7
point the finger	-1.7
pointed the finger	-1.7
pointing the finger	-1.7
finger pointing	-1.7
blame game	-1.7
mud slinging	-1.7
witch hunt	-1.8
witch hunts	-1.7
kangaroo court	-1.7
red tape	-1.7
red line	-1.7
red lines	-1.7
bean counters	-1.7
bun fight	-1.7
turf war	-1.7
turf wars	-1.7
culture war	-1.7
trade war	-1.7
postcode lottery	-1.7
trojan horse	-1.7
divide and rule	-1.7
divide and conquer	-1.7
smoke and mirrors	-1.7
sleight of hand	-1.7
moving the goalposts	-1.4
move the goalposts	-1.7
moved the goalposts	-1.4
sticking plaster	-1.7
band aid solution	-1.7
papering over the cracks	-1.5
paper over the cracks	-1.7
papered over the cracks	-1.7
fall through the cracks	-1.7
falling through the cracks	-1.7
fell through the cracks	-1.7
slip through the net	-1.7
rearranging the deckchairs	-1.6
too little too late	-2.4
not fit for purpose	-1.7
unfit for purpose	-1.7
unfit	-1.7
not good enough	-1.7
nowhere near enough	-1.7
not enough	-1.7
leaves a lot to be desired	-1.7
leaves much to be desired	-1.7
leave a lot to be desired	-1.7
left a lot to be desired	-1.7
less than ideal	-1.7
less than stellar	-1.7
less than perfect	-1.7
less than impressed	-1.7
far from perfect	-1.7
far from ideal	-1.7
far from clear	-1.7
far from over	-1.7
far from satisfied	-1.7
at the end of their tether	-1.7
boiling point	-1.7
tipping point	-1.7
point of no return	-1.7
crunch time	-1.7
vicious circle	-1.7
vicious cycle	-1.7
downward spiral	-1.7
death spiral	-1.7
spiral of decline	-1.7
spiralling	-1.7
spiralling out of control	-1.7
spiralling costs	-1.7
terminal decline	-1.7
managed decline	-1.7
long decline	-1.7
slow death	-1.7
lost faith	-1.7
lost confidence	-1.7
lost patience	-1.7
losing patience	-1.7
losing faith	-1.7
lose faith	-1.7
loss of faith	-1.7
loss of confidence	-1.7
loss of trust	-1.7
loss of life	-1.7
lack of trust	-1.7
lack of faith	-1.7
lack of confidence	-1.7
crisis of confidence	-1.7
no confidence	-1.7
vote of no confidence	-1.7
votes of no confidence	-1.7
no confidence vote	-1.7
no confidence votes	-1.7
no confidence motion	-1.7
no hope	-1.7
no chance	-1.7
no excuse	-1.7
no excuses	-1.7
no sense	-1.7
no clue	-1.7
no joke	-1.7
no laughing matter	-1.7
no sign of improvement	-1.7
no progress	-1.5
no way	-1.7
no end in sight	-1.7
no end to	-1.7
no guarantee	-1.7
no guarantees	-1.7
no match for	-1.7
no substitute for	-1.7
up in the air	-1.4
in limbo	-1.4
in question	-1.4
in trouble	-1.4
in danger	-1.4
in great danger	-1.4
in decline	-1.4
in ruins	-1.4
in tatters	-1.4
in disarray	-1.4
disarray	-1.4
in turmoil	-1.4
in chaos	-1.4
in crisis	-1.4
in debt	-1.4
in arrears	-1.4
arrears	-1.4
in shock	-1.4
in tears	-1.4
in despair	-1.4
in dispute	-1.4
in denial	-1.4
in the dark	-1.4
in the dock	-1.4
in the firing line	-1.4
at loggerheads	-1.4
at odds	-1.4
at war	-1.4
at fault	-1.4
at stake	-1.4
at the expense of	-1.4
at our expense	-1.4
under threat	-1.4
under attack	-1.4
under siege	-1.4
under a cloud	-1.4
under investigation	-1.4
under suspicion	-1.4
under stress	-1.4
on the brink	-1.4
on the brink of	-1.4
brink of collapse	-1.4
on the verge of collapse	-1.4
verge of collapse	-1.4
on the decline	-1.4
on the wane	-1.4
on strike	-1.4
on trial	-1.4
on the run	-1.4
go on strike	-1.4
gone bust	-1.4
go bust	-1.4
went bust	-1.4
goes bust	-1.4
going bust	-1.4
go under	-1.4
gone under	-1.4
went under	-1.4
go to waste	-1.4
went to waste	-1.4
gone to waste	-1.4
shoot yourself in the foot	-1.4
shot itself in the foot	-1.4
own goal	-1.2
own goals	-1.4
cost lives	-1.4
costing lives	-1.4
cost of living crisis	-1.4
take its toll	-1.4
takes its toll	-1.4
took its toll	-1.4
taken its toll	-1.4
taking its toll	-1.4
take a toll	-1.4
took a toll	-1.4
takes a toll	-1.4
taking a toll	-1.4
hold back	-1.4
held back	-1.4
holds back	-1.4
holding back	-1.4
fall foul	-1.4
fallen foul	-1.4
fell foul	-1.4
fall behind	-1.4
fell behind	-1.4
fallen behind	-1.4
falls behind	-1.4
falling behind	-1.4
left behind	-1.4
lag behind	-1.4
lags behind	-1.4
lagging behind	-1.4
cut corners	-1.4
cuts corners	-1.4
cutting corners	-1.4
cutting to the bone	-1.4
cut to the bone	-1.4
stretched to the limit	-1.4
pushed to the limit	-1.4
to the limit	-1.4
burned to the ground	-1.4
over the top	-1.4
over my head	-1.4
overstep the mark	-1.4
crossed the line	-1.4
crosses the line	-1.4
cross the line	-1.4
beyond the pale	-1.4
bang for no buck	-1.4
rough edges	-1.4
rough and ready	-1.4
rough ride	-1.4
bumpy ride	-1.4
hard time	-1.4
hard times	-1.4
tough times	-1.4
bad time	-1.4
bad times	-1.4
tough luck	-1.4
tough sell	-1.4
hard sell	-1.4
cold shoulder	-1.4
cold comfort	-1.4
cold hearted	-1.4
cold blooded	-1.4
cold war	-1.4
black mark	-1.4
black hole	-1.4
black spot	-1.4
grey area	-1.4
blind spot	-1.4
blind alley	-1.4
sore point	-1.4
sticking point	-1.4
weak point	-1.4
weak link	-1.4
weakest link	-1.4
pain point	-1.4
pet peeve	-1.4
ought to be ashamed	-1.5
should be ashamed	-1.5
could have been better	-1.5
could be better	-1.5
could have done better	-1.5
might have been	-1.5
would have been better	-1.5
rather than help	-1.5
should not be underestimated	-1.5
cannot be underestimated	-1.5
must not be underestimated	-1.5
not be underestimated	-1.5
be under no illusion	-1.5
be under no illusions	-1.5
under no illusion	-1.5
under no illusions	-1.5
make no mistake	-1.5
never got off the ground	-1.5
didn't work	-1.5
doesn't work	-1.5
does not work	-1.5
did not work	-1.5
don't work	-1.5
not work	-1.5
stopped working	-1.5
stops working	-1.5
stop working	-1.5
quit working	-1.5
won't work	-1.5
wouldn't work	-1.5
can't work	-1.5
not working	-1.5
isn't working	-1.5
wasn't working	-1.5
never worked	-1.5
nothing but trouble	-1.5
nothing but problems	-1.5
runs out of steam	-1.5
ran out of steam	-1.5
run out of steam	-1.5
runs out	-1.5
run out of	-1.5
ran out of	-1.5
running out of	-1.5
running on empty	-2
brain dead	-1.5
brain drain	-1.5
brain fart	-1.5
dumbed	-1.5
shoot down	-1.5
shot down	-1.5
struck down	-1.5
strike down	-1.5
voted down	-1.5
vote down	-1.5
turned down	-1.5
turns down	-1.5
turn down	-1.5
beaten down	-1.5
broken down	-1.5
rundown	-1.5
torn apart	-1.5
tear apart	-1.5
tears apart	-1.5
ripped apart	-1.5
tore apart	-1.5
come apart	-1.5
come unstuck	-1.5
comes unstuck	-1.5
came unstuck	-1.5
coming unstuck	-1.5
give up	-1.5
gives up	-1.5
gave up	-1.5
giving up	-1.5
given up	-1.5
hard	-0.9
hardly worth	-0.9
flat	-0.9
a flat	0
the flat	0
this flat	0
that flat	0
her flat	0
his flat	0
their flat	0
our flat	0
my flat	0
your flat	0
council flat	0
new flat	0
cheap looking	-0.9
cheaply made	-0.9
cheap shot	-0.9
noise	-0.9
noisy	-0.9
noisily	-0.9
noisier	-0.9
blurry	-0.9
blurred	-0.9
blur	-0.9
fuzzy	-0.9
grainy	-0.9
muffled	-0.9
distorted sound	-0.9
tinny	-0.9
static noise	-0.9
dimly	-0.9
connection drops	-0.9
disconnects	-0.9
disconnect	-0.9
disconnected	-0.9
dropped calls	-0.9
crackling	-0.9
crackle	-0.9
crackles	-0.9
overheats	-0.9
overheating	-0.9
overheated	-0.9
hot to touch	-0.9
fiddly	-0.9
finicky	-0.9
fussy	-0.9
picky	-0.9
returned it	-0.9
sent it back	-0.9
send it back	-0.9
sent back	-0.9
returning it	-0.9
refund	-0.9
refunds	-0.9
refunded	-0.9
money back	-1
customer support nightmare	-0.9
hang up	-0.9
hangs up	-0.9
drains the battery	-0.9
drained the battery	-0.9
battery drain	-0.9
dead battery	-0.9
# Mild and political words
bureaucrat	-1.0
bureaucrats	-1.0
bureaucracy	-1.0
bureaucracies	-1.0
bureaucratic	-1.0
bureaucratically	-1.0
politicking	-1.0
politicised	-1.0
politicise	-1.0
politicize	-1.0
hawkish	-1.0
liberal elite	-1.0
elitist	-1.0
elitism	-1.0
radical left	-1.0
radical right	-1.0
far right	-1.0
far left	-1.0
hardliner	-1.0
hardliners	-1.0
hard line	-1.0
hardline	-1.0
reactionary	-1.0
reactionaries	-1.0
authoritarian	-1.0
authoritarianism	-1.0
totalitarian	-1.0
totalitarianism	-1.0
imperialist	-1.0
imperialism	-1.0
colonialism	-1.0
colonialist	-1.0
communist regime	-1.0
regime	-1.0
regimes	-1.0
puppet regime	-1.0
rogue state	-1.0
rogue	-1.0
rogues	-1.0
strongman	-1.0
segregation	-1.0
segregated	-1.0
segregationist	-1.0
nationalist violence	-1.0
populist	-1.0
populism	-1.0
jingoism	-1.0
jingoistic	-1.0
chauvinism	-1.0
chauvinist	-1.0
chauvinistic	-1.0
filibuster	-1.0
gerrymandering	-1.0
pork barrel	-1.0
special interests	-1.0
lobbyist	-1.0
lobbyists	-1.0
vested interests	-1.0
cronies	-1.0
crony	-1.0
fat cat	-1.0
fat cats	-1.0
ousted	-1.0
oust	-1.0
ousting	-1.0
ouster	-1.0
overthrow	-1.0
overthrown	-1.0
overthrew	-1.0
topple	-1.0
toppled	-1.0
toppling	-1.0
resign over	-1.0
resign	-1.0
resigns	-1.0
resigned	-1.0
resigning	-1.0
resignation	-1.0
resignations	-1.0
impeach	-1.0
impeached	-1.0
impeachment	-1.0
censured by	-1.0
recount	-1.0
rigged	-1.0
rigging	-1.0
vote rigging	-1.0
ballot stuffing	-1.0
disenfranchise	-1.0
disenfranchised	-1.0
abrupt	-0.8
abruptly	-0.8
absence	-0.8
absent	-0.8
absurdist	-0.8
alarmist	-0.8
allege	-0.8
alleged	-0.8
allegedly	-0.8
alleges	-0.8
arguably worst	-0.8
arduously	-0.8
artificial	-0.8
barrier	-0.8
barriers	-0.8
beg	-0.8
begged	-0.8
begging	-0.8
bluff	-0.8
bluffing	-0.8
boycott	-0.8
boycotts	-0.8
boycotted	-0.8
brash	-0.8
brusque	-0.8
cackle	-0.8
capitulate	-0.8
capitulated	-0.8
capitulation	-0.8
chill	-0.8
cold	-0.8
coldly	-0.8
combat	-0.8
coldness	-0.8
contradict	-0.8
contradicts	-0.8
contradicted	-0.8
contradiction	-0.8
contradictions	-0.8
contradictory	-0.8
contrary to	-0.8
costs	-0.5
curb	-0.8
curbs	-0.8
dark side	-0.8
deaf	-0.8
debris	-0.8
deceased	-0.8
decrease	-0.8
decreases	-0.8
decreased	-0.8
decreasing	-0.8
deflate	-0.8
deflated	-0.8
deflation	-0.8
demand that	-0.8
demands	-0.8
demolition	-0.8
deplete	-0.8
depleted	-0.8
depletion	-0.8
deprivations	-0.8
desolate	-0.8
desolation	-0.8
deter	-0.8
deterred	-0.8
deviant	-0.8
deviate	-0.8
deviation	-0.8
devil	-0.8
devils	-0.8
devilish	-0.8
diminish	-0.8
diminishes	-0.8
diminished	-0.8
diminishing	-0.8
disapprove	-0.8
disapproves	-0.8
disapproved	-0.8
disapproval	-0.8
disagree	-0.8
disagrees	-0.8
disagreed	-0.8
disagreeing	-0.8
disagreement	-0.8
disagreements	-0.8
disappear	-0.8
disappears	-0.8
disappeared	-0.8
disappearing	-0.8
disappearance	-0.8
disabled	-0.8
disability	-0.8
discard	-0.8
discarded	-0.8
discomfort	-0.8
uncomfortable	-0.8
uncomfortably	-0.8
discourage	-0.8
discourages	-0.8
discouraged	-0.8
discouraging	-0.8
discouragingly	-0.8
discredit	-0.8
discredited	-0.8
discrepancy	-0.8
discrepancies	-0.8
disgruntlement	-0.8
dishonor	-0.8
dismiss	-0.8
dismisses	-0.8
dismissed	-0.8
dismissive	-0.8
dismissively	-0.8
dismissal	-0.8
displace	-0.8
displaced	-0.8
displacement	-0.8
disprove	-0.8
disproved	-0.8
disqualify	-0.8
disqualified	-0.8
disregard	-0.8
disregarded	-0.8
disregards	-0.8
dissolved	-0.8
distract	-0.8
distracts	-0.8
distracted	-0.8
distracting	-0.8
distraction	-0.8
distractions	-0.8
divided	-0.8
divides	-0.8
divisions	-0.8
drain	-0.8
drains	-0.8
drained	-0.8
draining	-0.8
drop out	-0.8
dropout	-0.8
dropouts	-0.8
dump	-0.8
dumped	-0.8
dumping	-0.8
dumps	-0.8
emptiness	-0.8
empty	-0.8
empties	-0.8
emptied	-0.8
escape from	-0.8
exclude	-0.8
excludes	-0.8
excluded	-0.8
exclusion	-0.8
fade	-0.8
fades	-0.8
faded	-0.8
fading	-0.8
fallen	-0.8
feign	-0.8
feigned	-0.8
feigns	-0.8
flee	-0.8
flees	-0.8
fled	-0.8
fleeing	-0.8
flaky	-0.8
flicker	-0.8
fumble	-0.8
fumbled	-0.8
fumbles	-0.8
gaps	-0.8
gap	-0.8
gasp	-0.8
gasps	-0.8
grave	-0.8
gravely	-0.8
grievous	-0.8
guise	-0.8
haggle	-0.8
halt	-0.8
halts	-0.8
halting	-0.8
haphazard	-0.8
haphazardly	-0.8
hardened	-0.8
haunts	-0.8
hoard	-0.8
hollowness	-0.8
humid	-0.8
hurried	-0.8
hype	-0.8
hypes	-0.8
hyped	-0.8
illusion	-0.8
illusions	-0.8
imitation	-0.8
imitations	-0.8
imitate	-0.8
imperfectly	-0.8
impersonal	-0.8
impossible	-0.8
impossibly	-0.8
impossibility	-0.8
impotent	-0.8
impotence	-0.8
impractically	-0.8
impure	-0.8
incomplete	-0.8
incompletely	-0.8
inability	-0.8
unable	-0.8
indecent	-0.8
indecency	-0.8
indecision	-0.8
indecisive	-0.8
indirect	-0.8
indulgent	-0.8
inert	-0.8
inertia	-0.8
inescapable	-0.8
inflated	-0.8
inflexible	-0.8
inflexibility	-0.8
inexperienced	-0.8
inexperience	-0.8
inhibit	-0.8
inhibits	-0.8
inhibited	-0.8
insecurely	-0.8
insignificant	-0.8
insignificance	-0.8
interrupt	-0.8
interrupts	-0.8
interrupted	-0.8
interruption	-0.8
interruptions	-0.8
irrelevant	-0.8
irrelevance	-0.8
irreparable	-0.8
irreversible	-0.8
irreversibly	-0.8
jagged	-0.8
jarring	-0.8
jarringly	-0.8
kneejerk	-0.8
knee jerk	-0.8
lapse	-0.8
lapses	-0.8
lapsed	-0.8
lax	-0.8
leak	-0.8
leaks	-0.8
leaked	-0.8
leaking	-0.8
leaky	-0.8
limit	-0.8
limits	-0.8
limited	-0.8
limiting	-0.8
low quality	-0.8
low budget	-0.8
low grade	-0.8
low end	-0.8
low point	-0.8
low rent	-0.8
lowest common denominator	-0.8
lurk	-0.8
lurks	-0.8
lurking	-0.8
lurch	-0.8
lurches	-0.8
messier	-1.0
mishap	-1.0
mishaps	-1.0
mishandle	-1.0
mishandled	-1.0
mishandling	-1.0
mismanage	-1.0
mismanaged	-1.0
mismanagement	-1.0
misread	-1.0
misreading	-1.0
misspent	-1.0
misspelled	-1.0
mistrusting	-1.0
misunderstand	-1.0
misunderstands	-1.0
misunderstanding	-1.0
misunderstandings	-1.0
misunderstood	-1.0
misuse	-1.0
misused	-1.0
misuses	-1.0
misplaced	-1.0
miss out	-1.0
misses out	-1.0
missing	-1.0
missed	-1.0
mislaid	-1.0
misjudge	-1.0
misjudged	-1.0
misjudgment	-1.0
mischief	-1.0
mischievously	-1.0
mischaracterise	-1.0
misbehave	-1.0
misbehaving	-1.0
misbehaviour	-1.0
misfit	-1.0
misfits	-1.0
nag	-1.0
nags	-1.0
naughty	-1.0
nonexistent	-1.0
non existent	-1.0
numb	-1.0
numbing	-1.0
numbingly	-1.0
oblivious	-1.0
obsolescence	-1.0
odd	-1.0
oddly	-1.0
oddity	-1.0
opportunistic	-1.0
opportunist	-1.0
outcast	-1.0
outcasts	-1.0
overly	-1.0
over complicated	-1.0
overcomplicated	-1.0
overlook	-1.0
overlooks	-1.0
overlooked	-1.0
overpower	-1.0
overpowers	-1.0
overrun	-1.0
overshadow	-1.0
overshadows	-1.0
overshadowed	-1.0
overweight	-1.0
obese	-1.0
obesity	-1.0
pale imitation	-1.0
pallid	-1.0
pander	-1.0
panders	-1.0
pandering	-1.0
perfunctory	-1.0
perfunctorily	-1.0
pitiful	-1.0
pitifully	-1.0
pitiless	-1.0
pathetic	-1.0
pathetically	-1.0
plagiarism	-1.0
plagiarise	-1.0
plagiarised	-1.0
poor quality	-1.0
poorly made	-1.0
poorly designed	-1.0
poorly written	-1.0
poorly executed	-1.0
poor acting	-1.0
precipice	-1.0
primitive	-1.0
procrastinate	-1.0
profane	-1.0
profanity	-1.0
prohibit	-1.0
prohibits	-1.0
prohibited	-1.0
prohibition	-1.0
prohibitive	-1.0
prohibitively	-1.0
proliferation of	-1.0
protracted	-1.0
provocation	-1.0
provocations	-1.0
quit	-1.0
quits	-1.0
rant	-1.0
rants	-1.0
ranted	-1.0
ranting	-1.0
rattle	-1.0
rattles	-1.0
recalcitrant	-1.0
recall of	-1.0
recalled product	-1.0
refugee crisis	-1.0
relapse	-1.0
relapses	-1.0
relapsed	-1.0
reliance on	-1.0
remorseless	-1.0
remorselessly	-1.0
repetitive	-1.0
repetitiously	-1.0
repetitious	-1.0
repetition	-1.0
repetitively	-1.0
restrict	-1.0
restricts	-1.0
restricted	-1.0
restricting	-1.0
restriction	-1.0
restrictions	-1.0
restrictive	-1.0
rigid	-1.0
rigidly	-1.0
rigidity	-1.0
rid of	-1.0
rife	-1.0
rupture	-1.0
ruptured	-1.0
rust	-1.0
rusty	-1.0
rusted	-1.0
rusting	-1.0
sarcastic	-1.0
sarcastically	-1.0
sarcasm	-1.0
scar	-1.0
scars	-1.0
scarred	-1.0
scatter brained	-1.0
scattershot	-1.0
scream	-1.0
screams	-1.0
screamed	-1.0
screaming	-1.0
scuffle	-1.0
scuffles	-1.0
secession	-1.0
seizure of	-1.0
self serving	-1.0
self righteous	-1.0
self righteousness	-1.0
self pity	-1.0
self absorbed	-1.0
self conscious	-1.0
self inflicted	-1.0
sheepish	-1.0
shirk	-1.0
shirked	-1.0
shortchange	-1.0
shortchanged	-1.0
short change	-1.0
short lived	-1.0
shortlived	-1.0
showdown	-1.0
shred ded	-1.0
shrill	-1.0
shun	-1.0
shunned	-1.0
shuns	-1.0
skeletal	-1.0
skirmish	-1.0
skirmishes	-1.0
slavish	-1.0
slavishly	-1.0
slave	-1.0
sly	-1.0
smother	-1.0
smothered	-1.0
smothering	-1.0
solemn	-1.0
sordid	-1.0
spoil	-1.0
spoils	-1.0
spoiled	-1.0
spoilt	-1.0
spoiling	-1.0
sporadic	-1.0
sporadically	-1.0
stagnancy	-1.0
stark	-1.0
starkly	-1.0
stifle	-1.0
stifles	-1.0
stifled	-1.0
stifling	-1.0
stink	-1.0
stodge	-1.0
stonewall	-1.0
stonewalled	-1.0
stonewalling	-1.0
strangely	-1.0
stricken	-1.0
stringent	-1.0
struggle to	-1.0
stutter	-1.0
stutters	-1.0
submissive	-1.0
sucker	-1.0
suckers	-1.0
suffocate	-1.0
suffocating	-1.0
suffocated	-1.0
superfluous	-1.0
surrender	-1.0
surrendered	-1.0
surrenders	-1.0
suspicion of	-1.0
swamped with	-1.0
taboo	-1.0
taint	-1.0
tainted	-1.0
taints	-1.0
tamper	-1.0
tampered	-1.0
tampering	-1.0
tarnish	-1.0
tarnished	-1.0
tarnishes	-1.0
temptation	-1.0
tepid	-1.0
tiff	-1.0
tirade	-1.0
tirades	-1.0
tiring	-1.0
tiringly	-1.0
toil	-1.0
torpid	-1.0
torrid	-1.0
trick	-1.0
tricks	-1.0
tricked	-1.0
trivial	-1.0
trivialise	-1.0
trivialises	-1.0
trivialised	-1.0
trivialize	-1.0
trivializes	-1.0
trivializing	-1.0
trivially	-1.0
tyre kick	-1.0
unattended	-1.0
unauthorised	-1.0
unauthorized	-1.0
unavailable	-1.0
unaware	-1.0
unbalanced	-1.0
uncivil	-1.0
unconstitutional	-1.0
uncontrolled	-1.0
uncontrollable	-1.0
uncontrollably	-1.0
uncooperative	-1.0
underhand	-1.0
underhanded	-1.0
underdog	-1.0
underprivileged	-1.0
undesirable	-1.0
undignified	-1.0
undone	-1.0
uneasiness	-1.0
uneducated	-1.0
unequal	-1.0
unequally	-1.0
unexplained	-1.0
unfamiliar	-1.0
unfavourable	-1.0
unfavourably	-1.0
unfavorable	-1.0
unforeseen	-1.0
unfriendly	-1.0
unhealthy	-1.0
unheard	-1.0
unimaginative	-1.0
unimaginatively	-1.0
unimportant	-1.0
unintended	-1.0
uninformed	-1.0
uninspiringly	-1.0
uninsured	-1.0
uninvited	-1.0
unkind	-1.0
unkindly	-1.0
unlawfulness	-1.0
unmoved	-1.0
unmotivated	-1.0
unpaid	-1.0
unprepared	-1.0
unprotected	-1.0
unpredictable	-1.0
unravel	-1.0
unravels	-1.0
unravelled	-1.0
unravelling	-1.0
unreal	-1.0
unrelenting	-1.0
unrelentingly	-1.0
unresolved	-1.0
unruly	-1.0
unseemly	-1.0
unspeakable	-1.0
unspeakably	-1.0
unsubtle	-1.0
unsuited	-1.0
unsuitable	-1.0
unsupported	-1.0
unsuspecting	-1.0
untested	-1.0
untimely	-1.0
untrue	-1.0
untruth	-1.0
untruths	-1.0
unwell	-1.0
unwittingly	-1.0
uproot	-1.0
uprooted	-1.0
usurp	-1.0
usurped	-1.0
vacant	-1.0
vacillate	-1.0
vacillating	-1.0
vandalise	-1.0
vexatious	-1.0
villainously	-1.0
void	-1.0
voids	-1.0
wail	-1.0
wails	-1.0
wane	-1.0
wanes	-1.0
waned	-1.0
waning	-1.0
warped	-1.0
whimper	-1.0
whimpered	-1.0
wild accusation	-1.0
withdraw from	-1.0
woebegone	-1.0
worn	-1.0
wretch	-1.0
wretches	-1.0
writhe	-1.0
writhing	-1.0
yell	-1.0
yells	-1.0
yelled	-1.0
yelling	-1.0
# Mild words of judgement, work and public life: good
appreciate that it	0.7
reform minded	0.7
renew	0.7
renewed	0.7
renewal	0.7
renewing	0.7
constructive	0.7
constructively	0.7
workable plan	0.7
fruitful	0.7
fruitfully	0.7
meaningful	0.7
meaningfully	0.7
worthwhile effort	0.7
dedicated to	0.7
commit to	0.7
committed to	0.7
determined to	0.7
strive	0.7
strives	0.7
striving	0.7
aspire	0.7
aspires	0.7
aspiration	0.7
aspirations	0.7
aspirational	0.7
achievable	0.7
attainable	0.7
feasible	0.7
viable	0.7
viability	0.7
credible plan	0.7
coherent	0.7
coherently	0.7
balanced	0.7
harmonise	0.7
streamline	0.7
streamlined	0.9
streamlining	0.7
simplify	0.7
simplifies	0.7
simplified	0.9
simplification	0.7
modernise	0.7
modernised	0.7
modernising	0.7
modernisation	0.7
rebuild	0.7
rebuilding	0.7
rebuilt	0.7
reopen	0.7
reopened	0.7
reopens	0.7
expand access	0.7
expansion	0.7
expansive	0.7
flourish under	0.7
generous to	0.7
boon	0.7
boons	0.7
asset	0.7
assets to	0.7
strength of	0.7
merit	0.7
merits	0.7
merited	0.7
meritorious	0.7
deservedly	0.7
rightful	0.7
rightfully	0.7
rightly	0.7
justified	0.7
justify	0.7
justifies	0.7
justifiable	0.7
legitimate	0.7
legitimately	0.7
legitimacy	0.7
valid	0.7
validity	0.7
validate	0.7
validated	0.7
validates	0.7
vindicate	0.7
vindicated	1
vindicates	0.7
vindication	0.7
exonerate	0.7
exonerated	0.7
acquit	0.7
acquitted	0.9
acquittal	0.7
pardon	0.7
pardoned	0.7
amnesty	0.7
redeem	0.7
redeems	0.7
redeemed	0.7
redeeming	0.7
redemption	0.7
understanding	0.8
understandable	0.8
understandably	0.8
sensitive	0.8
sensitively	0.8
sensitivity	0.8
sensibility	0.8
attentive	0.8
attentively	0.8
attention to detail	0.8
alert	0.8
alertly	0.8
discerning	0.8
discernment	0.8
foresight	0.8
far sighted	0.8
farsighted	0.8
resourceful	0.8
resourcefully	0.8
resourcefulness	0.8
enterprising	0.8
entrepreneurial	0.8
entrepreneur	0.8
entrepreneurs	0.8
ingenuous	0.8
self reliant	0.8
self confident	0.8
self esteem	0.8
self respect	0.8
self made	0.8
disciplined	0.8
discipline	0.8
dutifulness	0.8
punctual	0.8
punctuality	0.8
orderly	0.8
neatness	0.8
systematic	0.8
methodical	0.8
top	0.4
tops	1.0
topped	1.0
leading	0.4
leader in	1.0
foremost	1.0
premier	1.0
prime example	1.0
elite team	1.0
supreme	0.5
supremely	1.0
ultimate	1.0
ultimately rewarding	1.0
quintessential	1.0
definitive	1.0
essential viewing	1.0
unmissable	1.0
must watch	1.0
page turner	1.0
tearaway success	1.0
blockbuster	1.0
hit movie	1.0
hits home	1.0
box office hit	1.0
crowd pleaser	1.0
crowd pleasing	1.0
bestselling	1.0
best selling	1.0
bestseller	1.0
bestsellers	1.0
sellout crowd	1.0
sold out	1.0
chart topping	1.0
record breaking	1.0
record setting	1.0
world beating	1.0
pioneering work	1.0
cutting edge	1.0
leading edge	1.0
futuristic	1.0
high tech	1.0
ergonomic	1.0
ergonomically	1.0
sharp images	1.0
clear sound	1.0
great sound	1.0
loud and clear	1.0
crisp picture	1.0
vivid colours	1.0
long battery life	1.0
battery life is great	1.0
fast charging	1.0
plug and play	1.0
easy setup	1.0
easy to install	1.0
user friendliness	1.0
feature packed	1.0
feature laden	1.0
well supported	1.0
pocket sized	1.0
good looking phone	1.0
sleek design	1.0
solidly built	1.0
well constructed	1.0
robustly built	1.0
spacious	1.0
roomy	1.0
airy	1.0
sunny	1.0
sunshine	1.0
breezy	1.0
picturesque	1.0
scenic	1.0
lush landscapes	1.0
fragrant	1.0
aromatic	1.0
melodious	1.0
melodic	1.0
tuneful	1.0
catchy	1.0
toe tapping	1.0
foot stomping	1.0
danceable	1.0
rhythmic	1.0
hummable	1.0
soulfully	1.0
velvety	1.0
silky smooth	1.0
creamy	1.0
crunchy	1.0
juicy	1.0
tender meat	1.0
hearty	1.0
hearty meal	1.0
homemade	1.0
home cooked	1.0
freshly made	1.0
enlighten	1.1
enlightens	1.1
elucidate	1.1
elucidates	1.1
broaden	1.1
broadens	1.1
broadened	1.1
deepened understanding	1.1
well researched	1.1
richly detailed	1.1
finely crafted	1.1
carefully crafted	1.1
finely tuned	1.1
intricately	1.1
intricate	1.1
layered	1.1
multilayered	1.1
multi layered	1.1
textured	1.1
complex characters	1.1
fully realised	1.1
fleshed out	1.1
three dimensional	1.1
fully rounded	1.1
lifelike	1.1
naturalistic	1.1
unpretentious	1.1
unaffected	1.1
understated	1.1
restraint	1.1
restrained	1.1
subtly done	1.1
pared down	-0.8
taut	1.1
tautly	1.1
tightly plotted	1.1
tight plot	1.1
crackling dialogue	1.1
crackles with energy	1.1
snappy	1.1
zippy	1.1
zingy	1.1
punchy	1.1
pacy	1.1
brisk	1.1
briskly	1.1
rollicking	1.1
romp	1.1
rip roaring	1.1
rousingly	1.1
feel good movie	1.1
chuckle worthy	1.1
quotable	1.1
watch again	1.1
rewatchable	1.1
cheer on	0.9
root for	0.9
rooting for	0.9
endear	0.9
endears	0.9
endeared	0.9
endearing	0.9
endearingly	0.9
disarming	0.9
disarmingly	0.9
sweet natured	0.9
likeability	0.9
lovable	0.9
loveable	0.9
lovably	0.9
huggable	0.9
cuddly toy	0.9
adorable kids	0.9
winsome	0.9
winsomely	0.9
perky	0.9
bubbly	0.9
chirpy	0.9
jaunty	0.9
jovial	0.9
jocular	0.9
mirth	0.9
mirthful	0.9
merriment	0.9
revelry	0.9
frolic	0.9
frolics	0.9
gaiety	0.9
jest	0.9
jests	0.9
jokes	0.9
joke	0.9
joking	0.9
joked	0.9
saintly	1.2
saint	1.2
saints	1.2
hallowed	1.2
blessed with	1.2
anointed	1.2
graced	1.2
sanctity	1.2
wondrous	1.2
wondrously	1.2
awe	1.2
awed	1.2
awe inspiring	1.2
awestruck	1.2
spellbound	1.2
enraptured	1.2
entranced	1.2
entrancing	1.2
beguiling	1.2
beguilingly	1.2
bewitching	1.2
tantalising	1.2
tantalisingly	1.2
titillating	1.2
seduce	1.2
seduces	1.2
earnings	0.6
revenue growth	0.6
sales growth	0.6
rise in sales	0.6
strong sales	0.6
strong demand	0.6
demand for	0.6
solid results	0.6
contract win	0.6
wins contract	1.5
won a contract	1.5
awarded a contract	1.2
signed a contract	0.6
signed an agreement	0.6
order intake	0.6
orders worth	0.6
new orders	0.6
new contract	0.6
positive outlook	0.6
raised its forecast	0.6
raises forecast	0.6
upgraded to	0.6
buy rating	0.6
outperform rating	0.6
beat expectations	1.5
beats expectations	1.5
above expectations	1.2
ahead of expectations	0.6
exceeded forecasts	0.6
return to profit	0.6
returned to profit	1.3
turned a profit	1.3
swung to profit	1.5
profitability improved	0.6
cost savings	0.6
savings	0.6
synergy	0.6
synergies	0.6
market leader	0.6
market share gain	0.6
leading position	0.6
leading provider	0.6
well positioned	0.6
strategic partnership	0.6
partnership with	0.6
acquisition of new	0.6
creates jobs	0.6
created jobs	0.6
new jobs	0.6
job creation	0.6
hire	0.6
hires	0.6
hiring	0.6
recruit more	0.6
recruits	0.6
shareholder value	0.6
payout	0.6
payouts	0.6
dividend increase	0.6
share buyback	0.6
buyback	0.6
record revenue	0.6
record earnings	0.6
turnover rose	0.6
sales rose	0.6
profit rose	0.6
profits rose	0.6
sales increased	0.6
profit increased	0.6
rose to	0.6
rose by	0.6
increased to	0.6
increased by	0.6
grew by	0.6
grew to	0.6
decreased to	-0.8
decreased by	-0.8
fell to	-0.8
fell by	-0.8
dropped to	-0.8
dropped by	-0.8
declined to	-0.8
declined by	-0.8
profit fell	-0.8
sales fell	-0.8
turnover fell	-0.8
lower than	-0.8
below expectations	-1.3
missed expectations	-1.5
misses expectations	-0.8
missed forecasts	-0.8
missed targets	-0.8
missed target	-0.8
weak demand	-0.8
low demand	-0.8
weaker demand	-0.8
soft demand	-0.8
poor results	-0.8
poor performance	-0.8
cut its forecast	-0.8
cuts forecast	-0.8
lowered its forecast	-0.8
slashed its forecast	-0.8
downgraded to	-0.8
sell rating	-0.8
negative outlook	-0.8
temporary layoffs	-0.8
lay off workers	-0.8
personnel reductions	-0.8
job reductions	-0.8
reduce staff	-0.8
reducing staff	-0.8
staff cuts	-0.8
workforce reduction	-0.8
restructuring	-0.8
restructure costs	-0.8
cost overrun	-0.8
cost overruns	-0.8
impairment	-0.9
impairments	-0.8
write downs	-0.9
swung to a loss	-1.8
swing to loss	-0.8
swung to loss	-0.8
loss per share	-0.8
share price fell	-0.8
shares fell	-0.8
shares dropped	-0.8
shares tumbled	-0.8
shares plunged	-0.8
stock fell	-0.8
market share loss	-0.8
oversupply	-0.8
glut	-0.8
overcapacity	-0.8
price pressure	-0.8
margin pressure	-0.8
shrinking margins	-0.8
slowing demand	-0.8
slower growth	-0.8
slowdown in	-0.8
recall	-0.8
recalled	-0.8
recalls	-0.8
suspended trading	-0.8
elect	0
elected	0.3
re elected	0.8
reelected	0.8
vote for	0.8
landslide victory	0.8
landslide win	0.8
endorsed by	0.8
popular support	0.8
high approval	0.8
statesman	0.8
statesmanlike	0.8
statesmanship	0.8
stateswoman	0.8
leadership	0.8
lead by example	0.8
man of principle	0.8
principled stand	0.8
public service	0.8
public servant	0.5
unifier	0.8
peace talks	0.8
peace process	0.8
diplomatic solution	0.8
breakthrough deal	0.8
bipartisan	0.8
bipartisanship	0.8
cross party support	0.8
honest broker	0.8
rule of law	0.8
good governance	0.8
clean government	0.8
free press	0.8
free speech	0.8
free and fair	0.8
fair elections	0.8
landslide	0.8
tax relief	0.8
tax cut	0.8
tax cuts	0.8
relief package	0.8
stimulus package	0.8
pay rise	0.8
pay rises	0.8
wage rise	0.8
wage increase	0.8
full employment	0.8
lower taxes	0.8
economic growth	0.8
economic recovery	0.8
strongman leader	-0.9
power grab	-0.9
power hungry	-0.9
power mad	-0.9
lame excuse	-0.9
flip flop	-1.2
flip flopped	-1.2
flip flopping	-0.9
flip flopper	-0.9
pandering to	-0.9
fake news	-1.5
alternative facts	-0.9
witch hunted	-0.9
smear tactics	-0.9
dirty tricks	-0.9
dirty money	-0.9
dark money	-0.9
hush money	-1.8
pay to play	-0.9
quid pro quo	-0.9
conflict of interest	-1.6
conflicts of interest	-1.6
obstruction of justice	-0.9
abuse of power	-0.9
gross misconduct	-0.9
sexual misconduct	-2.2
sexual assault	-2.4
sexual harassment	-2.2
sexually assaulted	-0.9
sex abuse	-0.9
child abuse	-0.9
groping	-0.9
groped	-0.9
lewd	-0.9
racist remarks	-2.3
sexist remarks	-0.9
hate speech	-0.9
hate crime	-0.9
hate crimes	-0.9
white supremacist	-0.9
white supremacists	-0.9
neo nazi	-0.9
neo nazis	-0.9
kkk	-0.9
travel ban	-0.9
muslim ban	-0.9
border crisis	-0.9
government shutdown	-0.9
voter suppression	-0.9
voter fraud	-0.9
election fraud	-0.9
electoral fraud	-0.9
low approval	-0.9
low ratings	-0.9
unpopular with	-0.9
divided party	-0.9
party split	-0.9
split in	-0.9
leadership challenge	-0.9
calls to resign	-1.5
call to resign	-0.9
calls for his resignation	-1.6
calls for her resignation	-1.6
forced to resign	-0.9
forced to apologise	-0.9
backpedal	-0.9
backpedalled	-0.9
u turn	-0.9
u turns	-0.9
climbdown	-0.9
humiliating defeat	-0.9
crushing defeat	-0.9
heavy defeat	-0.9
heavy losses	-0.9
suffered losses	-0.9
sank in the polls	-0.9
plummeted in the polls	-0.9
blamed for	-0.9
accused of	-1.5
charged with fraud	-0.9
indicted on	-0.9
subpoena	-0.9
subpoenaed	-0.9
probe into	-0.9
under probe	-0.9
investigated for	-0.9
scandal hit	-2
scandal plagued	-2
embattled	-1.5
beleaguered	-1.4
besieged by	-0.9
lambasted by	-0.9
slammed by	-0.9
criticised by	-0.9
criticised for	-0.9
condemned by	-0.9
# Mild words of judgement, work and public life: bad
adverse	-0.6
adversely	-0.6
adversity	-0.6
ail	-0.6
alas	-0.6
alien	-0.6
amiss	-0.6
apathy towards	-0.6
archaic	-0.6
arduous task	-0.6
arid	-0.6
barren of	-0.6
barren	-0.6
befall	-0.6
bemoan	-0.6
bemoans	-0.6
bemoaned	-0.6
bereaved by	-0.6
blackout	-0.6
blackouts	-0.6
blame on	-0.6
bleed	-0.6
bleeds	-0.6
bleary	-0.6
blip	-0.6
blockage	-0.6
blockages	-0.6
bloodless	-0.6
bogus claims	-0.6
bombed out	-0.6
bottomless	-0.6
brazen	-0.6
brazenly	-0.6
broken down car	-0.6
bruise	-0.6
bruised	-0.6
bruises	-0.6
bruising	-0.6
bumpy	-0.6
bump in the road	-0.6
burn	-0.6
burns	-0.6
burned	-0.6
burning	-0.6
burnt	-0.6
butcher	-0.6
butchers	-0.6
calumny	-0.6
cancel	-0.6
cancelling	-0.6
caricature	-0.6
caricatures	-0.6
carp	-0.6
carping	-0.6
caustic	-0.6
caustically	-0.6
censor	-0.6
censors	-0.6
censored	-0.6
censorship	-0.6
chaff	-0.6
chagrin	-0.6
charade	-0.6
charades	-0.6
chasm	-0.6
cheap	-0.6
cheapen	-0.6
cheapened	-0.6
cheaply	-0.6
choke	-0.6
chokes	-0.6
choked	-0.6
choking	-0.6
choppy	-0.6
clamour	-0.6
clog	-0.6
clogged	-0.6
clogs	-0.6
cloud over	-0.6
clouded	-0.6
clunk	-0.6
coarse	-0.6
collateral damage	-0.6
complacent	-0.6
complacency	-0.6
complacently	-0.6
complain about	-0.6
conceal	-0.6
concealed	-0.6
conceals	-0.6
concealment	-0.6
concede	-0.6
concedes	-0.6
conceded	-0.6
confine	-0.6
confined	-0.6
confinement	-0.6
contend with	-0.6
contentious issue	-0.6
contravene	-0.6
contravention	-0.6
contrive	-0.6
costlier	-0.6
cramp	-0.6
cramped	-0.6
cramps	-0.6
crisis ridden	-0.6
crumble	-0.6
crumbles	-0.6
crumbled	-0.6
crumbling	-0.6
cumbrous	-0.6
cutthroat	-0.6
cut throat	-0.6
dampen spirits	-0.6
dashed hopes	-0.6
daunt	-0.6
daunted	-0.6
daunting	-0.6
dauntingly	-0.6
dawdle	-0.6
daze	-0.6
dazed	-0.6
deadbeat	-0.6
deadweight	-0.6
deadlier than	-0.6
deafening	-0.6
debase	-0.6
debased	-0.6
debasement	-0.6
debatable	-0.6
debilitate	-0.6
debilitated	-0.6
debilitating	-0.6
decadence	-0.6
decadent	-0.6
deceptive practices	-0.6
declining health	-0.6
decrepitude	-0.6
deface	-0.6
defaced	-0.6
defensive about	-0.6
defiler	-0.6
deflect	-0.6
deform	-0.6
degenerate	-0.6
degenerates	-0.6
degeneration	-0.6
dehumanise	-0.6
dehumanising	-0.6
dehumanised	-0.6
deject	-0.6
delinquent payments	-0.6
deluded	-0.6
deluge	-0.6
demoted	-0.6
demote	-0.6
demotion	-0.6
denied access	-0.6
denigration	-0.6
dent	-0.6
dents	-0.6
dented confidence	-0.6
depend on handouts	-0.6
depraved	-0.6
depravity	-0.6
deprecate	-0.6
derail talks	-0.6
derogatory	-0.6
desecrate	-0.6
desecrated	-0.6
desecration	-0.6
desertion	-0.6
despoil	-0.6
despoiled	-0.6
destabilise	-0.6
destabilised	-0.6
destabilising	-0.6
detached	-0.6
detachment from	-0.6
detain without	-0.6
detract	-0.6
detracts	-0.6
detracted	-0.6
devalue	-0.6
devalued	-0.6
devalues	-0.6
devaluation	-0.6
diatribe	-0.6
diatribes	-0.6
difficult to	-0.6
dilapidation	-0.6
dilute	-0.6
diluted	-0.6
dilution	-0.6
dim	-0.6
dimmed	-0.6
dims	-0.6
din	-0.6
dirt	-0.6
disaffect	-0.6
disarm ed	-0.6
disavow	-0.6
disavowed	-0.6
disbelief	-0.6
disbelieve	-0.6
discarding	-0.6
discomfit	-0.6
discomfited	-0.6
discomfort with	-0.6
discompose	-0.6
disconsolate	-0.6
discontinue	-0.6
discontinued	-0.6
discontinuity	-0.6
discordant	-0.6
discouragement	-0.6
disfavored	-0.6
disfigure	-0.6
disgruntled staff	-0.6
disharmony	-0.6
disheveled	-0.6
dishevelled	-0.6
disinclined	-0.6
disingenuousness	-0.6
disinterest	-0.6
disinterested	-0.6
disjoint	-0.6
disloyalties	-0.6
dislocate	-0.6
dislocated	-0.6
dislocation	-0.6
dismember	-0.6
dismembered	-0.6
disobedience	-0.6
disobedient	-0.6
disobey	-0.6
disobeyed	-0.6
disorient	-0.6
disoriented	-0.6
disorienting	-0.6
disown	-0.6
disowned	-0.6
dispensable	-0.6
disposed of	-0.6
disproportion	-0.6
dispute over	-0.6
dissatisfy	-0.6
dissenter	-0.6
dissenters	-0.6
dissidents	-0.6
dissonance	-0.6
dissonant	-0.6
dissuade	-0.6
dissuaded	-0.6
distasteful joke	-0.6
distaste	-0.6
distrusting	-0.6
disunity	-0.6
dither	-0.6
dithered	-0.6
dithering	-0.6
diverge from	-0.6
dizzy	-0.6
dizzying	-0.6
dodge	-0.6
dodgy deal	-0.6
dog eat dog	-0.6
dogged by	-1.2
doldrums	-0.6
dolt	-0.6
doltish	-0.6
downbeat	-0.6
downer	-0.6
downers	-0.6
downfallen	-0.6
downplay	-0.6
downplayed	-0.6
downplays	-0.6
downtrodden	-0.6
drag	-0.6
dragging	-0.6
drags	-0.6
draggy	-0.6
drained of	-1.2
drastic	-0.6
drastically	-0.6
drawn out	-0.6
dregs	-0.6
drivel about	-0.6
drone	-0.6
drones on	-0.6
droop	-0.6
drooping	-0.6
drubbing	-0.6
drug addict	-0.6
drugged	-0.6
dubiety	-0.6
dumpy	-0.6
dupe	-0.6
duped	-0.6
dupes	-0.6
dwarfed	-0.6
dying breed	-0.6
egregious	-0.6
egregiously	-0.6
elude	-0.6
eludes	-0.6
eluded	-0.6
elusive	-0.6
embargo	-0.6
embargoes	-0.6
embezzler	-0.6
embroil	-0.6
embroiled	-0.6
encroach	-0.6
encroached	-0.6
encroaching	-0.6
encroachment	-0.6
encumber	-0.6
encumbered	-0.6
endemic	-0.6
enfeeble	-0.6
enfeebled	-0.6
enigma	-0.6
errant	-0.6
err	-0.6
erred	-0.6
errs	-0.6
escalation	-0.6
eschew d	-0.6
evasiveness	-0.6
exacting	-0.6
excruciate	-0.6
excuse	-0.6
excuses for	-0.6
excuses	-0.6
exodus	-0.6
expire	-0.6
expired	-0.6
expiry	-0.6
exploitable	-0.6
explosive	-0.6
extraneous	-0.6
extravagant claims	-0.6
failed state	-0.6
faintly ridiculous	-0.6
faint	-0.6
fainted	-0.6
fallout	-0.6
farcically	-0.6
fatalistic	-0.6
fatally flawed	-0.6
fateful	-0.6
faulting	-0.6
fawning	-0.6
fearsome	-0.6
feckless	-0.6
fedup	-0.6
feigning	-0.6
fence mending needed	-0.6
ferocious	-0.6
ferociously	-0.6
ferocity	-0.6
feverish	-0.6
fickle	-0.6
fib	-0.6
fibs	-0.6
fiddle while	-0.6
figurehead	-0.6
filthier	-0.6
fissure	-0.6
fissures	-0.6
fitful	-0.6
fixated	-0.6
fixation	-0.6
flagging	-0.6
flagrant	-0.6
flagrantly	-0.6
flak	-0.6
flare up	-0.6
flare ups	-0.6
flatline	-0.6
flatlined	-0.6
flaunt	-0.6
flawed logic	-0.6
fleece	-0.6
fleeced	-0.6
flighty	-0.6
flimflam	-0.6
flounce	-0.6
flout	-0.6
flouted	-0.6
flouting	-0.6
flouts	-0.6
fluff	-0.6
fluffed	-0.6
flustered	-0.6
fluster	-0.6
foible	-0.6
foibles	-0.6
folly	-0.6
forbid	-0.6
forbidden	-0.6
forbids	-0.6
forbidding	-0.6
forceful removal	-0.6
foreclose	-0.6
foreclosed	-0.6
forfeit	-0.6
forfeited	-0.6
forfeiture	-0.6
forgetful	-0.6
forsake	-0.6
fracas	-0.6
fracture	-0.6
fractured	-0.6
fractures	-0.6
fractious	-0.6
fragment	-0.6
fragmented	-0.6
fragmenting	-0.6
fragmentation	-0.6
frail	-0.6
frailty	-0.6
frantic	-0.6
frantically	-0.6
frazzled	-0.6
frenzied	-0.6
frenzy	-0.6
friction	-0.6
frictions	-0.6
frigid	-0.6
frivolous	-0.6
frivolously	-0.6
frown	-0.6
frowned	-0.6
frowned upon	-0.6
frowns	-0.6
frozen out	-1.3
fudge	-0.6
fudged	-0.6
funk	-0.6
fuss	-0.6
fussed	-0.6
gall	-0.6
galling	-0.6
gallingly	-0.6
garbled	-0.6
garish colours	-0.6
gawky	-0.6
ghosts of failure	-0.6
gibe	-0.6
gibes	-0.6
glare	-0.6
glaring	-0.6
glaringly	-0.6
glib	-0.6
glibly	-0.6
gloat	-0.6
gloated	-0.6
gloating	-0.6
gloss over	-0.6
glossed over	-0.6
glosses over	-0.6
glower	-0.6
glum faced	-0.6
gnawing	-0.6
goad	-0.6
goaded	-0.6
goads	-0.6
going downhill	-0.6
downhill	-1
gouge	-0.6
gouged	-0.6
gouging	-0.6
grapple with	-0.6
grapples with	-0.6
grappling with	-0.6
grasping	-0.6
gratuitous	-0.6
gratuitously	-0.6
greasy	-0.6
gridlocked	-0.6
grievously	-0.6
grill	-0.6
grilled	-0.6
grimace	-0.6
grind	-0.6
grinding halt	-0.6
ground to a halt	-0.6
grinds to a halt	-0.6
grovel	-0.6
grubby deal	-0.6
gruesome	-0.6
gruesomely	-0.6
gruff	-0.6
guillotine	-0.6
gulf between	-0.6
gunfight	-0.6
gutted by	-0.6
hack job	-0.6
hacked	-0.6
hacker	-0.6
hackers	-0.6
hacking	-0.6
haggard	-0.6
halfhearted	-0.6
halfheartedly	-0.6
hallucination	-0.6
hamstring	-0.6
hamstrung	-0.6
handout s	-0.6
hapless	-0.6
harangue	-0.6
hard line stance	-0.6
hard up	-0.6
hard won	1.2
hardship fund	-0.6
hark back	-0.6
harried	-0.6
haywire	-0.6
headlong	-0.6
heady mix	-0.6
heavy losses on	-0.6
heckling	-0.6
hegemony	-0.6
hell bent	-0.6
hell on earth	-0.6
helpless	-0.6
helplessly	-0.6
helplessness	-0.6
heresy	-0.6
heretic	-0.6
heretics	-0.6
hiccup	-0.6
hiccups	-0.6
hinderance	-0.6
hiss	-0.6
hissed	-0.6
hissing	-0.6
hoarse	-0.6
hog	-0.6
hogging	-0.6
hokum	-0.6
hollowed out	-0.6
hoodwink	-0.6
hoodwinked	-0.6
horde	-0.6
hostile takeover	-0.6
hubris	-0.6
humdrum routine	-0.6
hurtle	-0.6
hush up	-0.6
hypocrisy of	-0.6
hysterical	-0.6
hysterically	-0.6
idle	-0.6
idleness	-0.6
ignoble	-0.6
ill at ease	-0.6
ill defined	-0.6
ill founded	-0.6
ill informed	-0.6
ill mannered	-0.6
ill suited	-0.6
ill starred	-0.6
ill used	-0.6
ill will	-0.6
ills	-0.6
illiteracy	-0.6
illiterate	-0.6
imbalance	-0.6
imbalances	-0.6
imbroglio	-0.6
immobilised	-0.6
immodest	-0.6
immoderate	-0.6
impair	-0.6
impaired	-0.6
impairs	-0.6
impairment of	-0.6
impasse over	-0.6
impatience with	-0.6
impediment to	-0.6
impending doom	-0.6
imperfect storm	-0.6
impinge	-0.6
implacable	-0.6
implode	-0.6
imploded	-1.3
implosion	-0.6
imponderable	-0.6
importune	-0.6
impound	-0.6
impounded	-0.6
improper	-0.6
improperly	-0.6
improvident	-0.6
impugn	-0.6
impugned	-0.6
impulsive	-0.6
impulsively	-0.6
impunity	-0.6
in the dumps	-0.6
in vain to	-0.6
inaction	-0.6
inactive	-0.6
inactivity	-0.6
inadmissible	-0.6
inadvisable	-0.6
inappropriate	-0.6
inappropriately	-0.6
inattention	-0.6
inattentive	-0.6
incendiary	-1.6
incense	-0.6
incessant	-0.6
incessantly	-0.6
incite hatred	-0.6
incivility	-0.6
incompatible	-0.6
incompatibility	-0.6
inconclusive	-0.6
inconsequential	-0.6
inconsistent with	-0.6
inconsolable	-1.5
incorrigible	-0.6
incredulity	-0.6
incriminate	-0.6
incriminating	-0.6
indebted to lobbyists	-0.6
indiscriminate	-0.6
indiscriminately	-0.6
indolence	-0.6
indolent	-0.6
ineligible	-0.6
ineligibility	-0.6
inequalities in	-0.6
inevitable decline	-0.6
infect	-0.6
infects	-0.6
infest	-0.6
inferno	-0.6
infidel	-0.6
infiltrate	-0.6
infiltrated	-0.6
infiltration	-0.6
inflammation	-0.6
ingrained prejudice	-0.6
inhibition	-0.6
inhibitions	-0.6
inhospitable	-0.6
injudicious	-0.6
innuendo	-0.6
innuendos	-0.6
inopportune	-0.6
insidious	-0.6
insidiously	-0.6
insincerely	-0.6
insolvencies rose	-0.6
insomnia	-0.6
instigate	-0.6
instigated	-0.6
instigator	-0.6
insubordinate	-0.6
insubordination	-0.6
insurmountable	-0.6
insurrection	-0.6
interloper	-0.6
internecine	-0.6
intimidator	-0.6
intoxicated	-0.6
invalidate	-0.6
invalidated	-0.6
invalidates	-0.6
invidious	-0.6
irate customers	-0.6
ironic	-0.6
ironically	-0.6
irony	-0.6
irreconcilable	-0.6
irreparably	-0.6
irresolute	-0.6
irreverent abuse	-0.6
isolate	-0.6
isolated	-0.6
isolates	-0.6
itch	-0.6
itches	-0.6
itching	-0.6
jaded	-0.6
jam packed	-0.6
jammed	-0.6
jams	-0.6
jarring note	-0.6
jeopardy of	-0.6
jitters over	-0.6
jobless rate	-0.6
judder	-0.6
junk food	-0.6
junk science	-0.6
junkie	-0.6
junkies	-0.6
jumpy	-0.6
killjoy	-0.6
knotty problem	-0.6
laggard	-0.6
laggards	-0.6
lambasting	-0.6
languid	-0.6
last ditch	-0.6
latecomer	-0.6
lawbreaker	-0.6
layabout	-0.6
lecherous	-0.6
leakage	-0.6
leakages	-0.6
leery	-0.6
legacy of failure	-0.6
lemon	-0.6
lethargic	-0.6
lethargy	-0.6
lewdness	-0.6
liability	-0.6
liabilities	-0.6
lifeless performance	-0.6
limp	-0.6
limped	-0.6
limps	-0.6
listless	-0.6
listlessly	-0.6
litigious	-0.6
litter	-0.6
littered	-0.6
loaded question	-0.6
loath	-0.6
lofty rhetoric	-0.6
logjam	-0.6
longwinded	-0.6
loophole	-0.6
loopholes	-0.6
loose ends	-0.6
lopsided	-0.6
lost generation	-0.6
loveless	-0.6
low morale	-0.6
low paid	-0.6
lowly	-0.6
ludicrousness	-0.6
lukewarm	-0.6
lull	-0.6
lunge	-0.6
madman	-0.6
madmen	-0.6
malady	-0.6
maladies	-0.6
malaise	-0.6
malcontent	-0.6
malcontents	-0.6
malinger	-0.6
malpractice suit	-0.6
maltreat	-0.6
maltreated	-0.6
mangle	-0.6
mangled	-0.6
mangles	-0.6
manhandle	-0.6
manhandled	-0.6
mar	-0.6
marred	-0.6
marginalise	-0.6
marginalised	-0.6
marginalising	-0.6
marginalisation	-0.6
maroon	-0.6
marooned	-0.6
martyrdom	-0.6
masquerade as	-0.6
materialistic	-0.6
maul	-0.6
mauled	-0.6
meaninglessly violent	-0.6
melee	-0.6
melodrama	-0.6
melodramatic	-0.6
melodramatically	-0.6
menial	-0.6
merciless	-0.6
mercilessly	-0.6
mess up	-0.6
messed up by	-0.6
middle of nowhere	-0.6
mindless violence	-0.6
mirage	-0.6
misadventure	-0.6
misapply	-0.6
misapplied	-0.6
misapprehension	-0.6
misbegotten	-0.6
miscalculate	-0.6
miscalculated	-0.6
miscalculation	-0.6
miscarriage of justice	-0.6
miscarriage	-0.6
mischief making	-0.6
misconception	-0.6
misconceptions	-0.6
misconstrue	-0.6
misconstrued	-0.6
misdirected	-0.6
misdiagnosed	-0.6
misdiagnosis	-0.6
misfeasance	-0.6
misgovern	-0.6
misguide	-0.6
mislabelled	-0.6
mismatch	-0.6
mismatched	-0.6
mismatches	-0.6
misplace	-0.6
missile strike	-0.6
misstate	-0.6
misstated	-0.6
misstatement	-0.6
misstep	-0.6
missteps	-0.6
mistime	-0.6
mistimed	-0.6
mobbed	-0.6
moan about	-0.6
mockery of	-0.6
molasses	-0.6
monotone	-0.6
moot	-0.6
morbid	-0.6
morbidly	-0.6
mortgaged to the hilt	-0.6
mudslinging	-0.6
murk	-0.6
mutiny	-0.6
mutinous	-0.6
mystified	-0.6
mystifies	-0.6
mystify	-0.6
nastiest campaign	-0.6
naive belief	-0.6
narrowly focused	-0.6
nefarious	-0.6
negate	-0.6
negates	-0.6
negated	-0.6
neglected by	-0.6
nepotistic	-0.6
nervousness over	-0.6
nettle	-0.6
nettled	-0.6
neurotic behaviour	-0.6
niggle	-0.6
niggles	-0.6
niggling	-0.6
nitpick	-0.6
nitpicking	-0.6
noisome	-0.6
nonissue	-0.6
nonstarter	-0.6
non starter	-0.6
nosedive in	-0.6
nullify	-0.6
nullified	-0.6
nullifies	-0.6
obese children	-0.6
object lesson in failure	-0.6
obfuscate	-1
obfuscation	-1
obscure	-0.8
obscured	-0.6
obscures	-0.6
obscurity	-0.6
obsess	-0.6
obsesses	-0.6
offensiveness	-0.6
officious	-0.6
oily	-0.6
oppositional	-0.6
opportunism	-0.6
opposition	-0.6
ordeal	-0.6
ordeals	-0.6
ostracise	-0.6
ostracised	-0.6
outburst	-0.6
outbursts	-0.6
outcry over	-0.6
outlandish	-0.6
outlandishly	-0.6
outmanoeuvred	-0.6
outnumbered	-0.6
outrun costs	-0.6
overact	-0.6
overawe	-0.6
overbalance	-0.6
overbearing regime	-0.6
overblown rhetoric	-0.6
overcharge	-0.6
overcharged	-0.6
overcharging	-0.6
overcrowded	-0.6
overcrowding	-0.6
overhaul needed	-0.6
overheat	-0.6
overload of	-0.6
overlooked by	-0.6
overprice	-0.6
overreaching	-0.6
overrule	-0.6
overruled	-0.6
overshoot	-0.6
oversight	-0.6
oversights	-0.6
oversimplified	-0.6
oversimplify	-0.6
oversimplification	-0.6
overstate	-0.6
overstated	-0.6
overstatement	-0.6
overstayed	-0.6
overstepped	-0.6
overt racism	-0.6
overtax	-0.6
overturn	-0.6
overturning	-0.6
overused phrase	-0.6
overwrought prose	-0.6
overzealous	-0.6
owe	-0.6
owed	-0.6
owing	-0.6
pall	-0.6
palled	-0.6
panic attack	-0.6
panic buying	-0.6
panic stricken	-0.6
paradox of	-0.6
parasitical	-0.6
pariah	-0.6
pariahs	-0.6
parody of	-0.6
partisan	-0.6
partisans	-0.6
partisanship	-0.6
passive	-0.6
passively	-0.6
passiveness	-0.6
payback	-0.6
peeve	-0.6
peeved	-0.6
penniless	-0.6
perfidious	-0.6
perfidy	-0.6
perplex	-0.6
perplexing choice	-0.6
perplexity	-0.6
persona non grata	-0.6
perturb	-0.6
pessimistic outlook	-0.6
petrify	-0.6
petty crime	-0.6
picket	-0.6
picketed	-0.6
picketing	-0.6
pickets	-0.6
pique	-0.6
piqued	-0.6
pittance	-0.6
plaintive	-0.6
plea for help	-0.6
plod	-0.6
plot against	-0.6
plunder	-0.6
plundered	-0.6
plundering	-0.6
poach	-0.6
poached	-0.6
poaching	-0.6
poke fun	-0.6
polemic	-0.6
polemics	-0.6
pollution levels	-0.6
poor service	-0.6
poor customer service	-0.6
poor sound	-0.6
poor reception	-0.6
poor battery life	-0.6
posturing	-0.6
pothole	-0.6
potholes	-0.6
pout	-0.6
power cut	-0.6
power cuts	-0.6
power outage	-0.6
powerless	-0.6
powerlessness	-0.6
prattle	-0.6
precarious finances	-0.6
prejudge	-0.6
prejudicial	-0.6
premeditated	-0.6
preoccupied	-0.6
preoccupation	-0.6
preposterous claim	-0.6
presumptuous	-0.6
pretence	-0.6
pretences	-0.6
pretend	-0.6
pretended	-0.6
pretending	-0.6
pretends	-0.6
prevaricate	-1
prevarication	-1
price gouging	-0.6
price hike	-0.6
price hikes	-0.6
prickly	-0.6
problematical	-0.6
profiteer	-0.6
profiteering	-0.6
profiteers	-0.6
profligacy	-0.6
profusion of errors	-0.6
prosaic	-0.6
protest at	-0.6
pry	-0.6
prying eyes	-0.6
pseudo	-0.6
psychosis	-0.6
puke	-0.6
punch drunk	-0.6
punctured	-0.6
punishable	-0.6
puny	-0.6
purge	-0.6
purged	-0.6
purges	-0.6
purport	-0.6
purported	-0.6
purportedly	-0.6
pushback	-0.6
puzzle over	-0.6
puzzled	-0.6
puzzling	-0.6
puzzlingly	-0.6
quack	-0.6
quacks	-0.6
quagmires	-0.6
qualm	-0.6
quandary	-0.6
quash	-0.6
quashed	-0.6
quell dissent	-0.6
queasy	-0.6
quibble	-0.6
quibbles	-0.6
quibbled	-0.6
rabid	-0.6
racketeer	-0.6
radicalised	-0.6
radicalisation	-0.6
ragtag	-0.6
rail against	-0.6
rail at	-0.6
ramble on	-0.6
rampant	-0.6
ransack	-0.6
ransacked	-0.6
ransom	-0.6
rant about	-0.6
rash	-0.6
rationing	-1.2
reactionary views	-0.6
rebel	-0.6
rebelled	-0.6
rebellion	-0.6
rebellions	-0.6
rebellious	-0.6
rebels	-0.6
recant	-0.6
recession hit	-0.6
recklessness of	-0.6
recoil	-0.6
recoiled	-0.6
recoils	-0.6
recrimination	-0.6
recriminations	-0.6
red faced	-0.6
redundancy notices	-0.6
refute	-0.6
refuted	-0.6
refutes	-0.6
regimented	-0.6
regressive	-0.6
regulatory failure	-0.6
rein in	-0.6
reject outright	-0.6
relinquish	-0.6
relinquished	-0.6
remiss	-0.6
repeat offender	-0.6
reprisal	-0.6
reprisals	-0.6
reproof	-0.6
repel led	-0.6
repulse	-0.6
repulsed	-0.6
repulses	-0.6
resentment over	-0.6
resigned over	-0.6
restive	-0.6
restlessness	-0.6
retreat	-0.6
retreated	-0.6
retreating	-0.6
retreats	-0.6
retribution	-0.6
reversal of fortune	-0.6
reverses course	-0.6
revile	-0.6
reviled	-0.6
revocation	-0.6
revolt	-0.6
revolted	-0.6
revolts	-0.6
revulsion	-0.6
ricochet	-0.6
rift between	-0.6
rigged election	-0.6
rip	-0.6
rips off	-0.6
ripoffs	-0.6
riven	-0.6
rot in	-0.6
roadblock	-0.6
roadblocks	-0.6
rocky	-0.6
rogue trader	-0.6
rotten to the core	-0.6
roughshod	-0.6
rowdy	-0.6
ruckus	-0.6
rue	-0.6
rued	-0.6
rueful	-0.6
ruefully	-0.6
ruffian	-0.6
rumour	-0.6
rumours	-0.6
run into trouble	-0.6
run of bad luck	-0.6
runaway inflation	-0.6
rut	-0.6
sabre rattling	-0.6
saddled with	-1.2
sags badly	-0.6
salacious	-0.6
sanctimoniously	-0.6
sap	-0.6
sapped	-0.6
sapping	-0.6
sardonic	-0.6
sardonically	-0.6
satirise	-0.6
savage cuts	-0.6
savaged	-0.6
scald	-0.6
scalding	-0.6
scandalise	-0.6
scandalised	-0.6
scapegoat for	-0.6
scare mongering	-0.6
scare tactics	-1.7
scare off	-0.6
scarier	-0.6
scorch	-0.6
scorched	-0.6
scorching	-0.6
scornful of	-0.6
scoundrel	-0.6
scoundrels	-0.6
scourges	-0.6
scowl	-0.6
scowled	-0.6
scrambled	-0.6
scrap	-0.6
scraps	-0.6
scrape by	-0.6
scrape through	-0.6
scrapes by	-0.6
scratchy	-0.6
scrawny	-0.6
screech	-0.6
screeching	-0.6
screw	-0.6
screwy	-0.6
scruffy	-0.6
secluded and alone	-0.6
second class citizens	-0.6
seditious	-0.6
segregate	-0.6
self aggrandising	-0.6
self destruct	-0.6
self destructive	-0.6
self doubt	-0.6
self interest	-0.6
self interested	-0.6
self harm	-0.6
self harming	-0.6
senile	-0.6
sever	-0.6
severed	-0.6
shake down	-0.6
shaken	-1
shaming of	-0.6
shamefaced	-0.6
shock horror	-0.6
shell shocked	-1.3
shipwrecked	-0.6
shiver	-0.6
shivers	-0.6
shoddiest	-0.6
short changed	-0.6
short fused	-0.6
short tempered boss	-0.6
shortness of breath	-0.6
shove	-0.6
shoved	-0.6
shrew	-0.6
shriek	-0.6
shrieks	-0.6
shrieking	-0.6
shroud	-0.6
shrouded	-0.6
shrug off	-0.6
shrugged off	-0.6
side effect	-0.6
simmering	-0.6
simplistic	-0.6
simplistically	-0.6
sin	-0.6
sinful	-0.6
sinned	-0.6
sins	-0.6
sink	-0.6
sinking	-0.6
sinks	-0.6
skulduggery	-0.6
skulk	-0.6
slacker	-0.6
slacken	-0.6
slackened	-0.6
slanted	-0.6
slap	-0.6
slapped with	-0.6
slashing of	-0.6
slash and burn	-0.6
slaughterhouse	-0.6
slime	-0.6
slipping standards	-0.6
slog	-0.6
slogged	-0.6
sloth	-0.6
slothful	-0.6
slovenly	-0.6
sluggishly paced	-0.6
slumping sales	-0.6
slur	-0.6
slurs	-0.6
smack of	-0.6
smacks of	-0.6
smelled	-0.6
smells	-0.6
smokescreen	-0.6
smoulder	-0.6
smouldering	-0.6
smutty	-0.6
snag	-0.6
snags	-0.6
snagged	-0.6
snappish	-0.6
snare	-0.6
snarl	-0.6
snarled	-0.6
snarls	-0.6
snatch	-0.6
snatched	-0.6
sneak	-0.6
sneaky	-0.6
snide	-0.6
snipe	-0.6
sniped	-0.6
sniping	-0.6
snobbish attitude	-0.6
snore	-0.6
snored	-0.6
snores	-0.6
sob	-0.6
soggy	-0.6
sour	-0.6
soured	-0.6
sours	-0.6
spam calls	-0.6
sparse	-0.6
sparsely	-0.6
spat	-0.6
spats	-0.6
speculative bubble	-0.6
spew	-0.6
spews	-0.6
spewing	-0.6
spineless response	-0.6
splinter	-0.6
splintered	-0.6
splitting headache	-0.6
spook	-0.6
spooked	-0.6
spooks	-0.6
spotty coverage	-0.6
spurn	-0.6
spurned	-0.6
squabble	-0.6
squabbles	-0.6
squabbled	-0.6
squabbling	-0.6
squalid conditions	-0.6
stalemated	-0.6
stampede	-0.6
stand idly	-0.6
standstill	-0.6
static on	-0.6
stealth tax	-0.6
steep decline	-0.6
sterile	-0.6
stern	-0.6
stilted dialogue	-0.6
sting	-0.6
stings	-0.6
stinging	-0.6
stingy with	-0.6
stink of	-0.6
stir up trouble	-0.6
stolid	-0.6
stop start	-0.6
stormy	-0.6
stragglers	-0.6
strain on	-0.6
strangle hold	-0.6
stranglehold	-0.6
straining to	-0.6
strapped for	-0.6
stray	-0.6
strays	-0.6
stressed out	-0.6
strewn	-0.6
strident	-0.6
stridently	-0.6
stringing along	-0.6
strip away	-0.6
stripped down	-0.6
strife torn	-0.6
struggling to	-0.6
stubbornly high	-0.6
stunt	-0.6
stunted	-0.6
subdue	-0.6
subdued	-0.6
subjugation	-0.6
sub human	-0.6
subsistence	-0.6
substance abuse	-0.6
suck up	-0.6
sue for	-0.6
suffered from	-0.6
suffering from	-0.6
suffers from	-0.6
suicidal thoughts	-0.6
sulk	-0.6
sulked	-0.6
sulking	-0.6
sulks	-0.6
sulky	-0.6
sully	-0.6
sullied	-0.6
sunk	-0.6
surfeit	-0.6
surly staff	-0.6
suspect	-0.6
suspects	-0.6
suspected	-0.6
susceptible	-0.6
swagger	-0.6
swear	-0.6
swearing	-0.6
swelter	-0.6
sweltering	-0.6
swollen	-0.6
sycophant	-0.6
sycophantic	-0.6
sycophants	-0.6
symptom	-0.6
symptoms	-0.6
tailspin	-0.6
taint of	-0.6
tangled mess	-0.6
tattered remains	-0.6
tatters	-0.6
tear gas	-0.6
teargas	-0.6
tear jerking	-0.6
tease	-0.6
teased	-0.6
teeter	-0.6
teetering	-0.6
temper	-0.6
tempest	-0.6
tempestuous	-0.6
tenuous	-0.6
tenuously	-0.6
terminate	-0.6
terminated	-0.6
termination	-0.6
terse	-0.6
test of endurance	-0.6
thankless	-0.6
thirst for blood	-0.6
thirsty	-0.6
thorn in the side	-0.6
thorns	-0.6
thornier	-0.6
thrash	-0.6
thrashing	-0.6
threatening behaviour	-0.6
throttle	-0.6
throw away	-0.6
throw in the towel	-1.3
threw in the towel	-1.3
threw away	-0.6
thrown away	-0.6
throwback	-0.6
thug like	-0.6
thwarting of	-0.6
time consuming	-0.6
timewaster	-0.6
time waster	-0.6
time wasting	-0.6
tinpot	-0.6
tired cliches	-0.6
titanic struggle	-0.6
tokenism	-0.6
tokenistic	-0.6
torpor	-0.6
tossed out	-0.6
touchy subject	-0.6
tough going	-0.6
toughest	-0.6
tragicomic	-0.6
trample	-0.6
trampled	-0.6
tramples	-0.6
trampling	-0.6
transgress	-0.6
transgression	-0.6
transgressions	-0.6
trap	-0.6
trapped by	-0.6
trashed	-0.6
trashing	-0.6
travesty	-0.6
treacherously	-0.6
trespass	-0.6
trespassed	-0.6
trickster	-0.6
tricked into	-0.6
trivia	-0.6
trivialities	-0.6
troublemaker	-0.6
troublemakers	-0.6
trounce	-0.6
truancy	-0.6
truant	-0.6
trumped up	-0.6
turn off	-0.6
turn offs	-0.6
turned sour	-0.6
turn sour	-0.6
two tier	-0.6
tyrannous	-0.6
unaccountable	-0.7
unaccounted for	-0.7
unaffordable	-0.7
unanswered	-0.7
unarmed and shot	-0.7
unattainable	-1.2
unavoidable delay	-0.7
unbearably slow	-0.7
unbeliever s	-0.7
unceremoniously	-0.7
unchecked	-0.7
uncompetitive	-0.7
uncompromising stance	-0.7
unconscionable	-0.7
unconstrained	-0.7
uncouth	-0.7
undecided	-0.7
undefined	-0.7
undelivered	-0.7
undemocratic	-0.7
undemocratically	-0.7
underachieve	-0.7
underachiever	-0.7
underachieving	-0.7
underclass	-0.7
undercut	-0.7
undercuts	-0.7
undercutting	-0.7
underestimate	-0.7
underestimated	-0.7
underestimates	-0.7
underfed	-0.7
undergo surgery	-0.7
underhanded tactics	-0.7
underlying problem	-0.7
undernourished	-0.7
underpay	-0.7
underpowered	-0.7
undersized	-0.7
understaffing	-0.7
understated threat	-0.7
undeserved	-0.7
undeserving	-0.7
undetermined	-0.7
undisciplined	-0.7
undisclosed	-0.7
undocumented	-0.7
undoing	-0.7
uneconomic	-0.7
uneconomical	-0.7
unemployable	-0.7
unending	-0.7
unenforceable	-0.7
unenviable	-0.7
unfair dismissal	-0.7
unfashionable	-0.7
unfathomable	-0.7
unfeasible	-0.7
unfilled	-0.7
unfilled vacancies	-0.7
unfit to	-0.7
unflattering	-0.7
unfortunates	-0.7
unfulfilled promise	-0.7
unfunded	-0.7
ungainly prose	-0.7
unglamorous	-0.7
ungovernable	-0.7
unheeded	-0.7
unhinged	-0.7
unholy	-0.7
unimpressive results	-0.7
uninhabitable	-0.7
uninsurable	-0.7
unintelligible jargon	-0.7
unintentional	-0.7
unintentionally	-0.7
unjust treatment	-0.7
unknowable	-0.7
unleash hell	-0.7
unlicensed	-0.7
unlivable	-0.7
unloved by	-0.7
unmanageable	-0.7
unmet	-0.7
unmet need	-0.7
unmet needs	-0.7
unmitigated	-0.7
unmitigated disaster	-0.7
unmusical	-0.7
unnecessary delay	-0.7
unneeded	-0.7
unnoticed	-0.7
unofficially banned	-0.7
unpalatable truth	-0.7
unpatriotic	-0.7
unperformed	-0.7
unpersuaded	-0.7
unpersuasive	-0.7
unplanned	-0.7
unpleasantries	-0.7
unpolished	-0.7
unpopular with voters	-0.7
unpunished	-0.7
unquestioning	-0.7
unreadable	-0.7
unrealised	-0.7
unreasoning	-0.7
unrecognisable	-0.7
unrecognised	-0.7
unregulated	-0.7
unreliable data	-0.7
unremitting	-0.7
unrepentant	-0.7
unreported	-0.7
unrepresentative	-0.7
unresolved issues	-0.7
unrestrained	-0.7
unripe	-0.7
unsafe staffing	-0.7
unsafe levels	-0.7
unsaid	-0.7
unsaleable	-0.7
unsatisfactory rating	-0.7
unscientific	-0.7
unscripted mess	-0.7
unseasonable	-0.7
unseat	-0.7
unseated	-0.7
unseats	-0.7
unsecured	-0.7
unsettle	-0.7
unsettles	-0.7
unsightly mess	-0.7
unsold	-0.7
unsophisticated	-0.7
unsound	-0.7
unstuck	-0.7
unsure of	-0.7
unsurprising	-0.7
unsurprisingly	-0.7
unsympathetically	-0.7
untamed	-0.7
untangle	-0.7
unthinkable	-0.7
unthinking	-0.7
untidy	-0.7
untouchable	-0.7
unused	-0.7
unusual cruelty	-0.7
unviable practices	-0.7
unwatchable	-0.7
unwashed	-0.7
unwieldiness	-0.7
unworkable plan	-0.7
unwritten	-0.7
uppity	-0.7
upside down	-0.7
usurper	-0.7
usury	-0.7
vacillation	-0.7
vagrant	-0.7
vagrancy	-0.7
vandalising	-0.7
vanish	-0.7
vanquish	-0.7
vanquished	-0.7
vapid script	-0.7
vehement	-0.7
vehemently	-0.7
veil of secrecy	-0.7
veiled threat	-0.7
veiled threats	-0.7
vendetta	-0.7
vendettas	-0.7
venal	-0.7
venality	-0.7
vengefully	-0.7
vent anger	-0.7
vermin infested	-0.7
verbose	-0.7
verbosity	-0.7
vermin like	-0.7
vexing problem	-0.7
vice	-0.7
vices	-0.7
viciously attacked	-0.7
vilest	-0.7
vilifying	-0.7
villainy of	-0.7
vindictive attack	-0.7
violator	-0.7
violators	-0.7
virulent	-0.7
virulently	-0.7
virus	-0.7
viruses	-0.7
vitriol	-0.7
vitriolic	-0.7
vociferous opposition	-0.7
void of	-0.7
volatile mix	-0.7
vomit inducing	-0.7
vulnerable people	-0.7
wade through	-0.7
wade	-0.7
wallow	-0.7
wallows	-0.7
wallowing	-0.7
wallowed	-0.7
wangle	-0.7
war crime	-0.7
war crimes	-0.7
war torn	-0.7
warning signs	-0.7
warning sign	-0.7
washed out	-0.7
washed up	-0.7
washout	-0.7
waste away	-0.7
wasteful spending	-0.7
watered down	-0.7
wayward	-0.7
weak willed	-0.7
weak kneed	-0.7
weakling	-0.7
weaponise	-0.7
weaponised	-0.7
wear and tear	-0.7
weather beaten	-0.7
wedge between	-0.7
weep for	-0.7
weighed down	-1.2
weighs down	-0.7
weigh down	-0.7
wheedle	-0.7
whiff of	-0.7
whinging	-0.7
whitewash	-0.7
whitewashed	-0.7
wicked lies	-0.7
wildly inaccurate	-0.7
wilful neglect	-0.7
willful ignorance	-0.7
wilt	-0.7
wilted	-0.7
wimpish	-0.7
windbag	-0.7
wipe out of	-0.7
wither	-0.7
withered	-0.7
withering attack	-0.7
withers	-0.7
withhold	-0.7
withholding	-0.7
withheld	-0.7
woebegone look	-0.7
women beaters	-0.7
woefully inadequate	-0.7
wooden acting	-0.7
wooden dialogue	-0.7
worn thin	-0.7
worry about	-0.7
worried about	-0.7
worried that	-0.7
worrying that	-0.7
worse than	-0.7
worse off	-0.7
worst of all	-1.4
worst ever	-0.7
wrangle	-0.7
wrangles	-0.7
wrangled	-0.7
wrangling	-0.7
wrath of	-0.7
wreaked	-0.7
wreaking	-0.7
wrest	-0.7
wretched conditions	-0.7
wrong with	-0.7
wrong thing	-0.7
wrong way	-0.7
wrong turn	-0.7
wrongful	-0.7
wrongfully	-0.7
wronging	-0.7
wrought havoc	-0.7
yawning gap	-0.7
yelling at	-0.7
yob	-0.7
yobs	-0.7
zombie like	-0.7
zombified	-0.7
# Everyday talk and short messages: good
yesssss	2.2
yaay	2.2
yaaay	2.2
yayy	2.2
yayyy	2.2
yassss	2.2
yass	2.2
woooo	2.2
wooo	2.2
woohooo	2.2
whoohoo	2.2
weee	2.2
weeee	2.2
sooo good	2.2
soo good	2.2
so good	2.2
so happy	2.2
so excited	2.2
so proud	2.2
so cute	2.2
so funny	2.2
so pretty	2.2
so sweet	2.2
so cool	2.2
so nice	2.2
so much love	2.2
love you	2.2
love u	2.2
luv u	2.2
love ya	2.2
i love you	2.2
much love	2.2
lots of love	2.2
made my day	2.2
makes my day	2.2
make my day	2.2
best day ever	2.2
best thing ever	2.2
best night ever	2.2
great day	2.2
good day	2.2
nice day	2.2
happy day	2.2
lovely day	2.2
beautiful day	2.2
perfect day	2.2
great night	2.2
good times	2.2
great times	2.2
excited about	2.2
excited for	2.2
excited to	2.2
pumped for	2.2
stoked for	2.2
looking forward	2.2
look forward	2.2
looks forward	2.2
looking forward to	2.2
forward to	2.2
can't wait for	2.2
can't wait til	2.2
can't wait until	2.2
cannot wait for	2.2
cant wait to see	2.2
feeling good	2.2
feeling great	2.2
feel great	2.2
feel better	2.2
feeling better	2.2
feels amazing	2.2
loving it	2.2
lovin it	2.2
lovin	2.2
love love love	2.2
adorbs	2.2
gorg	2.2
beaut	2.2
beauts	2.2
stunner	2.2
cutie	2.2
cuties	2.2
cutiepie	2.2
sweetie	2.2
sweety	2.2
hottie	2.2
hotties	2.2
sexy	2.2
sexier	2.2
sexiest	2.2
hot stuff	2.2
tgif	2.2
tgi friday	2.2
weekend at last	2.2
party	0
partying	1.0
parties	0
partied	1.0
celebrate with	2.2
holiday	2.2
holidays	2.2
vacation	2.2
vacay	2.2
chillin	2.2
chillaxing	2.2
relaxin	2.2
chocolate	2.2
cake	2.2
cupcakes	2.2
ice cream	2.2
pizza night	2.2
puppy	2.2
puppies	2.2
kitten	2.2
kittens	2.2
bunny	2.2
glad to	1.5
nice to meet	1.5
pleased to meet	1.5
proud of	1.5
proud to	1.5
thankful for	1.5
thanks for	1.5
thanks so much	1.5
thank u	1.5
thank goodness	1.5
thank god	1.5
thankgod	1.5
thnx	1.5
thanx	1.5
tnx	1.5
cheers mate	1.5
appreciate	1.5
appreciates	1.5
appreciated	1.5
appreciating	1.5
much appreciated	1.5
greatly appreciated	1.5
appreciation	1.5
grateful for	1.5
blessed to	1.5
lucky to	1.5
happy for	1.5
happy with	1.5
happy to	1.5
glad you	1.5
good on you	1.5
good for him	1.5
good for her	1.5
fair play to	1.5
props	1.5
props to	1.5
big up	1.5
shout out to	1.5
respect for	1.5
fav	1.5
favs	1.5
fave	1.5
faves	1.5
favorited	1.5
faved	1.5
wish you well	1.5
hope you feel better	1.5
take care	1.5
sweetdreams	1.5
awesomeness	1.5
awesomesauce	1.5
amazeballs	1.5
amazingness	1.5
epicness	1.5
fantabulous	1.5
fantastical	1.5
fabulousness	1.5
goodtimes	1.5
greattimes	1.5
supercool	1.5
superb stuff	1.5
brillant	1.5
excellent stuff	1.5
top stuff	1.5
good stuff	1.5
great stuff	1.5
nice one	1.5
good one	1.5
great one	1.5
good man	1.5
good lad	1.5
legend of	1.5
good choice	1.5
great choice	1.5
good call	1.5
great call	1.5
good point	1.5
great point	1.5
good fun too	1.5
right on	1.5
spot on	1.5
bang on	1.5
nailed it	1.5
nails it	1.5
killed it	1.5
killing it	1.5
kills it	1.5
killin it	1.5
smashed it	1.5
smashing it	1.5
crushed it	1.5
crushing it	1.5
owned it	1.5
rocked	1.5
rocked it	1.5
aced it	1.5
wins the internet	1.5
for the win	1.5
life is good	1.5
all good	1.5
its all good	1.5
it's all good	1.5
all is well	1.5
doing great	1.5
doing good	1.5
i'm good	1.5
im good	1.5
not complaining	1.5
can't complain	1.5
cannot complain	1.5
hell of a show	1.5
what a game	1.5
what a goal	1.5
what a night	1.5
what a day	1.5
what a show	1.5
what a player	1.5
what a team	1.5
great game	1.5
good game	1.5
gg	1.5
great win	1.5
good win	1.5
big win	1.5
hehehe	1.2
hihi	1.2
hahahah	1.2
hahahahaha	1.2
ahaha	1.2
ahahaha	1.2
bahaha	1.2
mwahaha	1.2
lololol	1.2
teehee	1.2
hee hee	1.2
haha yes	1.2
lmbo	1.2
rotfl	1.2
giggly	1.2
smilin	1.2
grinning ear	1.2
cracks me up	1.2
cracked me up	1.2
cracking up	1.2
too funny	1.2
that's funny	1.2
soo funny	1.2
funny stuff	1.2
made me laugh	1.2
makes me laugh	1.2
made me smile	1.2
makes me smile	1.2
put a smile	1.2
fangirling	1.2
squee	1.2
squeee	1.2
omg so	1.2
inlove	1.2
heart eyes	1.2
hugs and kisses	1.2
bear hug	1.2
mwah	1.2
muah	1.2
besos	1.2
xox	1.2
xxoo	1.2
ily	1.2
ilysm	1.2
iloveyou	1.2
ftw baby	1.2
booyah	1.2
hells yeah	1.2
high five	1.2
high fives	1.2
fist bump	1.2
you go girl	1.2
go team	1.2
woot woot	1.2
fist pump	1.2
happily ever after	1.2
dream come true	1.2
dreams come true	1.2
wish come true	1.2
once in a lifetime	1.2
jaw dropping	1.2
mind blowing	1.2
mindblowing	1.2
out of this world	1.2
# Everyday talk and short messages: bad
sooo bad	-2.2
so bad	-2.2
so sad	-2.2
so tired	-2.2
so bored	-2.2
so annoying	-2.2
so annoyed	-2.2
so mad	-2.2
so angry	-2.2
so upset	-2.2
so sick	-2.2
so stressed	-2.2
so gross	-2.2
so rude	-2.2
so stupid	-2.2
so wrong	-2.2
so disappointed	-2.2
so over it	-2.2
over it all	-2.2
worst day ever	-2.2
worst day	-2.2
worst thing	-2.2
bad day	-2.2
terrible day	-2.2
horrible day	-2.2
awful day	-2.2
rough day	-2.2
crappy day	-2.2
shitty day	-2.2
ruined my day	-2.2
hate it	-2.2
hate this	-2.2
hate that	-2.2
hate when	-2.2
hate my	-2.2
i hate	-2.2
hate you	-2.2
h8	-2.2
hateee	-2.2
makes me sick	-2.2
make me sick	-2.2
makes me sad	-2.2
make me sad	-2.2
made me cry	-2.2
makes me cry	-2.2
makes me mad	-2.2
feel sick	-2.2
feeling sick	-2.2
feel bad	-2.2
feel like crap	-2.2
feel like shit	-2.2
feeling down	-2.2
feels bad	-2.2
felt bad	-2.2
not feeling well	-2.2
not feeling good	-2.2
not well	-2.2
not happy	-2.2
not cool	-2.2
not good	-2.2
not funny	-2.2
not nice	-2.2
not okay	-2.2
not ok	-2.2
not fair	-2.2
unfair that	-2.2
not impressed	-2.2
not amused	-2.2
not looking forward	-2.2
not looking forward to	-2.2
sleepy	-1.5
exhausted after	-1.5
sleepless night	-1.5
can't sleep	-1.5
couldn't sleep	-1.5
no sleep	-1.5
hungover	-1.5
hangover	-1.5
headache again	-1.5
migraine	-1.5
migraines	-1.5
toothache	-1.5
stomach ache	-1.5
tummy ache	-1.5
stuffy nose	-1.5
runny nose	-1.5
sneezing	-1.5
coughing	-1.5
flu	-1.5
the flu	-1.5
fever	-1.5
feverish and sick	-1.5
food poisoning	-1.5
sunburn	-1.5
sunburned	-1.5
sunburnt	-1.5
finals week	-1.5
exam stress	-1.5
failing class	-1.5
failed my	-1.5
flunked	-1.5
flunk	-1.5
broke up	-1.5
broke up with	-1.5
break up	-1.5
breakups	-1.5
breakup	-1.5
dumped me	-1.5
cheated on	-1.5
single and lonely	-1.5
miss you	-1.5
miss u	-1.5
miss my	-1.5
missing you	-1.5
miss him	-1.5
miss her	-1.5
i miss	-1.5
missing my	-1.5
wish i could	-1.5
wish i was	-1.5
wish i had	-1.5
wish you were	-1.5
stuck in traffic	-1.5
traffic jam	-1.5
stuck at	-1.5
stuck in	-1.5
late for	-1.5
missed my	-1.5
ran late	-1.5
running late	-1.5
lost my	-1.5
broke my	-1.5
broken phone	-1.5
crashed my	-1.5
cracked screen	-1.5
spilled	-1.5
stolen my	-1.5
stole my	-1.5
ripped my	-1.5
locked out	-1.5
rained out	-1.5
raining again	-1.5
dreary weather	-1.5
cold and wet	-1.5
freezing	-1.5
freezing cold	-1.5
snowed in	-1.5
power out	-1.5
blackout here	-1.5
no internet	-1.5
no wifi	-1.5
wifi down	-1.5
server down	-1.5
site down	-1.5
still waiting	-1.5
kept waiting	-1.5
waiting forever	-1.5
on hold	-1.5
no reply	-1.5
no response	-1.5
no signal	-1.5
no service	-1.5
never came	-1.5
never arrived	-1.5
never showed	-1.5
wasted my	-1.5
waste my	-1.5
wasted day	-1.5
ruins everything	-1.5
screw this	-1.5
screw that	-1.5
forget it	-1.5
forget this	-1.5
sick of this	-1.5
sick of it	-1.5
tired of this	-1.5
tired of it	-1.5
done with this	-1.5
fed up of	-1.5
pissing me off	-1.5
pisses off	-1.5
ticked off	-1.5
teed off	-1.5
bugging	-1.5
bugs me	-1.5
annoys me	-1.5
irritates me	-1.5
drives me crazy	-1.5
driving me crazy	-1.5
drives me nuts	-1.5
driving me mad	-1.5
gets on my nerves	-1.5
getting on my nerves	-1.5
on my nerves	-1.5
stressed about	-1.5
stressing out	-1.5
freaking out	-1.5
freaked out	-1.5
freaks me out	-1.5
creeps me out	-1.5
creeped out	-1.5
grossed out	-1.5
weirded out	-1.5
cringey	-1.5
cringy	-1.5
cringing at	-1.5
loserville	-1.5
lamest ever	-1.5
lame ass	-1.5
dumb ass	-1.5
stupid ass	-1.5
sorry	-1.5
sorry to hear	-1.5
sorry for your loss	-1.5
so sorry	-1.5
poor thing	-1.5
poor baby	-1.5
poor guy	-1.5
poor girl	-1.5
poor kid	-1.5
rest in peace	-1.5
passed away	-1.5
passing of	-1.5
condolences	-1.5
unlucky day	-1.5
worse day	-1.5
sucky day	-1.5
suxx	-1.5
suxxx	-1.5
sucks ass	-1.5
sucks balls	-1.5
blows chunks	-1.5
bites the dust	-1.5
ughh	-1.5
ughhh	-1.5
uggh	-1.5
uggghh	-1.5
arghh	-1.5
argghh	-1.5
grrrr	-1.5
gahh	-1.5
meh not	-1.5
blahh	-1.5
nooooo	-1.5
noooooo	-1.5
aw no	-1.5
oh no	-1.5
uh oh	-1.5
yikes	-1.5
eek	-1.5
eeek	-1.5
oops	-1.5
whoops	-1.5
d'oh	-1.5
doh	-1.5
goddammit	-1.5
goddamnit	-1.5
god damn it	-1.5
jeez	-1.5
sheesh	-1.5
smfh	-1.5
kmn	-1.5
fgs	-1.5
ffs man	-1.5
wtf is	-1.5
wth	-1.5
stfu already	-1.5
shut up	-1.5
shut it	-1.5
shut your mouth	-1.5
go away	-1.5
leave me alone	-1.5
get lost	-1.5
drop dead	-1.5
go to hell	-1.5
burn in hell	-1.5
kill me	-1.5
kill myself	-1.5
hate myself	-1.5
hate my life	-1.5
want to die	-1.5
wanna die	-1.5
crying my eyes out	-1.5
cried my eyes out	-1.5
bawling	-1.5
bawled	-1.5
teary	-1.5
tear up	-1.5
tearing up	-1.5
in tears over	-1.5
yawnn	-0.9
yawnnn	-0.9
zzz	-0.9
zzzz	-0.9
bored out of	-0.9
snoozefest	-0.9
snooze fest	-0.9
borefest	-0.9
bore fest	-0.9
ho hum	-0.9
work tomorrow	-0.9
long week	-0.9
overtime again	-0.9
unpaid overtime	-0.9
rent due	-0.9
taxes due	-0.9
broke again	-0.9
no money	-0.9
skint again	-0.9
poor me	-0.9
boo hoo	-0.9
woe is me	-0.9
fml again	-0.9
mehh	-0.9
nah	-0.9
naw	-0.9
nope	-0.9
never mind then	-0.9
whatevs	-0.9
pfft	-0.9
pff	-0.9
psh	-0.9
tsk	-0.9
tut tut	-0.9
smdh	-0.9
got the job	2.0
got a job	2.0
got hired	2.0
got the part	2.0
got accepted	2.0
got in to	2.0
got engaged	2.0
getting married	2.0
got married	2.0
passed my	2.0
{passed}	words	passed, passes, pass
{exam}	words	exam, exams, examination, examinations, finals, driving test
{passed} >4 {exam}	frame	1.5
passed all my	2.0
aced my	2.0
finished my	2.0
day off	2.0
snow day	2.0
bank holiday	2.0
payday	2.0
free food	2.0
road trip	2.0
beach day	2.0
on top of the world	2.0
top of the world	2.0
feeling blessed	2.0
feel blessed	2.0
so blessed	2.0
stay strong	2.0
keep smiling	2.0
good vibes	2.0
positive vibes	2.0
lucky me	2.0
happy birthday to	2.0
hbd	2.0
bday	2.0
welcome home	2.0
miss you too	2.0
love you too	2.0
luv you	2.0
well done to	2.0
proud moment	2.0
dream job	2.0
brightens my day	2.0
brightened my day	2.0
made it	0.8
amazin	2.0
amazeing	2.0
awsome	2.0
awesum	2.0
gorgous	2.0
gorgeus	2.0
beautifull	2.0
excelent	2.0
brilliantt	2.0
greatful	2.0
favourite song	2.0
fav song	2.0
favorite song	2.0
my fave	2.0
best friend ever	2.0
bestest	2.0
so mean	-1.8
mean to me	-1.8
mean people	-1.8
don't wanna	-1.8
do not wanna	-1.8
don't want to	-1.8
do not want to	-1.8
didn't want to	-1.8
embarassing	-1.8
embarassed	-1.8
embarrasing	-1.8
dissapointed	-1.8
dissapointing	-1.8
dissapointment	-1.8
disapointed	-1.8
disapointing	-1.8
horible	-1.8
terible	-1.8
anoying	-1.8
annoyin	-1.8
frustated	-1.8
depressin	-1.8
boringg	-1.8
killing me	-1.8
is killing me	-1.8
feels like shit	-1.8
head hurts	-1.8
back hurts	-1.8
feet hurt	-1.8
tummy hurts	-1.8
throat hurts	-1.8
heart hurts	-1.8
it hurts	-1.8
everything hurts	-1.8
died again	-1.8
died on me	-1.8
not again	-1.8
ruins my	-1.8
ran out of time	-1.8
overslept	-1.8
woke up late	-1.8
alarm didn't go off	-1.8
no one loves me	-1.8
nobody cares	-1.8
all alone	-1.8
home alone	-1.8
forever alone	-1.8
so alone	-1.8
so lonely	-1.8
feeling lonely	-1.8
feeling sad	-1.8
feeling low	-1.8
so cold	-1.8
so hot in here	-1.8
so over this	-1.8
can't deal	-1.8
cannot deal	-1.8
can't cope	-1.8
can't stop crying	-1.8
about to cry	-1.8
want to cry	-1.8
wanna cry	-1.8
gonna cry	-1.8
made me sad	-1.8
lost my phone	-1.8
lost my keys	-1.8
lost my wallet	-1.8
got fired	-1.8
got dumped	-1.8
got sick	-1.8
getting sick	-1.8
caught a cold	-1.8
have a cold	-1.8
nasty cold	-1.8
# Words of politics and affairs
blast	-1.6
blasts	-1.6
blasted	-1.8
blasting	-1.6
rips	-1.0
rips into	-1.8
ripped into	-1.8
tore into	-1.8
tears into	-1.8
lashes	-1.6
hit back	-0.8
hits back	-0.8
hit back at	-0.8
fired back	-0.8
fires back	-0.8
doubled down	-0.8
doubles down	-0.8
doubling down	-0.8
raised eyebrows	-1.0
raises eyebrows	-1.0
scrutiny	-0.6
probe	-0.6
probes	-0.6
probed	-0.6
spooking	-1.2
false claims	-2.0
false claim	-2.0
false statements	-2.0
debunked	-1.6
forced out	-1.4
shell company	-1.2
shell companies	-1.2
put down women	-2
sliding in the polls	-1.2
slipping in the polls	-1.2
offshore	-0.5
steps down	0
stood up for	1.6
stands up for	1.6
standing up for	1.6
stand up for	1.4
hails	1.6
icon	1.5
trailblazer	1.8
trail blazer	1.8
hall of fame	1.8
standing ovation	2.0
front runner	0.8
frontrunner	0.8
decorated	1.0
decorated veteran	1.6
great service	2.0
public servants	0.5
birthday party	1.2
house party	0.8
dinner party	0.8
party on	1.5
after party	0.8
party animal	0.8
intelligence agency	0
intelligence agencies	0
intelligence service	0
intelligence services	0
intelligence community	0
intelligence committee	0
intelligence officer	0
intelligence officers	0
intelligence official	0
intelligence officials	0
intelligence report	0
intelligence briefing	0
intelligence and security committee	0
intelligence chief	0
military intelligence	0
made it clear	0.2
made it to	0.8
security forces	0
homeland security	0
social security	0
national security	0
is content	1.4
are content	1.4
was content	1.4
were content	1.4
be content	1.4
content with	1.4
felt content	1.4
feel content	1.4
seem content	1.2
swearing in	0
sworn in	0
swear in	0
vice president	0
vice presidents	0
vice chair	0
vice chairman	0
vice chairmen	0
vice chairwoman	0
vice chairs	0
vice chancellor	0
vice chancellors	0
vice captain	0
vice principal	0
vice presidential	0
vice presidency	0
vice versa	0
party chairman	0
party leader	0
third party	0
attorney general	0
supreme court	0
grand jury	0
dying to	1.2
dying for	1.2
dying to see	1.2
dying of laughter	1.5
would recommend	1.5
wouldn't recommend	-1.5
would not recommend	-1.5
trusted adviser	0
trusted advisers	0
{a little}	words	a little, a bit of, a glimmer of, a ray of
{welcome thing}	words	hope, success, joy, luck, progress, relief, comfort, kindness, peace, \
	optimism, improvement, dignity, happiness
{a little} >1 {welcome thing}	frame	1.2
anti fraud	0
counter fraud	0
anti corruption	0
anti bullying	0
anti racism	0
anti terror	0
counter terror	0
anti terrorism	0
counter terrorism	0
anti crime	0
anti discrimination	0
anti slavery	0
anti stigma	0
anti violence	0
anti abuse	0
anti doping	0
anti cancer	0
anti war	0
little hope of	-1.3
hard work	1.2
slap in the face of	-2.4
slap in the face for	-2.4
heavy heart	-1.6
heavy hearts	-1.6
sinking heart	-1.8
sinking hearts	-1.8
heart sank	-1.8
heart sinks	-1.8
heart breaking	-2.4
bitter pill to swallow	-1.8
tip of the iceberg	-1.0
death by a thousand cuts	-2
a drop in the ocean	-1.0
drop in the ocean	-1.0
step back	-0.3
step in the wrong direction	-1.5
feather in the cap	1.6
ray of hope	1.5
glimmer of hope	1.2
damning indictment	-2.4
reject or accept	0
accepted or rejected	0
approve or reject	0
for or against	0
accident and emergency	0
ration	-1.2
rations	-1.0
rationed	-1.2
ignoring	-1.6
ignores	-1.5
# Measures that go up or down: "{set} ~N {set} TAB frame TAB valence" is met
# where words of both sets stand within N words in one clause; with ">N" the
# first set comes first, and with "#N" it is counted.  The nearest pair counts.
{measure}	words	net, net profit, net profits, profit, profits, operating profit, pre tax profit, \
	pretax profit, profit before tax, pat, earnings, revenue, revenues, sales, net sales, \
	sales volume, sales volumes, turnover, income, net income, ebit, ebitda, margin, margins, \
	operating margin, order book, order intake, dividend, dividends, exports, output, share, shares, \
	share price, stock, stocks, equities, market share, growth, gdp, takings, donations, orders, \
	demand, index, productivity, employment, volumes, deliveries, bookings, wages, pay, confidence, \
	attendance, turnout, membership, life expectancy, survival, satisfaction, funding, outlook, \
	guidance, forecast, forecasts, rating, ratings, target price, price target, estimates, capacity, \
	valuation, valuations, profitability, cash flow, market cap, volume, futures, sensex, nifty, \
	ftse, nasdaq, nikkei, hang seng, rupee, euro, sterling, bourses, equity, gold, silver, copper, \
	nickel, zinc, crude, brent, gold price, gold prices, silver prices, copper prices, crude prices, \
	oil price, oil prices, share prices, stock prices, house prices, base metals, bonds, markets, \
	market
{burden}	words	loss, losses, net loss, net losses, operating loss, pre tax loss, pretax loss, \
	cost, costs, debt, debts, unemployment, inflation, deficit, deficits, expenses, bankruptcies, \
	insolvencies, job losses, defaults, crime, deaths, mortality, infections, delays, waiting times, \
	waiting time, waiting lists, waiting list, waits, complaints, errors, accidents, injuries, \
	emissions, pollution, poverty, rents, bills, fees, charges, levy, levies, vacancies, sickness, absence, \
	backlog, prices
{up}	words	up, higher, ahead, figure higher
{down}	words	down, lower, is down, are down, was down, were down, smaller, cheaper, figure lower
{rise}	words	rise, rises, rose, risen, rising, climb, climbs, climbed, jump, jumps, jumped, surge, \
	surges, surged, surging, soar, soars, soared, soaring, rally, rallies, rallied, rallying, gain, \
	gains, gained, grow, grows, grew, grown, increase, increases, increased, increasing, double, \
	doubles, doubled, doubling, triple, tripled, rebound, rebounds, rebounded, advance, advances, \
	advanced, zoom, zooms, zoomed, rocket, rocketed, swell, swelled, went up, go up, goes up, \
	gone up, going up, up from, up to, edged up, move up, moved up, higher than, record high, \
	all time high, has gone up, have gone up, had gone up, is up from, are up from, was up from, \
	were up from, is up by, are up by, was up by, were up by, spurt, spurts, spurted, firms, firmed, \
	figure higher, adds, added, extends gains, extended gains, outperform, outperforms, outperformed, hits record, \
	tops
{fall}	words	fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, dip, dips, \
	dipped, slip, slips, slipped, slide, slides, slid, decline, declines, declined, declining, \
	decrease, decreases, decreased, decreasing, plunge, plunges, plunged, plunging, tumble, tumbles, \
	tumbled, sink, sinks, sank, slump, slumps, slumped, shrink, shrinks, shrank, shrunk, narrow, \
	narrowed, narrows, weaken, weakens, weakened, tank, tanks, tanked, crash, crashes, crashed, \
	retreat, retreats, retreated, contracted, nosedive, nosedived, halve, halved, dwindle, dwindled, \
	dwindling, dwindles, plummet, plummets, plummeted, went down, go down, goes down, gone down, \
	going down, down from, down to, down by, edged down, lower than, record low, all time low, \
	fall in, drop in, decline in, decrease in, has gone down, have gone down, had gone down, \
	is down from, are down from, was down from, were down from, is down to, are down to, is down by, \
	are down by, was down by, were down by, was down to, were down to, skid, skids, skidded, \
	figure lower, slumping, ends down, closes down, underperform, underperforms, underperformed, cracks, hits low
{lose}	words	lose, loses, lost, losing, shed, sheds, shedding
{cut}	words	cut, cuts, cutting, reduce, reduces, reduced, reducing, slash, slashes, slashed, \
	shorten, shortens, shortened, lowered, lowers, curb, curbs, curbed, trim, trims, trimmed
{measure} >3 {up}	frame	1.5
{measure} >3 {down}	frame	-1.5
{burden} >3 {up}	frame	-1.3
{burden} >3 {down}	frame	1.3
{down} >2 {burden}	frame	1.3
{up} >2 {burden}	frame	-1.3
{measure} ~8 {rise}	frame	1.5
{measure} ~8 {fall}	frame	-1.5
{measure} ~8 {lose}	frame	-1.5
{few}	words	figure few
{measure} ~8 {few}	frame	-1.5
{burden} ~8 {rise}	frame	-1.3
{cut} >4 {burden}	frame	1.2
{burden} ~8 {fall}	frame	1.3
{swung}	words	swung to, swings to, swing to, swinging to, returned to, returns to, turned to, \
	turns to, slipped into, slips into, plunged into, moved into
{profit}	words	profit, net profit, a profit, the black, operating profit, growth, surplus, \
	profitability
{loss}	words	loss, losses, net loss, a loss, the red, operating loss, recession, deficit
{profit} ~8 {fall}	frame	-2.2
{swung} >2 {profit}	frame	1.8
{swung} >2 {loss}	frame	-1.8
{raise}	words	raise, raises, raised, raising, hike, hikes, hiked, lift, lifts, lifted, lifting, \
	upgrade, upgrades, upgraded, boost, boosts, boosted, boosting, improve, improves, improved, \
	expand, expands, expanded, strengthen, strengthens, strengthened, double, doubles, doubled, \
	increase, increases, increased
{raise} >4 {measure}	frame	1.2
{cut} >4 {measure}	frame	-1.3
{percent}	words	per cent, percent, pc, 1%, percentage points, points, month high, year high, \
	week high, record high, month low, year low, week low, bps
{rise} >4 {percent}	frame	1.3
{fall} >4 {percent}	frame	-1.3
{lose} >4 {percent}	frame	-1.3
{workers}	words	jobs, posts, roles, staff, workers, employees, drivers, engineers, teachers, \
	officers, crew
{lose} >5 {workers}	frame	-1.2
{shed}	words	shed, sheds, shedding
{shed} >3 {burden}	frame	1.2
{work}	words	work, works, worked, working, toil, toils, toiled, toiling, train, trains, trained, training, \
	fight, fights, fought, fighting, campaigned, campaigning
{hard}	words	hard, hard to, tirelessly
{work} >3 {hard}	frame	1.2
week high	1
month high	1
year high	1
week highs	1
month highs	1
year highs	1
record highs	1.5
record levels	0.5
week low	-1
month low	-1
year low	-1
week lows	-1
month lows	-1
year lows	-1
record lows	-1.2
quarter low	-1
quarter high	1
beats estimates	1.5
beat estimates	1.5
beating expectations	1.5
better than expected	1.3
misses estimates	-1.5
missed estimates	-1.5
worse than expected	-1.6
short of expectations	-1.3
oversubscribed	1.0
over subscribed	1.0
undersubscribed	-1.0
regulatory approval	1.0
profit warnings	-2
wind down	-0.6
winds down	-0.6
lay offs	-1.5
temporary lay offs	-1.3
cut jobs	-1.5
cuts jobs	-1.5
cutting jobs	-1.5
shed jobs	-1.5
stake sale	0
write down	-0.8
going concern	-0.6
wins order	1.5
won an order	1.5
received an order	1.0
bags order	1.2
break even	0.3
back in the black	1.5
back to profit	1.3
swings to loss	-1.8
# Turns of phrase of the news
raised questions	-1
raises questions	-1
raising questions	-1
raise questions	-1
lingering questions	-1.2
serious questions	-1.3
questions remain	-0.8
questions about	-0.5
faces questions	-1
faced questions	-1
so much for	-1
faux	-0.9
fine of	-1.2
000 fine	-1.4
million fine	-1.4
a fine of	-1.4
hefty fine	-1.6
heavy fine	-1.6
hefty fines	-1.6
pay a fine	-1.2
fines	-1.1
years in prison	-1.8
year in prison	-1.6
months in prison	-1.6
years in jail	-1.8
months in jail	-1.6
life in prison	-2
prison sentence	-1.6
prison term	-1.6
jail term	-1.6
jail time	-1.5
prison time	-1.5
behind bars	-1.6
falling out	-1.2
fell out with	-1.3
fallen out with	-1.3
tees off on	-1.4
teed off on	-1.4
takes aim at	-0.9
took aim at	-0.9
taking aim at	-0.9
at odds with	-1
on the defensive	-0.9
in hot water	-1.4
pleaded guilty	-1.8
pleads guilty	-1.8
plead guilty	-1.7
found guilty	-1.8
plea deal	-0.6
charges against	-1.4
facing charges	-1.6
faces charges	-1.6
criminal charges	-1.7
stands accused of	-1.7
called on him to resign	-1.6
called on her to resign	-1.6
pressure to resign	-1.5
demanded his resignation	-1.6
broke his promise	-1.8
broke her promise	-1.8
failed to deliver	-1.7
fails to deliver	-1.7
fell short of	-1.2
falls short of	-1.2
fall short of	-1.2
lack of progress	-1.5
cleared a hurdle	1
cleared a major hurdle	1.2
clears hurdle	1
clears a hurdle	1
cleared a key hurdle	1.2
won praise	2
wins praise	2
drew praise	2
earned praise	2
drew criticism	-1.6
draws criticism	-1.6
drawn criticism	-1.6
sparked outrage	-2.2
sparks outrage	-2.2
sparked anger	-2
sparked criticism	-1.8
caused outrage	-2.2
comes under fire	-1.7
coming under fire	-1.7
pays tribute	1.4
paid tribute	1.4
paid tribute to	1.4
stood by	-0.1
stands by	0.2
made history	1.5
makes history	1.5
hard fought	0.6
highest honour	1.8
highest honor	1.8
in his honor	1
in her honor	1
stepped up	0.6
stepped in	0.3
common ground	0.9
reach agreement	0.4
strikes deal	0.8
broke the law	-2
breaking the law	-2
broke the rules	-1.7
breaking the rules	-1.6
above the law	-1.6
cover for	-0.5
refuse to turn a blind eye	0.8
double standard	-1.6
double standards	-1.7
dog whistle	-1.5
conspiracy theory	-1.5
conspiracy theories	-1.5
offensive remarks	-2
gift of	-0.1
# Names of things
war memorial	0
war memorials	0
war office	0
crime figures	0
crime statistics	0
crime commissioner	0
crime commissioners	0
crime survey	0
victims unit	0
victims commissioner	0
victim support	0
declined to comment	0
declines to comment	0
declined to say	0
assisted dying	0
rubbish collection	0
rubbish collections	0
pest control	0
disaster relief	0
death certificate	0
death certificates	0
fire drill	0
fire drills	0
fire station	0
fire stations	0
fire alarm	0
fire alarms	0
poor law	0
cancer centre	0
cancer ward	0
pain clinic	0
stroke unit	0
terror threat level	0
no comment	0
vice mayor	0
vice mayors	0
vice minister	0
vice admiral	0
vice marshal	0
vice dean	0
vice head	0
vice rector	0
vice provost	0
vice convener	0
hard at work	0.6
# Idioms of things that go wrong
a kindly	1.5
kindly old	1.5
speaks kindly	1.5
spoke kindly	1.5
treated kindly	1.5
very kindly	1.5
so kindly	1.5
block	-0.5
cheaper	0.8
dearer	-0.8
more expensive	-0.8
pricier	-0.8
punch	-1
punched	-1.8
punches	-1
punching	-1.5
headbutted	-2
kicked	-1.1
bitten	-1
lead balloon	-2
pillar to post	-2
slipped through the net	-1.6
hit the buffers	-1.8
hit a brick wall	-1.6
robbing peter to pay paul	-1.5
on a knife edge	-1.6
end of their tether	-2
end of its tether	-2
end of my tether	-2
hot air	-1.4
lip service	-1.6
window dressing	-1.5
in the lurch	-2
sold down the river	-2.2
thrown under the bus	-2.2
throw under the bus	-2
pick up the tab	-1
picking up the tab	-1
foot the bill	-1
footing the bill	-1
running on fumes	-2
wafer thin	-1.4
insult to injury	-2.2
out of reach	-1.4
beyond the reach	-1.3
out of reach of children	0
in droves	-1.4
fobbed off	-1.8
bled dry	-2
ill thought out	-1.6
tone deaf	-1.8
not worth the paper	-2
on the back foot	-1.3
second class	-1
caught in the crossfire	-1.6
went unheeded	-1.6
gone unheeded	-1.6
ruled in favour of	1.4
rules in favour of	1.4
found in favour of	1.4
ruled against	-1.3
rules against	-1.3
found against	-1.2
won an award	1.8
shortlisted	1
runner up	0.8
game changer	1.6
from a loss	0.6
compared to a loss	0.6
compared with a loss	0.6
against a loss	0.6
versus a loss	0.6
from a net loss	0.6
against a profit	-0.8
versus a profit	-0.8
from a net profit	-0.8
earnings warning	-2
the cuts	-0.8
these cuts	-0.8
those cuts	-0.8
further cuts	-0.8
more cuts	-0.8
deep cuts	-1
planned cuts	-0.8
proposed cuts	-0.8
insult to	-2.6
was little doubt	0
is little doubt	0
be little doubt	0
# Terms of sets that keep the tone of their words
is down from	-0.8
are down from	-0.8
was down from	-0.8
were down from	-0.8
a loss	-1.7
more grateful	2.3
more helpful	2
more caring	2.1
more pleased	2.3
more supportive	2.1
more attentive	1.1
more thoughtful	2.3
more generous	2.3
more welcoming	2.3
more considerate	2.3
more delighted	2.5
more thankful	2.3
more comfortable	2
more reassuring	1.9
more understanding	1.1
more proud	2.1
more gentle	2.3
more disappointed	-2
more frightened	-2.2
more anxious	-1.9
more unhappy	-2.5
more dangerous	-2.1
more stressed	-1.9
more ashamed	-1.9
more upset	-1.8
more chaotic	-1.9
more fragile	-1.6
more divided	-1.1
more worried	-1.9
more demoralised	-2.5
more rude	-2.1

# Idioms, in the forms and persons in which they occur: their words mislead
# ("falling on deaf ears", "it breaks my heart")
break my heart	-2.2
break our heart	-2.2
break their heart	-2.2
break his heart	-2.2
break her heart	-2.2
break your heart	-2.2
break its heart	-2.2
breaks my heart	-2.2
breaks our heart	-2.2
breaks their heart	-2.2
breaks his heart	-2.2
breaks her heart	-2.2
breaks your heart	-2.2
breaks its heart	-2.2
broke my heart	-2.2
broke our heart	-2.2
broke their heart	-2.2
broke his heart	-2.2
broke her heart	-2.2
broke your heart	-2.2
broke its heart	-2.2
breaking my heart	-2.2
breaking our heart	-2.2
breaking their heart	-2.2
breaking his heart	-2.2
breaking her heart	-2.2
breaking your heart	-2.2
breaking its heart	-2.2
broken my heart	-2.2
broken our heart	-2.2
broken their heart	-2.2
broken his heart	-2.2
broken her heart	-2.2
broken your heart	-2.2
broken its heart	-2.2
break the heart	-2.2
breaks the heart	-2.2
broke the heart	-2.2
breaking the heart	-2.2
break my hearts	-2.2
break our hearts	-2.2
break their hearts	-2.2
break his hearts	-2.2
break her hearts	-2.2
break your hearts	-2.2
break its hearts	-2.2
breaks my hearts	-2.2
breaks our hearts	-2.2
breaks their hearts	-2.2
breaks his hearts	-2.2
breaks her hearts	-2.2
breaks your hearts	-2.2
breaks its hearts	-2.2
broke my hearts	-2.2
broke our hearts	-2.2
broke their hearts	-2.2
broke his hearts	-2.2
broke her hearts	-2.2
broke your hearts	-2.2
broke its hearts	-2.2
breaking my hearts	-2.2
breaking our hearts	-2.2
breaking their hearts	-2.2
breaking his hearts	-2.2
breaking her hearts	-2.2
breaking your hearts	-2.2
breaking its hearts	-2.2
lift my heart	1.8
lift our heart	1.8
lift their heart	1.8
lift his heart	1.8
lift her heart	1.8
lift your heart	1.8
lift its heart	1.8
lifts my heart	1.8
lifts our heart	1.8
lifts their heart	1.8
lifts his heart	1.8
lifts her heart	1.8
lifts your heart	1.8
lifts its heart	1.8
lifted my heart	1.8
lifted our heart	1.8
lifted their heart	1.8
lifted his heart	1.8
lifted her heart	1.8
lifted your heart	1.8
lifted its heart	1.8
warm my heart	1.8
warm our heart	1.8
warm their heart	1.8
warm his heart	1.8
warm her heart	1.8
warm your heart	1.8
warm its heart	1.8
warms my heart	1.8
warms our heart	1.8
warms their heart	1.8
warms his heart	1.8
warms her heart	1.8
warms your heart	1.8
warms its heart	1.8
warmed my heart	1.8
warmed our heart	1.8
warmed their heart	1.8
warmed his heart	1.8
warmed her heart	1.8
warmed your heart	1.8
warmed its heart	1.8
bursting at the seams	-2
creaking at the seams	-2
splitting at the seams	-2
fraying at the seams	-2
groaning at the seams	-2
falling apart at the seams	-2
coming apart at the seams	-2
end of our tether	-2
end of his tether	-2
end of her tether	-2
end of your tether	-2
end of the tether	-2
end of my rope	-2
end of our rope	-2
end of their rope	-2
end of his rope	-2
end of her rope	-2
end of your rope	-2
end of its rope	-2
my wits end	-2
our wits end	-2
their wits end	-2
his wits end	-2
her wits end	-2
your wits end	-2
its wits end	-2
my wit's end	-2
our wit's end	-2
their wit's end	-2
his wit's end	-2
her wit's end	-2
your wit's end	-2
its wit's end	-2
hang by a thread	-2
hangs by a thread	-2
hung by a thread	-2
hanging by a thread	-2
keep my head above water	-1.2
keep our head above water	-1.2
keep their head above water	-1.2
keep his head above water	-1.2
keep her head above water	-1.2
keep your head above water	-1.2
keep its head above water	-1.2
keeps my head above water	-1.2
keeps our head above water	-1.2
keeps their head above water	-1.2
keeps his head above water	-1.2
keeps her head above water	-1.2
keeps your head above water	-1.2
keeps its head above water	-1.2
kept my head above water	-1.2
kept our head above water	-1.2
kept their head above water	-1.2
kept his head above water	-1.2
kept her head above water	-1.2
kept your head above water	-1.2
kept its head above water	-1.2
keeping my head above water	-1.2
keeping our head above water	-1.2
keeping their head above water	-1.2
keeping his head above water	-1.2
keeping her head above water	-1.2
keeping your head above water	-1.2
keeping its head above water	-1.2
keep my heads above water	-1.2
keep our heads above water	-1.2
keep their heads above water	-1.2
keep his heads above water	-1.2
keep her heads above water	-1.2
keep your heads above water	-1.2
keep its heads above water	-1.2
keeps my heads above water	-1.2
keeps our heads above water	-1.2
keeps their heads above water	-1.2
keeps his heads above water	-1.2
keeps her heads above water	-1.2
keeps your heads above water	-1.2
keeps its heads above water	-1.2
kept my heads above water	-1.2
kept our heads above water	-1.2
kept their heads above water	-1.2
kept his heads above water	-1.2
kept her heads above water	-1.2
kept your heads above water	-1.2
kept its heads above water	-1.2
keeping my heads above water	-1.2
keeping our heads above water	-1.2
keeping their heads above water	-1.2
keeping his heads above water	-1.2
keeping her heads above water	-1.2
keeping your heads above water	-1.2
keeping its heads above water	-1.2
wheels have come off	-1.8
wheels had come off	-1.8
wheels came off	-1.8
wheels are coming off	-1.8
wheels coming off	-1.8
wheels come off	-1.8
going to the wall	-1.8
gone to the wall	-1.8
on my last legs	-1.8
on our last legs	-1.8
on their last legs	-1.8
on his last legs	-1.8
on her last legs	-1.8
on your last legs	-1.8
falls on deaf ears	-1.7
falling on deaf ears	-1.7
turns a blind eye	-1.8
turn a deaf ear	-1.8
turns a deaf ear	-1.8
turned a deaf ear	-1.8
turning a deaf ear	-1.8
sweeps under the carpet	-1.8
into the long grass	-1.4
the can down the road	-1.4
high and dry	-1.8
run ragged	-1.8
final insult	-1.8
hang out to dry	-2
hanging out to dry	-2
threw under the bus	-2
throwing under the bus	-2
throw us under the bus	-2
threw us under the bus	-2
throwing us under the bus	-2
hang us out to dry	-2
hung us out to dry	-2
hanging us out to dry	-2
throw them under the bus	-2
threw them under the bus	-2
throwing them under the bus	-2
hang them out to dry	-2
hung them out to dry	-2
hanging them out to dry	-2
throw him under the bus	-2
threw him under the bus	-2
throwing him under the bus	-2
hang him out to dry	-2
hung him out to dry	-2
hanging him out to dry	-2
throw her under the bus	-2
threw her under the bus	-2
throwing her under the bus	-2
hang her out to dry	-2
hung her out to dry	-2
hanging her out to dry	-2
throw me under the bus	-2
threw me under the bus	-2
throwing me under the bus	-2
hang me out to dry	-2
hung me out to dry	-2
hanging me out to dry	-2
cliff edge	-1.6
bridge too far	-1.3
rub salt into the wound	-2
rub salt in the wounds	-2
rub salt into the wounds	-2
rubs salt in the wound	-2
rubs salt into the wound	-2
rubs salt in the wounds	-2
rubs salt into the wounds	-2
rubbed salt in the wound	-2
rubbed salt into the wound	-2
rubbed salt in the wounds	-2
rubbed salt into the wounds	-2
rubbing salt in the wound	-2
rubbing salt into the wound	-2
rubbing salt in the wounds	-2
rubbing salt into the wounds	-2
camel's back	-1.8
thousand cuts	-1.8
fan the flames	-1.6
fans the flames	-1.6
fanned the flames	-1.6
fanning the flames	-1.6
pour fuel to the fire	-1.6
pour fuel on the fire	-1.6
pours fuel to the fire	-1.6
pours fuel on the fire	-1.6
poured fuel to the fire	-1.6
poured fuel on the fire	-1.6
pouring fuel to the fire	-1.6
pouring fuel on the fire	-1.6
add fuel to the fire	-1.6
add fuel on the fire	-1.6
adds fuel to the fire	-1.6
adds fuel on the fire	-1.6
added fuel to the fire	-1.6
added fuel on the fire	-1.6
adding fuel to the fire	-1.6
adding fuel on the fire	-1.6
feather in my cap	1.6
feather in our cap	1.6
feather in their cap	1.6
feather in his cap	1.6
feather in her cap	1.6
feather in your cap	1.6
feather in its cap	1.6
gone the extra mile	1.8
worth my weight in gold	2.2
worth our weight in gold	2.2
worth his weight in gold	2.2
worth her weight in gold	2.2
worth your weight in gold	2.2
hats off to	1.8
turn a corner	1.3
turning a corner	1.3
at the end of my tether	-2
at the end of my rope	-2
at the end of our tether	-2
at the end of our rope	-2
at the end of their rope	-2
at the end of his tether	-2
at the end of his rope	-2
at the end of her tether	-2
at the end of her rope	-2
at the end of your tether	-2
at the end of your rope	-2
at the end of its tether	-2
at the end of its rope	-2
at the end of the tether	-2
at the end of the rope	-2
# Idioms of the press: trouble
bear the brunt	-1.4
bears the brunt	-1.4
bearing the brunt	-1.4
borne the brunt	-1.4
feel the brunt	-1.4
feels the brunt	-1.4
feeling the brunt	-1.4
felt the brunt	-1.4
take the brunt	-1.4
takes the brunt	-1.4
taking the brunt	-1.4
took the brunt	-1.4
keep the lights on	-1
keeps the lights on	-1
keeping the lights on	-1
juggle	-1
juggles	-1
juggling	-1
juggled	-1
creak	-1.3
creaks	-1.3
creaking	-1.3
creaked	-1.3
groaning under	-1.3
wake up call	-1.3
on the edge	-1.3
close to the edge	-1.3
gobsmacked	-1.3
taken aback	-1.3
lost for words	-1.3
blindsided	-1.3
caught out	-1.3
bulldozed	-1.3
strong armed	-1.3
gun to our heads	-1.3
gun to the head	-1.3
over a barrel	-1.3
backed into a corner	-1.3
hands are tied	-1.3
hands tied	-1.3
hobbled	-1.3
shackled	-1.3
straitjacket	-1.3
under the cosh	-1.5
rushed off their feet	-1.5
rushed off our feet	-1.5
run off their feet	-1.5
run off our feet	-1.5
spinning plates	-1.5
treading water	-1.5
at capacity	-1.5
at full stretch	-1.5
at full capacity	-1.5
beyond capacity	-1.5
over capacity	-1.5
inundated	-1.5
deluged	-1.5
firefight	-1.2
firefighting	-1.2
held together by	-1.2
goodwill is running out	-1.2
empty promises	-1.4
warm words	-1.4
hollow	-1.4
ring hollow	-1.4
rings hollow	-1.4
rang hollow	-1.4
ringing hollow	-1.4
talking shop	-1.4
nothing like enough	-1.3
well short	-1.3
well short of	-1.3
fall well short of	-1.3
fall far short of	-1.3
fall a long way short of	-1.3
fall some way short of	-1.3
falls well short of	-1.3
falls far short of	-1.3
falls a long way short of	-1.3
falls some way short of	-1.3
fell well short of	-1.3
fell far short of	-1.3
fell a long way short of	-1.3
fell some way short of	-1.3
falling well short of	-1.3
falling far short of	-1.3
falling a long way short of	-1.3
falling some way short of	-1.3
fallen well short of	-1.3
fallen far short of	-1.3
fallen a long way short of	-1.3
fallen some way short of	-1.3
short of what	-1.3
a long way short	-1.3
short on	-1.3
a long way off	-1.3
long way to go	-1.3
years away	-1.3
some way off	-1.3
mountain to climb	-1.3
steep climb	-1.3
wide of the mark	-1.3
off target	-1.3
out of their depth	-1.3
spiral	-1.3
spirals	-1.3
spiralled	-1.3
spiraled	-1.3
snowball	-1.3
snowballed	-1.3
balloon	-1.3
ballooned	-1.3
ballooning	-1.3
mounting	-1.3
pile up	-1.3
piling up	-1.3
piled up	-1.3
stack up	-1.3
stacking up	-1.3
stacked up	-1.3
pinch point	-1.3
pinch points	-1.3
at a standstill	-1.5
standing still	-1.5
to a standstill	-1.5
hit a wall	-1.5
throw off course	-1.5
thrown off course	-1.5
threw off course	-1.5
knocked off course	-1.5
blown off course	-1.5
hit a snag	-1.5
in a rut	-1.5
on the slide	-1.5
sliding	-1.5
slipping	-1.5
imploding	-1.5
foundering	-1.5
foundering on	-1.5
limping	-1.5
limp on	-1.5
huge blow	-1.6
big blow	-1.6
blow for	-1.6
further blow	-1.6
latest blow	-1.6
rubbing salt	-1.6
kick in the guts	-1.6
laughing stock	-1.6
dog's breakfast	-1.6
omnishambles	-1.6
pay the price	-1.3
pays the price	-1.3
paid the price	-1.3
paying the price	-1.3
count the cost	-1.3
counts the cost	-1.3
counting the cost	-1.3
counted the cost	-1.3
at what cost	-1.3
a heavy price	-1.3
a high price	-1.3
toll	-1.3
tolls	-1.3
ground down	-1.3
grinds you down	-1.3
grinding down	-1.3
thrown in the towel	-1.6
throwing in the towel	-1.6
voting with their feet	-1.6
voted with their feet	-1.6
vote with their feet	-1.6
jump ship	-1.6
jumping ship	-1.6
jumped ship	-1.6
heading for the exit	-1.6
heading for the door	-1.6
head for the exit	-1.6
walking away	-1.6
walked away	-1.6
walk away	-1.6
turning their backs	-1.6
turned their backs	-1.6
out of the door	-1.6
leaving in droves	-1.6
in their droves	-1.6
stripped back	-1.3
stripped bare	-1.3
cut to the quick	-1.3
pared back	-1.3
whittled away	-1.3
scuppered	-1.3
torpedoed	-1.3
scotched	-1.3
dashed	-1.3
hopes dashed	-1.3
dealt a blow	-1.3
scaled back	-1.3
scaled down	-1.3
cutting back	-1.3
rolled back	-1.3
chipping away	-1.3
nibbled away	-1.3
passed over	-1.3
left out	-1.3
shut out	-1.3
palmed off	-1.3
the runaround	-1.3
left in the dark	-1.3
behind our backs	-1.3
behind their backs	-1.3
over our heads	-1.3
over their heads	-1.3
third world	-1.3
cinderella service	-1.3
cinderella services	-1.3
forgotten	-1.3
starved of	-1.3
piecemeal	-1.3
patchwork of	-1.3
unjoined up	-1.3
small comfort	-1
scant consolation	-1
mixed blessing	-1
double edged sword	-1
mixed bag	-1
mixed picture	-1
jury is out	-1
jury is still out	-1
beyond repair	-1.5
past saving	-1.5
past its best	-1.5
showing its age	-1.5
showing their age	-1.5
on borrowed time	-1.5
days are numbered	-1.5
in the balance	-1.5
touch and go	-1.5
storm clouds	-1.5
dark clouds	-1.5
black cloud	-1.5
cast a shadow	-1.5
casts a shadow	-1.5
casting a shadow	-1.5
cause for concern	-1.5
causes for concern	-1.5
awake at night	-1.5
up at night	-1.5
parlous	-1.6
scathing	-1.6
withering	-1.6
blistering	-1.6
rounded on	-1.6
rubbished	-1.6
cavalier	-1.6
offhand	-1.6
obdurate	-1.6
stony silence	-1.6
wall of silence	-1.6
deafening silence	-1.6
tight lipped	-1.6
went unanswered	-1.2
go unanswered	-1.2
goes unanswered	-1.2
gone unanswered	-1.2
go unnoticed	-1.2
cut off from	-1.2
turned away	-1.2
sent away	-1.2
turning away	-1.2
on a trolley	-1.2
on trolleys	-1.2
in a corridor	-1.2
in corridors	-1.2
near miss	-1.2
near misses	-1.2
failings	-1.6
enforcement notice	-1.6
taken to court	-1.6
backfired	-1.6
backfire	-1.6
backfires	-1.6
backfiring	-1.6
rebounded on	-1.6
came back to haunt	-1.6
come back to haunt	-1.6
opened a can of worms	-1.6
can of worms	-1.6
knock on effect	-1.6
knock on effects	-1.6
domino effect	-1.6
easy target	-1.6
easy targets	-1.6
soft target	-1.6
bust up	-1.2
frosty	-1.2
glacial	-1.2
snail's pace	-1.2
foot dragging	-1.2
drag its feet	-1.2
drags its feet	-1.2
dragged its feet	-1.2
dragging its feet	-1.2
drag their feet	-1.2
drags their feet	-1.2
dragged their feet	-1.2
dragging their feet	-1.2
swept aside	-1.2
back pedalled	-1.2
back pedalling	-1.2
caved in	-1.2
caving in	-1.2
lost ground	-1.2
lost no time	0
lose no time	0
is lost	-1.5
are lost	-1.5
was lost	-1.5
were lost	-1.5
has been lost	-1.5
have been lost	-1.5
had been lost	-1.5
lose momentum	-1.3
loses momentum	-1.3
lost momentum	-1.3
losing momentum	-1.3
lose ground	-1.3
loses ground	-1.3
losing ground	-1.3
lose steam	-1.3
loses steam	-1.3
lost steam	-1.3
losing steam	-1.3
lose traction	-1.3
loses traction	-1.3
lost traction	-1.3
losing traction	-1.3
lose market share	-1.3
loses market share	-1.3
lost market share	-1.3
losing market share	-1.3
lose heart	-1.3
loses heart	-1.3
losing heart	-1.3
lose interest	-1.3
loses interest	-1.3
losing interest	-1.3
lose hope	-1.3
loses hope	-1.3
losing hope	-1.3
out of time	-1.2
time is running out	-1.2
over the odds	-1.2
last minute	-1.2
on the breadline	-1.4
hit hardest	-1.4
hits hardest	-1.4
hitting hardest	-1.4
bottom of the pile	-1.4
bottom of the heap	-1.4
trailing behind	-1.4
outpaced	-1.4
outstripped	-1.4
outstripping	-1.4
outstrips	-1.4
priced out	-1.4
the pinch	-1.4
tighten their belts	-1.4
tighten our belts	-1.4
belt tightening	-1.4
bite the bullet	-1.4
deepening	-1.4
lowest ever	-1.4
lowest on record	-1.4
lowest since	-1.4
lowest point	-1.4
undeliverable	-1.5
unachievable	-1.5
unreachable	-1.5
unmeetable	-1.5
far fetched	-1.5
fanciful	-1.5
little prospect of	-1.5
slim hope	-1.5
slim chance	-1.5
slim chances	-1.5
unlikely to	-1.5
unlikely to succeed	-1.5
unlikely to improve	-1.5
unlikely to materialise	-1.5
lost hope	-1.5
lost interest	-1.5
lost heart	-1.5
little evidence	-1.3
little clarity	-1.3
little detail	-1.3
little sign of	-1.3
little say	-1.3
left with no	-1.3
little choice	-1.3
little effect	-1.3
little impact	-1.3
little difference	-1.3
does not help	-1.3
little change	-1.3
revokes	-1.4
called into question	-1.4
calls into question	-1.4
under question	-1.4
unconvinced	-1.4
reservations	-1.4
isn't the answer	-1.4
never materialised	-1.4
deaf to	-1.3
blind to	-1.3
burying their heads	-1.3
buried their heads	-1.3
asleep at the wheel	-1.3
out of ideas	-1.3
asleep on the job	-1.3
buck passing	-1.3
washed their hands	-1.3
wash their hands	-1.3
looking the other way	-1.3
look the other way	-1.3
looked the other way	-1.3
kick the can	-1.3
kicking the can	-1.3
only half	-1.4
only a handful	-1.4
only a fraction	-1.4
only a third	-1.4
only a quarter	-1.4
a mere	-1.4
only an extra	-1.4
just an extra	-1.4
only another	-1.4
barely enough	-1.4
hardly enough	-1.4
scarcely enough	-1.4
far from enough	-1.4
{far}	words	far, way, much
{excess}	words	too much, too many, too few, too little, too long, too late, too often, too short, \
	too slow, too small, too big, too heavy, too hard, too high, too low, too expensive, too close, \
	too complex, too complicated, too little to, too late to, too few to, too slow to, too small to
{far} >1 {excess}	frame	-1.4
too complex	-1.4
too complicated	-1.4
more than is safe	-1.4
above safe	-1.4
beyond safe	-1.4
safe limit	-1.4
far more than the safe	-1.4
exceeds safe	-1.4
higher than recommended	-1.4
below recommended	-1.4
below target	-1.4
below the target	-1.4
below standard	-1.4
under target	-1.4
misses target	-1.4
misses its target	-1.4
short of target	-1.4
short of its target	-1.4
short of the target	-1.4
shut for good	-1.6
shuts for good	-1.6
shutting for good	-1.6
closes for good	-1.6
closing for good	-1.6
leave for good	-1.6
left for good	-1.6
leaving for good	-1.6
quit for good	-1.6
go for good	-1.6
second best	-1.3
bog standard	-1.3
bare bones	-1.3
stopgap	-1.3
stop gap	-1.3
makeshift	-1.3
make do	-1.3
making do	-1.3
quick fix	-1.3
short termism	-1.3
short term fix	-1.3
short term thinking	-1.3
half measure	-1.3
half measures	-1.3
one size fits all	-1.3
byzantine	-1.3
littered with	-1.3
riddled with	-1.3
beset by	-1.3
marred by	-1.3
hit by	-1.3
rocked by	-1.3
overtaken by	-1.3
consumed by	-1.3
lumbered with	-1.3
landed with	-1.3
weighs heavily	-1.3
harrowing	-1.6
in disrepair	-1.6
in short supply	-1.6
in flames	-1.6
hard to justify	-1.3
difficult to recruit	-1.3
difficult to get	-1.3
difficult to see	-1.3
difficult to find	-1.3
difficult to fill	-1.3
difficult to access	-1.3
difficult to access care	-1.3
increasingly challenging	-1.3
very challenging	-1.3
extremely challenging	-1.3
challenging time	-1.3
challenging times	-1.3
trying times	-1.3
dark day	-1.3
black day	-1.3
state of disrepair	-1.3
intention to leave	-1.2
intend to leave	-1.2
intending to leave	-1.2
plan to leave	-1.2
plans to leave	-1.2
planning to leave	-1.2
considering leaving	-1.2
thinking of leaving	-1.2
thinking about leaving	-1.2
want to leave	-1.2
wants to leave	-1.2
wanted to leave	-1.2
likely to leave	-1.2
considering quitting	-1.2
retired early	-1.2
on the way out	-1.2
turnover rate	-1.2
staff turnover	-1.2
# Idioms of the press: relief
game changing	1.5
right direction	1.5
giving hope	1.5
gives hope	1.5
gave hope	1.5
turn the tide	1.5
turns the tide	1.5
turning the tide	1.5
turned the tide	1.5
back on its feet	1.5
back on their feet	1.5
bounced back	1.5
bounce back	1.5
bouncing back	1.5
ahead of schedule	1.5
ahead of time	1.5
ahead of target	1.5
under budget	1.5
ahead of the curve	1.5
ahead of the game	1.5
lead the way	1.5
leads the way	1.5
leading the way	1.5
led the way	1.5
blaze a trail	1.5
blazing a trail	1.5
blazed a trail	1.5
trailblazing	1.5
trailblazers	1.5
world leading	1.5
market leading	1.5
sector leading	1.5
nation leading	1.5
top of the class	1.5
top of the league	1.5
top performing	1.5
high performing	1.5
flagship	1.5
scooped	1.6
scoop an award	1.6
scooped an award	1.6
received an award	1.6
receive an award	1.6
receive the award	1.6
received the award	1.6
given an award	1.6
presented with an award	1.6
crowned	1.6
nominated for	1.6
runners up	1.6
recognised nationally	1.6
national recognition	1.6
in recognition of	1.6
privileged	1.6
humbled	1.6
touched by	1.6
deeply touched	1.6
moved by	1.6
music to my ears	1.6
success story	1.6
success stories	1.6
a real success	1.6
proved a success	1.6
proved successful	1.6
proven successful	1.6
met its target	1.2
met its targets	1.2
met the target	1.2
met their target	1.2
met their targets	1.2
met our target	1.2
meeting its target	1.2
meeting the target	1.2
hits target	1.2
hit target	1.2
hit their target	1.2
on target	1.2
highest ever	1.2
highest since	1.2
above target	1.2
above average	1.2
above the average	1.2
better than average	1.2
better than the national	1.2
higher than average	1.2
gone from strength to strength	1.5
out of their way	1.5
goes out of her way	1.5
goes out of his way	1.5
bend over backwards	1.5
bends over backwards	1.5
bent over backwards	1.5
pull out all the stops	1.5
pulled out all the stops	1.5
pulling out all the stops	1.5
pulled together	1.5
came together	1.5
stepped in to save	1.5
stepped in to help	1.5
rise to the challenge	1.5
risen to the challenge	1.5
rose to the challenge	1.5
rising to the challenge	1.5
stepped up to	1.5
more than ever before	1.5
than ever before	1.5
seal of approval	1.4
glowing report	1.4
glowing	1.4
glowing reference	1.4
went down well	1.4
gone down well	1.4
popular with	1.4
hugely popular	1.4
very popular	1.4
proving popular	1.4
proved popular	1.4
sought after	1.4
well led	1.4
well staffed	1.4
well resourced	1.4
well funded	1.4
well trained	1.4
well thought of	1.4
well attended	1.4
working well	1.4
working really well	1.4
works really well	1.4
worked really well	1.4
gone well	1.4
done well	1.4
performing well	1.4
performed well	1.4
performs well	1.4
coped well	1.4
paying off	1.4
bearing fruit	1.4
bore fruit	1.4
reap the benefits	1.4
reaping the benefits	1.4
paid dividends	1.4
made a real difference	1.4
making a real difference	1.4
make a real difference	1.4
made a huge difference	1.4
making a huge difference	1.4
make a huge difference	1.4
huge difference to	1.4
real difference to	1.4
big difference to	1.4
made all the difference	1.4
transformed lives	1.4
transforms lives	1.4
transforming lives	1.4
life changing	1.4
life enhancing	1.4
time saving	1.4
free up	1.4
frees up	1.4
freeing up	1.4
free up time	1.4
frees up time	1.4
freeing up time	1.4
more time with	1.4
more time for patients	1.4
more time to	1.4
quicker access	1.4
a lot quicker	1.4
much quicker	1.4
same day access	1.4
seen quickly	1.4
seen the same day	1.4
seen within days	1.4
seen sooner	1.4
treated sooner	1.4
diagnosed earlier	1.4
diagnosed sooner	1.4
closer to home	1.4
nearer home	1.4
nearer to home	1.4
on the doorstep	1.4
on their doorstep	1.4
one stop shop	1.4
under one roof	1.4
open to all	1.4
felt heard	1.4
feel heard	1.4
kind and caring	1.4
caring and	1.4
unsung heroes	1.4
unsung hero	1.4
local hero	1.4
local heroes	1.4
beacon	1.4
beacon of	1.4
impressed	1.4
impressed by	1.4
impressed with	1.4
impressing	1.4
modern facilities	1.3
more modern	1.3
modern space	1.3
modern building	1.3
accessible	1.3
more accessible	1.3
purpose built	1.3
brand new	1.3
newly refurbished	1.3
refurbished	1.3
fit for the future	1.3
future proof	1.3
future proofed	1.3
future proofing	1.3
fit for purpose	1.3
secure future	1.3
future secured	1.3
future is secure	1.3
secured the future	1.3
secure the future	1.3
ring fenced	1.3
breathing space	1.3
breathing room	1.3
respite	1.3
let off the hook	1.3
weight off	1.3
weight off my shoulders	1.3
pressure off	1.3
took the pressure off	1.3
taking the pressure off	1.3
taken the pressure off	1.3
takes the pressure off	1.3
take the pressure off	1.3
less paperwork	1.3
less stress	1.3
less stressful	1.3
less pressure	1.3
less waiting	1.3
less time on	1.3
averted	1.2
prevented	1.2
nipped in the bud	1.2
settled	1.2
deal struck	1.2
bridge building	1.2
built bridges	1.2
building bridges	1.2
mended fences	1.2
mending fences	1.2
team spirit	1.2
high spirits	1.2
morale is high	1.2
a no brainer	1.2
wise move	1.2
right move	1.2
right decision	1.2
right thing	1.2
the right thing to do	1.2
real boost	1.2
big boost	1.2
major boost	1.2
added bonus	1.2
real asset	1.2
big asset	1.2
asset to	1.2
forward thinking	1.2
forward looking	1.2
ground breaking	1.2
evidence based	1.2
proven	1.2
tried and tested	1.2
highly regarded	1.2
highly rated	1.2
highly valued	1.2
highly trained	1.2
highly motivated	1.2
valued	1.2
flying colours	1.2
sailed through	1.2
made the grade	1.2
all clear	1.2
the all clear	1.2
back to normal	1.2
returned to normal	1.2
return to normal	1.2
fitter	1.2
alive and well	1.2
up and running	1.2
back at work	1.2
back in work	1.2
signs of improvement	1.3
improving steadily	1.3
getting better	1.3
got better	1.3
gets better	1.3
far better	1.3
even better	1.3
better still	1.3
better for	1.3
better for patients	1.3
better for everyone	1.3
better quality	1.3
better health	1.3
simpler	1.3
shorter	1.3
shortened	1.3
speeded up	1.3
sped up	1.3
speeds up	1.3
speeding up	1.3
fewer visits to	1.3
fewer hospital admissions	1.3
narrowing the gap	1.3
closing the gap	1.3
closed the gap	1.3
closes the gap	1.3
bridging the gap	1.3
bridged the gap	1.3
bridges the gap	1.3
gap is narrowing	1.3
fills the gap	1.3
filled the gap	1.3
plugs the gap	1.3
plugged the gap	1.3
plugging the gap	1.3
filling the gap	1.3
cracks a joke	0.8
cracked a joke	0.8
lighten the mood	0.8
lightened the mood	0.8
lightens the mood	0.8
home from home	0.8
fan of	0.8
fans of	0.8
stayed open	0.8
staying open	0.8
stays open	0.8
remain open	0.8
remains open	0.8
saved from	0.8
kept open	0.8
keep their surgery	0.8
keep their doctor	0.8
keeps its doctor	0.8
stayed on	0.8
agreed to stay	0.8
decided to stay	0.8
chose to stay	0.8
come back to	0.8
long serving	0.8
struggling to cope	-1.6
struggle to cope	-1.6
struggles to cope	-1.6
struggled to cope	-1.6
# A fine that is paid, not fine weather
{deal out}	words	slap, slaps, slapped, slapping, impose, imposes, imposed, levy, levies, levied, \
	face, faces, faced, pay, pays, paid, hit with, handed, landed with, threatened with, risk, risks
{a fine}	words	fines, fine on, fine of, fine for, fine over, a fine of, a fine for, a heavy fine, \
	a hefty fine, the fine
{deal out} ~4 {a fine}	frame	-1.8
# Leave to do something
gets nod	1.4
get nod	1.4
got nod	1.4
receives nod	1.4
nod for	1.2
nod from	1.2
gets approval	1.4
receives approval	1.4
gets the go ahead	1.6
given the go ahead	1.6
gets green light	1.6
given the green light	1.6
gets clearance	1.4
# An output that shrinks
{output}	words	exports, export, output, economy, gdp, manufacturing, factory activity, \
	services activity, sales, volumes, margins, earnings, orders
{shrink}	words	shrink, shrinks, shrank, shrunk, dry up, dries up, dried up
{output} >3 {shrink}	frame	-1.6
{trade}	words	exports, output, economy, gdp, activity
{contract}	words	contract, contracts, contracted
{trade} >1 {contract}	frame	-1.6
# Words that are not kept
say one thing and do another	-2
says one thing and does another	-2
said one thing and did another	-2
saying one thing and doing another	-2
sold out the	-1.6
selling out the	-1.6
sold out his	-1.6
sold out her	-1.6
sold out their	-1.6
turned his back on	-1.6
turned her back on	-1.6
turned its back on	-1.6
turned their backs on	-1.6
the thanks of	1.8
the gratitude of	1.8
the admiration of	1.8
the respect of	1.8
# Before an event, not better than another
ahead of	plain
# To decline a plain answer is neither
declined to name	0
declined to give	0
declined to identify	0
declined to elaborate	0
declined to discuss	0
declined to reveal	0
# Who complains to whom is procedure
wish to complain	0
wishes to complain	0
wishing to complain	0
want to complain	0
wants to complain	0
how to complain	0
complain to the	0
# What burdens others
weigh on	-1.6
weighs on	-1.6
weighed on	-1.6
weighing on	-1.6
# What will not be
could not see how	-1.2
cannot see how	-1.2
couldn't see how	-1.2
can't see how	-1.2
fails to see how	-1.2
failed to see how	-1.2
{nobody}	words	without anyone
{attend}	words	checked, checking, read, reading, looked, looking, noticed, noticing, answered, \
	answering, replied, responded, listened, listening, picked up, followed up, turned up
{nobody} >2 {attend}	frame	-1.4
# Nobody could ask for more
{ask for}	words	could not have asked for, couldn't have asked for, could not ask for, \
	couldn't ask for, cannot ask for, can't ask for, could not have wished for, \
	couldn't have wished for, could not wish for, couldn't wish for, could not have hoped for, \
	couldn't have hoped for, could not have had, couldn't have had, not have asked for, not ask for
{and more}	words	more
{ask for} >1 {and more}	frame	2.5
{ask for} >3 {better}	frame	2.5
{ask for} >3 {worse}	frame	-2.5
# Nothing to find fault with
{no fault}	words	could not, couldn't, cannot, can't, impossible to, hard to, hardly, unable to
{fault it}	words	fault the, fault them, fault it, fault him, fault her, fault their, fault his, \
	fault our, fault anything
{no fault} >1 {fault it}	frame	2
# Those who were saved
would not be alive	1.5
would not be here today	1.3
wouldn't be alive	1.5
wouldn't be here today	1.3
# Free of what nobody wants, also where its own word has no tone
{unwanted}	words	infection, infections, virus, viruses, covid, mrsa, flu, cancer, queue, queues, \
	delay, error, errors, fault, accident, incident, injury, symptom, symptoms, tumour, litter, \
	jargon, glitch, trouble
{without it}	words	free
{unwanted} >1 {without it}	frame	1.5
free leaflet	0
free leaflets	0
free helpline	0
free phone line	0
free test	0
free tests	0
free testing	0
# Requests that only sound kind
please stop	-0.8
please stop at	0
please stop by	0
please refrain	-0.8
please desist	-0.8
please cease	-0.8
# Nobody believes it; no bare "few": "a few trust boards"
{hardly anyone}	words	few people, few patients, few voters, few doctors, few gps, hardly anyone, \
	no one, nobody
{believe}	words	believe in, believes in, trust, trusts, trusted, have faith, has faith, had faith, \
	have confidence, has confidence, had confidence
{hardly anyone} >2 {believe}	frame	-1.4
few believe that	-1.3
petition against	-1.3
petitions against	-1.3
petitioned against	-1.3
smear test	0
smear tests	0
cervical smear	0
cervical smears	0
learning from mistakes	1.2
learn from mistakes	1
learned from mistakes	1.2
learnt from mistakes	1.2
learning from its mistakes	1.2
learned from its mistakes	1.2
# Cues of several words that take the place of a word with a tone, and keep it
has been destroyed	-2
have been undermined	-1.5
has been damaged	-2
lacks any	-1.7
lacked any	-1.7
absence of	-0.8
dearth of	-1.7
scarcity of	-1.7
shortage of	-1.7
shortfall in	-1.4
loss of	-1.7
erosion of	-1.4
decay of	-1.4
collapse of	-1.4
collapse in	-1.4
risk losing	-1.7
fear for	-1.6
threat to	-1.6
threats to	-1.6
attack on	-2.2
attacks on	-2.2
assault on	-2.2
danger to	-1.8
risk to	-1.3
deterioration in	-1.4
deterioration of	-1.4
breakdown of	-1.7
breakdown in	-1.7
slump in	-1.4
drop off in	-0.6
failure to recognise	-2.2
fails to recognise	-2
failed to recognise	-2
failing to recognise	-2
fails to value	-1
did not last	-0.4
did not materialise	-0.6
failed to materialise	-1.4
did not arrive	-0.4
has stalled	-1.4
have stalled	-1.4
had stalled	-1.4
# Terms of the stock market that are no loss, or lose what was won
stop loss	0
with stop loss	0
stop loss of	0
pare gains	-1.4
pares gains	-1.4
trim gains	-1.4
trims gains	-1.4
reverses gains	-1.4
reverse gains	-1.4
ends below	-1.2
book profits	-0.6
profit booking	-1
profit taking	-1
upper circuit limit	1.2
upper circuit	1.2
# Terms of sets that would hide the tone of one of their words
more impressed	1.5
more smoothly	1.2
more easily	1.2
more carefully	1
more safely	1.4
more useful	1.4
more reliable	1.4
more responsive	1.2
more confident	1.5
less painful	1.2
less trouble	1.2
less helpful	-1.2
less friendly	-1.4
less useful	-1.2
less welcoming	-1.2
less reliable	-1.4
less responsive	-1.2
less safe	-1.6
less satisfied	-1.4
less confident	-1.4
threatened with	-1.5
# Terms of sets that would hide a negator
few people	negator	8
few patients	negator	8
few voters	negator	8
few doctors	negator	8
few gps	negator	8
hardly anyone	negator	8
could not	negator
couldn't	negator
without anyone	negator	4
# A comparative after "never" and a verb of the senses or of having
{never}	words	never smelt, never smelled, never tasted, never slept, never eaten, never had, never seen, \
	never experienced, never encountered, never heard, never enjoyed, never received, never sung, \
	never played, never danced, never ridden, never driven, never flown, never stood, never moved, \
	never spoken, never sat, never written, never dealt with, never used, never owned
never smelt	negator	4
never smelled	negator	4
never tasted	negator	4
never slept	negator	4
never eaten	negator	4
never had	negator	4
never seen	negator	4
never experienced	negator	4
never encountered	negator	4
never heard	negator	4
never enjoyed	negator	4
never received	negator	4
never sung	negator	4
never played	negator	4
never danced	negator	4
never ridden	negator	4
never driven	negator	4
never flown	negator	4
never stood	negator	4
never moved	negator	4
never spoken	negator	4
never sat	negator	4
never written	negator	4
never dealt with	negator	4
never used	negator	4
never owned	negator	4
never heard of	0
# Promises kept and broken
{promise}	words	promise, promises, pledge, pledges, his word, her word, their word, its word, vow, \
	vows, guarantee, guarantees, commitment, \
	commitments
{kept it}	words	kept, keeps, honoured, honours, fulfilled, fulfils, delivered on, made good, was kept, \
	were kept, been kept, been honoured, was honoured, were honoured, been fulfilled
{broke it}	words	broken, broke, breaks, breaking, reneged on, went back on, goes back on, gone back on, \
	abandoned, ditched, dropped, forgotten, been broken, was broken, were broken, unmet, unkept
{kept it} >2 {promise}	frame	1.4
{promise} ~4 {kept it}	frame	1.4
{broke it} >3 {promise}	frame	-1.6
{promise} ~4 {broke it}	frame	-1.6
settled the contents	0
settled on	0
settled in	0.4
settled the	0.5
ban on	-0.8
in safety	1.2
# Of a bad thing that is less bad: "less dangerous" is not good
{merely less}	words	less
{bad trait}	words	damaging, dangerous, harmful, harsh, severe, toxic, risky, hostile, bad, aggressive, \
	deadly, corrupt, violent, cruel, serious, destructive, disruptive, brutal, lethal, hurtful, \
	punitive, invasive, controversial
{merely less} >1 {bad trait}	frame	0
dismissing	-1.3
belittling	-1.6
disregarding	-1.4
overlooking	-1.2
downplaying	-1.2
undervaluing	-1.4
devaluing	-1.5
face the axe	-1.8
faces the axe	-1.8
facing the axe	-1.8
faced the axe	-1.8
for the chop	-1.6
for the axe	-1.6
but not great	-0.2
but not perfect	0.2
but not outstanding	-0.2
but not brilliant	-0.2
but not exceptional	-0.2
but not excellent	-0.2
but not amazing	-0.2
but not spectacular	-0.2
couldn't care less	-1.6
could not care less	-1.6
could care less	-1.6
not able to	-0.9
not getting any	-0.9
fall guy	-1
fall guys	-1
# To succeed someone, and a day that falls on another
succeeds dr	0
succeeds mr	0
succeeds mrs	0
succeeds ms	0
succeeds miss	0
succeeds prof	0
succeeds professor	0
succeeds sir	0
succeeds dame	0
succeeds lord	0
succeeds lady	0
succeeds cllr	0
succeeds councillor	0
succeeds him	0
succeeds her	0
succeeded dr	0
succeeded mr	0
succeeded mrs	0
succeeded ms	0
succeeded miss	0
succeeded prof	0
succeeded professor	0
succeeded sir	0
succeeded dame	0
succeeded lord	0
succeeded lady	0
succeeded cllr	0
succeeded councillor	0
succeeded him	0
succeeded her	0
succeeding dr	0
succeeding mr	0
succeeding mrs	0
succeeding ms	0
succeeding miss	0
succeeding prof	0
succeeding professor	0
succeeding sir	0
succeeding dame	0
succeeding lord	0
succeeding lady	0
succeeding cllr	0
succeeding councillor	0
succeeding him	0
succeeding her	0
succeed dr	0
succeed mr	0
succeed mrs	0
succeed ms	0
succeed professor	0
succeed sir	0
succeed dame	0
succeed him	0
succeed her	0
{a day}	words	holiday, holidays, bank holiday, christmas day, boxing day, birthday, anniversary, christmas, easter, deadline, meeting, election, \
	polling day, pay day, payday, new year, date, eid, ramadan, diwali, passover
{comes round}	words	falls, fall, fell, falling
{a day} >1 {comes round}	frame	0
# Blame falls on somebody
{borne}	words	blame, brunt, suspicion
{borne} >1 {comes round}	frame	-1
# A motion and its seconder; a day off
{moved by}	words	moved by, proposed by, put by
{seconded by}	words	seconded, seconded by
{moved by} >9 {seconded by}	frame	0
bank holiday	0
bank holidays	0
# Surprise that something is so is no praise
astonishing that	-1
incredible that	-1
unbelievable that	-1
extraordinary that	-1
staggering that	-1
# Those who care not, and what nobody faults
don't care about	-1.2
don't care about	moot	12
doesn't care about	-1.2
doesn't care about	moot	12
didn't care about	-1.2
didn't care about	moot	12
do not care about	-1.2
do not care about	moot	12
does not care about	-1.2
does not care about	moot	12
did not care about	-1.2
did not care about	moot	12
couldn't care less about	-1.2
couldn't care less about	moot	12
couldn't fault	1.8
can't fault	1.8
cannot fault	1.8
could not fault	1.8
not a fan	-1.2
no fan of	-1.2
one of a kind	1.6
is a joke	-1.6
would not go back	-1.2
wouldn't go back	-1.2
# A blow for those who are praised
slap in the face of	moot	6
slap in the face for	moot	6
slap in the face to	-2.4
slap in the face to	moot	6
kick in the teeth for	-2.4
kick in the teeth for	moot	6
kick in the teeth to	-2.4
kick in the teeth to	moot	6
insult to	moot	6
an insult to	-2.6
an insult to	moot	6
blow for	moot	6
blow to	moot	6
a blow to	moot	6
body blow for	-1.8
body blow for	moot	6
body blow to	-1.8
body blow to	moot	6
a blow to	moot	6
final straw for	-1.6
final straw for	moot	6
last straw for	-1.6
last straw for	moot	6
bad news for	-1.9
bad news for	moot	6
disaster for	-2.2
disaster for	moot	6
betrayal of	-2.2
betrayal of	moot	6
disservice to	-1.8
disservice to	moot	6
injustice to	-1.8
injustice to	moot	6
# Seats won are counted, not praised
{take seats}	words	won, win, wins, winning, took, takes, lost, lose, loses, gained, held
{seats}	words	seats, wards, constituencies, of the seats, votes
{take seats} #4 {seats}	frame	0
{take seats} >4 {seats}	frame	0
{posts made}	words	jobs, posts, places, roles
{made anew}	words	created, been created, were created, are created, be created
{posts made} >2 {made anew}	frame	1.2
{none could}	words	nobody could have, no one could have, no one else could, \
	nobody else could, no other practice could, no other surgery could, no other hospital could, \
	no other team could, will not find, won't find, would not find, wouldn't find, never find, could not find, \
	couldn't find, cannot find, can't find, hard to find, struggle to find, hard to imagine
{none could} >6 {better}	frame	2
{scarcely}	words	scarcely, hardly, barely, could hardly, could scarcely, could barely, can hardly, can scarcely, \
	could not, couldn't, cannot, can't
{any worse}	words	get worse, get any worse, be worse, be any worse, have been worse, sink lower, go worse, be bleaker
{scarcely} >2 {any worse}	frame	-2
# Spared pain
pain free	1.3
