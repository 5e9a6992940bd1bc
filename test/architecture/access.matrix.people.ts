import { byAda, type By } from './access.callers.js';
import type { Ids, MutationAnswers, Outcome } from './access.matrix.mutations.js';

/** Declared at the handler, so that nothing is looked up for others: a guardian learns nothing by what is refused. */
const byOffice = (answer: Outcome): By<Outcome> => ({
  self: 'FORBIDDEN',
  otherAdult: 'FORBIDDEN',
  otherFamily: 'FORBIDDEN',
  teacher: 'FORBIDDEN',
  coordinator: answer,
  admin: byAda(answer),
  exVolunteer: 'FORBIDDEN',
  otherSchool: 'NOT_FOUND',
  anonymous: 'UNAUTHENTICATED',
});

/** A coordinator, of this or another school, is no administrator. */
const byAdministrators = (answer: Outcome): By<Outcome> => ({
  ...byOffice('FORBIDDEN'),
  admin: answer,
  otherSchool: 'FORBIDDEN',
});

type Input = MutationAnswers['input'];

const officeRow = (mutation: string, input: Input, answer: Outcome): MutationAnswers => ({
  mutation,
  on: 'newcomers',
  input,
  answers: byOffice(answer),
});
const administratorsRow = (mutation: string, input: Input, answer: Outcome): MutationAnswers => ({
  mutation,
  on: 'newcomers',
  input,
  answers: byAdministrators(answer),
});

const stay = ({ of }: Ids) => ({ classroomId: of('4A'), termId: of('School year') });

const people: MutationAnswers[] = [
  officeRow('addPerson', ({ of }) => ({ schoolId: of('Oak'), name: 'New', duties: ['VOLUNTEER'] }), {
    displayName: 'New',
    duties: ['VOLUNTEER'],
  }),
  {
    mutation: 'updatePerson',
    on: 'newcomers',
    doing: 'a stranger',
    input: ({ of }) => ({ personId: of('Nan'), version: 1, name: 'Nan N.' }),
    answers: {
      ...byOffice({ id: 'Nan', displayName: 'Nan N.', version: 2 }),
      self: 'NOT_FOUND',
      exVolunteer: 'NOT_FOUND',
      otherAdult: 'NOT_FOUND',
      otherFamily: 'NOT_FOUND',
    },
  },
  {
    mutation: 'updatePerson',
    on: 'newcomers',
    doing: 'Ana',
    input: ({ of }) => ({ personId: of('Ana'), version: 5, phone: '+1 555 0100' }),
    answers: {
      ...byOffice('CONFLICT STALE_VERSION'),
      self: { id: 'Ana', version: 6 },
      exVolunteer: 'NOT_FOUND',
      otherFamily: 'NOT_FOUND',
    },
  },
  {
    mutation: 'updatePerson',
    on: 'newcomers',
    doing: 'the address of Ana',
    input: ({ of }) => ({ personId: of('Ana'), version: 6, addEmails: ['ana@example.org'] }),
    answers: {
      ...byOffice({ id: 'Ana', version: 7 }),
      ...{ otherFamily: 'NOT_FOUND', admin: 'CONFLICT STALE_VERSION', exVolunteer: 'NOT_FOUND' },
    },
  },
  administratorsRow('setDuties', ({ of }) => ({ personId: of('Nan'), version: 1, duties: ['TEACHER'] }), {
    id: 'Nan',
    duties: ['TEACHER'],
    version: 2,
  }),
  officeRow('recordLeaving', ({ of }) => ({ personId: of('Nan'), version: 1 }), { id: 'Nan', version: 2 }),
  officeRow('endSessionsOf', ({ of }) => ({ personId: of('Nan') }), { id: 'Nan', version: 1 }),
  officeRow('recordReturn', ({ of }) => ({ personId: of('Nan'), version: 1 }), { id: 'Nan', version: 1, leftAt: null }),
  officeRow(
    'mergePeople',
    ({ of }) => ({
      keepId: of('Nan'),
      mergeId: of('Ned'),
      keepVersion: 1,
      mergeVersion: 1,
      accountOfId: of('Nan'),
    }),
    { id: 'Nan', displayName: 'Nan Nash', version: 2, families: ['Nash'] },
  ),
];

