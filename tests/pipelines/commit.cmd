# A repository made from a release, without a commit yet, is no reason to fail.
type git >/dev/null 2>&1 || { echo 'git is missing'; exit 77; }
mkdir "$WORK/release"
cp -R "$TOP/pipelines" "$WORK/release"
git init -q "$WORK/release"
"$WORK/release/pipelines/manifest" | grep '^commit'
