# Given names that lists of births do not have; a noun for a person is no name, nor
# is one for a body before an office.
gpnames -l adults.in
