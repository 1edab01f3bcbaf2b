# Tone of words in British general practice, over general.lex.
#
# A line is a term, a TAB and its valence, from -4 (worst) to 4 (best), or a
# term, a TAB, a cue and its amount (cues.tsv).  A term of several words takes
# the place of these.  Valence 0: the term names a thing here and has no tone.
#
# "{set} TAB words TAB term, term, ..." puts terms into a set;
# "{set} ~N {set} TAB frame TAB valence" gives two words of one clause a tone
# that neither has alone, where they stand within N words of each other, in
# either order; ">N" asks for the first before the second, "#N" also for a figure
# right before the first, or a word such as "number"; "^N" is ">N" for nouns that
# count before what they govern ("closure of the ward").
# Names of things that look like tone and have none here
those at risk of	0
patients at risk of	0
people at risk of	0
adults at risk of	0
children at risk of	0
risk stratification	0
creative arts	0
creative writing	0
creative therapies	0
care	0
cares	0
caring for	0
carer	0
carers	0
trust	0
trusts	0
nhs trust	0
nhs trusts	0
foundation trust	0
foundation trusts	0
hospital trust	0
hospital trusts	0
acute trust	0
acute trusts	0
ambulance trust	0
mental health trust	0
primary care trust	0
primary care trusts	0
care trust	0
practice	0
practices	0
practising	0
practise	0
patient	0
patients	0
outpatient	0
outpatients	0
inpatient	0
inpatients	0
secondary care	0
tertiary care	0
community care	0
social care	0
health care	0
healthcare	0
urgent care	0
unscheduled care	0
planned care	0
elective care	0
critical care	0
intensive care	0
palliative care	0
end of life care	0
end of life	0
aged care	0
nursing care	0
personal care	0
shared care	0
continuing care	0
continuing healthcare	0
day care	0
aftercare	0
self care	0
care plan	0
care plans	0
care pathway	0
care pathways	0
care record	0
care records	0
care worker	0
care navigator	0
care navigators	0
care coordinator	0
care coordinators	0
care team	0
care teams	0
care system	0
care systems	0
care board	0
care boards	0
care quality commission	0
care services	0
care provider	0
care providers	0
integrated	0
integrate	0
integrating	0
integration	0
integrated care	0
integrated care board	0
integrated care boards	0
integrated care system	0
integrated care systems	0
integrated care provider	0
vertical integration	0
horizontal integration	0
partner	0
partners	0
partnership	0
partnerships	0
gp partner	0
gp partners	0
salaried partner	0
partnership model	0
contractor model	0
independent	0
independent contractor	0
independent contractors	0
independent practice	0
independent sector	0
independent provider	0
independent prescriber	0
independent review	0
independence of	0
support staff	0
support worker	0
support workers	0
clinical support	0
decision support	0
peer support	0
support team	0
support teams	0
support officer	0
emergency	0
emergencies	0
emergency care	0
emergency department	0
emergency departments	0
emergency medicine	0
emergency services	0
emergency service	0
emergency admission	0
emergency appointment	0
emergency appointments	0
emergency supply	0
emergency meeting	0
emergency summit	0
emergency motion	0
free at the point of use	0
free at the point of need	0
free at the point of delivery	0
free flu jab	0
free flu vaccine	0
free prescription	0
free prescriptions	0
free vaccination	0
free text	0
free school meals	0
smoke free	0
help desk	0
helpline	0
helplines	0
self help	0
health and safety	0
safety netting	0
safety netted	0
clinical safety	0
safeguarding	0
safeguarding lead	0
safeguarding board	0
safe working limit	0
safe working limits	0
secure email	0
secure unit	0
security of tenure	0
respect of	0
in respect of	0
with respect to	0
quality and outcomes framework	0
quality framework	0
quality premium	0
quality outcomes	0
outcomes framework	0
good practice guidance	0
good practice guide	0
fair processing	0
fair share formula	0
global sum	0
confidence interval	0
confidence intervals	0
confidential	0
confidentiality	0
patient confidentiality	0
welcome pack	0
kind permission	0
honorary secretary	0
honorary fellow	0
honorary treasurer	0
fellow	0
fellows	0
fellowship	0
royal college	0
royal colleges	0
merit award	0
clinical excellence award	0
clinical excellence awards	0
pay award	0
pay awards	0
pay review body	0
doctors and dentists review body	0
award ceremony	0
positive result	0
negative test	0
negative result	0
positive case	0
positive cases	0
hiv positive	0
negative pressure room	0
prize draw	0
interest rate	0
interest rates	0
conflict resolution	0
competing interests	0
declaration of interest	0
declarations of interest	0
special interest	0
gp with a special interest	0
gps with special interests	0
special measures team	0
special educational needs	0
special schools	0
social security	0
national security	0
job share	0
profit share	0
profit sharing	0
not for profit	0
non profit	0
friends and family	0
friends and family test	0
patient participation group	0
advance care plan	0
advance care planning	0
advance directive	0
advanced	0
advanced nurse practitioner	0
advanced nurse practitioners	0
advanced practitioner	0
advanced practitioners	0
advanced paramedic	0
intelligence	0
artificial intelligence	0
business intelligence	0
wise	0
interest	0
excellence framework	0
enhanced	0
enhanced service	0
enhanced services	0
local enhanced service	0
local enhanced services	0
directed enhanced service	0
directed enhanced services	0
enhanced access	0
enhanced hours	0
improvement grant	0
improvement grants	0
improvement plan	0
champion	0
champions network	0
clinical champion	0
health champion	0
health champions	0
active travel	0
fit note	0
fit notes	0
sick note	0
sick notes	0
sick leave	0
paid leave	0
annual leave	0
study leave	0
maternity leave	0
paternity leave	0
parental leave	0
compassionate leave	0
sick pay	0
sickness	0
sickness absence	0
sickness certificate	0
sickness certification	0
fit for work	0
occupational health	0
like for like	0
death certificate	0
death certificates	0
death certification	0
cause of death	0
causes of death	0
verification of death	0
death benefit	0
death in service	0
cancer	0
cancer referral	0
cancer referrals	0
cancer services	0
cancer screening	0
cancer pathway	0
cancer care	0
cancer centre	0
cancer research	0
cancer diagnosis	0
suspected cancer	0
cancer charity	0
bowel cancer screening	0
disease	0
diseases	0
disease register	0
disease registers	0
disease management	0
disease prevention	0
disease area	0
heart disease	0
kidney disease	0
lung disease	0
chronic disease	0
chronic disease management	0
illness	0
illnesses	0
mental illness	0
long term illness	0
minor illness	0
minor illnesses	0
minor ailment	0
minor ailments	0
minor ailment service	0
minor injury	0
minor injuries	0
minor injury unit	0
minor surgery	0
injury unit	0
infection control	0
infection prevention	0
infectious diseases	0
infectious disease	0
sexually transmitted infections	0
virus	0
viruses	0
pandemic flu	0
pandemic	0
epidemic	0
dementia	0
dementia diagnosis	0
depression	0
depression screening	0
anxiety	0
anxiety and depression	0
mental health	0
mental health services	0
mental health crisis team	0
crisis team	0
crisis care	0
crisis teams	0
crisis committee	0
crisis service	0
crisis services	0
crisis lines	0
crisis resolution	0
crisis plan	0
crisis management	0
crisis house	0
crisis line	0
stroke	0
strokes	0
stroke unit	0
heart attack	0
heart failure	0
pain clinic	0
pain clinics	0
pain management	0
pain relief	0
chest pain	0
back pain	0
chronic pain	0
acute pain	0
substance misuse	0
substance misuse service	0
drug misuse	0
alcohol misuse	0
obesity	0
diabetes	0
asthma	0
frailty	0
frail elderly	0
frail	0
frail patients	0
disability	0
disabilities	0
learning disability	0
learning disabilities	0
disabled	0
vulnerable	0
vulnerable patients	0
vulnerable groups	0
symptom	0
symptoms	0
side effect	0
adverse event reporting	0
significant event	0
significant events	0
significant event analysis	0
overdose awareness	0
risk assessment	0
risk assessments	0
risk register	0
risk factor	0
risk factors	0
risk stratification	0
risk management	0
at risk groups	0
at risk group	0
at risk register	0
high risk groups	0
high risk patients	0
cardiovascular risk	0
complaint procedure	0
complaints procedure	0
complaints procedures	0
complaints policy	0
complaints manager	0
complaints handling	0
operating theatre	0
operations	0
surgery	0
surgeries	0
gp surgery	0
gp surgeries	0
surgery staff	0
discharge	0
discharges	0
discharged	0
discharge summary	0
discharge letter	0
discharge letters	0
discharge planning	0
delayed discharge team	0
critical illness cover	0
poisons unit	0
poison line	0
drug tariff	0
drugs budget	0
drug budget	0
blood test	0
blood tests	0
bleeding clinic	0
drop in	0
drop in clinic	0
drop in clinics	0
walk in	0
drop down	0
exclusion criteria	0
exclusion zone	0
exception reporting	0
exception report	0
labour	0
labour party	0
labour mp	0
labour mps	0
labour government	0
labour leader	0
labour market	0
conservative	0
conservatives	0
liberal democrat	0
liberal democrats	0
democratic unionist	0
opposition party	0
shadow health secretary	0
shadow minister	0
shadow secretary	0
shadow cabinet	0
united kingdom	0
united states	0
union	0
unions	0
trade union	0
trade unions	0
union members	0
medical defence union	0
defence union	0
defence organisation	0
medical defence organisation	0
medical defence organisations	0
medical protection society	0
protection society	0
health protection	0
health protection agency	0
health protection team	0
data protection	0
data protection act	0
data protection officer	0
general data protection regulation	0
information governance	0
freedom of information	0
freedom of information act	0
freedom of information request	0
freedom of information requests	0
freedom to speak up	0
freedom to speak up guardian	0
whistleblower policy	0
equality act	0
equality and diversity	0
equality impact assessment	0
inclusion health	0
health inequality lead	0
prime minister	0
home secretary	0
chief executive	0
chief executives	0
protected learning time	0
protected time	0
protected characteristics	0
contract	0
contracts	0
contractual	0
contractually	0
free movement	0
minimum practice income guarantee	0
correction factor	0
winding up order	0
green paper	0
golden hello	0
day off	0
time off	0
complaint handling	0
golden hellos	0
golden handshake	0
premium service	0
premises	0
premises costs	0
cost rent	0
notional rent	0
cost	0
cost of	0
locum costs	0
reimbursement of costs	0
limit	0
limits	0
limited	0
limited company	0
limited liability	0
limited liability partnership	0
private limited company	0
pressure group	0
pressure groups	0
blood pressure	0
high blood pressure	0
pressure ulcer	0
pressure ulcers	0
pressure sore	0
pressure sores	0
high pressure system	0
cut off	0
cut off date	0
cut off point	0
flat rate	0
fixed term	0
closing date	0
closing dates	0
issue	0
issues	0
health needs	0
clinical need	0
clinical needs	0
patient need	0
needs assessment	0
charge	0
in charge	0
in charge of	0
question	0
questions	0
parliamentary question	0
written question	0
reduction programme	0
bare below the elbows	0
strike ballot paper	0
block contract	0
block contracts	0
screening	0
missing data	0
drop in session	0
serious case review	0
serious incident framework	0
minister	0
ministers	0
secretary	0
secretaries	0
special allocation scheme	0
violent patient scheme	0
violent patients scheme	0
zero tolerance policy	0
zero tolerance policy	moot	24
attempt	0
attempted	0
tried	0
alert	0
alerts	0
safety alert	0
safety alerts	0
drug alert	0
caution	0
cautionary	0
conviction politics	0
attack rate	0
rejection rate	0
failure rate	0
did not attend rate	0
abuse helpline	0
domestic abuse service	0
child protection	0
child protection register	0
child protection plan	0
child abuse inquiry	0
police check	0
disclosure and barring service	0
locum agency	0
working group	0
advisory group	0
winter fuel	0
winter pressures fund	0
hard to reach	0
hard to reach groups	0
low income scheme	0
low back pain	0
poor law board	0
blind spot check	0
dead line	0
deadline	0
deadlines	0
mirror image	0
lost to follow up	0
waiting list initiative	0
waiting room	0
waiting rooms	0
waiting area	0
waiting time target	0
waiting times target	0
# What is good here
trusted by	1.2
trust in	0.6
restored trust	1.2
rebuild trust	1.2
rebuilding trust	1.2
mutual trust	0.6
trust between	0.6
confidence in	0.6
restored confidence	1.2
rebuild confidence	1.2
high quality care	0.6
good quality care	0.6
excellent care	1.2
outstanding care	1.2
compassionate care	0.6
person centred care	0.6
patient centred care	0.6
holistic care	0.6
better care	0.6
improved care	0.6
improve care	0.6
improve patient care	0.6
improved access	0.6
better access	0.6
good access	0.6
continuity of care	0.6
continuity of service	0.6
rated outstanding	1.2
rated good	1.2
outstanding rating	1.2
good rating	1.2
outstanding practice	1.2
excellent practice	1.2
award winning practice	1.2
high trust relationship	0.6
good relationship	0.6
good relationships	0.6
good working relationship	0.6
strong partnership	0.6
true partnership	0.6
culture of openness	0.6
learning culture	0.6
no blame culture	0.6
open culture	0.6
funding boost	1.0
funding uplift	1.0
funding increase	1.0
extra funding	1.0
additional funding	1.0
more funding	1.0
new funding	1.0
new money	1.0
extra money	1.0
extra cash	1.0
extra investment	1.0
additional investment	1.0
new investment	1.0
recurrent funding	1.0
ring fenced funding	1.0
sustained investment	1.0
fully funded	1.0
fully funded uplift	1.0
properly funded	1.0
adequately funded	1.0
funding guarantee	1.0
funded in full	1.0
funding restored	1.0
above inflation uplift	1.0
above inflation pay rise	1.0
above inflation rise	1.0
real terms increase	1.0
real terms rise	1.0
pay uplift	1.0
pay restoration	1.0
pay parity	1.0
full pay restoration	1.0
contract uplift	1.0
pay deal agreed	1.0
negotiated settlement	1.0
agreed settlement	1.0
negotiated contract	1.0
agreed contract	1.0
deal agreed	1.0
agreement reached	1.0
dispute resolved	1.0
dispute settled	1.0
ballot mandate	1.0
golden hello scheme success	1.0
retention scheme success	1.0
extra gps	0.6
more gps	0.6
additional gps	0.6
new gps	0.6
additional staff	0.6
more staff	0.6
extra staff	0.6
fully staffed	1.0
safe workload	0.6
workload reduction	0.6
reduced workload	0.6
workload relief	0.6
relief of pressure	0.6
reduce bureaucracy	0.6
cut bureaucracy	0.6
cut red tape	0.6
cutting red tape	0.6
slash red tape	0.6
bonfire of red tape	0.6
less bureaucracy	0.6
reduced bureaucracy	0.6
light touch regulation	0.6
professional autonomy	0.6
clinical autonomy	0.6
clinical freedom	0.6
clinically led	0.6
grassroots support	1.0
unanimous support	1.0
unanimously backed	1.0
unanimously supported	1.0
overwhelmingly backed	1.0
overwhelmingly supported	1.0
genuine engagement	0.6
real engagement	0.6
meaningful consultation	0.6
meaningful dialogue	0.6
constructive dialogue	0.6
constructive talks	0.6
constructive engagement	0.6
constructive discussions	0.6
collaborative working	0.6
collaborative relationship	0.6
collaborative relationships	0.6
listened to	1.0
listening to gps	1.0
valued by patients	1.0
feel valued	1.0
waiting list fell	0.8
waiting lists fell	0.8
waiting times fell	0.8
shorter waits	0.6
shorter waiting times	0.6
shorter waiting lists	0.6
reduced waiting times	0.6
reduced waiting lists	0.6
record number of gps	0.8
record numbers of gps	0.8
record number of trainees	0.8
training places filled	0.8
all posts filled	0.8
applications rose	0.8
vaccination success	0.8
highly effective vaccine	0.8
life saving treatment	0.8
early diagnosis	0.6
earlier diagnosis	0.6
faster diagnosis	0.6
better outcomes	0.6
improved outcomes	0.6
patient satisfaction	0.6
high satisfaction	0.8
satisfaction rose	0.8
satisfied with their gp	0.8
proud of our nhs	0.8
heroic effort	0.8
heroic efforts	0.8
tireless work	0.8
hard work of	0.8
thank gps	0.8
thanked gps	0.8
thank staff	0.8
thanked staff	0.8
praised gps	0.8
tribute to gps	0.8
cornerstone of the nhs	0.8
bedrock of the nhs	0.8
jewel in the crown	0.8
jewel in the nhs crown	0.8
cost effective care	0.6
value for taxpayers	0.8
safe and effective care	0.6
safe and effective	0.6
long term security	0.6
premises investment	0.8
new premises	0.8
modernised premises	0.8
state backed indemnity	0.8
indemnity scheme covers	0.8
crown indemnity	0.6
debt cancelled	0.8
saved from closure	0.8
reprieved	0.8
reprieve	0.8
won an appeal	0.8
won the appeal	0.8
successful appeal	0.8
judicial review success	0.8
victory for gps	0.8
victory for patients	0.8
win for gps	0.8
good news for gps	0.8
good news for patients	0.8
welcome step	0.8
welcome move	0.8
welcome news	0.8
warmly welcomed	0.8
welcomed by	0.8
# What is bad here: contracts, money, power
vote of no confidence	-2.0
votes of no confidence	-2.0
no confidence	-2.0
no confidence vote	-2.0
no confidence votes	-2.0
no confidence motion	-2.0
motions of no confidence	-2.0
lost confidence in	-2.0
loss of confidence	-2.0
lack of confidence	-2.0
no trust	-2.0
breakdown of trust	-2.0
breakdown in trust	-2.0
loss of trust	-2.0
lack of trust	-2.0
lost trust	-2.0
broken trust	-2.0
betrayal of trust	-2.0
breach of trust	-2.0
eroded trust	-2.0
erosion of trust	-2.0
crisis of trust	-2.0
called for the resignation	-2.0
call for the resignation	-2.0
calls for the resignation	-2.0
resignation call	-2.0
mass resignation	-2.0
mass resignations	-2.0
undated resignation	-2.0
undated resignations	-2.0
imposed contract	-1.8
imposed contracts	-1.8
contract imposition	-1.8
imposition of the contract	-1.8
imposition of a contract	-1.8
imposition	-1.8
impositions	-1.8
impose a contract	-1.8
imposed a contract	-1.8
impose the contract	-1.8
imposed the contract	-1.8
imposing the contract	-1.8
impose changes	-1.8
imposed changes	-1.8
imposing changes	-1.8
imposed contract changes	-1.8
contract changes imposed	-1.8
impose	-1.8
imposes	-1.8
imposed	-1.8
imposing	-1.8
unilateral imposition	-1.8
unilaterally	-1.8
unilateral	-1.8
without agreement	-1.8
without consultation	-1.8
without any consultation	-1.8
without any engagement	-1.8
lack of consultation	-1.8
lack of engagement	-1.8
no engagement	-1.8
no real engagement	-1.8
no meaningful engagement	-1.8
no consultation	-1.8
disengagement	-1.8
disengage	-1.8
disengaged	-1.8
ride roughshod over	-1.8
ridden roughshod	-1.8
rode roughshod	-1.8
steamroller	-1.8
steamrollered	-1.8
railroaded	-1.8
forced into	-1.8
forced to	-1.8
force gps to	-1.8
forcing gps to	-1.8
forced out	-1.8
forced through	-1.8
forced to close	-1.8
forced to cut	-1.8
forced merger	-1.8
forced mergers	-1.8
under duress	-1.8
top down	-1.8
top down reorganisation	-1.8
top down push	-1.8
hostile environment	-1.8
stealth cut	-1.8
stealth cuts	-1.8
cut by stealth	-1.8
backdoor	-1.8
back door privatisation	-1.8
backdoor privatisation	-1.8
handing back contracts	-1.9
hand back contracts	-1.9
handed back contracts	-1.9
handing back their contracts	-1.9
hand back their contracts	-1.9
handed back their contracts	-1.9
handing back contract	-1.9
hand back contract	-1.9
handed back contract	-1.9
handing back the contract	-1.9
hand back the contract	-1.9
handed back the contract	-1.9
handing back their contract	-1.9
hand back their contract	-1.9
handed back its contract	-1.9
handing back its contract	-1.9
hand back the keys	-1.9
handed back the keys	-1.9
handing back the keys	-1.9
handing in contracts	-1.9
handed in their contract	-1.9
giving up contracts	-1.9
giving up their contracts	-1.9
giving up their contract	-1.9
contract termination	-1.9
contract terminated	-1.9
terminated contract	-1.9
terminated contracts	-1.9
breach notice	-1.9
breach notices	-1.9
remedial notice	-1.9
remedial notices	-1.9
termination notice	-1.9
termination notices	-1.9
list closure	-1.9
list closures	-1.9
closed lists	-1.9
closed list	-1.9
close its list	-1.9
close their lists	-1.9
closing lists	-1.9
practice closure	-1.9
practice closures	-1.9
surgery closure	-1.9
surgery closures	-1.9
branch closure	-1.9
branch closures	-1.9
practices closing	-1.9
practices closed	-1.9
practice closed	-1.9
closing their doors	-1.9
close its doors	-1.9
closed its doors	-1.9
closed their doors	-1.9
shut its doors	-1.9
shut their doors	-1.9
close for good	-1.9
closed for good	-1.9
closure threat	-1.9
threatened with closure	-1.9
faces closure	-1.9
facing closure	-1.9
face closure	-1.9
dispersal of patients	-1.9
list dispersal	-1.9
dispersed list	-1.9
unfilled post	-1.9
vacancy rate	-1.9
vacancy rates	-1.9
vacancies	-1.9
workforce gap	-1.9
staffing gap	-1.9
staffing gaps	-1.9
rota gaps	-1.9
rota gap	-1.9
recruitment crisis	-2.0
workforce crisis	-2.0
retention crisis	-2.0
recruitment and retention crisis	-2.0
staffing crisis	-2.0
funding crisis	-2.0
gp crisis	-2.0
nhs crisis	-2.0
winter crisis	-2.0
workload crisis	-2.0
access crisis	-2.0
indemnity crisis	-2.0
premises crisis	-2.0
care crisis	-2.0
social care crisis	-2.0
crisis talks	-2.0
in crisis	-2.0
at crisis point	-2.0
crisis point	-2.0
brink of crisis	-2.0
brink of collapse	-2.0
edge of collapse	-2.0
verge of collapse	-2.0
point of collapse	-2.0
breaking point	-2.0
meltdown	-2.0
implosion	-2.0
existential threat	-2.0
existential crisis	-2.0
death of general practice	-2.0
death knell for	-2.0
end of general practice	-2.0
end of the partnership model	-2.0
end to the partnership model	-2.0
managed decline	-2.0
terminal decline	-2.0
state of emergency	-2.0
black alert	-2.0
opel 4	-2.0
critical incident	-2.0
critical incidents	-2.0
major incident	-2.0
never event	-2.0
never events	-2.0
privatisation	-1.7
privatise	-1.7
privatised	-1.7
privatising	-1.7
nhs privatisation	-1.7
wholesale privatisation	-1.7
creeping privatisation	-1.7
profiteering	-1.7
profiteer	-1.7
asset stripping	-1.7
asset stripped	-1.7
cherry picking	-1.7
cherry pick	-1.7
cherry picked	-1.7
cream skimming	-1.7
marketisation	-1.7
commercialisation	-1.7
fragmentation	-1.7
fragmented	-1.7
fragmenting	-1.7
fragment	-1.7
fragmentation of care	-1.7
fragmentation of services	-1.7
dismantle	-1.7
dismantles	-1.7
dismantled	-1.7
dismantling	-1.7
dismantling of	-1.7
break up of the nhs	-1.7
sell off	-1.7
selling off	-1.7
sold off	-1.7
takeover	-1.7
takeovers	-1.7
take over by	-1.7
takeover by	-1.7
trojan horse	-1.7
hollowing out	-1.7
destabilise	-1.7
destabilised	-1.7
destabilising	-1.7
destabilisation	-1.7
loss of autonomy	-1.7
loss of independence	-1.7
loss of control	-1.7
loss of continuity	-1.7
scapegoating	-1.7
scapegoat	-1.6
scapegoated	-1.8
scapegoats	-1.6
gp bashing	-1.7
gp bash	-1.7
doctor bashing	-1.7
nhs bashing	-1.7
bashing	-1.7
demonisation of gps	-1.7
vilification of gps	-1.7
gp abuse	-1.7
abuse of gps	-1.7
abuse against gps	-1.7
abuse against staff	-1.7
verbal abuse	-1.7
patient abuse	-1.7
racist abuse	-1.7
abused staff	-1.7
attacks on gps	-1.7
attacks on staff	-1.7
blame gps	-1.7
blaming gps	-1.7
blamed gps	-1.7
name and shame	-1.7
naming and shaming	-1.7
named and shamed	-1.7
workload dump	-1.5
workload dumping	-1.5
dumping of work	-1.5
dumped on gps	-1.5
dump on gps	-1.5
dumping on gps	-1.5
transfer of work	-1.5
transfer of unfunded work	-1.5
unfunded	-1.5
unfunded work	-1.5
unfunded workload	-1.5
unresourced	-1.5
unresourced work	-1.5
inappropriate workload	-1.5
excessive workload	-1.5
unsustainable workload	-1.5
unmanageable workload	-1.5
unsafe workload	-1.5
rising workload	-1.5
workload pressure	-1.5
workload pressures	-1.5
workload burden	-1.5
mounting workload	-1.5
crippling workload	-1.5
heavy workload	-1.5
record workload	-1.5
soaring workload	-1.5
unprecedented workload	-1.5
unprecedented demand	-1.5
unprecedented pressure	-1.5
unprecedented pressures	-1.5
soaring demand	-1.5
rising demand	-1.5
growing demand	-1.5
relentless demand	-1.5
demand outstripping capacity	-1.5
demand exceeds capacity	-1.5
demand outstrips supply	-1.5
intense pressure	-1.5
extreme pressure	-1.5
enormous pressure	-1.5
severe pressure	-1.5
mounting pressure	-1.5
growing pressure	-1.5
increasing pressure	-1.5
further pressure	-1.5
financial pressure	-1.5
financial pressures	-1.5
winter pressure	-1.5
winter pressures	-1.5
heap pressure	-1.5
heap further pressure	-1.5
pile pressure	-1.5
piled pressure	-1.5
under pressure	-1.5
under immense pressure	-1.5
under increasing pressure	-1.5
pressure on	-1.5
pressures on	-1.5
overstretched gps	-1.5
stretched practices	-1.5
stretched services	-1.5
overworked gps	-1.5
exhausted gps	-1.5
burnt out gps	-1.5
gp burnout	-1.5
moral injury	-1.5
moral distress	-1.5
compassion fatigue	-1.5
presenteeism	-1.5
early retirement	-1.5
early retirements	-1.5
retiring early	-1.5
retire early	-1.5
quit general practice	-1.5
quitting general practice	-1.5
leave the profession	-1.5
leaving the profession	-1.5
left the profession	-1.5
leave general practice	-1.5
leaving general practice	-1.5
exodus	-1.5
gp exodus	-1.5
exodus of gps	-1.5
haemorrhaging gps	-1.5
losing gps	-1.5
lost gps	-1.5
fewer gps	-1.5
gp shortage	-1.5
gp shortages	-1.5
shortage of gps	-1.5
lack of gps	-1.5
shortage of nurses	-1.5
shortage of doctors	-1.5
workforce shortage	-1.5
workforce shortages	-1.5
staff shortage	-1.5
staff shortages	-1.5
nurse shortages	-1.5
undoctored	-1.5
under doctored	-1.5
under doctored areas	-1.5
funding cut	-1.5
funding cuts	-1.5
funding shortfall	-1.5
funding gap	-1.5
funding gaps	-1.5
funding freeze	-1.5
funding squeeze	-1.5
underfunding	-1.5
underfunded	-1.5
chronic underfunding	-1.5
chronically underfunded	-1.5
underinvestment	-1.5
under investment	-1.5
years of underinvestment	-1.5
decade of underinvestment	-1.5
starved of funding	-1.5
starved of resources	-1.5
starved of investment	-1.5
starving general practice	-1.5
lack of funding	-1.5
lack of investment	-1.5
lack of resources	-1.5
lack of support	-1.5
insufficient funding	-1.5
inadequate funding	-1.5
clawback	-1.5
clawbacks	-1.5
claw back	-1.5
clawed back	-1.5
clawing back	-1.5
real terms cut	-1.8
real terms cuts	-1.8
real terms pay cut	-1.5
real terms reduction	-1.5
sub inflation	-1.5
sub inflation uplift	-1.5
below inflation uplift	-1.5
below inflation rise	-1.5
below inflation pay	-1.5
pay erosion	-1.5
eroded pay	-1.5
pay restraint	-1.5
pay cap	-1.5
pay freeze	-1.5
pay dispute	-1.5
income drop	-1.5
income fall	-1.5
drop in income	-1.5
fall in income	-1.5
falls in income	-1.5
falling income	-1.5
loss of income	-1.5
lost income	-1.5
financially unviable	-1.5
financial black hole	-1.5
financially unsustainable	-1.5
financial ruin	-1.5
financial hardship	-1.5
last person standing	-1.5
last man standing	-1.5
last partner standing	-1.5
unlimited liability	-1.5
personal liability	-1.5
premises liability	-1.5
negative equity	-1.5
service charge hike	-1.5
service charge hikes	-1.5
soaring service charges	-1.5
rent arrears	-1.5
soaring indemnity costs	-1.5
rising indemnity costs	-1.5
spiralling indemnity costs	-1.5
rising costs	-1.5
soaring costs	-1.5
spiralling costs	-1.5
escalating costs	-1.5
rising expenses	-1.5
soaring energy bills	-1.5
inflationary pressures	-1.5
strike action	-1.4
strikes	-1.4
work to rule	-1.4
walk out	-1.4
walked out	-1.4
walk outs	-1.4
collective action threat	-1.4
dispute with	-1.4
trade dispute	-1.4
in formal dispute	-1.4
formal dispute	-1.4
standoff	-1.4
talks collapsed	-1.4
talks collapse	-1.4
collapse of talks	-1.4
talks broke down	-1.4
broke off talks	-1.4
breakdown in talks	-1.4
walked away from talks	-1.4
scrapping talks	-1.4
scrapped talks	-1.4
scrap	-1.4
scraps	-1.4
scrapped	-1.4
scrapping	-1.4
impasse	-1.4
deadlock	-1.4
intransigence	-1.4
stonewalled	-1.4
ignored warnings	-1.4
ignored gps	-1.4
ignoring gps	-1.4
ignored the profession	-1.4
kicked into the long grass	-1.4
rejected motion	-1.4
fell short of demands	-1.4
insulting offer	-1.4
derisory	-1.4
derisory offer	-1.4
paltry offer	-1.4
slap in the face	-2.8
kick in the teeth	-2.8
insult to gps	-1.4
condemned plans	-1.4
condemn plans	-1.4
criticised plans	-1.4
hit out at plans	-1.4
deplores	-1.4
deplore	-1.4
instruct to withdraw	-1.4
withdraw from	-1.4
withdraw services	-1.4
withdrawal of services	-1.4
withdrawal of funding	-1.4
withdrawn funding	-1.4
mandate for action	-1.4
censure	-1.4
motion of censure	-1.4
condemn	-1.4
rationing	-1.5
rationed	-1.5
ration care	-1.5
rationing of care	-1.5
cancelled appointments	-1.5
cancelled operation	-1.5
cancelled clinics	-1.5
trolley waits	-1.5
corridor care	-1.5
corridor waits	-1.5
twelve hour waits	-1.5
long waits	-1.5
longer waits	-1.5
long wait	-1.5
long waiting times	-1.5
long waiting lists	-1.5
record waiting list	-1.5
record waiting lists	-1.5
waiting list backlog	-1.5
care backlog	-1.5
backlog of care	-1.5
treatment backlog	-1.5
missed diagnosis	-1.5
missed diagnoses	-1.5
delayed diagnosis	-1.5
delayed treatment	-1.5
delayed discharge	-1.5
bed blocking	-1.5
bounced back referrals	-1.5
rejected referral	-1.5
rejected referrals	-1.5
referral rejected	-1.5
turned away patients	-1.5
patients turned away	-1.5
unmet need	-1.5
unsafe care	-1.5
unsafe practice	-1.5
unsafe practices	-1.5
patient harm	-1.5
harm to patients	-1.5
avoidable harm	-1.5
avoidable death	-1.5
avoidable deaths	-1.5
excess death	-1.5
excess deaths	-1.5
preventable death	-1.5
preventable deaths	-1.5
serious incident	-1.5
serious incidents	-1.5
patient safety incident	-1.5
patient safety incidents	-1.5
patient safety risk	-1.5
patient safety fears	-1.5
prescribing error	-1.5
dispensing error	-1.5
dispensing errors	-1.5
medication error	-1.5
medication errors	-1.5
data breach	-1.5
data breaches	-1.5
it failure	-1.5
it failures	-1.5
system crash	-1.5
cyber attack	-1.5
cyberattack	-1.5
ransomware	-1.5
outage	-1.5
outages	-1.5
vaccine shortage	-1.5
vaccine shortages	-1.5
drug shortage	-1.5
drug shortages	-1.5
medicine shortage	-1.5
medicine shortages	-1.5
supply problems	-1.5
delayed vaccine	-1.5
vaccine delay	-1.5
vaccine delays	-1.5
inadequate rating	-1.5
rated requires improvement	-1.5
requires improvement rating	-1.5
special measures	-1.5
placed in special measures	-1.5
put into special measures	-1.5
gmc investigation	-1.5
gmc referral	-1.5
gmc sanction	-1.5
gmc complaint	-1.5
struck off	-1.5
erased from the register	-1.5
suspended from practice	-1.5
fitness to practise concerns	-1.5
tick box	-1.5
tick box exercise	-1.5
box ticking	-1.5
red tape	-1.5
bureaucratic burden	-1.5
regulatory burden	-1.5
micromanagement	-1.5
micromanage	-1.5
micromanaged	-1.5
target culture	-1.5
performance managed by	-1.5
heavy handed regulation	-1.5
burdensome inspection	-1.5
inspection regime	-1.5
threat	-1.6
threats	-1.6
warn	-1.6
warns	-1.6
warned	-1.6
warning	-1.6
warnings	-1.6
stark warning	-1.6
stark warnings	-1.6
grave warning	-1.6
fears over	-1.6
raised concerns	-1.6
raise concerns	-1.6
raises concerns	-1.6
raising concerns	-1.6
serious concerns	-1.6
grave concerns	-1.6
deep concerns	-1.6
deep concern	-1.6
expressed concern	-1.6
expressed concerns	-1.6
express concern	-1.6
voiced concern	-1.6
voiced concerns	-1.6
growing concern	-1.6
growing concerns	-1.6
concern over	-1.6
concerns over	-1.6
concerned about	-1.6
alarm over	-1.6
sounded the alarm	-1.6
sound the alarm	-1.6
sounding the alarm	-1.6
ring alarm bells	-1.6
alarm bells	-1.6
bun fight	-1.6
one way street	-1.6
red line	-1.6
red lines	-1.6
bitter row	-1.6
turf war	-1.6
retrograde step	-1.6
step backwards	-1.6
sidelined	-1.5
sidelining	-1.6
sideline	-1.6
marginalised	-1.6
drowned out	-1.6
drown out	-1.6
losing its voice	-1.6
lost voice	-1.6
voice lost	-1.6
ignored voice	-1.6
not listening	-1.6
refusal to listen	-1.6
refuse to listen	-1.6
refused to listen	-1.6
should not be underestimated	-1.6
under no illusions	-1.6
be under no illusions	-1.6
bread and scrape	-1.6
jam tomorrow	-1.6
falls short	-1.6
fall short	-1.6
fell short	-1.6
falling short	-1.6
falls far short	-1.6
lays bare	-1.6
so called	-1.6
bare minimum	-1.6
end of its life	-1.6
abolish	-0.6
abolished	-0.6
abolishing	-0.6
abolition	-0.6
reorganisation	-0.6
reorganisations	-0.6
restructure	-0.6
restructures	-0.6
upheaval	-0.6
merger pressure	-0.6
legal challenge	-0.6
legal action	-0.6
judicial review	0
employment tribunal	-0.6
coroner	-0.6
prevention of future deaths	-0.6
public inquiry	-0.6
non attendance	-0.6
missed appointment	-0.6
did not attend	-0.6
on goodwill	-1
on the goodwill of	-1
stopped offering	-0.8
stopped providing	-0.8
stop offering	-0.8
stop providing	-0.8
hours cut	-1
hours shortened	-1
# Contracts that practices no longer want
hand back gms contract	-1.9
hand back gms contracts	-1.9
hand back pms contract	-1.9
hand back core contract	-1.9
hand back keys	-1.9
hand back the contracts	-1.9
hand back the gms contract	-1.9
hand back the gms contracts	-1.9
hand back the pms contract	-1.9
hand back the core contract	-1.9
hand back their gms contract	-1.9
hand back their gms contracts	-1.9
hand back their pms contract	-1.9
hand back their core contract	-1.9
hand back their keys	-1.9
hand back its contract	-1.9
hand back its contracts	-1.9
hand back its gms contract	-1.9
hand back its gms contracts	-1.9
hand back its pms contract	-1.9
hand back its core contract	-1.9
hand back its keys	-1.9
hand back his contract	-1.9
hand back his contracts	-1.9
hand back his gms contract	-1.9
hand back his gms contracts	-1.9
hand back his pms contract	-1.9
hand back his core contract	-1.9
hand back his keys	-1.9
hand back her contract	-1.9
hand back her contracts	-1.9
hand back her gms contract	-1.9
hand back her gms contracts	-1.9
hand back her pms contract	-1.9
hand back her core contract	-1.9
hand back her keys	-1.9
hand back a contract	-1.9
hand back a contracts	-1.9
hand back a gms contract	-1.9
hand back a gms contracts	-1.9
hand back a pms contract	-1.9
hand back a core contract	-1.9
hand back a keys	-1.9
hand back our contract	-1.9
hand back our contracts	-1.9
hand back our gms contract	-1.9
hand back our gms contracts	-1.9
hand back our pms contract	-1.9
hand back our core contract	-1.9
hand back our keys	-1.9
hands back contract	-1.9
hands back contracts	-1.9
hands back gms contract	-1.9
hands back gms contracts	-1.9
hands back pms contract	-1.9
hands back core contract	-1.9
hands back keys	-1.9
hands back the contract	-1.9
hands back the contracts	-1.9
hands back the gms contract	-1.9
hands back the gms contracts	-1.9
hands back the pms contract	-1.9
hands back the core contract	-1.9
hands back the keys	-1.9
hands back their contract	-1.9
hands back their contracts	-1.9
hands back their gms contract	-1.9
hands back their gms contracts	-1.9
hands back their pms contract	-1.9
hands back their core contract	-1.9
hands back their keys	-1.9
hands back its contract	-1.9
hands back its contracts	-1.9
hands back its gms contract	-1.9
hands back its gms contracts	-1.9
hands back its pms contract	-1.9
hands back its core contract	-1.9
hands back its keys	-1.9
hands back his contract	-1.9
hands back his contracts	-1.9
hands back his gms contract	-1.9
hands back his gms contracts	-1.9
hands back his pms contract	-1.9
hands back his core contract	-1.9
hands back his keys	-1.9
hands back her contract	-1.9
hands back her contracts	-1.9
hands back her gms contract	-1.9
hands back her gms contracts	-1.9
hands back her pms contract	-1.9
hands back her core contract	-1.9
hands back her keys	-1.9
hands back a contract	-1.9
hands back a contracts	-1.9
hands back a gms contract	-1.9
hands back a gms contracts	-1.9
hands back a pms contract	-1.9
hands back a core contract	-1.9
hands back a keys	-1.9
hands back our contract	-1.9
hands back our contracts	-1.9
hands back our gms contract	-1.9
hands back our gms contracts	-1.9
hands back our pms contract	-1.9
hands back our core contract	-1.9
hands back our keys	-1.9
handed back gms contract	-1.9
handed back gms contracts	-1.9
handed back pms contract	-1.9
handed back core contract	-1.9
handed back keys	-1.9
handed back the contracts	-1.9
handed back the gms contract	-1.9
handed back the gms contracts	-1.9
handed back the pms contract	-1.9
handed back the core contract	-1.9
handed back their contract	-1.9
handed back their gms contract	-1.9
handed back their gms contracts	-1.9
handed back their pms contract	-1.9
handed back their core contract	-1.9
handed back their keys	-1.9
handed back its contracts	-1.9
handed back its gms contract	-1.9
handed back its gms contracts	-1.9
handed back its pms contract	-1.9
handed back its core contract	-1.9
handed back its keys	-1.9
handed back his contract	-1.9
handed back his contracts	-1.9
handed back his gms contract	-1.9
handed back his gms contracts	-1.9
handed back his pms contract	-1.9
handed back his core contract	-1.9
handed back his keys	-1.9
handed back her contract	-1.9
handed back her contracts	-1.9
handed back her gms contract	-1.9
handed back her gms contracts	-1.9
handed back her pms contract	-1.9
handed back her core contract	-1.9
handed back her keys	-1.9
handed back a contract	-1.9
handed back a contracts	-1.9
handed back a gms contract	-1.9
handed back a gms contracts	-1.9
handed back a pms contract	-1.9
handed back a core contract	-1.9
handed back a keys	-1.9
handed back our contract	-1.9
handed back our contracts	-1.9
handed back our gms contract	-1.9
handed back our gms contracts	-1.9
handed back our pms contract	-1.9
handed back our core contract	-1.9
handed back our keys	-1.9
handing back gms contract	-1.9
handing back gms contracts	-1.9
handing back pms contract	-1.9
handing back core contract	-1.9
handing back keys	-1.9
handing back the contracts	-1.9
handing back the gms contract	-1.9
handing back the gms contracts	-1.9
handing back the pms contract	-1.9
handing back the core contract	-1.9
handing back their gms contract	-1.9
handing back their gms contracts	-1.9
handing back their pms contract	-1.9
handing back their core contract	-1.9
handing back their keys	-1.9
handing back its contracts	-1.9
handing back its gms contract	-1.9
handing back its gms contracts	-1.9
handing back its pms contract	-1.9
handing back its core contract	-1.9
handing back its keys	-1.9
handing back his contract	-1.9
handing back his contracts	-1.9
handing back his gms contract	-1.9
handing back his gms contracts	-1.9
handing back his pms contract	-1.9
handing back his core contract	-1.9
handing back his keys	-1.9
handing back her contract	-1.9
handing back her contracts	-1.9
handing back her gms contract	-1.9
handing back her gms contracts	-1.9
handing back her pms contract	-1.9
handing back her core contract	-1.9
handing back her keys	-1.9
handing back a contract	-1.9
handing back a contracts	-1.9
handing back a gms contract	-1.9
handing back a gms contracts	-1.9
handing back a pms contract	-1.9
handing back a core contract	-1.9
handing back a keys	-1.9
handing back our contract	-1.9
handing back our contracts	-1.9
handing back our gms contract	-1.9
handing back our gms contracts	-1.9
handing back our pms contract	-1.9
handing back our core contract	-1.9
handing back our keys	-1.9
give up contract	-1.9
give up contracts	-1.9
give up gms contract	-1.9
give up gms contracts	-1.9
give up pms contract	-1.9
give up core contract	-1.9
give up keys	-1.9
give up the contract	-1.9
give up the contracts	-1.9
give up the gms contract	-1.9
give up the gms contracts	-1.9
give up the pms contract	-1.9
give up the core contract	-1.9
give up the keys	-1.9
give up their contract	-1.9
give up their contracts	-1.9
give up their gms contract	-1.9
give up their gms contracts	-1.9
give up their pms contract	-1.9
give up their core contract	-1.9
give up their keys	-1.9
give up its contract	-1.9
give up its contracts	-1.9
give up its gms contract	-1.9
give up its gms contracts	-1.9
give up its pms contract	-1.9
give up its core contract	-1.9
give up its keys	-1.9
give up his contract	-1.9
give up his contracts	-1.9
give up his gms contract	-1.9
give up his gms contracts	-1.9
give up his pms contract	-1.9
give up his core contract	-1.9
give up his keys	-1.9
give up her contract	-1.9
give up her contracts	-1.9
give up her gms contract	-1.9
give up her gms contracts	-1.9
give up her pms contract	-1.9
give up her core contract	-1.9
give up her keys	-1.9
give up a contract	-1.9
give up a contracts	-1.9
give up a gms contract	-1.9
give up a gms contracts	-1.9
give up a pms contract	-1.9
give up a core contract	-1.9
give up a keys	-1.9
give up our contract	-1.9
give up our contracts	-1.9
give up our gms contract	-1.9
give up our gms contracts	-1.9
give up our pms contract	-1.9
give up our core contract	-1.9
give up our keys	-1.9
give back contract	-1.9
give back contracts	-1.9
give back gms contract	-1.9
give back gms contracts	-1.9
give back pms contract	-1.9
give back core contract	-1.9
give back keys	-1.9
give back the contract	-1.9
give back the contracts	-1.9
give back the gms contract	-1.9
give back the gms contracts	-1.9
give back the pms contract	-1.9
give back the core contract	-1.9
give back the keys	-1.9
give back their contract	-1.9
give back their contracts	-1.9
give back their gms contract	-1.9
give back their gms contracts	-1.9
give back their pms contract	-1.9
give back their core contract	-1.9
give back their keys	-1.9
give back its contract	-1.9
give back its contracts	-1.9
give back its gms contract	-1.9
give back its gms contracts	-1.9
give back its pms contract	-1.9
give back its core contract	-1.9
give back its keys	-1.9
give back his contract	-1.9
give back his contracts	-1.9
give back his gms contract	-1.9
give back his gms contracts	-1.9
give back his pms contract	-1.9
give back his core contract	-1.9
give back his keys	-1.9
give back her contract	-1.9
give back her contracts	-1.9
give back her gms contract	-1.9
give back her gms contracts	-1.9
give back her pms contract	-1.9
give back her core contract	-1.9
give back her keys	-1.9
give back a contract	-1.9
give back a contracts	-1.9
give back a gms contract	-1.9
give back a gms contracts	-1.9
give back a pms contract	-1.9
give back a core contract	-1.9
give back a keys	-1.9
give back our contract	-1.9
give back our contracts	-1.9
give back our gms contract	-1.9
give back our gms contracts	-1.9
give back our pms contract	-1.9
give back our core contract	-1.9
give back our keys	-1.9
gives up contract	-1.9
gives up contracts	-1.9
gives up gms contract	-1.9
gives up gms contracts	-1.9
gives up pms contract	-1.9
gives up core contract	-1.9
gives up keys	-1.9
gives up the contract	-1.9
gives up the contracts	-1.9
gives up the gms contract	-1.9
gives up the gms contracts	-1.9
gives up the pms contract	-1.9
gives up the core contract	-1.9
gives up the keys	-1.9
gives up their contract	-1.9
gives up their contracts	-1.9
gives up their gms contract	-1.9
gives up their gms contracts	-1.9
gives up their pms contract	-1.9
gives up their core contract	-1.9
gives up their keys	-1.9
gives up its contract	-1.9
gives up its contracts	-1.9
gives up its gms contract	-1.9
gives up its gms contracts	-1.9
gives up its pms contract	-1.9
gives up its core contract	-1.9
gives up its keys	-1.9
gives up his contract	-1.9
gives up his contracts	-1.9
gives up his gms contract	-1.9
gives up his gms contracts	-1.9
gives up his pms contract	-1.9
gives up his core contract	-1.9
gives up his keys	-1.9
gives up her contract	-1.9
gives up her contracts	-1.9
gives up her gms contract	-1.9
gives up her gms contracts	-1.9
gives up her pms contract	-1.9
gives up her core contract	-1.9
gives up her keys	-1.9
gives up a contract	-1.9
gives up a contracts	-1.9
gives up a gms contract	-1.9
gives up a gms contracts	-1.9
gives up a pms contract	-1.9
gives up a core contract	-1.9
gives up a keys	-1.9
gives up our contract	-1.9
gives up our contracts	-1.9
gives up our gms contract	-1.9
gives up our gms contracts	-1.9
gives up our pms contract	-1.9
gives up our core contract	-1.9
gives up our keys	-1.9
gives back contract	-1.9
gives back contracts	-1.9
gives back gms contract	-1.9
gives back gms contracts	-1.9
gives back pms contract	-1.9
gives back core contract	-1.9
gives back keys	-1.9
gives back the contract	-1.9
gives back the contracts	-1.9
gives back the gms contract	-1.9
gives back the gms contracts	-1.9
gives back the pms contract	-1.9
gives back the core contract	-1.9
gives back the keys	-1.9
gives back their contract	-1.9
gives back their contracts	-1.9
gives back their gms contract	-1.9
gives back their gms contracts	-1.9
gives back their pms contract	-1.9
gives back their core contract	-1.9
gives back their keys	-1.9
gives back its contract	-1.9
gives back its contracts	-1.9
gives back its gms contract	-1.9
gives back its gms contracts	-1.9
gives back its pms contract	-1.9
gives back its core contract	-1.9
gives back its keys	-1.9
gives back his contract	-1.9
gives back his contracts	-1.9
gives back his gms contract	-1.9
gives back his gms contracts	-1.9
gives back his pms contract	-1.9
gives back his core contract	-1.9
gives back his keys	-1.9
gives back her contract	-1.9
gives back her contracts	-1.9
gives back her gms contract	-1.9
gives back her gms contracts	-1.9
gives back her pms contract	-1.9
gives back her core contract	-1.9
gives back her keys	-1.9
gives back a contract	-1.9
gives back a contracts	-1.9
gives back a gms contract	-1.9
gives back a gms contracts	-1.9
gives back a pms contract	-1.9
gives back a core contract	-1.9
gives back a keys	-1.9
gives back our contract	-1.9
gives back our contracts	-1.9
gives back our gms contract	-1.9
gives back our gms contracts	-1.9
gives back our pms contract	-1.9
gives back our core contract	-1.9
gives back our keys	-1.9
gave up contract	-1.9
gave up contracts	-1.9
gave up gms contract	-1.9
gave up gms contracts	-1.9
gave up pms contract	-1.9
gave up core contract	-1.9
gave up keys	-1.9
gave up the contract	-1.9
gave up the contracts	-1.9
gave up the gms contract	-1.9
gave up the gms contracts	-1.9
gave up the pms contract	-1.9
gave up the core contract	-1.9
gave up the keys	-1.9
gave up their contract	-1.9
gave up their contracts	-1.9
gave up their gms contract	-1.9
gave up their gms contracts	-1.9
gave up their pms contract	-1.9
gave up their core contract	-1.9
gave up their keys	-1.9
gave up its contract	-1.9
gave up its contracts	-1.9
gave up its gms contract	-1.9
gave up its gms contracts	-1.9
gave up its pms contract	-1.9
gave up its core contract	-1.9
gave up its keys	-1.9
gave up his contract	-1.9
gave up his contracts	-1.9
gave up his gms contract	-1.9
gave up his gms contracts	-1.9
gave up his pms contract	-1.9
gave up his core contract	-1.9
gave up his keys	-1.9
gave up her contract	-1.9
gave up her contracts	-1.9
gave up her gms contract	-1.9
gave up her gms contracts	-1.9
gave up her pms contract	-1.9
gave up her core contract	-1.9
gave up her keys	-1.9
gave up a contract	-1.9
gave up a contracts	-1.9
gave up a gms contract	-1.9
gave up a gms contracts	-1.9
gave up a pms contract	-1.9
gave up a core contract	-1.9
gave up a keys	-1.9
gave up our contract	-1.9
gave up our contracts	-1.9
gave up our gms contract	-1.9
gave up our gms contracts	-1.9
gave up our pms contract	-1.9
gave up our core contract	-1.9
gave up our keys	-1.9
gave back contract	-1.9
gave back contracts	-1.9
gave back gms contract	-1.9
gave back gms contracts	-1.9
gave back pms contract	-1.9
gave back core contract	-1.9
gave back keys	-1.9
gave back the contract	-1.9
gave back the contracts	-1.9
gave back the gms contract	-1.9
gave back the gms contracts	-1.9
gave back the pms contract	-1.9
gave back the core contract	-1.9
gave back the keys	-1.9
gave back their contract	-1.9
gave back their contracts	-1.9
gave back their gms contract	-1.9
gave back their gms contracts	-1.9
gave back their pms contract	-1.9
gave back their core contract	-1.9
gave back their keys	-1.9
gave back its contract	-1.9
gave back its contracts	-1.9
gave back its gms contract	-1.9
gave back its gms contracts	-1.9
gave back its pms contract	-1.9
gave back its core contract	-1.9
gave back its keys	-1.9
gave back his contract	-1.9
gave back his contracts	-1.9
gave back his gms contract	-1.9
gave back his gms contracts	-1.9
gave back his pms contract	-1.9
gave back his core contract	-1.9
gave back his keys	-1.9
gave back her contract	-1.9
gave back her contracts	-1.9
gave back her gms contract	-1.9
gave back her gms contracts	-1.9
gave back her pms contract	-1.9
gave back her core contract	-1.9
gave back her keys	-1.9
gave back a contract	-1.9
gave back a contracts	-1.9
gave back a gms contract	-1.9
gave back a gms contracts	-1.9
gave back a pms contract	-1.9
gave back a core contract	-1.9
gave back a keys	-1.9
gave back our contract	-1.9
gave back our contracts	-1.9
gave back our gms contract	-1.9
gave back our gms contracts	-1.9
gave back our pms contract	-1.9
gave back our core contract	-1.9
gave back our keys	-1.9
given up contract	-1.9
given up contracts	-1.9
given up gms contract	-1.9
given up gms contracts	-1.9
given up pms contract	-1.9
given up core contract	-1.9
given up keys	-1.9
given up the contract	-1.9
given up the contracts	-1.9
given up the gms contract	-1.9
given up the gms contracts	-1.9
given up the pms contract	-1.9
given up the core contract	-1.9
given up the keys	-1.9
given up their contract	-1.9
given up their contracts	-1.9
given up their gms contract	-1.9
given up their gms contracts	-1.9
given up their pms contract	-1.9
given up their core contract	-1.9
given up their keys	-1.9
given up its contract	-1.9
given up its contracts	-1.9
given up its gms contract	-1.9
given up its gms contracts	-1.9
given up its pms contract	-1.9
given up its core contract	-1.9
given up its keys	-1.9
given up his contract	-1.9
given up his contracts	-1.9
given up his gms contract	-1.9
given up his gms contracts	-1.9
given up his pms contract	-1.9
given up his core contract	-1.9
given up his keys	-1.9
given up her contract	-1.9
given up her contracts	-1.9
given up her gms contract	-1.9
given up her gms contracts	-1.9
given up her pms contract	-1.9
given up her core contract	-1.9
given up her keys	-1.9
given up a contract	-1.9
given up a contracts	-1.9
given up a gms contract	-1.9
given up a gms contracts	-1.9
given up a pms contract	-1.9
given up a core contract	-1.9
given up a keys	-1.9
given up our contract	-1.9
given up our contracts	-1.9
given up our gms contract	-1.9
given up our gms contracts	-1.9
given up our pms contract	-1.9
given up our core contract	-1.9
given up our keys	-1.9
given back contract	-1.9
given back contracts	-1.9
given back gms contract	-1.9
given back gms contracts	-1.9
given back pms contract	-1.9
given back core contract	-1.9
given back keys	-1.9
given back the contract	-1.9
given back the contracts	-1.9
given back the gms contract	-1.9
given back the gms contracts	-1.9
given back the pms contract	-1.9
given back the core contract	-1.9
given back the keys	-1.9
given back their contract	-1.9
given back their contracts	-1.9
given back their gms contract	-1.9
given back their gms contracts	-1.9
given back their pms contract	-1.9
given back their core contract	-1.9
given back their keys	-1.9
given back its contract	-1.9
given back its contracts	-1.9
given back its gms contract	-1.9
given back its gms contracts	-1.9
given back its pms contract	-1.9
given back its core contract	-1.9
given back its keys	-1.9
given back his contract	-1.9
given back his contracts	-1.9
given back his gms contract	-1.9
given back his gms contracts	-1.9
given back his pms contract	-1.9
given back his core contract	-1.9
given back his keys	-1.9
given back her contract	-1.9
given back her contracts	-1.9
given back her gms contract	-1.9
given back her gms contracts	-1.9
given back her pms contract	-1.9
given back her core contract	-1.9
given back her keys	-1.9
given back a contract	-1.9
given back a contracts	-1.9
given back a gms contract	-1.9
given back a gms contracts	-1.9
given back a pms contract	-1.9
given back a core contract	-1.9
given back a keys	-1.9
given back our contract	-1.9
given back our contracts	-1.9
given back our gms contract	-1.9
given back our gms contracts	-1.9
given back our pms contract	-1.9
given back our core contract	-1.9
given back our keys	-1.9
giving up contract	-1.9
giving up gms contract	-1.9
giving up gms contracts	-1.9
giving up pms contract	-1.9
giving up core contract	-1.9
giving up keys	-1.9
giving up the contract	-1.9
giving up the contracts	-1.9
giving up the gms contract	-1.9
giving up the gms contracts	-1.9
giving up the pms contract	-1.9
giving up the core contract	-1.9
giving up the keys	-1.9
giving up their gms contract	-1.9
giving up their gms contracts	-1.9
giving up their pms contract	-1.9
giving up their core contract	-1.9
giving up their keys	-1.9
giving up its contract	-1.9
giving up its contracts	-1.9
giving up its gms contract	-1.9
giving up its gms contracts	-1.9
giving up its pms contract	-1.9
giving up its core contract	-1.9
giving up its keys	-1.9
giving up his contract	-1.9
giving up his contracts	-1.9
giving up his gms contract	-1.9
giving up his gms contracts	-1.9
giving up his pms contract	-1.9
giving up his core contract	-1.9
giving up his keys	-1.9
giving up her contract	-1.9
giving up her contracts	-1.9
giving up her gms contract	-1.9
giving up her gms contracts	-1.9
giving up her pms contract	-1.9
giving up her core contract	-1.9
giving up her keys	-1.9
giving up a contract	-1.9
giving up a contracts	-1.9
giving up a gms contract	-1.9
giving up a gms contracts	-1.9
giving up a pms contract	-1.9
giving up a core contract	-1.9
giving up a keys	-1.9
giving up our contract	-1.9
giving up our contracts	-1.9
giving up our gms contract	-1.9
giving up our gms contracts	-1.9
giving up our pms contract	-1.9
giving up our core contract	-1.9
giving up our keys	-1.9
giving back contract	-1.9
giving back contracts	-1.9
giving back gms contract	-1.9
giving back gms contracts	-1.9
giving back pms contract	-1.9
giving back core contract	-1.9
giving back keys	-1.9
giving back the contract	-1.9
giving back the contracts	-1.9
giving back the gms contract	-1.9
giving back the gms contracts	-1.9
giving back the pms contract	-1.9
giving back the core contract	-1.9
giving back the keys	-1.9
giving back their contract	-1.9
giving back their contracts	-1.9
giving back their gms contract	-1.9
giving back their gms contracts	-1.9
giving back their pms contract	-1.9
giving back their core contract	-1.9
giving back their keys	-1.9
giving back its contract	-1.9
giving back its contracts	-1.9
giving back its gms contract	-1.9
giving back its gms contracts	-1.9
giving back its pms contract	-1.9
giving back its core contract	-1.9
giving back its keys	-1.9
giving back his contract	-1.9
giving back his contracts	-1.9
giving back his gms contract	-1.9
giving back his gms contracts	-1.9
giving back his pms contract	-1.9
giving back his core contract	-1.9
giving back his keys	-1.9
giving back her contract	-1.9
giving back her contracts	-1.9
giving back her gms contract	-1.9
giving back her gms contracts	-1.9
giving back her pms contract	-1.9
giving back her core contract	-1.9
giving back her keys	-1.9
giving back a contract	-1.9
giving back a contracts	-1.9
giving back a gms contract	-1.9
giving back a gms contracts	-1.9
giving back a pms contract	-1.9
giving back a core contract	-1.9
giving back a keys	-1.9
giving back our contract	-1.9
giving back our contracts	-1.9
giving back our gms contract	-1.9
giving back our gms contracts	-1.9
giving back our pms contract	-1.9
giving back our core contract	-1.9
giving back our keys	-1.9
# The stuff of the news here, which is seldom good
workload	-0.9
workloads	-0.9
waiting times	-0.9
waiting time	-0.9
waiting list	-0.9
waiting lists	-0.9
backlog	-0.9
backlogs	-0.9
threats of closure	-1.6
risk of closure	-1.6
risk of closing	-1.6
funding	0.5
recruited	0.5
recruit	0.5
recruits	0.5
recruitment drive	0.5
retention	0.5
uplift	0.5
far fewer gps	-1.3
fewer doctors	-1.3
far fewer doctors	-1.3
fewer partners	-1.3
far fewer partners	-1.3
fewer nurses	-1.3
fewer staff	-1.3
fewer trainees	-1.3
fewer practices	-1.3
above inflation	0.8
above inflation increase	0.8
# Words of plans, motions and services that say little by themselves
fuller	0
fuller stocktake	0
in favour	0
votes for	0
vote for	0
voted in favour	0
passed unanimously	0
deliver	0
delivers	0
delivered	0
delivering	0
delivery plan	0
provide	0
provides	0
provided	0
providing	0
offer	0
offers	0
offered	0
offering	0
create	0
creates	0
created	0
creating	0
agree	0
agrees	0
agreed	0
agreement	0
agreements	0
approve	0
approved	0
approval	0
full	0
fully	0
representation	0
representative	0
representatives	0
elected	0
elect	0
resolution	0
commit	0
committed	0
important to	0
importantly	0
first	0
top	0
leading	0
leader	0
leaders	0
leadership	0
family	0
families	0
life	0
lives	0
child	0
children	0
home	0
homes	0
young	0
clinical leadership	0
health leaders	0
gp leaders	0
responsible	0
responsibility	0
responsible officer	0
interested parties	0
art	0
traditional	0
natural	0
advanced training	0
active	0
master	0
secure	0
secured funding	0
understood	0
understanding of	0
improve	0.5
improving	0.5
improvement	0.5
improvements	0.5
enhance	0.5
enhancing	0.5
support	0.5
supports	0.5
supported	0.5
supporting	0.5
supportive	0.5
help	0.5
helps	0.5
helped	0.5
helping	0.5
benefit	0.5
benefits	0.5
protect	0.5
protects	0.9
protected	0.5
strengthen	0.5
strengthens	0.5
strengthened	0.5
strengthening	0.5
success	0.5
successful	0.5
successes	0.5
clarity	0.5
transparent	0.5
transparency	0.5
better	0.5
new contract	0
new contracts	0
works	0
work	0
working	0
practitioner	0
practitioners	0
visits	0
visit	0
infection	-0.6
infections	-0.6
hospital infections	-0.6
costs	-0.5
premises charges	-0.6
listens to	1.2
listening to	1.2
# Words of policy papers, which promise more than they say
efficiency savings	-1
efficiency saving	-0.8
cost improvement programme	-0.8
cost improvement programmes	-0.8
efficiencies	0
efficiency	0
modernisation	0
stakeholder	0
stakeholders	0
going forward	0
world class commissioning	0
seamless	0.5
seamlessly	0.5
potential to	0.5
joined up	0.5
streamlined	0.5
streamline	0.5
innovative models	0.5
# What is called for, promised, planned or possible is not there: the press of
# the field is full of it
wish	set	0
# nor is it often good: a faint good tone is chance
faint_good	set	2
will	wish	4
shall	wish	4
will not	negator
will no longer	negator
will never	negator
if	condition	24
unless	condition	24
only if	condition	24
if only	condition	24
provided that	condition	24
as long as	condition	24
so long as	condition	24
on condition that	condition	24
in the event of	condition	24
could	wish	20
would	wish	20
may	wish	20
might	wish	20
need	0
need	wish	20
needs	0
needs	wish	20
must	wish	20
should	wish	20
ought to	wish	20
want	wish	20
wants	wish	20
wanted	wish	20
call for	wish	20
calls for	wish	20
called for	wish	20
calling for	wish	20
call on	wish	20
calls on	wish	20
called on	wish	20
calling on	wish	20
demanded	wish	20
demanding	wish	20
urge	wish	20
urges	wish	20
urged	wish	20
urging	wish	20
insist	wish	20
insists	wish	20
insisted	wish	20
plans to	wish	20
plan to	wish	20
aims to	wish	20
aim to	wish	20
pledge	wish	20
pledges	wish	20
pledged	wish	20
promise	0
promise	wish	20
promises	wish	20
promised	wish	20
vow	wish	20
vows	wish	20
vowed	wish	20
propose	wish	20
proposes	wish	20
proposed	wish	20
proposal	wish	20
proposals	wish	20
recommend	0
recommend	wish	20
recommends	0
recommends	wish	20
recommended	0
recommended	wish	20
recommendation	0
recommendation	wish	20
recommendations	0
recommendations	wish	20
suggest	wish	20
suggests	wish	20
suggested	wish	20
ask for	wish	20
asks for	wish	20
asked for	wish	20
asking for	wish	20
in order to	wish	20
ensure	wish	20
ensures	wish	20
ensuring	wish	20
so that	wish	20
seek	wish	20
seeks	wish	20
seeking	wish	20
sought	wish	20
require	wish	20
requires	wish	20
required	wish	20
request	wish	20
requested	wish	20
requests	wish	20
instruct	wish	20
instructs	wish	20
instructed	wish	20
mandate	wish	20
mandates	wish	20
in favour of	0
in favour of	wish	20
resolves	wish	20
lobby	wish	20
lobbying	wish	20
campaign for	wish	20
campaigning for	wish	20
committed to	wish	20
commitment to	wish	20
commitment	wish	20
commitments	0
commitments	wish	20
commits	0
commits	wish	20
committing	wish	20
designed to	wish	20
intended to	wish	20
intends to	wish	20
intend to	wish	20
supposed to	wish	20
meant to	wish	20
expected to	wish	20
set to	wish	20
potential	wish	20
potentially	wish	20
opportunity	0
opportunity	wish	20
opportunities	0
opportunities	wish	20
ambition	wish	20
ambitions	wish	20
vision	wish	20
aspiration	wish	20
aspirations	wish	20
plan	0
plan	wish	20
plans	0
plans	wish	20
planned	wish	20
should be	wish	20
must be	wish	20
needs to be	wish	20
need to be	wish	20
white paper	0
white paper	wish	20
long term plan	wish	20
manifesto	wish	20
in theory	wish	20
on paper	wish	20
supposedly	wish	20
said it would	wish	20
says it said it aimed at	wish	20
with the aim	wish	20
with a view to	wish	20
in a bid to	wish	20
bid to	wish	20
try to	wish	20
trying to	wish	20
tried to	wish	20
tries to	wish	20
attempt to	wish	20
attempts to	wish	20
important that	wish	20
vital that	wish	20
crucial that	wish	20
essential that	wish	20
is crucial	wish	20
are crucial	wish	20
is pivotal	wish	20
are pivotal	wish	20
encourage	wish	20
encourages	wish	20
encouraging practices	wish	20
invite	wish	20
invites	wish	20
invited	wish	20
look forward to	wish	20
looking forward to	wish	20
work towards	wish	20
working towards	wish	20
move towards	wish	20
moving towards	wish	20
progress towards	wish	20
motion on	moot	10
motions on	moot	10
debate on	moot	10
debate about	moot	10
consultation on	moot	10
session on	moot	10
paper on	moot	10
review of	wish	10
seminar on	moot	10
discussion of	moot	10
discussions on	moot	10
discussions about	moot	10
questions about	wish	10
views on	wish	10
information on	wish	10
information about	wish	10
data on	wish	10
study of	moot	5
research into	wish	10
options including	moot	8
options include	moot	8
options are	moot	8
how to	moot	6
three options	moot	8
several options	moot	8
range of options	moot	8
consider options	moot	8
rule out	moot	6
remains to be seen	moot	4
results suggest	plain
results suggested	plain
figures suggest	plain
figures suggested	plain
data suggest	plain
data suggests	plain
research suggests	plain
survey suggests	plain
survey suggested	plain
study suggests	plain
study suggested	plain
evidence suggests	plain
findings suggest	plain
report suggests	plain
analysis suggests	plain
# Who: bodies, people and things in the frames below
{practice}	words	practice, practices, surgery, surgeries, gp practice, gp practices, \
	general practice, branch surgery, branch surgeries, health centre, health centres, \
	medical centre, medical centres, clinic, clinics, hospital, hospitals, ward, wards, service, \
	services, walk in centre, walk in centres, maternity unit, minor injuries unit, care home, \
	care homes, pharmacy, pharmacies, dispensary, out of hours service, hub, hubs, unit, units, \
	branch, branches, site, sites, beds, school, schools, nursery, nurseries, college, colleges, \
	library, libraries, museum, museums, leisure centre, leisure centres, swimming pool, \
	swimming pools, day centre, day centres, community centre, community centres, youth club, \
	youth clubs, post office, post offices, police station, police stations, fire station, \
	fire stations, court, courts, theatre, theatres, shelter, shelters, refuge, refuges, hostel, \
	hostels, food bank, food banks, pub, pubs, shop, shops, pool, pools, baths, church, churches, \
	cinema, cinemas
{list}	words	list, lists, patient list, patient lists, books, register, registers
{money}	words	funding, fund, funds, money, investment, grant, grants, budget, budgets, contract, \
	contracts, payment, payments, resources, cash, subsidy, allowance, allowances, reimbursement, \
	reimbursements, uplift, support, financial support, support scheme, contribution, contributions
{demand}	words	enquiries, inquiries to, patients per, demand, demand for, demands on, demand on, \
	workload, workloads, caseload, caseloads, patient demand, rising demand, need, consultations, \
	referrals, contacts, patient numbers, list size, list sizes, expectations, costs, bureaucracy, \
	paperwork, red tape, indemnity costs, running costs, need for, pressure on, patient need, \
	requests for, requests, queries, caller numbers
{patients}	words	patients, patient, people, residents, families, villagers, mothers, pensioners, \
	community, communities, population, children, staff, practices, gps, constituents, users, carers, \
	parents, widow, pensioner, the elderly, older people, veterans, village, villages, island, \
	neighbourhood, patients with, people with, adults with, children with, women with, men with, \
	those with
{staff}	words	gps, gp, doctors, doctor, nurses, nurse, partners, partner, partnership, \
	partnerships, staff, trainees, locums, receptionists, clinicians, registrars, colleagues, \
	workforce, consultants, pharmacists, paramedics, physios, midwives, managers, locum, registrar, \
	receptionist, paramedic, health visitors, dentists, surgeons, junior doctors, resident doctors, \
	trainee, graduates, family doctors, pharmacist, care workers, surgeon, midwife, dentist, \
	apprentices, overseas doctors, international graduates, doctors from overseas, medics, \
	women doctors, salaried gps, the team, teams
{numbers}	words	gp numbers, nurse numbers, workforce, gp workforce, fte gps, full time equivalent gps, \
	appointments, applicants, applications, recruits, trainee numbers, morale, satisfaction, uptake, \
	vaccination rates, screening rates, take home pay, continuity, partners, partnerships, access, \
	recruitment, retention, vaccination, immunisation, screening, headcount, fill rate, response rate, \
	response times, coverage, early diagnosis, survival rates, patient satisfaction, positive ratings, \
	confidence, capacity, list size per gp, satisfaction with, satisfaction among, trust in, confidence in
{post}	words	post, posts, vacancy, vacancies, position, positions, shifts, sessions, jobs, roles, \
	places, rota, rotas, slots
{talks}	words	talks, negotiations, negotiation, discussions, relations, relationship, \
	relationships, trust in, deal
{premises}	words	system, systems, network, website, server, servers, app, phones, phone lines, \
	lift, boiler, premises, building, buildings, estate, estates, roof, facilities, equipment, \
	it system, it systems, computer system, computers, phone system
{stock}	words	vaccine, vaccines, medicines, medicine, drug, drugs, supplies, supply, stocks, ppe, \
	deliveries
