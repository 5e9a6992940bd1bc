import { but, MEMBERS, ofOneself, type Sight } from './access.callers.js';
import type { MutationAnswers, Outcome } from './access.matrix.mutations.js';

const MOMENT = '2026-10-06T14:00:00.000Z';

/** Everybody here presents a token of a program; Ana and Eli have also signed in elsewhere. */
export const CREDENTIAL_SIGHTS: Sight[] = [
  {
    type: 'Viewer',
    at: 'viewer',
    seenBy: [...MEMBERS, 'exVolunteer', 'otherSchool'],
    fields: {
      id: ofOneself((name) => `mailbox of ${name}`),
      email: ofOneself((name) => `${name.toLowerCase()}@example.org`),
      people: ofOneself((name) => [name], { exVolunteer: [] }),
      sessions: but([], { self: ['session of Ana'], otherSchool: ['session of Eli'], exVolunteer: [] }),
      apiTokens: ofOneself((name) => [`token of ${name}`], { otherSchool: ['second token of Eli', 'token of Eli'] }),
    },
  },
  {
    type: 'Session',
    at: 'viewer > sessions',
    seenBy: ['self', 'otherSchool'],
    fields: {
      id: but('session of Ana', { otherSchool: 'session of Eli' }),
      createdAt: MOMENT,
      lastUsedAt: MOMENT,
      expiresAt: '2026-11-05T14:00:00.000Z',
      userAgent: 'node',
      current: false,
    },
  },
  {
    type: 'ApiToken',
    at: 'viewer > apiTokens',
    seenBy: [...MEMBERS, 'exVolunteer', 'otherSchool'],
    fields: {
      id: ofOneself((name) => `token of ${name}`, { otherSchool: 'second token of Eli' }),
      name: ofOneself((name) => `of ${name}`, { otherSchool: 'second' }),
      scope: 'ALL',
      createdAt: MOMENT,
      expiresAt: null,
      lastUsedAt: but(MOMENT, { otherSchool: null, exVolunteer: MOMENT }),
      current: but(true, { otherSchool: false, exVolunteer: true }),
    },
  },
];

const everybody = (outcome: Outcome, anonymous: Outcome = outcome) => ({
  self: outcome,
  otherAdult: outcome,
  otherFamily: outcome,
  teacher: outcome,
  coordinator: outcome,
  otherSchool: outcome,
  anonymous,
});

let mails = 0;

export const CREDENTIAL_MUTATIONS: readonly MutationAnswers[] = [
  {
    mutation: 'requestSignIn',
    on: 'account',
    input: () => ({ email: `mail${++mails}@example.org` }),
    answers: everybody({ accepted: true }),
  },
  {
    mutation: 'signIn',
    on: 'account',
    doing: 'by a token that is none',
    input: () => ({ token: 'x'.repeat(43) }),
    answers: everybody('RULE_BROKEN SIGN_IN_FAILED'),
  },
  {
    mutation: 'confirmEmailChange',
    on: 'account',
    doing: 'by a token that is none',
    input: () => ({ token: 'x'.repeat(43) }),
    answers: everybody('RULE_BROKEN EMAIL_CHANGE_FAILED'),
  },
  { mutation: 'signOut', on: 'account', answers: everybody(true) },
  {
    mutation: 'endSession',
    on: 'account',
    doing: 'of Eli',
    input: ({ of }) => ({ sessionId: of('session of Eli') }),
    answers: {
      ...everybody('NOT_FOUND', 'UNAUTHENTICATED'),
      otherSchool: { id: 'session of Eli', current: false },
      exVolunteer: 'NOT_FOUND',
    },
  },
  {
    mutation: 'endOtherSessions',
    on: 'account',
    input: () => ({}),
    answers: { ...everybody(0, 'UNAUTHENTICATED'), self: 1 },
  },
  {
    mutation: 'createApiToken',
    on: 'account',
    input: () => ({ name: 'third' }),
    answers: everybody('FORBIDDEN SIGN_IN_AGAIN', 'UNAUTHENTICATED'),
  },
  {
    mutation: 'revokeApiToken',
    on: 'account',
    doing: 'of Eli',
    input: ({ of }) => ({ tokenId: of('second token of Eli') }),
    answers: {
      ...everybody('NOT_FOUND', 'UNAUTHENTICATED'),
      otherSchool: { id: 'second token of Eli', name: 'second' },
      exVolunteer: 'NOT_FOUND',
    },
  },
  {
    mutation: 'changeEmail',
    on: 'account',
    input: () => ({ email: 'elsewhere@example.org' }),
    answers: everybody('FORBIDDEN SIGN_IN_AGAIN', 'UNAUTHENTICATED'),
  },
];
