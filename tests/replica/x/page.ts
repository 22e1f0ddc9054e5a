import { knownPerson, OWN_HANDLE } from './people';

const NOTHING = /\.\w+$|^\/(?:i\/api|robots)/;

/**
 * Gives the document of an address on x.com or twitter.com: X's is always the same shell, and its
 * script finds out what to show. Null for an address that is no page.
 */
export function pageFor(url: URL): string | null {
  if (NOTHING.test(url.pathname)) return null;
  return `<!doctype html>
<html dir="ltr" lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>X</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_replica/x.css">
</head>
<body>
<div id="react-root"></div>
<script>window.__INITIAL_STATE__=${JSON.stringify(initialState())};</script>
<script src="/_replica/x.js"></script>
</body>
</html>`;
}

function initialState(): unknown {
  const { id, name, handle } = knownPerson(OWN_HANDLE);
  return {
    optimist: [],
    entities: { users: { entities: { [id]: { id_str: id, name, screen_name: handle } } } },
    session: { country: 'BE', isRestrictedSession: false, language: 'en', user_id: id },
  };
}
