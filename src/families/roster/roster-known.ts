import { groupBy } from '../../platform/text/group-by.js';
import { adultRoles, guardianRoles } from './roster-formats.js';
import type { RosterRecord } from './roster-record.entity.js';
import type { AdultRole, GuardianRole, RosterOrg, RosterRole, RosterSession } from './roster.types.js';

export interface KnownClass {
  orgSourcedId: string;
  sessionSourcedIds: string[];
}

/** What earlier rosters of the same system have said, for a delta that names what it does not repeat. */
export class KnownRoster {
  static readonly nothing = new KnownRoster([]);
  readonly orgs = new Map<string, RosterOrg>();
  readonly sessions = new Map<string, RosterSession>();
  private readonly sessionOrgs = new Map<string, string[]>();
  private readonly orgOfSchool = new Map<string, string>();
  private readonly classes = new Map<string, KnownClass>();
  private readonly people = new Map<string, RosterRecord[]>();
  private readonly children = new Map<string, RosterRecord[]>();
  private readonly links: ReadonlyMap<string, { childSourcedId: string; record: RosterRecord }[]>;

  constructor(records: readonly RosterRecord[]) {
    for (const { kind, sourcedId, entityId, imported } of records) {
      if (kind !== 'school') continue;
      this.orgOfSchool.set(entityId, sourcedId);
      const name = String(imported.name);
      this.orgs.set(sourcedId, { sourcedId, name, type: 'school', identifier: null, parentSourcedId: null });
    }
    const live = records.filter(({ goneAt }) => goneAt === null);
    for (const record of live) this.take(record);
    const links = live.filter(({ kind }) => kind === 'guardianship').map(linkOf);
    this.links = groupBy(links, ({ adultSourcedId }) => adultSourcedId);
  }

  classOf(sourcedId: string): KnownClass | undefined {
    return this.classes.get(sourcedId);
  }

  /** The orgs of the schools that have a term of this session. */
  orgsOfSession(sourcedId: string): string[] {
    return this.sessionOrgs.get(sourcedId) ?? [];
  }

  isChild(sourcedId: string): boolean {
    return this.children.has(sourcedId);
  }

  isAdult(sourcedId: string): boolean {
    return this.people.has(sourcedId);
  }

  isTeacher(sourcedId: string): boolean {
    return this.people.get(sourcedId)?.some(({ imported }) => isTeacherBy(imported)) ?? false;
  }

  /** The orgs of the schools where somebody is. */
  placesOf(sourcedId: string): string[] {
    const records = [...(this.people.get(sourcedId) ?? []), ...(this.children.get(sourcedId) ?? [])];
    return records.map((record) => this.orgOf(record));
  }

  /** What an adult is, at each of their schools, as far as earlier rosters told. */
  rolesOf(sourcedId: string): RosterRole[] {
    return (this.people.get(sourcedId) ?? []).flatMap((record) => {
      const said = adultRoles.find((role) => role === record.imported.role) ?? 'aide';
      const roles: AdultRole[] = isTeacherBy(record.imported) ? ['teacher'] : [said];
      if (record.imported.isGuardian === true && said !== 'teacher') roles.push(said);
      const place = { orgSourcedId: this.orgOf(record), isPrimary: false, beginDate: null, endDate: null };
      return [...new Set(roles)].map((role) => ({ role, ...place }));
    });
  }

  childrenOf(adultSourcedId: string): string[] {
    return (this.links.get(adultSourcedId) ?? []).map(({ childSourcedId }) => childSourcedId);
  }

  /** What an adult is to a child: as it was said before, else by the adult's role; null for whoever can be neither. */
  relationOf(childSourcedId: string, adultSourcedId: string): GuardianRole | null {
    const link = this.links.get(adultSourcedId)?.find((one) => one.childSourcedId === childSourcedId);
    const [person] = this.people.get(adultSourcedId) ?? [];
    const said = [link?.record.imported.relation, person?.imported.role];
    return guardianRoles.find((role) => said.includes(role)) ?? null;
  }

  private take(record: RosterRecord): void {
    const { kind, sourcedId, imported } = record;
    if (kind === 'person') this.people.set(sourcedId, [...(this.people.get(sourcedId) ?? []), record]);
    if (kind === 'child') this.children.set(sourcedId, [...(this.children.get(sourcedId) ?? []), record]);
    if (kind === 'term') {
      this.sessions.set(sourcedId, sessionOf(record));
      this.sessionOrgs.set(sourcedId, [...this.orgsOfSession(sourcedId), this.orgOf(record)]);
    }
    if (kind === 'classroom') {
      const sessionSourcedIds = JSON.parse(String(imported.sessions ?? '[]')) as string[];
      this.classes.set(sourcedId, { orgSourcedId: this.orgOf(record), sessionSourcedIds });
    }
  }

  private orgOf({ schoolId }: RosterRecord): string {
    return this.orgOfSchool.get(schoolId) ?? '';
  }
}

/** Early imports remembered one duty by its name. */
export const isTeacherBy = (imported: RosterRecord['imported']): boolean =>
  imported.isTeacher === true || imported.duty === 'TEACHER';

function linkOf(record: RosterRecord) {
  const [childSourcedId = '', adultSourcedId = ''] = JSON.parse(record.sourcedId) as string[];
  return { childSourcedId, adultSourcedId, record };
}

function sessionOf({ sourcedId, imported }: RosterRecord): RosterSession {
  const [title, startDate, endDate] = [String(imported.title), String(imported.startsOn), String(imported.endsBefore)];
  return { sourcedId, title, type: 'term', startDate, endDate, schoolYear: Number(endDate.slice(0, 4)) };
}
