import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import ts from 'typescript';
import { callsOf, nodesOf, placeOf, root, sources, textOf, type SourceFile } from './source.js';

interface Found {
  value: string;
  place: string;
}

/** The first cells of the rows of the tables in docs/errors.md that have such a heading. */
const documented = (heading: string): string[][] =>
  readFileSync(join(root, 'docs/errors.md'), 'utf8')
    .split(/\n\n/)
    .filter((block) => new RegExp(`^\\| ${heading} +\\|`).test(block))
    .flatMap((table) => table.split('\n').slice(2))
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/^`|`$/g, '')))
    .map(([, ...cells]) => cells);

const each = (pick: (file: SourceFile, node: ts.Node) => string | null): Found[] =>
  sources.flatMap((file) =>
    nodesOf(file).flatMap((node) => {
      const value = pick(file, node);
      return value === null ? [] : [{ value, place: placeOf(file, node) }];
    }),
  );

/** The members of `RefusalCode`, and what is written as `code` into a GraphQL error. */
const codes = each((file, node) => {
  if (ts.isLiteralTypeNode(node) && ts.isTypeAliasDeclaration(node.parent.parent)) {
    return node.parent.parent.name.text === 'RefusalCode' ? textOf(file, node.literal) : null;
  }
  return extension(file, node, 'code');
});

/** `extensions: { code: 'CODE', reason: 'REASON' }`. */
function extension(file: SourceFile, node: ts.Node, name: 'code' | 'reason'): string | null {
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== name) return null;
  const owner = node.parent.parent;
  return ts.isPropertyAssignment(owner) && owner.name.getText() === 'extensions'
    ? textOf(file, node.initializer)
    : null;
}

/** The keys of a module's list, such as EVENT_REASONS. */
const listed = each((_, node) => {
  if (!ts.isPropertyAssignment(node)) return null;
  const declaration = ts.findAncestor(node, ts.isVariableDeclaration);
  return declaration?.name.getText().endsWith('_REASONS') ? node.name.getText() : null;
});

/** Which argument of these calls is a reason, and the code that it goes with: the first argument where none is fixed. */
const RAISES: Readonly<Record<string, { reason: number; code?: string }>> = {
  Refusal: { reason: 1 },
  ruleBroken: { reason: 0, code: 'RULE_BROKEN' },
  nameConstraint: { reason: 1, code: 'RULE_BROKEN' },
  refusalBeforeExecution: { reason: 1, code: 'BAD_USER_INPUT' },
};
const refusals = callsOf(...Object.keys(RAISES)).map((call) => {
  const { reason, code } = RAISES[call.name] as { reason: number; code?: string };
  const argument = call.arguments[reason];
  const value = textOf(call.file, argument);
  return { ...call, argument, value, code: code ?? textOf(call.file, call.arguments[0]) };
});
const thrown = refusals.filter((call): call is typeof call & { value: string } => call.value !== null);
const written = each((file, node) => extension(file, node, 'reason'));

/** Checked by the compiler against a module's list, or not a reason at all. */
const isKnown = ({ argument }: (typeof refusals)[number]): boolean =>
  !argument || argument.getText() === 'undefined' || ts.isSatisfiesExpression(argument);

describe('docs/errors.md', () => {
  it('has every code, and no other', () => {
    const ours = documented('code').map(([code]) => code);
    const apollos = Object.values(ApolloServerErrorCode) as string[];
    const used = codes.map(({ value }) => value);
    expect(codes.filter(({ value }) => !ours.includes(value))).toEqual([]);
    expect(ours.filter((code) => !used.includes(code as string) && !apollos.includes(code as string))).toEqual([]);
  });

  it('has every reason, and no other', () => {
    const reasons = documented('reason').map(([reason]) => reason);
    const used = [...listed, ...thrown, ...written].map(({ value, place }) => ({ value, place }));
    expect(used.length).toBeGreaterThanOrEqual(30);
    expect(used.filter(({ value }) => !reasons.includes(value))).toEqual([]);
    expect(reasons.filter((reason) => !used.some(({ value }) => value === reason))).toEqual([]);
  });

  it('has each reason with the code that it is thrown with', () => {
    const codeOf = new Map(documented('reason').map(([reason, code]) => [reason, code]));
    const differing = thrown.filter(({ value, code }) => codeOf.get(value) !== code);
    expect(differing.map(({ place, value, code }) => `${place} ${value} is thrown with ${code}`)).toEqual([]);
  });

  it('misses no reason that is computed', () => {
    const inPlatform = ['platform/refusal.ts', 'platform/database/db-errors.ts'];
    const unknown = refusals.filter((call) => call.value === null && !isKnown(call));
    expect(unknown.filter(({ file }) => !inPlatform.includes(file.path)).map(({ place }) => place)).toEqual([]);
  });
});
