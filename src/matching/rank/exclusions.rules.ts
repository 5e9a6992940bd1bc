import type { KnownSkill } from './points.rules.js';
import { meets, type SkillRequirement } from '../../skills/index.js';
import { mayBeAskedOn, type HelpPreferences, type VisitFormat } from '../../volunteers/index.js';

/** What keeps a person from a need or a shift. Never a low score: whoever is excluded is in no list. */
export type Exclusion =
  | 'HAS_LEFT'
  | 'MAY_NOT_BE_PLACED'
  | 'ASKED_NOT_TO_BE'
  | 'NOT_AGAIN'
  | 'ALREADY_ASKED'
  | 'DECLINED'
  | 'FORMAT_NOT_OFFERED'
  | 'OWN_CLASS_ONLY'
  | 'NOT_IN_AUDIENCE'
  | 'MONTHLY_LIMIT'
  | 'FAMILY_HOURS'
  | 'SKILL_MISSING'
  | 'SKILL_BELOW_LEVEL'
  | 'NOT_FREE'
  | 'CLEARANCE_MISSING';

/** What the rules are told of a person, as the memory of a school or the database has it. */
export interface PersonTerms {
  hasLeft: boolean;
  preferences: HelpPreferences;
  offers: ReadonlyMap<string, KnownSkill>;
  /** Whether a child of theirs is in one of the classes. */
  hasChildThere: boolean;
  timesThisMonth: () => number;
  familyMinutes: number;
  familyCapMinutes: number | null;
  /** Was asked for it, or has signed up, and has neither ended. */
  isAsked: boolean;
  /** Was asked for it, and has said no. */
  hasDeclined: boolean;
  /** The teacher whose class it is has said not to ask this person again. */
  isNotWantedAgain: boolean;
}

/** What the rules are told of a need or a shift. */
export interface TargetTerms {
  /** The school's day. */
  today: string;
  /** Null: it does not matter. */
  format: VisitFormat | null;
  required: readonly SkillRequirement[];
}

/** The rules that need nobody but the person and the target; when people are free, and checks, are asked of fewer. */
export function exclusionsOf(person: PersonTerms, target: TargetTerms, isAskedBySomebody = true): Exclusion[] {
  const { preferences } = person;
  const { atMostMonthly, formats } = preferences;
  const missing = target.required.filter((each) => !meets([...person.offers.values()], each));
  const offersAll = missing.every(({ skillId }) => person.offers.has(skillId));
  const found: Exclusion[] = [];
  const add = (exclusion: Exclusion, holds: boolean) => {
    if (holds) found.push(exclusion);
  };
  add('HAS_LEFT', person.hasLeft);
  add('ASKED_NOT_TO_BE', isAskedBySomebody && !mayBeAskedOn(preferences, target.today));
  add('NOT_AGAIN', person.isNotWantedAgain);
  add('ALREADY_ASKED', person.isAsked);
  add('DECLINED', person.hasDeclined && !person.isAsked);
  add('FORMAT_NOT_OFFERED', target.format !== null && formats.length > 0 && !formats.includes(target.format));
  add('OWN_CLASS_ONLY', preferences.ownClassOnly && !person.hasChildThere);
  add('MONTHLY_LIMIT', atMostMonthly !== null && person.timesThisMonth() >= atMostMonthly);
  add('FAMILY_HOURS', person.familyCapMinutes !== null && person.familyMinutes >= person.familyCapMinutes);
  add('SKILL_MISSING', missing.length > 0 && !offersAll);
  add('SKILL_BELOW_LEVEL', missing.length > 0 && offersAll);
  return found;
}

/** Such people are listed after everybody else, with what would lift it: all others are told of only when asked about. */
const MENDABLE: ReadonlySet<Exclusion> = new Set(['SKILL_BELOW_LEVEL', 'CLEARANCE_MISSING']);

export const isMendable = (exclusion: Exclusion): boolean => MENDABLE.has(exclusion);

/** Those among whom a restriction, a check or a family's hours cannot be told apart by whoever may not know of them. */
const PRIVATE: ReadonlySet<Exclusion> = new Set([
  'HAS_LEFT',
  'MAY_NOT_BE_PLACED',
  'MONTHLY_LIMIT',
  'FAMILY_HOURS',
  'NOT_FREE',
  'CLEARANCE_MISSING',
]);

export type ToldExclusion = Exclusion | 'NOT_AVAILABLE';

/** What is told of it to staff: everything to the office alone. */
export function toldOf(exclusions: readonly Exclusion[], isOffice: boolean): ToldExclusion[] {
  if (isOffice) return [...exclusions];
  const open = exclusions.filter((each) => !PRIVATE.has(each));
  return open.length < exclusions.length ? ['NOT_AVAILABLE', ...open] : open;
}
