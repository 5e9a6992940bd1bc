import { byAda, MEMBERS, STAFF, staffOnly, type Sight } from './access.callers.js';
import type { MutationAnswers, Outcome } from './access.matrix.mutations.js';

const NEEDS = ['need of kayaks', 'closed need', 'need of 3B'];
const WINDOW = { startsAt: '2026-11-10T15:00:00.000Z', endsAt: '2026-11-10T16:00:00.000Z' };
const POSTED = { format: 'LIVE', headCount: 1, postedAt: '2026-10-06T14:00:00.000Z', event: null };

const NOT_ASKED = { broadcast: null, notAnalyzed: [], notAnalyzedCount: 0 };
const CONFIDENT = { confident: true, message: 'Somebody is known who can do this.', ...NOT_ASKED };
const NOT_CONFIDENT = {
  ...NOT_ASKED,
  confident: false,
  message:
    'Nobody whom we know fits this for sure. Instead you can ask the families of the class, the grade or the school by mail.',
};
const OFFER = { audience: 'CLASSROOM', wouldReach: 4 };
const WRITTEN = 'Written in Vietnamese, not analyzed: “Tôi dạy nấu ăn.”';
const BROADCAST = { audience: 'CLASSROOM', askedAt: '2026-10-06T14:00:00.000Z', people: 1, askedBy: 'Cora' };
const reason = (kind: string, points: number, message: string, skill: string | null = null) => ({
  ...{ kind, points, message, skill },
});
const OFFERS_PIANO = reason('SKILL_VERIFIED', 650, 'Offers Piano, which the school has seen.', 'Piano');

export const SCHOOL_NEEDS = { needs: staffOnly(NEEDS) };

/** By hand: open ones are for everybody who is not barred from the class, the others for the staff. */
export const NEED_SIGHTS: Sight[] = [
  {
    type: 'Need',
    at: 'need of 3B',
    seenBy: MEMBERS.filter((caller) => caller !== 'restrictedGuardian'),
    fields: {
      ...{ id: 'need of 3B', school: 'Oak', classroom: '3B', grade: '03', postedBy: 'Tom', ...POSTED },
      ...{ title: 'Piano', description: null, timing: 'FIXED', windows: [WINDOW], status: 'OPEN', closeReason: null },
      ...{ requiredSkills: [{ skill: 'Piano', minimumLevel: null }], preferredSkills: [], version: 1 },
      outcomes: staffOnly([]),
      broadcasts: staffOnly([]),
      candidates: staffOnly(['Ana']),
      outlook: staffOnly(CONFIDENT),
    },
  },
  {
    type: 'Need',
    at: 'closed need',
    seenBy: STAFF,
    fields: {
      ...{ id: 'closed need', school: 'Oak', classroom: '4A', grade: '04', postedBy: 'Cora', ...POSTED },
      ...{
        title: 'Lava',
        description: null,
        timing: 'FLEXIBLE',
        windows: [],
        status: 'CLOSED',
        closeReason: 'Found.',
        candidates: [],
        outlook: NOT_CONFIDENT,
      },
      ...{ requiredSkills: [], preferredSkills: [], version: 2, outcomes: ['Dee'] },
      broadcasts: [BROADCAST],
    },
  },
  {
    type: 'NeedWindow',
    at: 'need of 3B > windows',
    seenBy: MEMBERS.filter((caller) => caller !== 'restrictedGuardian'),
    fields: WINDOW,
  },
  {
    type: 'NeedOutcome',
    at: 'closed need > outcomes',
    seenBy: STAFF,
    fields: { person: 'Dee', thanks: 'Thanks!', askAgain: false },
  },
  { type: 'NeedBroadcast', at: 'closed need > broadcasts', seenBy: STAFF, fields: BROADCAST },
  {
    type: 'Candidate',
    at: 'need of 3B > candidates',
    seenBy: STAFF,
    fields: {
      person: 'Ana',
      score: 0.98,
      reasons: [
        OFFERS_PIANO,
        reason('CHILD_IN_CLASS', 100, 'Has a child in the class.'),
        reason('NEVER_SERVED', 100, 'Has not helped yet.'),
        reason('LIGHT_LOAD', 80, 'The family has given little of its time this year.'),
        reason('FREE_AT', 50, 'Has said to be free then, with time to spare.'),
      ],
      obstacles: [],
    },
  },
  {
    type: 'Reason',
    at: 'need of 3B > candidates > reasons',
    seenBy: STAFF,
    fields: OFFERS_PIANO,
  },
  { type: 'MatchOutlook', at: 'need of 3B > outlook', seenBy: STAFF, fields: CONFIDENT },
  {
    type: 'MatchOutlook',
    at: 'need of kayaks > outlook',
    seenBy: STAFF,
    fields: { ...NOT_CONFIDENT, broadcast: OFFER, notAnalyzed: ['Chi'], notAnalyzedCount: 1 },
  },
  { type: 'BroadcastOffer', at: 'need of kayaks > outlook > broadcast', seenBy: STAFF, fields: OFFER },
  {
    type: 'NotAnalyzed',
    at: 'need of kayaks > outlook > notAnalyzed',
    seenBy: STAFF,
    fields: { person: 'Chi', language: 'vi', message: WRITTEN },
  },
  {
    type: 'NeedConnection',
    at: 'Oak > needs',
    seenBy: STAFF,
    fields: {
      nodes: NEEDS,
      edges: NEEDS,
      totalCount: 3,
      pageInfo: {
        ...{ startCursor: 'at need of kayaks', endCursor: 'at need of 3B' },
        ...{ hasNextPage: false, hasPreviousPage: false },
      },
    },
  },
  {
    type: 'NeedEdge',
    at: 'Oak > needs > edges',
    seenBy: STAFF,
    fields: { cursor: 'at need of kayaks', node: 'need of kayaks' },
  },
];

