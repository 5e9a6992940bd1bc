import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { importsOf, nodesOf, placeOf, root, sources } from './source.js';

const rows = readFileSync(join(root, 'docs/attacks.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number, , triedIn = '']) => ({ number: Number(number), triedIn }));

interface Claim {
  file: string;
  text: string;
}

/** `file` "text", "another text of it"; `another file` "text". */
function claimsOf(cell: string): Claim[] {
  const claims: Claim[] = [];
  let file = '';
  for (const [, path, text] of cell.matchAll(/`([\w.\-/]+)`|"([^"]+)"/g)) {
    if (path?.includes('/') || path?.endsWith('.json')) file = path;
    else if (text) claims.push({ file, text });
  }
  return claims;
}

describe('docs/attacks.md', () => {
  it('has a row for each attack of the list', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  });

  it('names specs that are there', () => {
    const claims = rows.flatMap(({ triedIn }) => claimsOf(triedIn));
    expect(claims.length).toBeGreaterThanOrEqual(45);
    const wrong = claims.filter(({ file, text }) => {
      const path = join(root, file);
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(text);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the program', () => {
  it('opens no connection to where a client says: it calls nothing that fetches', () => {
    const calls = sources.flatMap((file) =>
      nodesOf(file)
        .filter(
          (node) =>
            ts.isCallExpression(node) && /^(fetch|https?\.(get|request)|axios)$/.test(node.expression.getText()),
        )
        .map((node) => placeOf(file, node)),
    );
    expect(calls).toEqual([]);
    const clients = sources.flatMap(importsOf).filter(({ to }) => /^(node:)?(https|http2|undici)$/.test(to));
    expect(clients).toEqual([]);
  });
});
