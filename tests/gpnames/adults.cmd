# Given names that lists of births do not have; a noun for a person is no name.
gpnames -l adults.in