# What happens to them
{close}	words	cease to, ceases to, ceased to, closes, closed, closing, closure, closures, shut, \
	shuts, shutting, shut down, to close, will shut, will close, could close, may close, \
	might close, must close, would close, close down, close its doors, close their doors, \
	closed its doors, closed their doors, close for good, closed for good, axed, was scrapped, \
	were scrapped, be scrapped, been scrapped, mothballed, fold, folded, folding, collapse, \
	collapsed, collapsing, collapses, wound up, go under, going under, gone under, hand back, \
	handing back, handed back, hands back, decommissioned, downgraded, dispersed, dispersal, \
	stopped taking, stop taking, stops taking, not taking new, not accepting new, stopped accepting, \
	stop accepting, closed to new, closed its list, taking no new, lost its lease, evicted, \
	gone bust, go bust, goes bust, went bust, out of business, disappear, disappeared, disappearing, \
	vanish, vanished, vanishing, shuttered, unviable, no longer viable, in special measures, \
	struck off, rated inadequate, rated as inadequate, requires improvement
{close now}	words	close
close to	0
close by	0
close working	0
close collaboration	0.5
close relationship	0.4
close links	0.3
close at hand	0
{take away}	words	taken away, takes away, take away, took away, pulled, pull, pulls, cut, cuts, \
	cutting, axed, axe, axing, withdrawn, withdraw, withdraws, withdrew, withdrawal, slashed, slash, \
	frozen, freeze, was stopped, were stopped, been stopped, being stopped, was ended, been ended, \
	scrapped, clawed back, claw back, clawback, removed, dried up, run out, runs out, ran out, \
	running out, squeezed, capped, delayed, withheld, withhold, diverted, eroded, lapsed, \
	terminated, termination, handed back, hand back, handing back, reduced, slashing, stripped, \
	wiped out, wipe out, wipes out, wiping out, swallowed up, eaten up, eaten away, ate into, \
	eating into, eats into
{outstrip}	words	outstrip, outstrips, outstripped, outstripping, exceed, exceeds, exceeded, \
	exceeding, outpace, outpaces, outpaced, outpacing, outgrow, outgrown, outgrows, outnumber, \
	overwhelm, overwhelms, overwhelmed, overwhelming, swamp, swamped, doubled, tripled, spiralled, \
	spiralling, soared, soaring, soar, soars, surge, surged, surges, rocketed, mounted, mounting, \
	piling up, pile up, piled up, grew, grow, grows, growing, rise, rises, rose, rising, increase, \
	increases, increased, increasing, dumped, dumping, shifted
{left without}	words	left without, leaves without, leaving without, without a gp, \
	without a doctor, without a surgery, without access, without care, without cover, left in limbo, \
	in limbo, left in pain, turned away, turning away, turn away, stranded, forced to travel, \
	forced to wait, have to travel, having to travel, had to travel, have to wait, having to wait, \
	had to wait, unable to get, unable to book, unable to see, unable to register, cannot get, \
	can't get, could not get, couldn't get, struggle to get, struggling to get, struggled to get, \
	struggle to book, struggling to book, wait longer, waiting longer, waited weeks, waiting weeks, \
	wait weeks, wait months, waiting months, go without, going without, gone without, miss out, \
	missing out, missed out, shut out, left behind, left waiting, in corridors, on trolleys, \
	on hold, queueing, queuing, queue, displaced, forced out, denied, deterred, put off, \
	mile round trip, mile trip, mile journey, hour round trip, hour journey, hour drive, \
	travel further, travel miles, miles away, ending up in, ended up in, end up in, \
	sent home without, sent back without, pushed from, cannot see a, can't see a, could not see a, \
	cannot register, nowhere to go, nowhere else to go, no one to turn to, nobody to turn to, \
	told to go, told to call back, told to ring back, on the floor, slept on, sleeping on, \
	passed around, passed between, bounced between, shunted, lost touch, fallen through, \
	give up trying, gave up trying, giving up, paying privately, pay privately, going private, \
	go private, forced to pay, sent home, sent away, told to try again, in a corridor, on a trolley, \
	in a cupboard, in a car park, in ambulances, waiting outside, die waiting, died waiting, \
	die before, died before, found dead, misdiagnosed, wrongly discharged, wrongly told, mistakenly, \
	by mistake, wrong leg, wrong drug, wrong dose, wrong patient, come to harm, came to harm, \
	suffered harm, at risk, put at risk, lost out, losing out, lose out, cannot afford, \
	can't afford, baffled, in the cold, in distress, in tears, food bank, food banks, twice as long, \
	hours to get through, an hour to get through, minutes to get through, gave up
{leave}	words	hands in his notice, hands in her notice, hand in his notice, handed in his notice, \
	handed in her notice, given notice, quit, quits, quitting, resign, resigns, resigned, resigning, \
	walk out, walked out, walking out, walks out, retire early, retiring early, early retirement, \
	leave the profession, leaving the profession, left the profession, leaving general practice, \
	left general practice, leave general practice, leave the nhs, leaving the nhs, exodus, emigrate, \
	emigrating, burnt out, burned out, burn out, burning out, burnout, driven out, leave in droves, \
	leaving in droves, hand in their notice, handed in their notice, cut their hours, \
	cutting their hours, reduce their hours, reducing their hours, strike, strikes, striking, \
	on strike, go on strike, at breaking point, stretched, overstretched, overworked, exhausted, \
	overloaded, demoralised, undervalued, unpaid, underpaid, redundant, laid off, out of work, \
	unemployed, struggling to find work, leaving for, left for, moving abroad, going abroad, \
	heading abroad, heading overseas, gone abroad, moved abroad, heading for the exit, \
	looking for the exit, voting with their feet, in droves, quit the profession, \
	quitting the profession, thinking of leaving, considering leaving, planning to leave, \
	planned to quit, plan to quit, jumping ship, walking away, walked away, voted to strike, \
	off sick, signed off, in tears, suicidal, at the end of their tether, symptoms of depression, \
	signs of depression, symptoms of anxiety, signs of burnout, symptoms of burnout, \
	lost their jobs, lost her job, lost his job, made redundant, cannot find work, can't find work, \
	cannot find a job, without work, no work, fewer shifts, work for free, working for free, \
	work unpaid, blamed, visas have run out, giving up, thought about leaving, visas ran out, \
	deported, sent home, denied visas, refused visas, giving up medicine, give up medicine, \
	gave up medicine, driving taxis, driving minicabs, driving for, stacking shelves, second jobs, \
	claiming benefits, fighting fires, picking up the pieces, bullied, harassed, abused, sacked, \
	suspended, paid less, earn less, short changed, left out, gaslit, treated as, treated like, \
	made scapegoats, passed over, forced to act, forced to choose, to act as
{unfilled}	words	unfilled, vacant, cannot fill, can't fill, unable to fill, struggle to fill, \
	struggling to fill, hard to fill, could not be filled, left empty, empty, uncovered, \
	short staffed
{break down}	words	broke down, break down, broken down, breaks down, breakdown, collapse, \
	collapsed, collapses, stall, stalled, stalls, stalling, suspended, abandoned, deadlock, \
	deadlocked, impasse, at a standstill, stalemate, end in, ended without, without agreement, \
	walk out of, walked out of, scrapping, scrapped, soured, in tatters, acrimonious, fell through
{unfit}	words	has been out, have been out, out since, stayed down, goes down, offline, froze, \
	out of action, out of order, breaks down, broke down, unfit, crumbling, leaking, leaks, cramped, \
	outdated, out of date, dilapidated, run down, inadequate, too small, not fit for purpose, unsafe, \
	unreliable, ageing, mouldy, condemned, collapsed, crash, crashed, crashes, is down, are down, \
	was down, were down, went down
{run short}	words	run short, running short, ran short, runs short, run out, running out, ran out, \
	runs out, delayed, recalled, out of stock, unavailable, rationed, in short supply, running low, \
	run low
{give}	words	secured, secures, secure, boosted, boosts, restored, restores, reinstated, \
	reinstates, doubled, doubles, increased, increases, wins, won, injection, granted, awarded, \
	ring fenced
{save}	words	officially open, officially opens, reopen, reopens, reopened, reopening, reprieve, \
	reprieved, thriving, thrive, thrives, flourishing, expands, expanded, outstanding, rated good, \
	rated outstanding, oversubscribed, opened its doors, opened their doors, opens its doors, \
	officially opened, opens to patients, opened to patients, opened on, brand new, purpose built, \
	new home, moved into
