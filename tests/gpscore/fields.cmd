gpscore; echo $?
