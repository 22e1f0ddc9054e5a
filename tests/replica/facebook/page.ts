/** Gives the document of an address on www.facebook.com, or null if there is none. */
export function pageFor(url: URL): string | null {
  if (/\.\w+$/.test(url.pathname)) return null;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Facebook</title><link rel="stylesheet" href="/_replica/facebook.css"></head>
<body><div id="mount"></div><script src="/_replica/facebook.js"></script></body>
</html>`;
}