# The general lexicon has more words of these; with these few the field's lexicon
# can be used alone.
{up}	words	up, higher
{down}	words	down, lower
{rise}	words	rise, rises, rose, risen, rising, grow, grows, grew, grown, increase, increases, increased
{fall}	words	fall, falls, fell, fallen, falling, drop, drops, dropped
{cut}	words	cut, cuts, cutting, reduce, reduces, reduced
closing its doors	-1.9
closing their doors	-1.9
closed its doors	-1.9
closed their doors	-1.9
close its doors	-1.9
close their doors	-1.9
{practice} ~6 {close}	frame	-2
{practice} >1 {close now}	frame	-2
{due to close}	words	to close, to shut
{practice} >14 {due to close}	frame	-2
# No place closes there
{close it}	words	to close, will close, would close, must close, should close, may close, could close, \
	can close, might close
{what else closes}	words	gap, gaps, divide, loophole, loopholes, deal, sale, cycle, debate, chapter
{close it} >4 {what else closes}	frame	0
{list} ~4 {close}	frame	-1.6
{money} ~8 {take away}	frame	-1.8
{money} ~4 {give}	frame	1.4
{dry up}	words	cut off, are cut off, were cut off, be cut off, been cut off, being cut off, \
	dried up, dries up, dry up, has run out, have run out, clawed back, withheld
{money} ~8 {dry up}	frame	-1.8
{far more}	words	far more patients, far more people, far more calls, far more work, \
	many more patients, many more calls, more patients, more people, more work, more calls, \
	more requests, more appointments, more letters
{than we can}	words	than we can, than they can, than it can, than we could, than staff can, \
	than gps can, than doctors can, than practices can, than the practice can, than the surgery can
{far more} >4 {than we can}	frame	-1.8
{demand} ~5 {outstrip}	frame	-1.8
{demand} >3 {up}	frame	-1.5
{patients} ~5 {left without}	frame	-2
{numbers} ~6 {fall}	frame	-1.8
{numbers} >3 {down}	frame	-1.6
{numbers} ~6 {rise}	frame	1.2
{numbers} >3 {up}	frame	1.2
{post} ~4 {unfilled}	frame	-1.6
{talks} ~5 {break down}	frame	-1.8
{premises} ~5 {unfit}	frame	-1.6
{outgrow}	words	outgrow, outgrows, outgrew, outgrown, outgrowing, too big for, too small for
{outgrow} ~5 {premises}	frame	-1.5
{stock} ~4 {run short}	frame	-1.5
{practice} ~5 {save}	frame	1.5
{rescue from}	words	save, saves, saved, saving, rescue, rescues, rescued, spare, spares, spared, protect, \
	protects, protected
{the axe}	words	from closure, from closing, from the axe, from demolition, from collapse, from eviction, \
	from being closed, from being shut
{rescue from} >8 {the axe}	frame	1.6
# What was due and is not done: the participle says so, or the negator ("not a", "it
# did not appear" are no news, "it has not appeared" is)
{not done}	words	not, never, will not, won't, didn't, doesn't, don't, hasn't, haven't, hadn't, \
	would not, nobody, no one, neither, not been, never been, without being, not being, weren't, \
	wasn't, isn't, aren't
{due}	words	reimbursed, reimburse, reimbursing, replied to, consulted, consult, apologised, \
	apologise, compensated, refunded, heeded, are paid for, paid for this, paid for the, \
	paid for it, resourced, commissioned, funded, trained, updated, checked, completed, carried out, \
	stored, monitored, supervised, maintained, investigated, assessed, acted on, reviewed, \
	followed up, kept up to date, risk assessed, signed off, disposed of, cleaned, sterilised, \
	serviced, calibrated, labelled, told, paid, given, delivered, informed, warned, honoured, \
	listened to, passed on, invited, implemented, put into effect, put into practice, enacted, \
	recorded, provided, shared, recognised, addressed, resolved, improved, answered, repaired, \
	replaced, learned, learnt, renewed
{not done} >4 {due}	frame	-1.3
{denial}	words	not been, not being, not yet been, never, hasn't, haven't, weren't, wasn't, isn't, \
	aren't, yet to be, without being, still not, not yet, yet to, still has not, still have not
{owed}	words	arrived, come, appeared, materialised, opened, happened, begun, started, arrive, \
	appear, materialise, come through, sent, included, offered, filled, fixed, reached, implemented, \
	delivered, replaced, repaired, honoured, paid, told
{denial} >3 {owed}	frame	-1.4
{fraction}	words	figure few, only a third, only a quarter, only half, only a fifth, only a tenth, \
	only a handful, only a fraction, just a third, just a quarter, just half, just a fifth, \
	just a handful, just a fraction, fewer than half, less than half, fewer than a third, \
	less than a third, fewer than a quarter, less than a quarter, fewer than, barely half, \
	barely a third, a mere, as few as, only a minority, just a minority
{attained}	words	get through, got through, be seen, been seen, were seen, achieved, delivered, \
	filled, recruited, complied, secured, able to, confident, satisfied, offered, available, trust, \
	on track, of those promised, of the promised, spent, take up, taken up, replied to, report
{attained}	words	answered, met, on time, in time
{fraction} >9 {attained}	frame	-1.5
{scant}	words	figure few, only, a mere, barely, fewer than
{promised}	words	of the promised, of those promised, have been filled, were filled, \
	has been filled, was filled, have been recruited, were recruited, have been delivered, \
	were delivered, had been delivered, have been built, were built, have opened, had opened, \
	have started, had started, has materialised, have materialised, has been spent, have been paid, \
	were answered, were met, was met, are replaced, is replaced, were replaced, have been replaced, \
	got through, have joined, came back, turned up, survive, survived
{scant} >9 {promised}	frame	-1.5
{nothing}	words	nothing in, nothing for, nothing new, not a penny, not one penny, no extra money, \
	no new money, no extra funding, no new funding, no additional funding, no additional money, \
	no extra resources, no extra cash, no mention of, not a word about, no word on, no word about, \
	no money for, no cash for, no help for, no support for, nothing about, little in, little for, \
	precious little, scant
{us}	words	general practice, gps, gp, doctors, doctor, surgeries, practices, nurses, patients, \
	primary care, staff, carers, trainees, locums, partners, profession, rural, the deal, \
	the budget, the speech, the plan, the announcement, the package
{nothing} ~7 {us}	frame	-1.5
{lacking}	words	with no, has no, had no, have no, is no, are no, was no, were no, without, lacks, \
	lacked, lacking, short of, run out of, ran out of, running out of, runs out of, deprived of, \
	starved of, left without, desperate for
{basics}	words	hot water, running water, heating, electricity, working phones, phone line, \
	phone lines, internet, internet access, a gp, a doctor, a nurse, gps, doctors, nurses, \
	permanent doctor, permanent gp, permanent gps, regular gp, cover, locum cover, insulin, \
	medication, medicines, medicine, treatment, therapy, pain relief, oxygen, dressings, test, \
	tests, scan, scans, results, beds, slots, free slots, appointments, staff, money, funding, \
	choice, consulting room, consulting rooms, disabled access, step free access, lift, faith, \
	confidence, end in sight, payment, warning, explanation, apology, evidence of impact, plan b, \
	interpreter, follow up, chaperone, equipment, income, beds to
{lacking} >3 {basics}	frame	-1.5
{beyond}	words	outstrip, outstrips, outstripped, outstripping, outpace, outpaces, outpaced, \
	outpacing, exceed, exceeds, exceeded, exceeding, outgrown, outgrows, far greater than, \
	far more than, more than we can, outnumber, outnumbers, outnumbered, outnumbering, dwarf, dwarfs
{demand} >9 {beyond}	frame	-1.8
{authority}	words	minister, ministers, government, secretary, board, icb, trust, commissioners, \
	council, department, regulator, treasury, cqc, hospital, managers, chancellor, health board, \
	officials, nhs england
{concede}	words	will now pay, now pay for, after all, will now fund, backed down, backs down, \
	backing down, bowed to, bows to, bowing to, relented, relents, caved in, caves in, u turn, \
	climbed down, climbdown, gave way, gave ground, agreed to fund, agrees to fund, agreed to pay, \
	agreed to reimburse, agreed to write off, agreed to extend, agreed to scrap, agreed to keep, \
	agreed to drop, dropped plans, drops plans, dropped the plan, dropped its plan, dropped a plan, \
	shelved plans, shelved the plan, apologised, listened to, stepped in, made concessions
{authority} ~6 {concede}	frame	1.4
# What somebody planned, or had imposed, is given up; {scrap} is said of charges only
{call off}	words	scrapped, scrap, scraps, scrapping, shelved, shelves, abandoned, abandons, dropped, \
	drops, withdrew, withdraws, withdrawn, reversed, reverses, reversing, quashed, quashes, overturned, \
	overturns, lifted, lifts, averted, averts, avert, called off, calls off, call off, ruled out, rules out
{called off}	words	be scrapped, been scrapped, was scrapped, were scrapped, been shelved, was shelved, \
	were shelved, been abandoned, was abandoned, were abandoned, been dropped, was dropped, were dropped, \
	been reversed, was reversed, were reversed, been quashed, was quashed, were quashed, \
	been overturned, was overturned, were overturned, been lifted, was lifted, were lifted, \
	been averted, was averted, were averted, been avoided, was avoided, were avoided, \
	been prevented, was prevented, were prevented, been called off, was called off, were called off, \
	been ruled out, was ruled out, were ruled out, been suspended, was suspended, were suspended, \
	been paused, was paused, were paused, been halted, was halted, were halted, will not go ahead, \
	not go ahead, not be going ahead
{scrap}	words	abolished, abolish, abolishes, abolishing, waived, waive, waives, waiving, axed, \
	write off, writes off, wrote off, written off, writing off, ditched, ditch, ditches, cancelled, \
	cancels, cleared, wiped out, wiped, removed, removes, eased, eases, refunded, halted, blocked the
{charge}	words	fee, fees, charge, charges, debt, debts, tax, target, targets, fines, bills, \
	penalty, penalties, restriction, restrictions, cap, red tape, bureaucracy, paperwork, threat, \
	threats, ban, requirement, requirements, clawback, backlog, rent, rents, surcharge, visa fee, \
	burden, levy, the cuts, these cuts, those cuts, planned cuts, proposed cuts, further cuts, \
	closure plan, closure plans, decision to close, decision to shut, plan to close, plans to close, \
	plan to shut, plans to shut, ruling
{scrap} ~4 {charge}	frame	1.4
{call off} ~4 {charge}	frame	1.4
{called off} ~4 {charge}	frame	1.4
{planned harm}	words	closure, closures, cuts to, cuts in, downgrade, downgrading, eviction, evictions, \
	redundancies, job losses, job cuts, cuts, pay freeze, pay cut, sell off, privatisation, demolition, \
	rationing, price rise, price rises, rent rise, rent rises, penalty, penalties, levy, clawback
{planned harm} ^9 {called off}	frame	1.4
{call off} >4 {planned harm}	frame	1.4
{strike}	words	strike, strikes, strike action, walkout, walkouts, stoppage, stoppages, industrial action, \
	work to rule
{stand down}	words	calls off, called off, call off, suspends, suspended, averts, averted, avert, pauses, paused
{strike} ^8 {called off}	frame	1.4
{stand down} >4 {strike}	frame	1.4
{up rate}	words	picked up, picking up, picks up, climbed, climbing, recovered, recovering, \
	bounced back, best ever, record levels, highest ever, all time high, doubled, trebled, tripled
{numbers} ~5 {up rate}	frame	1.3
{burden}	words	missed appointments, did not attends, no shows, unfilled posts, sick days, \
	sick leave, staff turnover, falls, admissions, emergency admissions, bed days, readmissions, \
	prescribing errors, infections, violence, assaults, gap, gaps, pay gap, gender pay gap, \
	inequality, inequalities, divide
{joined}	words	joined in, joined this, joined last, joins in, have joined, has joined, had joined, \
	have been recruited, has been recruited, have been hired, has been hired, been taken on, \
	were taken on, have signed up, have stayed, have returned, came back to work, \
	joined the workforce, back to work
{staff} >4 {joined}	frame	1.3
{full}	words	filled, snapped up, fully staffed, fully recruited, taken up
{post} ~5 {full}	frame	1.2
{allow}	words	allow, allows, allowed, allowing, enable, enables, enabled, enabling, free, frees, \
	freed, freeing, provides, provided, created, creates, opened up
{more care}	words	more patients, more time, more space, longer appointments, more appointments, \
	extra appointments, more consulting rooms, more training, more choice, hours of gp time, \
	hours a week, clinical time
{allow} >9 {more care}	frame	1.3
{motion}	words	amendment, amendments, motion, motions, nomination, nominations, candidate, \
	candidates, resolution, resolutions, bill, statement, clause
{withdrawn}	words	withdrawn, withdrew, withdraw, fell, rejected, defeated, lapsed, remitted
{motion} ~8 {withdrawn}	frame	0
{fewest}	words	fewer, less, fewest, lowest, smaller, lower
{good thing}	words	appointments, gps, doctors, nurses, partners, trainees, applicants, recruits, \
	beds, staff, sessions, slots, per head, per patient, money, funding, cash, pay, resources, \
	support, practices, surgeries, posts, choice, continuity, uptake, scores, income, profit, \
	capacity, locums, shifts, face to face
{fewest} >3 {good thing}	frame	-1.4
{bad thing}	words	a e, complaints, deaths, admissions, errors, missed appointments, \
	hospital stays, emergencies, visits to a e, attendances, infections, readmissions, \
	prescriptions for antibiotics, falls, resignations, vacancies, queues, delays, cancellations, \
	forms, clicks, sick days, calls, complications, injuries, strokes, amputations
{fewest} ~9 {bad thing}	frame	1.3
{papers}	words	records, record, samples, sample, blood samples, referrals, referral, letters, \
	results, notes, prescriptions, prescription, data, appointments, forms, files, details, messages, \
	emails, requests, tests, scans, smears, slides, correspondence, discharge summaries, calls, \
	phone calls, complaints, warnings, concerns, alerts
{mishandled}	words	wiped, deleted, lost, mislaid, left in, left on, left unread, to the wrong, \
	mixed up, mix up, misfiled, destroyed, dumped, leaked, stolen, exposed, unread, unopened, \
	unanswered, went missing, gone missing, piled up, piling up, never reached, corrupted, vanished, \
	cancelled, delayed, disappeared, ignored, bounced, bounced back, rejected, unprocessed, unfiled, \
	overlooked, went unanswered, gone unanswered, shredded, misread, weeks late, incomplete, \
	illegible, waiting to be, backed up, in a skip, in a bin, in the bin, on a train, in the street, \
	on a bus
{papers} ~6 {mishandled}	frame	-1.6
{nobody at all}	words	did not, does not, do not, didn't, doesn't, nobody, no one, never, \
	refused to, refuses to, failed to, fails to, would not, will not, yet to, cannot, can't, \
	couldn't, wouldn't, won't
{answer}	words	turn up, show up, got through, get through, getting through, return our calls, \
	return my calls, return calls, returned our calls, reply, respond, responded, listening, \
	pick up the phone, picked up the phone, take responsibility, took responsibility, take the blame, \
	explain why, act on, acted, care about, cared, cope, keep up, go on, recruit, fill, afford, \
	sustain, survive, guarantee, meet demand, meet the demand, be reached, get through, say sorry, \
	apologise, be trusted, be done safely, be sustained, keep pace
{nobody at all} >5 {answer}	frame	-1.4
{nought}	words	nothing, not much, no one, nobody
{happened}	words	changed, been done, was done, is being done, improved, came of it, has come, \
	been learned, been learnt, been agreed, was learned, was learnt, to offer, to show for, \
	to celebrate
{nought} >4 {happened}	frame	-1.4
{ease}	words	ease, eases, easing, eased, lighten, lightens, lightening, lightened, relieve, \
	relieves, relieving, relieved, lessen, lessens, halve, halves, halved, shorten, shortens, \
	shortened, take off, takes off, took off, reduced, reduces, reducing, cut, cuts, cutting, \
	trimmed, slashed, spread, shared
{load}	words	load, workload, pressure, pressures, strain, paperwork, bureaucracy, red tape, admin, \
	administration, queue, queues, the 8am rush, scramble, waits, hospital stays, admissions, \
	attendances, no shows, home visits, consultation rates, form filling, hospital admissions, \
	a e attendances
{ease} ~4 {load}	frame	1.3
{staff} ~8 {leave}	frame	-1.8
{clinic}	words	clinic, clinics, treat, treats, treated, treating, treatment, treatments, \
	people with, patients with, person with, adults with, children with, women with, men with, \
	those with, screening, screened, unit, units, diagnosis, diagnosed, diagnose, symptoms, symptom, \
	referral, referrals, referred, management, managing, advice, vaccine, vaccines, research, \
	researchers, specialist, specialists, checks, tests, tested, therapy, therapies, therapists, \
	prescribed, prescribe, guideline, guidelines, guidance, prevention, rehabilitation, pathway, \
	consultant, trial, registry, services for, service for, care for, drugs for, drug for, help for, \
	support for, assessed, monitoring, trained in, course on, leaflet, awareness
{illness}	words	pain, chronic pain, joint pain, back pain, chest pain, injury, injuries, \
	brain injury, brain injuries, wound, wounds, infection, infections, ear infections, \
	urinary tract infections, chest infections, tumour, tumours, fracture, fractures, bleeding, \
	miscarriage, miscarriages, heart attack, heart attacks, fever, headache, headaches, migraine, \
	migraines, nausea, vomiting, diarrhoea, rash, rashes, psychosis, bipolar disorder, \
	eating disorder, eating disorders, insomnia, addiction, addictions, alcoholism, self-harm, \
	suicide, domestic abuse, sexual abuse, substance abuse, erectile dysfunction, burns, blindness, \
	hearing loss, sight loss, memory loss, hair loss, falls, sore throat, sore throats, gangrene, \
	paralysis, bruises, cramp, cramps, chronic fatigue, chronic fatigue syndrome, disability, \
	disabilities, trauma, shock, poisoning, overdose, overdoses, withdrawal, obesity, deaf, blind, \
	disease, diseases, illness, illnesses, disorder, disorders, cancer, cancers, stroke, strokes, \
	dementia, depression, anxiety, stress, grief, bereavement, loneliness, sepsis, allergy, \
	allergies, sting, stings, bite, bites, impairment, impairments, deficiency, incontinence, \
	infertility
{clinic} ~5 {illness}	frame	0
{wait}	words	wait, waited, waiting, waited more than, waiting more than, waits more than, \
	waited longer than, waiting longer than, waits longer than, waited longer, waiting longer, \
	waits longer, waited over, waiting over
{weeks}	words	weeks, months, hours
{wait} >3 {weeks}	frame	-1.3
{took}	words	took, takes, taking, taken
{took} >2 {weeks}	frame	-1.2
{on hold}	words	on hold, rang out, rang for, ringing for, queued for, hung on, \
	waiting on the line, waited on the line
{minutes}	words	minutes, hour, hours, from six, from seven, from dawn
{on hold} >4 {minutes}	frame	-1.2
{answered}	words	answered, seen, rung back, called back, replied to, offered, dealt with, \
	turned round, processed
{soon}	words	within minutes, within two minutes, within five minutes, within ten minutes, \
	within an hour, within a day, within two days, within a week, within hours, on the day, \
	the same day, on the same day, by noon, by lunchtime, by the evening, the next day, \
	within 24 hours
{answered} >3 {soon}	frame	1.2
{kept}	words	kept, keeps, keep, keeping, stayed, stay
{out of}	words	out of hospital, out of a e, at home, in work, well
{kept} >5 {out of}	frame	1.2
{made to}	words	told to travel, have to travel, has to travel, had to travel, must travel, \
	forced to travel, now travel, travelling, travel up to, sent to, round trip, journey, trek, \
	drive, bus ride, referred to, have to go, must go
{miles}	words	miles, mile, miles away, kilometres, two buses, three buses, the next county, \
	another county, the next town, another town, the mainland
{made to} ~5 {miles}	frame	-1.4
{taken on}	words	took on, taken on, taking on, recruited, hired, attracted, welcomed, signed up, \
	gained
{new staff}	words	doctors, doctor, gps, gp, nurses, nurse, partners, partner, pharmacists, \
	pharmacist, trainees, receptionists, physios, paramedics, registrars, apprentices
{taken on} >5 {new staff}	frame	1.2
{every one}	words	every child, every patient, every resident, every caller, every practice, \
	every one of, everyone, all patients, all children, all practices, all of the, all of them, \
	nobody, no patient, no one
{well done}	words	vaccinated, immunised, been seen, seen within, seen on the day, \
	seen the same day, on time, been paid, rung back, called back, got through, has been offered, \
	has missed a, waits more than, waited more than, waits longer, waited longer, is turned away, \
	was turned away, has to wait, misses out, missed out, had to wait
{every one} >6 {well done}	frame	1.2
{no victim}	words	none of, no patient, no patients, not one, nobody, no one, no staff
{harm done}	words	come to harm, came to harm, harmed, injured, hurt, at risk, put at risk, \
	affected, left without, lost, complained
{no victim} >8 {harm done}	frame	1.2
{latest}	words	third, fourth, fifth, sixth, seventh, tenth, another, latest, the last, one more, \
	yet another
{gone}	words	to go, has gone, to fold, to shut, to close, to merge, to hand back, to give up
{latest} ~9 {gone}	frame	-1.6
{not any}	words	not a single, no, none, not one, hardly any, barely any, hardly a, few
{left over}	words	left, left before, available, to be had, to be found, remaining, \
	until next week, until next month, for weeks, for months
{not any} >5 {left over}	frame	-1.3
# Terms of the sets above that keep the tone of their words, or negate
lost its lease	-1.7
no longer viable	-1
sent back without	-0.9
lost touch	-1.7
gave up trying	-1.5
come to harm	-2
came to harm	-2
suffered harm	-2
lost out	-1.7
losing out	-1.7
lose out	-1.7
symptoms of depression	-2.2
signs of depression	-2.2
symptoms of anxiety	-1.6
lost their jobs	-1.7
lost her job	-1.7
lost his job	-1.7
denied visas	-1.4
giving up medicine	-1.5
gave up medicine	-1.5
runs out of	-1.5
to the wrong	-1.3
would not	-0.4
would not	negator
does not	-0.4
does not	negator
do not	-0.4
do not	negator
no patient	negator	8
no patients	negator	8
no staff	negator	8
# Events without a word of tone
{hit}	words	hit, hits, met, meets, exceeded, exceeds, beat, beats, beaten, smashed, surpassed, \
	surpasses
{goal}	words	its targets, its target, all targets, all of its targets, all the targets, its goals, \
	the standard, the standards, all standards, national standards, expectations, the target
{hit} ~4 {goal}	frame	1.3
nothing	-0.6
nothing will	-0.4
nothing will	negator
nobody	-0.6
no one	-0.6
cannot	-0.6
can't	-0.6
couldn't	-0.6
without	-0.6
fewer	-0.6
barely	-0.6
hardly	-0.6
turned it around	1.3
turned things around	1.3
turned the place around	1.3
turned the practice around	1.3
turned the surgery around	1.3
turned the service around	1.3
recognised for	1.2
of the year	0.8
thanks to	0.6
full complement	1.4
tied up in knots	-1.4
gone back on	-1.6
has gone back on	-1.6
have gone back on	-1.6
had gone back on	-1.6
went back on	-1.6
going back on	-1.6
reneged	-1.8
reneging	-1.8
broken promise	-1.8
broken promises	-1.8
stony ground	-2.4
deaf ears	-2.4
pick up the bill	-1
picking up the bill	-1
told not to speak	-1.4
gagging	-1.5
gagged	-1.6
gagging clause	-1.6
twice as long	-1.2
compromised	-1.6
being compromised	-1.6
off guard	-1.4
for no extra pay	-1.4
for no extra money	-1.4
staying on	0.8
stay on	0.5
took weeks	-1.2
took months	-1.2
took three weeks	-1.2
take weeks	-1.2
takes weeks	-1.2
taking weeks	-1.2
taking months	-1.2
cannot afford	-1.3
can't afford	-1.3
could not afford	-1.3
couldn't afford	-1.3
unable to afford	-1.4
not been met	-1.3
not being met	-1.3
big improvement	1.3
big improvements	1.3
huge improvement	1.4
marked improvement	1.3
real improvement	1.2
significant improvement	1.2
significant improvements	1.2
twice as likely to die	-2
twice as likely to leave	-1.5
three times as long	-1.3
worst is yet to come	-2
hopes	wish	20
hopes	0
hoped	wish	20
hoped	0
hoping	wish	20
hoping	0
pillar to post	-2
ended without a deal	-1.6
without notice	-1
tender	0
tenders	0
tendered	0
paid for itself	1.5
pays for itself	1.5
pay for itself	1.2
saving lives	1.8
saves lives	1.8
saved lives	1.8
lives saved	1.8
saved her life	1.8
saved his life	1.8
overspend	-1.3
overspent	-1.3
in the red	-1.6
deficit	-1.2
deficits	-1.2
black hole	-1.6
shortfall	-1.4
make savings	-1
below the rate of inflation	-1.5
in real terms	-0.5
pay cut	-1.6
pay cuts	-1.6
make ends meet	-1.6
second job	-0.8
second jobs	-0.8
food bank	-1.2
food banks	-1.2
out of pocket	-1.5
out of their own pocket	-1.5
out of their own pockets	-1.5
dip into reserves	-1.2
remortgage	-1
remortgaged	-1.2
without drawings	-1.6
gone without pay	-1.8
not taken a salary	-1.6
an afterthought	-1.6
afterthought	-1.4
side lined	-1.5
gambling with	-1.8
playing with patients	-1.6
playing politics	-1.6
fast and loose	-1.6
fighting fires	-1.4
lost track of	-1.6
far apart	-1.2
no closer to	-1.2
no nearer	-1.2
behind schedule	-1.5
over budget	-1.4
years late	-1.5
months late	-1.5
weeks late	-1.4
missed deadline	-1.3
missed the deadline	-1.3
paid less than	-1.4
paid less	-1.2
earn less than	-1.4
earned less than	-1.4
earning less than	-1.4
spends less	-1.3
spend less on	-1.3
spending less	-1.2
less likely to get	-1.3
less likely to see	-1.3
less likely to be offered	-1.3
less likely to receive	-1.3
more likely to die	-1.8
more likely to be admitted	-1.2
bottom of the league	-1.6
bottom of the table	-1.6
worst performing	-1.8
worst affected	-1.6
no reply	-1.2
no response	-1.2
no answer	-1.2
no apology	-1.4
no explanation	-1.4
no progress	-1.5
no improvement	-1.5
no action was taken	-1.4
still waiting	-1.4
yet to receive	-1.4
yet to hear	-1.2
yet to see	-1
yet to be paid	-1.5
again and again	-1
time and again	-1
not worth it	-1.4
half empty	-1
award	0.3
awards	0.5
national award	1.5
planned to quit	-1.2
plan to quit	-1.2
plans to quit	-1.2
treat	0
treats	0
treated	0
treating	0
knows better than	0
know better than	0
clear	0.3
forward to	0
stepped forward	0.8
able	0
solution	0.3
solutions	0.3
demands	0
demand	0
improves	0.9
improved	0.9
# Purposes and abilities, which policy papers are made of: not yet deeds
to provide	wish	10
to deliver	wish	10
to enable	wish	10
to ensure	wish	10
to develop	wish	10
to encourage	wish	10
to maintain	wish	10
to help	wish	10
to help	0
to support	wish	10
to support	0
to improve	wish	10
to improve	0
to protect	wish	10
to protect	0
to benefit	wish	10
to benefit	0
to strengthen	wish	10
to strengthen	0
to boost	wish	10
to boost	0
to achieve	wish	10
to achieve	0
to secure	wish	10
to secure	0
to enhance	wish	10
to enhance	0
to promote	wish	10
to promote	0
will provide	wish	12
will deliver	wish	12
will enable	wish	12
will ensure	wish	12
will develop	wish	12
will be able to	wish	12
will offer	wish	12
will include	wish	12
will continue to	wish	12
can	wish	8
can help	0
can help	wish	8
help to	0
help to	wish	8
expert	0
experts	0
effective	0.8
effectively	0.6
efficient	0.8
efficiently	0.6
collaboration	0.5
collaborative	0.5
collaborate	0.4
accountable	0.2
accountability	0
resilience	0.4
resilient	0.5
sustainable	0.5
sustainability	0
flexible	0.6
flexibility	0.5
growth	0.3
strong	1
stronger	0.8
robust	0.7
adequate	0.4
achieve	0.6
caring	0.6
backing	0.4
dignity	0.6
confidence	0.8
best practice	0
best interest	0
best interests	0
best available	0
best value	0.2
best way	0.4
best placed	0.4
good practice	0
good governance	0
good faith	0.2
good medical practice	0
value for money	0.2
quality improvement	0
patient safety	0
clinical excellence	0
excellence awards	0
health and wellbeing	0
wellbeing	0
safe staffing	0
safe staffing levels	0
fair funding	0
safe working	0
safe limits	0
safety	0
positive test	0
positive tests	0
tested positive	-0.3
test positive	-0.3
leading to	0
free	0
winning	1.2
winter	0
innovation	0.2
innovative	0.3
transformation	0
transformational	0.2
enabled	0.3
enables	0.9
enable	0.3
would be	wish	16
would have	wish	16
could have	wish	16
might have	wish	16
could be	wish	16
may be	wish	16
might be	wish	16
should have	wish	16
would like	wish	16
would like to see	wish	16
would help	wish	16
would allow	wish	16
would enable	wish	16
work together	0.3
working together	0.3
collaboratively	0.3
meaningful engagement	0.5
constructive	0.5
# To deal with something bad is not to be rid of it
to address	moot	5
to tackle	moot	5
to deal with	moot	5
to ease	moot	5
to relieve	moot	5
to alleviate	moot	5
to resolve	moot	5
to combat	moot	5
to respond to	moot	5
to avoid	moot	5
to prevent	moot	5
to reduce	moot	5
to mitigate	moot	5
to clear	moot	5
addressing	moot	5
tackling	moot	5
alleviating	moot	5
responding to	moot	5
combating	moot	5
clearing	moot	5
respond to	moot	5
responds to	moot	5
responded to	moot	5
# Turns of the press: pressure is felt, hopes are not facts, time is no tone
pressure	-0.8
pressures	-0.8
keep the pressure	0
keep up the pressure	0
keep pressure	0
put pressure on	0
putting pressure on	0
hope the	wish	20
hope the	0
hope these	wish	20
hope these	0
hope this	wish	20
hope this	0
few weeks	0
few days	0
few months	0
few years	0
flu	0
the flu	0
requires improvement	-1.5
requires improvement	proper
hopeful that	0
hopeful that	wish	20
confident that	0
confident that	wish	20
optimistic that	0
optimistic that	wish	20
reassured that	0
reassured that	wish	20
assured that	0
assured that	wish	20
certain that	0
certain that	wish	20
encouraged to	0
encouraged to	wish	20
aims of	wish	20
affecting	0
historic	0.4
difficult to	-1.2
difficulty in	-1.3
difficulty in	spoiler	4
difficulties in	-1.3
difficulties in	spoiler	4
struggle to	-1.3
struggle to	spoiler	4
struggles to	-1.3
struggles to	spoiler	4
struggled to	-1.3
struggled to	spoiler	4
struggling to	-1.3
struggling to	spoiler	4
challenges	-0.8
# More or less of what: a bare rise is neither good nor bad
rose	0
rise	0
rises	0
risen	0
rising	0
grow	0
grows	0
grown	0
grew	0
increase	0
increased	0
increases	0
increasing	0
climbed	0
investment	0.2
worth	0
total investment	0
total number	0
total of	0
total funding	0
slow	-0.6
slowly	-0.3
slower	-0.6
progress	0.8
{burden}	words	vacancy rate, vacancy rates, wait, wait for, waits for, waiting lists for, queue, \
	queues, missed appointments, wasted appointments, wasted time, did not attends, no shows, \
	unmet need, backlogs, handover delays, bed occupancy, delayed discharges, cancelled operations, \
	cancellations, absences, absence rates, sickness absence, turnover of staff, staff turnover, \
	intention to leave, number leaving, numbers leaving, departures, resignations, retirements, \
	closures, assaults, incidents, abuse of staff, errors, prescribing errors, burnout, \
	stress levels, workload, workloads, paperwork, bureaucracy, red tape, admin, pressure, \
	pressures, gap, gaps, inequality, inequalities, shortage, shortages, shortfall, indemnity costs, \
	running costs, energy bills, premiums, obesity, smoking, infections, suicides, overdoses, \
	hospital admissions, admissions, readmissions, attendances, a e attendances, unfilled posts, \
	patients per gp, list sizes, patient complaints
{measure}	words	number of gps, number of nurses, number of doctors, number of partners, \
	number of trainees, staff numbers, workforce, headcount, share of, slice, proportion of funding, \
	budget, budgets, morale, uptake, coverage, access, continuity, \
	appointments available, capacity, beds, bed numbers, recruits, applicants, trust in, \
	trust ratings, screening rates, vaccination rates, cancer survival, satisfaction with, \
	patient satisfaction, job satisfaction, take up, opening hours, choice, drawings, take home pay, \
	standards, quality
{smaller}	words	smaller, lower, less, narrower, shorter, shrinking, falling, dwindling, reduced
{measure}	words	slice of, share of, pot of money, workforce, sum
{smaller} >3 {measure}	frame	-1.4
{burden} ~9 {smaller}	frame	1.2
{headway}	words	progress, progress on, momentum, reform, reforms, recruitment, improvement, \
	improvements, work on, talks on, plans, plan, project, programme, rollout, roll out
{no headway}	words	stalled, stall, stalling, ground to a halt, slowed, lost, faltered, derailed, \
	reversed, delayed, shelved, scrapped, abandoned, on hold, will not go ahead, not go ahead, \
	in doubt
{headway} ~6 {no headway}	frame	-1.5
would like to thank	1.2
would like to pay tribute	1.4
would like to reassure	0.8
want to reassure	0.8
like to congratulate	1.4
want to thank	1.2
wish to thank	1.2
i thank	1
we thank	1
a pleasure to serve	0
pleasure to serve	0
will keep their surgery	1.4
keep their surgery	0.8
pulled the plug	-1.5
grateful for the cooperation	0.4
{fall}	words	slowing, slowed, levelled off, stabilised, came down, come down, coming down, \
	brought down
