import { IsNull } from 'typeorm';
import { ApiToken } from '../../src/identity/api-token.entity.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { databaseKind } from '../support/database.js';
import { publishedEvent } from '../support/events.js';
import { watchStatements } from '../support/statements.js';
import { TestApp } from '../support/test-app.js';

const EVENTS = `{ school { events(first: 20) { totalCount nodes {
  title staffing { capacity open } organizers { displayName } classrooms { name }
  roles { title shifts {
    startsAt staffing { capacity confirmed open waitlisted }
    signups { status volunteer { displayName } }
    viewerSignups { status }
    eligibility { canSignUp reasons { reason message } } } } } } } }`;
const PEOPLE = `{ school { people(first: 20) { nodes {
  displayName email duties families { name children { displayName classroom { name teachers { displayName } } } } } } } }`;

describe('the statements of a request', () => {
  let test: TestApp;
  let watch: Awaited<ReturnType<typeof watchStatements>>;

  beforeAll(async () => {
    test = await TestApp.start();
    watch = await watchStatements(test);
  });
  afterAll(() => test.stop());

  /** A school with so many events, of so many roles and shifts each, in each of which so many people help. */
  async function fill(
    events: number,
    roles: number,
    helpers: number,
  ): Promise<{ school: SchoolBuilder; asks: Member[] }> {
    const school = await test.school();
    const coordinator = await school.coordinator();
    const classroom = await school.classroom('3A');
    const people: Member[] = [];
    for (let index = 0; index < helpers; index++) people.push(await school.guardian(`Guardian ${index}`));
    await school.family('Reyes', people, [{ givenName: 'Ana', classroom }]);
    for (let index = 0; index < events; index++) {
      const day = String(10 + index).padStart(2, '0');
      const times = { startsAt: `2026-11-${day}T13:00:00.000Z`, endsAt: `2026-11-${day}T20:00:00.000Z` };
      const shift = (hour: number) => ({
        startsAt: `2026-11-${day}T${13 + hour}:00:00.000Z`,
        endsAt: `2026-11-${day}T${14 + hour}:00:00.000Z`,
        capacity: 2,
      });
      const more = {
        title: `Event ${index}`,
        classroomIds: [classroom.id],
        ...times,
        roles: Array.from({ length: roles }, (_, role) => ({ title: `Role ${role}`, shifts: [shift(role)] })),
      };
      const { shifts } = await publishedEvent(test.as(coordinator), school.id, [], more);
      for (const { id: shiftId } of shifts) {
        for (const person of people) await test.as(person).mutate('signUp', { shiftId }, 'id');
      }
    }
    return { school, asks: [coordinator, people[0]!] };
  }

  /** The first use of a token in an hour is written down beside the request. */
  async function useIsNoted(person: Member): Promise<void> {
    await test.as(person).ask('{ viewer { email } }');
    const unused = () => test.database.manager.countBy(ApiToken, { name: `of ${person.id}`, lastUsedAt: IsNull() });
    while ((await unused()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  it.each([
    ['events with roles, shifts, sign-ups, volunteers and eligibility', EVENTS, 30],
    ['people with families, children, classes and teachers', PEOPLE, 19],
  ])('for a page of %s are as many for few rows as for many', async (_, query, most) => {
    const few = await fill(1, 1, 1);
    const many = await fill(6, 2, 3);
    for (const index of [0, 1]) {
      const small = await watch(() => test.as(few.asks[index]).ask(query));
      const large = await watch(() => test.as(many.asks[index]).ask(query));
      expect(large.written).toEqual([]);
      expect(large.read.length).toBe(small.read.length);
      expect(large.read.length).toBeLessThanOrEqual(most);
    }
  });

  it('for whom to ask for each of many shifts look once at what has changed', async () => {
    const { asks } = await fill(3, 2, 1);
    const query = `{ school { events(first: 20) { nodes { roles { shifts { candidates(first: 1) { score } } } } } } }`;
    const [coordinator] = asks as [Member];
    const ask = () => test.as(coordinator).ask(query);
    await ask();
    const { answer, read } = await watch(ask);
    const shifts = answer.school.events.nodes.flatMap(({ roles }: any) => roles.flatMap((role: any) => role.shifts));
    expect(shifts.map(({ candidates }: any) => candidates.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(read.filter((text) => text.includes("SELECT 'CLASSROOM'")).length).toBeLessThanOrEqual(2);
  });

  it('for a sign-up are as many in a full shift as in an empty one', async () => {
    const { school, asks } = await fill(0, 0, 1);
    const { shifts } = await publishedEvent(test.as(asks[0]), school.id, [{ capacity: 2 }]);
    const signUp = async (name: string) => {
      const person = await school.guardian(name);
      await useIsNoted(person);
      const ask = () => test.as(person).mutate('signUp', { shiftId: shifts[0]!.id }, 'status');
      const { answer, written } = await watch(ask);
      return { status: answer.status, statements: written.length };
    };
    const answers = [];
    for (const name of ['Ana', 'Ben', 'Chi', 'Dee']) answers.push(await signUp(name));
    expect(answers.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITLISTED', 'WAITLISTED']);
    // PostgreSQL also tells those who watch the event, with the commit.
    const most = databaseKind() === 'postgres' ? 15 : 14;
    expect(Math.max(...answers.map(({ statements }) => statements))).toBeLessThanOrEqual(most);
  });
});
