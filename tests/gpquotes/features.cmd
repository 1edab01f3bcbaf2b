# Features, inquests and politics: actions between quotations, bodies in
# apposition, clauses after verbs of thought.
gpquotes -i -l features.in