needed	wish	20
is needed	wish	-12
is required	wish	-12
is wanted	wish	-12
is called for	wish	-12
is long overdue	wish	-12
are needed	wish	-12
are required	wish	-12
are wanted	wish	-12
are called for	wish	-12
are long overdue	wish	-12
is long overdue	0
are long overdue	0
needed	0
at least	0
# The press says that something was not done only if it was due: bad. A bare "no date was set" is neutral
not always	-0.6
has no	negator	3
has no	-0.6
have no	negator	3
have no	-0.6
had no	negator	3
had no	-0.6
isn't	-0.6
aren't	-0.6
wasn't	-0.6
weren't	-0.6
didn't	-0.6
doesn't	-0.6
don't	-0.6
hasn't	-0.6
haven't	-0.6
hadn't	-0.6
{burden} >6 {cut}	frame	1.2
did not say	0
not say	0
no date	0
is no date	0
no decision	0
no final decision	0
no decisions	0
no vote	0
not be published	0
not been decided	0
not yet decided	0
not disclosed	0
not been disclosed	0
no comment	0
no suggestion	0
not simply	0
not merely	0
no later than	0
not mean	0
does not mean	0
no new information	0
no figures	0
not necessarily	0
not a member	0
no other	0
no matter	0
not in itself	0
not known	0
not yet known	0
not been named	0
not named	0
not give	0
not identify	0
not specify	0
no longer need to	0
no need	0
not need	0
no surprise	0
not come as	0
if not	0
whether or not	0
or not	0
not include	0
not including	0
no more than	0
not least	0
cut in real terms	-1.6
fall in real terms	-1.4
fallen in real terms	-1.4
fell in real terms	-1.4
not receive	-0.6
not receive	negator
not get	-0.6
not get	negator
not have	-0.6
not have	negator
not meet	-0.6
not meet	negator
not reach	-0.6
not reach	negator
not offer	-0.6
not offer	negator
not provide	-0.6
not provide	negator
not attend	-0.6
not attend	negator
not respond	-0.6
not respond	negator
not reply	-0.6
not reply	negator
not return	-0.6
not return	negator
not recommend	-0.6
not recommend	negator
not recognise	-0.6
not recognise	negator
not understand	-0.6
not understand	negator
not act	-0.6
not act	negator
not follow	-0.6
not follow	negator
not record	-0.6
not record	negator
not clear	-0.6
not clear	negator
not received	-0.6
not received	negator
not done	-0.6
not done	negator
not had	-0.6
not had	negator
{detail}	words	date, dates, name, names, age, ages, identity, timetable, breakdown
{withheld}	words	not given, not stated, not named, not released
{detail} >2 {withheld}	frame	0
not properly	-0.6
not properly	negator
not effectively	-0.6
not effectively	negator
not adequately	-0.6
not adequately	negator
not routinely	-0.6
not routinely	negator
have no comment	0
has no comment	0
had no comment	0
salami slicing	-1.4
salami slice	-1.4
get on with it	-0.6
just get on with it	-1
# What is lost abroad, costs more than it brings, or is put right at last
gone to australia	-1.4
gone to new zealand	-1.4
gone to canada	-1.4
gone abroad	-1.4
moved abroad	-1.4
left the country	-1.4
left for australia	-1.4
emigrated	-1.3
more than it earns	-1.5
more than they earn	-1.5
more than it receives	-1.5
more than it brings in	-1.5
more than it is paid	-1.5
worse than the disease	-2
joiners than leavers	1.5
leavers than joiners	-1.5
home in time	1.3
home on time	1.3
finish on time	1.3
leave on time	1.3
no longer dread	1.3
no longer dreaded	1.3
look at how	moot	10
looks at how	moot	10
looking at how	moot	10
look into how	moot	10
examine how	moot	10
review how	moot	10
mile round trip	-1.4
hour round trip	-1.4
back at work	1
up and running	1.2
long awaited	0
asks about	moot	8
asked about	moot	8
asking about	moot	8
questions on	moot	6
survey of	moot	4
statistics on	moot	3
figures on	moot	3
back to where	1.1
back to normal	1.2
for the same money	-1
never safer	1.5
never better	1.5
never easier	1.5
never happier	1.8
never stronger	1.5
never faster	1.3
fine print	0
disease free	1.3
symptom free	1.3
had hoped for	wish	20

