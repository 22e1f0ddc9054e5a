/** Gives the document of an address on x.com or twitter.com, or null if there is none. */
export function pageFor(url: URL): string | null {
  if (/\.\w+$/.test(url.pathname)) return null;
  return `<!doctype html>
<html dir="ltr" lang="en">
<head><meta charset="utf-8"><title>X</title><link rel="stylesheet" href="/_replica/x.css"></head>
<body><div id="react-root"></div><script src="/_replica/x.js"></script></body>
</html>`;
}
