/** A piece of a mail: a sentence, facts, somebody's own words, a link with what it is for, a code to type. */
export type Block =
  | { say: string }
  | { facts: readonly (readonly [label: string, value: string])[] }
  | { quote: string }
  | { link: string; label: string }
  | { code: string };

/** A mail before it is text or HTML. */
export interface Letter {
  subject: string;
  blocks: readonly Block[];
}

/** Plain text, useful alone: links are spelled out on lines of their own. */
export const textOf = ({ blocks }: Letter): string => `${blocks.map(plain).join('\n\n')}\n`;

function plain(block: Block): string {
  if ('say' in block) return block.say;
  if ('facts' in block) return block.facts.map(([label, value]) => `${label}: ${oneLine(value)}`).join('\n');
  if ('quote' in block)
    return block.quote
      .trim()
      .split(/\r\n|\r|\n/)
      .map((line) => `> ${line}`)
      .join('\n');
  if ('link' in block) return `${block.label}:\n${block.link}`;
  return `    ${block.code}`;
}

interface Page {
  locale: string;
  dir: 'ltr' | 'rtl';
}

/** HTML that loads nothing from anywhere. What people wrote is escaped, and keeps its own direction. */
export function htmlOf({ subject, blocks }: Letter, { locale, dir }: Page): string {
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 1em auto; padding: 0 1em">
${blocks.map(marked).join('\n')}
</body>
</html>
`;
}

function marked(block: Block): string {
  if ('say' in block) return `<p>${escaped(block.say)}</p>`;
  if ('facts' in block) {
    const lines = block.facts.map(
      ([label, value]) => `${escaped(label)}: <strong dir="auto">${escaped(value)}</strong>`,
    );
    return `<p>${lines.join('<br>\n')}</p>`;
  }
  if ('quote' in block) {
    return `<blockquote dir="auto" style="white-space: pre-line">${escaped(block.quote.trim())}</blockquote>`;
  }
  if ('link' in block) return `<p><a href="${escaped(block.link)}">${escaped(block.label)}</a></p>`;
  return `<p style="font-size: 28px; letter-spacing: 4px"><strong>${escaped(block.code)}</strong></p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Without line breaks and other controls, as a header needs it. */
export const oneLine = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
