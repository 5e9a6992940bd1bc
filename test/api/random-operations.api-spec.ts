import fc from 'fast-check';
import { schemaOf } from '../../src/platform/graphql/printed-schema.js';
import { testScale } from '../support/database.js';
import { publishedEvent } from '../support/events.js';
import { operationsOf } from '../support/random-operation.js';
import { TestApp } from '../support/test-app.js';

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
    const operations = operationsOf(schemaOf(test.app), [...ids, ...roleIds, ...shiftIds, ...childIds]);
    const callers = fc.constantFrom(test.as(coordinator), test.as(coordinator), test.as(guardian), test.as());

    let answered = 0;
    await fc.assert(
      fc.asyncProperty(operations, callers, async ({ query, variables }, caller) => {
        const { status, data, errors = [] } = await caller.send(query, variables);
        expect(status).toBeLessThan(500);
        expect(errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR');
        if (data) answered += 1;
      }),
      // The same operations in every run for a commit; new ones in a long run.
      { numRuns: testScale(250, 20_000), seed: testScale(20_261_122, Date.now()) },
    );
    expect(answered).toBeGreaterThan(50);
  });
});
