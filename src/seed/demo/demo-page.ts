import { createHash } from 'node:crypto';
import { DEMO_ROLES } from './demo-people.js';

const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif }
main { max-width: 40rem; margin: 10vh auto 0; padding: 0 1rem }
h1 { font-size: 1.5rem }
li { margin: .5rem 0 }
pre { overflow-x: auto; padding: 1rem; border: 1px solid; border-radius: .5rem; font-size: .875rem }
:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 3px }
`;

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** Nothing is loaded and nothing is run. */
export const DEMO_PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const WHO: Readonly<Record<(typeof DEMO_ROLES)[number], string>> = {
  parent: 'Sarah Baker, the mother of Tim and Lily',
  teacher: 'Mrs. Smith, who teaches the second grade',
  coordinator: 'Carlos Reyes, who finds the helpers',
  admin: 'Margaret Chen, who runs the school here',
};

/** Where the demo's links lead: who is signed in, and who else one can be. */
export function demoPage(email: string | null): string {
  const links = DEMO_ROLES.map((role) => `<li><a href="/demo/sign-in/${role}">${WHO[role]}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Oak Elementary · Many Hands</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Oak Elementary</h1>
<p>${email === null ? 'You are not signed in.' : `You are signed in as <strong>${escape(email)}</strong>.`} Sign in as</p>
<ul>
${links.join('\n')}
</ul>
<p>The API is at <code>/graphql</code>. Programs take a token from <code>var/demo.json</code>:</p>
<pre>TOKEN=$(node -p "require('./var/demo.json').people[0].token")
curl -s localhost:3000/graphql -H "authorization: Bearer $TOKEN" \\
  -H 'content-type: application/json' \\
  -d '{"query": "{ viewer { people { displayName } } }"}'</pre>
</main>
</body>
</html>
`;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
