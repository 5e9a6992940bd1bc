import { createHash, randomUUID } from 'node:crypto';
import { hashToken } from '../src/identity/tokens.js';
import { Ids } from '../src/platform/ids/ids.js';
import type { Member } from '../src/seed/school-builder.js';
import { bulkInsertInto } from './bulk-insert.js';

const PLACES = 5;
const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;
const NEVER_NOTED = '2999-01-01T00:00:00.000Z';

export interface RushSchool {
  schoolId: string;
  people: Member[];
  shiftIds: string[];
}

/** A school of its own for one rush: people, and an event whose shifts overlap their neighbors. */
export async function prepareRush(databaseUrl: string, size: number, shifts: number): Promise<RushSchool> {
  const ids = new Ids();
  const now = Date.now();
  const stamp = { createdAt: new Date(now).toISOString(), updatedAt: new Date(now).toISOString() };
  const schoolId = ids.next('school');
  const secretOf = (index: number) => createHash('sha256').update(`${schoolId} ${index}`).digest('base64url');
  const people = Array.from({ length: size }, (_, index): Member => {
    const name = `Guardian ${index}`;
    return { id: ids.next('person'), name, email: `${randomUUID()}@example.org`, token: `mhs_${secretOf(index)}` };
  });
  const into = await bulkInsertInto(databaseUrl);
  const school = { name: 'Rush', timeZone: 'America/New_York', locales: '["en"]' };
  await into.insert('school', [{ ...stamp, id: schoolId, ...school }]);
  const accounts = people.map(({ email }) => ({ ...stamp, id: ids.next('account'), email }));
  await into.insert('account', accounts);
  await into.insert(
    'person',
    people.map(({ id, name }) => ({ ...stamp, id, schoolId, name })),
  );
  await into.insert(
    'person_email',
    people.map(({ id: personId, email }) => ({
      ...{ ...stamp, id: ids.next('email'), schoolId, personId, email },
      signsInSince: stamp.createdAt,
    })),
  );
  await into.insert(
    'person_duty',
    people.map(({ id: personId }) => ({ ...stamp, id: ids.next('duty'), schoolId, personId, duty: 'GUARDIAN' })),
  );
  await into.insert(
    'session',
    people.map(({ token }, index) => ({
      ...stamp,
      id: ids.next('session'),
      accountId: accounts[index]?.id as string,
      tokenHash: hashToken(token),
      lastUsedAt: NEVER_NOTED,
      expiresAt: NEVER_NOTED,
    })),
  );
  const morning = Math.ceil(now / DAY_MS) * DAY_MS + 10 * DAY_MS;
  const at = (minutes: number) => new Date(morning + minutes * MINUTE_MS).toISOString();
  const event = { title: 'Rush', kind: 'FAIR', status: 'PUBLISHED', startsAt: at(0), endsAt: at(24 * 60) };
  const eventId = ids.next('event');
  await into.insert('school_event', [{ ...stamp, id: eventId, schoolId, ...event, publishedAt: stamp.createdAt }]);
  const roleId = ids.next('role');
  await into.insert('volunteer_role', [{ ...stamp, id: roleId, schoolId, eventId, title: 'Stand', position: 0 }]);
  const shiftRows = Array.from({ length: shifts }, (_, index) => {
    const from = (index % 8) * 45;
    const times = { startsAt: at(from), endsAt: at(from + 90) };
    return { ...stamp, id: ids.next('shift'), schoolId, eventId, roleId, ...times, capacity: PLACES };
  });
  await into.insert('shift', shiftRows);
  await into.finish();
  return { schoolId, people, shiftIds: shiftRows.map(({ id }) => id) };
}
