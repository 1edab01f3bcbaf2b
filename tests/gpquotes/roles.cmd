# Roles with the body they are held in, however the words are joined, and whose they
# are; that after the start of a clause; three that speak as one.
gpquotes -K 2 -i -l roles.in
