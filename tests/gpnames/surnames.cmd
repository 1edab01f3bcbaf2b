# Several persons with one last name: title and gender tell which is meant.
gpnames -l surnames.in
