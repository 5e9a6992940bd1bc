import type { MutationAnswers } from './access.matrix.mutations.js';

const NO_REVIEW = 'review_0199a2b0-0000-7000-8000-000000000000';
const NO_UPLOAD = 'upload_0199a2b0-0000-7000-8000-000000000000';

const administratorsOnly = {
  ...{ self: 'FORBIDDEN', otherAdult: 'FORBIDDEN', otherFamily: 'FORBIDDEN', teacher: 'FORBIDDEN' },
  ...{ coordinator: 'FORBIDDEN', admin: 'NOT_FOUND', otherSchool: 'FORBIDDEN', anonymous: 'UNAUTHENTICATED' },
};

const nobody = {
  ...{ self: 'NOT_FOUND', otherAdult: 'NOT_FOUND', otherFamily: 'NOT_FOUND', teacher: 'NOT_FOUND' },
  ...{ coordinator: 'NOT_FOUND', admin: 'NOT_FOUND', otherSchool: 'NOT_FOUND', anonymous: 'UNAUTHENTICATED' },
};

export const rosterMutations: MutationAnswers[] = [
  {
    ...{ mutation: 'previewRoster', on: 'published event' },
    input: () => ({ uploadId: NO_UPLOAD }),
    answers: administratorsOnly,
  },
  {
    ...{ mutation: 'applyRoster', on: 'published event' },
    input: () => ({ uploadId: NO_UPLOAD }),
    answers: administratorsOnly,
  },
  {
    ...{ mutation: 'decideAddress', on: 'published event' },
    input: () => ({ reviewId: NO_REVIEW, accept: true }),
    answers: nobody,
  },
];
