import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { nodesOf, root, sources } from './source.js';

/** The settings that the configuration reads: `setting('NAME', ...)` and `env.NAME`. */
const read = new Set(
  sources
    .filter(({ path }) => path.startsWith('platform/config/'))
    .flatMap(nodesOf)
    .flatMap((node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'setting') {
        const [name] = node.arguments;
        return name && ts.isStringLiteral(name) ? [name.text] : [`${node.getText()}, which names none`];
      }
      return ts.isPropertyAccessExpression(node) && node.expression.getText() === 'env' ? [node.name.text] : [];
    }),
);

const documentedIn = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^\| `([A-Z][A-Z_]+)` +\|/gm)].map(([, name]) => name as string);

describe('the settings', () => {
  it.each(['README.md', 'docs/operating.md'])('are all in the table of %s, and no others', (file) => {
    expect(read.size).toBeGreaterThanOrEqual(14);
    expect(documentedIn(file).sort()).toEqual([...read].sort());
  });
});
