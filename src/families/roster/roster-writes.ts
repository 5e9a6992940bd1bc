import type { Person, PersonDuty, PersonEmail } from '../../identity/index.js';
import type { Row } from '../../platform/database/columns.js';
import type { NewRowOfSchool } from '../../platform/database/rows.js';
import type { Classroom, School, Term } from '../../schools/index.js';
import type { Child } from '../child.entity.js';
import type { Enrollment } from '../enrollment.entity.js';
import type { FamilyAdult } from '../family-adult.entity.js';
import type { FamilyChild } from '../family-child.entity.js';
import type { Family } from '../family.entity.js';
import type { Guardianship } from '../guardianship.entity.js';
import type { TeachingAssignment } from '../teaching-assignment.entity.js';
import type { GuardianRestriction } from '../rights/guardian-restriction.entity.js';
import type { GuardianRights } from '../rights/guardian-rights.entity.js';
import type { AddressReview } from './address-review.entity.js';
import type { RosterRecord } from './roster-record.entity.js';

/** What an import does to one table. */
export class TableWrites<E extends Row, New = NewRowOfSchool<E>> {
  readonly added: New[] = [];
  readonly changed = new Map<string, E>();
  readonly removedIds: string[] = [];

  change(row: E, change: Partial<E>): void {
    this.changed.set(row.id, { ...(this.changed.get(row.id) ?? row), ...change });
  }
}

/** What an import does, table by table, in an order in which each finds those that it refers to. */
export class RosterWrites {
  readonly schools = new TableWrites<School, School>();
  readonly terms = new TableWrites<Term>();
  readonly classrooms = new TableWrites<Classroom>();
  readonly people = new TableWrites<Person>();
  readonly emails = new TableWrites<PersonEmail>();
  readonly duties = new TableWrites<PersonDuty>();
  readonly children = new TableWrites<Child>();
  readonly guardianships = new TableWrites<Guardianship>();
  readonly enrollments = new TableWrites<Enrollment>();
  readonly teachings = new TableWrites<TeachingAssignment>();
  readonly families = new TableWrites<Family>();
  readonly familyAdults = new TableWrites<FamilyAdult>();
  readonly familyChildren = new TableWrites<FamilyChild>();
  readonly rights = new TableWrites<GuardianRights>();
  readonly restrictions = new TableWrites<GuardianRestriction>();
  readonly reviews = new TableWrites<AddressReview>();
  readonly records = new TableWrites<RosterRecord>();
}
