import { compareFolded } from '../../src/platform/database/statements.js';
import { CATALOG } from '../../src/skills/catalog/catalog.js';
import {
  but,
  byAda,
  HOME,
  HOME_AND_STAFF,
  MEMBERS,
  OFFICE,
  officeOnly,
  deeAndOffice,
  STAFF,
  Differs,
  type Value,
  type By,
  type Sight,
} from './access.callers.js';
import type { MutationAnswers, Outcome } from './access.matrix.mutations.js';

/** The first page of the catalog that every school starts with, as those who read this language meet it; Ana reads Spanish. */
const firstBy = (locale: 'en' | 'es'): string[] =>
  CATALOG.toSorted((one, other) => compareFolded(one[locale][0] ?? '', other[locale][0] ?? ''))
    .slice(0, 20)
    .map(({ en }) => en[0] ?? '');
const IN_ENGLISH = firstBy('en');
const IN_SPANISH = firstBy('es');
const PIANO_ENTRY = CATALOG.filter(({ code }) => code === 'piano');

export const SCHOOL_CATALOG = {
  skills: but(IN_ENGLISH, { self: IN_SPANISH }),
  clearanceKinds: ['background check'],
};

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
/** From midnight to midnight. */
const WEEK = WEEKDAYS.map((weekday) => ({ weekday, from: '00:00', until: '00:00' }));
const HOLIDAYS = { from: '2026-12-20T05:00:00.000Z', until: '2027-01-02T05:00:00.000Z', available: false };
const clearance = (state: string, of: string | null) => ({
  kind: 'background check',
  state,
  clearanceId: of && `clearance of ${of}`,
  issuedOn: of && '2026-01-01',
  expiresOn: of && '2027-12-31',
  note: null,
  recordedBy: of && 'Cora',
});
const SPANISH = { skill: 'Spanish', minimumLevel: 'FLUENT' };
const PIANO = { skill: 'Piano', level: 'EXPERT', note: 'Since school', verified: true, verifiedBy: 'Tom' };
const CHESS = { skill: 'Chess', phrase: 'chess', status: 'SUGGESTED' };
const NO_TERMS = {
  ownClassOnly: false,
  atMostMonthly: null,
  formats: [],
  fromHome: false,
  familyMinutesCap: null,
  mayBeAsked: true,
  doNotAskUntil: null,
};
const TERMS = { ...NO_TERMS, ownClassOnly: true, atMostMonthly: 2, formats: ['LIVE'], familyMinutesCap: 600 };
/** Her words are not shared: staff see none of it. */
const atHome = (value: Value): Differs =>
  but(value, { otherFamily: null, teacher: null, coordinator: null, admin: null });

/** Of Ana: for her family and staff, her clearances for herself and the office. */
export const ANA_PROFILE = {
  skills: but([PIANO], { otherFamily: null }),
  expertise: atHome('I play chess.'),
  expertiseShared: atHome(false),
  understood: atHome([CHESS]),
  helpPreferences: but(TERMS, { otherFamily: null }),
  availability: but(WEEK, { otherFamily: null }),
  availabilityExceptions: but([HOLIDAYS], { otherFamily: null }),
  clearances: but([clearance('VALID', 'Ana')], { otherAdult: null, otherFamily: null, teacher: null }),
};
const NOT_FOR_PARENTS = { self: null, otherAdult: null, otherFamily: null };
const BUT_DEE = { otherClass: [], restrictedGuardian: null };
/** Of somebody who has said nothing; Dee also sees what there is of herself. */
const nothing = (exceptions: By<Value>, terms: By<Value>, understood: Value | Differs, clearances: Differs) => ({
  skills: but([], { ...NOT_FOR_PARENTS, ...exceptions }),
  expertise: null,
  expertiseShared: null,
  understood,
  helpPreferences: but(NO_TERMS, { ...NOT_FOR_PARENTS, ...terms }),
  availability: but([], { ...NOT_FOR_PARENTS, ...exceptions }),
  availabilityExceptions: but([], { ...NOT_FOR_PARENTS, ...exceptions }),
  clearances,
});
/** Of Dee, whose clearance was revoked. */
const OF_DEE = { otherClass: NO_TERMS, restrictedGuardian: null };

