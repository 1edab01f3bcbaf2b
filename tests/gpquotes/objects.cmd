# A verb whose object comes first has its own subject, and an infinitive that of
# the verb whose purpose it tells; manners of speaking; a role whose
# noun is unknown; a mark typed as two.
gpquotes -li objects.in
