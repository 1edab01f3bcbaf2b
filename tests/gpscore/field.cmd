# The field's layer takes the tone from words that are names of things there.
s='The trust provides free emergency care for patients.'
echo "$s" | gpscore
echo "$s" | gpscore -f general
