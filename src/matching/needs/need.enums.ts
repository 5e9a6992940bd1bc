import { registerEnumType } from '@nestjs/graphql';

export enum NeedStatus {
  OPEN = 'OPEN',
  SCHEDULED = 'SCHEDULED',
  CLOSED = 'CLOSED',
}

export enum NeedTiming {
  FIXED = 'FIXED',
  WINDOWS = 'WINDOWS',
  FLEXIBLE = 'FLEXIBLE',
}

registerEnumType(NeedStatus, {
  name: 'NeedStatus',
  description: 'Where a need stands.',
  valuesMap: {
    OPEN: { description: 'Somebody is wanted.' },
    SCHEDULED: { description: 'A visit is on the calendar; cancelling the visit opens the need again.' },
    CLOSED: { description: 'No longer wanted, or done.' },
  },
});

registerEnumType(NeedTiming, {
  name: 'NeedTiming',
  description: 'When somebody is wanted.',
  valuesMap: {
    FIXED: { description: 'At one time, its only window.' },
    WINDOWS: { description: 'In one of its windows.' },
    FLEXIBLE: { description: 'Whenever it suits; it has no windows.' },
  },
});
