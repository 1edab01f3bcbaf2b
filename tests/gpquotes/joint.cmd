# Several who speak as one; whose role it is; what is called so, and what a
# judgement; names after a dash.
gpquotes joint.in
