gpscore -e -v; gpscore -Z; gpscore --help | head -n 3
