import { getNamedType, GraphQLID, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { v7 } from 'uuid';
import { Duty } from '../../src/identity/index.js';
import { schemaOf } from '../../src/platform/graphql/printed-schema.js';
import type { Answer } from '../support/graphql-client.js';
import { refusalOf } from '../support/access-probe.js';
import { AccessWorld } from '../support/access-world.js';
import { NEED_PLACES } from '../support/need-places.js';
import { PEOPLE_PLACES } from '../support/people-places.js';
import { PROFILE_PLACES } from '../support/profile-places.js';
import { TestApp } from '../support/test-app.js';

interface Ask {
  query: string;
  variables?: Record<string, unknown>;
}

interface Place {
  /** Where an id is taken: `Type.field.argument` or `Input.field`. */
  place: string;
  ask: (id: string, of: (name: string) => string) => Ask;
  /** Who may not see what; Max is a guardian at Oak and an administrator at Elm. */
  hidden: [who: string, thing: string][];
  /** The refusal, or the data that says nothing. */
  says: string | ((of: (name: string) => string) => unknown);
}

const mutation = (name: string, input: Record<string, unknown>): Ask => ({
  query: `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`,
  variables: { input },
});

const span = { startsAt: '2026-12-01T10:00:00.000Z', endsAt: '2026-12-01T12:00:00.000Z' };
const ban = { kind: 'NO_ACCESS', document: 'Court 10/26' };
const shown = { showName: true, showPhone: true, showEmail: true };
const newEvent = { title: 'New', kind: 'FAIR', ...span };

const EVENTS: Place['hidden'] = [
  ['Ana', 'draft'],
  ['Ana', '4A visit'],
  ['Ana', 'Elm fair'],
  ['Tom', 'draft'],
  ['Cora', 'Elm fair'],
  ['Max', 'draft'],
];
const suffixed = (suffix: string) => EVENTS.map(([who, event]): [string, string] => [who, `${event} ${suffix}`]);

const PLACES: Place[] = [
  ...PEOPLE_PLACES,
  ...PROFILE_PLACES,
  ...NEED_PLACES,
  {
    place: 'Query.node.id',
    ask: (id) => ({ query: `{ node(id: "${id}") { id __typename } }` }),
    hidden: [
      ['Chi', 'Leo'],
      ['Chi', 'Lopez'],
      ['Chi', 'Ana'],
      ['Ana', 'Dee late'],
      ['Ana', 'Dee evening'],
      ['Tom', 'Pia'],
      ['Tom', 'Dee late'],
      ['Cora', 'Fox'],
      ['Cora', 'Elm year'],
      ['Max', 'Leo'],
      ['Ana', 'closed need'],
      ['Rex', 'need of 3B'],
      ['Cora', 'Elm need'],
      ...EVENTS,
      ...suffixed('shift'),
      ...suffixed('role'),
    ],
    says: () => ({ node: null }),
  },
  {
    place: 'Query.nodes.ids',
    ask: (id, of) => ({ query: `{ nodes(ids: ["${of('3B')}", "${id}"]) { id __typename } }` }),
    hidden: [['Chi', 'Leo'], ...EVENTS],
    says: (of) => ({ nodes: [{ id: of('3B'), __typename: 'Classroom' }, null] }),
  },
  {
    place: 'Query.school.id',
    ask: (id) => ({ query: `{ school(id: "${id}") { id name } }` }),
    hidden: [
      ['Ana', 'Elm'],
      ['Cora', 'Elm'],
    ],
    says: 'NOT_FOUND',
  },
  {
    place: 'EventFilter.classroomIds',
    ask: (id, of) => ({
      query: `{ school(id: "${of('Oak')}") { events(filter: { classroomIds: ["${id}"] }) { totalCount nodes { id } } } }`,
    }),
    hidden: [
      ['Ana', '4A'],
      ['Cora', '1C'],
      ['Max', '1C'],
    ],
    says: () => ({ school: { events: { totalCount: 0, nodes: [] } } }),
  },
  {
    place: 'FamilyFilter.classroomId',
    ask: (id, of) => ({
      query: `{ school(id: "${of('Oak')}") { families(filter: { classroomId: "${id}" }) { totalCount nodes { id } } } }`,
    }),
    hidden: [
      ['Tom', '4A'],
      ['Tom', '1C'],
      ['Cora', '1C'],
    ],
    says: () => ({ school: { families: { totalCount: 0, nodes: [] } } }),
  },
  {
    place: 'Shift.eligibility.personId',
    ask: (id, of) => ({
      query: `{ node(id: "${of('early')}") { ... on Shift { eligibility(personId: "${id}") {
        canSignUp reasons { reason overridable } } } } }`,
    }),
    hidden: [
      ['Ana', 'Dee'],
      ['Ana', 'Fay'],
      ['Ana', 'Cora'],
      ['Tom', 'Dee'],
      ['Tom', 'Ana'],
      ['Cora', 'Fay'],
      ['Max', 'Ana'],
      ['Max', 'Fay'],
    ],
    says: () => ({
      node: { eligibility: { canSignUp: false, reasons: [{ reason: 'NOT_AVAILABLE', overridable: false }] } },
    }),
  },
  {
    place: 'CreateEventInput.schoolId',
    ask: (id) => mutation('createEvent', { schoolId: id, ...newEvent }),
    hidden: [['Cora', 'Elm']],
    says: 'NOT_FOUND',
  },
  {
    place: 'CreateEventInput.classroomIds',
    ask: (id, of) => mutation('createEvent', { schoolId: of('Oak'), ...newEvent, classroomIds: [of('3B'), id] }),
    hidden: [['Cora', '1C']],
    says: 'NOT_FOUND',
  },
  {
    place: 'CreateEventInput.organizerIds',
    ask: (id, of) => mutation('createEvent', { schoolId: of('Oak'), ...newEvent, organizerIds: [of('Cora'), id] }),
    hidden: [['Cora', 'Fay']],
    says: 'NOT_FOUND',
  },
  ...['update', 'publish', 'cancel'].map((verb) => ({
    place: `${verb[0]!.toUpperCase()}${verb.slice(1)}EventInput.eventId`,
    ask: (id: string) => mutation(`${verb}Event`, { eventId: id, version: 1 }),
    hidden: EVENTS,
    says: 'NOT_FOUND',
  })),
  {
    place: 'UpdateEventInput.classroomIds',
    ask: (id, of) => mutation('updateEvent', { eventId: of('draft'), version: 1, classroomIds: [id] }),
    hidden: [['Cora', '1C']],
    says: 'NOT_FOUND',
  },
  {
    place: 'UpdateEventInput.organizerIds',
    ask: (id, of) => mutation('updateEvent', { eventId: of('draft'), version: 1, organizerIds: [id] }),
    hidden: [['Cora', 'Fay']],
    says: 'NOT_FOUND',
  },
  {
    place: 'RemoveDraftInput.eventId',
    ask: (id) => mutation('removeDraft', { eventId: id, version: 1 }),
    hidden: EVENTS,
    says: 'NOT_FOUND',
  },
  {
    place: 'AddRoleInput.eventId',
    ask: (id) => mutation('addRole', { eventId: id, title: 'New', shifts: [{ ...span, capacity: 1 }] }),
    hidden: EVENTS,
    says: 'NOT_FOUND',
  },
  {
    place: 'UpdateRoleInput.roleId',
    ask: (id) => mutation('updateRole', { roleId: id, version: 1, title: 'New' }),
    hidden: suffixed('role'),
    says: 'NOT_FOUND',
  },
  {
    place: 'AddShiftInput.roleId',
    ask: (id) => mutation('addShift', { roleId: id, ...span, capacity: 1 }),
    hidden: suffixed('role'),
    says: 'NOT_FOUND',
  },
  {
    place: 'UpdateShiftInput.shiftId',
    ask: (id) => mutation('updateShift', { shiftId: id, version: 1, capacity: 9 }),
    hidden: suffixed('shift'),
    says: 'NOT_FOUND',
  },
  {
    place: 'UpdateShiftInput.withdrawSignupIds',
    ask: (id, of) => mutation('updateShift', { shiftId: of('early'), version: 1, withdrawSignupIds: [id] }),
    hidden: [
      ['Cora', 'Fay at Elm'],
      ['Cora', 'Dee late'],
    ],
    says: 'NOT_FOUND',
  },
  {
    place: 'SignUpInput.shiftId',
    ask: (id) => mutation('signUp', { shiftId: id }),
    hidden: suffixed('shift'),
    says: 'NOT_FOUND',
  },
  {
    place: 'SignUpInput.volunteerId',
    ask: (id, of) => mutation('signUp', { shiftId: of('evening'), volunteerId: id }),
    hidden: [
      ['Ana', 'Dee'],
      ['Ana', 'Fay'],
      ['Tom', 'Fay'],
      ['Cora', 'Fay'],
      ['Max', 'Ana'],
      ['Max', 'Fay'],
    ],
    says: 'NOT_FOUND',
  },
  {
    place: 'LiftRestrictionInput.restrictionId',
    ask: (id) => mutation('liftRestriction', { restrictionId: id }),
    hidden: [['Max', 'Vic barred']],
    says: 'NOT_FOUND',
  },
  {
    place: 'RestrictGuardianInput.guardianId',
    ask: (id, of) => mutation('restrictGuardian', { ...ban, guardianId: id, childId: of('Pia') }),
    hidden: [
      ['Max', 'Dee'],
      ['Ada', 'Fay'],
    ],
    says: 'NOT_FOUND',
  },
  {
    place: 'DuplicateEventInput.eventId',
    ask: (id) => mutation('duplicateEvent', { eventId: id, startsOn: '2026-12-01' }),
    hidden: [
      ['Tom', 'draft'],
      ['Cora', 'Elm fair'],
    ],
    says: 'NOT_FOUND',
  },
  {
    place: 'RestrictGuardianInput.childId',
    ask: (id, of) => mutation('restrictGuardian', { ...ban, guardianId: of('Vic'), childId: id }),
    hidden: [['Ada', 'Kit']],
    says: 'NOT_FOUND',
  },
  {
    place: 'RestrictGuardianInput.otherGuardianId',
    ask: (id, of) =>
      mutation('restrictGuardian', { ...ban, guardianId: of('Vic'), kind: 'NO_CONTACT', otherGuardianId: id }),
    hidden: [['Ada', 'Fay']],
    says: 'NOT_FOUND',
  },
  {
    place: 'SetGuardianshipRightsInput.childId',
    ask: (id, of) => mutation('setGuardianshipRights', { childId: id, guardianId: of('Dee'), version: 1 }),
    hidden: [
      ['Max', 'Pia'],
      ['Ada', 'Kit'],
    ],
    says: 'NOT_FOUND',
  },
  {
    place: 'SetGuardianshipRightsInput.guardianId',
    ask: (id, of) => mutation('setGuardianshipRights', { childId: of('Pia'), guardianId: id, version: 1 }),
    hidden: [['Ada', 'Fay']],
    says: 'NOT_FOUND',
  },
  {
    place: 'SetDirectoryInput.personId',
    ask: (id) => mutation('setDirectory', { personId: id, version: 1, ...shown }),
    hidden: [
      ['Ana', 'Chi'],
      ['Max', 'Dee'],
      ['Cora', 'Fay'],
    ],
    says: 'NOT_FOUND',
  },
  {
    place: 'SetNameHiddenInput.personId',
    ask: (id) => mutation('setNameHidden', { personId: id, version: 1, hidden: true }),
    hidden: [
      ['Ana', 'Chi'],
      ['Max', 'Dee'],
      ['Cora', 'Fay'],
    ],
    says: 'NOT_FOUND',
  },
  {
    place: 'InviteInput.shiftId',
    ask: (id, of) => mutation('invite', { shiftId: id, personIds: [of('Ana')] }),
    hidden: suffixed('shift'),
    says: 'NOT_FOUND',
  },
  {
    place: 'InviteInput.personIds',
    ask: (id, of) => mutation('invite', { shiftId: of('evening'), personIds: [of('Ana'), id] }),
    hidden: [['Cora', 'Fay']],
    says: 'NOT_FOUND',
  },
  {
    place: 'RespondInput.signupId',
    ask: (id) => mutation('respond', { signupId: id, accept: true }),
    hidden: [
      ['Ana', 'Dee late'],
      ['Tom', 'Dee late'],
      ['Ana', 'Dee evening'],
      ['Ana', 'Fay at Elm'],
      ['Cora', 'Fay at Elm'],
    ],
    says: 'NOT_FOUND',
  },
  {
    place: 'AttendanceEntryInput.signupId',
    ask: (id, of) =>
      mutation('recordAttendance', {
        entries: [of('Ana early'), id].map((signupId) => ({ signupId, attendance: 'ATTENDED' })),
      }),
    hidden: [['Cora', 'Fay at Elm']],
    says: 'NOT_FOUND',
  },
  {
    place: 'WithdrawInput.signupId',
    ask: (id) => mutation('withdraw', { signupId: id }),
    hidden: [
      ['Ana', 'Dee late'],
      ['Ana', 'Dee evening'],
      ['Chi', 'Ana late'],
      ['Tom', 'Dee late'],
      ['Cora', 'Fay at Elm'],
      ['Max', 'Ana late'],
    ],
    says: 'NOT_FOUND',
  },
];

/** Every place of the schema where a client gives an id. */
function idPlaces(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      return fields.filter((field) => getNamedType(field.type) === GraphQLID).map(({ name }) => `${type.name}.${name}`);
    }
    // Sockets are asked by test/api/access.matrix.api-spec.ts.
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getSubscriptionType()) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) =>
      args.filter((arg) => getNamedType(arg.type) === GraphQLID).map((arg) => `${type.name}.${name}.${arg.name}`),
    );
  });
}

