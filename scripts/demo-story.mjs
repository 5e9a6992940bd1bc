// node scripts/demo-story.mjs [var/demo.json] : what a program can do with nothing but that file, while `npm run demo` serves.
// It plans an event, publishes it, lets more parents sign up than there are places, and watches who gets in; then it asks
// who could talk about volcanoes.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const LONGEST_WAIT_MS = 10_000;
const HOUR_MS = 3_600_000;
const PLACES = 2;
const GUESTS = 4;

const { graphql, schoolId, people } = JSON.parse(readFileSync(process.argv[2] ?? 'var/demo.json', 'utf8'));
const withDuty = (duty) => people.filter(({ duties }) => duties.includes(duty));

async function ask({ token }, query, variables) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(graphql, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const run = async (person, name, input, selection) => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation Run($input: ${type}) { ${name}(input: $input) { ${selection} } }`;
  return (await ask(person, query, { input }))[name];
};

const EVENT = 'id version status roles { shifts { id } }';

async function publishedEvent(coordinator) {
  // Some hour of the year after the school's own events, so that it can be told again and again.
  const startsAt = new Date(Date.now() + Math.round((200 + Math.random() * 365) * 24) * HOUR_MS).toISOString();
  const endsAt = new Date(Date.parse(startsAt) + 2 * HOUR_MS).toISOString();
  const roles = [{ title: 'Stirring', shifts: [{ startsAt, endsAt, capacity: PLACES }] }];
  const input = {
    schoolId,
    title: 'Soup for everybody',
    kind: 'OTHER',
    startsAt,
    endsAt,
    location: 'Cafeteria',
    roles,
  };
  const { id: eventId, version } = await run(coordinator, 'createEvent', input, EVENT);
  return run(coordinator, 'publishEvent', { eventId, version }, EVENT);
}

/** Follows the event; answers once the server surely watches, since no subscription is acknowledged. */
async function watch({ token }, eventId) {
  const client = createClient({
    url: graphql.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    keepAlive: 200,
    retryAttempts: 0,
  });
  const told = [];
  let fail;
  const failed = new Promise((_, reject) => (fail = reject));
  failed.catch(() => undefined);
  const next = ({ data, errors }) => {
    if (errors) return fail(new Error(JSON.stringify(errors)));
    told.push(data.eventChanged.staffing);
    console.log(`told: ${JSON.stringify(data.eventChanged.staffing)}`);
  };
  const query = `subscription($eventId: ID!) { eventChanged(eventId: $eventId) { staffing { confirmed open waitlisted } } }`;
  // What the server answers to a ping that came behind the subscription, it answers when it has seen that.
  const seen = new Promise((resolve) => client.on('pong', (received) => received && resolve()));
  client.subscribe({ query, variables: { eventId } }, { next, error: fail, complete: () => undefined });
  await Promise.race([seen, failed]);
  await sleep(100);
  const until = async (confirmed, waitlisted) => {
    const giveUpAt = Date.now() + LONGEST_WAIT_MS;
    while (!told.some((state) => state.confirmed === confirmed && state.waitlisted === waitlisted)) {
      if (Date.now() > giveUpAt) throw new Error(`was told only ${JSON.stringify(told)}`);
      await Promise.race([sleep(20), failed]);
    }
  };
  return { until, close: () => client.dispose() };
}

/** Who can do what a class asks for, best first, and why. */
async function askForVolcanoes(office) {
  const query = 'query($id: ID!) { school(id: $id) { classrooms { id grade } } }';
  const { school } = await ask(office, query, { id: schoolId });
  const { id: classroomId } = school.classrooms.find(({ grade }) => grade === '03');
  const need = { classroomId, title: 'Someone to talk about volcanoes with third graders' };
  const selection = 'candidates(first: 3) { person { displayName } score reasons { message } }';
  const { candidates } = await run(office, 'postNeed', need, selection);
  for (const { person, score, reasons } of candidates) {
    console.log(`could do it: ${person.displayName} (${score}). ${reasons.map(({ message }) => message).join(' ')}`);
  }
}

const [coordinator] = withDuty('COORDINATOR');
const parents = withDuty('GUARDIAN').slice(0, GUESTS);
const event = await publishedEvent(coordinator);
const shiftId = event.roles[0].shifts[0].id;
console.log(`${event.status}: ${event.id}`);

const changes = await watch(parents[0], event.id);
const signups = [];
for (const parent of parents) {
  const signup = await run(parent, 'signUp', { shiftId }, 'id status waitlistPosition');
  console.log(
    `${signup.status}: ${parent.name}${signup.waitlistPosition ? `, number ${signup.waitlistPosition}` : ''}`,
  );
  signups.push(signup);
}
await changes.until(PLACES, GUESTS - PLACES);

await run(parents[0], 'withdraw', { signupId: signups[0].id }, 'status');
await changes.until(PLACES, GUESTS - PLACES - 1);
const next = await ask(parents[PLACES], 'query($id: ID!) { node(id: $id) { ... on Signup { status } } }', {
  id: signups[PLACES].id,
});
console.log(`${next.node.status} after ${parents[0].name} withdrew: ${parents[PLACES].name}`);
await changes.close();

const wanted = [...Array(PLACES).fill('CONFIRMED'), ...Array(GUESTS - PLACES).fill('WAITLISTED')];
const came = signups.map(({ status }) => status);
if (came.join() !== wanted.join() || next.node.status !== 'CONFIRMED') throw new Error(`unexpected: ${came.join()}`);

await askForVolcanoes(withDuty('ADMIN')[0]);
