import { registerEnumType } from '@nestjs/graphql';

/** In the order of the days, Monday first. */
export enum Weekday {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}

export const WEEKDAYS = Object.values(Weekday);

registerEnumType(Weekday, { name: 'Weekday', description: 'A day of the school’s week.' });
