import { registerEnumType } from '@nestjs/graphql';

export enum EventKind {
  CLASSROOM_VISIT = 'CLASSROOM_VISIT',
  FIELD_TRIP = 'FIELD_TRIP',
  FUNDRAISER = 'FUNDRAISER',
  FAIR = 'FAIR',
  PICNIC = 'PICNIC',
  CULTURAL_CELEBRATION = 'CULTURAL_CELEBRATION',
  WORKSHOP = 'WORKSHOP',
  MEETING = 'MEETING',
  CONFERENCE = 'CONFERENCE',
  OTHER = 'OTHER',
}

export enum EventStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  CANCELLED = 'CANCELLED',
}

export enum EventOrder {
  STARTS_AT_ASC = 'STARTS_AT_ASC',
  STARTS_AT_DESC = 'STARTS_AT_DESC',
  SHORTAGE_DESC = 'SHORTAGE_DESC',
}

registerEnumType(EventKind, { name: 'EventKind', description: 'What sort of event it is.' });

registerEnumType(EventStatus, {
  name: 'EventStatus',
  description: 'Where an event stands.',
  valuesMap: {
    DRAFT: { description: 'Seen by its organizers and the office only.' },
    PUBLISHED: { description: 'Seen by its audience, who can sign up.' },
    CANCELLED: { description: 'Will not happen; still seen, so that nobody waits in vain.' },
  },
});

registerEnumType(EventOrder, {
  name: 'EventOrder',
  description: 'In which order events are listed.',
  valuesMap: { SHORTAGE_DESC: { description: 'Most open places first.' } },
});
