# Whom the end of a sentence or an introduction makes the speaker.
gpquotes -l final.in
