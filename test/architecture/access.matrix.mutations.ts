import { rosterMutations } from './access.matrix.rosters.js';
import { byAda, own, type By, type Value } from './access.callers.js';
import { PEOPLE_MUTATIONS } from './access.matrix.people.js';
import { CREDENTIAL_MUTATIONS } from './access.matrix.sign-in.js';
import { SKILL_MUTATIONS } from './access.matrix.skills.js';
import { RIGHTS_MUTATIONS } from './access.matrix.rights.js';
import { NEED_MUTATIONS } from './access.matrix.needs.js';
import { PATH_MUTATIONS } from './access.matrix.paths.js';

/**
 * The caller's own account, or something made anew for each caller, by the coordinator; signed up are Vic, Ana or Dee.
 * Newcomers: the family Nash (Nan and Ned, with Noa in class 3B), the empty family Noll, and Nat, a teacher.
 */
export type Target =
  | 'account'
  | 'published event'
  | 'draft'
  | 'event for class 4A'
  | 'place of Ana'
  | 'place in line of Ana'
  | 'place of Dee'
  | 'invitation of Ana'
  | 'newcomers';

export interface Ids {
  event: string;
  version: number;
  role: string;
  shift: string;
  signup: string;
  startsAt: string;
  endsAt: string;
  /** What was made anew, by name. */
  made: ReadonlyMap<string, string>;
  /** The id of a thing of the world. */
  of: (name: string) => string;
}

/** What is answered, in the fields that are named, or the code and reason of the refusal. */
export type Outcome = string | boolean | number | { [field: string]: Value } | { [field: string]: Value }[];

export interface MutationAnswers {
  mutation: string;
  on: Target;
  /** What the input asks for, where it is not all there is to it. */
  doing?: string;
  /** Absent where the mutation takes none. */
  input?: (ids: Ids) => Record<string, unknown>;
  answers: By<Outcome>;
}

const NOBODY = { otherSchool: 'NOT_FOUND', anonymous: 'UNAUTHENTICATED' };

const officeOnly = (refusal: string, staffRefusal: string, answer: Outcome) => ({
  self: refusal,
  otherAdult: refusal,
  otherFamily: refusal,
  teacher: staffRefusal,
  coordinator: answer,
  admin: byAda(answer),
  ...NOBODY,
});

/** Of an event that all of the school see: theirs to see, the organizers' and the office's to change. */
const ofPublished = (answer: Outcome) => officeOnly('FORBIDDEN', 'FORBIDDEN', answer);
/** Of a draft, which nobody else sees. */
const ofDraft = (answer: Outcome) => officeOnly('NOT_FOUND', 'NOT_FOUND', answer);
/** Of an event for a class where Tom does not teach and Ana and Chi have no child: staff see every event. */
const ofOtherClass = (answer: Outcome): By<Outcome> => ({
  ...officeOnly('NOT_FOUND', 'FORBIDDEN', answer),
  ...{ otherClass: 'FORBIDDEN', restrictedGuardian: 'NOT_FOUND' },
});

const newEvent = ({ of, startsAt, endsAt }: Ids) => ({
  schoolId: of('Oak'),
  title: 'New',
  startsAt,
  endsAt,
});
const newShift = ({ startsAt, endsAt }: Ids) => ({ startsAt, endsAt, capacity: 4 });