# Names of streets and so of surgeries; in a headline all words have capitals.
hope street	0
hope lane	0
hope road	0
hope park	0
hope hill	0
hope avenue	0
grace street	0
grace lane	0
grace road	0
grace park	0
grace hill	0
grace avenue	0
bliss street	0
bliss lane	0
bliss road	0
bliss park	0
bliss hill	0
bliss avenue	0
joy street	0
joy lane	0
joy road	0
joy park	0
joy hill	0
joy avenue	0
love street	0
love lane	0
love road	0
love park	0
love hill	0
love avenue	0
paradise street	0
paradise lane	0
paradise road	0
paradise park	0
paradise hill	0
paradise avenue	0
pleasant street	0
pleasant lane	0
pleasant road	0
pleasant park	0
pleasant hill	0
pleasant avenue	0
peace street	0
peace lane	0
peace road	0
peace park	0
peace hill	0
peace avenue	0
victory street	0
victory lane	0
victory road	0
victory park	0
victory hill	0
victory avenue	0
welcome street	0
welcome lane	0
welcome road	0
welcome park	0
welcome hill	0
welcome avenue	0
battle street	0
battle lane	0
battle road	0
battle park	0
battle hill	0
battle avenue	0

stress echo	0
stress echoes	0
stress echocardiogram	0
with contempt	-2.6
treat us	0
treat them	0
kept its word	1.6
kept his word	1.6
kept her word	1.6
kept their word	1.6
would not wish	-1.6
{rota gap}	words	gaps in the rota, gap in the rota, rota gaps, gaps in rotas, vacancies, \
	vacant posts
{now filled}	words	have been filled, has been filled, have now been filled, has now been filled, \
	have all been filled, were filled, are filled
{rota gap} >1 {now filled}	frame	1.6
# Recruits who stop coming, breaks that are worked through
{output}	words	recruitment, applications, donations, referrals, funding, goodwill
{forgo}	words	work through, works through, worked through, working through, skip, skips, skipped, \
	skipping, miss, missed, missing, go without, goes without, went without, going without
{meal}	words	lunch, lunches, breakfast, dinner, meals, breaks, lunch break, lunch breaks
{forgo} >2 {meal}	frame	-1.4
hip	0
hips	0
smear	0
smears	0
8am rush	-1.3
8am scramble	-1.3
o clock rush	-1.3
o clock scramble	-1.3
not a single penny	-1.4
not a single extra penny	-1.4
not one extra penny	-1.4
not a penny more	-1.3
# Papers that are held back
{sit on}	words	sat on, sits on, sitting on
{paper}	words	report, reports, findings, review, complaint, complaints, letter, application, \
	referral, referrals
{sit on} >2 {paper}	frame	-1.3
# Tenders
{tender}	words	contract, contracts, tender, tenders, franchise, concession
{award}	words	awarded, awarding
{tender} ~8 {award}	frame	0
# What a study counts is its subject
{counts}	words	looked at, looks at, examined, examines, compares, compared, comparing, tracks, \
	tracked, inquest into, inquests into, inquest on, analysed, analyses, figures on, data on, \
	study of, review of, causes of
{deaths}	words	death, deaths, mortality, suicides, injuries, admissions
{counts} >3 {deaths}	frame	0
more with less	-1.3
more and more with less and less	-1.6
more for less	-0.8
# One clinician for many
single gp for	-1.2
single doctor for	-1.2
one gp for	-0.8
one doctor for	-0.8
{close}	words	set to close, set to shut, set to go, due to go
deficit of	-1
inquest	0
inquests	0
nobody has yet	0
no one has yet	0
# Lines that nobody can get through on
{line}	words	phone line, phone lines, the phone, phones, the line, the lines, switchboard
{engaged}	words	was engaged, were engaged, is engaged, are engaged, always engaged, \
	constantly engaged, permanently engaged, engaged all, engaged from, engaged for, jammed with, \
	was jammed, were jammed, are jammed, jammed all, jammed from, rang out, rings out, went dead, \
	goes dead, goes unanswered, went unanswered
{line} >6 {engaged}	frame	-1.4
{leave}	words	on sick leave, on long term sick leave, on long term sick, signed off sick
# Cases that come to nothing
{throw out}	words	threw out, throws out, thrown out, dismissed, quashed
{case against}	words	case against, charges against, charge against, claim against, claims against, \
	complaint against, complaints against, allegations against, allegation against
{throw out} >2 {case against}	frame	1.2
{thrown out}	words	were dismissed, was dismissed, been dismissed, were thrown out, was thrown out, \
	been thrown out, were quashed, was quashed, were dropped, been dropped
{case against} >5 {thrown out}	frame	1.2
upheld the complaint	-1.4
upheld a complaint	-1.4
upheld complaints	-1.4
upheld the complaints	-1.4
complaint was upheld	-1.4
complaints were upheld	-1.4
complaint upheld	-1.4
complaints upheld	-1.4
# Patients who stay, and those who do not
{would not}	words	would not want, wouldn't want, would never want, would not go, wouldn't go, \
	would never go, would hate to go
{anywhere else}	words	anywhere else, elsewhere, any other practice, any other surgery, \
	any other doctor
{would not} >6 {anywhere else}	frame	1.4
# Patients sent off, and those who call again and again
{turn}	words	turn, turns, turned, turning
{people away}	words	people away, patients away, callers away, families away, them away, \
	anyone away, visitors away
{turn} >2 {people away}	frame	-1.6
{ring}	words	have to ring, had to ring, having to ring, rang, rung, ringing, dial, dialled, \
	dialling, redial, redialled
{times over}	words	times to get, times before, fifty times, dozens of times, 50 times, \
	hundred times, 100 times, 200 times
{ring} >6 {times over}	frame	-1.4
rang the bell	0
ring the bell	0
# Nearly all of them
{nearly all}	words	nearly all, almost all, all but one, more than 90 per cent, \
	more than 95 per cent, more than nine in ten, nine in ten, nine out of ten, 95 per cent, \
	96 per cent, 97 per cent, 98 per cent, 99 per cent
{reached}	words	been vaccinated, were vaccinated, been immunised, were immunised, been screened, \
	were screened, seen within, seen on the day, were satisfied, would recommend
{nearly all} >8 {reached}	frame	1.3
not been vaccinated	0
not vaccinated	0
not been immunised	0
not been screened	0
# Staff who go, hours that change
{lose}	words	lay off, lays off, laid off, laying off, let go of, parted with
{lose} >5 {staff}	frame	-1.5
{hours}	words	opening hours, surgery hours, opening times, evening clinics, evening clinic, \
	evening surgeries, saturday clinics, saturday clinic, weekend clinics, late clinics, \
	clinic hours, extended hours, out of hours cover, phone lines
{longer}	words	extended, extends, lengthened, restored, added, back, brought back, opened up, doubled
{shorter}	words	reduced, reduces, cut, cuts, shortened, curtailed, cut back, withdrawn, ended, \
	scrapped, halved, restricted, trimmed
{hours} ~8 {longer}	frame	1.2
{hours} ~8 {shorter}	frame	-1.3
# What is done away with, and was hated
{scrap}	words	rip up, rips up, ripped up, bin, bins, binned
{hated}	words	hated, unpopular, loathed, despised, detested, flawed, punitive, hated form, \
	bureaucratic, pointless, burdensome, unworkable
{scrap} >4 {hated}	frame	1.4
{call off} >4 {hated}	frame	1.4
{charge}	words	conditions, sanctions, suspension, embargo, stoppages, exemptions
all restrictions	-1
# Charges that somebody is cleared of
{clear}	words	clears, cleared, clearing, exonerated, exonerates, acquitted, acquits
{offence}	words	misconduct, wrongdoing, charges, dishonesty, negligence, manslaughter, assault, \
	fraud, theft, blame, bullying, racism, failings, neglect, breaching
{clear} >5 {offence}	frame	1.4
# Claims, bids and pleas that fail or succeed
{bid}	words	claim for, claims for, bid for, bid to, appeal to, application for, application to, \
	request for, requests for, plea for, pleas for, plea to, case for, request to, requests to, \
	pleas to
{turned down}	words	dismissed, rejected, refused, turned down, thrown out, fell on deaf ears, \
	went unheard, came to nothing, failed
{granted}	words	granted, approved, successful, succeeded
{bid} >9 {turned down}	frame	-1.3
{bid} >6 {granted}	frame	1.2
can appeal	moot	10
may appeal	moot	10
right to appeal	moot	10
right of appeal	moot	10
# Spending
{spending}	words	public spending, spending on primary care, spending on general practice, \
	health spending, spending on health, nhs spending, spending on community, funding for, \
	funding of, funding per, spending per, share of spending, capital spending
{went up}	words	rose, rose by, rise, rises, risen, grew, grown, increased, went up, gone up, \
	up by, doubled, largest increase, biggest increase
{went down}	words	fell, fall, falls, fallen, dropped, drop, shrank, shrunk, cut, \
	went down, gone down, down by, halved, declined, decreased, fell by, stood still, flatlined, \
	rose more slowly, rises more slowly, grew more slowly, grown more slowly, risen more slowly, \
	rose by less, rise by less, risen by less, grew by less, grown by less, increased by less, \
	rose less, grew less, increased less
{spending} ~6 {went up}	frame	1.2
{spending} ~6 {went down}	frame	-1.5
# More or fewer of those who are wanted
{number of}	words	number of pharmacists, number of paramedics, number of physios, number of midwives, \
	number of health visitors, number of dentists, number of students, number of recruits, \
	number of applicants, number of women, number of medical students, number of surgeries, \
	number of doctors, number of nurses, number of gps, number of trainees, number of partners
{more of}	words	rise in, increase in, growth in, jump in, surge in, boom in
{fewer of}	words	fall in, drop in, decline in, cut in, slump in, decrease in, reduction in
{more of} >3 {number of}	frame	1.2
{fewer of} >3 {number of}	frame	-1.4
# Of those who go it is the other way round
{number leaving}	words	number of doctors who quit, number of doctors who leave, \
	number of doctors leaving, number of doctors quitting, number of doctors retiring, \
	number of gps who quit, number of gps who leave, number of gps leaving, \
	number of gps quitting, number of gps retiring, number of nurses who quit, \
	number of nurses who leave, number of nurses leaving, number of nurses quitting, \
	number of nurses retiring, number of partners leaving, number of partners retiring, \
	number of trainees leaving, number of practices closing, number of practices that close, \
	number of practices handing back, number of practices at risk, number of surgeries closing, \
	number of surgeries that close, number of surgeries at risk, number of nurses off sick, \
	number of doctors off sick, number of gps off sick
{more of} >3 {number leaving}	frame	-1.4
{fewer of} >3 {number leaving}	frame	1.2
{number leaving} >6 {went up}	frame	-1.4
{number leaving} >6 {went down}	frame	1.2
# Sums, demands, callers
never got past	-1.4
could not get past	-1.4
cannot get past	-1.4
{answer}	words	get a single, win a single, meet a single, receive a single, get any of, win any of
win a single	1.2
win any of	1.2
not charged	0.8
not charged a	1
{load}	words	pressure on, pressures on, burden on, strain on, load on, demand on, demands on
# Petitions on their way
{petition}	words	petition against, petitions against, petition to, petition calling for, petition
{handed in}	words	handed in, presented, delivered, was launched, has been launched, debated, \
	closes on, will be presented, will be handed, was received, considered
{petition} ~16 {handed in}	frame	0
# Plans that the public supports
{public}	words	patients, residents, villagers, gps, doctors, members, locals, nurses, mps, councillors
{get behind}	words	back new, back plan, back plans, back move, back merger, backed the new, \
	backed the plan, backed the plans, backed the move, backed the merger, support new, support plan
{public} >2 {get behind}	frame	1.2
back plan to	plain
back plans to	plain
backed the plan to	plain
backed the plans to	plain
support plan to	plain
{engaged}	words	cut off, cuts off
{line}	words	callers, caller
hard not to	plain
# How a body acted
acted honestly	1.3
acted properly	1.2
acted correctly	1.2
acted lawfully	1.2
acted in good faith	1.3
acted reasonably	1.2
acted fairly	1.2
out of special measures	1.6
from special measures	1.4
# What is won
{secured}	words	secured, secures, won, wins, negotiated, gained, gains, \
	obtained, clinched
{benefit}	words	sick pay, holiday pay, back pay, pay rise, pay award, maternity pay, maternity leave, \
	protected time, study leave, pension rights, compensation, concessions, assurances, \
	guarantees, reimbursement, a deal on, an agreement on, full pay, better terms
{secured} >3 {benefit}	frame	1.3
{not get}	words	not get, do not get, does not get, did not get, don't get, doesn't get, didn't get, never get, \
	not receive, do not receive, does not receive, did not receive, don't receive, doesn't receive, \
	didn't receive, never receive, without, not entitled to, denied
{not get} >2 {benefit}	frame	-1.3
{concede}	words	agreed to meet, agreed to honour, will honour, in full
agreed to honour	1.2
will honour	1.2
rescue package	1.3
rescue plan	0.8
rescue fund	1.2
well above	0.8
well short	-1.2
getting nowhere	-1.5
gone nowhere	-1.5
going nowhere	-1.5
went nowhere	-1.5
borne fruit	1.4
bear fruit	1
look forward to coming	1.3
look forward to work	1.3
looks forward to work	1.3
reeling	-1.8
{number of}	words	number of home visits, number of visits, number of clinics, number of sessions, \
	number of beds, number of places, number of practices, number of appointments, \
	number of consultations, number of vaccinations, number of checks, number of posts
{none of}	words	none of, not one of, neither of
{none of} >6 {owed}	frame	-1.4
{left without}	words	told to drive, told to pay, told to find, made to drive, made to pay
{most}	words	eight out of ten, eight in ten, four in five, four out of five, nearly everyone, \
	almost everyone
{reached}	words	got the appointment, got an appointment, able to book, could book, got through
{most} >8 {reached}	frame	1.2
not set aside	-0.8
not a penny for	-1.3
set aside a penny	-1
to be weighed	0
# Dangers that pass
{menace}	words	threat, threat to, threats to, shadow over, cloud over, danger, danger to, \
	axe over, threat of closure, shortage of, shortage, shortages, dispute, crisis, drought, freeze, \
	delays, queues, uncertainty, strike, strikes, strike action, walkout, walkouts, stoppage, \
	stoppages, industrial action, work to rule
{gone by}	words	lifted, receded, gone away, went away, passed, averted, seen off, removed, \
	is over, are over, is at an end, are at an end, has ended, have ended, came to an end
