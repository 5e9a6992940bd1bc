import type { RowsOfPeople } from '../../src/matching/rank/index-reader.js';
import { momentFor } from '../../src/matching/rank/moment.js';
import { Ranking, type Judged } from '../../src/matching/rank/ranking.rules.js';
import { SchoolIndex } from '../../src/matching/rank/school-index.js';
import type { MatchTarget } from '../../src/matching/rank/target.js';
import { Knowledge, SkillLevel, WordFit } from '../../src/skills/index.js';
import { NO_PREFERENCES, type HelpPreferences, type Weekday } from '../../src/volunteers/index.js';

export const NOW = '2026-10-06T15:00:00.000Z';

/** Made once: what it knows never changes. */
export const wordFit = new WordFit(Knowledge.ofCatalog());

/** A person as a test speaks of one; whatever is left out is as of somebody who has said nothing. */
export interface MadePerson {
  id: string;
  words?: string;
  skills?: Readonly<Record<string, SkillLevel>>;
  verified?: boolean;
  hasLeft?: boolean;
  preferences?: Partial<HelpPreferences>;
  /** How many days ago a shift of an hour ended. */
  helpedDaysAgo?: number;
  askedDaysAgo?: number;
  /** Given this school year. */
  minutes?: number;
  week?: readonly { weekday: Weekday; from: string; until: string }[];
  classroomId?: string;
  familyId?: string;
  /** Of their child's place in the class. */
  classEndsBefore?: string;
}

const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

function signupsOf({ id, helpedDaysAgo, askedDaysAgo, minutes }: MadePerson) {
  const given = { personId: id, status: 'CONFIRMED', invitedAt: null, attendance: 'ATTENDED' };
  const before = daysAgo((helpedDaysAgo ?? 0) + 1 / 24);
  const helped = { ...given, minutes: minutes ?? 60, startsAt: before, endsAt: daysAgo(helpedDaysAgo ?? 0) };
  const ahead = { ...given, minutes: minutes ?? 0, startsAt: daysAgo(-9), endsAt: daysAgo(-10) };
  const asked = { ...ahead, status: 'DECLINED', invitedAt: daysAgo(askedDaysAgo ?? 0) };
  return [
    ...(helpedDaysAgo === undefined ? [] : [helped]),
    ...(minutes !== undefined && helpedDaysAgo === undefined ? [ahead] : []),
    ...(askedDaysAgo === undefined ? [] : [asked]),
  ];
}

export function rowsOf(person: MadePerson): RowsOfPeople {
  const { id } = person;
  const own = <Row>(rows: readonly Row[]) => new Map([[id, [...rows]]]);
  const verifiedAt = person.verified ? NOW : null;
  return {
    people: own([{ id, leftAt: person.hasLeft ? NOW : null }]),
    offers: own(
      Object.entries(person.skills ?? {}).map(([skillId, level]) => ({
        personId: id,
        skillId,
        level,
        note: null,
        verifiedAt,
      })),
    ),
    words: own(person.words === undefined ? [] : [{ personId: id, text: person.words }]),
    rejected: new Map(),
    preferences: own(
      person.preferences
        ? [{ personId: id, ...NO_PREFERENCES, ...person.preferences, formats: [...(person.preferences.formats ?? [])] }]
        : [],
    ),
    signups: own(signupsOf(person)),
    windows: own((person.week ?? []).map((window) => ({ personId: id, ...window }))),
    exceptions: new Map(),
    classes: own(
      person.classroomId
        ? [
            {
              personId: id,
              classroomId: person.classroomId,
              startsOn: '2026-08-01',
              shownFrom: '2026-06-17',
              endsBefore: person.classEndsBefore ?? '2027-07-01',
            },
          ]
        : [],
    ),
    families: own(person.familyId ? [{ personId: id, familyId: person.familyId }] : []),
  };
}

export function schoolOf(people: readonly MadePerson[]): SchoolIndex {
  const index = new SchoolIndex('school_1', wordFit);
  index.grades = new Map([
    ['3B', '03'],
    ['3A', '03'],
  ]);
  for (const person of people) index.put(person.id, rowsOf(person));
  return index;
}

export const aNeed = (changes: Partial<MatchTarget> = {}): MatchTarget => ({
  id: 'need_1',
  schoolId: 'school_1',
  text: 'Someone to talk about volcanoes with third graders',
  classroomIds: ['3B'],
  required: [],
  preferred: [],
  format: null,
  times: [],
  askAgain: new Set(),
  notAgain: new Set(),
  asked: new Set(),
  declined: new Set(),
  asksForKnowledge: true,
  place: null,
  ...changes,
});

export function rankingOf(people: readonly MadePerson[], target: MatchTarget): Ranking {
  return new Ranking(schoolOf(people), target, momentFor('America/New_York', NOW, target.times), wordFit);
}

/** Everybody who would be listed, in order. */
export const ranked = (people: readonly MadePerson[], target: MatchTarget): Judged[] => [
  ...rankingOf(people, target).inOrder(),
];
