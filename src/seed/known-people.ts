import { Duty } from '../identity/index.js';

interface KnownAdult {
  key: string;
  name: string;
  familyName?: string;
  givenName?: string;
  relation: string;
  zeal?: number;
  locale?: string;
  codes?: string[];
  expertise?: string;
}

export interface KnownFamily {
  name: string;
  adults: KnownAdult[];
  children: { givenName: string; classroom: string }[];
}

/** Whom every visitor of the demo meets, whatever the size of the school: four of them have a door of their own. */
export const KNOWN_STAFF = {
  office: [
    { key: 'admin', name: 'Margaret Chen', duties: [Duty.ADMIN], locale: null, skills: ['bookkeeping'] },
    {
      key: 'coordinator',
      name: 'Carlos Reyes',
      duties: [Duty.COORDINATOR],
      locale: 'es',
      skills: ['event_planning', 'spanish'],
    },
  ],
  teachers: [
    { classroom: '2A', name: 'Emily Smith', title: 'Mrs.', locale: null, skills: ['reading_aloud'] },
    { classroom: '4A', name: 'Diane Johnson', title: 'Mrs.', locale: null, skills: ['biology'] },
    { classroom: '3A', name: 'Elena Rodriguez', title: 'Mrs.', locale: 'es', skills: ['spanish', 'interpreting'] },
  ],
} as const;

/**
 * Tim and his sister; the Hernandez children with their parents and their grandmother; a family of Mrs. Johnson's; and a
 * mother who ticked nothing and has never come, but wrote what she does: whoever asks for volcanoes finds her.
 */
export const KNOWN_FAMILIES: readonly KnownFamily[] = [
  {
    name: 'Baker',
    adults: [
      {
        key: 'parent',
        name: 'Sarah Baker',
        relation: 'mother',
        zeal: 2,
        codes: ['baking', 'photography', 'first_aid'],
        expertise: 'I bake for the farmers’ market and photograph birds.',
      },
      { key: 'Tim’s father', name: 'David Baker', relation: 'father', codes: ['carpentry', 'grilling'] },
    ],
    children: [
      { givenName: 'Tim', classroom: '2A' },
      { givenName: 'Lily', classroom: '4A' },
    ],
  },
  {
    name: 'Hernández',
    adults: [
      {
        key: 'María Hernández',
        name: 'María Hernández López',
        givenName: 'María',
        familyName: 'Hernández López',
        relation: 'mother',
        locale: 'es',
        codes: ['spanish', 'cooking', 'traditions'],
        expertise: 'Cocino para cien personas sin problema. Bailo folklórico.',
      },
      {
        key: 'Jorge Hernández',
        name: 'Jorge Hernández Cruz',
        givenName: 'Jorge',
        familyName: 'Hernández Cruz',
        relation: 'father',
        locale: 'es',
        codes: ['spanish', 'carpentry', 'guitar'],
      },
      {
        key: 'Abuela Hernández',
        name: 'Consuelo Cruz',
        relation: 'grandparent',
        locale: 'es',
        codes: ['spanish', 'sewing', 'storytelling'],
      },
    ],
    children: [
      { givenName: 'Lucía', classroom: '3A' },
      { givenName: 'Mateo', classroom: 'KA' },
      { givenName: 'Diego', classroom: '5A' },
    ],
  },
  {
    name: 'Thompson',
    adults: [
      { key: 'Mr. Thompson', name: 'Michael Thompson', relation: 'father', codes: ['geology', 'public_speaking'] },
    ],
    children: [{ givenName: 'Ella', classroom: '4A' }],
  },
  {
    name: 'Solheim',
    adults: [
      {
        key: 'Dr. Solheim',
        name: 'Ingrid Solheim',
        relation: 'mother',
        zeal: 0,
        expertise: 'I study lava at the university',
      },
    ],
    children: [
      { givenName: 'Nora', classroom: '3A' },
      { givenName: 'Emil', classroom: '2A' },
    ],
  },
];
