import { Logger } from '@nestjs/common';
import type { Logger as TypeormLogger } from 'typeorm';
import { durations } from '../metrics/measures.js';

const log = new Logger('Statements');
const seconds = durations(
  'statement_seconds',
  'Statements of the read side by their registered name, with what they waited for a connection',
  ['statement'],
);

/** Lists and what TypeORM writes have no name of their own: what they do, to which table. */
function anonymousName(text: string): string {
  const verb = /\b(SELECT|INSERT|UPDATE|DELETE)\b/i.exec(text)?.[1];
  const table = /\b(?:FROM|INTO|UPDATE)\s+"?(\w+)/i.exec(text)?.[1];
  return verb && table ? `${verb.toUpperCase()} ${table}` : 'another';
}

/** Notes what a statement took, and logs the slow ones: their name and their time, never what they were given. */
export class StatementTimes {
  constructor(private readonly slowMs: number) {}

  note(name: string | undefined, text: string, milliseconds: number): void {
    seconds.observe({ statement: name ?? 'list' }, milliseconds / 1_000);
    if (milliseconds >= this.slowMs) logSlow(name ?? anonymousName(text), milliseconds);
  }
}

const logSlow = (statement: string, milliseconds: number): void =>
  log.warn({ msg: 'slow statement', statement, milliseconds: Math.round(milliseconds) });

/** What TypeORM has to say. Its own log would repeat values, which may be secrets. */
export class StatementLog implements TypeormLogger {
  logQuerySlow(milliseconds: number, text: string): void {
    logSlow(anonymousName(text), milliseconds);
  }

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') log.warn(String(message));
  }

  logQuery(): void {}

  logQueryError(): void {}

  logSchemaBuild(): void {}

  logMigration(): void {}
}
