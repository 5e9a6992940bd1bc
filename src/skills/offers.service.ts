import { Injectable } from '@nestjs/common';
import { Person, PersonMerged, STAFF } from '../identity/index.js';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { badInput, notFound } from '../platform/refusal.js';
import { ExpertiseLink } from './expertise-link.entity.js';
import { Expertise } from './expertise.entity.js';
import { ExpertiseService } from './expertise.service.js';
import type { AnswerExpertiseLinkInput, PersonSkillInput, SetSkillsInput, VerifySkillInput } from './skill.inputs.js';
import { SkillOffer } from './skill-offer.entity.js';
import { SkillsSet } from './skills.domain-events.js';
import { repetitions } from './skills.rules.js';
import { SkillsService } from './skills.service.js';

type OfPerson = SkillOffer | Expertise | ExpertiseLink;

const NOT_VERIFIED = { verifiedById: null, verifiedAt: null };

/** What each person offers. Who may is decided where the unit of work is opened; the person is locked. */
@Injectable()
export class OffersService {
  constructor(
    private readonly catalog: SkillsService,
    private readonly expertise: ExpertiseService,
  ) {}

  /** What is absent stays as it is; null clears. */
  async set(work: Work, person: Person, input: SetSkillsInput): Promise<void> {
    const { skills, expertise, expertiseShared } = input;
    if (skills !== undefined) {
      await this.replace(work, person.id, skills ?? []);
      await this.expertise.settle(work, person.id);
    }
    if (expertise !== undefined || expertiseShared !== undefined) await this.expertise.set(work, person, input);
    await work.audit('setSkills', person.id, expertiseShared === undefined ? undefined : { expertiseShared });
    await work.announce(new SkillsSet(work.schoolId, person.id));
  }

  /** Never in the audit log: what was read out of somebody's words goes with them. */
  async answer(work: Work, person: Person, input: AnswerExpertiseLinkInput): Promise<void> {
    await this.expertise.answer(work, person, input);
    await work.audit('answerExpertiseLink', person.id);
    await work.announce(new SkillsSet(work.schoolId, person.id));
  }

  async verify(work: Work, { id: personId }: Person, { skillId, verified }: VerifySkillInput): Promise<void> {
    const offer = await work.rows(SkillOffer).findOne({ personId, skillId });
    if (!offer) throw notFound('skillId');
    const verifier = work.viewer?.personAt(work.schoolId, ...STAFF);
    const seen = { verifiedById: verifier?.id ?? null, verifiedAt: work.now };
    await work.rows(SkillOffer).update(offer.id, verified ? seen : NOT_VERIFIED);
    await work.audit('verifySkill', personId, { skillId, verified });
  }

  /** Two rows were one person: who is kept has what either offered, in their own words where both did. */
  @Within(PersonMerged)
  async merge(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    await this.expertise.join(work, keptId, mergedId);
    for (const entity of [SkillOffer, Expertise, ExpertiseLink]) {
      const rows = work.rows<OfPerson>(entity);
      const kept = await rows.find({ personId: keptId });
      const merged = await rows.find({ personId: mergedId });
      const keyOf = (row: OfPerson) => ('skillId' in row ? row.skillId : '');
      const known = new Set(kept.map(keyOf));
      const moving = merged.filter((row) => !known.has(keyOf(row)));
      await rows.update(
        moving.map(({ id }) => id),
        { personId: keptId },
      );
      await rows.delete({ personId: mergedId });
    }
    await this.expertise.settle(work, keptId);
    await this.mergeVerifier(work, keptId, mergedId);
  }

  /** Nobody has verified what they offer themselves. */
  private async mergeVerifier(work: Work, keptId: string, mergedId: string): Promise<void> {
    const offers = work.rows(SkillOffer);
    const moved = await offers.find({ verifiedById: mergedId });
    await offers.update(
      moved.map(({ id }) => id),
      { verifiedById: keptId },
    );
    const own = await offers.find({ personId: keptId, verifiedById: keptId });
    await offers.update(
      own.map(({ id }) => id),
      NOT_VERIFIED,
    );
  }

  /** Whoever offers the same at the same level keeps what was verified of it. */
  private async replace(work: Work, personId: string, skills: readonly PersonSkillInput[]): Promise<void> {
    const ids = skills.map(({ skillId }) => skillId);
    const violations = repetitions('skills', 'skillId', ids);
    if (violations.length > 0) throw badInput(...violations);
    await this.catalog.requireSkills(work, ids, (index) => `skills.${index}.skillId`);
    const offers = work.rows(SkillOffer);
    const before = await offers.find({ personId });
    await offers.delete({ personId });
    await offers.insertAll(
      skills.map(({ skillId, level, note }) => {
        const same = before.find((offer) => offer.skillId === skillId && offer.level === level);
        const { verifiedById, verifiedAt } = same ?? NOT_VERIFIED;
        return { personId, skillId, level, note: note?.trim() || null, verifiedById, verifiedAt };
      }),
    );
  }
}
