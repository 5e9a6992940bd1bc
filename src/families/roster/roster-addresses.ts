import { shownAddress } from '../../platform/text/email-address.js';
import type { PersonEmail } from '../../identity/index.js';
import { groupBy } from '../../platform/text/group-by.js';
import type { Instant } from '../../platform/text/instant.js';
import { mustBeApart } from '../rights/restriction.rules.js';
import { shown } from './roster-problems.js';
import type { SchoolToPlan } from './roster-plan.js';
import type { Importing } from './roster-records.js';

interface Said {
  personId: string;
  label: string;
  last: string;
  wanted: string | null;
}

/**
 * What becomes of the addresses of one school's people. An address by which somebody has signed in is not replaced by a row
 * alone: its owner or the office decides. A mailbox of several is the exception: whoever gets an address of their own has
 * it at once, and the shared one stops acting for them. See docs/decisions/0026-mailboxes.md.
 */
export class RosterAddresses {
  private readonly byPerson: ReadonlyMap<string, PersonEmail[]>;
  /** By address: who signs in by it, those whom this import brings included. */
  private readonly people = new Map<string, Set<string>>();
  private readonly names: Map<string, string>;
  /** Addresses by which several people signed in before this import. */
  private readonly shared: ReadonlySet<string>;

  constructor(
    private readonly importing: Importing,
    private readonly school: SchoolToPlan,
  ) {
    const { emails, people } = school.state;
    this.names = new Map(people.map(({ id, name }) => [id, name]));
    this.byPerson = groupBy(emails, ({ personId }) => personId);
    for (const row of emails) if (row.signsInSince !== null) this.note(row.email, row.personId);
    this.shared = new Set([...this.people].flatMap(([email, people]) => (people.size > 1 ? [email] : [])));
  }

  of(personId: string): PersonEmail[] {
    return this.byPerson.get(personId) ?? [];
  }

  /** The address that counts for now: what the roster says, or the one that it said before. */
  settled({ personId, label, last, wanted }: Said): string | null {
    const row = this.of(personId).find(({ email }) => email === last);
    const isSame = wanted === last;
    const isConfirmed = row?.signsInSince != null && this.school.state.opened.has(last);
    const waits = !isSame && isConfirmed && !this.givesOwn(personId, last, wanted);
    this.review(personId, waits && wanted !== null ? { oldEmail: last, newEmail: wanted } : null);
    if (!waits) return wanted;
    if (wanted !== null && !this.isRefused(personId, wanted)) this.importing.waiting.push(personId);
    const what = wanted === null ? 'none any more' : `now ${shown(shownAddress(wanted))}`;
    const who = wanted === null ? 'ask them whether it is theirs' : 'they or the office decide which one is theirs';
    this.warn(
      'email_confirmed',
      `${label} signs in by ${shown(shownAddress(last))}, and the roster says ${what}: the address is kept; ${who}.`,
    );
    return last;
  }

  add(personId: string, email: string, label: string): void {
    const { schoolId } = this.school;
    this.importing.writes.emails.added.push({
      schoolId,
      personId,
      email,
      signsInSince: this.sinceOf(personId, email, label),
    });
  }

  /** Of a person who is new; whoever has the same name and mailbox may be the same. */
  addNew(personId: string, email: string, name: string): void {
    const twin = [...(this.people.get(email) ?? [])].find((id) => this.names.get(id) === name);
    this.names.set(personId, name);
    this.add(personId, email, shown(name));
    if (twin === undefined) return;
    const message = `${shown(name)} is there twice with the address ${shown(shownAddress(email))}: if the two are one person, merge them.`;
    this.warn('same_person', message);
  }

  replace(old: PersonEmail, email: string, label: string): void {
    const { personId, signsInSince } = old;
    const isElsewhere = this.of(personId).some((row) => row.signsInSince !== null && row !== old);
    const staysMute = signsInSince === null && isElsewhere;
    const since = staysMute ? null : this.sinceOf(personId, email, label);
    this.importing.writes.emails.change(old, { email, signsInSince: since });
    this.stop(old);
  }

  remove(old: PersonEmail): void {
    this.importing.writes.emails.removedIds.push(old.id);
    this.stop(old);
  }

  /** Whether a mailbox of several is replaced by an address that is nobody else's. */
  private givesOwn(personId: string, last: string, wanted: string | null): boolean {
    if (wanted === null || !this.shared.has(last)) return false;
    return [...(this.people.get(wanted) ?? [])].every((id) => id === personId);
  }

  /** Makes the open review of the person be this one; null: there is nothing to decide. */
  private review(personId: string, wanted: { oldEmail: string; newEmail: string } | null): void {
    const { source, now, writes } = this.importing;
    const { schoolId, state } = this.school;
    const own = state.reviews.filter((row) => row.personId === personId && row.decision !== 'WITHDRAWN');
    const isWanted = (row: { oldEmail: string; newEmail: string }) =>
      row.oldEmail === wanted?.oldEmail && row.newEmail === wanted.newEmail;
    for (const row of own) {
      if (row.decision === null && !isWanted(row))
        writes.reviews.change(row, { decision: 'WITHDRAWN', decidedAt: now });
    }
    // What was refused is not asked again, as long as the roster says the same.
    if (!wanted || own.some((row) => isWanted(row) && row.decision !== 'ACCEPTED')) return;
    writes.reviews.added.push({
      schoolId,
      personId,
      source,
      ...wanted,
      decision: null,
      decidedAt: null,
      decidedById: null,
    });
  }

  private isRefused(personId: string, newEmail: string): boolean {
    const { reviews } = this.school.state;
    return reviews.some((row) => row.personId === personId && row.newEmail === newEmail && row.decision === 'REFUSED');
  }

  private sinceOf(personId: string, email: string, label: string): Instant | null {
    const { now } = this.importing;
    const { state, today } = this.school;
    const others = [...(this.people.get(email) ?? [])].filter((id) => id !== personId);
    if (others.some((id) => mustBeApart(state, personId, id, { today, now }))) {
      this.warn(
        'email_kept_apart',
        `${label} does not sign in by ${shown(shownAddress(email))}, which is another person’s: enter an address of their own.`,
      );
      return null;
    }
    this.note(email, personId);
    return now;
  }

  private stop({ email, personId, signsInSince }: PersonEmail): void {
    this.people.get(email)?.delete(personId);
    if (signsInSince !== null) this.importing.stopped.push(email);
  }

  private note(email: string, personId: string): void {
    const people = this.people.get(email) ?? new Set();
    this.people.set(email, people.add(personId));
  }

  private warn(code: string, message: string): void {
    this.importing.problems.warn('users.csv', code, message, 'email');
  }
}
