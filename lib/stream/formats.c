/*
 * Signatures and first tags are looked up in two tables.  JSON has no
 * signature: it is known by its first key and the end of its first line.
 */
#include "stream/formats.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#define PDF "a PDF document, no text: convert it, as with pdftotext"
#define ZIP "a zip file (docx, odt, epub), no text: convert it, as with pandoc"
#define OLE "an old office document, no text: convert it, as with catdoc"
#define RTF "an RTF document, no text: convert it, as with pandoc -t plain"
#define XZ "compressed by xz: decompress it, as with xz -dc"
#define BZIP2 "compressed by bzip2: decompress it, as with bzip2 -dc"
#define LZ4 "compressed by lz4: decompress it, as with lz4 -dc"
#define LZW "compressed by compress: decompress it, as with gzip -dc"
#define SEVEN "a 7z archive, no text: unpack it, as with 7z x"
#define RAR "a rar archive, no text: unpack it, as with unrar x"
#define TAR "a tar archive, no text: unpack it, as with tar -x"
#define IMAGE "an image, no text: read it, as with tesseract"
#define HTML "HTML, no text: convert it, as with w3m -dump or trafilatura"
#define XML "XML, no text: convert it, as with pandoc or xmllint --xpath"
#define PS "PostScript, no text: convert it, as with ps2ascii"
#define SQLITE "an SQLite database, no text: query it, as with sqlite3"
#define PROGRAM "a program, no text: extract its strings, as with strings"
#define SPEECH "a sound or film, no text: transcribe it, as with whisper"
#define DJVU "a DjVu document, no text: convert it, as with djvutxt"
#define MOBI "an e-book, no text: convert it, as with ebook-convert"
#define FONT "a font, no text"
#define CAB "a cab archive, no text: unpack it, as with cabextract"
#define PARQUET "a Parquet file, no text: query it, as with duckdb"
#define JSON "JSON, no text: take the text out, as with jq -r"

#define BYTES_AFTER 12	/* a signature, in which other formats than text show */

/* After white space at the start; such a format is written in characters. */
#define BLANK SIZE_MAX

static const struct signature {
	size_t at, len;
	const char *bytes, *message;
} signatures[] = {
	{ BLANK, 5, "%PDF-", PDF },
	{ BLANK, 4, "%!PS", PS },
	{ BLANK, 5, "{\\rtf", RTF },
	{ BLANK, 16, "From: <Saved by ", HTML },
	{ 0, 16, "SQLite format 3\0", SQLITE },
	{ 0, 4, "\177ELF", PROGRAM },
	{ 0, 4, "MZ\x90\0", PROGRAM },
	{ 0, 4, "\0asm", PROGRAM },
	{ 0, 4, "\xca\xfe\xba\xbe", PROGRAM },
	{ 0, 8, "AT&TFORM", DJVU },
	{ 60, 8, "BOOKMOBI", MOBI },
	{ 0, 4, "wOF2", FONT },
	{ 0, 5, "\0\1\0\0\0", FONT },
	{ 0, 8, "MSCF\0\0\0\0", CAB },
	{ 0, 4, "PK\3\4", ZIP },
	{ 0, 4, "PK\5\6", ZIP },
	{ 0, 8, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE },
	{ 0, 6, "\xfd" "7zXZ\0", XZ },
	{ 0, 4, "\x04\x22\x4d\x18", LZ4 },
	{ 0, 3, "\x1f\x9d\x90", LZW },
	{ 4, 6, "1AY&SY", BZIP2 },
	{ 0, 6, "7z\xbc\xaf\x27\x1c", SEVEN },
	{ 0, 6, "Rar!\x1a\x07", RAR },
	{ 257, 5, "ustar", TAR },
	{ 0, 8, "\x89PNG\r\n\x1a\n", IMAGE },
	{ 0, 3, "\xff\xd8\xff", IMAGE },
	{ 0, 6, "GIF87a", IMAGE },
	{ 0, 6, "GIF89a", IMAGE },
	{ 8, 4, "WEBP", IMAGE },
	{ 0, 4, "II*\0", IMAGE },
	{ 0, 4, "\0\0\1\0", IMAGE },
	{ 0, 4, "MM\0*", IMAGE },
	{ 0, 4, "ID3\3", SPEECH },
	{ 0, 4, "ID3\4", SPEECH },
	{ 0, 4, "fLaC", SPEECH },
	{ 0, 6, "OggS\0\2", SPEECH },
	{ 0, 4, "\x1a\x45\xdf\xa3", SPEECH },
	{ 14, 4, "(\0\0\0", IMAGE },		/* a bitmap */
	{ 4, 4, "ftyp", SPEECH },
	{ 8, 8, "WAVEfmt ", SPEECH },
	{ 8, 8, "AVI LIST", SPEECH },
	{ 0, 5, "PAR1\x15", PARQUET },
};

