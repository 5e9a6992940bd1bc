import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Reads } from '../platform/database/reads.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { School, SchoolCreated } from '../schools/index.js';
import { CATALOG, type CatalogEntry } from './catalog/catalog.js';
import { Skill } from './skill.entity.js';

const FILLING = 'a school starts with the catalog, before anybody is in it';

/** Gives every school the catalog's skills: new ones as they are made, all others what they lack at the next start. */
@Injectable()
export class SkillCatalog implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  @Within(SchoolCreated)
  async fill(work: Work, { schoolId }: SchoolCreated): Promise<void> {
    const skills = work.acrossSchools(FILLING, Skill);
    const ids = new Map((await skills.find({ schoolId })).map(({ id, code }) => [code, id]));
    const missing = WIDER_FIRST.filter(({ code }) => !ids.has(code));
    await skills.insertAll(
      missing.map(({ code, category, broader }) => {
        const id = work.nextId(Skill);
        ids.set(code, id);
        const broaderId = (broader && ids.get(broader)) || null;
        return { id, schoolId, code, category, broaderId, hidden: false, mergedIntoId: null, version: 1 };
      }),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    const found = await this.withoutAll();
    if (found.length === 0) return;
    await this.unitOfWork.runAcrossSchools(FILLING, async (work) => {
      await work.alone('skill catalog');
      for (const schoolId of found) await this.fill(work, new SchoolCreated(schoolId));
    });
  }

  private async withoutAll(): Promise<string[]> {
    const codes = CATALOG.map(({ code }) => code);
    const schools = await this.reads
      .acrossSchools(FILLING, School)
      .query('s')
      .andWhere(
        `(SELECT count(*) FROM skill k WHERE k."schoolId" = s."id" AND k."code" IN (:...codes)) < ${codes.length}`,
        { codes },
      )
      .getMany();
    return schools.map(({ id }) => id);
  }
}

/** A row names only rows before it. */
const WIDER_FIRST: readonly CatalogEntry[] = (() => {
  const byCode = new Map(CATALOG.map((entry) => [entry.code, entry]));
  const depthOf = ({ broader }: CatalogEntry): number => {
    const wider = broader ? byCode.get(broader) : undefined;
    return wider ? depthOf(wider) + 1 : 0;
  };
  return [...CATALOG].sort((a, b) => depthOf(a) - depthOf(b));
})();
