# A thing that shows something does not speak; a report and a person do.
gpquotes -l -i shows.in