# More or fewer who fare badly
{bad thing}	words	sent out of, turned away, waiting more than, waiting longer than, waiting over
{more who}	words	more patients, more people, more families, more callers, more children, more mothers
{fare badly}	words	sent out of, turned away, waiting more than, waiting longer than, waiting over, \
	going without, in pain
{more who} >8 {fare badly}	frame	-1.4
# A risk that is small
{risk}	words	risk to, risks to
{small}	words	is low, was low, is small, was small, is minimal, was minimal, is negligible, \
	is tiny, is very low, is very small
{risk} >6 {small}	frame	0.8
# Asked, not said
is there a	moot	6
is there any	moot	6
are there any	moot	6
are there enough	moot	6
# Terms of sets that would hide the tone of one of their words
struggling to get	-1.3
struggling to book	-1.3
struggling to find work	-1.4
struggling to fill	-1.3
closure plan	-1.2
closure plans	-1.2
been lost	-1.4
wasted appointments	-1.2
wasted time	-1.5
satisfaction with	1.4
job satisfaction	1.4
were satisfied	1.6
been awarded	1.2
was awarded	1.2
hated form	-1.8
# Terms of sets that would hide a cue
has ended	relief
have ended	relief
were dropped	reverser
been dropped	reverser
is very low	reverser	2
has increased	riser
not one of	negator	6
neither of	negator	6
hardly any	negator	6
barely any	negator	6
hardly a	negator	6
hardly a	-0.5
would not want	negator
wouldn't want	negator
would never want	negator
would not go	negator
wouldn't go	negator
would never go	negator
# What is said to be over
{menace}	words	fears of, fear of, fears over, fears about
{gone by}	words	withdrawn, proved unfounded, were unfounded, allayed, has gone, have gone, \
	had gone, wiped out, been cleared, cleared
{menace}	words	waits, wait, waits of, backlog, backlogs, outbreak, outbreaks, epidemic, \
	pandemic, emergency, queue, deficit, deadlock, stand off, standoff, boycott, ban, freeze on
{gone by}	words	disappeared, all but disappeared, vanished, all but vanished, died out, \
	died down, a thing of the past, been cleared, was cleared, been broken, was broken, \
	was called off, been called off, been resolved, been settled, was settled
{declare}	words	declared, declares, declare, declaring, pronounced
{no more}	words	over, at an end, eradicated, eliminated, contained
{declare} >6 {no more}	frame	2.2
been cleared	relief
was cleared	relief
been resolved	relief
# Who is cleared, and of what
tribunal	0
tribunals	0
{offence}	words	allegation, allegations, accusation, accusations, plagiarism, harassment, \
	impropriety, breach, breaches
# Posts and places that are taken
{full}	words	oversubscribed
{lose case}	words	lost, loses, losing, lose
{win case}	words	won, wins, winning, win
{case}	words	appeal, appeals, case, claim, challenge, legal challenge, battle, legal battle, fight, \
	bid, action, court case, libel case, vote, ballot, argument
{lose case} >3 {case}	frame	-1.5
{win case} >3 {case}	frame	1.4
# Active voice: who turns down what
{turn down}	words	turned down, turns down, turning down, rejected, rejects, rejecting, refused, refuses, \
	dismissed, dismisses, threw out, throws out, ruled out, rules out, declined, declines, blocked, \
	blocks, vetoed, vetoes, overruled
{plea}	words	request, requests, request to, an appeal to, request for, requests for, bid, bids, \
	bid for, bid to, application, applications, application for, application to, plea, pleas, \
	plea for, plea to, appeal for, appeal by, appeal from, offer of help, offer to help, claim for
{turn down} >4 {plea}	frame	-1.3
{grant}	words	granted, grants, granting, approved, approves, approving, agreed to, agreed, agrees to, \
	backed, backs
{grant} >4 {plea}	frame	1.2
# A bid for something bad: who turns it down does good
{hostile bid}	words	bid to close, bid to shut, bid to axe, bid to downgrade, bid to evict, \
	bid to charge, bid to ration, bids to close, bids to shut, bids to axe, \
	bids to downgrade, bids to evict, bids to charge, bids to ration, plan to close, \
	plan to shut, plan to axe, plan to downgrade, plan to evict, plan to charge, \
	plan to ration, plans to close, plans to shut, plans to axe, plans to downgrade, \
	plans to evict, plans to charge, plans to ration, proposal to close, \
	proposal to shut, proposal to axe, proposal to downgrade, proposal to evict, \
	proposal to charge, proposal to ration, proposals to close, proposals to shut, \
	proposals to axe, proposals to downgrade, proposals to evict, proposals to charge, \
	proposals to ration, application to close, application to shut, \
	application to downgrade, application to evict, application to charge, \
	attempt to close, attempt to shut, attempt to axe, attempt to downgrade, \
	attempt to evict, attempt to charge, attempt to ration, move to close, \
	move to shut, move to axe, move to downgrade, move to evict, move to charge, \
	move to ration, request to close, request to shut, request to downgrade, \
	request to evict, request to charge, requests to close, requests to shut, \
	requests to downgrade, requests to evict, requests to charge, threat to close, \
	threat to shut, threat to axe, threat to downgrade, threat to evict, \
	threat to charge, threat to ration
# A bid like this is bad itself, and takes the place of a wish ("bid to")
bid to close	-1.2
bid to shut	-1.2
bid to axe	-1.2
bid to downgrade	-1.2
bid to evict	-1.2
bid to charge	-1.2
bid to ration	-1.2
bids to close	-1.2
bids to shut	-1.2
bids to axe	-1.2
bids to charge	-1.2
plan to close	-1.2
plan to shut	-1.2
plan to axe	-1.2
plan to downgrade	-1.2
plan to evict	-1.2
plan to charge	-1.2
plan to ration	-1.2
plans to close	-1.2
plans to shut	-1.2
plans to axe	-1.2
plans to downgrade	-1.2
plans to evict	-1.2
plans to charge	-1.2
plans to ration	-1.2
proposal to close	-1.2
proposal to shut	-1.2
proposal to axe	-1.2
proposal to downgrade	-1.2
proposal to evict	-1.2
proposal to charge	-1.2
proposal to ration	-1.2
proposals to close	-1.2
proposals to shut	-1.2
proposals to axe	-1.2
proposals to downgrade	-1.2
proposals to evict	-1.2
proposals to charge	-1.2
proposals to ration	-1.2
application to close	-1.2
application to shut	-1.2
application to charge	-1.2
attempt to close	-1.2
attempt to shut	-1.2
attempt to axe	-1.2
attempt to downgrade	-1.2
attempt to evict	-1.2
attempt to charge	-1.2
attempt to ration	-1.2
move to close	-1.2
move to shut	-1.2
move to axe	-1.2
move to charge	-1.2
request to close	-1.2
request to shut	-1.2
request to downgrade	-1.2
request to evict	-1.2
request to charge	-1.2
requests to close	-1.2
requests to shut	-1.2
requests to downgrade	-1.2
requests to evict	-1.2
requests to charge	-1.2
threat to close	-1.2
threat to shut	-1.2
threat to axe	-1.2
threat to downgrade	-1.2
threat to evict	-1.2
threat to charge	-1.2
threat to ration	-1.2
plan to close the gap	0.5
plans to close the gap	0.5
{turned back}	words	dismissed, rejected, refused, turned down, thrown out, blocked, defeated, \
	overruled, vetoed, halted, voted down, put off until, put off for, put off again
{turn back}	words	reject, rejects, rejected, refuse, refuses, refused, turned down, threw out, blocked, \
	defeated, overruled, vetoed, halted, dismissed, defeat, voted down
{let through}	words	granted, approved, agreed, given the go ahead, waved through, went through, \
	go through, upheld, accepted
{hostile bid} ^9 {turned back}	frame	1.3
{hostile bid} ^9 {call off}	frame	1.3
{hostile bid} ^9 {called off}	frame	1.3
{turn back} >3 {hostile bid}	frame	1.3
{call off} >3 {hostile bid}	frame	1.3
{hostile bid} ^9 {let through}	frame	-1.4
# Money and papers that come to those who are owed
{repay}	words	repaid, repays, repay, refunded, refunds, reimbursed, reimburses, compensated, paid back, \
	pays back
{every bit}	words	every penny, in full, it owed, they owed
{repay} >4 {every bit}	frame	1.3
{no victim}	words	no data, no records, no resident, no residents, no child, no children, \
	no member of staff, no one else
{harm done}	words	lose, loses, lose their, lose out, would go, will go, will be lost, \
	would be lost, cut, axed, breached, leaked, made redundant, forced out, turned away, \
	put at risk, in danger, worse off, accessed, stolen, suffer, suffered, suffers
no data	negator	3
no records	negator	3
no resident	negator	3
no residents	negator	3
no child	negator	3
no children	negator	3
no member of staff	negator	3
no one else	negator	8
will be lost	-1.4
would be lost	-1.4
had been lost	-1.4
be lost	-1.4
{stock} ~8 {run short}	frame	-1.5
{left without}	words	told to register, told to find another, told to look elsewhere, told to use, \
	told to look for, told to stay away
{beyond}	words	far beyond, well beyond, way beyond, beyond anything, beyond what, more than it can, \
	more than they can, beyond capacity
# Worries that are heard
{worries}	words	concerns, concern, worries, fears, objections, voices, views, wishes
{listened to}	words	heard, listened to, taken on board, acted on, heeded, taken seriously, \
	answered, addressed
{worries} >9 {listened to}	frame	1.2
# Honours
{named}	words	named, crowned, was voted, been voted, recognised as, hailed as, shortlisted
{honour}	words	of the year, champion, community champion, winner, winners, best, \
	hero, heroes, honours list, team of the year, practice of the year, nurse of the year, gp of the year
{named} >8 {honour}	frame	1.5
# Being right or wrong; being behind or ahead
was right to	1
were right to	1
is right to	1
are right to	1
was wrong to	-1.2
were wrong to	-1.2
is wrong to	-1.2
are wrong to	-1.2
do not stand up	-1.3
does not stand up	-1.3
did not stand up	-1.3
don't stand up	-1.3
doesn't stand up	-1.3
do not add up	-1.3
does not add up	-1.3
did not add up	-1.3
don't add up	-1.3
doesn't add up	-1.3
does not hold water	-1.3
falls apart	-1.2
fell apart	-1.2
caught up with	1
fell behind	-1
falling behind	-1.1
fall behind	-1
lagging behind	-1.2
lags behind	-1.2
lag behind	-1.2
the poorest	0
poorest	0
# Spared is relief without a word of harm beside it, but for effort and cost
has spared	1
have spared	1
was spared	1.1
were spared	1.1
been spared	1.1
no effort was spared	0.8
no expense was spared	0.5
no effort spared	0.8
no expense spared	0.5
{mishandled}	words	to the wrong address, wrong address, to the wrong person, \
	to the wrong patient, wrong person
to the wrong address	-1.3
the wrong address	-1.2
wrong address	-1.2
# The friends of a hospital, and other nouns of the sector without a tone
friends group	0
friends groups	0
friends of the	0
league of friends	0
friends of	0
practice manager	0
practice managers	0
practice nurse	0
practice nurses	0
practice staff	0
practice team	0
practice teams	0
practice boundary	0
practice meeting	0
practice meetings	0
beg to move	0
beg leave	0
beg to ask	0
milestones	0
committed to a public	0
committed to a committee	0
available for comment	0
was available for comment	0
were available for comment	0
unavailable for comment	0
age limit	0
age limits	0
time limit	0
time limits	0
speed limit	0
speed limits	0
upper limit	0
changed its mind	0
changed their minds	0
# What is asked is not said
to ask the	moot	16
asked how many	moot	10
asked how	moot	10
asked why	moot	10
asked when	moot	10
asked what	moot	10
asked ministers	moot	12
asked the minister	moot	12
# Claims that are waved away, and those that are upheld
dismissed claims	moot	10
dismisses claims	moot	10
dismissed allegations	moot	10
dismissed suggestions	moot	10
dismissed accusations	moot	10
rejected allegations	moot	10
rejected suggestions	moot	10
rejected accusations	moot	10
rejects allegations	moot	10
rejects suggestions	moot	10
disputed claims	moot	10
disputes claims	moot	10
denied claims	moot	10
denies claims	moot	10
denied allegations	moot	10
denies allegations	moot	10
denied suggestions	moot	10
refuted claims	moot	10
refuted allegations	moot	10
rebutted claims	moot	10
{uphold}	words	upheld, upholds, uphold, upholding, found in favour of
{grievance}	words	complaint, complaints, claim, claims, claims that, allegation, allegations, \
	grievance, grievances, complaint against, complaints against, charge, charges, misconduct
{uphold} >4 {grievance}	frame	-1.5
{grievance} >6 {uphold}	frame	-1.5
# What is debated is not told
{matter}	words	cuts, closures, closure, shortage, shortages, complaints, deaths, waits, delays, backlog, \
	backlogs, fees, charges, strikes, cuts to, crisis, violence, bullying, burnout, workload, \
	pressures, obesity, cancer, suicide, motion of no confidence
{debated}	words	debated, was discussed, were discussed, be discussed, been discussed, \
	on the agenda, will debate, to debate, debated the, up for debate
{matter} ~9 {debated}	frame	0
# Who gives up, or takes up again, a service
stopped taking new	-1.4
stopped taking patients	-1.4
stopped taking on	-1.4
stopped accepting	-1.4
stopped seeing	-1.4
stopped treating	-1.4
no longer takes	-1.4
no longer accepts	-1.4
no longer sees	-1.4
no longer offers	-1.4
no longer treats	-1.4
no longer provides	-1.4
opened its books	1.2
reopened its books	1.2
reopened its list	1.2
opened its list	1.2
reopened their lists	1.2
taking new patients	1
accepting new patients	1
taking patients again	1.2
# Support and ruin, as idioms
{throw}	words	threw, throws, throw, throwing, thrown, put, puts, lent
{weight behind}	words	weight behind, support behind, full support behind, backing behind
{throw} >4 {weight behind}	frame	1.4
rallied behind	1.2
rallied round	1.3
rallied around	1.3
united behind	1.2
lined up behind	1.1
on their knees	-2
on its knees	-2
in tatters	-1.8
in ruins	-1.8
on the brink	-1.4
hanging by a thread	-1.7
postcode lottery	-1.4
like wading through treacle	-1.4
wading through treacle	-1.4
not looked back	1.1
never looked back	1.2
said no to	-1.1
says no to	-1.1
said yes to	0.9
says yes to	0.9
# What it costs, and who must pay
{face up}	words	face, faces, facing, faced, hit with, landed with, saddled with, stung with, left with, \
	stung by, lumbered with
{the bill}	words	bill, bills, costs, cost, fine, fines, charge, charges, shortfall, cut, cuts, clawback, \
	rise in costs, bill of, surcharge, tax bill, debt, debts
{face up} >5 {the bill}	frame	-1.5
costs nothing	0.6
cost nothing	0.6
free of charge	0.5
cost twice as much	-1.2
costs twice as much	-1.2
cost three times as much	-1.3
twice as expensive	-1.2
cost half as much	1
costs half as much	1
half the cost	0.8
# Time lost and lives saved
{lay}	words	lay, lying, lain, sat in a
{for hours}	words	hours, all night, overnight
{lay} >8 {for hours}	frame	-1.4
been waiting since	-1.2
been waiting for	-1.2
been waiting	-1
{rescue}	words	save, saves, saved, saving, safeguard, safeguards, safeguarded, protect, \
	protects, protected, protecting, preserve, preserved, preserving, secures, secured
{livelihoods}	words	jobs, posts, lives, beds, practices, surgeries, services, livelihoods, routes, \
	nurses, midwives, teachers, officers, firefighters, librarians, clinics, wards, lessons, grants, \
	subsidies, pensions, wages, training places, opening hours, library hours, staff numbers, \
	youth service
{rescue} >3 {livelihoods}	frame	1.3
{cut back}	words	cut, cuts, cutting, slash, slashed, slashing, axe, axes, axed, axing, shed, \
	sheds, shedding, reduce, reduces, reduced, reducing
{cut back} >2 {livelihoods}	frame	-1.6
{are cut}	words	are cut, were cut, be cut, been cut, being cut, to be cut, are axed, were axed, \
	be axed, been axed, being axed, slashed, are reduced, were reduced, be reduced, been reduced, \
	being reduced
{livelihoods} ^5 {are cut}	frame	-1.6
{burden} ^6 {are cut}	frame	1.2
{hit}	words	meet, meeting, sailed past, passed, topped, smashes, surpassing, exceeding, outdid, overshot
{goal}	words	all its targets, every target, its fundraising target, the targets, every milestone, \
	milestones
{miss}	words	missed, misses, missing, short of, fell short of, falls short of, nowhere near
{miss} >3 {goal}	frame	-1.4
{meal}	words	doses, medication, pills, tablets, treatment, prescriptions, a dose
# Plans that are given up: good or bad as the plan was
{abandon}	words	abandoned, abandons, abandon, abandoning
{the plan}	words	plan, plans, move, idea, scheme, proposal, proposals
{abandon} >3 {the plan}	frame	0
# Pay and prices
below inflation	-1.2
behind inflation	-1.2
# What is back, and what works
back in action	1.2
back in use	1.1
back on its feet	1.3
back on their feet	1.3
put back on	0.8
{plan}	words	plan, plans, scheme, system, model, reform, reforms, policy, project, pilot, approach, \
	service, programme
{works}	words	paid off, paying off, pays off, bore fruit, bearing fruit, borne fruit
{plan} >3 {works}	frame	1.2
conceded that	0
concedes that	0
raised the alarm	0
second class post	0
second class mail	0
second class letter	0
second class stamp	0
first class post	0
deaf	0
blind	0
{authority}	words	management, employers, employer, bosses, opposition, federation, directors
# A contract that is won is a tender's end
{win case} >3 {tender}	frame	0
# Targets that were met
{target}	words	target, targets, standard, standards, deadline, deadlines, milestone, milestones, goal, \
	goals, demand
{been met}	words	have been met, has been met, had been met, was met, were met, been met, have been hit, \
	was hit, were hit, been hit, been exceeded, was exceeded, were exceeded
{target} >3 {been met}	frame	1.3
{ease}	words	strips out, strip out, stripped out, stripping out, cuts out, does away with, \
	did away with, gets rid of, got rid of, swept away, sweeps away
{ease} ~5 {load}	frame	1.3
{menace}	words	insults, abuse, attacks, threats, violence, leaks, spat at, overcrowding, gridlock
{gone by}	words	all but stopped, all but ended, has stopped, have stopped, had stopped
# No harm at all
{harm noun}	words	side effects, complications, adverse events, errors, breaches, failings, faults, delays, \
	complaints, accidents, injuries, infections, mistakes, queues, waits, serious incidents, deaths
{not any} >2 {harm noun}	frame	1.2
nothing has been decided	0
nothing was decided	0
nothing decided	0
nothing is decided	0
nothing has yet been decided	0
# What should have been done was not
should have acted	-1.3
should have been told	-1.3
should have stepped in	-1.3
should have intervened	-1.3
should have known	-1.3
should have been stopped	-1.3
should have done more	-1.3
should have been done	-1.2
should never have	-1.4
should have happened	-1.2
should have been offered	-1.2
should have been seen	-1.2
could have been avoided	-1.3
could have been prevented	-1.3
no thought	-1.1
little thought	-1
no regard	-1.3
scant regard	-1.3
without regard	-1.2
no account was taken	-1.2
# Insults and other acts against staff
shouted at	-1.5
sworn at	-1.5
yelled at	-1.5
screamed at	-1.5
sneered at	-1.4
laughed at	-1.2
hounded out	-1.9
driven out	-1.4
forced out of	-1.5
# Scorn and praise
stitch up	-1.6
false economy	-1.5
fantasy economics	-1.6
dog's dinner	-1.7
nothing but a gimmick	-1.6
squeezing the life out	-1.5
pocketed	-0.8
delivered nothing	-1.4
achieved nothing	-1.4
step change	1
vote of confidence in	1.3
vote of confidence by	1.3
equal footing	1.1
even footing	1.1
regained	1.1
regains	1.1
won back	1.2
{menace}	words	ban on, bans on, restrictions on, cap on, limits on
ban on	-0.8
{demand}	words	calls, phone calls, callers, patient calls, visits, requests for visits
# Nouns of the sector, and adverbs of its reports
charity	0
charities	0
hardship fund	0
hardship funds	0
upgrade	0.3
upgrades	0.3
an upgrade	0.3
recovery college	0
recovery service	0
suicide prevention	0
quietly	0
quietly dropped	-1.2
quietly shelved	-1.2
quietly scrapped	-1.2
quietly axed	-1.5
were diverted	-1.2
been diverted	-1.2
a hit with	1.3
was a big hit	1.4
been a big hit	1.4
proved a hit	1.4
has listened	1
have listened	1
had listened	1
got nowhere	-1.3
got nothing	-1.3
got none	-1.2
got no answer	-1.3
got no reply	-1.3
without reservation	0.8
# Money that comes or goes
{take away}	words	halved, trimmed, run dry, runs dry, ran dry, dried out, raided, siphoned off
{give}	words	topped up, tops up, tripled, trebled, replenished, unlocked, protected
run dry	-1.3
has run dry	-1.3
runs dry	-1.3
ran dry	-1.3
siphoned off	-1.6
# What comes soon
{arrive}	words	arrive, arrives, arrived, reach, reaches, reached, come back, comes back, came back, \
	are back, is back, were back, turned round, turned around, reply, replies, replied, respond, \
	responds, responded
{soon}	words	within the hour, within three days, by return, within days, in minutes, in seconds
{arrive} >4 {soon}	frame	1.2
took days	-1
# All, every; none, few
{every one}	words	every shift, every night shift, every ward, every area, every post, every surgery, \
	every clinic, every family, every school, every household, every pupil, every nurse, every doctor, \
	every trainee, every town, every village
{well done}	words	now has, now have, is covered, are covered, was covered, fully covered, was reached, \
	been reached, was filled, has been filled, has appeared, have appeared, \
	is now open, has been repaired, was answered, were answered
{scant}	words	few, none, hardly any, not one, not a single one, only some, \
	a handful
{promised}	words	have appeared, has appeared, had appeared, have arrived, has arrived, had arrived
of the promised	0
{all of}	words	all of the promised, all the promised, every one of the promised, all of those promised
{has come}	words	have appeared, has appeared, have arrived, has arrived, have opened, has opened, \
	have been filled, were filled, have been built, were built, have been delivered, were delivered
{all of} >6 {has come}	frame	1.4
{not any}	words	without a single, without one
{harm noun}	words	reservation, reservations, objection, objections, hitch, hiccup, glitch, mishap, \
	cancellation, cancellations, complaint, error, fault, delay, breach, accident, injury, infection, \
	death, mistake, incident, casualty, casualties, refusal
without a single	negator	4
without one	negator	3
{money}	words	hardship fund, hardship funds, relief fund, emergency fund, bursary, bursaries, grants for
# "A request to" alone is an open question, and would take the place of these
{hostile bid}	words	a request to close, a request to shut, a request to axe, a request to downgrade, \
	a request to evict, a request to charge
a request to close	-1.2
a request to shut	-1.2
a request to axe	-1.2
a request to downgrade	-1.2
a request to evict	-1.2
a request to charge	-1.2
# A worry that is acted on; with a negator, both are bad
{act on}	words	listened to, listens to, has listened to, have listened to, had listened to, listen to, \
	heeded, heeds, acted on, acts on, answered, answers, addressed, addresses, allayed, allays
{act on} >4 {worries}	frame	1
has listened to	1
have listened to	1
had listened to	1
# How something is counted is not that it happens
{counted}	words	is measured, are measured, is counted, are counted, is defined, are defined, defined as, \
	is calculated, are calculated, are recorded in, are logged, is published, are published, \
	are reviewed, is reviewed, are reported to, is reported to, are classed as, are coded
{counted thing}	words	backlog, backlogs, delay, delays, complaint, complaints, wait, waits, vacancy, \
	vacancies, death, deaths, error, errors, breach, breaches, cancellations, refusals, rejections, \
	abuse, violence, burnout, closures, shortage, shortages, harm
{counted thing} >3 {counted}	frame	0
# What is likely, good or bad: the findings of a study
{likelier}	words	more likely to, likelier to, as likely to, times more likely to, most likely to, \
	higher risk of, greater risk of, increased risk of
{less likely}	words	less likely to, half as likely to, least likely to, far less likely to, \
	lower risk of, reduced risk of, a third as likely to, a quarter as likely to
