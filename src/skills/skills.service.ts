import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RowSource } from '../platform/database/rows.js';
import type { Work } from '../platform/database/work.js';
import { badInput, notFound, Refusal } from '../platform/refusal.js';
import { groupBy } from '../platform/text/group-by.js';
import { SkillName } from './skill-name.entity.js';
import { SkillOffer } from './skill-offer.entity.js';
import { Skill } from './skill.entity.js';
import type { AddSkillInput, HideSkillInput, RenameSkillInput, SkillNameInput } from './skill.inputs.js';
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

  /** NOT_FOUND, with its path, for the first that is no skill of this school. */
  async requireSkills(work: Work, ids: readonly string[], pathOf: (index: number) => string): Promise<void> {
    const known = await work.rows(Skill).byIds(ids);
    const missing = ids.findIndex((id) => !known.has(id));
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
    await work
      .rows(SkillName)
      .insertAll(names.map(({ locale, name }) => ({ skillId, locale, name: name.trim().normalize('NFC') })));
  }

  private async lockSkill(work: Work, { skillId, version }: { skillId: string; version: number }): Promise<Skill> {
    const skill = await work.rows(Skill).lockOne(skillId);
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
