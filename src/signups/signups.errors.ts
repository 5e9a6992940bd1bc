/** Why a sign-up, an answer or a withdrawal is refused, with the code RULE_BROKEN: see docs/errors.md. */
export const SIGNUP_REASONS = {
  EVENT_NOT_PUBLISHED: 'The event is still a draft.',
  EVENT_CANCELLED: 'The event is cancelled.',
  SHIFT_ENDED: 'The shift is over.',
  SHIFT_STARTED: 'The shift has begun.',
  SIGNUP_NOT_OPEN: 'Sign-up has not opened.',
  SIGNUP_CLOSED: 'Sign-up is closed.',
  NOT_AVAILABLE: 'The person cannot be signed up.',
  ASKED_NOT_TO_BE: 'The person does not want to be asked; details.personIds names who.',
  MAY_NOT_BE_PLACED: 'An administrator has to be asked before the person can be placed here.',
  NOT_IN_AUDIENCE: 'The event is for other classes.',
  CLEARANCE_MISSING: 'A clearance that the role takes does not hold on the day of the shift.',
  SKILL_MISSING: 'The person does not offer a skill that the role takes, or not well enough.',
  SHIFT_OVERLAP: 'The person is taken at that time; where a shift was moved, details.signupIds names whose.',
  SHIFT_FULL: 'Every place is taken, and joinWaitlist was false.',
  PERSON_REQUIRED:
    'The account has several people at this school: name one in volunteerId; details.personIds are they.',
  OFFER_EXPIRED: 'The place was held until an earlier moment; the next in line was asked.',
  NOTHING_TO_ANSWER: 'It is neither an invitation nor an offer, or it was answered in another way.',
  HAS_NO_PLACE: 'Attendance is recorded of those who have a place; details.signupIds names who has none.',
  SHIFT_NOT_BEGUN: 'Attendance is recorded from the start of the shift on; details.signupIds names who is early.',
  SIGNUP_ENDED: 'The sign-up has already ended in another way.',
} as const;

export type SignupReason = keyof typeof SIGNUP_REASONS;