at higher risk of	0
at greater risk of	0
at increased risk of	0
{bad fate}	words	die, dying, death, admitted, be readmitted, end up, be hospitalised, suffer, \
	relapse, heart attack, stroke, misdiagnosed, turned away, drop out, leave, burn out, go without, \
	be harmed, miss out, be bullied, be disciplined, be suspended, catch, be injured
{good fate}	words	survive, recover, thrive, live longer, be alive
{likelier} >3 {bad fate}	frame	-1.6
{less likely} >5 {bad fate}	frame	1.3
{likelier} >3 {good fate}	frame	1.3
{less likely} >5 {good fate}	frame	-1.4
# but not in notices
is not monitored	0
are not monitored	0
will not be monitored	0
is not stored	0
are not stored	0
will not be stored	0
is not updated	0
are not updated	0
is not completed	0
are not completed	0
# Sums of money that come and go
{sum}	words	£
{put in}	words	put, puts, putting, put another, put a further, put an extra, get another, \
	get a further, get an extra, given another, given a further, given an extra, receive another, \
	receive a further, receive an extra, raised, raised a total of, invest, invests, invested, \
	investing, inject, injects, injected, injecting, injection of, pump, pumps, pumped, pumping, \
	plough, ploughs, ploughed, ploughing, pour, pours, poured, pouring, channel, channelled, \
	donated
{take out}	words	taken, stripped, slashed, clawed back
{priced}	words	raised to, raised by, raised from
{into debt}	words	into deficit, into debt, into the red
{put in} >3 {sum}	frame	1.3
{sum} >2 {into debt}	frame	-1.4
{take out} >3 {sum}	frame	-1.4
{priced} >1 {sum}	frame	0
# What nobody says is no news
{say nothing}	words	could not, cannot, can't, would not, unable to, refused to, refuses to, did not wish to, \
	not able to, unwilling to, declined to, not wish to
{comment}	words	comment, comment on, comment further, go into detail, go into details, be drawn
{say nothing} >2 {comment}	frame	0
# Infections and pests, where one is found
{infection}	words	measles, mumps, rubella, tb, tuberculosis, whooping cough, pertussis, meningitis, \
	scarlet fever, hepatitis, legionnaires, legionnaires disease, norovirus, e coli, salmonella, \
	mpox, bird flu, avian flu, diphtheria, polio, cholera, c difficile, mrsa, listeria, scabies, \
	ebola, rabies, anthrax, typhoid, mould, damp, vermin, mice, rats, cockroaches, bed bugs, asbestos
{found}	words	been confirmed, was confirmed, were confirmed, been identified, was identified, \
	were identified, been reported, were reported, been detected, was detected, were detected, \
	been diagnosed, cases confirmed, cases reported, confirmed cases
{there}	words	has returned, have returned, had returned, was found in, were found in, \
	been found in, had been found in
{case of}	words	case of, cases of, confirmed cases of
{infection} >3 {found}	frame	-1.3
{infection} >1 {there}	frame	-1.3
{case of} #1 {infection}	frame	-1.3
# As a multiple of what is safe
{times}	words	twice, double, treble, triple, three times, four times, five times, six times, \
	ten times, twice as many, three times as many, four times as many, double the number
{over}	words	above, well above, far above, over, well over, beyond, well beyond, exceeds, exceeded, \
	exceeding, more than
{limit}	words	what is recommended, recommended maximum, recommended limit, safe limit, safe limits, \
	safe maximum, built for, designed for, meant for
{norm}	words	recommended size, recommended number, recommended level, recommended ratio, safe level, \
	safe number
{times} >7 {limit}	frame	-1.4
{times} >7 {norm}	frame	-1.4
{over} >3 {limit}	frame	-1.4
# Who pays
{will cost}	words	will cost, would cost, could cost, has cost, have cost, had cost, is costing, are costing, \
	was costing, were costing
{payer}	words	practices, practice, surgeries, surgery, gps, partners, partner, taxpayers, \
	taxpayer, contractors, pharmacies, families, residents, households, household, councils, charities
{will cost} >3 {payer}	frame	-1.2
# What runs again, and what is put off
running again	1.1
working again	1.1
open again	1.1
online again	1.1
back online	1.1
available again	1.1
taking bookings again	1.2
taking calls again	1.2
seeing patients again	1.2
accepting patients again	1.2
on ice	-1.8
put off until	-1.2
put off for	-1.2
put off again	-1.3
deferred again	-1.2
mothballed	-1.3
# How members vote on what they are offered is procedure, but a deal is good
reject	0
rejects	0
rejected	0
rejecting	0
rejection	0
{accord}	words	agreement, agreements, deal, settlement, accord
{struck}	words	reached, finally reached, struck
{accord} ~4 {struck}	frame	1.3
{agreed}	words	agreed, agreed on, agreed a, agreed on a
{a deal}	words	deal, contract deal, pay deal, settlement
{agreed} >4 {a deal}	frame	1.3
{vote for}	words	backed, backs, voted for, accepted, accepts, accept, endorsed, ratified, \
	voted in favour of, voted to accept
{an offer}	words	deal, offer, pay deal, pay offer, settlement, contract deal, contract offer
{vote for} >2 {an offer}	frame	1.2
# None of what it takes, and help as a last resort
{none of the}	words	with none of the, have none of the, has none of the, had none of the, \
	gets none of the, got none of the, get none of the, a fraction of the
{means}	words	equipment, kit, funding, money, resources, time, training, support, kit to, tools
{none of the} >1 {means}	frame	-1.3
have none of the	negator	8
has none of the	negator	8
had none of the	negator	8
got none of the	negator	8
the offer of	0
{plead}	words	asked for, asking for, applied for, applying for, appealed for, turned to, asked, \
	relying on, rely on, relied on
{last aid}	words	emergency help, emergency funding, emergency support, hardship payments, \
	hardship fund, hardship funding, bailout, emergency loan, emergency loans, food banks
{plead} >5 {last aid}	frame	-1.3
# The plural, or the singular, of terms without a tone
support officers	0
help desks	0
good practice guides	0
welcome packs	0
honorary secretaries	0
honorary fellows	0
honorary treasurers	0
merit awards	0
positive results	0
negative tests	0
negative results	0
prize draws	0
non profits	0
friends and family tests	0
improvement plans	0
champions	0
champions networks	0
clinical champions	0
cancers	0
suspected cancers	0
heart diseases	0
minor ailment services	0
minor injuries units	0
minor injury units	0
injury units	0
sexually transmitted infection	0
pandemics	0
epidemics	0
mental health crisis teams	0
crisis plans	0
crisis houses	0
heart attacks	0
heart failures	0
chest pains	0
back pains	0
chronic pains	0
acute pains	0
substance misuse services	0
risk registers	0
at risk registers	0
high risk group	0
high risk patient	0
cardiovascular risks	0
complaint procedures	0
complaints policies	0
complaints managers	0
poisons units	0
opposition parties	0
freedom to speak up guardians	0
health inequality leads	0
protected learning times	0
protected characteristic	0
green papers	0
premium services	0
limited liability partnerships	0
flat rates	0
serious case reviews	0
serious incident frameworks	0
violent patient schemes	0
zero tolerance policies	0
attack rates	0
rejection rates	0
failure rates	0
abuse helplines	0
domestic abuse services	0
child abuse inquiries	0
hard to reach group	0
low back pains	0
best practices	0
good practices	0
good medical practices	0
safe staffing level	0
milestone	0
recovery colleges	0
recovery services	0
# Targets that were not met, and a target that is only set
{not met}	words	not be met, will not be met, would not be met, won't be met, not been met, \
	not met, never met, not be hit, not been hit, was missed, were missed, been missed, be missed, \
	out of reach
{target} >8 {not met}	frame	-1.3
not be met	-1.3
not be met	negator	4
will not be met	negator	4
would not be met	negator	4
won't be met	negator	4
never met	negator	4
target of	wish	20
targets of	wish	20
target for	wish	20
the aim of	wish	20
aim is	wish	20
aim was	wish	20
goal of	wish	20
goal is	wish	20
# What will cost more
{price}	words	fee, fees, charge, charges, premium, premiums, rent, rents, bills, costs, contributions, \
	service charges, prices, subscription, subscriptions
{dearer}	words	go up, goes up, going up, went up, gone up, to rise, be raised, been raised, soar, soared, \
	double, doubled, treble, trebled, increase by, increased by
{cheaper}	words	go down, goes down, going down, went down, gone down, come down, came down, \
	be frozen, been frozen, were frozen, halved, waived
{price} >4 {dearer}	frame	-1.3
{price} >4 {cheaper}	frame	1.2
profits of the	0
profit of the	0
{target}	words	every target, national standards, expectations
# Terms with "every" take the place of their noun, as well
{practice}	words	every clinic, every surgery, every ward
{patients}	words	every patient, every village
{staff}	words	every doctor, every nurse, every trainee
{post}	words	every post
{charge}	words	every target
{target}	words	every milestone
# Records: what is at its lowest or highest decides
{record low}	words	lowest since, lowest on record, lowest ever, lowest for, lowest level, lowest figure, \
	lowest rate, lowest in, at its lowest, at their lowest, record low, all time low, fewest since, \
	fewest ever, fewest on record, shortest since, shortest on record
{record high}	words	highest since, highest on record, highest ever, highest for, highest level, \
	highest figure, highest rate, highest in, at its highest, at their highest, record high, all time high, \
	longest since, longest on record, longest ever, worst since, worst on record
{bad figure}	words	waits, wait, waiting times, waiting list, waiting lists, delays, deaths, death rate, \
	death rates, mortality, sickness absence, sick leave, vacancies, vacancy rate, vacancy rates, complaints, \
	closures, errors, infections, infection rates, unemployment, missed appointments, \
	backlog, debts, staff turnover, suicides, overdoses, redundancies
{numbers} ~7 {record low}	frame	-1.5
{bad figure} ~7 {record low}	frame	1.4
{numbers} ~7 {record high}	frame	1.4
{bad figure} ~7 {record high}	frame	-1.5
above the national average	1.2
above the england average	1.2
above the regional average	1.2
above average for	0.6
below the national average	-1.2
below the england average	-1.2
below the regional average	-1.2
below the average	-1.2
below average	-1.2
below the county average	-1.2
{below par}	words	below the national average, below the england average, below the regional average, \
	below the county average, below the average, below average, well below average, \
	well below the average, below target, below the target, below standard, lowest point
{numbers} ~8 {below par}	frame	-1.5
# No case of an illness, and posts that stay
no cases of	1.1
no case of	1.1
no new cases	1.2
no further cases	1.2
no cases since	1.2
not a single case	1.2
no deaths from	1.2
{kept on}	words	will stay, are to stay, is to stay, will be kept, has been kept, have been kept, \
	here to stay, safe for now
{post} >4 {kept on}	frame	1.2
{stays}	words	are to stay, is to stay, will be kept, has been kept, have been kept, here to stay, \
	will stay open, will stay where, will remain open
{practice} >4 {stays}	frame	1.2
will stay closed	-1.4
will stay shut	-1.4
{no chance}	words	cannot, can't, could not, couldn't, unable to, not been able to, not able to
{obtain}	words	find a new provider, find a provider, find a dentist, get through, get an answer, \
	get a reply, find anyone, find cover, find a locum, get help, get hold of, find a gp, get home, \
	reach anyone, see anyone, get seen
{no chance} >1 {obtain}	frame	-1.3
# Jobs that are kept, answers within days, and who is reported to a regulator
{keeps}	words	keep, keeps, kept, retain, retains, retained
{their jobs}	words	their jobs, their posts, his job, her job, its doctor, its doctors, its surgery, \
	their surgery, its contract, their contract, its beds
{keeps} >1 {their jobs}	frame	1.3
{wait} >8 {weeks}	frame	-1.3
{arrive}	words	scanned, seen, treated, diagnosed, assessed, answered, returned, booked in, operated on
{soon}	words	within a day, within two days, within four days, within five days, within six days, \
	within seven days, within 24 hours, within 48 hours, within 72 hours, within an hour, within minutes, \
	within a week
{report to}	words	reported to, referred to
{regulator}	words	gmc, police, the cqc, the ombudsman, the nmc, the regulator, a tribunal
{report to} >1 {regulator}	frame	-1.1
no further action	0.9
closed the case	0.9
closed without action	0.9
dated	0
# Courtesies and formulas of meetings, letters and statements: they praise nothing
please	0
pleased to	0
happy to	0
delighted to	0
pleased to be	1.5
pleased to have	1.5
pleased to hear	1.5
pleased to see	1.5
pleased to find	1.5
pleased to learn	1.5
pleased to report	1.5
pleased to say	1.5
happy to be	1.5
happy to have	1.5
happy to hear	1.5
happy to see	1.5
happy to find	1.5
happy to learn	1.5
happy to report	1.5
happy to say	1.5
delighted to be	1.5
delighted to have	1.5
delighted to hear	1.5
delighted to see	1.5
delighted to find	1.5
delighted to learn	1.5
delighted to report	1.5
delighted to say	1.5
pleasure to	0
great pleasure to	0
thank	0.2
thanks	0.2
many thanks	0
with thanks	0
thank you	0
thank you for	0
thank you to	0.4
thanked	0.4
welcomed mr	0
welcomed mrs	0
welcomed ms	0
welcomed miss	0
welcomed dr	0
welcomed prof	0
welcomed professor	0
welcomed sir	0
welcomed to	0
welcome to	0
is welcome to	0
are welcome to	0
all welcome	0
accurate record	0
true record	0
true and accurate record	0
apologies for absence	0
not satisfied that	-0.6
not satisfied that	negator	8
satisfied that	0
satisfied itself that	0
satisfied themselves that	0
assurance	0
carried unanimously	0
resolved that	0
resolved that	wish	30
committee resolved to	wish	12
council resolved to	wish	12
board resolved to	wish	12
members resolved to	wish	12
it was resolved	0
it was resolved	wish	30
kind regards	0
best regards	0
warm regards	0
good wishes	0
best wishes	0
yours faithfully	0
yours sincerely	0
feel free to	0
most advantageous	0
exclude the press	0
exclude the public	0
public were excluded	0
public be excluded	0
public was excluded	0
excluded from the meeting	0
we respect	0
we respect	wish	4
we value	0
we value	wish	4
we recognise	0
we recognise	wish	4
we appreciate	0
we appreciate	wish	4
we remain committed	0
we remain committed	wish	12
values are	wish	12
core values	wish	12
vision is	wish	12
mission is	wish	12
aims are	wish	12
objectives are	wish	12
priorities are	wish	12
{welcome}	words	welcome, welcomes, welcomed, welcoming
{caller}	words	attendees, chair, chairman, cllr, colleague, colleagues, councillor, councillors, director, \
	everyone, governor, governors, guest, guests, member, members, officers, representative, \
	representatives, secretary, trustees, visitors, all present, those present, applications, comments, \
	enquiries, nominations, questions, suggestions, views, your feedback
{welcome} >3 {caller}	frame	0
declared an interest	0
personal interest	0
pecuniary interest	0
prejudicial interest	0
interest in item	0
proposed by	moot	30
seconded by	moot	30
assured	0
update on	moot	6
we understand	0
we understand	wish	4
we strive	wish	6
always strive	wish	6
strive to	wish	6
we are grateful to	0
we are grateful to	wish	4
would be grateful	0
proud to be an	0
warmly invited	0
honours list	0
honours degree	0
first class degree	0
of the british empire	0
complaints should be	moot	8
complaints can be	moot	8
# What is possible now is there, and no wish
can now	plain
can finally	plain
can at last	plain
can already	plain
could now	plain
could finally	plain
could at last	plain
will now be able to	0.6
can now be	plain
# What is deserved or hoped for is not there
deserve	0
deserve	wish	4
deserves	0
deserves	wish	4
deserved better	-1
deserve better	-1
deserves better	-1
deserve praise	1.5
deserves praise	1.5
deserve credit	1.5
deserves credit	1.5
we hope	0
we hope	wish	10
i hope	0
i hope	wish	10
they hope	0
they hope	wish	10
# What a building has, and what is spared
the lift	plain
a lift	plain
without leaving	0.7
without having to	0.7
without needing to	0.7
# What is counted: of the first more is good, of the second less
{supply}	words	gp practices, gp surgeries, officers, police officers, firefighters, teachers, \
	social workers, teaching assistants, drivers, prison officers, foster carers, judges, schools, \
	buses, trains, locums, receptionists, students, applicants, gp, gps, permanent gps, \
	salaried gps, doctors, nurses, midwives, health visitors, district nurses, school nurses, \
	paramedics, pharmacists, dentists, surgeons, consultants, anaesthetists, radiographers, physios, \
	physiotherapists, therapists, psychiatrists, psychologists, care workers, clinicians, trainees, \
	registrars, partners, apprentices, medical students, recruits, volunteers, donors, blood donors, \
	staff, practices, surgeries, pharmacies, chemists, clinics, ambulances, beds, hospital beds, \
	cots, places, training places, posts, appointments, slots, sessions, operations, scans, smears, \
	health checks, vaccinations, jabs, transplants, donations
{ills}	words	burglaries, robberies, stabbings, offences, crimes, collisions, crashes, evictions, \
	exclusions, complaints, deaths, drug deaths, suicides, overdoses, vacancies, unfilled posts, \
	errors, mistakes, infections, outbreaks, cases, cases of, falls, injuries, accidents, \
	pressure ulcers, bedsores, serious incidents, never events, assaults, attacks, thefts, breaches, \
	cancellations, cancelled operations, operations were cancelled, appointments were cancelled, \
	appointments were missed, clinics were cancelled, procedures were cancelled, cancelled clinics, \
	cancelled appointments, cancelled procedures, sick leave, absence, missed appointments, \
	delayed discharges, delays, waits, long waiters, wait, patients waiting, people waiting, \
	children waiting, those waiting, closures, redundancies, resignations, absences, sick days, \
	readmissions, admissions, hospital admissions, emergency admissions, smokers, \
	teenage pregnancies, strikes, days lost, waiting list, waiting lists, backlog, backlogs, \
	deficit, deficits, overspend, overspends, debts, arrears, agency spending, agency spend, \
	agency costs, stillbirths, death rate, death rates, infection rates, mortality rates, \
	rates of infection
{more of them by some}	words	rose by, rose to, increased by, increased to, grew by, grew to
{fewer of them by some}	words	fell by, fell to, decreased by, decreased to, dropped by, dropped to, declined by
{this many more}	words	figure higher, more than the previous, up from, up a third, up a quarter, \
	up a fifth, up by, more than in, more than last, more than a year, more than the year, \
	more than before, more than at, more than planned
{this many fewer}	words	figure lower, fewer than the previous, down from, is down from, \
	are down from, was down from, were down from, is down to, are down to, was down to, \
	were down to, down a third, down a quarter, down a fifth, down by, fewer than in, \
	fewer than last, fewer than a year, fewer than the year, fewer than before, fewer than at, \
	fewer than planned
{so many more}	words	more, extra, additional
{so many fewer}	words	fewer
{supply} >7 {more of them by some}	frame	1.3
{supply} >7 {fewer of them by some}	frame	-1.5
{ills} >7 {more of them by some}	frame	-1.5
{ills} >7 {fewer of them by some}	frame	1.3
{supply} #12 {this many more}	frame	1.3
{supply} #12 {this many fewer}	frame	-1.5
{ills} ~12 {this many more}	frame	-1.5
{ills} ~12 {this many fewer}	frame	1.3
{ills} ~9 {record high}	frame	-1.5
{ills} ~9 {record low}	frame	1.3
{ills} >8 {below par}	frame	1.3
{burden} >8 {below par}	frame	1.3
{plenty}	words	plenty of, enough, more than enough, sufficient, ample
{plenty} >2 {supply}	frame	1.2
{so many more} #2 {supply}	frame	1.3
{so many fewer} #2 {supply}	frame	-1.5
{so many more} #2 {ills}	frame	-1.5
{so many fewer} #2 {ills}	frame	1.3
# Nouns, and what they name together: the pain team, a crisis fund
{what a post is for}	words	abuse, accident, addiction, aggression, anger, bereavement, \
	blindness, bullying, burnout, burns, complaint, complaints, conflict, crime, crisis, debt, \
	disaster, discrimination, distress, equality, fairness, fatigue, fracture, fraud, grief, \
	harassment, hardship, hazard, homelessness, inclusion, inequality, infection, injuries, \
	injury, innovation, insomnia, isolation, litigation, loneliness, loss, malnutrition, \
	migraine, outbreak, overdose, pain, poverty, psychosis, racism, rape, recovery, redundancy, \
	resilience, retention, risk, stigma, stress, success, suicide, trauma, unemployment, \
	victim, victims, violence, vulnerability, wound, wounds, domestic abuse, sexual abuse, \
	child abuse, substance abuse, domestic violence, sexual violence, gender based violence, \
	hate crime, knife crime, mental health crisis, chronic pain, back pain, major trauma, \
	minor injuries, minor injury, serious incident, serious violence, patient safety, \
	staff wellbeing, self harm, heart attack, eating disorder, eating disorders, \
	adult safeguarding
{post or service}	words	team, teams, unit, units, service, services, clinics, line, \
	lines, helpline, helplines, hotline, hub, hubs, centres, ward, wards, departments, \
	offices, desk, officer, coordinator, lead, adviser, advisor, worker, specialist, \
	practitioner, manager, champion, guardian, counsellor, consultant, strategy, strategies, \
	policy, policies, programmes, pathway, pathways, register, registers, guide, toolkit, \
	framework, scheme, schemes, networks, forums, panel, training, list, charter, advice, \
	awareness, groups, helpdesk, directorate, courses, workshop, workshops, app, \
	leaflet, clinic, centre, department, office, committee, board, fund, forum, network, \
	project, campaign, charity, programme, group, award, awards, conference, nurse, nurses, \
	doctor, doctors, minister, commissioner, therapist, surgery, hospital, agency, \
	association, council, commission, foundation, institute, bureau
{what a post is for} >1 {post or service}	frame	0
violence reduction	plain
harm reduction	plain
violence prevention	plain
fraud prevention	plain
crime prevention	plain
stress management	plain
anger management	plain
wound care	plain
hate crime prevention	plain
overdose prevention	plain
abuse prevention	plain
stroke prevention	plain
# What a list of topics, symptoms or values names did not happen
aims include	moot	40
among the topics	moot	40
book covers	moot	40
booklet covers	moot	40
bulletin covers	moot	40
categories are	moot	40
categories include	moot	40
charter covers	moot	40
course covers	moot	40
criteria include	moot	40
domains are	moot	40
domains include	moot	40
grades include	moot	40
guide covers	moot	40
headings are	moot	40
headings include	moot	40
insurance covers	moot	40
issue covers	moot	40
leaflet covers	moot	40
module covers	moot	40
newsletter covers	moot	40
pillars are	moot	40
pillars include	moot	40
policy covers	moot	40
principles include	moot	40
ratings include	moot	40
scores include	moot	40
session covers	moot	40
sessions include	moot	40
side effects include	moot	40
signs include	moot	40
subjects include	moot	40
symptoms include	moot	40
themes are	moot	40
themes include	moot	40
topics are	moot	40
topics covered	moot	40
topics include	moot	40
training covers	moot	40
values include	moot	40
# What is planned or proposed is the noun alone.
a planned	wish	3
the planned	wish	3
its planned	wish	3
their planned	wish	3
a proposed	wish	3
the proposed	wish	3
its proposed	wish	3
their proposed	wish	3
# Kept as it was
{keep on}	words	keep, keeps, kept, keeping
{going}	words	open, afloat, alive, running
{keep on} >7 {going}	frame	1.3
# Labels of places and people by income
the most deprived	0
the least deprived	0
deprived area	0
deprived areas	0
deprived communities	0
deprived community	0
deprived neighbourhoods	0
deprived parts	0
deprived places	0
deprived populations	0
deprived practices	0
deprived wards	0
most deprived	0
more deprived	0
least deprived	0
# Neither more nor less likely
no less likely to	moot	12
no more likely to	moot	12
is no less likely to	moot	12
is no more likely to	moot	12
are no less likely to	moot	12
are no more likely to	moot	12
was no less likely to	moot	12
was no more likely to	moot	12
were no less likely to	moot	12
were no more likely to	moot	12
be no less likely to	moot	12
be no more likely to	moot	12
neither more nor less	moot	12
# What takes time is the better the shorter it is
{ills}	words	response time, response times, average response, mean response, median response, \
	typical response, handover, handovers, handover time, handover times, turnaround, \
	turnaround time, turnaround times, length of stay, lengths of stay, time to treatment, \
	time to diagnosis, times to treatment, answering times, journey time, journey times, \
	travel time, travel times, processing time, processing times
{burden}	words	response time, response times, average response, mean response, median response, \
	typical response, handover, handovers, handover time, handover times, turnaround, \
	turnaround time, turnaround times, length of stay, lengths of stay, time to treatment, \
	time to diagnosis, times to treatment, answering times, journey time, journey times, \
	travel time, travel times, processing time, processing times
