gpscore -P | head -n 1; gpscore -P >"$WORK/all"; printf "no good news\\n" | gpscore -f "$WORK/all"; printf "no good news\\n" | gpscore
