import fc from 'fast-check';
import { SkillLevel } from '../../skills/index.js';
import { Weekday } from '../../volunteers/index.js';
import {
  aNeed,
  NOW,
  ranked,
  rankingOf,
  rowsOf,
  schoolOf,
  type MadePerson,
} from '../../../test/support/ranked-people.js';
import { isMendable } from './exclusions.rules.js';
import { momentFor } from './moment.js';
import { compareStandings, tieOrder } from './order.rules.js';
import {
  affinityStrength,
  apportion,
  comfortStrength,
  loadStrength,
  pointsOf,
  restStrength,
  scoreOf,
  skillStrength,
  type Strengths,
} from './points.rules.js';

const FULL_SCALE = process.env.TEST_SCALE === 'full';
const settings = FULL_SCALE ? { numRuns: 2_000 } : { numRuns: 60 };
const few = FULL_SCALE ? { numRuns: 500 } : { numRuns: 25 };

const strength = fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: undefined });
const strengths = fc.record({
  skill: strength,
  text: strength,
  affinity: strength,
  rest: fc.integer({ min: 0, max: 1_000 }),
  load: fc.integer({ min: 0, max: 1_000 }),
  comfort: strength,
}) as fc.Arbitrary<Strengths>;

const LEVELS = Object.values(SkillLevel);
const WORDS = [
  'I study volcanoes',
  'lava and volcano rocks',
  'I bake bread',
  'Guitar, campfire songs',
  'volcano',
  '我研究火山',
  '🌋🌋',
  '',
];

const person = fc.record({
  words: fc.option(fc.constantFrom(...WORDS), { nil: undefined }),
  skills: fc.dictionary(fc.constantFrom('geology', 'music'), fc.constantFrom(...LEVELS)),
  verified: fc.boolean(),
  hasLeft: fc.boolean(),
  helpedDaysAgo: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
  askedDaysAgo: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
  preferences: fc.record({
    mayBeAsked: fc.boolean(),
    ownClassOnly: fc.boolean(),
    familyMinutesCap: fc.option(fc.integer({ min: 0, max: 100 })),
  }),
  classroomId: fc.option(fc.constantFrom('3A', '3B'), { nil: undefined }),
});
const people = fc
  .array(person, { maxLength: 12 })
  .map((each) => each.map((one, index): MadePerson => ({ id: `person_${index}`, ...(one as object) })));

const need = aNeed({
  text: 'Somebody to tell us about volcanoes',
  preferred: [{ skillId: 'geology', minimumLevel: SkillLevel.FLUENT }],
});

const told = (list: readonly MadePerson[]) => ranked(list, need).map(({ personId, score }) => ({ personId, score }));

describe('points', () => {
  it('sum to the score, in whole numbers', () => {
    fc.assert(
      fc.property(strengths, (given) => {
        const points = Object.values(pointsOf(given));
        expect(points.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
        expect(points.reduce((sum, each) => sum + each, 0)).toBe(scoreOf(given));
      }),
      settings,
    );
  });

  it('are as many as are divided, and none for nothing', () => {
    expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(apportion(10, [1, 2, 4])).toEqual([1, 3, 6]);
    expect(apportion(7, [0, 5, 0])).toEqual([0, 7, 0]);
    expect(apportion(7, [0, 0])).toEqual([0, 0]);
  });

  it('leave out what does not apply', () => {
    expect(scoreOf({ rest: 1_000, load: 1_000 })).toBe(1_000);
    expect(scoreOf({ text: 0, rest: 1_000, load: 1_000 })).toBe(444);
  });

  it('count a child in the grade for less than one in the class, and ease up to half an hour', () => {
    const affinities = ['ASK_AGAIN', 'CHILD_IN_CLASS', 'CHILD_IN_GRADE', null] as const;
    expect(affinities.map((each) => affinityStrength(true, each))).toEqual([1_000, 1_000, 600, 0]);
    expect(affinityStrength(false, null)).toBeUndefined();
    expect([null, 0, 15, 30, 90].map(comfortStrength)).toEqual([undefined, 0, 500, 1_000, 1_000]);
  });

  it('grow with the level, with rest and with time that is left, and never shrink', () => {
    fc.assert(
      fc.property(strengths, fc.nat(90), fc.nat(90), fc.nat(2_000), fc.nat(2_000), (given, a, b, c, d) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const [light, heavy] = [Math.min(c, d), Math.max(c, d)];
        const now = Date.parse(NOW);
        const rest = (days: number) => restStrength(now - days * 86_400_000, now);
        expect(scoreOf({ ...given, rest: rest(more) })).toBeGreaterThanOrEqual(scoreOf({ ...given, rest: rest(less) }));
        expect(scoreOf({ ...given, load: loadStrength(light, null) })).toBeGreaterThanOrEqual(
          scoreOf({ ...given, load: loadStrength(heavy, null) }),
        );
      }),
      settings,
    );
    const wanted = [{ skillId: 'geology', minimumLevel: SkillLevel.EXPERT }];
    const at = (level: SkillLevel, verified: boolean) =>
      skillStrength(new Map([['geology', { skillId: 'geology', level, verified }]]), wanted);
    expect(LEVELS.map((level) => at(level, false))).toEqual([250, 500, 750, 1_000]);
    expect(LEVELS.map((level) => at(level, true))).toEqual([325, 550, 775, 1_000]);
    expect(skillStrength(new Map(), wanted)).toBe(0);
    expect(skillStrength(new Map(), [])).toBeUndefined();
  });
});

