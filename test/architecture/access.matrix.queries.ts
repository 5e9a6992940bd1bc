import { own, type By, type Value } from './access.callers.js';

export interface QueryAnswers {
  query: string;
  /** In a list of ids, an object stands for itself, null for what is not there. */
  answers: By<Value | { refused: string }>;
}

/** By hand: what each root query answers each caller. */
export const QUERIES: readonly QueryAnswers[] = [
  {
    query: 'viewer { people { id } }',
    answers: {
      ...own((name): Value => ({ people: [name] })),
      exVolunteer: { people: [] },
      anonymous: null,
    },
  },
  {
    query: 'school { id }',
    answers: {
      self: 'Oak',
      otherAdult: 'Oak',
      otherFamily: 'Oak',
      teacher: 'Oak',
      coordinator: 'Oak',
      exVolunteer: { refused: 'NOT_FOUND' },
      otherSchool: 'Elm',
      anonymous: { refused: 'UNAUTHENTICATED' },
    },
  },
  {
    query: 'school(id: {Oak}) { id }',
    answers: {
      self: 'Oak',
      otherAdult: 'Oak',
      otherFamily: 'Oak',
      teacher: 'Oak',
      coordinator: 'Oak',
      otherSchool: { refused: 'NOT_FOUND' },
      anonymous: { refused: 'UNAUTHENTICATED' },
    },
  },
  {
    query: 'node(id: {Leo}) { id }',
    answers: {
      self: 'Leo',
      otherAdult: 'Leo',
      otherFamily: null,
      separatedGuardian: 'Leo',
      teacher: 'Leo',
      coordinator: 'Leo',
      otherSchool: null,
      anonymous: null,
    },
  },
  {
    query: 'explainMatch(personId: {Ana}, targetId: {need of 3B}) { person { id } }',
    answers: {
      self: { refused: 'FORBIDDEN' },
      otherAdult: { refused: 'FORBIDDEN' },
      otherFamily: { refused: 'FORBIDDEN' },
      teacher: 'Ana',
      coordinator: 'Ana',
      exVolunteer: { refused: 'FORBIDDEN' },
      otherSchool: { refused: 'NOT_FOUND' },
      anonymous: { refused: 'UNAUTHENTICATED' },
    },
  },
  {
    query: 'nodes(ids: [{Elm}, {fair}, {Dee}, {draft}, {4A visit shift}]) { id }',
    answers: {
      self: [null, 'fair', null, null, null],
      otherAdult: [null, 'fair', null, null, null],
      otherFamily: [null, 'fair', null, null, null],
      otherClass: [null, 'fair', 'Dee', null, '4A visit shift'],
      restrictedGuardian: [null, 'fair', null, null, null],
      teacher: [null, 'fair', 'Dee', null, '4A visit shift'],
      coordinator: [null, 'fair', 'Dee', 'draft', '4A visit shift'],
      exVolunteer: [null, null, null, null, null],
      otherSchool: ['Elm', null, null, null, null],
      anonymous: [null, null, null, null, null],
    },
  },
];
