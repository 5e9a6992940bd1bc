import {
  but,
  familyAndOffice,
  HOME_AND_STAFF,
  MEMBERS,
  OFFICE,
  officeOnly,
  STAFF,
  staffOnly,
  type Sight,
} from './access.callers.js';
import { EVENT_SIGHTS, SIGNUP_SIGHTS } from './access.matrix.events.js';

export { MUTATIONS } from './access.matrix.mutations.js';
export { QUERIES } from './access.matrix.queries.js';

const PEOPLE = ['Ana', 'Ben', 'Chi', 'Cora', 'Dee', 'Tom', 'Vic'];

const schools: Sight[] = [
  {
    type: 'Viewer',
    at: 'viewer',
    seenBy: [...MEMBERS, 'otherSchool'],
    fields: {
      id: but('mailbox of Ana', {
        otherAdult: 'mailbox of Ben',
        otherFamily: 'mailbox of Chi',
        teacher: 'mailbox of Tom',
        coordinator: 'mailbox of Cora',
        otherSchool: 'mailbox of Eli',
      }),
      email: but('ana@example.org', {
        otherAdult: 'ben@example.org',
        otherFamily: 'chi@example.org',
        teacher: 'person1@example.org',
        coordinator: 'cora@example.org',
        otherSchool: 'eli@example.org',
      }),
      people: but(['Ana'], {
        otherAdult: ['Ben'],
        otherFamily: ['Chi'],
        teacher: ['Tom'],
        coordinator: ['Cora'],
        otherSchool: ['Eli'],
      }),
    },
  },
  {
    type: 'School',
    at: 'Oak',
    seenBy: MEMBERS,
    fields: {
      id: 'Oak',
      name: 'Oak Elementary',
      timeZone: 'America/New_York',
      locales: ['en', 'es'],
      terms: ['School year'],
      classrooms: ['3B', '4A'],
      events: but(['fair', '3B visit'], {
        teacher: ['fair', '3B visit', '4A visit'],
        coordinator: ['fair', '3B visit', '4A visit', 'draft'],
      }),
      families: but(['Chen', 'Diaz', 'Lopez'], {
        self: null,
        otherAdult: null,
        otherFamily: null,
        teacher: ['Chen', 'Lopez'],
      }),
      people: staffOnly(PEOPLE),
    },
  },
  {
    type: 'Term',
    at: 'School year',
    seenBy: MEMBERS,
    fields: { id: 'School year', name: 'School year', startsOn: '2025-08-01', endsBefore: '2027-08-01' },
  },
  {
    type: 'Classroom',
    at: '4A',
    seenBy: MEMBERS,
    fields: { id: '4A', name: '4A', grade: '04', school: 'Oak', teachers: [], version: 1 },
  },
  {
    type: 'Classroom',
    at: '3B',
    seenBy: MEMBERS,
    fields: { id: '3B', name: '3B', grade: '03', school: 'Oak', teachers: ['Tom'], version: 1 },
  },
];

