// browser.js PAGE: open a report in Chromium and try it as a reader would.
'use strict';
const path = require('path');
const { chromium } = require('playwright-core');

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic',
	'--no-first-run', '--disable-background-networking',
	'--disable-component-update', '--disable-sync'];
const url = 'file://' + path.resolve(process.argv[2]);

// What the page must not have been made to do, or to contain.
function wrongs() {
	const wrong = [];
	const say = (s) => wrong.push(s);
	const width = document.documentElement.scrollWidth;
	if (width > window.innerWidth)
		say(`wider than the window: ${width}`);
	if (!/^In the press/.test(document.title))
		say(`title: ${document.title}`);
	for (const e of document.querySelectorAll('script, img, iframe, a[href]'))
		if (e.tagName !== 'A' || !/^#/.test(e.getAttribute('href')))
			say(`element: ${e.outerHTML}`);
	if (document.querySelectorAll('style').length !== 1)
		say('more styles than one');
	for (const e of document.querySelectorAll('*'))
		for (const a of e.attributes)
			if (/^on/.test(a.name))
				say(`attribute: ${a.name}`);
	for (const a of document.querySelectorAll('nav a'))
		if (!document.querySelector(a.getAttribute('href')))
			say(`leads nowhere: ${a.textContent}`);
	for (const s of document.querySelectorAll('svg')) {
		if (s.getAttribute('role') !== 'img' || !s.querySelector('title') ||
		    !s.querySelector('desc') || !s.getAttribute('aria-label'))
			say('a drawing without text');
		if (/rgb|black|white/.test(s.innerHTML))
			say(`a drawing with a colour of its own`);
	}
	return wrong;
}

// Contrast of text and ground as WCAG 2 defines it.
function contrast() {
	const light = (rgb) => {
		const [r, g, b] = rgb.match(/[\d.]+/g).map((v) => v / 255).map((v) =>
		    v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const ground = light(getComputedStyle(document.body).backgroundColor);
	let worst = 21;
	for (const e of document.querySelectorAll('h1, p, .n, q, cite, time, h4')) {
		const text = light(getComputedStyle(e).color);
		worst = Math.min(worst, (Math.max(text, ground) + 0.05) /
		    (Math.min(text, ground) + 0.05));
	}
	return worst;
}

(async () => {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args });
	let folds = 0;
	for (const width of [1280, 360])
		for (const colorScheme of ['light', 'dark']) {
			const where = `${width} ${colorScheme}: `;
			const page = await browser.newPage({ colorScheme,
				viewport: { width, height: 900 } });
			const say = (s) => console.log(where + s);
			page.on('console', (m) => say('console: ' + m.text()));
			page.on('pageerror', (e) => say('error: ' + e));
			page.on('dialog', (d) => { say('dialog'); d.dismiss(); });
			page.on('request', (r) => {
				if (r.url() !== url && !/^data:/.test(r.url()))
					say('request: ' + r.url());
			});
			await page.goto(url);
			(await page.evaluate(wrongs)).forEach(say);
			const ratio = await page.evaluate(contrast);
			if (ratio < 4.5)
				say(`contrast ${ratio}`);

			// Some by hand, the first, the last and one between; then all.
			const all = page.locator('details:not(.made)');
			folds = await all.count();
			for (const i of [0, Math.floor(folds / 2), folds - 1]) {
				const fold = all.nth(i);
				await fold.locator('summary').click();
				if (!await fold.locator('li').first().isVisible())
					say(`fold-out ${i} does not open`);
			}
			const shut = await page.evaluate(() => {
				let n = 0;
				for (const d of document.querySelectorAll('details')) {
					if (!d.open)
						d.querySelector('summary').click();
					const q = d.querySelector('q, .more, td');
					if (!d.open || !q || !q.getClientRects().length)
						n++;
				}
				return n;
			});
			if (shut)
				say(`${shut} fold-outs open to nothing`);
			(await page.evaluate(wrongs)).forEach(say);
			await page.close();
		}
	console.log(folds > 100 ? 'fold-outs' : `only ${folds} fold-outs`);
	await browser.close();
})().catch((e) => { console.log(String(e)); process.exit(1); });
