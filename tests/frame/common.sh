# What the filters have in common is tried with all that are built.
# shellcheck shell=sh

# The filters that read text; gpkeyness and gpagree compare tables.
filters() {
	for program in "$BUILD"/bin/*; do
		case ${program##*/} in
		gpkeyness | gpagree) ;;
		*) echo "${program##*/}" ;;
		esac
	done
}

# run NAME [OPERAND...]: a filter, with what it cannot do without.
run() {
	name=$1
	shift
	case $name in
	gpkwic | gpcollocates) "$name" -e practice "$@" ;;
	*) "$name" "$@" ;;
	esac
}

# samples NAME: the samples, in the form that the filter reads.
samples() {
	case $1 in
	gpsplit) cat "$TOP"/corpus/00[1369]*.txt ;;
	*) (cd "$TOP" && gpsplit corpus/00[1369]*.txt) ;;
	esac
}
