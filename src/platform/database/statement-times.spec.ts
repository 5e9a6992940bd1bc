import { Logger } from '@nestjs/common';
import { StatementLog, StatementTimes } from './statement-times.js';

const SECRET = "WHERE email = 'ana@example.org'";

describe('a slow statement', () => {
  const original = Object.getOwnPropertyDescriptor(Logger.prototype, 'warn') as PropertyDescriptor;
  let warned: unknown[] = [];

  beforeEach(() => {
    warned = [];
    Logger.prototype.warn = (message: unknown) => void warned.push(message);
  });
  afterEach(() => {
    Object.defineProperty(Logger.prototype, 'warn', original);
  });

  it('is named in the log, and a fast one is not', () => {
    const times = new StatementTimes(200);
    times.note('events by id', `SELECT 1 FROM a ${SECRET}`, 199.9);
    times.note('shifts by event', `SELECT 1 FROM a ${SECRET}`, 200.4);
    expect(warned).toEqual([{ msg: 'slow statement', statement: 'shifts by event', milliseconds: 200 }]);
  });

  it.each([
    [`SELECT e.id FROM "school_event" e ${SECRET}`, 'SELECT school_event'],
    [`INSERT INTO "delivery"("id") VALUES ('ana@example.org')`, 'INSERT delivery'],
    [`UPDATE "shift" SET "note" = 'ana@example.org'`, 'UPDATE shift'],
    [`DELETE FROM "session" ${SECRET}`, 'DELETE session'],
    ["PRAGMA something('ana@example.org')", 'another'],
  ])('that has no name is called by what it does: %s', (text, statement) => {
    new StatementLog().logQuerySlow(5_000, text);
    expect(warned).toEqual([{ msg: 'slow statement', statement, milliseconds: 5_000 }]);
  });
});
