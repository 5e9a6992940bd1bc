import { createHash } from 'node:crypto';
import { chooseLanguage, formatText, type Locale } from '../../platform/messages/messages.js';
import { PAGE_TEXTS, type PageText } from './sign-in-page.messages.js';

/** A page of a heading and a sentence, perhaps with a form that is posted to where the page is. */
export interface Page {
  title: PageText;
  text: PageText;
  form?: { button: PageText; hidden?: Readonly<Record<string, string>>; asksForCode?: boolean };
}

const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
main { max-width: 26rem; margin: 12vh auto 0; padding: 0 1rem }
h1 { font-size: 1.5rem }
label { display: block; margin-top: 1rem }
input, button { font: inherit; box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: .25rem .75rem; border: 2px solid; border-radius: .5rem }
button { margin-top: 1.5rem; background: #14532d; color: #fff; border-color: #14532d }
:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 3px }
`;

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** Nothing is loaded, nothing is run, nothing is kept: a link's secret stands in the address. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  vary: 'accept-language',
};

export function pageHtml({ title, text, form }: Page, languages: readonly string[]): string {
  const language = chooseLanguage(...languages);
  const say = (key: PageText): string => escape(formatText(PAGE_TEXTS[key], language));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${say(title)} · Many Hands</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${say(title)}</h1>
<p>${say(text)}</p>
${form ? formHtml(form, language) : ''}</main>
</body>
</html>
`;
}

function formHtml({ button, hidden = {}, asksForCode = false }: NonNullable<Page['form']>, language: Locale): string {
  const say = (key: PageText): string => escape(formatText(PAGE_TEXTS[key], language));
  const kept = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">\n`,
  );
  const fields = asksForCode
    ? `<label for="email">${say('email')}</label>
<input id="email" name="email" type="text" inputmode="email" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="254" required>
<label for="code">${say('code')}</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" maxlength="6" required>
`
    : '';
  // An empty address would post to this page with its query, and so with the secret in it.
  return `<form method="post" action="?">\n${kept.join('')}${fields}<button>${say(button)}</button>\n</form>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
