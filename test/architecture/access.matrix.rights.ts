import { adminOnly, but, MEMBERS, OFFICE, type Sight } from './access.callers.js';
import type { MutationAnswers, Outcome } from './access.matrix.mutations.js';

const DIRECTORY_PAGE = {
  startCursor: 'at entry of Chi',
  endCursor: 'at entry of Chi',
  hasNextPage: false,
  hasPreviousPage: false,
};

const OF_3B = MEMBERS.filter((caller) => caller !== 'otherClass' && caller !== 'restrictedGuardian');

export const rightsForAdmin = {
  rights: adminOnly({ seesSchedule: true, seesDirectory: true, receivesMail: true, picksUp: true, changesData: true }),
  restrictions: adminOnly([]),
  version: adminOnly(1),
};

/** Chi shows name and telephone in the directory; Vic is barred from Pia, for whom he is nothing. */
export const RIGHTS_SIGHTS: readonly Sight[] = [
  {
    type: 'GuardianRights',
    at: 'Lopez > adults > relationships > rights',
    seenBy: ['admin'],
    fields: { seesSchedule: true, seesDirectory: true, receivesMail: true, picksUp: true, changesData: true },
  },
  {
    type: 'AddressReview',
    at: 'Oak > addressReviews > nodes',
    seenBy: OFFICE,
    fields: {
      id: 'review of Vic',
      person: 'Vic',
      oldEmail: 'vic@example.org',
      newEmail: 'new@example.org',
      openedAt: '2026-10-06T14:00:00.000Z',
      decision: null,
    },
  },
  {
    type: 'AddressReviewConnection',
    at: 'Oak > addressReviews',
    seenBy: OFFICE,
    fields: {
      nodes: ['review of Vic'],
      edges: ['review of Vic'],
      totalCount: 1,
      pageInfo: {
        startCursor: 'at review of Vic',
        endCursor: 'at review of Vic',
        hasNextPage: false,
        hasPreviousPage: false,
      },
    },
  },
  {
    type: 'AddressReviewEdge',
    at: 'Oak > addressReviews > edges',
    seenBy: OFFICE,
    fields: { cursor: 'at review of Vic', node: 'review of Vic' },
  },
  {
    type: 'GuardianRestriction',
    at: 'Vic barred',
    seenBy: ['admin'],
    fields: {
      id: 'Vic barred',
      kind: 'NO_ACCESS',
      guardian: 'Vic',
      child: 'Pia',
      otherGuardian: null,
      document: 'Court 7/26',
      startsOn: '2026-10-06',
      endsBefore: null,
      expiresAt: null,
      recordedAt: '2026-10-06T14:00:00.000Z',
      recordedBy: 'Ada',
      liftedAt: null,
      liftedBy: null,
    },
  },
  {
    type: 'DirectoryChoice',
    at: 'Ana > directoryChoice',
    seenBy: ['self', ...OFFICE],
    fields: { showName: false, showPhone: false, showEmail: false, shownBefore: null },
  },
  {
    type: 'DirectoryEntryConnection',
    at: '3B > directory',
    seenBy: OF_3B,
    fields: { nodes: ['entry of Chi'], edges: ['entry of Chi'], totalCount: 1, pageInfo: DIRECTORY_PAGE },
  },
  {
    type: 'DirectoryEntryEdge',
    at: '3B > directory > edges',
    seenBy: OF_3B,
    fields: { cursor: 'at entry of Chi', node: 'entry of Chi' },
  },
  {
    type: 'DirectoryEntry',
    at: 'Oak > directory > nodes',
    seenBy: OF_3B,
    fields: { id: 'entry of Chi', name: 'Chi Chen', phone: '+1 555 0103', email: null },
  },
  {
    type: 'Guardianship',
    at: 'Leo > guardianships',
    seenBy: OFFICE,
    fields: {
      child: 'Leo',
      guardian: 'Ana',
      relation: 'parent',
      ...rightsForAdmin,
    },
  },
];

export const privacyOfAna = { hidesName: but(false, { otherAdult: null, otherFamily: null, teacher: null }) };
export const choiceOfAna = but(
  { showName: false, showPhone: false, showEmail: false, shownBefore: null },
  { otherAdult: null, otherFamily: null, teacher: null },
);
const NOBODY = { exVolunteer: 'NOT_FOUND', otherSchool: 'NOT_FOUND', anonymous: 'UNAUTHENTICATED' };
const forAdmin = (answer: Outcome) => ({
  self: 'FORBIDDEN',
  otherAdult: 'FORBIDDEN',
  otherFamily: 'FORBIDDEN',
  teacher: 'FORBIDDEN',
  coordinator: 'FORBIDDEN',
  admin: answer,
  ...{ ...NOBODY, otherSchool: 'FORBIDDEN' },
  exVolunteer: 'FORBIDDEN',
});

export const RIGHTS_MUTATIONS: readonly MutationAnswers[] = [
  {
    mutation: 'setGuardianshipRights',
    on: 'draft',
    input: ({ of }) => ({ childId: of('Pia'), guardianId: of('Dee'), version: 1, picksUp: false }),
    answers: forAdmin({ child: 'Pia', guardian: 'Dee', version: 2 }),
  },
  {
    mutation: 'restrictGuardian',
    on: 'draft',
    input: ({ of }) => ({ guardianId: of('Vic'), childId: of('Pia'), kind: 'NO_ACCESS', document: 'Court 8/26' }),
    answers: forAdmin({ guardian: 'Vic', child: 'Pia', recordedBy: 'Ada' }),
  },
  {
    mutation: 'liftRestriction',
    on: 'draft',
    input: ({ of }) => ({ restrictionId: of('Vic barred') }),
    answers: forAdmin({ id: 'Vic barred', liftedBy: 'Ada' }),
  },
  {
    mutation: 'signUp',
    on: 'event for class 4A',
    doing: 'Vic, who is barred from a child of the class',
    input: ({ shift, of }) => ({ shiftId: shift, volunteerId: of('Vic') }),
    answers: {
      self: 'NOT_FOUND',
      otherAdult: 'NOT_FOUND',
      otherFamily: 'NOT_FOUND',
      teacher: 'FORBIDDEN',
      coordinator: 'RULE_BROKEN MAY_NOT_BE_PLACED',
      ...NOBODY,
    },
  },
  {
    mutation: 'setDirectory',
    on: 'draft',
    doing: 'for Chi',
    input: ({ of }) => ({ personId: of('Chi'), version: 2, showName: true, showPhone: true, showEmail: false }),
    answers: {
      self: 'NOT_FOUND',
      otherAdult: 'NOT_FOUND',
      otherFamily: { id: 'Chi', version: 3 },
      ...{ otherClass: 'NOT_FOUND', separatedGuardian: 'NOT_FOUND' },
      teacher: 'FORBIDDEN',
      coordinator: 'FORBIDDEN',
      ...NOBODY,
    },
  },
  {
    mutation: 'setNameHidden',
    on: 'newcomers',
    doing: 'for Nan',
    input: ({ of }) => ({ personId: of('Nan'), version: 1, hidden: true }),
    answers: {
      self: 'NOT_FOUND',
      otherAdult: 'NOT_FOUND',
      otherFamily: 'NOT_FOUND',
      teacher: 'FORBIDDEN',
      coordinator: { id: 'Nan', hidesName: true },
      ...NOBODY,
    },
  },
];
