# Whose words they are where one verb of speech stands in the clause of another, and
# verbs that look like one: amid reports; and proposed closure.
gpquotes -K 2 -i -l governed.in
