import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer.js';
import { chooseLanguage, formatText, type Locale, type TextValues } from '../../platform/messages/messages.js';
import { SchoolsQueries } from '../../schools/index.js';
import { SkillsQueries, toSkill, type Evidence, type SkillRequirement, type SkillType } from '../../skills/index.js';
import type { ReasonType } from './candidate.type.js';
import type { ToldExclusion } from './exclusions.rules.js';
import { apportion, metBy, pointsOf } from './points.rules.js';
import type { Judged } from './ranking.rules.js';
import { OBSTACLE_TEXTS, REASON_TEXTS, type ReasonKind } from './reasons.messages.js';

/** Whom reasons are for. */
export interface Reader {
  viewer: Viewer;
  language: Locale;
  /** Of their own family nobody is told what a teacher said. */
  isFamily: boolean;
}

interface TextReason {
  kind: ReasonKind;
  values: TextValues;
  skill: SkillType | null;
}

const UNSURE: TextReason = { kind: 'TEXT_UNSURE', values: {}, skill: null };
const LONGEST_PHRASE = 120;
const DAY_FORMAT: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' };

/** Puts points and obstacles into words. */
@Injectable()
export class Reasons {
  constructor(
    private readonly skills: SkillsQueries,
    private readonly schools: SchoolsQueries,
  ) {}

  async languageFor(viewer: Viewer, schoolId: string): Promise<Locale> {
    return chooseLanguage(...(await this.schools.languagesFor(viewer, schoolId)));
  }

  /** Each part that has points, most points first; they sum to the score. */
  async of(
    reader: Reader,
    judged: Judged,
    wanted: readonly SkillRequirement[],
    evidence: Evidence | null,
    skillNames: ReadonlyMap<string, string>,
    isFit: boolean,
  ): Promise<ReasonType[]> {
    const points = pointsOf(judged.strengths);
    const say = (kind: ReasonKind, given: number, values: TextValues = {}, skill: SkillType | null = null) => ({
      kind,
      points: given,
      message: formatText(REASON_TEXTS[kind], reader.language, values),
      skill,
    });
    const known = isFit ? await this.ofOfferedSkill(reader, judged, evidence, skillNames) : null;
    const text = isFit ? (known ?? textReason(evidence)) : UNSURE;
    const skills = await this.ofSkills(reader, judged, wanted, points.skill);
    // The name of a skill that is asked for fits itself: that is no reason of its own.
    const said = skills.find(({ skill }) => skill !== null && skill.id === text.skill?.id);
    if (said) said.points += points.text;
    const reasons = [
      ...skills,
      say(text.kind, said ? 0 : points.text, text.values, text.skill),
      say(affinityReason(judged, reader), points.affinity),
      say(judged.lastServedAt === null ? 'NEVER_SERVED' : 'RESTED', points.rest),
      say('LIGHT_LOAD', points.load),
      say('FREE_AT', points.comfort),
    ];
    return reasons.filter((reason) => reason.points > 0).sort((a, b) => b.points - a.points);
  }

  obstacles({ language }: Reader, { person }: Judged, kinds: readonly (ToldExclusion | 'NOTHING_IN_COMMON')[]) {
    const { mayBeAsked, doNotAskUntil } = person.preferences;
    const until = mayBeAsked && doNotAskUntil !== null ? dayIn(language, doNotAskUntil) : 'none';
    return kinds.map((kind): ReasonType => {
      const message = formatText(OBSTACLE_TEXTS[kind], language, { until });
      return { kind, points: 0, message, skill: null };
    });
  }

  /** Whose words these are not but the name of a skill that they offer wrote nothing. */
  private async ofOfferedSkill(
    { viewer, language }: Reader,
    { person }: Judged,
    evidence: Evidence | null,
    skillNames: ReadonlyMap<string, string>,
  ): Promise<TextReason | null> {
    if (evidence === null) return null;
    const own = evidence.kind === 'WORDS' ? evidence.ownWord : evidence.ownPhrase;
    const isOf = (text: string | null | undefined) => text?.includes(own) ?? false;
    if (isOf(person.sharedWords)) return null;
    const skillId = [...person.offers.keys()].find((id) => isOf(skillNames.get(id)));
    const row = skillId === undefined ? undefined : await this.skills.skill(viewer, skillId);
    if (!row) return null;
    const skill = toSkill(row);
    const needPhrase = evidence.kind === 'WORDS' ? evidence.needWord : shortened(evidence.needPhrase);
    return {
      kind: 'TEXT_SKILL',
      values: { skill: await this.skills.nameOf(viewer, skill, language), needPhrase },
      skill,
    };
  }

  private async ofSkills(
    { viewer, language }: Reader,
    { person }: Judged,
    wanted: readonly SkillRequirement[],
    points: number,
  ): Promise<ReasonType[]> {
    const shares = wanted.map((each) => Math.round(1_000 * metBy(person.offers.get(each.skillId), each)));
    const parts = apportion(points, shares);
    const reasons = wanted.map(async ({ skillId }, index): Promise<ReasonType[]> => {
      const row = (parts[index] ?? 0) > 0 ? await this.skills.skill(viewer, skillId) : undefined;
      if (!row) return [];
      const skill = toSkill(row);
      const kind = person.offers.get(skillId)?.verified ? 'SKILL_VERIFIED' : 'SKILL';
      const values = { skill: await this.skills.nameOf(viewer, skill, language) };
      return [{ kind, points: parts[index] ?? 0, message: formatText(REASON_TEXTS[kind], language, values), skill }];
    });
    return (await Promise.all(reasons)).flat();
  }
}

/** The person's own words, never what was read into them: they may not have confirmed it. */
function textReason(evidence: Evidence | null): TextReason {
  if (evidence === null) return { kind: 'TEXT', values: {}, skill: null };
  if (evidence.kind === 'WORDS') {
    const { ownWord, needWord } = evidence;
    return { kind: 'TEXT_WORDS', values: { ownWord, needWord }, skill: null };
  }
  const [ownPhrase, needPhrase] = [shortened(evidence.ownPhrase), shortened(evidence.needPhrase)];
  return { kind: 'TEXT_CONCEPT', values: { ownPhrase, needPhrase }, skill: null };
}

const affinityReason = ({ affinity }: Judged, { isFamily }: Reader): ReasonKind => {
  if (affinity === null) return 'NEAR_THE_CLASS';
  return isFamily && affinity === 'ASK_AGAIN' ? 'NEAR_THE_CLASS' : affinity;
};

/** The beginning of somebody's words. */
export function shortened(phrase: string): string {
  const letters = [...phrase.trim()];
  return letters.length <= LONGEST_PHRASE ? phrase.trim() : `${letters.slice(0, LONGEST_PHRASE).join('')}…`;
}

const dayIn = (language: Locale, day: string): string =>
  new Intl.DateTimeFormat(DAY_FORMAT[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
