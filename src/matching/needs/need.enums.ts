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

/** Each holds those before it. */
export enum NeedAudience {
  CLASSROOM = 'CLASSROOM',
  GRADE = 'GRADE',
  SCHOOL = 'SCHOOL',
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

registerEnumType(NeedAudience, {
  name: 'NeedAudience',
  description: 'Who is asked at once; whoever does not want to be asked never is.',
  valuesMap: {
    CLASSROOM: { description: 'Guardians of children in the class.' },
    GRADE: { description: 'Guardians of children in classes of the same grade.' },
    SCHOOL: { description: 'Guardians of all children, and those who help without having a child here.' },
  },
});
