import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { definedOnly, requireVersion } from '../platform/database/versions.js';
import type { Work } from '../platform/database/work.js';
import { isName, NAME_RULE } from '../platform/graphql/input-rules.js';
import { badInput, notFound, ruleBroken, type Violation } from '../platform/refusal.js';
import type { Instant } from '../platform/text/instant.js';
import { addressKey, EMAIL_ADDRESS_RULE, toEmailAddress } from '../platform/text/email-address.js';
import { isLocale } from '../platform/text/is-locale.js';
import { localDateIn } from '../platform/text/local-date.js';
import { toName } from '../platform/text/to-name.js';
import { instantOf } from '../platform/text/wall-clock.js';
import { schoolOf } from '../schools/index.js';
import { dutyEndViolations, type DutyEnd } from './duties.rules.js';
import { Duty, OFFICE } from './duty.js';
import { PersonLeft } from './identity.domain-events.js';
import type { PeopleReason } from './people.errors.js';
import { MailboxesService } from './mailboxes.service.js';
import { adminOnly, PeoplePolicy } from './people.policy.js';
import { SessionsService } from './sign-in/sessions.service.js';
import type {
  AddPersonInput,
  RecordLeavingInput,
  RecordReturnInput,
  SetDutiesInput,
  UpdatePersonInput,
} from './person-changes.inputs.js';
import { isHeldAt, PersonDuty } from './person-duty.entity.js';
import { PersonEmail } from './person-email.entity.js';
import { Person } from './person.entity.js';

export interface NewPerson {
  name: string;
  email: string | null;
  duties: readonly Duty[];
  dutyEnds?: readonly DutyEnd[] | null;
  givenName?: string | null;
  familyName?: string | null;
  phone?: string | null;
  locale?: string | null;
}

/** Duties that an administrator alone gives: who has them sees more of others than their own family. */
const GUARDED_DUTIES: readonly Duty[] = [Duty.ADMIN, Duty.COORDINATOR, Duty.TEACHER];