const answers = (teacher: Outcome, coordinator: Outcome) => ({
  ...{ self: 'FORBIDDEN', otherAdult: 'FORBIDDEN', otherFamily: 'FORBIDDEN', exVolunteer: 'FORBIDDEN' },
  ...{ teacher, coordinator, admin: byAda(coordinator), otherSchool: 'NOT_FOUND', anonymous: 'UNAUTHENTICATED' },
});
const STALE = 'CONFLICT STALE_VERSION';
const SPAN = { startsAt: '2026-12-01T15:00:00.000Z', endsAt: '2026-12-01T16:00:00.000Z' };
const posted = (postedBy: string) => ({ status: 'OPEN', classroom: '3B', postedBy });

const stale = (mutation: string, more: object = {}): MutationAnswers => ({
  mutation,
  on: 'draft',
  doing: 'for class 3B, with a version that is not the present one',
  input: ({ of }) => ({ needId: of('need of 3B'), version: 99, ...more }),
  answers: answers(STALE, STALE),
});

/** Each leaves what is looked at as it is. */
export const NEED_MUTATIONS: MutationAnswers[] = [
  {
    mutation: 'postNeed',
    on: 'draft',
    doing: 'for class 3B',
    input: ({ of }) => ({ classroomId: of('3B'), title: 'New' }),
    answers: answers(posted('Tom'), posted('Cora')),
  },
  {
    mutation: 'postNeed',
    on: 'draft',
    doing: 'for class 4A',
    input: ({ of }) => ({ classroomId: of('4A'), title: 'New' }),
    answers: answers('FORBIDDEN NOT_YOUR_CLASS', { status: 'OPEN', classroom: '4A', postedBy: 'Cora' }),
  },
  {
    mutation: 'updateNeed',
    on: 'draft',
    doing: 'that is closed, for class 4A',
    input: ({ of }) => ({ needId: of('closed need'), version: 2, title: 'New' }),
    answers: answers('FORBIDDEN', 'RULE_BROKEN NEED_CLOSED'),
  },
  ...['updateNeed', 'closeNeed', 'reopenNeed'].map((mutation) => stale(mutation)),
  {
    mutation: 'broadcastNeed',
    on: 'draft',
    doing: 'that is closed, of class 4A',
    input: ({ of }) => ({ needId: of('closed need'), version: 2 }),
    answers: answers('FORBIDDEN', 'RULE_BROKEN NEED_CLOSED'),
  },
  stale('broadcastNeed'),
  stale('scheduleNeed', { ...SPAN, volunteerIds: [] }),
  {
    mutation: 'thankForNeed',
    on: 'draft',
    doing: 'that nobody came for',
    input: ({ of }) => ({ needId: of('need of 3B'), version: 1, entries: [{ personId: of('Dee') }] }),
    answers: answers('RULE_BROKEN NEED_NOT_SCHEDULED', 'RULE_BROKEN NEED_NOT_SCHEDULED'),
  },
];