const events: MutationAnswers[] = [
  {
    mutation: 'createEvent',
    on: 'draft',
    doing: 'a fair of the school',
    input: (ids) => ({ ...newEvent(ids), kind: 'FAIR' }),
    answers: {
      ...officeOnly('FORBIDDEN', 'FORBIDDEN TEACHER_VISITS_ONLY', {
        status: 'DRAFT',
        school: 'Oak',
        organizers: ['Cora'],
      }),
      exVolunteer: 'FORBIDDEN',
    },
  },
  {
    mutation: 'createEvent',
    on: 'draft',
    doing: 'a visit of class 3B',
    input: (ids) => ({ ...newEvent(ids), kind: 'CLASSROOM_VISIT', classroomIds: [ids.of('3B')] }),
    answers: {
      ...officeOnly('FORBIDDEN', 'FORBIDDEN', { status: 'DRAFT', organizers: ['Cora'], classrooms: ['3B'] }),
      teacher: { status: 'DRAFT', organizers: ['Tom'], classrooms: ['3B'] },
      exVolunteer: 'FORBIDDEN',
    },
  },
  {
    mutation: 'createEvent',
    on: 'draft',
    doing: 'a visit of class 4A',
    input: (ids) => ({ ...newEvent(ids), kind: 'CLASSROOM_VISIT', classroomIds: [ids.of('4A')] }),
    answers: {
      ...officeOnly('FORBIDDEN', 'FORBIDDEN TEACHER_VISITS_ONLY', { organizers: ['Cora'], classrooms: ['4A'] }),
      exVolunteer: 'FORBIDDEN',
    },
  },
  {
    mutation: 'updateEvent',
    on: 'published event',
    input: ({ event, version }) => ({ eventId: event, version, title: 'Other' }),
    answers: ofPublished({ id: 'the event', title: 'Other', version: 3 }),
  },
  {
    mutation: 'updateEvent',
    on: 'event for class 4A',
    input: ({ event, version }) => ({ eventId: event, version, title: 'Other' }),
    answers: ofOtherClass({ id: 'the event', title: 'Other', version: 3 }),
  },
  {
    mutation: 'updateEvent',
    on: 'draft',
    input: ({ event, version }) => ({ eventId: event, version, title: 'Other' }),
    answers: ofDraft({ id: 'the event', title: 'Other', version: 2 }),
  },
  {
    mutation: 'updateEvent',
    on: 'draft',
    doing: 'with a version that is not the present one',
    input: ({ event }) => ({ eventId: event, version: 9, title: 'Other' }),
    answers: ofDraft('CONFLICT STALE_VERSION'),
  },
  {
    mutation: 'publishEvent',
    on: 'draft',
    input: ({ event, version }) => ({ eventId: event, version }),
    answers: ofDraft({ id: 'the event', status: 'PUBLISHED' }),
  },
  {
    mutation: 'publishEvent',
    on: 'published event',
    input: ({ event, version }) => ({ eventId: event, version }),
    answers: ofPublished({ id: 'the event', status: 'PUBLISHED' }),
  },
  {
    mutation: 'cancelEvent',
    on: 'published event',
    input: ({ event, version }) => ({ eventId: event, version, reason: 'Rain' }),
    answers: ofPublished({ id: 'the event', status: 'CANCELLED', cancellationReason: 'Rain' }),
  },
  {
    mutation: 'cancelEvent',
    on: 'draft',
    input: ({ event, version }) => ({ eventId: event, version }),
    answers: ofDraft({ id: 'the event', status: 'CANCELLED' }),
  },
  {
    mutation: 'removeDraft',
    on: 'draft',
    input: ({ event, version }) => ({ eventId: event, version }),
    answers: ofDraft({ eventId: 'the event' }),
  },
  {
    mutation: 'removeDraft',
    on: 'published event',
    input: ({ event, version }) => ({ eventId: event, version }),
    answers: ofPublished('RULE_BROKEN EVENT_PUBLISHED'),
  },
];

const rolesAndShifts: MutationAnswers[] = [
  {
    mutation: 'addRole',
    on: 'published event',
    input: (ids) => ({ eventId: ids.event, title: 'Tidy up', shifts: [newShift(ids)] }),
    answers: ofPublished({ title: 'Tidy up', event: 'the event' }),
  },
  {
    mutation: 'addRole',
    on: 'draft',
    input: (ids) => ({ eventId: ids.event, title: 'Tidy up', shifts: [newShift(ids)] }),
    answers: ofDraft({ title: 'Tidy up', event: 'the event' }),
  },
  {
    mutation: 'updateRole',
    on: 'published event',
    input: ({ role }) => ({ roleId: role, version: 1, title: 'Tidy up' }),
    answers: ofPublished({ id: 'the role', title: 'Tidy up', version: 2 }),
  },
  {
    mutation: 'updateRole',
    on: 'draft',
    input: ({ role }) => ({ roleId: role, version: 1, title: 'Tidy up' }),
    answers: ofDraft({ id: 'the role', title: 'Tidy up', version: 2 }),
  },
  {
    mutation: 'addShift',
    on: 'published event',
    input: (ids) => ({ roleId: ids.role, ...newShift(ids) }),
    answers: ofPublished({ role: 'the role', event: 'the event' }),
  },
  {
    mutation: 'addShift',
    on: 'draft',
    input: (ids) => ({ roleId: ids.role, ...newShift(ids) }),
    answers: ofDraft({ role: 'the role', event: 'the event' }),
  },
  {
    mutation: 'updateShift',
    on: 'published event',
    input: ({ shift }) => ({ shiftId: shift, version: 1, capacity: 7 }),
    answers: ofPublished({ id: 'the shift', version: 2 }),
  },
  {
    mutation: 'updateShift',
    on: 'draft',
    input: ({ shift }) => ({ shiftId: shift, version: 1, capacity: 7 }),
    answers: ofDraft({ id: 'the shift', version: 2 }),
  },
  {
    mutation: 'updateShift',
    on: 'place of Ana',
    doing: 'so small that she has to go',
    input: ({ shift, signup }) => ({ shiftId: shift, version: 1, capacity: 1, withdrawSignupIds: [signup] }),
    answers: ofPublished({ staffing: { capacity: 1, confirmed: 1, held: 0, open: 0, waitlisted: 0 } }),
  },
];

