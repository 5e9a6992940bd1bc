import { registerEnumType } from '@nestjs/graphql';
import { JsonColumn, Row, EnumColumn, TextColumn, VersionColumn } from '../platform/database/columns.js';
import { SharedTable } from '../platform/database/tables.js';

/** How volunteers are named to other parents. */
export enum VolunteerNames {
  NONE = 'NONE',
  FIRST_NAME_INITIAL = 'FIRST_NAME_INITIAL',
  FULL_NAME = 'FULL_NAME',
}

registerEnumType(VolunteerNames, {
  name: 'VolunteerNames',
  description: 'How volunteers are named to other parents. Staff and the family see names in full.',
  valuesMap: {
    NONE: { description: 'Not at all: other parents see how many, not who.' },
    FIRST_NAME_INITIAL: { description: 'First name and initial, such as Ana L.' },
    FULL_NAME: { description: 'In full.' },
  },
});

@SharedTable('school')
export class School extends Row {
  @TextColumn()
  name: string;

  /** IANA. */
  @TextColumn()
  timeZone: string;

  /** BCP 47, that the school writes to families in; the first is the default. */
  @JsonColumn()
  locales: string[];

  @EnumColumn({ default: VolunteerNames.FIRST_NAME_INITIAL })
  volunteerNames: VolunteerNames;

  @VersionColumn()
  version: number;
}
