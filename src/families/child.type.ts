import { Field, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../platform/graphql/node.js';
import type { Child } from './child.entity.js';

@ObjectType('Child', {
  implements: () => NodeType,
  description: 'A child of the school. Seen by its family, its teachers and the office.',
})
export class ChildType extends NodeType {
  schoolId: string;

  @Field(() => String, { description: 'Given name and family name.' })
  displayName: string;

  version: number;
}

/** A roster writes a missing family name as a period. */
export const toChild = ({ id, schoolId, givenName, familyName, version }: Child): ChildType => ({
  id,
  schoolId,
  displayName: familyName === '.' ? givenName : `${givenName} ${familyName}`.trim(),
  version,
});

@ObjectType('Guardianship', { description: 'What an adult is to a child.' })
export class GuardianshipType {
  schoolId: string;
  personId: string;

  @Field(() => ChildType)
  child: ChildType;

  @Field(() => String, { description: 'As the school calls it: parent, guardian, grandmother.' })
  relation: string;
}