export const LOST_PROFILE = nothing(BUT_DEE, OF_DEE, but(null, BUT_DEE), deeAndOffice([clearance('REVOKED', 'Dee')]));
export const EMPTY_PROFILE = nothing(
  {},
  {},
  but(null, { coordinator: [], admin: null }),
  officeOnly([clearance('MISSING', null)]),
);

export const SKILL_SIGHTS: Sight[] = [
  {
    type: 'Skill',
    at: 'Piano',
    seenBy: MEMBERS,
    fields: {
      id: 'Piano',
      name: 'Piano',
      synonyms: PIANO_ENTRY.flatMap(({ en, es }) => [...en.slice(1), ...es.slice(1)]),
      topics: PIANO_ENTRY.flatMap(({ topics }) => [...topics.en, ...topics.es]),
      category: 'music',
      broader: 'Music',
      hidden: false,
      version: 1,
    },
  },
  {
    type: 'SkillConnection',
    at: 'Oak > skills(search: "PIÁNO LESSON")',
    seenBy: MEMBERS,
    fields: {
      nodes: ['Piano'],
      edges: ['Piano'],
      totalCount: 1,
      pageInfo: { startCursor: 'at Piano', endCursor: 'at Piano', hasNextPage: false, hasPreviousPage: false },
    },
  },
  {
    type: 'SkillEdge',
    at: 'Oak > skills(search: "piano") > edges',
    seenBy: MEMBERS,
    fields: { cursor: 'at Piano', node: 'Piano' },
  },
  { type: 'PersonSkill', at: 'Ana > skills', seenBy: HOME_AND_STAFF, fields: PIANO },
  { type: 'ExpertiseLink', at: 'Ana > understood', seenBy: HOME, fields: CHESS },
  { type: 'HelpPreferences', at: 'Ana > helpPreferences', seenBy: HOME_AND_STAFF, fields: TERMS },
  { type: 'AvailabilityWindow', at: 'Ana > availability', seenBy: HOME_AND_STAFF, fields: WEEK[0]! },
  { type: 'AvailabilityException', at: 'Ana > availabilityExceptions', seenBy: HOME_AND_STAFF, fields: HOLIDAYS },
  {
    type: 'PersonClearance',
    at: 'Ana > clearances',
    seenBy: ['self', ...OFFICE],
    fields: clearance('VALID', 'Ana'),
  },
  {
    type: 'ClearanceKind',
    at: 'background check',
    seenBy: MEMBERS,
    fields: { id: 'background check', name: 'Background check', overridable: false, version: 1 },
  },
  {
    type: 'VolunteerRole',
    at: '4A visit role',
    seenBy: ['otherClass', ...STAFF],
    fields: {
      id: '4A visit role',
      title: 'Stand',
      description: null,
      event: '4A visit',
      shifts: ['4A visit shift'],
      requiredSkills: [SPANISH],
      preferredSkills: [{ skill: 'Piano', minimumLevel: null }],
      requiredClearances: ['background check'],
      version: 2,
    },
  },
  { type: 'SkillRequirement', at: '4A visit role > requiredSkills', seenBy: ['otherClass', ...STAFF], fields: SPANISH },
];

const answers = (parents: Partial<By<Outcome>>, teacher: Outcome, coordinator: Outcome) => ({
  self: 'FORBIDDEN',
  otherAdult: 'FORBIDDEN',
  otherFamily: 'FORBIDDEN',
  exVolunteer: 'FORBIDDEN',
  ...parents,
  teacher,
  coordinator,
  admin: byAda(coordinator),
  otherSchool: 'NOT_FOUND',
  anonymous: 'UNAUTHENTICATED',
});
/** Ana's own words: hers and the office's to change, which here is refused for its version. */
const ofAna = answers(
  { self: 'CONFLICT STALE_VERSION', otherFamily: 'NOT_FOUND', exVolunteer: 'NOT_FOUND' },
  'FORBIDDEN',
  'CONFLICT STALE_VERSION',
);
const forOffice = (answer: Outcome) => answers({}, 'FORBIDDEN', answer);
const NAMES = [{ locale: 'en', name: 'Background check' }];