# Building work that is let begin, and honours
{site}	words	planning permission, planning application, outline application, business case, \
	extension, building work, construction, plans
{consent}	words	been approved, was approved, were approved, stamp of approval, go ahead, \
	green light, given permission, been granted, was granted, were granted
{site} ~8 {consent}	frame	1.3
{bestow}	words	received, receives, awarded, given, made, got, collected
{honour}	words	obe, mbe, cbe, bem, damehood, knighthood, honorary doctorate, honorary degree, \
	order of merit
{bestow} >3 {honour}	frame	1.5
# What is offered no more, not renewed, or does not come
{given up}	words	will no longer, is no longer, are no longer, no longer, has stopped, have stopped, \
	stops, is to stop, are to stop, will stop, to stop
{offered}	words	offer, offers, offering, on offer, provide, provides, providing, provided, offered, \
	funding, fund, funds, available, accept, accepting, taking on, prescribing, refer to
{given up} >3 {offered}	frame	-1.4
{renewal}	words	not renewed, not be renewed, not been renewed, not extended, not be extended, \
	not been extended, not replaced, not be replaced, not been replaced, stops in, stops at, dries up in, \
	comes to an end, come to an end, came to an end
{money} ~8 {renewal}	frame	-1.6
{ended deal}	words	has ended its contract, have ended their contract, ended its contract, \
	ended their contract, ended the contract, terminated its contract, \
	terminated the contract, cancelled its contract, cancelled the contract, pulled out of, pulls out of, \
	pulling out of, pull out of
{practice} ~9 {ended deal}	frame	-1.4
{authority} >4 {ended deal}	frame	-1.4
{unsent}	words	never been sent, never sent, not been sent, not sent, never reached, \
	did not reach, didn't reach, had not reached, not been passed on, never passed on, \
	not passed on, never read, not been read, went unread, unread, unopened, not been opened, \
	never opened, not been acted on, never acted on, went astray, never arrived, not arrived
{papers} >4 {unsent}	frame	-1.6
not renewed	-1.2
not renewed	negator
never been sent	-1.2
never been sent	negator
only on paper	-1.2
{pledged}	words	promised, pledged, long awaited, long promised, planned, agreed
{yet to come}	words	has yet to, have yet to, had yet to, is yet to, are yet to, still not, not yet, \
	has not come, have not come, did not come, never came, never happened, did not happen
{pledged} >4 {yet to come}	frame	-1.3
{rise to pay}	words	uplift, pay rise, award, pay award, funding, increase, payment, grant, fee, tariff
{falls short}	words	does not cover, do not cover, did not cover, will not cover, won't cover, \
	doesn't cover, not enough to cover, falls short of, fell short of, fall short of, wiped out by, \
	swallowed up by, eaten up by, cancelled out by, less than inflation, below inflation
{rise to pay} >4 {falls short}	frame	-1.5
# Too few of them, and nobody who comes
{short}	words	short, down on
{staff} #1 {short}	frame	-1.7
{takers}	words	applicant, applicants, candidate, candidates, bidder, bidders, bid, bids, provider, \
	providers, taker, takers, replies, reply, response, responses, interest from, application, applications
{not any} >1 {takers}	frame	-1.3
no replies	-1.2
no applicants	-1.3
no bidders	-1.3
no takers	-1.3
do not have enough	-1.4
does not have enough	-1.4
did not have enough	-1.4
don't have enough	-1.4
doesn't have enough	-1.4
{retire}	words	retire, retires, retiring, are leaving, is leaving, are to leave, will leave, have left, \
	has left, are off sick, is off sick, are to go, have gone
{staff} #3 {retire}	frame	-1.4
more doctors are leaving	-1.5
more gps are leaving	-1.5
more nurses are leaving	-1.5
more doctors leave	-1.5
more gps leave	-1.5
more nurses leave	-1.5
{tries}	words	calls, phone calls, attempts, tries, goes, redials
{at last}	words	before anyone, before we, before she, before he, before they, before i, before someone, \
	to get through, to reach, to get an
{tries} #3 {at last}	frame	-1.3
{slot}	words	appointment, appointments, slot, slots
{used up}	words	has gone, have gone, had gone, all gone, are gone, were gone, was gone, booked up, \
	fully booked, run out, ran out, all taken, were taken
{slot} ~5 {used up}	frame	-1.5
couldn't get one	-1.2
could not get one	-1.2
{disperse}	words	dispersed, allocated elsewhere, deregistered, struck off, removed from the list, \
	turned away
{patients} >4 {disperse}	frame	-1.6
{seek}	words	must find a new, need to find a new, have to find another, must find another, \
	need to find another, have to find an alternative, to find an alternative, to find another, \
	have to register elsewhere, must register elsewhere, have to look elsewhere, find a new, \
	seek a new
{surgery}	words	surgery, practice, gp, doctor, gp practice, gp surgery, dentist, pharmacy
{seek} >2 {surgery}	frame	-1.5
{must travel}	words	must travel, have to travel, has to travel, had to travel, having to travel, \
	forced to travel, must now travel, will have to travel, now have to travel
{patients} ~3 {must travel}	frame	-1.2
nowhere for	-1.3
nowhere to	-1.3
removed from the register	-1.6
gave nothing	-1.4
gives nothing	-1.4
offered nothing	-1.3
offers nothing	-1.3
{leaving}	words	leaves, leave, leaving, left, will leave
{alone}	words	with a single, with only one, with just one, with one, with only two, with just two
{leaving} >6 {alone}	frame	-1.4
{went down}	words	below its level, below the level of, below where it was, below what it was, \
	lower than it was, less than it was, below their level
{money}	words	core funding
{basics}	words	core funding
{good thing}	words	core funding
# A process that runs its course says nothing of its matter
{process}	words	dispute, disputes, complaint, complaints, inquiry, inquiries, enquiry, investigation, \
	investigations, objection, objections, appeal, concerns, grievance, grievances, allegation, \
	allegations, issues
{under way}	words	to arbitration, be heard, to be heard, will be heard, will consider, considers, \
	considered, considering, will report, is expected to report, completed, discussed, passed to, \
	been referred to, carried out, handling, procedure, at its next meeting, will examine, arising, \
	to the ombudsman, is being held, has been opened
{process} >14 {under way}	frame	0
inquiry into	-0.5
investigation	-0.5
risks and benefits	0
benefits and risks	0
pros and cons	0
strengths and weaknesses	0
advantages and disadvantages	0
stark contrast	0
in excess of	0
# Closed for the day
{shut}	words	closed, close, closes, will be closed, shut, shuts
{holiday}	words	bank holidays, bank holiday, public holidays, staff training, training session, \
	training day, training afternoon, protected learning, protected learning time, for christmas, \
	over christmas, christmas day, boxing day, good friday, easter monday, new year's day, \
	for half term, lunch, lunchtime, for the summer, for the day, for the night, at weekends, \
	on mondays, on tuesdays, on wednesdays, on thursdays, on fridays, on saturdays, on sundays, \
	at noon, at midday, at midnight, at four, at five, at six, at seven, at eight, at nine, at ten
{shut} ~8 {holiday}	frame	0
# Orders and offers of help
make sure	wish	16
make sure that	wish	16
must not	moot	9
check that	condition	12
anyone who	condition	12
anyone having	condition	12
anyone with	condition	12
for those who	condition	12
looking for	wish	12
{dropped plan}	words	dropped plans, drops plans, dropped the plan, dropped its plan, dropped a plan, \
	shelved plans, shelved the plan, shelved its plan, scrapped plans, scrapped the plan, \
	scrapped its plan, abandoned plans, abandoned its plan, abandoned the plan
{call off}	words	dropped plans, drops plans, dropped the plan, dropped its plan, dropped a plan, \
	shelved plans, shelved the plan, shelved its plan, scrapped plans, scrapped the plan, \
	scrapped its plan, abandoned plans, abandoned its plan, abandoned the plan
{dropped plan} >2 {close}	frame	1.4
closing for good	plain
# A fight against what would be bad
{fight}	words	campaign to save, campaign to keep, fight to save, fight to keep, battle to save, \
	bid to save, bid to keep, petition to save, campaign, campaigns, petition, fight, battle, protest, \
	protests, resistance, legal challenge
{fight} ^9 {called off}	frame	-1.3
{fight} >4 {planned harm}	frame	0
# Early and complete
completed on time	1.1
finished on time	1.1
delivered on time	1.1
months early	1
weeks early	1
{reached}	words	had the vaccine, had the jab, had their jab, had their jabs, had the injection
{joined}	words	starts on, starts in, starts next, started on, started this, starts work
# What staff and practices go without, and callers hear
{answer}	words	keep records, keep a record, \
	got the capacity, have the capacity, have the staff, have the space, have the room, have the money, \
	got the staff, finish the course, finish their training, reach practices, reach patients, \
	reach the front line
told to ring back	-1.2
told to call back	-1.2
told to phone back	-1.2
told to try again	-1.2
queue is full	-1.2
{must travel}	words	have to go further, has to go further, having to travel further, \
	have to travel further, \
	travel further
{disperse}	words	have to relocate, having to relocate, forced to relocate, have to move elsewhere
{went dry}	words	dried up, dry up, dries up, drying up
{post} ~4 {went dry}	frame	-1.4
{spending}	words	pay rates, rates of pay, pay rate
{went down}	words	are down on, is down on, was down on, were down on
{than we can}	words	than it has, than they have, than we have, than there are, than there is
frozen recruitment	-1.3
freezing recruitment	-1.3
freeze recruitment	-1.3
freeze on recruitment	-1.3
{no headway}	words	been slow, is slow, was slow, too slow, been patchy, been limited
not told of	-1.3
not told about	-1.3
not informed of	-1.3
not informed about	-1.3
not warned of	-1.3
not warned about	-1.3
trying not to	plain
{bounced}	words	sent back, send back, sends back, sending back, bounced back, rejected, reject, \
	rejects, \
	rejecting, returned unread
{papers} ~4 {bounced}	frame	-1.3
{cutter}	words	cut, cuts, cutting, reduced, reduces, reducing
{visits}	words	visits to a e, a e visits, a e attendances, attendances, emergency admissions, \
	hospital admissions, admissions, prescribing errors, missed appointments, calls to 999, \
	calls to 111
{cutter} >3 {visits}	frame	1.3
work has begun on	1
work has started on	1
work begins on	0.8
building has begun on	1
# What is moved in the diary, allowed to all, or asked
{meeting}	words	meeting, meetings, hearing, hearings, event, session, seminar, conference, debate
{put off}	words	postponed, adjourned, rescheduled, rearranged, cancelled
{meeting} >16 {put off}	frame	0
has the right to	wish	16
have the right to	wish	16
have a right to	wish	16
has a right to	wish	16
encourage you	wish	16
encourage patients	wish	16
encourage practices	wish	16
encourage people	wish	16
encourage everyone	wish	16
urge you	wish	16
not tolerate	moot	12
zero tolerance	moot	24
{illness}	words	alcohol problems, drug problems, health problems, addiction, addictions
{called off}	words	been thrown out, was thrown out, were thrown out
# Terms that are in the sets of their last word, too
{practice}	words	gp surgery, gp surgeries, medical group, independent practice, minor surgery, \
	deprived practices, stretched practices
{staff}	words	gp partner, gp partners, salaried partner, practice nurse, practice nurses, new gps, \
	more gps, extra gps, additional gps
{money}	words	extra funding, additional funding, more funding, new funding, recurrent funding, \
	fair funding, total funding, secured funding, ring fenced funding, new money, extra money, \
	extra investment, additional investment, new investment, total investment, block contract, \
	drugs budget, drug budget, improvement grant, improvement grants, winter pressures fund
{patients}	words	vulnerable patients, vulnerable people, frail patients, high risk patients
{papers}	words	care record, care records, cancer referral, cancer referrals, discharge letters
{demand}	words	rising demand, growing demand
# Who means to leave
{mean to}	words	considering, consider, considered, consider taking, considering taking, \
	thinking of, thinking about, \
	talking of, planning, planning to, plan to, plans to, planned to, intend to, intends to, intending to, \
	hope to, hoping to, want to, wanting to, likely to, looking to, expect to, tempted to
{leave the job}	words	retire, retiring, retire early, early retirement, quit, quitting, resign, \
	resigning, emigrate, emigrating, emigration, work abroad, move abroad, go abroad, go part time, \
	part time work, career break, change career, change careers, reduce their hours, \
	reducing their hours, cut their hours, cutting their hours, leave the profession, \
	leave general practice, leave the nhs, leave medicine, leave clinical practice, leave their job, \
	leave their jobs, leaving the profession, leaving general practice, leaving the nhs, \
	leaving medicine, leaving their job, leaving their jobs, retiring from, stop practising
{mean to} >3 {leave the job}	frame	-1.4
beyond their hours	-1
beyond their regular hours	-1
beyond their contracted hours	-1
hard to recruit	-1.3
harder to recruit	-1.3
hard to retain	-1.3
undersupply	-1.3
economically	0
# What was promised long ago, is below what it was to be, or is not there
{vowed}	words	promised, pledged, first promised
{long ago}	words	years ago, a decade ago, decades ago, a year ago
{vowed} >9 {long ago}	frame	-1.3
{no headway}	words	remains below, remain below, below target, below the target, still below
{basics}	words	capacity, spare capacity, room for, space, public transport, proper consultation, transport, \
	bus service, safety net, plan, answers
no further information	0
no further details	0
no further comment	0
has no further	0
have no further	0
who are violent	0
who is violent	0
who are abusive	0
who is abusive	0
violent or abusive	0
abusive or violent	0
there is no way	-1.2
{consent}	words	finally approved, formally approved, granted formal approval
# More forms of the verbs above, as headlines have them
{take away}	words	axes, slashes, pulling, withdrawing, claws back, clawing back, freezes, freezing, \
	withholds, withholding, diverts, halves, halving, trims, raids, raiding, hands back, squeezes
{went up}	words	increases, rising, growing, grows, doubles, soars, soared, jumps, jumped, climbs, climbed
{went down}	words	drops, falling, declines, declining, shrinks, shrinking, decreases, halves, \
	slumps, slumped, plunges, plunged
{call off}	words	dropping, shelving, abandoning
{shorter}	words	reducing, shortens, curtails, halves, halving
{longer}	words	extending, restores
{taken on}	words	takes on, recruits, hires, attracts, welcomes
{closed}	words	closing its doors for good, closes its doors for good, close its doors for good, \
	closing their doors for good, shutting its doors, shuts its doors, shut its doors, \
	closing its doors, shutting their doors
{practice} ~6 {closed}	frame	-2
# Money to cut something is not cut
{take away}	words	pulled out of, pulls out of, pulling out of, pull out of, swallowed up by, \
	eaten up by, \
	wiped out by
{close}	words	will be closed
{made to}	words	have to travel further, having to travel further, now have to travel
{aim}	words	to cut, to halve, to slash
{money} >2 {aim}	frame	0
# Neutral: sharp rises.  Irrealis: appearances, deadlines.  Bad: what is unavailable
sharp	0
sharply	0
appeared to be	wish	12
seemed to be	wish	12
deadline for	wish	8
met their expectations	1.3
meets their expectations	1.3
mark a turning point	1.2
marks a turning point	1.2
marked a turning point	1.2
{nobody at all}	words	could not, unable to
{answer}	words	see a gp, see a doctor, see their gp, see their doctor, see a nurse, see a dentist, \
	get an appointment, get appointments, get a slot, get to see, find a dentist, register with
# A rise of so much per cent is as good or bad as what rises
{percent}	words	per cent, percent, 1%, percentage points
{rise} >4 {percent}	frame	0.1
sign up to	plain
signs up to	plain
signed up to	plain
signing up to	plain
{handed}	words	handed, handing, given
{contract back}	words	contract back, contracts back, licence back, keys back
{handed} >3 {contract back}	frame	-1.9
inadequate	proper
lowest level since	-1
at their lowest level	-1
at its lowest level	-1
{record low}	words	at their lowest level, at its lowest level, lowest level since
not taking on new	-1.4
not accepting new	-1.4
not taking new	-1.4
not able to take on new	-1.4
{site}	words	proposals
{site} >18 {consent}	frame	1.3
longer waits	-1.5
lengthening waits	-1.5
lengthening waiting times	-1.5
will not tolerate	moot	12
won't tolerate	moot	12
do not tolerate	moot	12
cannot tolerate	moot	12
later than planned	-1
later than expected	-1
a drive to	wish	12
a push to	wish	12
instructed to	wish	12
important	0.3
face the loss of	-2
faces the loss of	-2
facing the loss of	-2
{owed}	words	granted, awarded, reinstated
{mean to}	words	more likely to, now more likely to
{number of}	words	global sum, funding per patient, payments to practices, practice funding
{basics}	words	confirmation, clarity, assurance, guarantee, certainty, agreement, notice
{cannot get}	words	could not get, couldn't get, can't get, cannot get, can not get, unable to get, never get
{a place}	words	appointment, appointments, slot, a place, cover, a gp, a doctor
{cannot get} >3 {a place}	frame	-1.3
refuse to accept	-0.8
refuses to accept	-0.8
refused to accept	-0.8
refusing to accept	-0.8
choose to ignore	-1.2
chooses to ignore	-1.2
chose to ignore	-1.2
chosen to ignore	-1.2
work longer hours	-1.1
working longer hours	-1.1
works longer hours	-1.1
{demand}	words	consultation rate, consultation rates, contact rate, contact rates
{outstrip}	words	have trebled, has trebled
# Conditions and choices in other words
had we	condition	16
had they	condition	16
had it been	condition	16
running ahead of	0
{outstrip}	words	running ahead of, running well ahead of, well ahead of what, ahead of what
helped hundreds	1.2
helped thousands	1.2
helped dozens	1.2
# What goes up and down: of the first more is good, of the second less.  The
# head of a phrase counts, not what it governs: "the workload of partners grew"
{wanted}	words	gp numbers, doctor numbers, nurse numbers, staff numbers, trainee numbers, \
	partner numbers, bed numbers, dentist numbers, practice numbers, staffing levels, staffing, headcount, \
	workforce, gp workforce, fte gps, full time equivalent gps, gps, doctors, nurses, partners, trainees, \
	registrars, dentists, nhs dentists, pharmacists, recruits, applicants, beds, funding, funding for, \
	funding of, funding per, core funding, real terms funding, investment, investment in, spending, \
	spending per, public spending, health spending, nhs spending, capital spending, share of, slice of, \
	budget, budgets, grant, grants, global sum, resources, income, earnings, pay, take home pay, real pay, \
	drawings, support for, access, capacity, choice, quality, standards, continuity, continuity of care, \
	satisfaction, satisfaction with, satisfaction among, patient satisfaction, job satisfaction, morale, \
	morale among, confidence, confidence in, trust in, trust ratings, uptake, take up, coverage, \
	vaccination rates, screening rates, immunisation rates, recruitment, retention, applications, \
	opening hours, life expectancy, survival, survival rates, early diagnosis, response rate, fill rate
{unwanted}	words	cost, costs, cost of, cost of living, price, prices, rent, rents, bills, fees, \
	energy bills, fuel bills, locum fees, indemnity fees, indemnity costs, running costs, premiums, \
	charges, debt, debts, arrears, deficit, deficits, overspend, shortfall, shortage, shortages, \
	shortage of, gap, gaps, inequality, inequalities, wait, waits, wait for, waits for, waiting time, \
	waiting times, waiting list, waiting lists, waiting lists for, queue, queues, delay, delays, backlog, \
	backlogs, cancellations, complaints, errors, mistakes, incidents, deaths, death rate, infections, \
	rate of infection, rates of infection, infection rates, pressure, pressures, pressure on, pressures on, \
	stress, stress among, stress levels, burnout, workload, workloads, caseload, caseloads, bureaucracy, \
	paperwork, red tape, vacancies, vacancy rate, vacancy rates, turnover of staff, staff turnover, \
	sickness, sickness absence, absence, absences, resignations, retirements, early retirements, closures, \
	number of practices closing, abuse, abuse of staff, abuse of receptionists, violence, assaults, \
	attacks on, patients per gp, number of patients per, list size, list sizes, unmet need, \
	missed appointments, admissions, readmissions, premature deaths
{rises}	words	rise, rises, rose, risen, increase, increases, increased, grow, grows, grew, grown, \
	climb, climbs, climbed, soar, soars, soared, jump, jumps, jumped, surge, surges, surged, rocket, \
	rocketed, double, doubles, doubled, treble, trebled, tripled, went up, go up, goes up, gone up, \
	rise by, rose by, rises by, risen by, increase by, increased by, increases by, grew by, \
	grown by, jumped by, went up by, gone up by, rose to, risen to, increased to, grew to, grown to, \
	climbed to, rose from, risen from, increased from, grew from, grown from, up by, on the rise, \
	on the up, record high, never been higher, figure higher, peaked at, is rising, are rising, was rising, \
	were rising, been rising, keeps rising, keep rising, is increasing, are increasing, \
	was increasing, were increasing, been increasing, keeps increasing, keep increasing, is growing, \
	are growing, was growing, were growing, been growing, keeps growing, keep growing, is climbing, \
	are climbing, was climbing, were climbing, been climbing, keeps climbing, keep climbing, \
	is soaring, are soaring, was soaring, were soaring, been soaring, keeps soaring, keep soaring, \
	is doubling, are doubling, was doubling, were doubling, been doubling, keeps doubling, \
	keep doubling, is going up, are going up, was going up, were going up, been going up, \
	keeps going up, keep going up
{falls}	words	fall, falls, fell, fallen, drop, drops, dropped, decline, declines, declined, \
	decrease, decreases, decreased, shrink, shrinks, shrank, shrunk, dwindle, dwindled, plummet, \
	plummets, plummeted, plunge, plunges, plunged, tumbled, slump, slumps, slumped, halve, halved, \
	went down, go down, goes down, gone down, come down, came down, fall by, fell by, falls by, \
	fallen by, drop by, dropped by, decline by, declined by, decrease by, decreased by, shrunk by, \
	shrank by, reduced by, reduced from, have reduced, has reduced, went down by, gone down by, \
	fell to, fallen to, dropped to, declined to, decreased to, fell from, fallen from, dropped from, \
	declined from, decreased from, down by, is down by, are down by, was down by, were down by, \
	in decline, on the wane, record low, never been lower, never been shorter, figure lower, is falling, are falling, was falling, \
	were falling, been falling, keeps falling, keep falling, is dropping, are dropping, \
	was dropping, were dropping, been dropping, keeps dropping, keep dropping, is declining, \
	are declining, was declining, were declining, been declining, keeps declining, keep declining, \
	is decreasing, are decreasing, was decreasing, were decreasing, been decreasing, \
	keeps decreasing, keep decreasing, is shrinking, are shrinking, was shrinking, were shrinking, \
	been shrinking, keeps shrinking, keep shrinking, is dwindling, are dwindling, was dwindling, \
	were dwindling, been dwindling, keeps dwindling, keep dwindling, is going down, are going down, \
	was going down, were going down, been going down, keeps going down, keep going down
# of the services that others run
{wanted}	words	attendance, attainment, pass rates, exam results, wages, employment, donations, membership, \
	passenger numbers, visitor numbers, apprenticeships
{unwanted}	words	fares, tolls, mortgage payments, interest rates, class sizes, council tax, \
	homelessness, rough sleeping, unemployment, case numbers, case counts, number of cases, \
	care bill, heating bill, wage bill, fuel bill, reoffending, pollution, truancy, exclusions, \
	evictions, crime, knife crime, burglaries, bottleneck, bottlenecks, journey times
{rises}	words	rocketing, spiralling, escalating, upward trend, upward trajectory, has gone up, have gone up, \
	had gone up
{falls}	words	downward trend, downward trajectory, has gone down, have gone down, had gone down, \
	has come down, have come down, had come down
{wanted} ^9 {rises}	frame	1.3
{wanted} ^9 {falls}	frame	-1.5
{unwanted} ^9 {rises}	frame	-1.4
{unwanted} ^9 {falls}	frame	1.3
{demand} ^9 {rises}	frame	-1.4
{unwanted} ^9 {gone by}	frame	1.3
{ills} ^9 {gone by}	frame	1.3
{menace} ^12 {gone by}	frame	1.4
{supply} #14 {rises}	frame	1.3
{supply} #14 {falls}	frame	-1.5
{ills} #14 {rises}	frame	-1.5
{ills} #14 {falls}	frame	1.3
# A fall that is stopped
{downturn}	words	decline, fall, slide, slump, drop, drift, exodus, erosion, deterioration, downturn, rot, spiral
{stemmed}	words	halted, stopped, arrested, stemmed, reversed, slowed, turned around, checked
{downturn} ^5 {stemmed}	frame	1.4
# An open choice has no tone
{for it}	words	support, back, accept, approve, agree, keep, adopt, endorse, ratify, welcome
{against it}	words	or oppose, or reject, or turn down, or refuse, or scrap, or decline, \
	or dismiss, or block, or fight, or condemn
{for it} ~4 {against it}	frame	0
# What is certain to come is as good or bad as what is there
{falls}	words	will fall, will be lower, will be cheaper, will drop, will be halved, \
	will come down, will be shorter, will go down, will shrink
{rises}	words	will rise, will be higher, will be dearer, will go up, will double, \
	will be doubled, will be longer
means patients can	plain
means that patients can	plain
means people can	plain
means we can	plain
means that we can	plain
means they can	plain
means staff can	plain
means nurses can	plain
means gps can	plain
means doctors can	plain
# A plan to cut, given up
{dropped plan} >2 {take away}	frame	1.4
# Those who do not listen to the good; a blow for the good
failed to listen to	-1.2
failed to listen to	moot	6
failed to value	-1.2
failed to value	moot	6
failed to recognise	-1.2
failed to recognise	moot	6
failed to heed	-1.2
failed to heed	moot	6
fails to listen to	-1.2
fails to listen to	moot	6
fails to value	-1.2
fails to value	moot	6
fails to recognise	-1.2
fails to recognise	moot	6
fails to heed	-1.2
fails to heed	moot	6
fail to listen to	-1.2
fail to listen to	moot	6
fail to value	-1.2
fail to value	moot	6
fail to recognise	-1.2
fail to recognise	moot	6
fail to heed	-1.2
fail to heed	moot	6
failing to listen to	-1.2
failing to listen to	moot	6
failing to value	-1.2
failing to value	moot	6
failing to recognise	-1.2
failing to recognise	moot	6
failing to heed	-1.2
failing to heed	moot	6
refused to listen to	-1.2
refused to listen to	moot	6
refused to value	-1.2
refused to value	moot	6
refused to recognise	-1.2
refused to recognise	moot	6
refused to heed	-1.2
refused to heed	moot	6
refuses to listen to	-1.2
refuses to listen to	moot	6
refuses to value	-1.2
refuses to value	moot	6
refuses to recognise	-1.2
refuses to recognise	moot	6
refuses to heed	-1.2
refuses to heed	moot	6
did not listen to	-1.2
did not listen to	moot	6
did not value	-1.2
did not value	moot	6
did not recognise	-1.2
did not recognise	moot	6
did not heed	-1.2
did not heed	moot	6
does not listen to	-1.2
does not listen to	moot	6
does not value	-1.2
does not value	moot	6
does not recognise	-1.2
does not recognise	moot	6
does not heed	-1.2
does not heed	moot	6
do not listen to	-1.2
do not listen to	moot	6
do not value	-1.2
do not value	moot	6
do not recognise	-1.2
do not recognise	moot	6
do not heed	-1.2
do not heed	moot	6
didn't listen to	-1.2
didn't listen to	moot	6
didn't value	-1.2
didn't value	moot	6
didn't recognise	-1.2
didn't recognise	moot	6
didn't heed	-1.2
didn't heed	moot	6
doesn't listen to	-1.2
doesn't listen to	moot	6
doesn't value	-1.2
doesn't value	moot	6
doesn't recognise	-1.2
doesn't recognise	moot	6
doesn't heed	-1.2
doesn't heed	moot	6
never listened to	-1.2
never listened to	moot	6
never listens to	-1.2
never listens to	moot	6
never listen to	-1.2
never listen to	moot	6
never valued	-1.2
never valued	moot	6
never recognised	-1.2
never recognised	moot	6
never heedd	-1.2
never heedd	moot	6
not listening to	-1.2
not listening to	moot	6
not valuing	-1.2
not valuing	moot	6
not recognising	-1.2
not recognising	moot	6
not heeding	-1.2
not heeding	moot	6
# Inverted conditions
should the	condition	16
were we to	condition	16
were they to	condition	16
were it to	condition	16
# Lists that are shut, and who is seen sooner
closed its list	-1.4
closes its list	-1.4
closing its list	-1.4
closed their list	-1.4
closed their lists	-1.4
closed to new patients	-1.4
closed to new registrations	-1.4
{lets}	words	let, lets, letting, allows, allowing, enables, enabling, frees, freed
{sooner}	words	sooner, faster, more quickly, earlier, quicker, in half the time, without a wait
{lets} >6 {sooner}	frame	1.2
# Being informed of something is neutral
informed of	moot	4
# From one rating to another: only the last one holds
from inadequate to good	1.4
from inadequate to outstanding	1.6
from inadequate to requires improvement	0.8
from requires improvement to good	1.4
from requires improvement to outstanding	1.6
from good to outstanding	1.4
from good to requires improvement	-1.5
from good to inadequate	-1.8
from outstanding to good	-0.8
from outstanding to requires improvement	-1.6
from outstanding to inadequate	-1.9
from requires improvement to inadequate	-1.6
# Ratings with a capital; contracts that practices end; what nobody does or finds
rated as good	1.2
rated as outstanding	1.4
rating of good	1.2
rating of outstanding	1.4
good overall	1.2
{ends}	words	ends, ended, ending, to end, terminates, terminated, terminating, terminate, \
	resigns, resigned, resigning, quits
{deal held}	words	contract, contracts, nhs contract, nhs contracts, gms contract, gms contracts
{ends} >2 {deal held}	frame	-1.4
faster rate	0
faster pace	0
{takes on}	words	accepting new, accepting nhs, taking new, taking on, accept new, applied, able to offer, \
	able to take, came forward, come forward, wanted the job, wants the job
{not any} >5 {takes on}	frame	-1.3
{cannot find}	words	could not find, couldn't find, cannot find, can't find, unable to find, \
	not find, failed to find, struggle to find, struggled to find, struggling to find, \
	cannot recruit, unable to recruit, could not recruit, failed to recruit, struggled to recruit
{find}	words	practice, surgery, dentist, dentists, gp, gps, doctor, doctors, partner, partners, \
	locum, locums, nurse, nurses, work, job, jobs, appointment, appointments, cover, successor, \
	replacement, premises, site, provider, buyer
{cannot find} >4 {find}	frame	-1.3
{unveil}	words	unveils, unveiled, opens, opened, opening of, completed
{new build}	words	extension, wing, annexe, new building, new premises
{unveil} >5 {new build}	frame	1.2
asked whether	moot	16
asked if	moot	16
proactive	0.9
