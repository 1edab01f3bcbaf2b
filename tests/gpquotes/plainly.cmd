# What is a clause in words of its own after or before a verb of speech, and whose;
# and what is only an object.
gpquotes -i -l plainly.in