/** Each leaves the world as it is. */
export const SKILL_MUTATIONS: MutationAnswers[] = [
  {
    mutation: 'setSkills',
    on: 'draft',
    doing: 'of Ana, with a version that is not the present one',
    input: ({ of }) => ({ personId: of('Ana'), version: 99, skills: [] }),
    answers: ofAna,
  },
  {
    mutation: 'setAvailability',
    on: 'draft',
    doing: 'of Ana, with a version that is not the present one',
    input: ({ of }) => ({ personId: of('Ana'), version: 99, windows: [] }),
    answers: ofAna,
  },
  {
    mutation: 'setHelpPreferences',
    on: 'draft',
    doing: 'of Ana, with a version that is not the present one',
    input: ({ of }) => ({ personId: of('Ana'), version: 99 }),
    answers: ofAna,
  },
  {
    mutation: 'answerExpertiseLink',
    on: 'draft',
    doing: 'of Ana, with a version that is not the present one',
    input: ({ of }) => ({ personId: of('Ana'), version: 99, skillId: of('Piano'), accept: true }),
    answers: { ...ofAna, coordinator: 'FORBIDDEN', admin: 'FORBIDDEN' },
  },
  {
    mutation: 'verifySkill',
    on: 'draft',
    doing: 'of Ana, with a version that is not the present one',
    input: ({ of }) => ({ personId: of('Ana'), version: 99, skillId: of('Piano') }),
    answers: answers({}, 'CONFLICT STALE_VERSION', 'CONFLICT STALE_VERSION'),
  },
  {
    mutation: 'addSkill',
    on: 'draft',
    doing: 'to the catalog of Oak',
    input: ({ of }) => ({ schoolId: of('Oak'), category: 'food', names: [{ locale: 'en', name: 'Zabaglione' }] }),
    answers: forOffice({ name: 'Zabaglione', category: 'food', version: 1 }),
  },
  {
    mutation: 'renameSkill',
    on: 'draft',
    doing: 'with a version that is not the present one',
    input: ({ of }) => ({ skillId: of('Piano'), version: 99, names: NAMES }),
    answers: forOffice('CONFLICT STALE_VERSION'),
  },
  {
    mutation: 'hideSkill',
    on: 'draft',
    doing: 'with a version that is not the present one',
    input: ({ of }) => ({ skillId: of('Piano'), version: 99 }),
    answers: forOffice('CONFLICT STALE_VERSION'),
  },
  {
    mutation: 'mergeSkills',
    on: 'draft',
    doing: 'with a version that is not the present one',
    input: ({ of }) => ({ skillId: of('Piano'), version: 99, intoId: of('Music') }),
    answers: forOffice('CONFLICT STALE_VERSION'),
  },
  {
    mutation: 'addClearanceKind',
    on: 'draft',
    doing: 'that there is already',
    input: ({ of }) => ({ schoolId: of('Oak'), names: NAMES }),
    answers: forOffice('RULE_BROKEN CLEARANCE_KIND_EXISTS'),
  },
  {
    mutation: 'updateClearanceKind',
    on: 'draft',
    doing: 'with a version that is not the present one',
    input: ({ of }) => ({ clearanceKindId: of('background check'), version: 99, overridable: true }),
    answers: forOffice('CONFLICT STALE_VERSION'),
  },
  {
    mutation: 'recordClearance',
    on: 'draft',
    doing: 'of Ana, as it is',
    input: ({ of }) => ({
      personId: of('Ana'),
      clearanceKindId: of('background check'),
      issuedOn: '2026-01-01',
      expiresOn: '2027-12-31',
    }),
    answers: forOffice({ id: 'Ana', clearances: [clearance('VALID', 'Ana')] }),
  },
  {
    mutation: 'revokeClearance',
    on: 'draft',
    doing: 'of Dee, which is revoked',
    input: ({ of }) => ({ clearanceId: of('clearance of Dee') }),
    answers: {
      ...forOffice({ id: 'Dee', clearances: [clearance('REVOKED', 'Dee')] }),
      admin: { id: 'Dee', clearances: [clearance('REVOKED', 'Dee')] },
    },
  },
];
