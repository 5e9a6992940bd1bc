import { groupBy } from '../../platform/text/group-by.js';
import { roleTypes, rowRoles } from './roster-formats.js';
import type { ProblemLog } from './roster-problems.js';
import { shown } from './roster-problems.js';
import type { RosterRow } from './roster-row.js';
import type { RosterTables } from './roster-table.js';
import type { AdultRole, RosterReference, RosterRole, RosterRoleRow } from './roster.types.js';
import { checkOrder } from './roster-validation.js';

/** What roles.csv says about one user. */
export interface RolesOfUser {
  /** The orgs where the user is a student today. */
  studentAt: string[];
  /** What else the user is today, the primary roles first. */
  adult: RosterRole[];
  /** Whether there is a row about the user at all, which may be outside its dates or mean nothing here. */
  hasRow: boolean;
  /** Whether one of the rows cannot be used. */
  hasRejectedRow: boolean;
}

/** Which roles users have, by roles.csv, which is read before users.csv: nothing may be read of a child's contact data. */
export class RoleReader {
  private readonly namedUsers = new Set<string>();
  private byUser: Map<string, RosterRoleRow[]> | null = null;
  private rejectedUsers: Set<string> | null = null;

  constructor(
    private readonly tables: RosterTables,
    private readonly today: string,
  ) {}

  read(row: RosterRow): RosterRoleRow | null {
    const userSourcedId = row.id('userSourcedId');
    const role = row.oneOfOrOther('role', rowRoles, 'other');
    const isPrimary = row.oneOf('roleType', roleTypes) === 'primary';
    const [beginDate, endDate] = [row.optionalDate('beginDate'), row.optionalDate('endDate')];
    if (beginDate !== null && endDate !== null) checkOrder(row, beginDate, endDate);
    const orgSourcedId = row.id('orgSourcedId');
    this.tables.orgs.expect(row, 'orgSourcedId', orgSourcedId);
    this.namedUsers.add(userSourcedId);
    if (role === 'other') return null;
    const isCurrent = (beginDate ?? '') <= this.today && (endDate === null || this.today < endDate);
    const sourcedId = row.id('sourcedId');
    return { sourcedId, userSourcedId, role, orgSourcedId, isPrimary, beginDate, endDate, isCurrent };
  }

  /** Ask only when all of roles.csv is read. */
  of(userSourcedId: string): RolesOfUser {
    const { roles } = this.tables;
    this.byUser ??= groupBy(roles.items(), (row) => row.userSourcedId);
    this.rejectedUsers ??= new Set(roles.rejectedItems().map((row) => row.userSourcedId));
    const current = (this.byUser.get(userSourcedId) ?? []).filter(({ isCurrent }) => isCurrent);
    return {
      studentAt: [...new Set(current.filter(isStudent).map(({ orgSourcedId }) => orgSourcedId))],
      adult: inOrder(current.filter((row) => !isStudent(row)) as (RosterRoleRow & { role: AdultRole })[]),
      hasRow: this.namedUsers.has(userSourcedId),
      hasRejectedRow: this.rejectedUsers.has(userSourcedId),
    };
  }

  /** Only when all users are known can a role of nobody be told. Answers the roles of users who are not in the roster. */
  settle(problems: ProblemLog): RosterReference[] {
    const { roles, users } = this.tables;
    const unresolved: RosterReference[] = [];
    for (const { sourcedId, userSourcedId } of roles.items()) {
      const standing = users.standing(userSourcedId);
      const place = { file: roles.file, row: roles.rowOf(sourcedId) ?? 0, column: 'userSourcedId' };
      if (standing === 'elsewhere') {
        unresolved.push({ ...place, sourcedId, to: users.name, reference: userSourcedId });
      } else if (standing === 'unknown') {
        roles.drop(sourcedId);
        const message = `There is no usable row for ${shown(userSourcedId)} in ${users.file}.`;
        problems.add({ severity: 'row', ...place, code: 'reference_unknown', message });
      }
    }
    return unresolved;
  }
}

/** In 1.1 a user has one role, at each of the orgs of the row. */
export function rolesOfRow(role: AdultRole, orgSourcedIds: string[]): RosterRole[] {
  return orgSourcedIds.map((orgSourcedId, index) => ({
    ...{ role, orgSourcedId, isPrimary: index === 0, beginDate: null, endDate: null },
  }));
}

const isStudent = ({ role }: RosterRoleRow): boolean => role === 'student';

function inOrder(rows: (RosterRoleRow & { role: AdultRole })[]): RosterRole[] {
  const [first, second] = [rows.filter(({ isPrimary }) => isPrimary), rows.filter(({ isPrimary }) => !isPrimary)];
  return [...first, ...second].map(({ role, orgSourcedId, isPrimary, beginDate, endDate }) => ({
    ...{ role, orgSourcedId, isPrimary, beginDate, endDate },
  }));
}
