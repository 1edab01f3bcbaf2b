# The page in a real browser: no error, no request, every fold-out opens, and a
# hostile article stays inert; at two widths, light and dark.
case $BUILD in
*asan*)
	echo "once is enough"
	exit 77
	;;
esac
if ! command -v chromium >/dev/null || ! command -v node >/dev/null ||
    [ ! -d "$TOP/build/browser/node_modules/playwright-core" ]; then
	echo "no chromium, node or playwright-core: .ci/deps browser"
	exit 77
fi
cd "$WORK" || exit 2
mkdir bad
cp "$TOP"/corpus/0*.txt bad
cat >"bad/<img src=x onerror=document.title='owned'>.txt" <<'E'
<script>document.title = "owned"</script>

By Ann Other
3 May 2024

The BMA contract is </q></li></ol></details><script>alert("owned")</script> terrible.

<style>body { display: none }</style> The BMA contract is <svg onload=alert(1)> excellent <a href="javascript:alert(1)">news</a> &lt;script&gt;alert(2)&lt;/script&gt;.
E
"$TOP/pipelines/report" bad >page.html
NODE_PATH=$TOP/build/browser/node_modules node "$TOP/tests/pipelines/browser.js" \
    page.html
