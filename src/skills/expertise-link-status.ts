import { registerEnumType } from '@nestjs/graphql';

export enum ExpertiseLinkStatus {
  SUGGESTED = 'SUGGESTED',
  CONFIRMED = 'CONFIRMED',
  REJECTED = 'REJECTED',
}

registerEnumType(ExpertiseLinkStatus, {
  name: 'ExpertiseLinkStatus',
  description: 'What a person said to a skill that was read out of their words.',
  valuesMap: {
    SUGGESTED: { description: 'They have not answered: it counts for nothing.' },
    CONFIRMED: { description: 'They offer it.' },
    REJECTED: { description: 'It is not suggested again.' },
  },
});