const families: MutationAnswers[] = [
  officeRow('addFamily', ({ of }) => ({ schoolId: of('Oak'), name: 'New', adultIds: [of('Nat')] }), {
    name: 'New',
    adults: ['Nat'],
    version: 1,
  }),
  officeRow('updateFamily', ({ of }) => ({ familyId: of('Nash'), version: 1, name: 'Other' }), {
    id: 'Nash',
    name: 'Other',
    version: 2,
  }),
  officeRow('addFamilyAdult', ({ of }) => ({ familyId: of('Noll'), version: 1, personId: of('Nat') }), {
    id: 'Noll',
    adults: ['Nat'],
  }),
  officeRow('removeFamilyAdult', ({ of }) => ({ familyId: of('Nash'), version: 1, personId: of('Ned') }), {
    id: 'Nash',
    adults: ['Nan'],
  }),
  officeRow(
    'mergeFamilies',
    ({ of }) => ({ keepId: of('Noll'), mergeId: of('Nash'), keepVersion: 1, mergeVersion: 1 }),
    { id: 'Noll', name: 'Noll', adults: ['Nan', 'Ned'], children: ['Noa'] },
  ),
  {
    mutation: 'setActingForEachOther',
    on: 'newcomers',
    doing: 'Nan',
    input: ({ of }) => ({ familyId: of('Nash'), personId: of('Nan'), allowed: false }),
    answers: {
      ...byOffice({ person: 'Nan', actingForEachOther: false }),
      self: 'NOT_FOUND',
      exVolunteer: 'NOT_FOUND',
      otherAdult: 'NOT_FOUND',
      otherFamily: 'NOT_FOUND',
    },
  },
  {
    mutation: 'setActingForEachOther',
    on: 'newcomers',
    doing: 'Ana',
    input: ({ of }) => ({ familyId: of('Lopez'), personId: of('Ana'), allowed: true }),
    answers: {
      ...byOffice({ person: 'Ana', actingForEachOther: true }),
      self: { person: 'Ana', actingForEachOther: true },
      exVolunteer: 'NOT_FOUND',
      otherFamily: 'NOT_FOUND',
    },
  },
];

const children: MutationAnswers[] = [
  officeRow('addChild', ({ of }) => ({ familyId: of('Noll'), givenName: 'Kai' }), {
    displayName: 'Kai',
    families: ['Noll'],
  }),
  officeRow('updateChild', ({ of }) => ({ childId: of('Noa'), version: 1, familyName: null }), {
    id: 'Noa',
    displayName: 'Noa',
    version: 2,
  }),
  officeRow('recordChildLeaving', ({ of }) => ({ childId: of('Noa'), version: 1 }), { id: 'Noa', version: 2 }),
  officeRow('recordChildReturn', ({ of }) => ({ childId: of('Noa'), version: 1 }), { id: 'Noa', version: 1 }),
  officeRow('addGuardianship', ({ of }) => ({ childId: of('Noa'), personId: of('Nat'), relation: 'uncle' }), {
    id: 'Noa',
    version: 2,
  }),
  officeRow('removeGuardianship', ({ of }) => ({ childId: of('Noa'), version: 1, personId: of('Ned') }), {
    id: 'Noa',
    version: 2,
  }),
  officeRow('enrollChild', (ids) => ({ childId: ids.of('Noa'), ...stay(ids) }), {
    id: 'Noa',
    classrooms: ['3B', '4A'],
  }),
  officeRow('endEnrollment', ({ of }) => ({ childId: of('Noa'), classroomId: of('3B') }), {
    id: 'Noa',
    classrooms: [],
  }),
  {
    ...officeRow('assignTeacher', (ids) => ({ personId: ids.of('Nat'), ...stay(ids) }), {
      id: '4A',
      teachers: ['Nat'],
    }),
    // Beside the newcomer whom Cora has assigned before.
    ...{ answers: { ...byOffice({ id: '4A', teachers: ['Nat', 'Tom'] }), admin: { id: '4A', name: '4A' } } },
  },
  {
    mutation: 'endTeaching',
    on: 'newcomers',
    input: ({ of }) => ({ personId: of('Nat'), classroomId: of('4A') }),
    answers: byOffice('NOT_FOUND'),
  },
];

const schools: MutationAnswers[] = [
  administratorsRow('updateSchool', ({ of }) => ({ schoolId: of('Oak'), version: 1, name: 'Other' }), {
    id: 'Oak',
    name: 'Other',
    version: 2,
  }),
  {
    mutation: 'addClassroom',
    on: 'newcomers',
    input: ({ of }) => ({ schoolId: of('Oak'), name: '5C' }),
    // Beside the class that Cora has added before.
    answers: { ...byOffice({ name: '5C', version: 1 }), admin: 'RULE_BROKEN CLASSROOM_NAME_TAKEN' },
  },
  {
    mutation: 'updateClassroom',
    on: 'newcomers',
    input: ({ of }) => ({ classroomId: of('4A'), version: 1, grade: '05' }),
    answers: { ...byOffice({ id: '4A', grade: '05', version: 2 }), admin: 'CONFLICT STALE_VERSION' },
  },
  administratorsRow(
    'addTerm',
    ({ of }) => ({
      schoolId: of('Oak'),
      name: 'Fall',
      startsOn: '2026-08-20',
      endsBefore: '2026-12-20',
    }),
    { name: 'Fall', startsOn: '2026-08-20', endsBefore: '2026-12-20', shownFrom: '2026-07-06', version: 1 },
  ),
  administratorsRow('updateTerm', ({ of }) => ({ termId: of('School year'), version: 1, name: 'Other' }), {
    id: 'School year',
    name: 'Other',
    version: 2,
  }),
];

/** By hand: what each mutation about people, families and the school answers each caller. */
export const PEOPLE_MUTATIONS: readonly MutationAnswers[] = [...people, ...families, ...children, ...schools];