/*
 * Tags that start a page or feed, or a part of one; text may quote the names
 * of parts, so these have an attribute.  A space or '>' must follow a name.
 */
static const struct tag {
	const char *name, *message;
} tags[] = {
	{ "<!doctype html", HTML }, { "<html", HTML }, { "<head", HTML },
	{ "<body", HTML }, { "<!doctype", XML }, { "<?xml", XML },
	{ "<rss", XML }, { "<svg", IMAGE },
	{ "<div class=", HTML }, { "<div id=", HTML },
	{ "<div style=", HTML }, { "<p class=", HTML }, { "<p id=", HTML },
	{ "<p style=", HTML }, { "<main class=", HTML },
	{ "<main id=", HTML }, { "<article class=", HTML },
	{ "<section class=", HTML },
};

/* The length of a byte-order mark and white space at the start. */
static size_t
blank(const char *s, size_t n)
{
	size_t i = n >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

	while (i < n && isspace((unsigned char)s[i]))
		i++;
	return i;
}

/* Must more be read to know a signature, though a line may have ended? */
static bool
may_be_signature(const char *s, size_t n)
{
	static const char *const chunks[] = { "BZh", "RIFF" };

	for (size_t i = 0; i < sizeof(signatures) / sizeof(signatures[0]);
	    i++) {
		const struct signature *g = &signatures[i];

		if (g->at == 0 && n < g->len + BYTES_AFTER &&
		    memcmp(s, g->bytes, n < g->len ? n : g->len) == 0)
			return true;
	}
	for (size_t i = 0; i < sizeof(chunks) / sizeof(chunks[0]); i++)
		if (n < 16 + BYTES_AFTER && strncmp(s, chunks[i],
		    n < strlen(chunks[i]) ? n : strlen(chunks[i])) == 0)
			return true;
	return false;
}

bool
formats_more(const char *s, size_t n)
{
	const char *nl;
	size_t i, start;

	if (n == 0 || may_be_signature(s, n))
		return true;
	i = start = blank(s, n);
	nl = i < n ? memchr(s + i, '\n', n - i) : NULL;
	if (i < n && (s[i] == '{' || s[i] == '[')) {
		/* a bracket alone on its line decides nothing */
		if (nl != NULL && (i = (size_t)(nl - s) + 1) <= start + 3)
			nl = i < n ? memchr(s + i, '\n', n - i) : NULL;
		return nl == NULL && n < FORMATS_LINE;
	}
	return nl == NULL && n < FORMATS_HEAD;
}

size_t
formats_line(const char *s, size_t n)
{
	size_t i = blank(s, n);
	const char *nl = i < n ? memchr(s + i, '\n', n - i) : NULL;
	size_t end = nl != NULL ? (size_t)(nl - s) + 1 : n;

	return end < FORMATS_HEAD ? end : FORMATS_HEAD;
}

/*
 * The index after the JSON string that starts at s + i; n if it is unclosed.
 */
static size_t
string_end(const char *s, size_t n, size_t i)
{
	for (i++; i < n && s[i] != '"'; i++)
		i += s[i] == '\\';
	return i < n ? i + 1 : n;
}

