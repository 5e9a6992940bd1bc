import { registerEnumType } from '@nestjs/graphql';

export enum SignupStatus {
  CONFIRMED = 'CONFIRMED',
  WAITLISTED = 'WAITLISTED',
  OFFERED = 'OFFERED',
  INVITED = 'INVITED',
  COVER_WANTED = 'COVER_WANTED',
  DECLINED = 'DECLINED',
  EXPIRED = 'EXPIRED',
  WITHDRAWN = 'WITHDRAWN',
  CANCELLED = 'CANCELLED',
}

/** A person has at most one of these on a shift. */
export const LIVE_STATUSES = [
  SignupStatus.CONFIRMED,
  SignupStatus.WAITLISTED,
  SignupStatus.OFFERED,
  SignupStatus.INVITED,
  SignupStatus.COVER_WANTED,
] as const;

export const isLive = (status: SignupStatus): boolean => (LIVE_STATUSES as readonly SignupStatus[]).includes(status);

/** Those who have a place. */
export const PLACED_STATUSES = [SignupStatus.CONFIRMED, SignupStatus.COVER_WANTED] as const;

/** Those for whom a place is taken, and who are taken at that time. */
export const HOLDING_STATUSES = [...PLACED_STATUSES, SignupStatus.OFFERED] as const;

export const isPlaced = (status: SignupStatus): boolean =>
  (PLACED_STATUSES as readonly SignupStatus[]).includes(status);

export const isHolding = (status: SignupStatus): boolean =>
  (HOLDING_STATUSES as readonly SignupStatus[]).includes(status);

registerEnumType(SignupStatus, {
  name: 'SignupStatus',
  description: 'Where a sign-up stands.',
  valuesMap: {
    CONFIRMED: { description: 'Has a place.' },
    WAITLISTED: { description: 'In line for a place.' },
    OFFERED: { description: 'A freed place is held for this person until offerExpiresAt.' },
    INVITED: { description: 'Was asked and has not answered.' },
    COVER_WANTED: { description: 'Has a place and looks for somebody to take it over; still counted.' },
    DECLINED: { description: 'Said no.' },
    EXPIRED: { description: 'Did not answer in time.' },
    WITHDRAWN: { description: 'Gave the place, or the place in line, back.' },
    CANCELLED: { description: 'Ended with its event.' },
  },
});