const signups: MutationAnswers[] = [
  {
    mutation: 'signUp',
    on: 'published event',
    doing: 'oneself',
    input: ({ shift }) => ({ shiftId: shift }),
    answers: {
      ...own((name): Outcome => ({ status: 'CONFIRMED', volunteer: name, signedUpBy: null })),
      exVolunteer: 'NOT_FOUND',
      ...NOBODY,
    },
  },
  {
    mutation: 'signUp',
    on: 'published event',
    doing: 'Ana',
    input: ({ shift, of }) => ({ shiftId: shift, volunteerId: of('Ana') }),
    answers: {
      self: { status: 'CONFIRMED', volunteer: 'Ana', signedUpBy: null },
      otherAdult: { status: 'CONFIRMED', volunteer: 'Ana', signedUpBy: 'Ben' },
      otherFamily: 'NOT_FOUND',
      teacher: 'FORBIDDEN',
      coordinator: { status: 'CONFIRMED', volunteer: 'Ana', signedUpBy: 'Cora' },
      admin: { status: 'CONFIRMED', volunteer: 'Ana', signedUpBy: 'Ada' },
      ...NOBODY,
    },
  },
  {
    mutation: 'signUp',
    on: 'published event',
    doing: 'Tom, whom everybody sees',
    input: ({ shift, of }) => ({ shiftId: shift, volunteerId: of('Tom') }),
    answers: {
      self: 'FORBIDDEN',
      otherAdult: 'FORBIDDEN',
      otherFamily: 'FORBIDDEN',
      teacher: { status: 'CONFIRMED', volunteer: 'Tom', signedUpBy: null },
      coordinator: { status: 'CONFIRMED', volunteer: 'Tom', signedUpBy: 'Cora' },
      admin: { status: 'CONFIRMED', volunteer: 'Tom', signedUpBy: 'Ada' },
      ...NOBODY,
    },
  },
  {
    mutation: 'signUp',
    on: 'event for class 4A',
    doing: 'oneself',
    input: ({ shift }) => ({ shiftId: shift }),
    answers: ofOtherClassSignUp(),
  },
  {
    mutation: 'signUp',
    on: 'draft',
    doing: 'oneself',
    input: ({ shift }) => ({ shiftId: shift }),
    answers: ofDraft('RULE_BROKEN EVENT_NOT_PUBLISHED'),
  },
  {
    mutation: 'withdraw',
    on: 'place of Ana',
    input: ({ signup }) => ({ signupId: signup }),
    answers: {
      ...ofPublished({ id: 'the place', status: 'WITHDRAWN', volunteer: 'Ana' }),
      self: { id: 'the place', status: 'WITHDRAWN', volunteer: 'Ana' },
      otherAdult: { id: 'the place', status: 'WITHDRAWN', volunteer: 'Ana' },
      ...{ restrictedGuardian: 'NOT_FOUND', separatedGuardian: 'NOT_FOUND' },
    },
  },
  {
    mutation: 'withdraw',
    on: 'place in line of Ana',
    input: ({ signup }) => ({ signupId: signup }),
    answers: {
      ...ofDraft({ id: 'the place', status: 'WITHDRAWN', volunteer: 'Ana' }),
      self: { id: 'the place', status: 'WITHDRAWN', volunteer: 'Ana' },
      otherAdult: { id: 'the place', status: 'WITHDRAWN', volunteer: 'Ana' },
    },
  },
  {
    mutation: 'withdraw',
    on: 'place of Dee',
    input: ({ signup }) => ({ signupId: signup }),
    answers: {
      ...ofPublished({ id: 'the place', status: 'WITHDRAWN', volunteer: 'Dee' }),
      otherClass: { id: 'the place', status: 'WITHDRAWN', volunteer: 'Dee' },
      restrictedGuardian: 'FORBIDDEN',
    },
  },
];

/** Tom sees the event but is not whom it is for; Cora organizes it. */
function ofOtherClassSignUp(): By<Outcome> {
  const answer = (name: string) => ({ status: 'CONFIRMED', volunteer: name, signedUpBy: null });
  const refused = 'RULE_BROKEN NOT_IN_AUDIENCE';
  return { ...ofOtherClass(answer('Cora')), otherClass: answer('Dee'), teacher: refused, admin: refused };
}

/** By hand: what each mutation answers each caller. */
export const MUTATIONS: readonly MutationAnswers[] = [
  ...CREDENTIAL_MUTATIONS,
  ...events,
  ...rolesAndShifts,
  ...signups,
  ...PEOPLE_MUTATIONS,
  ...SKILL_MUTATIONS,
  ...RIGHTS_MUTATIONS,
  ...rosterMutations,
  ...PATH_MUTATIONS,
  ...NEED_MUTATIONS,
];
