import { DomainEvent } from '../platform/domain-events/domain-event.js';

/** Somebody at this mailbox wants to sign in; whether anybody is known there is found out when the mail is written. */
export class SignInRequested extends DomainEvent {
  readonly schoolId = null;

  constructor(readonly signInCodeId: string) {
    super();
  }
}

/** Somebody has signed in by what a mail carried: its address takes mail. */
export class SignedInByMail extends DomainEvent {
  readonly schoolId = null;

  constructor(readonly signInCodeId: string) {
    super();
  }
}

/** An account asks to move to another mailbox: the new one confirms, the old one is told. */
export class EmailChangeRequested extends DomainEvent {
  readonly schoolId = null;

  constructor(readonly emailChangeId: string) {
    super();
  }
}

/** A person has left the school: what they hold in the future is free. */
export class PersonLeft extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly personId: string,
  ) {
    super();
  }
}

/** Somebody newly signs in by an address by which others do: whoever knows that they must be kept apart refuses it. */
export class SharingBegan extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly personId: string,
    readonly otherIds: readonly string[],
  ) {
    super();
  }
}

/** Two people are about to become one: whoever keeps rows that are locked before people locks them now, and may refuse. */
export class MergeStarted extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly keptId: string,
    readonly mergedId: string,
  ) {
    super();
  }
}

/** Two rows were one and the same person: everything of the second becomes the first's. Announced before it is. */
export class PersonMerged extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly keptId: string,
    readonly mergedId: string,
  ) {
    super();
  }
}
