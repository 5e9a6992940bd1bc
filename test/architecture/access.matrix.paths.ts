import { byAda, type By } from './access.callers.js';
import type { Ids, MutationAnswers, Outcome } from './access.matrix.mutations.js';

const NOBODY = { otherSchool: 'NOT_FOUND', anonymous: 'UNAUTHENTICATED' };

const answers = (
  [self, otherAdult, otherFamily, teacher, coordinator]: [Outcome, Outcome, Outcome, Outcome, Outcome],
  exceptions: By<Outcome> = {},
): By<Outcome> => ({
  ...{ self, otherAdult, otherFamily, teacher, coordinator, admin: byAda(coordinator), ...NOBODY },
  ...exceptions,
});

const invited = (name: string) => [{ status: 'INVITED', volunteer: name, signedUpBy: null }];
const recorded = ({ signup }: Ids) => ({ entries: [{ signupId: signup, attendance: 'ATTENDED' }] });
const REFUSED = 'FORBIDDEN';
const HIDDEN = 'NOT_FOUND';

/** By hand, as in access.matrix.mutations.ts: inviting, answering, overriding, attendance, duplicating. */
export const PATH_MUTATIONS: readonly MutationAnswers[] = [
  {
    mutation: 'duplicateEvent',
    on: 'published event',
    input: ({ event }) => ({ eventId: event, startsOn: '2026-12-01' }),
    answers: answers(
      [
        REFUSED,
        REFUSED,
        REFUSED,
        'FORBIDDEN TEACHER_VISITS_ONLY',
        { status: 'DRAFT', school: 'Oak', organizers: ['Cora'], publishedAt: null },
      ],
      { admin: { status: 'DRAFT', school: 'Oak', organizers: ['Ada', 'Cora'] }, exVolunteer: REFUSED },
    ),
  },
  {
    mutation: 'duplicateEvent',
    on: 'draft',
    input: ({ event }) => ({ eventId: event, startsOn: '2026-12-01' }),
    answers: answers([REFUSED, REFUSED, REFUSED, HIDDEN, { status: 'DRAFT', organizers: ['Cora'] }], {
      admin: { status: 'DRAFT', organizers: ['Ada', 'Cora'] },
      exVolunteer: REFUSED,
    }),
  },
  {
    mutation: 'invite',
    on: 'published event',
    input: ({ shift, of }) => ({ shiftId: shift, personIds: [of('Dee')], message: 'Please come.' }),
    answers: answers([REFUSED, REFUSED, REFUSED, REFUSED, invited('Dee')]),
  },
  {
    mutation: 'invite',
    on: 'draft',
    input: ({ shift, of }) => ({ shiftId: shift, personIds: [of('Dee')] }),
    answers: answers([HIDDEN, HIDDEN, HIDDEN, HIDDEN, 'RULE_BROKEN EVENT_NOT_PUBLISHED']),
  },
  {
    mutation: 'invite',
    on: 'event for class 4A',
    doing: 'Ana, who has no child there',
    input: ({ shift, of }) => ({ shiftId: shift, personIds: [of('Ana')] }),
    answers: answers([HIDDEN, HIDDEN, HIDDEN, REFUSED, invited('Ana')], {
      otherClass: REFUSED,
      restrictedGuardian: HIDDEN,
    }),
  },
  {
    mutation: 'invite',
    on: 'published event',
    doing: 'somebody of another school',
    input: ({ shift, of }) => ({ shiftId: shift, personIds: [of('Fay')] }),
    answers: answers([REFUSED, REFUSED, REFUSED, REFUSED, HIDDEN]),
  },
  {
    mutation: 'respond',
    on: 'invitation of Ana',
    doing: 'with yes',
    input: ({ signup }) => ({ signupId: signup, accept: true }),
    answers: answers([
      { id: 'the place', status: 'CONFIRMED', signedUpBy: null, invitationMessage: 'Please come.' },
      { id: 'the place', status: 'CONFIRMED', signedUpBy: 'Ben' },
      HIDDEN,
      HIDDEN,
      { id: 'the place', status: 'CONFIRMED', signedUpBy: 'Cora' },
    ]),
  },
  {
    mutation: 'respond',
    on: 'invitation of Ana',
    doing: 'with no',
    input: ({ signup }) => ({ signupId: signup, accept: false }),
    answers: answers([
      { id: 'the place', status: 'DECLINED' },
      { id: 'the place', status: 'DECLINED' },
      HIDDEN,
      HIDDEN,
      { id: 'the place', status: 'DECLINED' },
    ]),
  },
  {
    mutation: 'respond',
    on: 'place of Dee',
    doing: 'with yes',
    input: ({ signup }) => ({ signupId: signup, accept: true }),
    answers: answers([REFUSED, REFUSED, REFUSED, REFUSED, { id: 'the place', status: 'CONFIRMED', volunteer: 'Dee' }], {
      otherClass: { id: 'the place', status: 'CONFIRMED' },
      restrictedGuardian: REFUSED,
    }),
  },
  {
    mutation: 'signUp',
    on: 'published event',
    doing: 'oneself, with a reason to set rules aside',
    input: ({ shift }) => ({ shiftId: shift, override: { reason: 'She asked.' } }),
    answers: answers([REFUSED, REFUSED, REFUSED, REFUSED, { status: 'CONFIRMED', volunteer: 'Cora' }]),
  },
  {
    mutation: 'recordAttendance',
    on: 'place of Ana',
    doing: 'before the shift begins',
    input: recorded,
    answers: answers([REFUSED, REFUSED, REFUSED, REFUSED, 'RULE_BROKEN SHIFT_NOT_BEGUN'], {
      restrictedGuardian: HIDDEN,
      separatedGuardian: HIDDEN,
    }),
  },
  {
    mutation: 'recordAttendance',
    on: 'place in line of Ana',
    input: recorded,
    answers: answers([REFUSED, REFUSED, HIDDEN, HIDDEN, 'RULE_BROKEN HAS_NO_PLACE']),
  },
];
