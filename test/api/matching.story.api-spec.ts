import { Duty, Person } from '../../src/identity/index.js';
import { NeedOutcome } from '../../src/matching/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { Expertise } from '../../src/skills/index.js';
import { databaseKind } from '../support/database.js';
import { publishedEvent } from '../support/events.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { TestApp } from '../support/test-app.js';
import { OTHER_WORDS, THIRTY_NEEDS } from './matching.thirty-needs.js';

const CANDIDATE = 'person { id } score reasons { kind points message skill { id } } obstacles { kind points message }';
const OF_NEED = `query($id: ID!) { node(id: $id) { ... on Need { candidates { ${CANDIDATE} } outlook { confident message } } } }`;
const OF_SHIFT = `query($id: ID!) { node(id: $id) { ... on Shift { candidates { ${CANDIDATE} } } } }`;
const EXPLAIN = `query($person: ID!, $target: ID!) { explainMatch(personId: $person, targetId: $target) { ${CANDIDATE} } }`;
const OPPORTUNITIES = `query($id: ID!) { node(id: $id) { ... on Person { opportunities { __typename ... on Need { id } ... on Shift { id } } } } }`;
const OUTLOOK = `query($id: ID!) { node(id: $id) { ... on Need { outlook { broadcast { audience wouldReach } notAnalyzedCount
  notAnalyzed { person { id } language message } } } } }`;
const DAY_MS = 86_400_000;
const LENAS_WORDS = 'I study lava at the university';
const RIGHT_FIRST = 27;

interface Listed {
  person: { id: string };
  score: number;
  reasons: { kind: string; points: number; message: string }[];
  obstacles: { kind: string; message: string }[];
}

