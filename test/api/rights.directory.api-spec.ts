import { Duty } from '../../src/identity/index.js';
import type { Member } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

const LIST = `query($id: ID!) { node(id: $id) { ... on Classroom { directory { totalCount edges { cursor } nodes { name phone email } } } } }`;

describe('the directory and hidden names', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());

  /** Ana and Ben have a child in 3B, Dee in 4A. */
  async function scene() {
    const school = await test.school();
    const coordinator = await school.coordinator();
    const admin = await school.person({ name: 'Ada Adams', duties: [Duty.ADMIN] });
    const [class3B, class4A] = [await school.classroom('3B'), await school.classroom('4A')];
    const ana = await school.person({
      name: 'Ana Lopez',
      phone: '555-0100',
      email: `ana@${school.id}.org`.replace(/_/g, ''),
    });
    const [ben, dee] = [await school.guardian('Ben Brown'), await school.guardian('Dee Diaz')];
    const family = await school.family('Lopez', [ana], [{ givenName: 'Leo', classroom: class3B }]);
    await school.family('Brown', [ben], [{ givenName: 'Bea', classroom: class3B }]);
    await school.family('Diaz', [dee], [{ givenName: 'Pia', classroom: class4A }]);
    return { school, coordinator, admin, class3B, ana, ben, dee, childId: family.children[0]!.id };
  }
  const list = async (who: Member, { id }: { id: string }) => (await test.as(who).ask(LIST, { id })).node.directory;
  const versionOf = async ({ id }: Member, who: Member) =>
    (await test.as(who).ask('query($id: ID!) { node(id: $id) { ... on Person { version } } }', { id })).node.version;
  const choose = async (who: Member, showName: boolean, showPhone: boolean, showEmail: boolean) =>
    test
      .as(who)
      .mutate(
        'setDirectory',
        { personId: who.id, version: await versionOf(who, who), showName, showPhone, showEmail },
        'version directoryChoice { showName showPhone showEmail shownBefore }',
      );

  it('shows of each guardian what they chose, nothing before, to parents of the class and staff, until a year is over', async () => {
    const { ana, ben, dee, class3B, coordinator } = await scene();
    expect(await list(ben, class3B)).toEqual({ totalCount: 0, edges: [], nodes: [] });
    expect(await choose(ana, false, true, false)).toMatchObject({
      directoryChoice: { showPhone: true, shownBefore: '2027-08-01' },
    });
    const shown = await list(ben, class3B);
    expect(shown.nodes).toEqual([{ name: null, phone: '555-0100', email: null }]);
    expect(Buffer.from(shown.edges[0].cursor, 'base64url').toString()).not.toMatch(/ana|lopez/i);
    await choose(ana, true, false, true);
    const entry = { name: 'Ana Lopez', phone: null, email: ana.email };
    for (const who of [ana, ben, coordinator]) expect((await list(who, class3B)).nodes).toEqual([entry]);
    expect(await list(dee, class3B)).toBeNull();
    const present = test.clock.now();
    test.clock.set('2027-08-01T14:00:00.000Z');
    expect((await list(coordinator, class3B)).totalCount).toBe(0);
    test.clock.set(present);
    await choose(ana, false, false, false);
    expect((await list(ben, class3B)).totalCount).toBe(0);
  });

  it('keeps out whoever is barred, kept apart or hides their name, and is closed to whoever lost the right', async () => {
    const { ana, ben, class3B, coordinator, admin, childId } = await scene();
    await choose(ana, true, false, false);
    const office = test.as(admin);
    const restrict = (input: object) =>
      office.mutate<{ id: string }>('restrictGuardian', { guardianId: ana.id, document: 'x', ...input }, 'id');
    const seen = async () => (await list(ben, class3B))?.totalCount ?? null;
    for (const input of [
      { kind: 'NO_ACCESS', childId },
      { kind: 'NO_CONTACT', otherGuardianId: ben.id },
    ]) {
      expect(await seen()).toBe(1);
      const { id } = await restrict(input);
      expect(await seen()).toBe(0);
      await office.mutate('liftRestriction', { restrictionId: id }, 'id');
    }
    const hide = async (hidden: boolean) =>
      office.mutate(
        'setNameHidden',
        { personId: ana.id, version: await versionOf(ana, coordinator), hidden },
        'hidesName',
      );
    expect(await hide(true)).toEqual({ hidesName: true });
    expect(await seen()).toBe(0);
    await hide(false);
    expect(await seen()).toBe(1);
    const [{ childId: bea }] = await test.database.query(
      `SELECT "childId" FROM guardianship WHERE "personId" = '${ben.id}'`,
    );
    const rights = { childId: bea, guardianId: ben.id, version: 1, seesDirectory: false };
    await office.mutate('setGuardianshipRights', rights, 'version');
    expect(await seen()).toBeNull();
  });

  it('leaves a hidden name out of sign-ups for other parents, who cannot even tell that it can be withdrawn', async () => {
    const { school, ana, ben, coordinator } = await scene();
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 2 }]);
    const { id: signupId } = await test.as(ana).mutate<{ id: string }>('signUp', { shiftId: shifts[0]!.id }, 'id');
    const query = 'query($id: ID!) { node(id: $id) { ... on Shift { staffing { confirmed } signups { id } } } }';
    const seenBy = async (who: Member) => (await test.as(who).ask(query, { id: shifts[0]!.id })).node;
    expect(await test.as(ben).refusedMutation('withdraw', { signupId })).toEqual({ code: 'FORBIDDEN' });
    await test.as(ana).mutate('setNameHidden', { personId: ana.id, version: 1, hidden: true }, 'hidesName');
    expect(await seenBy(ben)).toEqual({ staffing: { confirmed: 1 }, signups: [] });
    expect(await test.as(ben).refusedMutation('withdraw', { signupId })).toEqual({ code: 'NOT_FOUND' });
    for (const who of [ana, coordinator]) expect((await seenBy(who)).signups).toEqual([{ id: signupId }]);
  });
});
