import { setTimeout as sleep } from 'node:timers/promises';
import { withServices } from '../../src/create-app.js';
import { EventKind, EventStatus, SchoolEvent, Shift, VolunteerRole } from '../../src/events/index.js';
import { readConfig } from '../../src/platform/config/config.js';
import type { Work } from '../../src/platform/database/work.js';
import { SMTP_CONNECTIONS } from '../../src/platform/mail/smtp-mailer.js';
import { SchoolBuilder, type Member } from '../../src/seed/school-builder.js';
import { PlaceConfirmed, Signup, SignupStatus } from '../../src/signups/index.js';
import { connect, type Connection } from '../support/connection.js';
import { crowd } from '../support/crowd.js';
import { freshDatabase, onlyOn, testScale, type TestDatabase } from '../support/database.js';
import { MailSink } from '../support/mail-sink.js';
import { startServer, type ServerProcess } from '../support/server-process.js';

const MAILS = testScale(40, 500);
const KILLS = testScale(2, 10);
const SERVERS = 2;
/** How long the mail server keeps a mail in its hands before it says that it has it. */
const DELAY_MS = testScale(150, 1_500);
const DAY_MS = 86_400_000;

describe('mail from two processes', () => {
  let database: TestDatabase;
  let connection: Connection;
  let sink: MailSink;
  let servers: ServerProcess[] = [];

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await connection?.close();
    await sink?.stop();
    await database?.drop();
  });

  const start = () => startServer(database.url, { SMTP_URL: sink.url });

  /** People with a place of which nobody has told them yet. */
  function aSchoolToTell(): Promise<Member[]> {
    return withServices(readConfig({ DATABASE_URL: database.url }), async (app) => {
      const school = await SchoolBuilder.create(app);
      const people = await crowd(app, school.id, MAILS);
      const shiftId = await school.run(aShift);
      for (let from = 0; from < people.length; from += 50) {
        const some = people.slice(from, from + 50);
        await school.run((work) => givePlaces(work, shiftId, some));
      }
      return people;
    });
  }

  /** Kills the servers in turn, at random moments, and starts each again. */
  async function killAtRandom(): Promise<void> {
    const step = MAILS / (KILLS + 1);
    for (let kill = 0; kill < KILLS; kill++) {
      const moment = step * (kill + 0.5 + Math.random());
      while (sink.received.length < moment) await sleep(5);
      await sleep(Math.random() * DELAY_MS);
      const index = kill % SERVERS;
      await servers[index]?.kill();
      servers[index] = await start();
    }
  }

  /** What died in the hands of a process is free again after its lease; the test lets that time pass at once. */
  async function untilAllSent(): Promise<void> {
    let [seen, since] = [0, Date.now()];
    while ((await queued()) > 0) {
      await sleep(200);
      if (sink.received.length !== seen) [seen, since] = [sink.received.length, Date.now()];
      if (Date.now() - since < 5_000) continue;
      await connection.query(`UPDATE outbox_message SET "runAt" = now() WHERE "deadAt" IS NULL`);
      await connection.query(`UPDATE delivery SET "runAt" = now() WHERE "state" = 'QUEUED'`);
      since = Date.now();
    }
  }

  async function queued(): Promise<number> {
    const messages = await connection.query(`SELECT "id" FROM outbox_message`);
    const deliveries = await connection.query(`SELECT "id" FROM delivery WHERE "state" = 'QUEUED'`);
    return messages.length + deliveries.length;
  }

  onlyOn('postgres', 'a file belongs to one server process')(
    `arrives, each of ${MAILS}, over ${KILLS} kills, twice only where one was in flight, under one Message-ID`,
    async () => {
      sink = await MailSink.start();
      sink.delayMs = DELAY_MS;
      database = await freshDatabase();
      connection = await connect(database.url);
      const people = await aSchoolToTell();
      servers = await Promise.all(Array.from({ length: SERVERS }, start));
      await killAtRandom();
      await untilAllSent();
      const unsent = await connection.query(`SELECT "id", "state" FROM delivery WHERE "state" <> 'SENT'`);
      expect(unsent).toEqual([]);
      expect(people.filter(({ email }) => sink.to(email).length === 0)).toEqual([]);
      const twice = people.filter(({ email }) => sink.to(email).length > 1);
      const extra = sink.received.length - people.length;
      console.info(`${MAILS} mails, ${KILLS} kills: ${sink.received.length} arrived, ${extra} of them again`);
      expect(extra).toBeLessThanOrEqual(KILLS * SMTP_CONNECTIONS);
      for (const { email } of twice) expect(new Set(sink.to(email).map(({ messageId }) => messageId)).size).toBe(1);
    },
  );
});

async function givePlaces(work: Work, shiftId: string, people: readonly Member[]): Promise<void> {
  const place = { shiftId, status: SignupStatus.CONFIRMED, waitlistNumber: null, signedUpById: null, endReason: null };
  const signups = await work.rows(Signup).insertAll(people.map(({ id: personId }) => ({ ...place, personId })));
  for (const { id } of signups) await work.announce(new PlaceConfirmed(work.schoolId, id, false));
}

async function aShift(work: Work): Promise<string> {
  const startsAt = new Date(Date.now() + 10 * DAY_MS).toISOString();
  const endsAt = new Date(Date.now() + 11 * DAY_MS).toISOString();
  const event = await work.rows(SchoolEvent).insert({
    title: 'Fall fair',
    description: null,
    kind: EventKind.FAIR,
    status: EventStatus.PUBLISHED,
    startsAt,
    endsAt,
    location: null,
    publishedAt: work.now,
    cancellationReason: null,
    version: 1,
  });
  const role = { eventId: event.id, title: 'Stand', description: null, position: 0, version: 1 };
  const { id: roleId } = await work.rows(VolunteerRole).insert(role);
  const counts = { capacity: MAILS, confirmed: MAILS, held: 0, waitlisted: 0, nextWaitlistNumber: 1, version: 1 };
  const open = { signupOpensAt: null, signupClosesAt: null };
  return (await work.rows(Shift).insert({ eventId: event.id, roleId, startsAt, endsAt, ...open, ...counts })).id;
}
