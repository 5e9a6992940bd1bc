import { Viewer } from '../../src/platform/access/viewer.js';
import { ViewerSource } from '../../src/platform/access/viewer-source.js';
import { Reads } from '../../src/platform/database/reads.js';
import { allStatements, type Parameters } from '../../src/platform/database/statements.js';
import { allTables, tableInfo } from '../../src/platform/database/tables.js';
import { AddressReview } from '../../src/families/roster/address-review.entity.js';
import { Child } from '../../src/families/index.js';
import { Duty, ViewerScopes } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { NeedAudience, NeedBroadcast, NeedOutcome } from '../../src/matching/index.js';
import { publishedEvent } from '../support/events.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { TestApp } from '../support/test-app.js';

const TODAY = '2026-10-06';
/** All of time. */
const SPAN = { from: '1900-01-01T00:00:00.000Z', before: '2999-12-31T00:00:00.000Z' };

/** Filled by nobody here: they have no statement. */
const UNREAD = [
  'audit_entry',
  'delivery',
  'email_change',
  'idempotency_key',
  'outbox_message',
  'roster_import',
  'roster_record',
  'roster_upload',
  'session',
  'sign_in_code',
  'staged_rows',
  'suppressed_address',
  'throttle_window',
];

/** Answers only whoever is restricted, with what to keep back from them. */
const KEPT_BACK = 'ids that a restriction hides';

const statements = allStatements();
const all = statements.map(({ name }) => name);

describe('a registered statement', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let ids: string[];

  beforeAll(async () => {
    test = await TestApp.start();
    school = await test.school();
    coordinator = await fill(test, school);
    const rows = await Promise.all(allTables().map((table) => test.database.manager.find(table)));
    ids = rows.flat().map((row) => (row as { id: string }).id);
  });
  afterAll(() => test.stop());

  /** The statements that, given every id of the school, answer this viewer with a row that names one of its rows. */
  async function answering(viewer: Viewer): Promise<string[]> {
    const scope: Parameters = await test.app.get(ViewerScopes).of(viewer);
    const found: string[] = [];
    for (const statement of statements) {
      const rows = await test.app.get(Reads).run(statement, scope, { ids, today: TODAY, ...SPAN });
      if (rows.some((row) => Object.values(row).some((value) => ids.includes(value as string))))
        found.push(statement.name);
    }
    return found;
  }

  const viewerOf = ({ token }: Member): Promise<Viewer> =>
    test.app.get(ViewerSource).viewerOf(token, []) as Promise<Viewer>;

  it('is asked by this spec about a school where every table is filled', async () => {
    const counts = await Promise.all(
      allTables().map(async (table) => ({
        name: tableInfo(table).name,
        rows: await test.database.manager.count(table),
      })),
    );
    expect(counts.filter(({ name, rows }) => rows === 0 && !UNREAD.includes(name))).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(20);
  });

  it('answers an administrator of the school', async () => {
    await expect(viewerOf(coordinator).then(answering)).resolves.toEqual(all.filter((name) => name !== KEPT_BACK));
  });

  it('does not answer a coordinator of the school about restrictions', async () => {
    const answered = await viewerOf(await school.coordinator('Cora Cole')).then(answering);
    expect(answered).toContain('guardianships of children');
    expect(answered.filter((name) => name.startsWith('restrictions'))).toEqual([]);
  });

  it('does not answer a coordinator of another school', async () => {
    const other = await test.school({ name: 'Elm Elementary' });
    const stranger = await other.coordinator();
    await other.family('Outside', [stranger], [{ givenName: 'Otto', classroom: await other.classroom('1A') }]);
    await expect(viewerOf(stranger).then(answering)).resolves.toEqual([]);
  });

  it('does not answer somebody without a school', async () => {
    await expect(answering(Viewer.anonymous())).resolves.toEqual([]);
  });

  it('does not answer a guardian who is barred from the only child, or from the whole household', async () => {
    const barred = await school.guardian('Bo Barred');
    const [child] = await test.database.manager.find(Child);
    await school.guardianship(child!.id, barred);
    await expect(viewerOf(barred).then(answering)).resolves.toContain('visible children');
    const input = { guardianId: barred.id, childId: child!.id, kind: 'NO_ACCESS', document: 'Court 9/26' };
    await test.as(coordinator).mutate('restrictGuardian', input, 'id');
    // The scope names what is to be kept back; the others are about those who work there.
    expect((await viewerOf(barred).then(answering)).sort()).toEqual([
      KEPT_BACK,
      'names of the skills of schools',
      'skills by id',
      'skills of schools',
      'staff of schools',
      'states of catalogs',
      'teachers of classrooms',
      'visible people',
      'what the viewer reaches',
    ]);
  });

  it('tells another parent of the school only who works there, and its catalog', async () => {
    const parent = await school.guardian('Paula Parent');
    await school.family('Parent', [parent], [{ givenName: 'Pia', classroom: await school.classroom('5C') }]);
    expect((await viewerOf(parent).then(answering)).sort()).toEqual([
      'names of the skills of schools',
      'needs by id',
      'open needs of schools',
      'skills by id',
      'skills of schools',
      'staff of schools',
      'states of catalogs',
      'teachers of classrooms',
      'visible people',
    ]);
  });
});

