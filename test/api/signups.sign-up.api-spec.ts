import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

describe('signing up', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;

  beforeAll(async () => {
    test = await TestApp.start();
    school = await test.school();
    coordinator = await school.coordinator();
  });
  afterAll(() => test.stop());

  const signUp = (who: Member, shiftId: string, more = {}) =>
    test.as(who).mutate('signUp', { shiftId, ...more }, 'id status waitlistPosition volunteer { id }');

  it('fills the places, then the line, and gives a freed place to the first in line', async () => {
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 3 }]);
    const shiftId = shifts[0]!.id;
    const people = [];
    for (const name of ['Ana Alvarez', 'Ben Brown', 'Chi Chen', 'Dee Diaz']) people.push(await school.guardian(name));
    const signups = [];
    for (const person of people) signups.push(await signUp(person, shiftId));
    expect(signups.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'WAITLISTED']);
    expect(signups[3].waitlistPosition).toBe(1);

    const withdrawn = await test.as(people[0]).mutate('withdraw', { signupId: signups[0].id }, 'status');
    expect(withdrawn.status).toBe('WITHDRAWN');
    const seen = await test
      .as(people[3])
      .ask(
        'query($id: ID!) { node(id: $id) { ... on Shift { staffing { capacity confirmed open waitlisted } viewerSignups { status } } } }',
        {
          id: shiftId,
        },
      );
    expect(seen.node).toEqual({
      staffing: { capacity: 3, confirmed: 3, open: 0, waitlisted: 0 },
      viewerSignups: [{ status: 'CONFIRMED' }],
    });
  });
});
