import { AuditEntry } from '../../src/platform/audit/audit-entry.entity.js';
import { Duty, PersonMerged } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const OFFERED = `version expertise expertiseShared understood { skill { name } phrase status }
  skills { skill { name } level verified verifiedBy { displayName } }`;
const PERSON = `query($id: ID!) { node(id: $id) { ... on Person { ${OFFERED} } } }`;

interface Offered {
  version: number;
  expertise: string | null;
  expertiseShared: boolean | null;
  understood: { skill: { name: string }; phrase: string | null; status: string }[] | null;
  skills: { skill: { name: string }; level: string; verified: boolean; verifiedBy: unknown }[] | null;
}

describe('what a person offers', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let tom: Member;
  let ana: Member;
  let ben: Member;
  let chess: string;
  let guitar: string;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    test.clock.set(PRESENT);
    school = await test.school();
    coordinator = await school.coordinator();
    tom = await school.teacher('Tom Turner');
    ana = await school.guardian('Ana Alvarez');
    ben = await school.guardian('Ben Alvarez');
    await school.family('Alvarez', [ana, ben]);
    [chess, guitar] = [await skillId('chess'), await skillId('guitar')] as [string, string];
  });

  const skillId = async (search: string): Promise<string> => {
    const { school: found } = await test
      .as(ana)
      .ask('query($search: String) { school { skills(search: $search, first: 1) { nodes { id } } } }', { search });
    return found.skills.nodes[0].id as string;
  };
  const see = async (who: Member, whom = ana): Promise<Offered> =>
    (await test.as(who).ask(PERSON, { id: whom.id })).node as Offered;
  const versionOf = async (whom: Member): Promise<number> => (await see(whom, whom)).version;
  const change = async (mutation: string, who: Member, input: Record<string, unknown>, whom = ana) =>
    test.as(who).mutate<Offered>(mutation, { personId: whom.id, version: await versionOf(whom), ...input }, OFFERED);
  const refused = async (mutation: string, who: Member, input: Record<string, unknown>, whom = ana) => {
    const given = { personId: whom.id, version: await versionOf(whom), ...input };
    return test.as(who).refusedMutation(mutation, given);
  };
  const set = (input: Record<string, unknown>, who = ana) => change('setSkills', who, input);
  const verify = async (who: Member, input: Record<string, unknown> = {}) =>
    change('verifySkill', who, { version: (await see(who)).version, skillId: guitar, ...input });
  const answer = (accept: boolean, input: Record<string, unknown> = {}) =>
    change('answerExpertiseLink', ana, { skillId: chess, accept, ...input });
  const understoodBy = async (who: Member) =>
    (await see(who)).understood?.map(({ skill, phrase, status }) => [skill.name, phrase, status]) ?? null;
  const skillsOf = async (who: Member) =>
    (await see(who, who)).skills?.map(({ skill, level, verified }) => [skill.name, level, verified]);

  describe('in their own words', () => {
    it('is for them and their family, until they say that teachers may find them by it', async () => {
      await set({ expertise: 'I play chess.', skills: [{ skillId: guitar, level: 'BASIC' }] });
      for (const who of [ana, ben]) {
        const link = { skill: { name: 'Chess' }, phrase: 'chess', status: 'SUGGESTED' };
        expect(await see(who)).toMatchObject({
          ...{ expertise: 'I play chess.', expertiseShared: false, understood: [link] },
        });
      }
      const unsaid = { expertise: null, expertiseShared: null, understood: null };
      for (const who of [tom, coordinator]) {
        expect(await see(who)).toMatchObject({ ...unsaid, skills: [{ skill: { name: 'Guitar' } }] });
      }
      await set({ expertiseShared: true });
      for (const who of [tom, coordinator]) {
        expect(await see(who)).toMatchObject({ ...unsaid, expertise: 'I play chess.', expertiseShared: true });
      }
      await set({ expertise: 'I play chess, badly.' });
      expect((await see(tom)).expertise).toBe('I play chess, badly.');
      await set({ expertiseShared: null });
      expect(await see(tom)).toMatchObject(unsaid);
      await set({ expertiseShared: true });
      // The answer goes with the words.
      await set({ expertise: null });
      await set({ expertise: 'I play the oboe.' });
      expect(await see(tom)).toMatchObject(unsaid);
    });

    it('is shared by them alone, or by the office with words that it writes for them', async () => {
      const refusal = { code: 'FORBIDDEN', reason: 'NOT_YOURS_TO_SHARE' };
      // Whether there are any or not: nothing is learned by trying.
      expect(await refused('setSkills', coordinator, { expertiseShared: true })).toEqual(refusal);
      await set({ expertise: 'I play chess.' });
      expect(await refused('setSkills', coordinator, { expertiseShared: true })).toEqual(refusal);
      await set({ expertise: 'On paper: I play chess.', expertiseShared: true }, coordinator);
      expect((await see(tom)).expertise).toBe('On paper: I play chess.');
      await set({ expertiseShared: true }, coordinator);
      await set({ expertiseShared: false }, coordinator);
      expect((await see(tom)).expertise).toBeNull();
    });
  });

  describe('as it was understood', () => {
    it('counts as a skill once it is confirmed, at the level that they give, and no longer when it is taken back', async () => {
      await set({ expertise: 'I play chess and the GUITAR.', skills: [{ skillId: guitar, level: 'EXPERT' }] });
      // What they offer already is not asked about.
      expect(await understoodBy(ana)).toEqual([['Chess', 'chess', 'SUGGESTED']]);
      expect(await skillsOf(ana)).toEqual([['Guitar', 'EXPERT', false]]);
      await answer(true, { level: 'FLUENT' });
      await answer(true, { level: 'BASIC' });
      expect(await skillsOf(ana)).toEqual([
        ['Guitar', 'EXPERT', false],
        ['Chess', 'FLUENT', false],
      ]);
      await set({ skills: [] });
      expect(await understoodBy(ben)).toEqual([['Chess', 'chess', 'REJECTED']]);
      await answer(true);
      expect(await skillsOf(ana)).toEqual([['Chess', 'WORKING', false]]);
      await answer(false);
      expect(await skillsOf(ana)).toEqual([]);
      await set({ skills: [{ skillId: chess, level: 'BASIC' }] });
      expect(await understoodBy(ana)).toEqual([['Chess', 'chess', 'CONFIRMED']]);
    });

    it('is not suggested again once it is rejected, and goes with the words', async () => {
      await set({ expertise: 'I play chess and the guitar.' });
      await answer(false);
      await set({ expertise: 'Chess! And the piano.' });
      expect(await understoodBy(ana)).toEqual([
        ['Chess', 'Chess', 'REJECTED'],
        ['Piano', 'piano', 'SUGGESTED'],
      ]);
      await set({ expertise: null });
      // That they said no is kept, none of their words is.
      expect(await understoodBy(ana)).toEqual([['Chess', null, 'REJECTED']]);
      const entries = await test.database.manager.findBy(AuditEntry, { subjectId: ana.id });
      expect(entries.map(({ action }) => action)).toContain('answerExpertiseLink');
      expect(JSON.stringify(entries.map(({ details }) => details))).not.toMatch(/chess|skill_/i);
    });

    it('is answered by themselves, about what was understood', async () => {
      await set({ expertise: 'I play chess.' });
      const input = { skillId: chess, accept: true };
      for (const who of [ben, coordinator, tom]) {
        expect(await refused('answerExpertiseLink', who, input)).toEqual({ code: 'FORBIDDEN' });
      }
      const unknown = { code: 'NOT_FOUND', details: { path: 'skillId' } };
      expect(await refused('answerExpertiseLink', ana, { ...input, skillId: guitar })).toEqual(unknown);
      const hide = { skillId: chess, version: 1 };
      await test.as(coordinator).mutate('hideSkill', hide, 'id');
      expect(await understoodBy(ana)).toEqual([]);
    });
  });

  describe('and staff have seen', () => {
    it('is verified until its level changes', async () => {
      const skills = [{ skillId: guitar, level: 'WORKING' }];
      await set({ skills });
      const { skills: verified } = await verify(tom);
      expect(verified).toMatchObject([{ verified: true, verifiedBy: { displayName: 'Tom Turner' } }]);
      await set({
        skills: [
          { skillId: chess, level: 'BASIC' },
          { ...skills[0], note: 'Since school' },
        ],
      });
      const both = [
        ['Chess', 'BASIC', false],
        ['Guitar', 'WORKING', true],
      ];
      expect(await skillsOf(ana)).toEqual(both);
      await verify(coordinator, { verified: false });
      expect((await see(tom)).skills).toMatchObject([{}, { verified: false, verifiedBy: null }]);
      await verify(coordinator);
      await set({ skills: [{ skillId: guitar, level: 'EXPERT' }] });
      expect(await skillsOf(ana)).toEqual([['Guitar', 'EXPERT', false]]);
      const audited = await test.database.manager.findBy(AuditEntry, { action: 'verifySkill', subjectId: ana.id });
      expect(audited.map(({ details }) => details?.verified)).toEqual([true, false, true]);
    });

    it('is not for parents to say, nor for anybody of themselves', async () => {
      const skills = [{ skillId: guitar, level: 'WORKING' }];
      await set({ skills });
      const input = { skillId: guitar };
      for (const who of [ana, ben]) expect(await refused('verifySkill', who, input)).toEqual({ code: 'FORBIDDEN' });
      await change('setSkills', tom, { skills }, tom);
      expect(await refused('verifySkill', tom, input, tom)).toEqual({ code: 'FORBIDDEN' });
      const stranger = await (await test.school()).coordinator();
      expect(await refused('verifySkill', stranger, input)).toEqual({ code: 'NOT_FOUND' });
      const unknown = { code: 'NOT_FOUND', details: { path: 'skillId' } };
      expect(await refused('verifySkill', tom, { skillId: chess })).toEqual(unknown);
      const stale = await test.as(tom).refusedMutation('verifySkill', { personId: ana.id, version: 1, ...input });
      expect(stale).toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION' });
    });

    it('is one person’s where two turn out to be one, but never by themselves', async () => {
      const twin = await school.person({ name: 'A. Alvarez', duties: [Duty.TEACHER] });
      const setOf = (whom: Member, expertise: string, ...ids: string[]) => {
        const skills = ids.map((id) => ({ skillId: id, level: 'BASIC' }));
        return change('setSkills', whom, { skills, expertise }, whom);
      };
      await setOf(ana, 'I play chess.', guitar);
      await setOf(ben, '', guitar);
      await setOf(twin, 'Chess and piano.');
      await verify(twin);
      await change('verifySkill', twin, { skillId: guitar }, ben);
      await change('answerExpertiseLink', twin, { skillId: chess, accept: false }, twin);
      await school.run((work) => work.announce(new PersonMerged(school.id, ana.id, twin.id)));
      expect(await understoodBy(ana)).toEqual([['Chess', null, 'REJECTED']]);
      expect(await skillsOf(ana)).toEqual([['Guitar', 'BASIC', false]]);
      expect((await see(ben, ben)).skills).toMatchObject([{ verifiedBy: { displayName: 'Ana Alvarez' } }]);
      expect(await see(twin, twin)).toMatchObject({ expertise: null, understood: [], skills: [] });
    });
  });

  describe('on terms of their own', () => {
    const TERMS = `version helpPreferences { ownClassOnly atMostMonthly formats fromHome familyMinutesCap mayBeAsked
      doNotAskUntil }`;
    const NO_TERMS = {
      ...{ ownClassOnly: false, atMostMonthly: null, formats: [], fromHome: false },
      ...{ familyMinutesCap: null, mayBeAsked: true, doNotAskUntil: null },
    };
    const person = `query($id: ID!) { node(id: $id) { ... on Person { ${TERMS} } } }`;
    const termsOf = async (who: Member, whom = ana) =>
      (await test.as(who).ask(person, { id: whom.id })).node?.helpPreferences;
    const setTerms = (version: number, input: Record<string, unknown>, who = ana, whom = ana) =>
      test.as(who).mutate('setHelpPreferences', { personId: whom.id, version, ...input }, TERMS);

    it('is what they and the office say, and they, their family and staff see: what is absent stays, null clears', async () => {
      const chi = await school.guardian('Chi Chen');
      expect(await termsOf(tom)).toEqual(NO_TERMS);
      const terms = { ownClassOnly: true, atMostMonthly: 1, formats: ['VIDEO', 'MATERIALS'], fromHome: true };
      const more = { familyMinutesCap: 600, doNotAskUntil: '2026-12-01' };
      expect(await setTerms(1, terms)).toEqual({ version: 2, helpPreferences: { ...NO_TERMS, ...terms } });
      const both = { ...NO_TERMS, ...terms, ...more };
      expect(await setTerms(2, more, coordinator)).toEqual({ version: 3, helpPreferences: both });
      for (const who of [ana, ben, tom, coordinator]) expect(await termsOf(who)).toEqual(both);
      await setTerms(1, { mayBeAsked: false }, coordinator, tom);
      expect(await termsOf(chi, tom)).toBeNull();
      const cleared = Object.fromEntries(Object.keys(NO_TERMS).map((name) => [name, null]));
      expect(await setTerms(3, cleared)).toEqual({ version: 4, helpPreferences: NO_TERMS });

      const refuses = (who: Member, input: Record<string, unknown>) =>
        test.as(who).refusedMutation('setHelpPreferences', { personId: ana.id, version: 4, ...input });
      for (const who of [ben, tom]) expect(await refuses(who, {})).toEqual({ code: 'FORBIDDEN' });
      expect(await refuses(chi, {})).toEqual({ code: 'NOT_FOUND' });
      expect(await refuses(ana, { version: 3 })).toMatchObject({ reason: 'STALE_VERSION' });
      const wrong = { atMostMonthly: 0, familyMinutesCap: -1, formats: ['LIVE', 'LIVE'] };
      const { details } = await refuses(ana, wrong);
      const paths = (details?.violations as { path: string }[]).map(({ path }) => path);
      expect(paths.sort()).toEqual(['atMostMonthly', 'familyMinutesCap', 'formats']);
    });

    it('is not asked where they do not want to be: nobody of a list is', async () => {
      const office = test.as(coordinator);
      const event = await publishedEvent(office, school.id, [{ capacity: 3 }, {}], { organizerIds: [ana.id] });
      const invite = { shiftId: event.shifts[0]!.id, personIds: [ana.id, ben.id] };
      const unasked = { code: 'RULE_BROKEN', reason: 'ASKED_NOT_TO_BE' };
      const details = { reasons: ['ASKED_NOT_TO_BE'], personIds: [ben.id] };
      await setTerms(1, { mayBeAsked: false }, ben, ben);
      expect(await office.refusedMutation('invite', invite)).toEqual({ ...unasked, details });
      // A parent who organizes is not told what they may not see.
      expect((await test.as(ana).refusedMutation('invite', invite)).reason).toBe('NOT_AVAILABLE');
      await setTerms(2, { mayBeAsked: null, doNotAskUntil: '2026-10-07' }, ben, ben);
      test.clock.set('2026-10-06T23:00:00.000Z');
      expect(await office.refusedMutation('invite', invite)).toEqual({ ...unasked, details });
      await test.as(ben).mutate('signUp', { shiftId: event.shifts[1]!.id }, 'id');
      // From midnight in New York.
      test.clock.set('2026-10-07T04:00:00.000Z');
      expect(await office.mutate('invite', invite, 'status')).toEqual([{ status: 'INVITED' }, { status: 'INVITED' }]);
    });

    it('holds for both where two turn out to be one: whoever said not to ask is not asked', async () => {
      const twin = await school.guardian('A. Alvarez');
      await setTerms(1, { atMostMonthly: 2, doNotAskUntil: '2026-11-01' });
      await setTerms(1, { atMostMonthly: 5, mayBeAsked: false, doNotAskUntil: '2026-12-01' }, twin, twin);
      await school.run((work) => work.announce(new PersonMerged(school.id, ana.id, twin.id)));
      expect(await termsOf(ana)).toMatchObject({ atMostMonthly: 2, mayBeAsked: false, doNotAskUntil: '2026-12-01' });
      expect(await termsOf(twin, twin)).toEqual(NO_TERMS);
      await school.run((work) => work.announce(new PersonMerged(school.id, twin.id, ana.id)));
      expect(await termsOf(twin, twin)).toMatchObject({ atMostMonthly: 2 });
    });
  });
});
