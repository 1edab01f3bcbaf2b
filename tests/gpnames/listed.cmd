# Places before a body are part of its name, unless they are where something is.
gpnames -l listed.in
