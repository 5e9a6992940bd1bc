import { Injectable } from '@nestjs/common';
import { repoint } from '../platform/database/repoint.js';
import { requireVersion } from '../platform/database/versions.js';
import type { Work } from '../platform/database/work.js';
import { badInput, notFound, ruleBroken } from '../platform/refusal.js';
import { STAFF } from './duty.js';
import { laterEnd } from './duties.rules.js';
import { MailboxesService } from './mailboxes.service.js';
import { MergeStarted, PersonMerged } from './identity.domain-events.js';
import type { PeopleReason } from './people.errors.js';
import { PeoplePolicy } from './people.policy.js';
import type { MergePeopleInput } from './person-changes.inputs.js';
import { PersonDuty } from './person-duty.entity.js';
import { PersonEmail } from './person-email.entity.js';
import { Person } from './person.entity.js';

interface Pair {
  kept: Person;
  merged: Person;
}

/** Makes two people one, because somebody who knows them says so; see docs/decisions/0013-merging.md. */
@Injectable()
export class PeopleMergesService {
  constructor(
    private readonly policy: PeoplePolicy,
    private readonly mailboxes: MailboxesService,
  ) {}

  async merge(work: Work, input: MergePeopleInput): Promise<Person> {
    const { keepId, mergeId } = input;
    if (keepId === mergeId) throw badInput({ path: 'mergeId', message: 'must be another person' });
    this.policy.requireOffice(work);
    requireMergeable(pairOf(await work.rows(Person).byIds([keepId, mergeId]), input), input);
    await this.policy.requireOfficeOver(work, [keepId, mergeId], STAFF);
    await this.requireOneMailbox(work, input);
    await work.announce(new MergeStarted(work.schoolId, keepId, mergeId));
    const locked = await work.rows(Person).lock([keepId, mergeId]);
    const pair = pairOf(new Map(locked.map((person) => [person.id, person])), input);
    requireMergeable(pair, input);
    await this.requireOneMailbox(work, input);
    await work.announce(new PersonMerged(work.schoolId, keepId, mergeId));
    const between = { column: 'personId', from: mergeId, to: keepId } as const;
    await this.moveAddresses(work, input);
    const duties = work.rows(PersonDuty);
    for (const { kept, dropped } of await repoint(duties, { ...between, keyOf: ({ duty }) => duty })) {
      await duties.update(kept.id, { endsAt: laterEnd(kept.endsAt, dropped.endsAt) });
    }
    await this.close(work, pair);
    await work.audit('mergePeople', keepId, { mergedId: mergeId });
    return pair.kept;
  }

  /** Where each has signed in by a mailbox of their own, a human says whose stays. */
  private async requireOneMailbox(work: Work, { keepId, mergeId, accountOfId }: MergePeopleInput): Promise<void> {
    if (accountOfId != null) return;
    const [kept, merged] = [await this.mailboxes.opened(work, keepId), await this.mailboxes.opened(work, mergeId)];
    const holds = (one: string[], other: string[]) => other.every((email) => one.includes(email));
    if (!holds(kept, merged) && !holds(merged, kept)) throw ruleBroken('TWO_ACCOUNTS' satisfies PeopleReason);
  }

  /** All sign in that signed in for either; where a human has said whose, those of the other only take mail. */
  private async moveAddresses(work: Work, { keepId, mergeId, accountOfId }: MergePeopleInput): Promise<void> {
    const chosen = accountOfId == null ? null : await this.mailboxes.signingIn(work, accountOfId);
    const emails = work.rows(PersonEmail);
    const doubled = await repoint(emails, {
      ...{ column: 'personId', from: mergeId, to: keepId },
      keyOf: ({ email }) => email,
    });
    for (const { kept, dropped } of doubled) {
      await emails.update(kept.id, { signsInSince: kept.signsInSince ?? dropped.signsInSince });
    }
    const rows = await this.mailboxes.signingIn(work, keepId);
    const staying = chosen?.map(({ email }) => email);
    await this.mailboxes.stop(
      work,
      rows.filter(({ email }) => staying && !staying.includes(email)),
    );
    await this.mailboxes.settle(
      work,
      doubled.map(({ kept }) => kept.email),
    );
    const stillSigning = staying ?? rows.map(({ email }) => email);
    await this.mailboxes.announceSharing(work, { id: keepId, schoolId: work.schoolId }, stillSigning);
  }

  /** What the one has not said, the other's answer stands for; the other stays as a tombstone. */
  private async close(work: Work, { kept, merged }: Pair): Promise<void> {
    const people = work.rows(Person);
    const change = {
      phone: kept.phone ?? merged.phone,
      locale: kept.locale ?? merged.locale,
      version: kept.version + 1,
    };
    await people.update(kept.id, change);
    Object.assign(kept, change);
    const leftAt = merged.leftAt ?? work.now;
    await people.update(merged.id, { leftAt, mergedIntoId: kept.id, version: merged.version + 1 });
    const earlier = await people.find({ mergedIntoId: merged.id });
    await people.update(
      earlier.map(({ id }) => id),
      { mergedIntoId: kept.id },
    );
  }
}

function pairOf(people: Map<string, Person>, { keepId, mergeId }: MergePeopleInput): Pair {
  const [kept, merged] = [people.get(keepId), people.get(mergeId)];
  if (!kept) throw notFound();
  if (!merged) throw notFound('mergeId');
  return { kept, merged };
}

function requireMergeable({ kept, merged }: Pair, input: MergePeopleInput): void {
  requireVersion(kept, input.keepVersion);
  requireVersion(merged, input.mergeVersion);
  if (kept.mergedIntoId !== null || merged.mergedIntoId !== null) {
    throw ruleBroken('ALREADY_MERGED' satisfies PeopleReason);
  }
  if (kept.leftAt !== null) throw ruleBroken('PERSON_LEFT' satisfies PeopleReason);
  const { accountOfId } = input;
  if (accountOfId != null && ![kept.id, merged.id].includes(accountOfId)) {
    throw badInput({ path: 'accountOfId', message: 'must be one of the two people' });
  }
}
