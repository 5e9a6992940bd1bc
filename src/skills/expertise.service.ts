import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { byThemselves, type Person } from '../identity/index.js';
import type { Work } from '../platform/database/work.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { ExpertiseLinkStatus } from './expertise-link-status.js';
import { ExpertiseLink } from './expertise-link.entity.js';
import { ExpertiseUnderstanding } from './expertise-understanding.js';
import { Expertise } from './expertise.entity.js';
import { statusWhere, suggestionsFor, type UnderstoodSkill } from './expertise.rules.js';
import type { AnswerExpertiseLinkInput, SetSkillsInput } from './skill.inputs.js';
import { SkillLevel } from './skill.enums.js';
import { SkillOffer } from './skill-offer.entity.js';
import { Skill } from './skill.entity.js';
import type { SkillReason } from './skills.errors.js';

type Words = Pick<SetSkillsInput, 'expertise' | 'expertiseShared'>;

const MOST_SUGGESTIONS = 10;

/** What people know in their own words, whether teachers may see it, and which skills were read out of it. */
@Injectable()
export class ExpertiseService {
  constructor(private readonly understanding: ExpertiseUnderstanding) {}

  /** What is absent stays as it is; null clears, the answer to whether they are shared with the words. */
  async set(work: Work, { id: personId }: Person, { expertise, expertiseShared }: Words): Promise<void> {
    const before = await work.rows(Expertise).findOne({ personId });
    const text = expertise === undefined ? before?.text : expertise?.trim();
    const shared = (expertiseShared === undefined ? before?.shared : expertiseShared) ?? false;
    // Else the office could read what it was not shown, or learn that there is something.
    const isTheirs = byThemselves(work, personId) || Boolean(expertise?.trim()) || before?.shared;
    if (expertiseShared && !isTheirs) throw new Refusal('FORBIDDEN', 'NOT_YOURS_TO_SHARE' satisfies SkillReason);
    await work.rows(Expertise).delete({ personId });
    if (text) await work.rows(Expertise).insert({ personId, text, shared });
    if (expertise !== undefined) await this.suggest(work, personId, text ?? '');
  }

  /** Accepted: they offer the skill. Rejected: they do not, and it is not suggested again. The person is locked. */
  async answer(work: Work, { id: personId }: Person, input: AnswerExpertiseLinkInput): Promise<void> {
    const { skillId } = input;
    const link = await work.rows(ExpertiseLink).findOne({ personId, skillId });
    if (!link) throw notFound('skillId');
    const offers = work.rows(SkillOffer);
    if (!input.accept) await offers.delete({ personId, skillId });
    else if (!(await offers.exists({ personId, skillId }))) {
      await offers.insert({ personId, skillId, level: input.level ?? SkillLevel.WORKING, note: null });
    }
    const status = input.accept ? ExpertiseLinkStatus.CONFIRMED : ExpertiseLinkStatus.REJECTED;
    await work.rows(ExpertiseLink).update(link.id, { status });
  }

  /** After the person's skills were set: who adds one confirms it, who takes one away rejects it. */
  async settle(work: Work, personId: string): Promise<void> {
    const offered = await this.offeredBy(work, personId);
    for (const link of await work.rows(ExpertiseLink).find({ personId })) {
      const status = statusWhere(link.status, offered.has(link.skillId));
      if (status !== link.status) await work.rows(ExpertiseLink).update(link.id, { status });
    }
  }

  /** Two rows were one person, who keeps their own words where both have some; what either has answered is answered. */
  async join(work: Work, keptId: string, mergedId: string): Promise<void> {
    if (!(await work.rows(Expertise).exists({ personId: keptId }))) return;
    const links = work.rows(ExpertiseLink);
    await this.suggest(work, mergedId, '');
    const answered = (await links.find({ personId: mergedId })).map(({ skillId }) => skillId);
    await links.delete({ personId: keptId, status: ExpertiseLinkStatus.SUGGESTED, skillId: In(answered) });
  }

  /** Of what is answered the answer alone stays where the words no longer speak of it. */
  private async suggest(work: Work, personId: string, text: string): Promise<void> {
    const links = work.rows(ExpertiseLink);
    const understood = await this.understood(work, text);
    await links.delete({ personId, status: ExpertiseLinkStatus.SUGGESTED });
    const answered = await links.find({ personId });
    for (const { id, skillId } of answered) {
      const again = understood.find((each) => each.skillId === skillId);
      await links.update(id, again ? { phrase: again.phrase, weight: again.weight } : { phrase: null });
    }
    const suggestions = suggestionsFor(understood, answered, await this.offeredBy(work, personId));
    const status = ExpertiseLinkStatus.SUGGESTED;
    await links.insertAll(suggestions.map((suggestion) => ({ personId, status, ...suggestion })));
  }

  private async understood(work: Work, text: string): Promise<UnderstoodSkill[]> {
    const found = this.understanding.suggest(text).slice(0, MOST_SUGGESTIONS);
    const skills = await work.rows(Skill).find({ code: In(found.map(({ skillCode }) => skillCode)), hidden: false });
    const idOf = new Map(skills.map(({ code, id }) => [code, id]));
    return found.flatMap(({ skillCode, phrase, weight }) => {
      const skillId = idOf.get(skillCode);
      return skillId ? [{ skillId, phrase, weight: Math.round(1000 * weight) }] : [];
    });
  }

  private async offeredBy(work: Work, personId: string): Promise<Set<string>> {
    return new Set((await work.rows(SkillOffer).find({ personId })).map(({ skillId }) => skillId));
  }
}
