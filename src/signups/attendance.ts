import { registerEnumType } from '@nestjs/graphql';

export enum Attendance {
  UNRECORDED = 'UNRECORDED',
  ATTENDED = 'ATTENDED',
  ABSENT = 'ABSENT',
  EXCUSED = 'EXCUSED',
}

registerEnumType(Attendance, {
  name: 'Attendance',
  description: 'Whether somebody came.',
  valuesMap: {
    UNRECORDED: { description: 'Nobody has said yet.' },
    ATTENDED: { description: 'Came.' },
    ABSENT: { description: 'Did not come.' },
    EXCUSED: { description: 'Did not come, and said so.' },
  },
});
