import type { Violation } from '../platform/refusal.js';
import { SkillLevel } from './skill.enums.js';

/** What a task asks for: a skill, and how well; null: at any level. */
export interface SkillRequirement {
  skillId: string;
  minimumLevel: SkillLevel | null;
}

export interface OfferedSkill {
  skillId: string;
  level: SkillLevel;
}

const RANKS = Object.values(SkillLevel);

/** From 1. */
export const rankOf = (level: SkillLevel): number => RANKS.indexOf(level) + 1;

export const isHigher = (level: SkillLevel, other: SkillLevel): boolean => rankOf(level) > rankOf(other);

/** Of two levels that are asked for, where null asks for any. */
export const stricterLevel = (one: SkillLevel | null, other: SkillLevel | null): SkillLevel | null =>
  one === null || (other !== null && isHigher(other, one)) ? other : one;

/** Whether somebody who offers these skills can do what takes the other. */
export const meets = (offers: readonly OfferedSkill[], { skillId, minimumLevel }: SkillRequirement): boolean =>
  offers.some(
    (offer) => offer.skillId === skillId && (minimumLevel === null || rankOf(offer.level) >= rankOf(minimumLevel)),
  );

/** What is wrong with a list that should name each thing once; `field` is what names it. */
export function repetitions(path: string, field: string, values: readonly string[]): Violation[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [{ path: `${path}.${index}.${field}`, message: 'is named twice' }] : [],
  );
}
