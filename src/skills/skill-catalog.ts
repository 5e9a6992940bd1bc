import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Reads } from '../platform/database/reads.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { School, SchoolCreated } from '../schools/index.js';
import { CATALOG } from './catalog.js';
import { SkillName } from './skill-name.entity.js';
import { Skill } from './skill.entity.js';

const FILLING = 'a school starts with the catalog, before anybody is in it';

/** Gives every school the catalog to start with: new ones as they are made, those from before skills at the next start. */
@Injectable()
export class SkillCatalog implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  @Within(SchoolCreated)
  async fill(work: Work, { schoolId }: SchoolCreated): Promise<void> {
    const ids = new Map<string, string>();
    const skills: (Partial<Skill> & { schoolId: string })[] = [];
    const names: (Partial<SkillName> & { schoolId: string })[] = [];
    for (const [category, entries] of Object.entries(CATALOG)) {
      for (const { code, en, es, broader } of entries) {
        const id = work.nextId(Skill);
        ids.set(code, id);
        const broaderId = broader ? (ids.get(broader) as string) : null;
        skills.push({ id, schoolId, code, category, broaderId, hidden: false, version: 1 });
        names.push(
          { schoolId, skillId: id, locale: 'en', name: en },
          { schoolId, skillId: id, locale: 'es', name: es },
        );
      }
    }
    await work.acrossSchools(FILLING, Skill).insertAll(skills);
    await work.acrossSchools(FILLING, SkillName).insertAll(names);
  }

  async onApplicationBootstrap(): Promise<void> {
    const found = await this.withoutSkills();
    if (found.length === 0) return;
    await this.unitOfWork.runAcrossSchools(FILLING, async (work) => {
      await work.alone('skill catalog');
      const skills = work.acrossSchools(FILLING, Skill);
      for (const schoolId of found) {
        if (!(await skills.exists({ schoolId }))) await this.fill(work, new SchoolCreated(schoolId));
      }
    });
  }

  private async withoutSkills(): Promise<string[]> {
    const schools = await this.reads
      .acrossSchools(FILLING, School)
      .query('s')
      .andWhere(`NOT EXISTS (SELECT 1 FROM skill k WHERE k."schoolId" = s."id")`)
      .getMany();
    return schools.map(({ id }) => id);
  }
}
