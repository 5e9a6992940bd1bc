import type { Database } from '../config/config.js';

type Parameter = string | number | null | readonly string[];
export type Parameters = Readonly<Record<string, Parameter>>;

/**
 * A fixed read, prepared once per connection on either database. In the text `:name` is a value, `IN :name` a list, and
 * `FOLDED(column)` the text without case and accents. Lists whose name starts with `viewer` are the viewer's scope.
 * Access is in its WHERE: a spec runs each as a stranger and expects no row.
 */
export interface Statement<Given extends Parameters, Result extends object> {
  readonly name: string;
  readonly text: string;
  /** Carries the types only. */
  readonly types?: { given: Given; result: Result };
}

/** A fixed read that knows no viewer yet; whoever runs it gives the reason. */
export type UnscopedStatement<Given extends Parameters, Result extends object> = Statement<Given, Result>;

const statements = new Map<string, Statement<Parameters, object>>();

/** Declares a statement of the read side; it must keep to the viewer's scope by itself. */
export function statement<Given extends Parameters, Result extends object>(
  name: string,
  text: string,
): Statement<Given, Result> {
  if (statements.has(name)) throw new Error(`two statements are named ${name}`);
  if (!isScoped(text)) throw new Error(`the statement ${name} is not scoped to the viewer`);
  const declared = { name, text };
  statements.set(name, declared);
  return declared;
}

export const allStatements = (): Statement<Parameters, object>[] => [...statements.values()];

/** Whether a WHERE keeps to what the viewer may reach. */
export const isScoped = (text: string): boolean => /\bIN :viewer[A-Z]/.test(text);

export interface BoundStatement {
  sql: string;
  values: unknown[] | Record<string, unknown>;
}

const ACCENTS = '[\u0300-\u036f]';
/** What people type for letters that are not a letter and an accent. */
const PLAIN = { ß: 'ss', æ: 'ae', œ: 'oe', ł: 'l', ø: 'o', đ: 'd', ı: 'i', ς: 'σ' };

// Whatever the database's own collation: letters of every language, and the order of code points, as SQLite has it.
const LOWER_ON_POSTGRES = `lower(regexp_replace(normalize($1, NFKD), '${ACCENTS}', '', 'g') COLLATE "und-x-icu")`;
const FOLDED_ON_POSTGRES = `(${Object.entries(PLAIN).reduce(
  (text, [letter, plain]) => `replace(${text}, '${letter}', '${plain}')`,
  LOWER_ON_POSTGRES,
)} COLLATE "C")`;

const ASCII = /^[\0-\x7f]*$/;
const accents = new RegExp(ACCENTS, 'g');
const unusual = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** The text without case and accents, as FOLDED() gives it. */
export function fold(value: string): string {
  if (ASCII.test(value)) return value.toLowerCase();
  const lower = value.normalize('NFKD').replace(accents, '').toLowerCase();
  return lower.replace(unusual, (letter) => PLAIN[letter as keyof typeof PLAIN]);
}

/** The order in which FOLDED() sorts, on either database. */
export function compareFolded(a: string, b: string): number {
  const [first, second] = [fold(a), fold(b)];
  return first < second ? -1 : Number(first > second);
}

/** A LIKE pattern (`ESCAPE '!'`) for FOLDED text that contains the words as typed. */
export const containing = (words: string): string => `%${fold(words).replace(/[!%_]/g, '!$&')}%`;

interface Written {
  sql: string;
  /** The values that it uses, in the order of their places. */
  names: readonly string[];
}

const MOST_WRITTEN = 1_000;
const written: Record<Database['kind'], Map<string, Written>> = { sqlite: new Map(), postgres: new Map() };

/** Writes the statement for a database and picks the values that it uses. */
export function bind(text: string, parameters: Parameters, kind: Database['kind']): BoundStatement {
  const { sql, names } = writtenFor(kind, text);
  const entries = names.map((name): [string, unknown] => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`the parameter ${name} is missing`);
    return [name, kind === 'sqlite' && Array.isArray(value) ? JSON.stringify(value) : value];
  });
  return { sql, values: kind === 'sqlite' ? Object.fromEntries(entries) : entries.map(([, value]) => value) };
}

/** Once for each text: the reads of a request are asked for again and again. */
function writtenFor(kind: Database['kind'], text: string): Written {
  const known = written[kind].get(text);
  if (known) return known;
  if (written[kind].size >= MOST_WRITTEN) written[kind].clear();
  const fresh = write(kind, text);
  written[kind].set(text, fresh);
  return fresh;
}

function write(kind: Database['kind'], text: string): Written {
  const names: string[] = [];
  const folded = kind === 'postgres' ? text.replace(/\bFOLDED\(([^()]+)\)/g, FOLDED_ON_POSTGRES) : text;
  const sql = folded.replace(/(\bIN )?(?<!:):([a-zA-Z]+)\b/g, (_, list: string | undefined, name: string) => {
    if (!names.includes(name)) names.push(name);
    if (kind === 'sqlite') return list ? `IN (SELECT value FROM json_each(@${name}))` : `@${name}`;
    const position = `$${names.indexOf(name) + 1}`;
    return list ? `= ANY(${position})` : position;
  });
  return { sql, names };
}
