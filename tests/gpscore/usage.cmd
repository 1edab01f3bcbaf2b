gpscore -x --shares; gpscore -Z; gpscore --help | head -n 3
