import { Field, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../platform/graphql/node.js';
import { connectionOf } from '../platform/graphql/page.js';
import { GraphQLLocalDate } from '../platform/graphql/scalars.js';
import { Duty } from './duty.js';
import type { Person } from './person.entity.js';

@ObjectType('Person', {
  implements: () => NodeType,
  description: 'An adult whom the school knows: guardian, teacher, coordinator, neighbor.',
})
export class PersonType extends NodeType {
  schoolId: string;
  name: string;
  givenName: string | null;
  familyName: string | null;
  phone: string | null;
  locale: string | null;
  version: number;
  /** As the viewer may see them named, where that was found out for a list of people. */
  shownAs?: string;
}

/** Nothing of this leaves by itself: each field asks first whether the viewer may see it. */
export const toPerson = (person: Person): PersonType => ({
  id: person.id,
  schoolId: person.schoolId,
  name: person.name,
  givenName: person.givenName,
  familyName: person.familyName,
  phone: person.phone,
  locale: person.locale,
  version: person.version,
});

@ObjectType('DutyEnd', { description: 'When a duty ends by itself.' })
export class DutyEndType {
  @Field(() => Duty)
  duty: Duty;

  @Field(() => GraphQLLocalDate, { description: 'The first school day on which it no longer holds.' })
  endsBefore: string;
}

export const PersonConnection = connectionOf<PersonType>('Person', () => PersonType);
