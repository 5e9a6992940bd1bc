import { forbiddenCharacter } from './roster-text.js';
import type { Problem, Severity } from './roster.types.js';

const keptPerCode = 1000;

interface Tally {
  severity: Severity;
  code: string;
  found: number;
}

/** Ends the reading of a file, or of the whole roster: `code` and `message` become its problem. */
export class FileRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly row: number | null = null,
  ) {
    super(message);
  }
}

/** Collects problems. Of each code it keeps the first thousand and counts the rest, however broken the files are. */
export class ProblemLog {
  /** Whether there is a rejected row of which nobody can tell what it is about. */
  hasUnnamedRow = false;
  private readonly kept: Problem[] = [];
  private readonly tallies = new Map<string, Tally>();

  add(problem: Problem): void {
    const { severity, code } = problem;
    const key = `${severity} ${code}`;
    const tally = this.tallies.get(key) ?? { severity, code, found: 0 };
    tally.found += 1;
    this.tallies.set(key, tally);
    if (tally.found <= keptPerCode) this.kept.push(problem);
  }

  warn(file: string | null, code: string, message: string, column: string | null = null): void {
    this.add({ severity: 'warning', file, row: null, column, code, message });
  }

  refuse(file: string | null, code: string, message: string, row: number | null = null): void {
    this.add({ severity: 'file', file, row, column: null, code, message });
  }

  has(severity: Severity): boolean {
    return [...this.tallies.values()].some((tally) => tally.severity === severity);
  }

  list(): Problem[] {
    const overflowing = [...this.tallies.values()].filter((tally) => tally.found > keptPerCode);
    return [...this.kept, ...overflowing.map(theRest)];
  }
}

function theRest({ severity, code, found }: Tally): Problem {
  const more = (found - keptPerCode).toLocaleString('en-US');
  const message = `And ${more} more of this kind, which are not listed.`;
  return { severity, file: null, row: null, column: null, code, message };
}

const shownCharacters = 60;
const everyForbiddenCharacter = new RegExp(forbiddenCharacter, 'gu');
export const socialSecurityNumber = /\d{3}-\d{2}-\d{4}/;
const everySocialSecurityNumber = new RegExp(socialSecurityNumber, 'g');

/** A value from a file, in quotation marks and fit for a message: short, on one line, no Social Security number. */
export function shown(value: string): string {
  const printable = value
    .slice(0, 4 * shownCharacters)
    .replace(everyForbiddenCharacter, '')
    .replace(everySocialSecurityNumber, '***-**-****');
  const characters = Array.from(printable);
  const short = characters.slice(0, shownCharacters).join('');
  return characters.length > shownCharacters ? `"${short}…"` : `"${short}"`;
}