const people: Sight[] = [
  {
    type: 'Person',
    at: 'Ana',
    seenBy: HOME_AND_STAFF,
    fields: {
      id: 'Ana',
      displayName: 'Ana Lopez',
      school: 'Oak',
      duties: ['GUARDIAN'],
      email: 'ana@example.org',
      phone: '+1 555 0100',
      locale: 'es',
      families: ['Lopez'],
      signups: familyAndOffice(['Ana early', 'Ana late']),
      volunteerMinutes: familyAndOffice(0),
      version: but(1, { otherAdult: null, teacher: null }),
    },
  },
  {
    type: 'Person',
    at: 'Ana early > volunteer',
    seenBy: MEMBERS,
    fields: {
      id: 'Ana',
      displayName: but('Ana Lopez', { otherFamily: 'Ana L.' }),
      school: 'Oak',
      duties: but(['GUARDIAN'], { otherFamily: null }),
      email: but('ana@example.org', { otherFamily: null }),
      phone: but('+1 555 0100', { otherFamily: null }),
      locale: but('es', { otherFamily: null }),
      families: but(['Lopez'], { otherFamily: null }),
      signups: familyAndOffice(['Ana early', 'Ana late']),
      volunteerMinutes: familyAndOffice(0),
      version: but(1, { otherAdult: null, otherFamily: null, teacher: null }),
    },
  },
  {
    type: 'Person',
    at: 'Dee',
    seenBy: STAFF,
    fields: {
      id: 'Dee',
      displayName: 'Dee Diaz',
      school: 'Oak',
      duties: ['GUARDIAN'],
      email: officeOnly('dee@example.org'),
      phone: officeOnly('+1 555 0104'),
      locale: officeOnly('en'),
      families: officeOnly(['Diaz']),
      signups: officeOnly(['Dee early', 'Dee late', 'Dee evening']),
      volunteerMinutes: officeOnly(0),
      version: officeOnly(1),
    },
  },
  {
    type: 'Person',
    at: 'Dee early > volunteer',
    seenBy: MEMBERS,
    fields: {
      id: 'Dee',
      displayName: but('Dee Diaz', { self: 'Dee D.', otherAdult: 'Dee D.', otherFamily: 'Dee D.' }),
      school: 'Oak',
      duties: staffOnly(['GUARDIAN']),
      email: officeOnly('dee@example.org'),
      phone: officeOnly('+1 555 0104'),
      locale: officeOnly('en'),
      families: officeOnly(['Diaz']),
      signups: officeOnly(['Dee early', 'Dee late', 'Dee evening']),
      volunteerMinutes: officeOnly(0),
      version: officeOnly(1),
    },
  },
  {
    type: 'Person',
    at: 'fair > organizers',
    seenBy: MEMBERS,
    fields: {
      id: 'Cora',
      displayName: 'Cora Cole',
      school: 'Oak',
      duties: ['COORDINATOR'],
      email: officeOnly('cora@example.org'),
      phone: null,
      locale: null,
      families: officeOnly([]),
      signups: officeOnly([]),
      volunteerMinutes: officeOnly(0),
      version: officeOnly(1),
    },
  },
  {
    type: 'PersonConnection',
    at: 'Oak > people',
    seenBy: STAFF,
    fields: {
      nodes: PEOPLE,
      edges: PEOPLE,
      totalCount: 7,
      pageInfo: {
        startCursor: 'at Ana',
        endCursor: 'at Vic',
        hasNextPage: false,
        hasPreviousPage: false,
      },
    },
  },
  { type: 'PersonEdge', at: 'Oak > people > edges', seenBy: STAFF, fields: { cursor: 'at Ana', node: 'Ana' } },
  {
    type: 'PageInfo',
    at: 'Oak > people(first: 2) > pageInfo',
    seenBy: STAFF,
    fields: { startCursor: 'at Ana', endCursor: 'at Ben', hasNextPage: true, hasPreviousPage: false },
  },
];

const families: Sight[] = [
  {
    type: 'Family',
    at: 'Lopez',
    seenBy: HOME_AND_STAFF,
    fields: { id: 'Lopez', name: 'Lopez', school: 'Oak', adults: ['Ana', 'Ben'], children: ['Leo'], version: 1 },
  },
  {
    type: 'Family',
    at: 'Diaz',
    seenBy: OFFICE,
    fields: { id: 'Diaz', name: 'Diaz', school: 'Oak', adults: ['Dee'], children: ['Pia'], version: 1 },
  },
  {
    type: 'FamilyAdult',
    at: 'Lopez > adults',
    seenBy: HOME_AND_STAFF,
    fields: { person: 'Ana', relationships: ['Leo'] },
  },
  {
    type: 'Guardianship',
    at: 'Lopez > adults > relationships',
    seenBy: HOME_AND_STAFF,
    fields: { child: 'Leo', relation: 'parent' },
  },
  {
    type: 'Child',
    at: 'Leo',
    seenBy: HOME_AND_STAFF,
    fields: { id: 'Leo', displayName: 'Leo Lopez', classroom: '3B', classrooms: ['3B'], families: ['Lopez'] },
  },
  {
    type: 'Child',
    at: 'Pia',
    seenBy: OFFICE,
    fields: { id: 'Pia', displayName: 'Pia Diaz', classroom: '4A', classrooms: ['4A'], families: ['Diaz'] },
  },
  {
    type: 'FamilyConnection',
    at: 'Oak > families',
    seenBy: STAFF,
    fields: {
      nodes: but(['Chen', 'Diaz', 'Lopez'], { teacher: ['Chen', 'Lopez'] }),
      edges: but(['Chen', 'Diaz', 'Lopez'], { teacher: ['Chen', 'Lopez'] }),
      totalCount: but(3, { teacher: 2 }),
      pageInfo: {
        startCursor: 'at Chen',
        endCursor: 'at Lopez',
        hasNextPage: false,
        hasPreviousPage: false,
      },
    },
  },
  { type: 'FamilyEdge', at: 'Oak > families > edges', seenBy: STAFF, fields: { cursor: 'at Chen', node: 'Chen' } },
];

/** By hand: what each caller sees of each type, and by field only what differs. Every field of every type is here. */
export const SIGHTS: readonly Sight[] = [...schools, ...people, ...families, ...EVENT_SIGHTS, ...SIGNUP_SIGHTS];
