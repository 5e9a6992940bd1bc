import { In } from 'typeorm';
import { Person } from '../../identity/index.js';
import type { Pace } from '../../platform/threads/pace.js';
import { School } from '../../schools/index.js';
import { Sameness } from '../rights/following.rules.js';
import { GuardianRestriction } from '../rights/guardian-restriction.entity.js';
import { GuardianRights } from '../rights/guardian-rights.entity.js';
import { RosterRecord } from './roster-record.entity.js';
import type { RowsAcrossSchools } from './roster-state.js';

/** What the offices of all schools of one system have decided about guardians, and who is who among these schools. */
export interface OfficeWords {
  restrictions: GuardianRestriction[];
  rights: GuardianRights[];
  /** Rows of children and people, of whatever system, that lead to those of the schools. */
  records: RosterRecord[];
  same: Sameness;
  /** Of whomever the words name. */
  accountIds: ReadonlyMap<string, string | null>;
  schoolNames: ReadonlyMap<string, string>;
}

export const noWords = (): OfficeWords => ({
  ...{ restrictions: [], rights: [], records: [], same: new Sameness() },
  ...{ accountIds: new Map(), schoolNames: new Map() },
});

export async function readWords(rows: RowsAcrossSchools, schoolIds: string[], pace: Pace): Promise<OfficeWords> {
  const here = { schoolId: In(schoolIds) };
  const restrictions = await rows(GuardianRestriction).find(here, { id: 'ASC' });
  const rights = await rows(GuardianRights).find(here, { id: 'ASC' });
  if (restrictions.length + rights.length === 0) return noWords();
  const records = await rows(RosterRecord).find({ ...here, kind: In(['child', 'person']) });
  const same = new Sameness();
  await pace.each(records, (record) => same.note(record));
  const personIds = [...restrictions, ...rights].map(({ personId }) => personId);
  const otherIds = restrictions.flatMap(({ otherPersonId }) => otherPersonId ?? []);
  const people = await rows(Person).byIds([...personIds, ...otherIds]);
  const schools = await rows(School).byIds(schoolIds);
  return {
    ...{ restrictions, rights, records, same },
    accountIds: new Map([...people.values()].map(({ id, accountId }) => [id, accountId])),
    schoolNames: new Map([...schools.values()].map(({ id, name }) => [id, name])),
  };
}
