import { In, IsNull, Not } from 'typeorm';
import { PersonEmail } from '../../identity/index.js';
import { groupBy } from '../../platform/text/group-by.js';
import { mapValues } from '../../platform/text/map-values.js';
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
  /** By which whomever the words name signs in. */
  addresses: ReadonlyMap<string, readonly string[]>;
  schoolNames: ReadonlyMap<string, string>;
}

export const noWords = (): OfficeWords => ({
  ...{ restrictions: [], rights: [], records: [], same: new Sameness() },
  ...{ addresses: new Map(), schoolNames: new Map() },
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
  const named = { personId: In([...new Set([...personIds, ...otherIds])]), signsInSince: Not(IsNull()) };
  const emails = await rows(PersonEmail).find(named, { id: 'ASC' });
  const schools = await rows(School).byIds(schoolIds);
  return {
    ...{ restrictions, rights, records, same },
    addresses: mapValues(
      groupBy(emails, ({ personId }) => personId),
      (own) => own.map(({ email }) => email),
    ),
    schoolNames: new Map([...schools.values()].map(({ id, name }) => [id, name])),
  };
}