describe('what is not yours', () => {
  let test: TestApp;
  let world: AccessWorld;

  beforeAll(async () => {
    test = await TestApp.start();
    world = await AccessWorld.build(test);
    await world.addMemberOfBoth('Max Moor', Duty.GUARDIAN, Duty.ADMIN);
  });
  afterAll(() => test.stop());

  const of = (name: string) => world.id(name);
  const textOf = ({ status, ...answer }: Answer<unknown>, id: string) =>
    `${status} ${JSON.stringify(answer)}`.replace(id, 'ID');

  it('is looked for here at every place where a client gives an id', () => {
    expect(PLACES.map(({ place }) => place).sort()).toEqual(idPlaces(schemaOf(test.app)).sort());
  });

  const cases = PLACES.flatMap((place) =>
    place.hidden.map(([who, thing]) => [who, thing, place.place, place] as const),
  );

  it.each(cases)('is to %s, asking for %s in %s, like what is not there', async (who, thing, _, { ask, says }) => {
    const send = ({ query, variables }: Ask) => world.client(who).send(query, variables);
    const id = of(thing);
    const unknown = `${id.replace(/_[^_]+$/, '')}_${v7()}`;
    const [hidden, missing] = [await send(ask(id, of)), await send(ask(unknown, of))];
    expect(textOf(hidden, id)).toBe(textOf(missing, unknown));
    expect(refusalOf(hidden) ?? hidden.data).toEqual(typeof says === 'string' ? says : says(of));
    expect(JSON.stringify(hidden)).not.toContain(id);
  });
});