/** The adults of a school: who they are, what they do, that they leave and return. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly policy: PeoplePolicy,
    private readonly mailboxes: MailboxesService,
    private readonly sessions: SessionsService,
  ) {}

  /** On behalf of whoever may add anybody: the command line, an import. */
  async add(work: Work, person: NewPerson): Promise<Person> {
    const violations = violationsOf(person);
    if (violations.length > 0) throw badInput(...violations);
    const ends = await this.endsOf(work, person.duties, person.dutyEnds ?? []);
    if (ends.has(Duty.ADMIN)) await this.requireLastingAdmin(work);
    const row = await work.rows(Person).insert({
      name: toName(person.name),
      givenName: nameOrNull(person.givenName),
      familyName: nameOrNull(person.familyName),
      phone: person.phone ?? null,
      locale: person.locale ?? null,
      leftAt: null,
      mergedIntoId: null,
      version: 1,
    });
    const duties = [...new Set(person.duties)];
    const given = duties.map((duty) => ({ personId: row.id, duty, endsAt: ends.get(duty) ?? null }));
    await work.rows(PersonDuty).insertAll(given);
    if (person.email) await this.mailboxes.add(work, row.id, person.email);
    await work.audit('addPerson', row.id, { duties: person.duties, ...endsToAudit(ends) });
    return row;
  }

  /** Others of the school who have this address. */
  async othersAt(work: Work, personId: string, email: string): Promise<Person[]> {
    const rows = await work.rows(PersonEmail).find({ email: addressKey(email) });
    const others = rows.map((row) => row.personId).filter((id) => id !== personId);
    return work.rows(Person).find({ id: In(others), leftAt: IsNull() }, { id: 'ASC' });
  }

  async addByOffice(work: Work, input: AddPersonInput): Promise<Person> {
    this.policy.requireOffice(work);
    const duties = input.duties ?? [];
    if (!this.policy.isAdmin(work) && duties.some((duty) => GUARDED_DUTIES.includes(duty))) throw adminOnly();
    return this.add(work, { ...input, email: input.email ?? null, duties });
  }

  /** Names, phone and language by oneself and the office; addresses by the office, which oneself may also remove. */
  async update(work: Work, input: UpdatePersonInput): Promise<Person> {
    const { personId, version, addEmails = [], removeEmails = [], ...fields } = input;
    const person = await work.rows(Person).lockOne(personId);
    const isOwn = work.viewer?.personIds.includes(personId) ?? false;
    if (!isOwn) this.policy.requireOffice(work);
    if (addEmails.length > 0) await this.policy.requireOfficeOver(work, [personId], OFFICE);
    if (removeEmails.length > 0) await this.requireMayRemove(work, personId, isOwn, removeEmails);
    requireVersion(person, version);
    const change = withNames(definedOnly(fields));
    const violations = violationsOf({ ...person, ...change, email: null, duties: [] });
    violations.push(...addEmails.flatMap((email, index) => addressViolations(email, `addEmails.${index}`)));
    if (violations.length > 0) throw badInput(...violations);
    if (removeEmails.length > 0) await this.mailboxes.remove(work, personId, removeEmails);
    for (const email of addEmails) await this.mailboxes.add(work, personId, email);
    return this.change(work, person, change, 'updatePerson', {
      fields: Object.keys(change),
      ...(addEmails.length > 0 ? { addEmails } : {}),
      ...(removeEmails.length > 0 ? { removeEmails } : {}),
    });
  }

  /** Without `dutyEnds` a duty that is held keeps its end, and another has none. */
  async setDuties(work: Work, { personId, version, duties, dutyEnds }: SetDutiesInput): Promise<Person> {
    const person = await this.lockWithAdmins(work, personId);
    this.policy.requireAdmin(work);
    requireVersion(person, version);
    const wanted = [...new Set(duties)];
    const rows = await work.rows(PersonDuty).find({ personId }, { duty: 'ASC' });
    const held = rows.filter((row) => isHeldAt(row, work.now));
    const present = new Map(held.flatMap(({ duty, endsAt }) => (endsAt === null ? [] : [[duty, endsAt] as const])));
    const ends = dutyEnds ? await this.endsOf(work, wanted, dutyEnds) : present;
    if (!wanted.includes(Duty.ADMIN) || ends.has(Duty.ADMIN)) await this.requireAnotherAdmin(work, personId);
    await work.rows(PersonDuty).delete({ personId });
    const given = wanted.map((duty) => ({ personId, duty, endsAt: ends.get(duty) ?? null }));
    await work.rows(PersonDuty).insertAll(given);
    const before = held.map(({ duty }) => duty);
    return this.change(work, person, {}, 'setDuties', { before, after: wanted, ...endsToAudit(ends) });
  }

  /** Gives a duty that follows from something else, such as having a child here; for as long as that is so. */
  async giveDuty(work: Work, personId: string, duty: Duty): Promise<void> {
    const given = { personId, duty, endsAt: null };
    if (await work.rows(PersonDuty).insertUnlessThere(given)) return;
    const rows = await work.rows(PersonDuty).find({ personId, duty });
    const ending = rows.filter(({ endsAt }) => endsAt !== null).map(({ id }) => id);
    await work.rows(PersonDuty).update(ending, { endsAt: null });
  }

  /** When the duties end: at the school's midnight. */
  private async endsOf(work: Work, duties: readonly Duty[], ends: readonly DutyEnd[]): Promise<Map<Duty, Instant>> {
    if (ends.length === 0) return new Map();
    const { timeZone } = await schoolOf(work);
    const violations = dutyEndViolations(duties, ends, localDateIn(timeZone, work.now));
    if (violations.length > 0) throw badInput(...violations);
    return new Map(ends.map(({ duty, endsBefore: date }) => [duty, instantOf(timeZone, { date, milliseconds: 0 })]));
  }

  /** The person is in no list any more and cannot sign in here; what they hold ahead is freed after this. */
  async recordLeaving(work: Work, { personId, version }: RecordLeavingInput): Promise<Person> {
    const person = await this.lockWithAdmins(work, personId);
    await this.policy.requireOfficeOver(work, [personId], OFFICE);
    requireVersion(person, version);
    if (person.leftAt !== null) return person;
    await this.requireAnotherAdmin(work, personId);
    await this.change(work, person, { leftAt: work.now }, 'recordLeaving');
    await work.announce(new PersonLeft(work.schoolId, personId));
    return person;
  }

  /** With all that they had but their places: those went to others. */
  async recordReturn(work: Work, { personId, version }: RecordReturnInput): Promise<Person> {
    const person = await work.rows(Person).lockOne(personId);
    await this.policy.requireOfficeOver(work, [personId], OFFICE);
    requireVersion(person, version);
    if (person.mergedIntoId !== null) throw ruleBroken('ALREADY_MERGED' satisfies PeopleReason);
    return person.leftAt === null ? person : this.change(work, person, { leftAt: null }, 'recordReturn');
  }

  /** Together with every administrator: of two who go at the same moment, the second sees the first gone. */
  private async lockWithAdmins(work: Work, personId: string): Promise<Person> {
    const admins = await work.rows(PersonDuty).find({ duty: Duty.ADMIN });
    const locked = await work.rows(Person).lock([personId, ...admins.map((row) => row.personId)]);
    const person = locked.find(({ id }) => id === personId);
    if (!person) throw notFound();
    return person;
  }

  private async requireAnotherAdmin(work: Work, personId: string): Promise<void> {
    const admins = await this.lastingAdmins(work);
    if (!admins.includes(personId)) return;
    const others = In(admins.filter((id) => id !== personId));
    if (await work.rows(Person).exists({ id: others, leftAt: IsNull() })) return;
    const isHere = await work.rows(Person).exists({ id: personId, leftAt: IsNull() });
    if (isHere) throw ruleBroken('LAST_ADMIN' satisfies PeopleReason);
  }

  /** Whose duty ends by itself is not the administrator who stays. */
  private async requireLastingAdmin(work: Work): Promise<void> {
    const id = In(await this.lastingAdmins(work));
    const isThere = await work.rows(Person).exists({ id, leftAt: IsNull() });
    if (!isThere) throw ruleBroken('LAST_ADMIN' satisfies PeopleReason);
  }

  private async lastingAdmins(work: Work): Promise<string[]> {
    const rows = await work.rows(PersonDuty).find({ duty: Duty.ADMIN, endsAt: IsNull() });
    return rows.map(({ personId }) => personId);
  }

  /** The office; also oneself, who has just signed in, and as long as another address signs in. */
  private async requireMayRemove(work: Work, personId: string, isOwn: boolean, emails: string[]): Promise<void> {
    if (!isOwn || this.policy.isOffice(work)) return this.policy.requireOfficeOver(work, [personId], OFFICE);
    if (work.viewer) this.sessions.requireFresh(work.viewer);
    const removed = emails.map(addressKey);
    const rest = (await this.mailboxes.signingIn(work, personId)).filter(
      ({ email }) => !removed.includes(addressKey(email)),
    );
    if (rest.length === 0) throw ruleBroken('LAST_ADDRESS' satisfies PeopleReason);
  }

  /** Whoever has a session or token of the person, or a mail that would begin one, is out. */
  async endSessionsOf(work: Work, { personId }: { personId: string }): Promise<Person> {
    const person = await work.rows(Person).lockOne(personId);
    await this.policy.requireOfficeOver(work, [personId], OFFICE);
    await this.mailboxes.endFor(work, personId);
    await work.audit('endSessionsOf', personId);
    return person;
  }

  private async change(
    work: Work,
    person: Person,
    change: Partial<Person>,
    action: string,
    details?: Record<string, unknown>,
  ): Promise<Person> {
    const next = { ...change, version: person.version + 1 };
    await work.rows(Person).update(person.id, next);
    await work.audit(action, person.id, details);
    return Object.assign(person, next);
  }
}

const nameOrNull = (name: string | null | undefined): string | null => (name ? toName(name) : null);

function withNames<T extends Partial<Pick<Person, 'name' | 'givenName' | 'familyName'>>>(change: T): T {
  const { name, givenName, familyName } = change;
  return {
    ...change,
    ...(name === undefined ? {} : { name: toName(name) }),
    ...(givenName === undefined ? {} : { givenName: nameOrNull(givenName) }),
    ...(familyName === undefined ? {} : { familyName: nameOrNull(familyName) }),
  };
}

function violationsOf({ name, email, locale }: NewPerson): Violation[] {
  const violations: Violation[] = [];
  if (!isName(name)) violations.push({ path: 'name', message: NAME_RULE });
  if (email !== null) violations.push(...addressViolations(email, 'email'));
  if (locale && !isLocale(locale)) {
    violations.push({ path: 'locale', message: 'must be a language tag, such as en or es-US' });
  }
  return violations;
}

const addressViolations = (email: string, path: string): Violation[] =>
  toEmailAddress(email) === null ? [{ path, message: EMAIL_ADDRESS_RULE }] : [];

const endsToAudit = (ends: ReadonlyMap<Duty, Instant>) => (ends.size > 0 ? { ends: Object.fromEntries(ends) } : {});
