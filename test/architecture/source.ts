import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Relative to `src`, such as `events/index.ts`. */
  path: string;
  tree: ts.SourceFile;
}

/** The program's own files, without its specs. */
export const sources: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/[.-]spec\.ts$/.test(path))
  .sort()
  .map((path) => ({ path, tree: parse(path, readFileSync(join(root, 'src', path), 'utf8')) }));

export function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
}

const nodes = new Map<SourceFile, readonly ts.Node[]>();

/** Every node of the file, parents before children. */
export function nodesOf(file: SourceFile): readonly ts.Node[] {
  const known = nodes.get(file);
  if (known) return known;
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    node.forEachChild(visit);
  };
  visit(file.tree);
  nodes.set(file, found);
  return found;
}

/** `events/events.service.ts:90`, for messages. */
export const placeOf = ({ path, tree }: SourceFile, node: ts.Node): string =>
  `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

export interface Import {
  from: string;
  /** A file of `src`, or the name of a package. */
  to: string;
  /** Nothing of it is left when the program runs. */
  typeOnly: boolean;
  place: string;
}

export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file).flatMap((node) => {
    const specifier = specifierOf(node);
    if (!specifier || !ts.isStringLiteralLike(specifier)) return [];
    const to = specifier.text.startsWith('.') ? fileOf(file.path, specifier.text) : specifier.text;
    return [{ from: file.path, to, typeOnly: isTypeOnly(node), place: placeOf(file, node) }];
  });
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
}

function fileOf(from: string, specifier: string): string {
  const path = normalize(join(dirname(from), specifier)).replace(/\.js$/, '.ts');
  if (!existsSync(join(root, 'src', path))) throw new Error(`${from} imports ${specifier}, which is no file`);
  return relative('', path);
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    if (!clause) return false;
    if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
    const names = clause.namedBindings;
    return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
  }
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause;
    return node.isTypeOnly || (!!names && ts.isNamedExports(names) && names.elements.every((name) => name.isTypeOnly));
  }
  return false;
}

/** The text of a literal, of `'X' satisfies T` and `'X' as const`, and of a constant of the same file; else null. */
export function textOf(file: SourceFile, node: ts.Node | undefined): string | null {
  if (!node) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return textOf(file, node.expression);
  if (!ts.isIdentifier(node)) return null;
  const declaration = nodesOf(file).find(
    (other) => ts.isVariableDeclaration(other) && ts.isIdentifier(other.name) && other.name.text === node.text,
  ) as ts.VariableDeclaration | undefined;
  return declaration?.initializer ? textOf(file, declaration.initializer) : null;
}

export interface Call {
  file: SourceFile;
  name: string;
  arguments: readonly ts.Expression[];
  place: string;
}

/** Calls (also with `new`, and of decorators) of functions, classes and methods with one of these names. */
export function callsOf(...names: string[]): Call[] {
  return sources.flatMap((file) =>
    nodesOf(file).flatMap((node) => {
      if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
      const called = node.expression;
      const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
      if (!names.includes(name)) return [];
      return [{ file, name, arguments: [...(node.arguments ?? [])], place: placeOf(file, node) }];
    }),
  );
}
