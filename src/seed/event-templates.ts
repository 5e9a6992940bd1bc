import { EventKind } from '../events/index.js';

/** A stretch of the day on the school's clock, such as `10:00-12:00`; `+1` is the event's second day. */
export interface ShiftTemplate {
  span: string;
  places: number;
  day?: number;
}

export interface RoleTemplate {
  title: string;
  shifts: ShiftTemplate[];
  /** Of the catalog; nobody signs up without it. */
  skill?: string;
  /** Whether it takes a background check. */
  check?: boolean;
}

export interface EventTemplate {
  title: string;
  kind: EventKind;
  description: string;
  location: string;
  /** From the first shift to the last, in days. */
  days?: number;
  span: string;
  roles: RoleTemplate[];
  /** How many come of those who are needed: 1 fills every place, more makes lines. */
  appeal: number;
}

/** An event of the whole school, on the nth weekday of a month; `months` where it comes again. */
export interface YearlyTemplate extends EventTemplate {
  months: number[];
  week: number;
  weekday: number;
}

const [MON, TUE, WED, THU, FRI, SAT] = [1, 2, 3, 4, 5, 6];
const { FAIR, PICNIC, CULTURAL_CELEBRATION, WORKSHOP, MEETING, CONFERENCE, FUNDRAISER, OTHER } = EventKind;

/** A role with the same number of places in each of its shifts. */
export const role = (
  title: string,
  places: number,
  spans: string,
  more: Omit<RoleTemplate, 'title' | 'shifts'> = {},
) => ({
  title,
  shifts: spans.split(' ').map((text) => {
    const [span = '', day] = text.split('+');
    return { span, places, ...(day ? { day: Number(day) } : {}) };
  }),
  ...more,
});

const on = (months: number | number[], week: number, weekday: number) => ({ months: [months].flat(), week, weekday });