/* Is there an object's key at s + i, that is, a string and a colon? */
static bool
is_key(const char *s, size_t n, size_t i)
{
	if (i >= n || s[i] != '"')
		return false;
	i = string_end(s, n, i);
	while (i < n && isspace((unsigned char)s[i]))
		i++;
	return i < n && s[i] == ':';
}

/* Does the line end as one of JSON does: with a bracket or a comma? */
static bool
ends_as_json(const char *s, size_t n)
{
	while (n > 0 && isspace((unsigned char)s[n - 1]))
		n--;
	return n > 0 && memchr("{[,}]", s[n - 1], 5) != NULL;
}

/*
 * An object with a first key counts as JSON if its first line ends like JSON,
 * or is longer than the bytes examined; so does an array whose first element
 * is such an object.
 */
static bool
is_json(const char *s, size_t n)
{
	size_t i = blank(s, n), line;
	const char *nl;

	s += i;
	n -= i;
	if (n > 0 && *s == '[') {
		i = 1 + blank(s + 1, n - 1);
		return i < n && s[i] == '{' && is_json(s + i, n - i);
	}
	if (n == 0 || *s != '{' || !is_key(s, n, 1 + blank(s + 1, n - 1)))
		return false;
	nl = memchr(s, '\n', n);
	line = nl == NULL ? n : (size_t)(nl - s);
	return ends_as_json(s, line) || line >= FORMATS_LINE / 2;
}

/*
 * The length of the comments, and of white space after them, that may precede
 * the first tag; 0 if one of them does not end.
 */
static size_t
comments(const char *s, size_t n)
{
	size_t i = 0;

	while (n - i >= 4 && memcmp(s + i, "<!--", 4) == 0) {
		for (i += 4; i + 3 <= n && memcmp(s + i, "-->", 3) != 0; i++)
			;
		if (i + 3 > n)
			return 0;
		i += 3;
		i += blank(s + i, n - i);
	}
	return i;
}

static const char *
find_tag(const char *s, size_t n)
{
	size_t skip = comments(s, n);

	s += skip;
	n -= skip;
	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
		size_t len = strlen(tags[i].name);

		if (n > len && strncasecmp(s, tags[i].name, len) == 0 &&
		    (s[len - 1] == '=' || s[len] == '>' ||
		    isspace((unsigned char)s[len])))
			return tags[i].message;
	}
	return NULL;
}

/*
 * Has the file bytes that no English text has, up to a few past the signature?
 * If not, it is text, which may be about the format ("fLaC is lossless").
 */
static bool
is_binary(const char *s, size_t n, const struct signature *g)
{
	size_t end = g->at + g->len + BYTES_AFTER;

	for (size_t i = 0; i < n && i < end; i++)
		if (!isprint((unsigned char)s[i]) &&
		    !isspace((unsigned char)s[i]))
			return true;
	return false;
}

/*
 * Is a signature certain to be seen however the file is read?  Past the end of
 * a line it is waited for in RIFF files only.
 */
static bool
is_awaited(const char *s, const struct signature *g)
{
	return g->at == 0 || memchr(s, '\n', g->at) == NULL ||
	    memcmp(s, "RIFF", 4) == 0;
}

const char *
formats_refuse(const char *s, size_t n)
{
	size_t start = blank(s, n);

	for (size_t i = 0; i < sizeof(signatures) / sizeof(signatures[0]);
	    i++) {
		const struct signature *g = &signatures[i];
		size_t at = g->at == BLANK ? start : g->at;

		if (n >= at + g->len && memcmp(s + at, g->bytes, g->len) == 0 &&
		    (g->at == BLANK || (is_awaited(s, g) &&
		    is_binary(s, n, g))))
			return g->message;
	}
	if (start < n && s[start] == '<')
		return find_tag(s + start, n - start);
	return is_json(s, n) ? JSON : NULL;
}
