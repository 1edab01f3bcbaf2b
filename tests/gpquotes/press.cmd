# The manner of the press: who is quoted, and what is reported, one paragraph a
# record, speakers by names, offices, pronouns and bodies without a name.
gpquotes -i -l press.in