/** A school with something in every table; answers a coordinator who also has a family there. */
async function fill(test: TestApp, school: SchoolBuilder): Promise<Member> {
  const classroom = await school.classroom('1A', '01');
  await school.teacher('Tessa Teacher', classroom);
  const coordinator = await school.person({
    name: 'Carla Coordinator',
    duties: [Duty.ADMIN, Duty.COORDINATOR, Duty.GUARDIAN],
  });
  const partner = await school.guardian('Pablo Partner');
  await school.family('Rivera', [coordinator, partner], [{ givenName: 'Rosa', classroom }]);
  const office = test.as(coordinator);
  const more = { classroomIds: [classroom.id] };
  const { shifts, roles } = await publishedEvent(office, school.id, [{ capacity: 1 }, { capacity: 3 }], more);
  await restrictSomebody(test, school, coordinator);
  for (const member of [coordinator, partner]) await test.as(member).mutate('signUp', { shiftId: shifts[0]?.id }, 'id');
  await fillProfiles(office, school.id, coordinator.id, roles[0]!.id);
  await fillNeeds(office, school, classroom.id, coordinator.id);
  return coordinator;
}

/** Something that the person offers, declares and passed, and that a role takes. */
async function fillProfiles(office: GraphqlClient, schoolId: string, personId: string, roleId: string): Promise<void> {
  const { school } = await office.ask('{ school { skills(first: 1) { nodes { id } } } }');
  const skillId = school.skills.nodes[0].id as string;
  await office.mutate('renameSkill', { skillId, version: 1, names: [{ locale: 'en', name: 'Chess club' }] }, 'id');
  const names = [{ locale: 'en', name: 'Background check' }];
  const { id: clearanceKindId } = await office.mutate<{ id: string }>('addClearanceKind', { schoolId, names }, 'id');
  await office.mutate('recordClearance', { personId, clearanceKindId, issuedOn: TODAY }, 'id');
  const skills = [{ skillId, level: 'BASIC' }];
  await office.mutate('setSkills', { personId, version: 1, skills, expertise: 'Chess.' }, 'id');
  const windows = [{ weekday: 'MONDAY', from: '08:00', until: '12:00' }];
  const exceptions = [{ from: '2026-12-20T05:00:00Z', until: '2027-01-02T05:00:00Z', available: false }];
  await office.mutate('setAvailability', { personId, version: 2, windows, exceptions }, 'id');
  await office.mutate('setHelpPreferences', { personId, version: 3, mayBeAsked: false }, 'id');
  const needs = { requiredSkills: [{ skillId }], requiredClearanceIds: [clearanceKindId] };
  await office.mutate('updateRole', { roleId, version: 1, ...needs }, 'id');
}

/** What a class asked for and got, which only the staff still see. */
async function fillNeeds(office: GraphqlClient, school: SchoolBuilder, classroomId: string, thankedById: string) {
  const { skills } = (await office.ask('{ school { skills(first: 1) { nodes { id } } } }')).school;
  const windows = [{ startsAt: '2026-11-10T15:00:00Z', endsAt: '2026-11-10T16:00:00Z' }];
  const wanted = { title: 'Lava', requiredSkills: [{ skillId: skills.nodes[0].id }], timing: 'FIXED', windows };
  const { id: needId } = await office.mutate('postNeed', { classroomId, ...wanted }, 'id');
  await office.mutate('closeNeed', { needId, version: 1 }, 'id');
  await office.mutate('postNeed', { classroomId, title: 'Bees' }, 'id');
  const { id: personId } = await school.guardian('Vera Visitor');
  const said = { needId, personId, thanks: 'Thanks!', askAgain: true, thankedById };
  await school.run((work) => work.rows(NeedOutcome).insert(said));
  const asked = { needId, audience: NeedAudience.SCHOOL, askedById: thankedById, people: 1 };
  await school.run((work) => work.rows(NeedBroadcast).insert(asked));
  const addresses = { personId, oldEmail: 'vera@example.org', newEmail: 'new@example.org', source: 'SIS' };
  await school.run((work) => work.rows(AddressReview).insert(addresses));
  for (const name of ['Ann One', 'Ann Two']) await school.person({ name, email: 'ann@example.org' });
}

/** About people who have nothing to do with the rest, so that nobody of it is barred from anything. */
async function restrictSomebody(test: TestApp, school: SchoolBuilder, coordinator: Member): Promise<void> {
  const [one, other] = [await school.guardian('Olaf One'), await school.guardian('Otto Other')];
  const { children } = await school.family('Apart', [one], [{ givenName: 'Ole' }]);
  const about = { guardianId: one.id, document: 'Court 1/26' };
  const input = { ...about, kind: 'NO_CONTACT', otherGuardianId: other.id };
  await test.as(coordinator).mutate('restrictGuardian', input, 'id');
  const rights = { guardianId: one.id, childId: children[0]!.id, version: 1, picksUp: false };
  await test.as(coordinator).mutate('setGuardianshipRights', rights, 'version');
  await test.as(coordinator).mutate('setNameHidden', { personId: one.id, version: 1, hidden: true }, 'id');
}
