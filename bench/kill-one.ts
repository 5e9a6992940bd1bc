/**
 * Whether anything that was acknowledged is lost when a process dies: people sign up through a proxy, each repeating with
 * the same key until there is an answer; a process is killed meanwhile; then every answer is compared with what is stored.
 * ORIGIN is the proxy, DATABASE_URL a database to fill with a school, PIDS the processes to kill, one after the other.
 */
import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { withServices } from '../src/create-app.js';
import { readConfig } from '../src/platform/config/config.js';
import { SchoolBuilder, type Member } from '../src/seed/school-builder.js';
import { crowd } from '../test/support/crowd.js';
import { publishedEvent } from '../test/support/events.js';
import { GraphqlClient } from '../test/support/graphql-client.js';

const { ORIGIN = '', PIDS = '' } = process.env;
const PEOPLE = 200;
const SHIFTS = 20;
const CLIENTS = 16;
const CAPACITY = 150;
const HOUR_MS = 3_600_000;
const SIGN_UP = 'mutation($input: SignUpInput!) { signUp(input: $input) { id status } }';

interface Signup {
  id: string;
  status: string;
}

interface StoredShift {
  staffing: { confirmed: number; waitlisted: number };
  signups: (Signup & { volunteer: { id: string } })[];
}

const { schoolId, coordinator, people } = await withServices(readConfig(), async (app) => {
  const school = await SchoolBuilder.create(app);
  return { schoolId: school.id, coordinator: await school.coordinator(), people: await crowd(app, school.id, PEOPLE) };
});
const as = ({ token }: Member) => new GraphqlClient(`${ORIGIN}/graphql`, token);
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();
const shifts = Array.from({ length: SHIFTS }, (_, i) => ({
  startsAt: inHours(240 + i),
  endsAt: inHours(240.9 + i),
  capacity: CAPACITY,
}));
const event = await publishedEvent(as(coordinator), schoolId, shifts, { startsAt: inHours(240), endsAt: inHours(265) });

const wanted = event.shifts.flatMap(({ id }) => people.map((who) => ({ who, shiftId: id })));
const acknowledged = new Map<string, Signup>();
let repeated = 0;

async function signUp({ who, shiftId }: { who: Member; shiftId: string }): Promise<void> {
  const input = { shiftId, idempotencyKey: `${who.id}-${shiftId}` };
  for (;;) {
    const answer = await as(who)
      .send<{ signUp: Signup }>(SIGN_UP, { input })
      .catch(() => null);
    if (answer?.data) return void acknowledged.set(input.idempotencyKey, answer.data.signUp);
    repeated += 1;
    await sleep(50);
  }
}

const total = wanted.length;
const begun = performance.now();
const killing = (async () => {
  for (const pid of PIDS.split(',').filter(Boolean)) {
    const goal = acknowledged.size + total / 4;
    while (acknowledged.size < goal) await sleep(5);
    process.kill(Number(pid), 'SIGKILL');
    console.log(`killed ${pid} after ${acknowledged.size} answers`);
  }
})();
await Promise.all(
  Array.from({ length: CLIENTS }, async () => {
    for (let next = wanted.pop(); next; next = wanted.pop()) await signUp(next);
  }),
);
await killing;
const seconds = (performance.now() - begun) / 1_000;

const SEEN = `query($id: ID!) { node(id: $id) { ... on Shift {
  staffing { confirmed waitlisted } signups { id status volunteer { id } } } } }`;
let lost = 0;
let stored = 0;
for (const { id } of event.shifts) {
  const { node } = await as(coordinator).ask<{ node: StoredShift }>(SEEN, { id });
  const byPerson = new Map<string, Signup>();
  for (const signup of node.signups) byPerson.set(signup.volunteer.id, signup);
  stored += node.signups.length;
  for (const who of people) {
    const answered = acknowledged.get(`${who.id}-${id}`);
    if (byPerson.get(who.id)?.id !== answered?.id) lost += 1;
  }
  const { confirmed, waitlisted } = node.staffing;
  if (confirmed !== CAPACITY || waitlisted !== PEOPLE - CAPACITY)
    throw new Error(`${confirmed} + ${waitlisted} of ${id}`);
}
console.log(
  `${acknowledged.size} acknowledged in ${seconds.toFixed(1)} s, ${repeated} repeated, ${stored} stored, ${lost} lost`,
);
process.exitCode = lost === 0 && stored === total ? 0 : 1;
