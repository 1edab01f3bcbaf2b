# A term of several words hides nothing: it has the tone or the cue of a word in
# it, and after a light word it is in the sets of the rest.
cd "$WORK" || exit 2
printf '%s\n' 'grim	-2' 'fine	2' '{owl}	words	owl, owls' \
    '{hoot}	words	hoots, hooted' '{owl} >3 {hoot}	frame	2' \
    '{seen}	words	grim owl, the owl, barn owls, no longer' >terms
printf '%s\n' 'A grim owl.' 'The owl hoots.' 'Barn owls hooted.' \
    'It is no longer fine.' >in
gpscore -x -f terms in
