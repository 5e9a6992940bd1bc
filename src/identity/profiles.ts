import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { OFFICE } from './duty.js';
import { PeopleQueries } from './people.queries.js';
import { Person } from './person.entity.js';

/** What people say of themselves, in whatever module: they and the office change it, one at a time. */
@Injectable()
export class Profiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: PeopleQueries,
  ) {}

  /** Runs the change under the person's lock and counts the version up; whoever may only see the person is FORBIDDEN. */
  async edit(
    viewer: Viewer,
    { personId, version }: { personId: string; version: number },
    change: (work: Work, person: Person) => Promise<void>,
  ): Promise<Person> {
    const isKnown = (await this.queries.visibleByIds(viewer, [personId])).has(personId);
    return this.unitOfWork.run(viewer, personId, async (work) => {
      const person = await work.rows(Person).lockOne(personId);
      const mayChange = viewer.personIds.includes(personId) || viewer.hasDuty(work.schoolId, ...OFFICE);
      if (!mayChange) throw isKnown ? new Refusal('FORBIDDEN') : notFound();
      if (person.version !== version) {
        throw new Refusal('CONFLICT', 'STALE_VERSION', { currentVersion: person.version });
      }
      await change(work, person);
      await work.rows(Person).update(personId, { version: version + 1 });
      return Object.assign(person, { version: version + 1 });
    });
  }
}
