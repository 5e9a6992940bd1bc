import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALLERS, Differs, of, type Caller, type Sight, type Value } from './access.callers.js';
import { MUTATIONS, QUERIES, SIGHTS, SUBSCRIPTIONS } from './access.matrix.js';
import type { Outcome } from './access.matrix.mutations.js';
import { rootHandlers, type RootHandler } from './root-handlers.js';

export const ACCESS_DOCUMENT = join(import.meta.dirname, '../../docs/access.md');

const callers = Object.keys(CALLERS) as Caller[];
const TITLES: Record<Caller, string> = {
  self: 'self',
  otherAdult: 'other adult',
  otherFamily: 'other family',
  otherClass: 'other class',
  restrictedGuardian: 'restricted guardian',
  separatedGuardian: 'separated guardian',
  teacher: 'teacher',
  coordinator: 'coordinator',
  admin: 'administrator',
  exVolunteer: 'ex-volunteer',
  otherSchool: 'other school',
  anonymous: 'anonymous',
};

export const committedAccessDocument = (): string =>
  existsSync(ACCESS_DOCUMENT) ? readFileSync(ACCESS_DOCUMENT, 'utf8') : '';

/** docs/access.md: what the matrix says, and who may knock at each root handler. */
export function accessDocument(): string {
  return `${[
    '# Who sees and does what',
    'Written by `npm run docs:access` from `test/architecture/access.matrix.ts` and from what each handler declares; a spec compares both with the server. Change the matrix by hand, then write this again.',
    ...whoKnocks(),
    ...whoAsks(),
    ...queries(),
    ...mutations(),
    ...subscriptions(),
    ...sights(),
  ].join('\n\n')}\n`;
}

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escape).join(' | ')} |`).join('\n');

const escape = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('\n', '\\n');

function whoKnocks(): string[] {
  const rows = rootHandlers.map(({ kind, name, place, rule }) => [kind, `\`${name}\``, ruleText(rule), `\`${place}\``]);
  return [
    '## Who may knock',
    'What is declared at the handler. It says nothing about rows: those follow below.',
    table(['kind', 'handler', 'who', 'where'], rows),
  ];
}

function ruleText(rule: RootHandler['rule']): string {
  if (!rule) return 'nobody: undeclared';
  if (rule.who === 'duties') return `signed in, at some school ${rule.duties.join(' or ')}`;
  return rule.who === 'anyone' ? 'anyone' : 'signed in';
}

function whoAsks(): string[] {
  const rows = callers.map((caller) => [TITLES[caller], CALLERS[caller]]);
  return ['## Who asks', table(['caller', 'is'], rows)];
}

function queries(): string[] {
  const rows = QUERIES.map(({ query, answers }) => [
    `\`${query}\``,
    ...callers.map((caller) => cell(of(answers, caller))),
  ]);
  return ['## Queries', table(['query', ...callers.map((caller) => TITLES[caller])], rows)];
}

function mutations(): string[] {
  const rows = MUTATIONS.map(({ mutation, on, doing, answers }) => [
    `\`${mutation}\``,
    doing ? `${on}: ${doing}` : on,
    ...callers.map((caller) => outcome(of(answers, caller))),
  ]);
  return [
    '## Mutations',
    'A refusal by its code and reason, or the answer.',
    table(['mutation', 'on', ...callers.map((caller) => TITLES[caller])], rows),
  ];
}

function subscriptions(): string[] {
  const rows = SUBSCRIPTIONS.map(({ subscription, on, answers }) => [
    `\`${subscription}\``,
    on,
    ...callers.map((caller) => of(answers, caller) ?? ''),
  ]);
  return [
    '## Subscriptions',
    'Who may watch, the code of the refusal, or the code that the socket is closed with.',
    table(['subscription', 'on', ...callers.map((caller) => TITLES[caller])], rows),
  ];
}

function outcome(answer: Outcome | undefined): string {
  if (typeof answer !== 'object') return String(answer);
  if (Array.isArray(answer)) return answer.map(outcome).join('; ');
  return Object.entries(answer)
    .map(([field, value]) => `${field}: ${cell(value)}`)
    .join(', ');
}

function sights(): string[] {
  const types = [...new Set(SIGHTS.map(({ type }) => type))].sort();
  return [
    '## What is seen',
    'Each type by examples from `test/support/access-world.ts`: how it is reached, who sees it at all, what its fields show, and to whom they show something else.',
    ...types.flatMap((type) => [`### ${type}`, ...SIGHTS.filter((sight) => sight.type === type).flatMap(sightText)]),
  ];
}

function sightText({ at, seenBy, fields }: Sight): string[] {
  const hiddenFrom = callers.filter((caller) => !seenBy.includes(caller));
  const titles = (some: readonly Caller[]) => some.map((caller) => TITLES[caller]).join(', ') || 'nobody';
  const rows = Object.entries(fields).map(([field, value]) => {
    const differs = value instanceof Differs ? value : new Differs(value, {});
    return [field, cell(differs.value), exceptionsOf(differs)];
  });
  return [
    `\`${at}\` is seen by ${titles(seenBy)}; hidden from ${titles(hiddenFrom)}.`,
    table(['field', 'shows', 'but'], rows),
  ];
}

/** Callers who see the same are named together. */
function exceptionsOf({ but }: Differs): string {
  const groups = new Map<string, Caller[]>();
  for (const caller of callers) {
    const value = of(but, caller);
    if (value !== undefined) groups.set(cell(value), [...(groups.get(cell(value)) ?? []), caller]);
  }
  return [...groups].map(([value, who]) => `${who.map((each) => TITLES[each]).join(', ')}: ${value}`).join('; ');
}

function cell(value: Value | { refused: string } | undefined): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(cell).join(', ');
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .map(([field, each]) => `${field} ${cell(each)}`)
      .join(', ');
  }
  return String(value);
}
