import { rankOf, type OfferedSkill, type SkillRequirement } from '../../skills/index.js';

/** What a score is made of, and how much each part counts where it applies (docs/matching.md). */
export const WEIGHTS = { skill: 40, text: 25, affinity: 10, rest: 10, load: 10, comfort: 5 } as const;

export type Part = keyof typeof WEIGHTS;

export const PARTS = Object.keys(WEIGHTS) as Part[];

/** How well somebody does in each part, from 0 to 1000; a part that does not apply to the pair is absent. */
export type Strengths = { readonly [part in Part]?: number | undefined };

/** The best there is. */
export const FULL = 1_000;

/** The weighted mean of the parts that apply, in thousandths: it depends on the pair alone, never on who else is there. */
export function scoreOf({ skill, text, affinity, rest, load, comfort }: Strengths): number {
  let weight = 0;
  let sum = 0;
  const add = (part: number, strength: number | undefined) => {
    if (strength === undefined) return;
    weight += part;
    sum += part * strength;
  };
  // Written out: it is asked of everybody for each list, and a loop over names takes six times as long.
  add(WEIGHTS.skill, skill);
  add(WEIGHTS.text, text);
  add(WEIGHTS.affinity, affinity);
  add(WEIGHTS.rest, rest);
  add(WEIGHTS.load, load);
  add(WEIGHTS.comfort, comfort);
  return weight === 0 ? 0 : Math.round(sum / weight);
}

/** What each part contributes to the score, in whole points that sum to it. */
export function pointsOf(strengths: Strengths): Record<Part, number> {
  const shares = PARTS.map((part) => WEIGHTS[part] * (strengths[part] ?? 0));
  const points = apportion(scoreOf(strengths), shares);
  return Object.fromEntries(PARTS.map((part, index) => [part, points[index] ?? 0])) as Record<Part, number>;
}

/** Divides a whole number by these shares, in whole numbers that sum to it: the largest remainders are rounded up. */
export function apportion(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  if (sum === 0) return shares.map(() => 0);
  const parts = shares.map((share) => Math.floor((total * share) / sum));
  const remainders = shares.map((share, index) => ({ index, remainder: (total * share) % sum }));
  remainders.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const left = total - parts.reduce((all, part) => all + part, 0);
  for (const { index } of remainders.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

export interface KnownSkill extends OfferedSkill {
  verified: boolean;
}

/** Of what is still missing to the best, this much is given for a skill that somebody of the school has seen. */
const VERIFIED_SHARE = 0.1;

/** How well one skill is met, from 0 to 1. Where no level is wanted, any is enough. */
export function metBy(offer: KnownSkill | undefined, { minimumLevel }: SkillRequirement): number {
  if (!offer) return 0;
  const met = minimumLevel === null ? 1 : Math.min(1, rankOf(offer.level) / rankOf(minimumLevel));
  return offer.verified ? met + VERIFIED_SHARE * (1 - met) : met;
}

/** How well the skills that are wanted are met, each counting the same; absent where none is. */
export function skillStrength(
  offers: ReadonlyMap<string, KnownSkill>,
  wanted: readonly SkillRequirement[],
): number | undefined {
  if (wanted.length === 0) return undefined;
  let met = 0;
  for (const each of wanted) met += metBy(offers.get(each.skillId), each);
  return Math.round((FULL * met) / wanted.length);
}

export type Affinity = 'ASK_AGAIN' | 'CHILD_IN_CLASS' | 'CHILD_IN_GRADE';

const AFFINITY: Readonly<Record<Affinity, number>> = { ASK_AGAIN: FULL, CHILD_IN_CLASS: FULL, CHILD_IN_GRADE: 600 };

/** How near somebody is to the class; absent where there is none to be near to. */
export function affinityStrength(hasClass: boolean, affinity: Affinity | null): number | undefined {
  if (!hasClass && affinity === null) return undefined;
  return affinity === null ? 0 : AFFINITY[affinity];
}

const DAY_MS = 86_400_000;
/** Who has not helped for two months is as rested as one who never has. */
const RESTED_AFTER_DAYS = 60;

export function restStrength(lastServedAt: number | null, now: number): number {
  if (lastServedAt === null) return FULL;
  const days = Math.max(0, now - lastServedAt) / DAY_MS;
  return Math.round(FULL * Math.min(1, days / RESTED_AFTER_DAYS));
}

/** In a school year where the family has named no cap: twenty hours, what schools with such a rule commonly ask for. */
export const USUAL_FAMILY_MINUTES = 20 * 60;

export function loadStrength(familyMinutes: number, capMinutes: number | null): number {
  const cap = capMinutes ?? USUAL_FAMILY_MINUTES;
  if (cap <= 0) return 0;
  return Math.round(FULL * Math.max(0, 1 - familyMinutes / cap));
}

/** More room than half an hour on either side makes it no more comfortable. */
const EASE_MINUTES = 30;

/** How much room there is before and after in the time that somebody has named; absent where they have named none. */
export function comfortStrength(slackMinutes: number | null): number | undefined {
  if (slackMinutes === null) return undefined;
  return Math.round((FULL * Math.min(EASE_MINUTES, Math.max(0, slackMinutes))) / EASE_MINUTES);
}
