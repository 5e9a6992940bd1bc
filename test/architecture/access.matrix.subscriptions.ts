import type { By } from './access.callers.js';

export interface SubscriptionAnswers {
  subscription: string;
  /** What it watches, by its name in test/support/access-world.ts. */
  on: string;
  /** `watches`, the code of the refusal, or the code that the socket is closed with. */
  answers: By<string>;
}

const NOBODY = { otherSchool: 'NOT_FOUND', anonymous: '4401' };

/** By hand: who may watch what. */
export const SUBSCRIPTIONS: readonly SubscriptionAnswers[] = [
  {
    subscription: 'eventChanged',
    on: 'fair',
    answers: {
      self: 'watches',
      otherAdult: 'watches',
      otherFamily: 'watches',
      teacher: 'watches',
      coordinator: 'watches',
      ...NOBODY,
    },
  },
  {
    subscription: 'eventChanged',
    on: '4A visit',
    answers: {
      self: 'NOT_FOUND',
      otherAdult: 'NOT_FOUND',
      otherFamily: 'NOT_FOUND',
      ...{ otherClass: 'watches', restrictedGuardian: 'NOT_FOUND' },
      teacher: 'watches',
      coordinator: 'watches',
      ...NOBODY,
    },
  },
  {
    subscription: 'eventChanged',
    on: 'draft',
    answers: {
      self: 'NOT_FOUND',
      otherAdult: 'NOT_FOUND',
      otherFamily: 'NOT_FOUND',
      teacher: 'NOT_FOUND',
      coordinator: 'watches',
      ...NOBODY,
    },
  },
];
