# Who speaks where the subject is no plain name.
gpquotes -i -l subjects.in