describe('who can do this, and why', () => {
  let test: TestApp;
  let other: ServerProcess | null = null;
  let school: SchoolBuilder;
  let classroom: Awaited<ReturnType<SchoolBuilder['classroom']>>;
  let tessa: Member;
  let cora: Member;
  let lena: Member;
  let ben: Member;

  // The second process has the clock on the wall, so this one must have it, too.
  beforeAll(async () => {
    test = await TestApp.start({ now: new Date().toISOString() });
    if (databaseKind() === 'postgres') other = await startServer(test.databaseUrl);
  });
  afterAll(async () => {
    await other?.stop();
    await test.stop();
  });
  beforeEach(async () => {
    tick();
    school = await test.school();
    classroom = await school.classroom('3B', '03');
    tessa = await school.teacher('Tessa Teacher', classroom);
    cora = await school.coordinator();
    lena = await school.guardian('Lena Lavasdotter');
    ben = await school.guardian('Ben Baker');
    await school.family('Lavasdotter', [lena], [{ givenName: 'Ida', classroom }]);
    await share(lena, LENAS_WORDS);
    await share(ben, 'I run a bakery on Main Street');
  });

  const tick = (): void => test.clock.set(new Date().toISOString());
  const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
  const dayIn = (days: number): string => inDays(days).slice(0, 10);
  const versionOf = async (who: Member): Promise<number> =>
    (await test.as(who).ask('query($id: ID!) { node(id: $id) { ... on Person { version } } }', { id: who.id })).node
      .version;
  const edit = async (who: Member, name: string, input: object) => {
    tick();
    return test.as(who).mutate(name, { personId: who.id, version: await versionOf(who), ...input }, 'id');
  };
  const share = (who: Member, expertise: string) => edit(who, 'setSkills', { expertise, expertiseShared: true });
  const post = async (title = 'Someone to talk about volcanoes with third graders', more: object = {}) => {
    tick();
    return test
      .as(tessa)
      .mutate<{ id: string; version: number }>('postNeed', { classroomId: classroom.id, title, ...more }, 'id version');
  };
  const listed = async ({ id }: { id: string }, who = tessa, query = OF_NEED): Promise<Listed[]> =>
    (await test.as(who).ask(query, { id })).node.candidates;
  const outlook = async ({ id }: { id: string }) => (await test.as(tessa).ask(OUTLOOK, { id })).node.outlook;
  const explained = async (person: Member, target: { id: string }, who = tessa): Promise<Listed> =>
    (await test.as(who).ask(EXPLAIN, { person: person.id, target: target.id })).explainMatch;
  const idsOf = (list: readonly Listed[]) => list.map(({ person }) => person.id);
  const kindsOf = ({ obstacles }: Listed) => obstacles.map(({ kind }) => kind);

  /** Who leads, on every process. */
  const everywhere = async (need: { id: string }): Promise<string[][]> => {
    const lists = [idsOf(await listed(need))];
    if (other) {
      const there = new GraphqlClient(`${other.origin}/graphql`, tessa.token);
      lists.push(idsOf((await there.ask(OF_NEED, need)).node.candidates));
    }
    return lists;
  };
  const onAll = (ids: string[]) => (other ? [ids, ids] : [ids]);

  it('proposes the parent who only wrote, and shared, what the class asks about, and says why', async () => {
    const need = await post();
    const [first, ...others] = await listed(need);
    expect(first?.person.id).toBe(lena.id);
    expect(others).toEqual([]);
    const points = first?.reasons.map((reason) => reason.points) ?? [];
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(Math.round(1_000 * (first?.score ?? 0)));
    expect([...points].sort((a, b) => b - a)).toEqual(points);
    const messages = first?.reasons.map(({ message }) => message).join(' ');
    expect(messages).toContain('lava');
    expect(messages).toContain('Has a child in the class.');
    const spanish = await test.as(tessa, { 'accept-language': 'es' }).ask(OF_NEED, { id: need.id });
    expect(spanish.node.candidates[0].reasons.map(({ message }: { message: string }) => message)).toContain(
      'Tiene un hijo o una hija en la clase.',
    );
    const mine = await test.as(lena).ask(OPPORTUNITIES, { id: lena.id });
    expect(mine.node.opportunities).toEqual([{ __typename: 'Need', id: need.id }]);
    expect((await test.as(ben).ask(OPPORTUNITIES, { id: ben.id })).node.opportunities).toEqual([]);
  });

  it('reads nothing into words that their writer says they do not mean', async () => {
    const need = await post();
    const understood = 'query($id: ID!) { node(id: $id) { ... on Person { understood { skill { id } } } } }';
    const { node } = await test.as(lena).ask(understood, { id: lena.id });
    const ids = node.understood.map(({ skill }: { skill: { id: string } }) => skill.id) as string[];
    expect(ids.length).toBeGreaterThan(0);
    for (const skillId of ids) await edit(lena, 'answerExpertiseLink', { skillId, accept: false });
    expect(await everywhere(need)).toEqual(onAll([]));
    for (const skillId of ids) await edit(lena, 'answerExpertiseLink', { skillId, accept: true });
    expect(await everywhere(need)).toEqual(onAll([lena.id]));
    for (const skillId of ids) await edit(lena, 'answerExpertiseLink', { skillId, accept: false });
    await edit(lena, 'setSkills', { skills: [], expertise: null });
    await edit(lena, 'setSkills', { expertise: 'Volcanoes are my job', expertiseShared: true });
    expect(await everywhere(need)).toEqual(onAll([lena.id]));
  });

  it('takes out at once whoever does not want to be asked, unshares the words, is restricted or leaves', async () => {
    const need = await post();
    expect(await everywhere(need)).toEqual(onAll([lena.id]));
    await edit(lena, 'setHelpPreferences', { mayBeAsked: false });
    expect(await everywhere(need)).toEqual(onAll([]));
    expect(kindsOf(await explained(lena, need))).toEqual(['ASKED_NOT_TO_BE']);
    await edit(lena, 'setHelpPreferences', { mayBeAsked: true });
    expect(await everywhere(need)).toEqual(onAll([lena.id]));
    await edit(lena, 'setSkills', { expertiseShared: false });
    expect(await everywhere(need)).toEqual(onAll([]));
    expect(kindsOf(await explained(lena, need))).toEqual(['NOTHING_IN_COMMON']);
    expect(JSON.stringify(await explained(lena, need))).not.toContain('lava');
    await edit(lena, 'setSkills', { expertiseShared: true });
    expect(await everywhere(need)).toEqual(onAll([lena.id]));
    await restrict(lena);
    expect(await everywhere(need)).toEqual(onAll([]));
    expect(kindsOf(await explained(lena, need))).toEqual(['NOT_AVAILABLE']);
    expect(kindsOf(await explained(lena, need, cora))).toEqual(['MAY_NOT_BE_PLACED']);
  });

  it('says that somebody offers a skill where they wrote nothing', async () => {
    const { school: found } = await test.as(cora).ask('{ school { skills(search: "geology") { nodes { id } } } }');
    const skills = [{ skillId: found.skills.nodes[0].id, level: 'FLUENT' }];
    await edit(ben, 'setSkills', { skills, expertise: '' });
    const benListed = (await listed(await post())).find(({ person }) => person.id === ben.id);
    expect(benListed?.reasons.map(({ message }) => message)).toContainEqual(
      'Offers Geology, which has to do with “Someone to talk about volcanoes with third graders”.',
    );
  });

  it('knows of a child who leaves the class, and of words and skills that change', async () => {
    const need = await post();
    const before = (await listed(need))[0]?.score ?? 0;
    const { node } = await test
      .as(cora)
      .ask('query($id: ID!) { node(id: $id) { ... on Person { families { children { id version } } } } }', {
        id: lena.id,
      });
    const [child] = node.families[0].children;
    tick();
    await test
      .as(cora)
      .mutate('removeGuardianship', { childId: child.id, version: child.version, personId: lena.id }, 'id');
    expect((await listed(need))[0]?.score).toBeLessThan(before);
    await share(lena, 'I tune pianos');
    await share(ben, 'Volcanoes are all I read about');
    expect(await everywhere(need)).toEqual(onAll([ben.id]));
  });

  it('says so where nobody fits, and finds nobody for words that say nothing', async () => {
    for (const title of ['Underwater basket weaving in zero gravity', 'the and of with', '🌋', 'שלום']) {
      const { node } = await test.as(tessa).ask(OF_NEED, { id: (await post(title)).id });
      expect(node.candidates).toEqual([]);
      expect(node.outlook.confident).toBe(false);
      expect(node.outlook.message).toContain('by mail');
    }
  });

  it('offers to ask the families where nobody fits, and shows whose words were not analyzed, in what language', async () => {
    await school.person({ name: 'Val Volunteer', duties: [Duty.VOLUNTEER] });
    const lan = await school.guardian('Lan Lê');
    await school.family('Lê', [lan], [{ givenName: 'An', classroom }]);
    const words = 'Tôi là giảng viên địa chất ở trường đại học';
    await share(lan, words);
    const wei = await school.guardian('Wei Wang');
    await share(wei, '我研究火山');
    const need = await post();
    expect(idsOf(await listed(need))).toEqual([lena.id]);
    const said = (person: Member, language: string, name: string, text: string) => ({
      ...{ person: { id: person.id }, language, message: `Written in ${name}, not analyzed: “${text}”` },
    });
    const both = [said(lan, 'vi', 'Vietnamese', words), said(wei, 'zh', 'Chinese', '我研究火山')];
    expect(await outlook(need)).toEqual({ broadcast: null, notAnalyzedCount: 2, notAnalyzed: both });
    const spanish = await test.as(tessa, { 'accept-language': 'es' }).ask(OUTLOOK, { id: need.id });
    expect(spanish.node.outlook.notAnalyzed[0].message).toBe(`Escrito en vietnamita, sin analizar: «${words}»`);
    const kayaks = await post('Kayaks');
    expect((await outlook(kayaks)).broadcast).toEqual({ audience: 'CLASSROOM', wouldReach: 2 });
    await edit(wei, 'setHelpPreferences', { mayBeAsked: false });
    await restrict(lan);
    expect(await outlook(need)).toEqual({ broadcast: null, notAnalyzedCount: 0, notAnalyzed: [] });
    // In the same language words are compared, so whoever has the very words is a candidate.
    await edit(wei, 'setHelpPreferences', { mayBeAsked: true });
    const chinese = await post('研究火山');
    expect(idsOf(await listed(chinese))).toEqual([wei.id]);
    expect((await outlook(chinese)).notAnalyzed).toEqual([]);
    tick();
    await test.as(tessa).mutate('broadcastNeed', { needId: kayaks.id, version: 1 }, 'id');
    expect((await outlook(kayaks)).broadcast).toEqual({ audience: 'SCHOOL', wouldReach: 1 });
    expect((await outlook(chinese)).notAnalyzedCount).toBe(0);
  });

  it('asks whoever can take a place in a shift, by the rule of sign-ups', async () => {
    tick();
    const times = { startsAt: inDays(10), endsAt: inDays(10.1) };
    const event = await publishedEvent(test.as(cora), school.id, [{ ...times, capacity: 2 }], times);
    const [shift] = event.shifts;
    const everybody = idsOf(await listed(shift as never, cora, OF_SHIFT));
    expect(new Set(everybody)).toEqual(new Set([lena.id, ben.id, tessa.id, cora.id]));
    expect(await listed(shift as never, tessa, OF_SHIFT)).toBeNull();
    const asking = { shiftId: shift?.id, personIds: [lena.id] };
    const [invitation] = await test.as(cora).mutate<[{ id: string }]>('invite', asking, 'id');
    tick();
    expect(idsOf(await listed(shift as never, cora, OF_SHIFT))).not.toContain(lena.id);
    expect(kindsOf(await explained(lena, shift as never, cora))).toEqual(['ALREADY_ASKED']);
    await test.as(lena).mutate('respond', { signupId: invitation.id, accept: false }, 'id');
    tick();
    expect(idsOf(await listed(shift as never, cora, OF_SHIFT))).not.toContain(lena.id);
    expect(kindsOf(await explained(lena, shift as never, cora))).toEqual(['DECLINED']);
    const away = { windows: [], exceptions: [{ from: inDays(9), until: inDays(11), available: false }] };
    await edit(ben, 'setAvailability', away);
    expect(kindsOf(await explained(ben, shift as never, cora))).toEqual(['NOT_FREE']);
    expect(idsOf(await listed(shift as never, cora, OF_SHIFT))).not.toContain(ben.id);
  });

  it('lists after all others who does it at a lower level, or whose clearance has lapsed, with what would lift it', async () => {
    const { school: found } = await test.as(cora).ask('{ school { skills(search: "geology") { nodes { id } } } }');
    const skillId = found.skills.nodes[0].id as string;
    await edit(ben, 'setSkills', { skills: [{ skillId, level: 'FLUENT' }] });
    await edit(lena, 'setSkills', { skills: [{ skillId, level: 'BASIC' }] });
    const need = await post('Rocks', { requiredSkills: [{ skillId, minimumLevel: 'FLUENT' }] });
    for (const who of [tessa, cora]) {
      const list = await listed(need, who);
      expect(idsOf(list)).toEqual([ben.id, lena.id]);
      expect(list.map(kindsOf)).toEqual([[], ['SKILL_BELOW_LEVEL']]);
      expect(list[1]?.obstacles[0]?.message).toContain('a higher level in the profile, lifts this');
    }
    tick();
    const names = [{ locale: 'en', name: 'Background check' }];
    const kind = await test.as(cora).mutate('addClearanceKind', { schoolId: school.id, names }, 'id');
    const until = async (who: Member, expiresOn: string) => {
      const given = { personId: who.id, clearanceKindId: kind.id, issuedOn: dayIn(-300), expiresOn };
      await test.as(cora).mutate('recordClearance', given, 'id');
    };
    await until(ben, dayIn(60));
    await until(lena, dayIn(5));
    const times = { startsAt: inDays(10), endsAt: inDays(10.1) };
    const event = await publishedEvent(test.as(cora), school.id, [], {
      ...times,
      organizerIds: [cora.id, tessa.id],
      roles: [{ title: 'Lead', requiredClearanceIds: [kind.id], shifts: [{ ...times, capacity: 2 }] }],
    });
    const shift = event.shifts[0] as { id: string };
    const [first, ...others] = await listed(shift, cora, OF_SHIFT);
    expect([first?.person.id, first?.obstacles]).toEqual([ben.id, []]);
    expect(idsOf(others)).toContain(lena.id);
    expect([...new Set(others.flatMap(kindsOf))]).toEqual(['CLEARANCE_MISSING']);
    expect(others[0]?.obstacles[0]?.message).toContain('The office can renew it.');
    // A teacher is not told who passed which check, so nobody is listed for it.
    expect(idsOf(await listed(shift, tessa, OF_SHIFT))).toEqual([ben.id]);
    expect(kindsOf(await explained(lena, shift))).toEqual(['NOT_AVAILABLE']);
    expect(kindsOf(await explained(lena, shift, cora))).toEqual(['CLEARANCE_MISSING']);
  });

  it('explains all that keeps somebody from a list to the office, and to a teacher what is theirs to know', async () => {
    const { school: found } = await test.as(cora).ask('{ school { skills(search: "piano") { nodes { id } } } }');
    const times = { startsAt: inDays(10), endsAt: inDays(10.1) };
    const requiredSkills = [{ skillId: found.skills.nodes[0].id }];
    const need = await post('Piano', { timing: 'FIXED', windows: [times], requiredSkills });
    const fair = await publishedEvent(test.as(cora), school.id, [{ ...times, capacity: 2 }], times);
    await test.as(ben).mutate('signUp', { shiftId: fair.shifts[0]?.id }, 'id');
    const terms = { formats: ['VIDEO'], ownClassOnly: true, atMostMonthly: 1, familyMinutesCap: 0 };
    await edit(ben, 'setHelpPreferences', terms);
    const said = { needId: need.id, personId: ben.id, thanks: null, askAgain: false, thankedById: tessa.id };
    await school.run((work) => work.rows(NeedOutcome).insert(said));
    const open = ['NOT_AGAIN', 'FORMAT_NOT_OFFERED', 'OWN_CLASS_ONLY'];
    const hidden = ['MONTHLY_LIMIT', 'FAMILY_HOURS'];
    expect(kindsOf(await explained(ben, need, cora))).toEqual([
      ...[...open, ...hidden, 'SKILL_MISSING', 'NOT_FREE', 'NOTHING_IN_COMMON'],
    ]);
    expect(kindsOf(await explained(ben, need))).toEqual([
      ...['NOT_AVAILABLE', ...open, 'SKILL_MISSING', 'NOTHING_IN_COMMON'],
    ]);
    const visit = { ...times, kind: 'CLASSROOM_VISIT', classroomIds: [classroom.id] };
    const ofClass = (await publishedEvent(test.as(cora), school.id, [times], visit)).shifts[0] as { id: string };
    expect(kindsOf(await explained(ben, ofClass, cora))).toEqual([
      ...['OWN_CLASS_ONLY', ...hidden, 'NOT_IN_AUDIENCE', 'NOT_FREE'],
    ]);
    tick();
    await school.run((work) => work.rows(Person).update(lena.id, { leftAt: work.now }));
    expect(kindsOf(await explained(lena, need, cora))).toContain('HAS_LEFT');
    expect(kindsOf(await explained(lena, need))).not.toContain('HAS_LEFT');
    expect(kindsOf(await explained(lena, need))).toContain('NOT_AVAILABLE');
  });

  it('is for staff alone, and for nobody of another school', async () => {
    const need = await post();
    const seen = await test.as(lena).ask(OF_NEED, { id: need.id });
    expect(seen.node).toEqual({ candidates: null, outlook: null });
    expect((await test.as(lena).ask(OPPORTUNITIES, { id: tessa.id })).node.opportunities).toBeNull();
    const elsewhere = await (await test.school()).coordinator();
    const asked = { person: lena.id, target: need.id };
    expect((await test.as(elsewhere).refusal(EXPLAIN, asked)).code).toBe('NOT_FOUND');
    expect((await test.as(lena).refusal(EXPLAIN, asked)).code).toBe('FORBIDDEN');
    expect((await test.as(tessa).refusal(EXPLAIN, { ...asked, person: elsewhere.id })).code).toBe('NOT_FOUND');
    expect((await test.as(tessa).refusal(EXPLAIN, { ...asked, target: classroom.id })).code).toBe('BAD_USER_INPUT');
  });

  it(`puts the right person first for at least ${RIGHT_FIRST} of 30 needs over all categories`, async () => {
    const adults = [...THIRTY_NEEDS.map(({ words }) => words), ...OTHER_WORDS].map((words, index) => ({
      words,
      index,
    }));
    const people = await school.people(
      adults.map(({ index }) => ({
        name: `Adult ${index}`,
        email: `adult${index}-${school.id}@example.org`,
        duties: [Duty.GUARDIAN],
      })),
    );
    await school.run((work) =>
      work
        .rows(Expertise)
        .insertAll(
          adults.map(({ words, index }) => ({ personId: people[index]?.id ?? '', text: words, shared: true })),
        ),
    );
    await test.as(tessa).ask(OF_NEED, { id: (await post()).id });
    const wrong: string[] = [];
    for (const [index, { need, words }] of THIRTY_NEEDS.entries()) {
      const [first] = await listed(await post(need));
      const leader = adults.find((_, at) => people[at]?.id === first?.person.id)?.words ?? 'nobody';
      const right = [people[index]?.id, ...(words === LENAS_WORDS ? [lena.id] : [])];
      if (!right.includes(first?.person.id)) wrong.push(`${need}: ${leader}, not ${words}`);
    }
    expect(wrong.length <= THIRTY_NEEDS.length - RIGHT_FIRST ? [] : wrong).toEqual([]);
  });

  async function restrict(who: Member): Promise<void> {
    tick();
    const { node } = await test
      .as(cora)
      .ask('query($id: ID!) { node(id: $id) { ... on Person { families { children { id } } } } }', { id: who.id });
    const input = {
      kind: 'NO_ACCESS',
      guardianId: who.id,
      childId: node.families[0].children[0].id,
      document: 'Court 7',
    };
    const ada = await school.person({ name: 'Ada Adams', duties: [Duty.ADMIN] });
    await test.as(ada).mutate('restrictGuardian', input, '__typename');
  }
});