export const YEARLY: readonly YearlyTemplate[] = [
  {
    ...on([7, 8], 2, SAT),
    title: 'Summer garden morning',
    kind: OTHER,
    description: 'The tomatoes do not know that it is vacation. Bring a hat and a bottle of water.',
    location: 'School garden',
    span: '09:00-12:00',
    roles: [role('Watering and weeding', 5, '09:00-10:30 10:30-12:00')],
    appeal: 0.7,
  },
  {
    ...on([7, 8], 3, WED),
    title: 'Summer reading in the park',
    kind: OTHER,
    description: 'Blankets under the oaks, and a box of books from the library.',
    location: 'Riverside Park',
    span: '10:00-11:30',
    roles: [role('Reading aloud', 4, '10:00-11:30'), role('Snacks', 2, '10:00-11:30')],
    appeal: 0.6,
  },
  {
    ...on(8, 4, THU),
    title: 'New families breakfast',
    kind: MEETING,
    description: 'Coffee, name tags, and a walk through the building for everybody who is new.',
    location: 'Cafeteria',
    span: '08:00-09:30',
    roles: [role('Welcome table', 3, '07:45-09:30'), role('Tour guide', 4, '08:15-09:15')],
    appeal: 0.8,
  },
  {
    ...on(9, 2, SAT),
    title: 'Back-to-school picnic',
    kind: PICNIC,
    description: 'Bring a dish that your family loves. The grill is hot from eleven.',
    location: 'School field',
    span: '11:00-15:00',
    roles: [
      role('Grill', 3, '10:30-12:30 12:30-14:30'),
      role('Games for the little ones', 4, '11:00-13:00 13:00-15:00'),
      role('Setting up', 6, '09:30-11:00'),
      role('Cleaning up', 6, '14:30-16:00'),
    ],
    appeal: 1.1,
  },
  {
    ...on(9, 4, TUE),
    title: 'Picture day',
    kind: OTHER,
    description: 'Combs, patience, and a smile at the front of the line.',
    location: 'Gym',
    span: '08:30-13:00',
    roles: [role('Line helper', 2, '08:30-10:30 10:30-13:00')],
    appeal: 0.9,
  },
  {
    ...on([9, 10, 11, 12, 1, 2, 3, 4, 5, 6], 1, TUE),
    title: 'Family council',
    kind: MEETING,
    description: 'What is planned, what it costs, what you think. Children are looked after, and somebody interprets.',
    location: 'Library',
    span: '18:30-20:00',
    roles: [
      role('Looking after the children', 2, '18:15-20:15', { check: true }),
      role('Interpreting (Spanish)', 1, '18:30-20:00', { skill: 'spanish' }),
      role('Snack table', 2, '18:00-18:45'),
    ],
    appeal: 0.75,
  },
  {
    ...on(10, 1, FRI),
    title: 'Noche de la Herencia Hispana',
    kind: CULTURAL_CELEBRATION,
    description: 'Música, baile y comida de nuestras familias. *Music, dance and food of our families.*',
    location: 'Auditorium and courtyard',
    span: '17:30-20:00',
    roles: [
      role('Food tables', 5, '17:00-18:30 18:30-20:00'),
      role('Decorating', 5, '15:30-17:30'),
      role('Sound and lights', 2, '17:00-20:15', { skill: 'sound_systems' }),
    ],
    appeal: 1.2,
  },
  {
    ...on(10, 2, WED),
    title: 'Walk to school day',
    kind: OTHER,
    description: 'Three walking buses from three corners, with a parent at each end.',
    location: 'Oak and 5th, Riverside, Mill Street',
    span: '07:20-08:10',
    roles: [role('Walking bus driver', 8, '07:15-08:10')],
    appeal: 0.8,
  },
  {
    ...on([10, 3], 4, WED),
    title: 'Book fair',
    kind: FUNDRAISER,
    description: 'A quarter of every sale buys books for the classrooms.',
    location: 'Library',
    days: 3,
    span: '08:00-16:00',
    roles: [
      role('Cash desk', 2, '08:00-12:00 12:00-16:00 08:00-12:00+1 12:00-16:00+1 08:00-12:00+2 12:00-16:00+2'),
      role('Helping children choose', 2, '09:00-11:30 09:00-11:30+1 09:00-11:30+2'),
    ],
    appeal: 0.7,
  },
  {
    ...on(10, 5, SAT),
    title: 'Fall fair',
    kind: FAIR,
    description: 'Lemonade, a dunk tank, forty pumpkins and the oldest ponies in the county. **Rain or shine.**',
    location: 'School field',
    span: '10:00-16:00',
    roles: [
      role('Lemonade stand', 3, '10:00-12:00 12:00-14:00 14:00-16:00'),
      role('Face painting', 2, '10:00-13:00 13:00-16:00', { skill: 'face_painting' }),
      role('Ticket booth', 2, '09:45-12:00 12:00-14:00 14:00-16:00'),
      role('Games', 6, '10:00-13:00 13:00-16:00'),
      role('First aid', 1, '10:00-13:00 13:00-16:00', { skill: 'first_aid' }),
      role('Setting up', 8, '08:00-10:00'),
      role('Cleaning up', 8, '16:00-17:30'),
    ],
    appeal: 1.1,
  },
  {
    ...on(11, 1, THU),
    title: 'Diwali evening',
    kind: CULTURAL_CELEBRATION,
    description: 'Lamps, rangoli on the courtyard stones, and sweets.',
    location: 'Courtyard',
    span: '17:00-19:00',
    roles: [role('Rangoli table', 3, '17:00-19:00'), role('Serving sweets', 4, '17:00-19:00')],
    appeal: 1,
  },
  {
    ...on(11, 2, THU),
    title: 'Family math night',
    kind: WORKSHOP,
    description: 'Games that are arithmetic in disguise; every child takes one home.',
    location: 'Cafeteria',
    span: '17:30-19:00',
    roles: [role('Game table', 8, '17:15-19:00')],
    appeal: 0.6,
  },
  {
    ...on([11, 3], 3, TUE),
    title: 'Family-teacher conferences',
    kind: CONFERENCE,
    description: 'Twenty minutes with the teacher of your child. Coffee outside, interpreters inside.',
    location: 'Classrooms',
    days: 2,
    span: '13:00-19:00',
    roles: [
      role('Coffee table', 2, '13:00-16:00 16:00-19:00 13:00-16:00+1 16:00-19:00+1'),
      role('Interpreting (Spanish)', 2, '13:00-16:00 16:00-19:00', { skill: 'spanish' }),
    ],
    appeal: 0.8,
  },
  {
    ...on(11, 3, FRI),
    title: 'Thanksgiving food drive',
    kind: FUNDRAISER,
    description: 'Cans, rice and cooking oil for the pantry on Mill Street.',
    location: 'Front entrance',
    span: '07:30-16:00',
    roles: [role('Collecting', 2, '07:30-08:30 14:30-16:00'), role('Driving to the pantry', 1, '15:00-16:30')],
    appeal: 0.9,
  },
  {
    ...on(12, 1, SAT),
    title: 'Winter coat swap',
    kind: OTHER,
    description: 'Bring what has become too small, take what fits.',
    location: 'Gym',
    span: '09:00-13:00',
    roles: [role('Sorting', 6, '08:00-10:00'), role('Tables', 4, '09:00-11:00 11:00-13:00')],
    appeal: 0.8,
  },
  {
    ...on(12, 2, THU),
    title: 'Winter concert',
    kind: OTHER,
    description: 'Songs of eleven languages, and the fourth grade’s recorders. Doors open at half past five.',
    location: 'Auditorium',
    span: '18:00-19:30',
    roles: [
      role('Ushers', 6, '17:15-19:45'),
      role('Backstage with the children', 5, '17:00-19:45', { check: true }),
      role('Bake sale', 3, '17:15-18:00 18:45-19:45'),
    ],
    appeal: 1.1,
  },
  {
    ...on(1, 4, THU),
    title: 'Science night',
    kind: WORKSHOP,
    description: 'Volcanoes, a telescope on the roof, and a table where things may be taken apart.',
    location: 'Gym',
    span: '17:30-19:30',
    roles: [
      role('Experiment table', 8, '17:00-19:30'),
      role('Telescope', 1, '18:00-19:30', { skill: 'astronomy' }),
      role('Pizza', 3, '17:00-18:30'),
    ],
    appeal: 0.9,
  },
  {
    ...on(2, 1, SAT),
    title: 'Lunar New Year',
    kind: CULTURAL_CELEBRATION,
    description: 'Dumplings by the hundred and a lion with two children inside.',
    location: 'Cafeteria and courtyard',
    span: '11:00-14:00',
    roles: [
      role('Folding dumplings', 8, '09:00-11:00'),
      role('Calligraphy table', 2, '11:00-12:30 12:30-14:00'),
      role('Cleaning up', 5, '14:00-15:00'),
    ],
    appeal: 1,
  },
  {
    ...on(2, 3, THU),
    title: 'Black History read-in',
    kind: CULTURAL_CELEBRATION,
    description: 'Every hour another voice, from every family that likes to read.',
    location: 'Library',
    span: '09:00-12:00',
    roles: [role('Reader', 3, '09:00-10:00 10:00-11:00 11:00-12:00')],
    appeal: 1,
  },
  {
    ...on(2, 4, SAT),
    title: 'Code with your child',
    kind: WORKSHOP,
    description: 'A morning to make a small game. Laptops are here.',
    location: 'Computer room',
    span: '10:00-12:00',
    roles: [role('Coach', 4, '09:45-12:00', { skill: 'programming' }), role('Welcome table', 1, '09:30-10:30')],
    appeal: 0.8,
  },
  {
    ...on(3, 2, SAT),
    title: 'International food festival',
    kind: CULTURAL_CELEBRATION,
    description: 'One table for each corner of the world that our families know. Last year there were 31.',
    location: 'Gym and courtyard',
    span: '12:00-16:00',
    roles: [
      role('Table host', 12, '11:30-14:00 14:00-16:00'),
      role('Passport stamps', 2, '12:00-14:00 14:00-16:00'),
      role('Setting up', 8, '09:30-11:30'),
      role('Cleaning up', 8, '16:00-17:30'),
    ],
    appeal: 0.9,
  },
  {
    ...on([4, 10], 3, SAT),
    title: 'Garden work day',
    kind: OTHER,
    description: 'Beds, bulbs and the compost. Boots, please.',
    location: 'School garden',
    span: '09:00-12:00',
    roles: [
      role('Digging and planting', 10, '09:00-12:00'),
      role('Building beds', 3, '09:00-12:00', { skill: 'carpentry' }),
    ],
    appeal: 0.6,
  },
  {
    ...on(5, 1, WED),
    title: 'Teacher appreciation lunch',
    kind: OTHER,
    description: 'We cook, they eat, and we watch recess.',
    location: 'Cafeteria',
    span: '11:00-13:30',
    roles: [role('Serving', 4, '11:00-12:15 12:15-13:30'), role('Watching recess', 5, '11:30-13:00', { check: true })],
    appeal: 1.1,
  },
  {
    ...on(5, 3, SAT),
    title: 'Spring carnival',
    kind: FAIR,
    description: 'Our largest day: a bounce house, a cake walk, and the principal in the dunk tank.',
    location: 'School field',
    span: '10:00-15:00',
    roles: [
      role('Games', 8, '10:00-12:30 12:30-15:00'),
      role('Cake walk', 3, '10:00-12:30 12:30-15:00'),
      role('Ticket booth', 2, '09:45-12:30 12:30-15:00'),
      role('First aid', 1, '10:00-12:30 12:30-15:00', { skill: 'first_aid' }),
      role('Setting up', 8, '08:00-10:00'),
      role('Cleaning up', 8, '15:00-16:30'),
    ],
    appeal: 1,
  },
  {
    ...on(6, 1, FRI),
    title: 'Field day',
    kind: OTHER,
    description: 'Sack races, tug of war, watermelon.',
    location: 'School field',
    span: '09:00-14:00',
    roles: [
      role('Station leader', 8, '08:45-11:30 11:30-14:00'),
      role('First aid', 1, '08:45-14:00', { skill: 'first_aid' }),
    ],
    appeal: 0.9,
  },
  {
    ...on(6, 2, MON),
    title: 'Fifth-grade promotion',
    kind: OTHER,
    description: 'Five minutes of speeches, an hour of cake.',
    location: 'Auditorium',
    span: '09:00-11:00',
    roles: [role('Decorating', 5, '07:30-09:00'), role('Reception', 4, '10:00-11:30')],
    appeal: 1,
  },
];

/** What the coordinator is still writing on any day: nobody else sees it yet. */
export const IN_WRITING: EventTemplate = {
  title: 'Talent show',
  kind: OTHER,
  description: 'Jokes, juggling, a cello. *Still to be asked: who has a piano that may travel?*',
  location: 'Auditorium',
  span: '13:30-15:00',
  roles: [role('Backstage', 3, '13:00-15:00'), role('Sound and lights', 1, '13:00-15:15', { skill: 'sound_systems' })],
  appeal: 1,
};
