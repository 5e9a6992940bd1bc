import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { OFFICE, STAFF } from './duty.js';
import { PeopleQueries } from './people.queries.js';
import { Person } from './person.entity.js';

interface Edited {
  personId: string;
  version: number;
}

type Change = (work: Work, person: Person) => Promise<void>;

/** Who may change what is said of a person; `isKnown`: the viewer sees who that is. */
type Editors = (work: Work, personId: string, isKnown: boolean) => boolean;

export const byThemselves = (work: Work, personId: string): boolean =>
  work.viewer?.personIds.includes(personId) ?? false;

const byThemselvesOrOffice: Editors = (work, personId) =>
  byThemselves(work, personId) || Boolean(work.viewer?.hasDuty(work.schoolId, ...OFFICE));

export const byOtherStaff: Editors = (work, personId, isKnown) =>
  isKnown && !byThemselves(work, personId) && Boolean(work.viewer?.hasDuty(work.schoolId, ...STAFF));

/** What is said of people, in whatever module: mostly they and the office change it, one at a time. */
@Injectable()
export class Profiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: PeopleQueries,
  ) {}

  /** Runs the change under the person's lock and counts the version up; whoever may only see the person is FORBIDDEN. */
  async edit(viewer: Viewer, edited: Edited, change: Change, editors = byThemselvesOrOffice): Promise<Person> {
    const { personId } = edited;
    const isKnown = (await this.queries.visibleByIds(viewer, [personId])).has(personId);
    return this.unitOfWork.run(viewer, personId, (work) => this.editIn(work, edited, change, isKnown, editors));
  }

  /** As `edit`, inside a unit of work; whoever may not is refused as somebody who knows the person, or does not. */
  async editIn(
    work: Work,
    { personId, version }: Edited,
    change: Change,
    isKnown = false,
    editors = byThemselvesOrOffice,
  ): Promise<Person> {
    const person = await work.rows(Person).lockOne(personId);
    if (!editors(work, personId, isKnown)) throw isKnown ? new Refusal('FORBIDDEN') : notFound();
    if (person.version !== version) {
      throw new Refusal('CONFLICT', 'STALE_VERSION', { currentVersion: person.version });
    }
    await change(work, person);
    await work.rows(Person).update(personId, { version: version + 1 });
    return Object.assign(person, { version: version + 1 });
  }
}
