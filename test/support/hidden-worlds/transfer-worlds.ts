import { RosterRecord } from '../../../src/families/roster/roster-record.entity.js';
import { AccountsService, Duty, PeopleService, Person } from '../../../src/identity/index.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { School } from '../../../src/schools/index.js';
import type { Member } from '../../../src/seed/school-builder.js';
import { TestRoster } from '../roster-import.js';
import { mailbox, type World } from './base.js';
import type { HiddenWorld } from './hidden-world.js';

const CHILD = 'school1-child1';
const FATHER = 'school1-guardian1.1';
/** A child of the same father, who is at the second school already. */
const SIBLING = 'school2-child2';

interface District {
  roster: TestRoster;
  father: Member;
  office: { token: string };
}
const districts = new WeakMap<World, District>();
const theFather = (world: World): Member | undefined => districts.get(world)?.father;

/** Two schools of one system, and a father who has children at both. */
async function aDistrict(world: World) {
  const { app, database } = world.test;
  const size = { schools: 2, childrenPerSchool: 3, teachersPerSchool: 1, classesPerSchool: 1 };
  const [email, office] = [mailbox('finn'), mailbox('olga')];
  const roster = new TestRoster(app, database, size)
    .set('users', FATHER, 'email', email)
    .set('users', CHILD, 'familyName', 'Zamora')
    .set('users', SIBLING, 'agentSourcedIds', FATHER);
  await roster.import();
  const first = await roster.row(School, 'school', 'school1');
  const units = app.get(UnitOfWork);
  await units.runIn(first.id, (work) =>
    app.get(PeopleService).add(work, { name: 'Olga Orr', email: office, duties: [Duty.ADMIN] }),
  );
  const tokenOf = (address: string) =>
    units.runAcrossSchools('a token belongs to an account', (work) =>
      app.get(AccountsService).createToken(work, { email: address, name: address, scope: 'all', days: null }),
    );
  const { id, name } = await rowAt(world, roster, first);
  const father = { id, name, email, token: await tokenOf(email) };
  districts.set(world, { roster, father, office: { token: await tokenOf(office) } });
}

/** The father as he is at one school. */
async function rowAt({ test }: World, { source }: TestRoster, { id: schoolId }: School): Promise<Person> {
  const named = { source, schoolId, kind: 'person' as const, sourcedId: FATHER };
  const { entityId } = await test.database.manager.findOneByOrFail(RosterRecord, named);
  return test.database.manager.findOneByOrFail(Person, { id: entityId });
}

async function barFather({ test }: World, { roster, father, office }: District) {
  const { entityId: childId } = await test.database.manager.findOneByOrFail(RosterRecord, {
    ...{ source: roster.source, kind: 'child', sourcedId: CHILD },
  });
  const input = { guardianId: father.id, kind: 'NO_ACCESS', childId, document: 'Zamora against Zamora' };
  await test.as(office).mutate('restrictGuardian', input, 'id');
}

const endEnrollment = (roster: TestRoster) => roster.takeOut('enrollments', `school1-class1:${CHILD}`);

/** What a transfer from one school to another keeps from whom. */
export const TRANSFER_WORLDS: readonly HiddenWorld[] = [
  {
    what: 'a child that has moved to their school from that which barred them',
    from: 'a restricted guardian',
    viewer: theFather,
    prepare: aDistrict,
    hidden: async (world) => {
      const district = districts.get(world)!;
      await barFather(world, district);
      const enrollment = { schoolSourcedId: 'school2', classSourcedId: 'school2-class1', userSourcedId: CHILD };
      const { roster } = district;
      endEnrollment(roster).set('users', CHILD, 'orgSourcedIds', 'school2');
      roster.folder.add('enrollments', {
        ...{ sourcedId: `school2-class1:${CHILD}`, ...enrollment, role: 'student' },
        ...{ beginDate: '2026-08-31', endDate: '2027-06-19' },
      });
      await roster.import({ allowRemovals: true });
    },
    instead: async (world) => {
      const district = districts.get(world)!;
      await barFather(world, district);
      await endEnrollment(district.roster).takeOut('users', CHILD).import({ allowRemovals: true });
    },
  },
];
