# A thing that shows something does not speak; a report and a person do, even
# if such a thing stands between them and the verb.
gpquotes -l -i shows.in
