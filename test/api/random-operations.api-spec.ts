import fc from 'fast-check';
import { schemaOf } from '../../src/platform/graphql/printed-schema.js';
import { testScale } from '../support/database.js';
import { publishedEvent } from '../support/events.js';
import { INSIDES } from '../support/hostile.js';
import { operationsOf, peeksOf, type Operation } from '../support/random-operation.js';
import { TestApp } from '../support/test-app.js';

/** Of the other school: no answer may hold it. */
const THEIRS = 'Zuccarini';
const LONGEST_MS = 10_000;

describe('any operation', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start({ env: { NODE_ENV: 'production' } });
  });
  afterAll(() => test.stop());

  it('is answered or refused: nothing that a client sends is a fault of ours', async () => {
    const school = await test.school();
    const coordinator = await school.coordinator();
    const guardian = await school.guardian('Ana Alvarez');
    const classroom = await school.classroom('3B', '03');
    const family = await school.family('Alvarez', [guardian], [{ givenName: 'Bea', classroom }]);
    const event = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }, { capacity: 2 }]);
    const shiftIds = event.shifts.map(({ id }) => id);
    const signup = await test.as(guardian).mutate('signUp', { shiftId: shiftIds[0] }, 'id');
    const roleIds = event.roles.map(({ id }) => id);
    const childIds = family.children.map(({ id }) => id);
    const ids = [school.id, coordinator.id, guardian.id, classroom.id, family.id, event.id, signup.id];
    const theirs = await idsOfAnotherSchool(test);
    const schema = schemaOf(test.app);
    const operations = fc.oneof(
      { arbitrary: operationsOf(schema, [...ids, ...roleIds, ...shiftIds, ...childIds, ...theirs]), weight: 5 },
      { arbitrary: peeksOf(schema, theirs), weight: 1 },
    );
    const callers = fc.constantFrom(coordinator, coordinator, guardian, null);

    let answered = 0;
    await fc.assert(
      fc.asyncProperty(operations, callers, async (operation, caller) => {
        const { status, text, milliseconds } = await send(test.origin, operation, caller?.token);
        expect(status).toBeLessThan(500);
        expect(text).not.toMatch(INSIDES);
        for (const secret of ['INTERNAL_SERVER_ERROR', process.cwd(), THEIRS]) expect(text).not.toContain(secret);
        expect(milliseconds).toBeLessThan(LONGEST_MS);
        if (text.startsWith('{"data":{')) answered += 1;
      }),
      // The same operations in every run for a commit; new ones in a long run, whose seed a failure names.
      { numRuns: testScale(400, 10_000), seed: testScale(20_261_122, Date.now()) },
    );
    expect(answered).toBeGreaterThan(50);
    expect(await (await fetch(`${test.origin}/health/ready`)).json()).toEqual({ status: 'ready' });
  }, 3_600_000);
});

async function send(origin: string, operation: Operation, token?: string) {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const startedAt = performance.now();
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify(operation) });
  const text = await response.text();
  return { status: response.status, text, milliseconds: performance.now() - startedAt };
}

/** Everything there is called by a name that nobody here may be told. */
async function idsOfAnotherSchool(test: TestApp): Promise<string[]> {
  const school = await test.school({ name: `${THEIRS} Academy` });
  const coordinator = await school.coordinator();
  const guardian = await school.guardian(`Zoe ${THEIRS}`);
  const classroom = await school.classroom(`3${THEIRS}`, '03');
  const family = await school.family(THEIRS, [guardian], [{ givenName: THEIRS, classroom }]);
  const event = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }], { title: THEIRS });
  const signup = await test.as(guardian).mutate('signUp', { shiftId: event.shifts[0]!.id }, 'id');
  const below = [...event.roles, ...event.shifts, ...family.children].map(({ id }) => id);
  return [school.id, guardian.id, classroom.id, family.id, event.id, signup.id, ...below];
}
