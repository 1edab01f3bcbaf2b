# A verb whose object comes first has its own subject, and an infinitive that of
# the verb whose purpose it tells; manners of speaking; a role whose
# noun is unknown; a mark typed as two.
# Somebody else may speak for whom a phrase names, or be described by him; a
# crosshead does not end a speech.
gpquotes -li objects.in
