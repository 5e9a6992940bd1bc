import { FamiliesService } from '../../src/families/index.js';
import { Classroom, Term } from '../../src/schools/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { TestApp } from '../support/test-app.js';

const FAMILY = `query($id: ID!) { node(id: $id) { ... on Family {
  name version school { id } children { displayName families { name } }
  adults { person { displayName email } relationships { relation child { displayName } } } } } }`;
const FAMILIES = `query($filter: FamilyFilter, $first: Int, $last: Int) { school {
  families(filter: $filter, first: $first, last: $last) { totalCount nodes { name } } } }`;
const CHILD = `query($id: ID!) { node(id: $id) { ... on Child {
  displayName classroom { name } classrooms { name } families { name adults { person { displayName } } } } } }`;

describe('families', () => {
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

  const read = async (who: Member | undefined, query: string, id: string) =>
    (await test.as(who).ask(query, { id })).node;

  /** Luz lives with her mother, and with her father and his wife, who is no guardian of hers. */
  async function separated() {
    const [mother, father] = [await school.guardian('Mia Mother'), await school.guardian('Finn Father')];
    const wife = await school.guardian('Wilma Wife');
    const classroom = await school.classroom('3B');
    const first = await school.family('Mother', [mother], [{ givenName: 'Luz', classroom }]);
    const child = first.children[0]!;
    const second = await school.run(async (work) => {
      const families = test.app.get(FamiliesService);
      await families.addGuardian(work, child.id, father.id, 'father');
      return families.addFamily(work, { name: 'Father', adultIds: [father.id, wife.id], childIds: [child.id] });
    });
    return { mother, father, wife, classroom, child, first, second };
  }

  it('show their adults, what they are to each child, and the children', async () => {
    const [ana, gran] = [await school.guardian('Ana López'), await school.guardian('Gran López')];
    const family = await school.family('López', [ana], [{ givenName: 'Luz' }, { givenName: 'Abel' }]);
    await school.run(async (work) => {
      const families = test.app.get(FamiliesService);
      await families.addGuardian(work, family.children[0]!.id, gran.id, 'grandmother');
    });
    expect(await read(ana, FAMILY, family.id)).toEqual({
      name: 'López',
      version: 1,
      school: { id: school.id },
      children: [
        { displayName: 'Abel López', families: [{ name: 'López' }] },
        { displayName: 'Luz López', families: [{ name: 'López' }] },
      ],
      adults: [
        {
          person: { displayName: 'Ana López', email: ana.email },
          relationships: [
            { relation: 'parent', child: { displayName: 'Luz López' } },
            { relation: 'parent', child: { displayName: 'Abel López' } },
          ],
        },
      ],
    });
    expect(await read(gran, FAMILY, family.id)).toBeNull();
    expect(await read(gran, CHILD, family.children[0]!.id)).toMatchObject({ displayName: 'Luz López', families: [] });
  });

  it('may have more than two guardians', async () => {
    const adults = [];
    for (const name of ['Ana López', 'Ben López', 'Caro López', 'Dan López']) adults.push(await school.guardian(name));
    const { id } = await school.family('López', adults, [{ givenName: 'Luz' }]);
    const { adults: seen } = await read(adults[3], FAMILY, id);
    expect(seen).toHaveLength(4);
    for (const adult of seen) expect(adult.relationships).toEqual([expect.objectContaining({ relation: 'parent' })]);
  });

  describe('of a child in two homes', () => {
    it('do not see each other: no family, no adult, no contact', async () => {
      const { mother, father, wife, child, first, second } = await separated();
      const sides = [
        { who: [mother], own: first, name: 'Mother', other: second, hidden: [father, wife] },
        { who: [father, wife], own: second, name: 'Father', other: first, hidden: [mother] },
      ];
      for (const { who, own, name, other, hidden } of sides) {
        for (const viewer of who) {
          expect((await read(viewer, FAMILY, own.id)).children).toEqual([
            { displayName: 'Luz Mother', families: [{ name }] },
          ]);
          expect((await read(viewer, CHILD, child.id)).families).toMatchObject([{ name }]);
          expect(await read(viewer, FAMILY, other.id)).toBeNull();
          const person = 'query($id: ID!) { node(id: $id) { ... on Person { families { name } } } }';
          for (const one of hidden) expect(await read(viewer, person, one.id)).toBeNull();
        }
      }
    });

    it('are both seen by the office and by the teacher of the child', async () => {
      const { child, classroom } = await separated();
      const teacher = await school.teacher('Tess Teacher', classroom);
      for (const who of [coordinator, teacher]) {
        const { families } = await read(who, CHILD, child.id);
        expect(families).toEqual([
          {
            name: 'Father',
            adults: [{ person: { displayName: 'Finn Father' } }, { person: { displayName: 'Wilma Wife' } }],
          },
          { name: 'Mother', adults: [{ person: { displayName: 'Mia Mother' } }] },
        ]);
      }
    });

    it('relate each adult to the child by what the school calls it, and the stepmother by nothing', async () => {
      const { wife, second } = await separated();
      const { adults } = await read(wife, FAMILY, second.id);
      const relations = adults.map(({ person, relationships }: Record<string, any>) => [
        person.displayName,
        relationships.map(({ relation }: { relation: string }) => relation),
      ]);
      expect(relations).toEqual([
        ['Finn Father', ['father']],
        ['Wilma Wife', []],
      ]);
    });
  });

  describe('listed', () => {
    const names = async (who: Member, filter: Record<string, unknown> = {}) =>
      (await test.as(who).ask(FAMILIES, { filter })).school.families?.nodes.map(({ name }: { name: string }) => name);

    it('are all for the office, by name, and found by class and by part of their name', async () => {
      const classroom = await school.classroom('3B');
      await school.family('Núñez', [], [{ givenName: 'Al', classroom }]);
      await school.family('Abbot', [], [{ givenName: 'Bo' }]);
      await school.family('Nu_nez', []);
      expect(await names(coordinator)).toEqual(['Abbot', 'Nu_nez', 'Núñez']);
      expect(await names(coordinator, { classroomId: classroom.id })).toEqual(['Núñez']);
      expect(await names(coordinator, { search: 'NUN' })).toEqual(['Núñez']);
      expect(await names(coordinator, { search: '_' })).toEqual(['Nu_nez']);
      const { school: seen } = await test.as(coordinator).ask(FAMILIES, { last: 1 });
      expect(seen.families).toEqual({ totalCount: 3, nodes: [{ name: 'Núñez' }] });
    });

    it('are those of their own classes for a teacher, and null for parents', async () => {
      const [own, other] = [await school.classroom('3B'), await school.classroom('4A')];
      const ana = await school.guardian('Ana Alvarez');
      await school.family('Alvarez', [ana], [{ givenName: 'Al', classroom: own }]);
      await school.family('Brown', [], [{ givenName: 'Bo', classroom: other }]);
      const teacher = await school.teacher('Tess Teacher', own);
      expect(await names(teacher)).toEqual(['Alvarez']);
      expect(await names(teacher, { classroomId: other.id })).toEqual([]);
      expect(await names(ana)).toBeUndefined();
    });
  });

  it('and children are not there for other parents, teachers, schools or whoever has no token', async () => {
    const { child, first } = await separated();
    const other = await school.guardian('Ona Other');
    const teacher = await school.teacher('Tess Teacher', await school.classroom('4A'));
    const foreign = await (await test.school()).coordinator();
    for (const who of [other, teacher, foreign, undefined]) {
      expect(await read(who, CHILD, child.id)).toBeNull();
      expect(await read(who, FAMILY, first.id)).toBeNull();
    }
  });

  describe('classes', () => {
    const stay = async (childId: string, classroom: Classroom, startsOn: string, endsBefore: string) =>
      school.run(async (work) => {
        const term = await work.rows(Term).insert({ name: `${classroom.name} ${startsOn}`, startsOn, endsBefore });
        const span = { classroomId: classroom.id, termId: term.id, startsOn, endsBefore };
        await test.app.get(FamiliesService).enroll(work, childId, span);
      });
    const subject = (name: string) =>
      school.run((work) =>
        work.rows(Classroom).insert({ name, grade: null, isHomeroom: false, active: true, version: 1 }),
      );
    const classesOf = async (childId: string) => {
      const { classroom, classrooms } = await read(coordinator, CHILD, childId);
      return { homeroom: classroom?.name ?? null, all: classrooms.map(({ name }: { name: string }) => name) };
    };
    const aChild = async () => (await school.family('López', [], [{ givenName: 'Luz' }])).children[0]!.id;
    const TODAY: [string, string] = ['2026-09-01', '2027-06-20'];

    it('of a child are those of today, its classroom the homeroom', async () => {
      const id = await aChild();
      await stay(id, await subject('Art'), ...TODAY);
      await stay(id, await school.classroom('3B'), ...TODAY);
      await stay(id, await school.classroom('2B'), '2025-09-01', '2026-06-20');
      await stay(id, await school.classroom('4B'), '2027-09-01', '2028-06-20');
      expect(await classesOf(id)).toEqual({ homeroom: '3B', all: ['3B', 'Art'] });
    });

    it('leave the classroom open where there are two homerooms, or several classes and no homeroom', async () => {
      const [id, other] = [await aChild(), await aChild()];
      for (const name of ['3B', '3C']) await stay(id, await school.classroom(name), ...TODAY);
      for (const name of ['Art', 'Music']) await stay(other, await subject(name), ...TODAY);
      expect(await classesOf(id)).toEqual({ homeroom: null, all: ['3B', '3C'] });
      expect(await classesOf(other)).toEqual({ homeroom: null, all: ['Art', 'Music'] });
    });

    it('take the only class for the classroom', async () => {
      const [id, none] = [await aChild(), await aChild()];
      await stay(id, await subject('Art'), ...TODAY);
      expect(await classesOf(id)).toEqual({ homeroom: 'Art', all: ['Art'] });
      expect(await classesOf(none)).toEqual({ homeroom: null, all: [] });
    });

    it('begin and end on their days', async () => {
      const id = await aChild();
      await stay(id, await subject('begins today'), '2026-10-06', '2026-10-07');
      await stay(id, await subject('ended'), '2026-09-01', '2026-10-06');
      await stay(id, await subject('tomorrow'), '2026-10-07', '2026-10-08');
      expect((await classesOf(id)).all).toEqual(['begins today']);
    });

    it('show every member of the school their names and teachers', async () => {
      const classroom = await school.classroom('3B', '03');
      await school.teacher('Tess Teacher', classroom);
      await school.teacher('Abe Assistant', classroom);
      const guardian = await school.guardian('Ona Other');
      const { school: seen } = await test
        .as(guardian)
        .ask('{ school { name timeZone locales classrooms { name grade teachers { displayName email } } } }');
      expect(seen).toEqual({
        name: 'Oak Elementary',
        timeZone: 'America/New_York',
        locales: ['en', 'es'],
        classrooms: [
          {
            name: '3B',
            grade: '03',
            teachers: [
              { displayName: 'Abe Assistant', email: null },
              { displayName: 'Tess Teacher', email: null },
            ],
          },
        ],
      });
    });
  });
});
