import { EventKind } from '../events/index.js';
import { role, type EventTemplate } from './event-templates.js';

/** What a class does with its families, so many weeks after the first school day, give or take a few. */
export interface ClassTemplate extends EventTemplate {
  weeks: number[];
  /** Of the grades from kindergarten (0) to fifth; none: all. */
  grades?: number[];
}

const trip = (title: string, location: string, span: string, week: number, grades: number[]): ClassTemplate => ({
  title: `Field trip: ${title}`,
  kind: EventKind.FIELD_TRIP,
  description: 'Lunch from home, a rain jacket, and shoes for walking. The bus leaves on time.',
  location,
  span,
  weeks: [week],
  grades,
  roles: [role('Chaperone', 4, span, { check: true })],
  appeal: 1.3,
});

export const OF_A_CLASS: readonly ClassTemplate[] = [
  trip('the pumpkin farm', 'Harvest Hill Farm', '09:00-13:30', 6, [0, 1]),
  trip('the nature center', 'Riverside Nature Center', '09:00-14:00', 7, [2, 3]),
  trip('the science museum', 'Museum of Science', '08:30-14:30', 8, [4, 5]),
  trip('the fire station', 'Station 4', '09:30-12:00', 27, [0, 1]),
  trip('the aquarium', 'City Aquarium', '08:45-14:00', 29, [2, 3]),
  trip('the state house', 'State House', '08:15-15:00', 30, [4, 5]),
  {
    title: 'Reading partners',
    kind: EventKind.CLASSROOM_VISIT,
    description: 'Sit with two children and a book of their choice, in whatever language you share.',
    location: 'Classroom',
    span: '08:30-09:30',
    weeks: [3, 8, 14, 20, 26, 32],
    roles: [role('Reading partner', 3, '08:30-09:30')],
    appeal: 1,
  },
  {
    title: 'What I do all day',
    kind: EventKind.CLASSROOM_VISIT,
    description: 'Ten minutes about your work, ten of questions. Bring something that can be touched.',
    location: 'Classroom',
    span: '13:30-14:30',
    weeks: [12],
    roles: [role('Guest', 2, '13:30-14:30')],
    appeal: 0.8,
  },
  {
    title: 'Cooking together',
    kind: EventKind.CLASSROOM_VISIT,
    description: 'A dish of your family’s, in small hands. Tell us about allergies beforehand.',
    location: 'Classroom',
    span: '10:00-11:30',
    weeks: [21],
    roles: [role('Cook', 1, '09:45-11:30'), role('Helping hands', 2, '10:00-11:30')],
    appeal: 0.9,
  },
  {
    title: 'Poetry morning',
    kind: EventKind.CLASSROOM_VISIT,
    description: 'Every child has learned one by heart.',
    location: 'Classroom',
    span: '08:45-10:00',
    weeks: [33],
    roles: [role('Tea and cookies', 2, '08:30-10:00')],
    appeal: 1,
  },
];
