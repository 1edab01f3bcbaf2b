# The weights are what learn-weights.sh makes of the rules and the features.
"$TOP/tests/needs" dev/meta dev/pages || exit 77
for tool in python3 zstdcat; do
	command -v $tool >/dev/null || { echo "no $tool"; exit 77; }
done
build=$(dirname "$(dirname "$(command -v gpmeta)")")
cd "$TOP" || exit 2
sh filters/gpmeta/learn-weights.sh "$build" ../shared/dev |
    diff - filters/gpmeta/meta.weights
