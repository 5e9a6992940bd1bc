import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
const NODE = 'query($id: ID!) { node(id: $id) { __typename id } }';

describe('node and nodes', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    coordinator = await school.coordinator();
  });

  it('find anything by its id, in the order that was asked for, also twice', async () => {
    const classroom = await school.classroom('3B');
    const teacher = await school.teacher('Tess Teacher', classroom);
    const family = await school.family('López', [teacher], [{ givenName: 'Luz', classroom }]);
    const event = await publishedEvent(test.as(coordinator), school.id);
    const shiftId = event.shifts[0]!.id;
    const signup = await test.as(coordinator).mutate('signUp', { shiftId }, 'id');
    const { school: seen } = await test.as(coordinator).ask('{ school { terms { id } } }');
    const wanted = [
      ['Shift', shiftId],
      ['Signup', signup.id],
      ['School', school.id],
      ['Classroom', classroom.id],
      ['Term', seen.terms[0].id],
      ['Person', teacher.id],
      ['Family', family.id],
      ['Child', family.children[0]!.id],
      ['Event', event.id],
      ['VolunteerRole', event.roles[0]!.id],
      ['Shift', shiftId],
    ].map(([__typename, id]) => ({ __typename, id }));
    const { nodes } = await test.as(coordinator).ask(NODES, { ids: wanted.map(({ id }) => id) });
    expect(nodes).toEqual(wanted);
    for (const one of wanted) expect((await test.as(coordinator).ask(NODE, { id: one.id })).node).toEqual(one);
  });

  it('leave null in the place of what does not exist, belongs to another school or may not be seen', async () => {
    const other = await test.school();
    const hidden = await school.guardian('Hal Hidden');
    const guardian = await school.guardian('Gina Gold');
    const never = hidden.id.replace(/.{12}$/, '000000000000');
    const ids = [guardian.id, hidden.id, other.id, never, school.id];
    const { nodes } = await test.as(guardian).ask(NODES, { ids });
    expect(nodes).toEqual([
      { __typename: 'Person', id: guardian.id },
      null,
      null,
      null,
      { __typename: 'School', id: school.id },
    ]);
  });

  it('find nothing for whoever has no token', async () => {
    const { nodes } = await test.as().ask(NODES, { ids: [school.id, coordinator.id] });
    expect(nodes).toEqual([null, null]);
  });

  it.each([
    '',
    'Ana',
    'shift_1',
    'nothing_0198f1c2-0000-7000-8000-000000000000',
    'account_0198f1c2-0000-7000-8000-000000000000',
  ])('refuse %j, which is the id of no node, and tell where it stands', async (id) => {
    const violations = (path: string) => ({
      code: 'BAD_USER_INPUT',
      details: { violations: [{ path, message: 'is not an id' }] },
    });
    expect(await test.as(coordinator).refusal(NODE, { id })).toEqual(violations('id'));
    expect(await test.as(coordinator).refusal(NODES, { ids: [school.id, id] })).toEqual(violations('ids.1'));
  });

  it('take 100 ids and refuse more', async () => {
    const ids = (count: number) => Array.from({ length: count }, () => school.id);
    expect((await test.as(coordinator).ask(NODES, { ids: ids(100) })).nodes).toHaveLength(100);
    expect(await test.as(coordinator).refusal(NODES, { ids: ids(101) })).toEqual({
      code: 'BAD_USER_INPUT',
      details: { violations: [{ path: 'ids', message: 'must have at most 100 ids' }] },
    });
    expect((await test.as(coordinator).ask(NODES, { ids: [] })).nodes).toEqual([]);
  });

  it('read what a mutation before them in the same document has changed', async () => {
    const { shifts } = await publishedEvent(test.as(coordinator), school.id);
    const document = `mutation($input: SignUpInput!, $again: SignUpInput!) {
      first: signUp(input: $input) { shift { staffing { confirmed waitlisted } } }
      second: signUp(input: $again) { shift { staffing { confirmed waitlisted } } } }`;
    const guardian = await school.guardian('Gina Gold');
    const shiftId = shifts[0]!.id;
    const again = { shiftId, volunteerId: guardian.id };
    expect(await test.as(coordinator).ask(document, { input: { shiftId }, again })).toEqual({
      first: { shift: { staffing: { confirmed: 1, waitlisted: 0 } } },
      second: { shift: { staffing: { confirmed: 1, waitlisted: 1 } } },
    });
  });
});
