import { compareFolded } from '../../src/platform/database/statements.js';
import { AuditEntry } from '../../src/platform/audit/audit-entry.entity.js';
import { CATALOG } from '../../src/skills/catalog/catalog.js';
import { SkillCatalog } from '../../src/skills/skill-catalog.js';
import { SkillName } from '../../src/skills/skill-name.entity.js';
import { Skill } from '../../src/skills/index.js';
import { PersonMerged } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { TestApp } from '../support/test-app.js';

const SKILLS = `query($search: String, $first: Int, $after: String, $locale: Locale) { school {
  skills(search: $search, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id name(locale: $locale) category broader { id } version } } } }`;
const PROFILE = 'version expertise skills { skill { name category } level note }';
const PERSON = `query($id: ID!) { node(id: $id) { ... on Person { ${PROFILE} } } }`;

interface SkillNode {
  id: string;
  name: string;
  category: string;
  broader: { id: string } | null;
  version: number;
}

describe('the skills of a school', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let ana: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    coordinator = await school.coordinator();
    ana = await school.guardian('Ana Alvarez');
  });

  const list = async (who: Member, variables: Record<string, unknown> = {}, headers = {}) =>
    (await test.as(who, headers).ask(SKILLS, { first: 100, ...variables })).school.skills as {
      totalCount: number;
      pageInfo: { endCursor: string; hasNextPage: boolean };
      nodes: SkillNode[];
    };
  const find = async (search: string): Promise<SkillNode> => (await list(ana, { search })).nodes[0]!;
  const names = async (who: Member, variables: Record<string, unknown> = {}, headers = {}) =>
    (await list(who, variables, headers)).nodes.map(({ name }) => name);

  it('begin with a catalog in both languages, by name in the language of whoever asks', async () => {
    const { totalCount, nodes } = await list(ana);
    expect(totalCount).toBe(CATALOG.length);
    expect(totalCount).toBeGreaterThanOrEqual(500);
    expect(nodes.map(({ name }) => name)).toEqual([...nodes.map(({ name }) => name)].sort(compareFolded));
    const spanish = await names(ana, {}, { 'accept-language': 'es' });
    expect(spanish).toEqual([...spanish].sort(compareFolded));
    expect(spanish).toContain('Ajedrez');
    const piano = await find('piano');
    expect((await find('music')).id).toBe(piano.broader?.id);
    expect((await names(ana, { search: 'Guitar', locale: 'es' }))[0]).toBe('Guitarra');
  });

  it.each([
    ['FUTBOL', 'Soccer'],
    ['ingles', 'English'],
    ['geologia', 'Geology'],
    ['vulcano', 'Geology'],
    ['vulcanologist', 'Geology'],
    ['furst aid', 'First aid'],
    ['gitarra', 'Guitar'],
    ['mathematica', 'Mathematics'],
    ['beekeper', 'Beekeeping'],
    ['volcanoes', 'Geology'],
    ['volcanos', 'Geology'],
    ['planetas', 'Astronomy'],
    ['giutar', 'Guitar'],
    ['frist aid', 'First aid'],
    ['yoag', 'Yoga'],
    ['I play guitar', 'Guitar'],
    ['tocar la guitarra', 'Guitar'],
    ['nursing, first aid', 'Nursing'],
    ['Farsi', 'Persian'],
  ])('are found by what somebody types: %s', async (search, name) => {
    expect((await names(ana, { search })).slice(0, 3)).toContain(name);
  });

  it('are found page by page', async () => {
    expect(await names(ana, { search: '%' })).toEqual([]);
    const all = await names(ana);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list(ana, { first: 25, after });
      found.push(...page.nodes.map(({ name }) => name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(found.slice(0, 100)).toEqual(all);
    expect(found).toHaveLength(CATALOG.length);
    expect(new Set(found).size).toBe(CATALOG.length);
  });

  it('are filled in at the start for a school from before there were any, once', async () => {
    const catalog = test.app.get(SkillCatalog);
    const count = () => school.run((work) => work.rows(Skill).count({}));
    await school.run(async (work) => {
      await work.rows(SkillName).delete({});
      for (const skill of await work.rows(Skill).find({}, { id: 'DESC' }))
        await work.rows(Skill).delete({ id: skill.id });
    });
    expect(await count()).toBe(0);
    await Promise.all([catalog.onApplicationBootstrap(), catalog.onApplicationBootstrap()]);
    expect(await count()).toBe(CATALOG.length);
  });

  it('are added, renamed and hidden by the office, and kept by whoever has them', async () => {
    const office = test.as(coordinator);
    const input = { schoolId: school.id, category: 'food', names: [{ locale: 'es', name: ' Tamales ' }] };
    const tamales = await office.mutate('addSkill', input, 'id name category version');
    expect(tamales).toMatchObject({ name: 'Tamales', category: 'food', version: 1 });
    const renamed = await office.mutate(
      'renameSkill',
      {
        skillId: tamales.id,
        version: 1,
        names: [
          { locale: 'es', name: 'Tamales' },
          { locale: 'en', name: 'Making tamales' },
        ],
      },
      'name version',
    );
    expect(renamed).toEqual({ name: 'Making tamales', version: 2 });
    const skills = [{ skillId: tamales.id, level: 'EXPERT' }];
    await test.as(ana).mutate('setSkills', { personId: ana.id, version: 1, skills }, 'id');
    await office.mutate('hideSkill', { skillId: tamales.id, version: 2 }, 'hidden');
    expect(await names(ana, { search: 'making tamales' })).not.toContain('Making tamales');
    expect((await test.as(ana).ask(PERSON, { id: ana.id })).node.skills[0].skill.name).toBe('Making tamales');
    await office.mutate('hideSkill', { skillId: tamales.id, version: 3, hidden: false }, 'hidden');
    expect((await names(ana, { search: 'making tamales' }))[0]).toBe('Making tamales');

    expect(await office.refusedMutation('hideSkill', { skillId: tamales.id, version: 3 })).toMatchObject({
      code: 'CONFLICT',
      reason: 'STALE_VERSION',
    });
    expect(await test.as(ana).refusedMutation('addSkill', input)).toEqual({ code: 'FORBIDDEN' });
    const twice = [
      { locale: 'es', name: 'Uno' },
      { locale: 'es', name: 'Dos' },
    ];
    const refused = await office.refusedMutation('addSkill', { ...input, names: twice });
    expect(refused.details).toEqual({ violations: [{ path: 'names.1.locale', message: 'is named twice' }] });
  });

  it('that turn out to be one are made one: offers, what roles ask, and what they are found by', async () => {
    const office = test.as(coordinator);
    const [guitar, piano] = [await find('guitar'), await find('piano')];
    const ben = await school.guardian('Ben Baker');
    const offer = (who: Member, ...offered: [string, string][]) =>
      test
        .as(who)
        .mutate(
          'setSkills',
          { personId: who.id, version: 1, skills: offered.map(([skillId, level]) => ({ skillId, level })) },
          'id',
        );
    await offer(ana, [guitar.id, 'EXPERT'], [piano.id, 'BASIC']);
    await offer(ben, [guitar.id, 'BASIC']);
    const wanted = { requiredSkills: [{ skillId: guitar.id, minimumLevel: 'WORKING' }] };
    const shifts = [{ startsAt: '2026-10-23T10:00:00Z', endsAt: '2026-10-23T11:00:00Z', capacity: 2 }];
    const event = await office.mutate(
      'createEvent',
      {
        schoolId: school.id,
        title: 'Song day',
        kind: 'WORKSHOP',
        startsAt: '2026-10-23T09:00:00Z',
        endsAt: '2026-10-23T12:00:00Z',
        roles: [{ title: 'Player', ...wanted, preferredSkills: [{ skillId: piano.id }], shifts }],
      },
      'id',
    );
    const merging = { skillId: guitar.id, version: 1, intoId: piano.id };
    expect(await test.as(ana).refusedMutation('mergeSkills', merging)).toEqual({ code: 'FORBIDDEN' });
    expect((await office.refusedMutation('mergeSkills', { ...merging, intoId: guitar.id })).details).toEqual({
      violations: [{ path: 'intoId', message: 'must be another skill' }],
    });
    expect(await office.mutate('mergeSkills', merging, 'id name')).toEqual({ id: piano.id, name: 'Piano' });

    for (const [who, level] of [
      [ana, 'EXPERT'],
      [ben, 'BASIC'],
    ] as const) {
      const { node } = await test.as(who).ask(PERSON, { id: who.id });
      expect(node.skills).toEqual([{ skill: { name: 'Piano', category: 'music' }, level, note: null }]);
    }
    const ROLES = `query($id: ID!) { node(id: $id) { ... on Event { roles {
      requiredSkills { skill { id } minimumLevel } preferredSkills { skill { id } } } } } }`;
    expect((await office.ask(ROLES, { id: event.id })).node.roles).toEqual([
      { requiredSkills: [{ skill: { id: piano.id }, minimumLevel: 'WORKING' }], preferredSkills: [] },
    ]);
    expect((await list(ana, { search: 'guitar' })).nodes[0]?.id).toBe(piano.id);
    expect((await test.as(ana).ask('query($id: ID!) { node(id: $id) { id } }', { id: guitar.id })).node).toBeNull();
    expect(await office.refusedMutation('hideSkill', { skillId: guitar.id, version: 2 })).toEqual({
      code: 'NOT_FOUND',
    });
    await test.app.get(SkillCatalog).onApplicationBootstrap();
    expect((await list(ana)).totalCount).toBe(CATALOG.length - 1);
  });

  it('are found by what a school calls them besides', async () => {
    const names = [{ locale: 'en', name: 'Oud', synonyms: ['Middle Eastern lute', ' Oud '] }];
    const input = { schoolId: school.id, category: 'music', names };
    expect(await test.as(coordinator).mutate('addSkill', input, 'name synonyms')).toEqual({
      name: 'Oud',
      synonyms: ['Middle Eastern lute'],
    });
    expect((await find('eastern lute')).name).toBe('Oud');
    expect(
      await test.as(coordinator).refusedMutation('addSkill', { ...input, names: [{ ...names[0], synonyms: ['\n'] }] }),
    ).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  describe('that a person offers', () => {
    it('are set by themselves: what is absent stays, null clears, each time with the version', async () => {
      const [guitar, piano] = [await find('guitar'), await find('piano')];
      const set = (input: Record<string, unknown>) =>
        test.as(ana).mutate('setSkills', { personId: ana.id, ...input }, PROFILE);
      const offered = { skill: { name: 'Guitar', category: 'music' }, level: 'WORKING', note: 'Since school' };
      expect(
        await set({
          version: 1,
          skills: [{ skillId: guitar.id, level: 'WORKING', note: ' Since school ' }],
          expertise: 'I study lava at the university.',
        }),
      ).toEqual({ version: 2, expertise: 'I study lava at the university.', skills: [offered] });
      expect(await set({ version: 2, expertise: null })).toEqual({ version: 3, expertise: null, skills: [offered] });
      expect(await set({ version: 3, expertise: 'Lava.' })).toMatchObject({ skills: [offered], expertise: 'Lava.' });
      const skills = [{ skillId: piano.id, level: 'EXPERT' }];
      expect((await set({ version: 4, skills })).skills).toMatchObject([{ skill: { name: 'Piano' }, note: null }]);
      expect(await set({ version: 5, skills: null })).toEqual({ version: 6, expertise: 'Lava.', skills: [] });
      const refusal = await test.as(ana).refusedMutation('setSkills', { personId: ana.id, version: 5 });
      expect(refusal).toEqual({ code: 'CONFLICT', reason: 'STALE_VERSION', details: { currentVersion: 6 } });
      const audited = await test.database.manager.countBy(AuditEntry, { action: 'setSkills', subjectId: ana.id });
      expect(audited).toBe(5);
    });

    it('are refused where one is unknown, of another school, named twice, or too much', async () => {
      const guitar = await find('guitar');
      const other = await test.school();
      const stranger = await other.guardian('Sam Stranger');
      const theirs = (await list(stranger, { search: 'guitar' })).nodes[0]!;
      const refused = (skills: unknown[], expertise?: string) =>
        test.as(ana).refusedMutation('setSkills', { personId: ana.id, version: 1, skills, expertise });
      const basic = (skillId: string, note?: string) => ({ skillId, level: 'BASIC', note });
      const unknown = { code: 'NOT_FOUND', details: { path: 'skills.1.skillId' } };
      expect(await refused([basic(guitar.id), basic(theirs.id)])).toEqual(unknown);
      expect(await refused([basic(guitar.id), basic('skill_01987a1e-0000-7000-8000-000000000000')])).toEqual(unknown);
      const paths = async (...given: Parameters<typeof refused>) =>
        ((await refused(...given)).details?.violations as { path: string }[]).map(({ path }) => path);
      expect(await paths([basic(guitar.id), basic(guitar.id)])).toEqual(['skills.1.skillId']);
      expect(await paths([basic(guitar.id, 'x'.repeat(201))])).toEqual(['skills.0.note']);
      expect(await paths(Array.from({ length: 51 }, () => basic(guitar.id)))).toContain('skills');
      expect(await paths([], 'x'.repeat(2_001))).toEqual(['expertise']);
    });

    it('are the person’s and the office’s to change, and the family’s and the staff’s to see', async () => {
      const ben = await school.guardian('Ben Alvarez');
      const chi = await school.guardian('Chi Chen');
      const tom = await school.teacher('Tom Turner');
      await school.family('Alvarez', [ana, ben]);
      const guitar = await find('guitar');
      const skills = [{ skillId: guitar.id, level: 'BASIC' }];
      const input = { personId: ana.id, version: 1, skills, expertise: 'Lava.', expertiseShared: true };
      expect(await test.as(ben).refusedMutation('setSkills', input)).toEqual({ code: 'FORBIDDEN' });
      expect(await test.as(tom).refusedMutation('setSkills', input)).toEqual({ code: 'FORBIDDEN' });
      expect(await test.as(chi).refusedMutation('setSkills', input)).toEqual({ code: 'NOT_FOUND' });
      await test.as(coordinator).mutate('setSkills', input, 'id');
      const shown = { expertise: 'Lava.', skills: [{ skill: { name: 'Guitar' } }] };
      for (const who of [ana, ben, tom, coordinator]) {
        expect((await test.as(who).ask(PERSON, { id: ana.id })).node).toMatchObject(shown);
      }
      await test.as(coordinator).mutate('setSkills', { ...input, personId: tom.id }, 'id');
      // Everybody sees that Tom works here, but not what he offers.
      expect((await test.as(chi).ask(PERSON, { id: tom.id })).node).toMatchObject({ expertise: null, skills: null });
    });

    it('are those of both where two people turn out to be one', async () => {
      const twin = await school.guardian('A. Alvarez');
      const [guitar, piano] = [await find('guitar'), await find('piano')];
      const set = (who: Member, skills: unknown[], expertise: string) =>
        test.as(who).mutate('setSkills', { personId: who.id, version: 1, skills, expertise }, 'id');
      await set(ana, [{ skillId: guitar.id, level: 'EXPERT' }], 'Lava.');
      await set(
        twin,
        [guitar, piano].map(({ id }) => ({ skillId: id, level: 'BASIC' })),
        'Magma.',
      );
      await school.run((work) => work.announce(new PersonMerged(school.id, ana.id, twin.id)));
      const kept = await test.as(ana).ask(PERSON, { id: ana.id });
      expect(kept.node).toMatchObject({
        expertise: 'Lava.',
        skills: [
          { skill: { name: 'Guitar' }, level: 'EXPERT' },
          { skill: { name: 'Piano' }, level: 'BASIC' },
        ],
      });
      expect((await test.as(twin).ask(PERSON, { id: twin.id })).node).toMatchObject({ expertise: null, skills: [] });
    });
  });
});
