# What is said of other fields in words that ours has too: health and practice
# alone, abbreviations, governments.  A document of the field goes on being one for
# eight records that do not name it.
gptopics -K 1 -l <<'END'
a	How to look after the health of your lawn
a	It is the practice of good gardeners to put health first.
a	The app counts worms, and the training costs nothing.
a	Rain is due by 18:00 UTC, a commissioner said.
b	Of cameras and cars
b	The sensor has 24 MP, and a PA answers the mail.
b	The government of the island has a new prime minister.
c	A GP has left the village
c	The government did not reply.
c	It rained.
c	Hail fell.
c	A dog barked.
c	The bus was late.
c	Its driver sang.
c	Two boys ran after it.
c	The government did not reply.
c	The government did not reply.
d	Farmers and rangers have met
d	They light a prescribed fire each spring.
d	It shows where the grass has symptoms of drought.
d	An app tells them what to burn.
e	To the Secretary of State for Health
e	The government has not replied.
f	Labour would build schools in Wales
f	The prime minister said so at a factory.
f	Councillors shut the library.
g	A bus has no driver
g	The government of the island pays for it.
END
echo 'Teachers in two schools were given the jab.' | gptopics -l
