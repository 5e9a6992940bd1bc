import { guardianRoles, userRoles } from './roster-formats.js';
import { shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';
import type { RosterRow } from './roster-row.js';
import { isAdult, isChild } from './roster-table.js';
import type { RosterTable, RosterTables } from './roster-table.js';
import { forbiddenCharacter, isEmail } from './roster-text.js';
import type { AdultRole, GuardianRole, RosterAdult, RosterChild, RosterGuardianLink } from './roster.types.js';

const longestPhone = 50;

type Users = RosterTable<RosterAdult | RosterChild>;

/** The people of users.csv, and who is named as whose agent until all of them are known. */
export class UserReader {
  private readonly agents: { row: number; sourcedId: string; agentSourcedIds: string[] }[] = [];
  private rowsWithPassword = 0;

  constructor(private readonly tables: RosterTables) {}

  read(row: RosterRow): RosterAdult | RosterChild {
    const role = row.oneOf('role', userRoles);
    const enabled = row.flag('enabledUser');
    const user = role === 'student' ? readChild(row) : readAdult(row, role, enabled);
    user.orgSourcedIds.forEach((org) => this.tables.orgs.expect(row, 'orgSourcedIds', org));
    checkUnkeptCells(row);
    if (row.raw('password').trim() !== '') this.rowsWithPassword += 1;
    const agentSourcedIds = row.optionalIds('agentSourcedIds');
    if (agentSourcedIds.length > 0) this.agents.push({ row: row.number, sourcedId: user.sourcedId, agentSourcedIds });
    return user;
  }

  reportPasswords(problems: ProblemLog): void {
    if (this.rowsWithPassword === 0) return;
    const rows = this.rowsWithPassword === 1 ? 'One row holds' : `${this.rowsWithPassword} rows hold`;
    const message = `${rows} a password; passwords are never stored and do not belong in a roster.`;
    problems.warn('users.csv', 'password_present', message, 'password');
  }

  /** OneRoster leaves open who names whom, so a link counts from either side, and once. */
  guardianLinks(problems: ProblemLog): RosterGuardianLink[] {
    const links = new Map<string, RosterGuardianLink>();
    for (const { row, sourcedId, agentSourcedIds } of this.agents) {
      if (this.tables.users.get(sourcedId) === undefined) continue;
      for (const agentSourcedId of agentSourcedIds) {
        const link = linkBetween(sourcedId, agentSourcedId, this.tables.users);
        if ('childSourcedId' in link) links.set(JSON.stringify([link.childSourcedId, link.adultSourcedId]), link);
        else problems.add({ severity: 'warning', file: 'users.csv', row, column: 'agentSourcedIds', ...link });
      }
    }
    return [...links.values()];
  }
}

/** Nothing else of a child's row is read, or only to warn that it is not stored. */
function readChild(row: RosterRow): RosterChild {
  return { ...readName(row), grades: row.grades('grades') };
}

function readAdult(row: RosterRow, role: AdultRole, enabled: boolean): RosterAdult {
  const email = readContact(row, 'email', isEmail);
  const phone = readContact(row, 'phone', isPhone);
  const sms = readContact(row, 'sms', isPhone);
  return { ...readName(row), role, email, phone, sms, enabled };
}

function readName(row: RosterRow) {
  const sourcedId = row.id('sourcedId');
  const orgSourcedIds = row.ids('orgSourcedIds');
  const givenName = row.text('givenName');
  const familyName = row.text('familyName');
  return { sourcedId, orgSourcedIds, givenName, familyName: familyName === '.' ? null : familyName };
}

function readContact(row: RosterRow, column: string, isValid: (value: string) => boolean): string | null {
  const value = row.raw(column).trim();
  if (value === '' || isValid(value)) return value || null;
  row.warn(column, `${column}_invalid`, `${shown(value)} cannot be used as ${column} and is left out.`);
  return null;
}

function isPhone(value: string): boolean {
  return value.length <= longestPhone && /\d/.test(value) && !forbiddenCharacter.test(value);
}

function checkUnkeptCells(row: RosterRow): void {
  if (row.raw('username').trim() === '') {
    row.warn('username', 'username_empty', 'username is empty but has to be filled in; it is not used here.');
  }
  row.holdsSocialSecurityNumber('identifier');
  row.holdsSocialSecurityNumber('userIds');
}

type IgnoredAgent = { code: string; message: string };

function linkBetween(sourcedId: string, agentSourcedId: string, users: Users): RosterGuardianLink | IgnoredAgent {
  const ignored = (code: string, reason: string) => ({
    code,
    message: `The agent ${shown(agentSourcedId)} is ignored, because ${reason}.`,
  });
  const user = users.get(sourcedId);
  const agent = users.get(agentSourcedId);
  if (sourcedId === agentSourcedId) return ignored('agent_self', 'nobody can be their own agent');
  if (user === undefined || agent === undefined) {
    return ignored('agent_unknown', 'there is no usable row with that id in users.csv');
  }
  if (isChild(user) && isAdult(agent)) return toLink(user, agent) ?? ignored('agent_not_guardian', notGuardian(agent));
  if (isAdult(user) && isChild(agent)) return toLink(agent, user) ?? ignored('agent_not_guardian', notGuardian(user));
  return isChild(user)
    ? ignored('agent_student', 'both are students')
    : ignored('agent_adult', 'neither of the two is a student');
}

function toLink(child: RosterChild, adult: RosterAdult): RosterGuardianLink | null {
  const relation = guardianRoles.find((role): role is GuardianRole => role === adult.role);
  return relation ? { childSourcedId: child.sourcedId, adultSourcedId: adult.sourcedId, relation } : null;
}

function notGuardian(adult: RosterAdult): string {
  return `a link to a student needs the role parent, guardian or relative, not ${adult.role}`;
}
