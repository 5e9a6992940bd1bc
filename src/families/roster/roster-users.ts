import { toEmailAddress } from '../../platform/text/email-address.js';
import { guardianRoles, userRoles } from './roster-formats.js';
import { shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';
import { RoleReader, rolesOfRow } from './roster-roles.js';
import type { RosterRow } from './roster-row.js';
import { isAdult, isChild, isUndecided } from './roster-table.js';
import type { RosterTables, RosterUser } from './roster-table.js';
import { forbiddenCharacter } from './roster-text.js';
import type {
  RosterAdult,
  RosterAgents,
  RosterChild,
  RosterGuardianLink,
  RosterReference,
  RosterRole,
  RosterUndecidedUser,
  RosterVersion,
} from './roster.types.js';

const longestPhone = 50;

/** The people of users.csv, and who is named as whose agent until all of them are known. */
export class UserReader {
  private readonly agents: { row: number; sourcedId: string; agentSourcedIds: string[] }[] = [];
  private rowsWithPassword = 0;

  constructor(
    private readonly version: RosterVersion,
    private readonly tables: RosterTables,
    private readonly roles: RoleReader,
  ) {}

  read(row: RosterRow): RosterUser | null {
    const enabled = row.flag('enabledUser');
    const user = this.version === '1.1' ? this.readByRow(row, enabled) : this.readByRoles(row, enabled);
    checkUnkeptCells(row);
    if (row.raw('password').trim() !== '') this.rowsWithPassword += 1;
    const agentSourcedIds = row.optionalIds('agentSourcedIds');
    const isKept = agentSourcedIds.length > 0 || this.tables.users.mode === 'delta';
    if (user !== null && isKept) this.agents.push({ row: row.number, sourcedId: user.sourcedId, agentSourcedIds });
    return user;
  }

  reportPasswords(problems: ProblemLog): void {
    if (this.rowsWithPassword === 0) return;
    const rows = this.rowsWithPassword === 1 ? 'One row holds' : `${this.rowsWithPassword} rows hold`;
    const message = `${rows} a password; passwords are never stored and do not belong in a roster.`;
    problems.warn('users.csv', 'password_present', message, 'password');
  }

  /** OneRoster leaves open who names whom, so a link counts from either side, and once. */
  guardianLinks(problems: ProblemLog): { links: RosterGuardianLink[]; unresolved: RosterReference[] } {
    const { users } = this.tables;
    const links = new Map<string, RosterGuardianLink>();
    const unresolved: RosterReference[] = [];
    for (const { row, sourcedId, agentSourcedIds } of this.agents) {
      if (users.get(sourcedId) === undefined) continue;
      const place = { file: users.file, row, column: 'agentSourcedIds' };
      for (const reference of agentSourcedIds) {
        const link = this.linkBetween(sourcedId, reference);
        if (link === null) unresolved.push({ ...place, sourcedId, to: users.name, reference });
        else if ('code' in link) problems.add({ severity: 'warning', ...place, ...link });
        else links.set(JSON.stringify([link.childSourcedId, link.adultSourcedId]), link);
      }
    }
    return { links: [...links.values()], unresolved };
  }

  agentsOfDelta(): RosterAgents[] {
    const { users } = this.tables;
    if (users.mode !== 'delta') return [];
    const ofKept = this.agents.filter(({ sourcedId }) => users.get(sourcedId) !== undefined);
    return ofKept.map(({ sourcedId, agentSourcedIds }) => ({ sourcedId, agentSourcedIds }));
  }

  private readByRow(row: RosterRow, enabled: boolean): RosterUser {
    const role = row.oneOf('role', userRoles);
    const orgSourcedIds = row.ids('orgSourcedIds');
    orgSourcedIds.forEach((org) => this.tables.orgs.expect(row, 'orgSourcedIds', org));
    return role === 'student'
      ? readChild(row, orgSourcedIds)
      : readAdult(row, rolesOfRow(role, orgSourcedIds), enabled);
  }

  private readByRoles(row: RosterRow, enabled: boolean): RosterUser | null {
    const { roles } = this.tables;
    const { studentAt, adult, hasRow, hasRejectedRow } = this.roles.of(row.raw('sourcedId').trim());
    if (hasRejectedRow) {
      row.reject(
        null,
        'role_rejected',
        `A row for this user in ${roles.file} has a problem, so the user cannot be used.`,
      );
    }
    if (studentAt.length > 0) {
      const message = 'The user is a student and something else as well; only the student is taken.';
      if (adult.length > 0) row.warn(null, 'role_beside_student', message);
      return readChild(row, studentAt);
    }
    if (adult.length > 0) return readAdult(row, adult, enabled);
    if (hasRejectedRow || roles.standing('') === 'unread') return readChild(row, []);
    if (roles.mode !== 'bulk') return readUndecided(row, enabled);
    if (!hasRow) {
      row.reject(
        null,
        'user_without_role',
        `There is no row for this user in ${roles.file}, so it is unclear who it is.`,
      );
      return readChild(row, []);
    }
    row.warn(null, 'no_current_role', 'The user has no role today that is known here, so the row is left out.');
    return null;
  }

  /** The link that an agent makes, why it makes none, or null where only earlier imports can tell. */
  private linkBetween(sourcedId: string, agentSourcedId: string): RosterGuardianLink | IgnoredAgent | null {
    const ignored = (code: string, reason: string) => ({
      code,
      message: `The agent ${shown(agentSourcedId)} is ignored, because ${reason}.`,
    });
    const [user, agent] = [this.tables.users.get(sourcedId), this.tables.users.get(agentSourcedId)];
    if (sourcedId === agentSourcedId) return ignored('agent_self', 'nobody can be their own agent');
    if (user === undefined || agent === undefined) {
      if (this.tables.users.standing(agentSourcedId) === 'elsewhere') return null;
      return ignored('agent_unknown', 'there is no usable row with that id in users.csv');
    }
    if (isUndecided(user) || isUndecided(agent)) return null;
    if (isChild(user) && isChild(agent)) return ignored('agent_student', 'both are students');
    const child = [user, agent].find(isChild);
    const adult = [user, agent].find(isAdult);
    if (child === undefined || adult === undefined) return ignored('agent_adult', 'neither of the two is a student');
    const link = toLink(child, adult);
    // The role that is missing may be one that a delta need not repeat.
    if (link === null && this.version === '1.2' && this.tables.roles.mode !== 'bulk') return null;
    return link ?? ignored('agent_not_guardian', notGuardian(adult));
  }
}

type IgnoredAgent = { code: string; message: string };

/** Nothing else of a child's row is read, or only to warn that it is not stored. */
function readChild(row: RosterRow, orgSourcedIds: string[]): RosterChild {
  return { sourcedId: row.id('sourcedId'), orgSourcedIds, ...readName(row), grades: row.grades('grades') };
}

function readAdult(row: RosterRow, roles: RosterRole[], enabled: boolean): RosterAdult {
  const email = readContact(row, 'email', toEmailAddress);
  const phone = readContact(row, 'phone', toPhone);
  const sms = readContact(row, 'sms', toPhone);
  const orgSourcedIds = [...new Set(roles.map(({ orgSourcedId }) => orgSourcedId))];
  const role = roles[0]?.role ?? 'aide';
  const sourcedId = row.id('sourcedId');
  return { sourcedId, orgSourcedIds, ...readPreferredName(row), role, roles, email, phone, sms, enabled };
}

/** No word is said about the contact data: they may be a child's. */
function readUndecided(row: RosterRow, enabled: boolean): RosterUndecidedUser {
  const contact = (column: string, read: ReadContact) => read(row.raw(column).trim());
  const asAdult = {
    ...{ email: contact('email', toEmailAddress), phone: contact('phone', toPhone), sms: contact('sms', toPhone) },
  };
  return {
    sourcedId: row.id('sourcedId'),
    asChild: { ...readName(row), grades: row.grades('grades') },
    asAdult: { ...readPreferredName(row), ...asAdult, enabled },
    row: row.number,
  };
}

function readName(row: RosterRow) {
  const givenName = row.text('givenName');
  const familyName = row.text('familyName');
  return { givenName, familyName: familyName === '.' ? null : familyName };
}

/** What adults choose to be called is their own business; a child's name is the school's to decide. */
function readPreferredName(row: RosterRow) {
  const { givenName, familyName } = readName(row);
  const preferred = (column: string) => row.optionalText(column);
  return {
    givenName: preferred('preferredGivenName') ?? givenName,
    familyName: preferred('preferredFamilyName') ?? familyName,
  };
}

/** As it is kept; null for what is of no use. */
type ReadContact = (value: string) => string | null;

function readContact(row: RosterRow, column: string, read: ReadContact): string | null {
  const value = row.raw(column).trim();
  const kept = read(value);
  if (value === '' || kept !== null) return kept;
  row.warn(column, `${column}_invalid`, `${shown(value)} cannot be used as ${column} and is left out.`);
  return null;
}

function toPhone(value: string): string | null {
  return value.length <= longestPhone && /\d/.test(value) && !forbiddenCharacter.test(value) ? value : null;
}

function checkUnkeptCells(row: RosterRow): void {
  if (row.raw('username').trim() === '') {
    row.warn('username', 'username_empty', 'username is empty but has to be filled in; it is not used here.');
  }
  for (const column of ['sourcedId', 'identifier', 'userIds', 'userMasterIdentifier']) {
    row.holdsSocialSecurityNumber(column);
  }
}

function toLink(child: RosterChild, adult: RosterAdult): RosterGuardianLink | null {
  for (const { role } of adult.roles) {
    const relation = guardianRoles.find((one) => one === role);
    if (relation) return { childSourcedId: child.sourcedId, adultSourcedId: adult.sourcedId, relation };
  }
  return null;
}

function notGuardian({ roles }: RosterAdult): string {
  const known = [...new Set(roles.map(({ role }) => role))].join(', ');
  return `a link to a student needs the role parent, guardian or relative, not ${known}`;
}
