import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RowSource } from '../platform/database/rows.js';
import type { Work } from '../platform/database/work.js';
import { badInput, notFound, Refusal } from '../platform/refusal.js';
import { groupBy } from '../platform/text/group-by.js';
import { SkillName } from './skill-name.entity.js';
import { SkillOffer } from './skill-offer.entity.js';
import { Skill } from './skill.entity.js';
import type {
  AddSkillInput,
  HideSkillInput,
  MergeSkillsInput,
  RenameSkillInput,
  SkillNameInput,
} from './skill.inputs.js';
import { SkillsMerged } from './skills.domain-events.js';
import { repetitions } from './skills.rules.js';

/** The school's catalog. Who may is decided where the unit of work is opened. */
@Injectable()
export class SkillsService {
  async add(work: Work, input: AddSkillInput): Promise<Skill> {
    if (input.broaderId) await this.requireSkills(work, [input.broaderId], () => 'broaderId');
    const skill = await work.rows(Skill).insert({
      code: null,
      category: input.category,
      broaderId: input.broaderId ?? null,
      hidden: false,
      mergedIntoId: null,
      version: 1,
    });
    await this.setNames(work, skill.id, input.names);
    await work.audit('addSkill', skill.id);
    return skill;
  }

  async rename(work: Work, input: RenameSkillInput): Promise<Skill> {
    const skill = await this.lockSkill(work, input);
    await work.rows(SkillName).delete({ skillId: skill.id });
    await this.setNames(work, skill.id, input.names);
    return this.change(work, skill, {}, 'renameSkill');
  }

  async hide(work: Work, input: HideSkillInput): Promise<Skill> {
    const skill = await this.lockSkill(work, input);
    return this.change(work, skill, { hidden: input.hidden }, 'hideSkill');
  }

  /** The skill that stays. What is named by others' rows follows inside the work. */
  async merge(work: Work, { skillId, version, intoId }: MergeSkillsInput): Promise<Skill> {
    if (skillId === intoId) throw badInput({ path: 'intoId', message: 'must be another skill' });
    // In one order, whoever merges which into which.
    for (const id of [skillId, intoId].sort()) await work.rows(Skill).lockOne(id, id === intoId ? 'intoId' : undefined);
    const merged = await this.lockSkill(work, { skillId, version });
    const kept = await work.rows(Skill).lockOne(intoId, 'intoId');
    if (kept.mergedIntoId !== null) throw notFound('intoId');
    const narrower = await work.rows(Skill).find({ broaderId: merged.id });
    for (const skill of narrower) {
      const broaderId = skill.id === kept.id ? merged.broaderId : kept.id;
      await work.rows(Skill).update(skill.id, { broaderId, version: skill.version + 1 });
    }
    await work.rows(Skill).update(merged.id, { mergedIntoId: kept.id, hidden: true, version: merged.version + 1 });
    await work.announce(new SkillsMerged(work.schoolId, merged.id, kept.id));
    await work.audit('mergeSkills', merged.id, { intoId: kept.id });
    return work.rows(Skill).lockOne(kept.id);
  }

  /** NOT_FOUND, with its path, for the first that is no skill of this school. */
  async requireSkills(work: Work, ids: readonly string[], pathOf: (index: number) => string): Promise<void> {
    const known = await work.rows(Skill).byIds(ids);
    const missing = ids.findIndex((id) => known.get(id)?.mergedIntoId !== null);
    if (missing >= 0) throw notFound(pathOf(missing));
  }

  /** What these people offer of these skills, by person. */
  async offersOf(
    source: RowSource,
    personIds: readonly string[],
    skillIds: readonly string[],
  ): Promise<Map<string, SkillOffer[]>> {
    if (skillIds.length === 0 || personIds.length === 0) return new Map();
    const where = { personId: In([...personIds]), skillId: In([...skillIds]) };
    return groupBy(await source.rows(SkillOffer).find(where), ({ personId }) => personId);
  }

  private async setNames(work: Work, skillId: string, names: readonly SkillNameInput[]): Promise<void> {
    const violations = repetitions(
      'names',
      'locale',
      names.map(({ locale }) => locale),
    );
    if (violations.length > 0) throw badInput(...violations);
    const rows = names.flatMap(({ locale, name, synonyms }) => {
      const [called = '', ...also] = [
        ...new Set([name, ...(synonyms ?? [])].map((word) => word.trim().normalize('NFC'))),
      ];
      const row = (word: string, isSynonym: boolean) => ({ skillId, locale, name: word, isSynonym });
      return [row(called, false), ...also.map((word) => row(word, true))];
    });
    await work.rows(SkillName).insertAll(rows);
  }

  private async lockSkill(work: Work, { skillId, version }: { skillId: string; version: number }): Promise<Skill> {
    const skill = await work.rows(Skill).lockOne(skillId);
    if (skill.mergedIntoId !== null) throw notFound();
    if (skill.version !== version) {
      throw new Refusal('CONFLICT', 'STALE_VERSION', { currentVersion: skill.version });
    }
    return skill;
  }

  private async change(work: Work, skill: Skill, fields: Partial<Skill>, action: string): Promise<Skill> {
    const change = { ...fields, version: skill.version + 1 };
    await work.rows(Skill).update(skill.id, change);
    await work.audit(action, skill.id, fields);
    return Object.assign(skill, change);
  }
}
