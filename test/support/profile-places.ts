import { placesOf, type Hidden, type PlaceRow } from './people-places.js';

const FAY: Hidden = [['Cora', 'Fay']];
const ELM: Hidden = [['Cora', 'Elm']];
const PIANO: Hidden = [['Cora', 'Elm Piano']];
const CHECK: Hidden = [['Cora', 'Elm check']];
const names = [{ locale: 'en', name: 'New' }];
const span = { startsAt: '2026-12-01T10:00:00.000Z', endsAt: '2026-12-01T12:00:00.000Z' };
const role = { title: 'New', shifts: [{ ...span, capacity: 1 }] };
const issued = { issuedOn: '2026-01-01' };

const ROWS: PlaceRow[] = [
  ['setSkills.personId', [['Ana', 'Dee'], ['Max', 'Ana'], ...FAY], () => ({ version: 1, skills: [] })],
  ['setAvailability.personId', [['Ana', 'Dee'], ['Max', 'Ana'], ...FAY], () => ({ version: 1, windows: [] })],
  ['setHelpPreferences.personId', [['Ana', 'Dee'], ['Max', 'Ana'], ...FAY], () => ({ version: 1 })],
  ['verifySkill.personId', [['Max', 'Ana'], ...FAY], (of) => ({ skillId: of('Piano'), version: 1 })],
  ['verifySkill.skillId', PIANO, (of) => ({ personId: of('Ana'), version: 5 })],
  [
    'answerExpertiseLink.personId',
    [['Ana', 'Dee'], ['Max', 'Ana'], ...FAY],
    (of) => ({ skillId: of('Piano'), version: 1, accept: true }),
  ],
  ['answerExpertiseLink.skillId', [['Ana', 'Elm Piano']], (of) => ({ personId: of('Ana'), version: 5, accept: true })],
  ['addSkill.schoolId', ELM, () => ({ category: 'food', names })],
  ['addSkill.broaderId', PIANO, (of) => ({ schoolId: of('Oak'), category: 'food', names })],
  ['renameSkill.skillId', PIANO, () => ({ version: 1, names })],
  ['hideSkill.skillId', PIANO, () => ({ version: 1 })],
  ['mergeSkills.skillId', PIANO, (of) => ({ version: 1, intoId: of('Music') })],
  ['mergeSkills.intoId', PIANO, (of) => ({ skillId: of('Spanish'), version: 1 })],
  ['addClearanceKind.schoolId', ELM, () => ({ names })],
  ['updateClearanceKind.clearanceKindId', CHECK, () => ({ version: 1, overridable: true })],
  [
    'recordClearance.personId',
    [['Max', 'Ana'], ...FAY],
    (of) => ({ clearanceKindId: of('background check'), ...issued }),
  ],
  ['recordClearance.clearanceKindId', CHECK, (of) => ({ personId: of('Ana'), ...issued })],
  [
    'revokeClearance.clearanceId',
    [
      ['Cora', 'clearance of Fay'],
      ['Max', 'clearance of Ana'],
    ],
  ],
  ['addRole.requiredClearanceIds', CHECK, (of) => ({ eventId: of('draft'), ...role })],
  ['updateRole.requiredClearanceIds', CHECK, (of) => ({ roleId: of('draft role'), version: 1 })],
  ['previewRoster.uploadId', [['Ada', 'an upload of Elm']]],
  ['applyRoster.uploadId', [['Ada', 'an upload of Elm']]],
  ['changeEmail.personIds', [['Ana', 'Dee'], ...FAY], () => ({ email: 'new@example.org' }), 'FORBIDDEN SIGN_IN_AGAIN'],
  [
    'decideAddress.reviewId',
    [
      ['Ana', 'review of Vic'],
      ['Max', 'review of Vic'],
    ],
    () => ({ accept: true }),
  ],
  [
    'endSession.sessionId',
    [
      ['Ana', 'session of Eli'],
      ['Ada', 'session of Ana'],
    ],
  ],
  [
    'revokeApiToken.tokenId',
    [
      ['Ana', 'second token of Eli'],
      ['Ada', 'token of Ana'],
    ],
  ],
];

const NESTED: {
  place: string;
  hidden: Hidden;
  mutation: string;
  input: (id: string, of: (name: string) => string) => object;
}[] = [
  {
    place: 'PersonSkillInput.skillId',
    hidden: PIANO,
    mutation: 'setSkills',
    input: (id, of) => ({ personId: of('Ana'), version: 5, skills: [{ skillId: id, level: 'BASIC' }] }),
  },
  {
    place: 'SkillRequirementInput.skillId',
    hidden: PIANO,
    mutation: 'updateRole',
    input: (id, of) => ({ roleId: of('draft role'), version: 1, requiredSkills: [{ skillId: id }] }),
  },
  {
    place: 'CreateVolunteerRoleInput.requiredClearanceIds',
    hidden: CHECK,
    mutation: 'createEvent',
    input: (id, of) => ({
      schoolId: of('Oak'),
      title: 'New',
      kind: 'FAIR',
      ...span,
      roles: [{ ...role, requiredClearanceIds: [id] }],
    }),
  },
  ...['previewRoster', 'applyRoster'].map((mutation) => ({
    place: `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input.schoolId`,
    hidden: [['Ada', 'Elm']] as Hidden,
    mutation,
    input: (id: string, of: (name: string) => string) => ({ uploadId: of('an upload of Elm'), schoolId: id }),
  })),
];

/** Where mutations about skills, clearances, rosters and credentials take ids. */
export const PROFILE_PLACES = [
  ...placesOf(ROWS),
  ...NESTED.map(({ place, hidden, mutation, input }) => ({
    place,
    hidden,
    says: 'NOT_FOUND',
    ask: (id: string, of: (name: string) => string) => ({
      query: `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`,
      variables: { input: input(id, of) },
    }),
  })),
];
