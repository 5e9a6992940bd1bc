import { marked } from 'marked';
import sanitizeHtml from 'sanitize-html';

const MOST_MARKS = 500;
const NESTED = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){30}/m;
const BULLET = /^[ \t]*[*+-][ \t]/gm;

/**
 * What marked would take seconds over, or die of: marks are matched with each other within a block, quotes and lists nest
 * by recursion. Nobody writes such text to be read, so it is shown as typed.
 */
const isHostile = (markdown: string): boolean =>
  NESTED.test(markdown) ||
  markdown
    .replace(BULLET, '')
    .split(/\n[ \t]*\r?\n/)
    .some((block) => (block.match(/[*_~[]/g)?.length ?? 0) > MOST_MARKS);

const asTyped = (text: string): string =>
  `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br />')}</p>`;

/** Markdown as a parent may see it: no script, style or image (an image tells its server who looked), links that say so. */
export function renderMarkdown(markdown: string): string {
  const html = isHostile(markdown)
    ? asTyped(markdown)
    : marked.parse(markdown, { async: false, gfm: true, breaks: true });
  return sanitizeHtml(html, {
    allowedTags: [
      'p',
      'br',
      'strong',
      'em',
      'del',
      'ul',
      'ol',
      'li',
      'a',
      'h2',
      'h3',
      'h4',
      'blockquote',
      'code',
      'pre',
      'hr',
    ],
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: { h1: 'h2', a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer nofollow' }) },
  }).trim();
}