describe('a ranking', () => {
  it('does not depend on the order in which people are known', () => {
    fc.assert(
      fc.property(people, (list) => expect(told([...list].reverse())).toEqual(told(list))),
      few,
    );
  });

  it('is the one in which everybody, judged alone by what they wrote, would be put', () => {
    const required = [{ skillId: 'geology', minimumLevel: SkillLevel.WORKING }];
    const shift = { asksForKnowledge: false, classroomIds: [] };
    const targets = fc.constantFrom(need, aNeed({ required }), aNeed(shift), aNeed({ ...shift, text: '' }));
    fc.assert(
      fc.property(people, targets, (list, target) => {
        const ranking = rankingOf(list, target);
        const judged = [...schoolOf(list).people.values()].map((each) => ranking.judge(each));
        const listed = judged.filter((each) => ranking.isFit(each) && each.exclusions.every(isMendable));
        listed.sort(compareStandings(target.schoolId, target.id));
        const expected = [0, 1].flatMap((most) =>
          listed.filter((each) => Math.min(1, each.exclusions.length) === most),
        );
        expect(ranked(list, target)).toEqual(expected);
      }),
      few,
    );
  });

  it('counts for both parents what one of them gives, from then on', () => {
    const parents: MadePerson[] = ['person_ada', 'person_ben'].map((id) => ({ id, familyId: 'family_1' }));
    const school = schoolOf(parents);
    const { year } = momentFor('America/New_York', NOW, []);
    const minutes = () => [...school.people.values()].map((each) => school.loadOf(each, year).minutes).sort();
    expect(minutes()).toEqual([0, 0]);
    school.put('person_ben', rowsOf({ ...parents[1], id: 'person_ben', minutes: 90 }));
    expect(minutes()).toEqual([90, 90]);
    school.remove('person_ben');
    expect(minutes()).toEqual([0]);
  });

  it('gives a pair the same score whoever else is there', () => {
    fc.assert(
      fc.property(people, (list) => {
        for (const each of told(list)) {
          const alone = list.filter(({ id }) => id === each.personId);
          expect(told(alone)).toEqual([each]);
        }
      }),
      few,
    );
  });

  it('never shows whom a rule excludes', () => {
    fc.assert(
      fc.property(people, (list) => {
        const shown = new Set(told(list).map(({ personId }) => personId));
        for (const { id, hasLeft, preferences, classroomId } of list) {
          const isBlocked = hasLeft || !preferences?.mayBeAsked || preferences.familyMinutesCap === 0;
          if (isBlocked || (preferences?.ownClassOnly && classroomId !== '3B')) expect(shown.has(id)).toBe(false);
        }
      }),
      settings,
    );
  });

  it('puts equals in an order that follows from their ids and the salt alone', () => {
    const ids = ['person_a', 'person_b', 'person_c', 'person_d'];
    const standing = (personId: string) => ({ personId, score: 5, lastAskedAt: null, load: 0 });
    const order = (salt: string, all: string[]) =>
      all
        .map(standing)
        .sort(compareStandings(salt, 'need_1'))
        .map(({ personId }) => personId);
    const byTie = [...ids].sort((a, b) => (tieOrder('s', 'need_1', a) < tieOrder('s', 'need_1', b) ? -1 : 1));
    expect(order('s', ids)).toEqual(byTie);
    expect(order('s', [...ids].reverse())).toEqual(byTie);
    const orders = new Set(Array.from({ length: 30 }, (_, salt) => order(String(salt), ids).join()));
    expect(orders.size).toBeGreaterThan(10);
  });

  it('puts equals for another need in another order, and first whose family has given less', () => {
    const standing = (personId: string, load: number) => ({ personId, score: 5, lastAskedAt: 9, load });
    const orders = new Set(
      Array.from({ length: 30 }, (_, need) => {
        const compare = compareStandings('s', `need_${need}`);
        expect(compare(standing('person_a', 0.2), standing('person_b', 0.1))).toBeGreaterThan(0);
        expect(compare(standing('person_b', 0.2), standing('person_a', 0.1))).toBeGreaterThan(0);
        return compare(standing('person_a', 0), standing('person_b', 0));
      }),
    );
    expect(orders).toEqual(new Set([-1, 1]));
  });

  it('knows who is near: would be asked again, or has a child in the class or the grade, as long as it is there', () => {
    const same = { words: 'volcanoes' };
    const list = [
      { id: 'person_again', ...same },
      { id: 'person_class', ...same, classroomId: '3B' },
      { id: 'person_grade', ...same, classroomId: '3A' },
      { id: 'person_was_in_class', ...same, classroomId: '3B', classEndsBefore: '2026-10-06' },
      { id: 'person_was_in_grade', ...same, classroomId: '3A', classEndsBefore: '2026-10-06' },
    ];
    const near = ranked(list, aNeed({ askAgain: new Set(['person_again']) }));
    expect(Object.fromEntries(near.map(({ personId, affinity }) => [personId, affinity]))).toEqual({
      person_again: 'ASK_AGAIN',
      person_class: 'CHILD_IN_CLASS',
      person_grade: 'CHILD_IN_GRADE',
      person_was_in_class: null,
      person_was_in_grade: null,
    });
  });

  it('counts the ease of the best of several times', () => {
    const at = (hour: number) => ({
      startsAt: `2026-10-13T${hour}:00:00.000Z`,
      endsAt: `2026-10-13T${hour + 1}:00:00.000Z`,
    });
    const week = [{ weekday: Weekday.TUESDAY, from: '09:00', until: '12:00' }];
    const list = [{ id: 'person_1', words: 'volcanoes', week }];
    const ease = (...hours: number[]) => ranked(list, aNeed({ times: hours.map(at) }))[0]?.strengths.comfort;
    expect([ease(13), ease(14), ease(13, 14, 15), ease(20)]).toEqual([0, 1_000, 1_000, undefined]);
  });

  it('asks whom nobody has asked, then whoever was asked least lately', () => {
    const same = { words: 'volcanoes' };
    const list = [
      { id: 'person_lately', ...same, askedDaysAgo: 2 },
      { id: 'person_never', ...same },
      { id: 'person_long_ago', ...same, askedDaysAgo: 50 },
    ];
    expect(told(list).map(({ personId }) => personId)).toEqual(['person_never', 'person_long_ago', 'person_lately']);
  });

  it('finds nobody for words that say nothing', () => {
    const list = [{ id: 'person_1', words: 'I study volcanoes, and the and of with for' }];
    for (const text of ['', 'the and of with for', '🌋', '   ', '?!']) {
      expect(ranked(list, aNeed({ text }))).toEqual([]);
      // Nobody is worse for not answering them.
      const target = aNeed({ text, asksForKnowledge: false });
      expect(ranked(list, target)[0]?.strengths.text).toBeUndefined();
    }
  });

  it('takes any text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '🌋'.repeat(50),
        'lava '.repeat(2_000),
        'שלום עולם',
        'مرحبا بالعالم',
        '火山学家会来吗',
        '\u0000\u0301',
      ),
    );
    fc.assert(
      fc.property(texts, texts, (words, text) => {
        const list = [{ id: 'person_1', words }];
        const judged = rankingOf(list, aNeed({ text }));
        expect([...judged.inOrder()].length).toBeLessThanOrEqual(1);
      }),
      settings,
    );
  });

  it('lists whoever can do it at a lower level last, and nobody for want of the skill', () => {
    const required = [{ skillId: 'geology', minimumLevel: SkillLevel.FLUENT }];
    const list = [
      { id: 'person_basic', skills: { geology: SkillLevel.BASIC }, words: 'volcanoes', classroomId: '3B' },
      { id: 'person_none', words: 'volcanoes' },
      { id: 'person_fluent', skills: { geology: SkillLevel.FLUENT }, helpedDaysAgo: 1 },
    ];
    const found = ranked(list, aNeed({ required }));
    expect(found[0]?.score).toBeLessThan(found[1]?.score ?? 0);
    expect(found.map(({ personId, exclusions }) => [personId, exclusions])).toEqual([
      ['person_fluent', []],
      ['person_basic', ['SKILL_BELOW_LEVEL']],
    ]);
  });
});
