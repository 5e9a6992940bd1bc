import { Person, PersonDuty, PersonEmail } from '../../identity/index.js';
import type { Row } from '../../platform/database/columns.js';
import type { Stage } from '../../platform/database/staging.js';
import { tableInfo, tablesNamedBy, type EntityClass } from '../../platform/database/tables.js';
import { Pace } from '../../platform/threads/pace.js';
import { Classroom, School, Term } from '../../schools/index.js';
import { Child } from '../child.entity.js';
import { Enrollment } from '../enrollment.entity.js';
import { FamilyAdult } from '../family-adult.entity.js';
import { FamilyChild } from '../family-child.entity.js';
import { Family } from '../family.entity.js';
import { Guardianship } from '../guardianship.entity.js';
import { TeachingAssignment } from '../teaching-assignment.entity.js';
import { GuardianRestriction } from '../rights/guardian-restriction.entity.js';
import { GuardianRights } from '../rights/guardian-rights.entity.js';
import { RIGHTS } from '../rights/following.rules.js';
import { AddressReview } from './address-review.entity.js';
import { RosterRecord } from './roster-record.entity.js';
import type { RosterWrites } from './roster-writes.js';

/** The tables that an import writes, in an order in which each finds those that it refers to. */
const tables: { [T in keyof RosterWrites]: { entity: EntityClass; changing: string[] } } = {
  schools: { entity: School, changing: ['name', 'version'] },
  terms: { entity: Term, changing: ['name', 'startsOn', 'endsBefore', 'shownFrom'] },
  classrooms: { entity: Classroom, changing: ['name', 'grade', 'isHomeroom', 'active', 'version'] },
  people: { entity: Person, changing: ['name', 'givenName', 'familyName', 'phone', 'leftAt', 'version'] },
  emails: { entity: PersonEmail, changing: ['email', 'signsInSince'] },
  duties: { entity: PersonDuty, changing: ['endsAt'] },
  children: { entity: Child, changing: ['givenName', 'familyName', 'leftAt'] },
  guardianships: { entity: Guardianship, changing: ['relation'] },
  enrollments: { entity: Enrollment, changing: ['termId', 'startsOn', 'endsBefore'] },
  teachings: { entity: TeachingAssignment, changing: ['termId', 'startsOn', 'endsBefore'] },
  families: { entity: Family, changing: [] },
  familyAdults: { entity: FamilyAdult, changing: [] },
  familyChildren: { entity: FamilyChild, changing: [] },
  rights: { entity: GuardianRights, changing: [...RIGHTS, 'version'] },
  restrictions: { entity: GuardianRestriction, changing: [] },
  reviews: { entity: AddressReview, changing: ['decision', 'decidedAt'] },
  records: { entity: RosterRecord, changing: ['entityId', 'imported', 'goneAt'] },
};

/** Whatever a plan rests on: an import writes only while all of it is as the plan has seen it. */
export const seenTables: EntityClass<Row>[] = Object.values(tables).map(({ entity }) => entity as EntityClass<Row>);

/** What an import writes, statement by statement: in each table what goes, then what changes, then what is new. */
export async function stagesOf(
  writes: RosterWrites,
  nextId: (prefix: string) => string,
  pace = new Pace(),
): Promise<Stage[]> {
  const stages: Stage[] = [];
  for (const [name, { entity, changing }] of Object.entries(tables)) {
    const { added, changed, removedIds } = writes[name as keyof RosterWrites];
    const table = entity as EntityClass<Row>;
    const rows: { id: string }[] = [];
    const names = new Set<string>();
    await pace.each<{ id?: string }>(added, (row) => {
      rows.push({ ...row, id: row.id ?? nextId(tableInfo(table).idPrefix) });
      for (const column in row) names.add(column);
    });
    const steps: Stage[] = [
      { entity: table, step: 'delete', columns: ['id'], rows: removedIds.map((id) => ({ id })) },
      { entity: table, step: 'update', columns: ['id', ...changing], rows: [...changed.values()] },
      { entity: table, step: 'insert', columns: columnsOf(names), rows },
    ];
    // Schools are few, and made by their own service.
    stages.push(
      ...steps.filter(({ step, rows: some }) => some.length > 0 && !(step === 'insert' && name === 'schools')),
    );
  }
  return stages;
}

/**
 * New rows can be written beside other writers, who do not see them: in tables of which nothing goes or changes, since
 * that could make room for a new row, and which refer to no table that waits.
 */
export function inTurn(stages: readonly Stage[]): { beside: Stage[]; alone: Stage[] } {
  const waiting = new Set<EntityClass>(stages.filter(({ step }) => step !== 'insert').map(({ entity }) => entity));
  for (const { entity } of stages) if (tablesNamedBy(entity).some((other) => waiting.has(other))) waiting.add(entity);
  return {
    beside: stages.filter(({ entity }) => !waiting.has(entity)),
    alone: stages.filter(({ entity }) => waiting.has(entity)),
  };
}

/** Whatever else a table has gets the value that the database gives by itself. */
function columnsOf(names: Set<string>): string[] {
  for (const name of ['id', 'createdAt', 'updatedAt']) names.delete(name);
  return ['id', ...names];
}
