import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PersonType } from '../identity/index.js';
import { NodeType } from '../platform/graphql/node.js';
import { connectionOf } from '../platform/graphql/page.js';
import type { Family } from './family.entity.js';

@ObjectType('Family', { implements: () => NodeType, description: 'A household at one school.' })
export class FamilyType extends NodeType {
  schoolId: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'To be given back with a change.' })
  version: number;
}

@ObjectType('FamilyAdult', { description: 'An adult of a family and what they are to its children.' })
export class FamilyAdultType {
  familyId: string;

  @Field(() => PersonType)
  person: PersonType;
}

export const toFamily = ({ id, schoolId, name, version }: Family): FamilyType => ({ id, schoolId, name, version });

export const FamilyConnection = connectionOf<FamilyType>('Family', () => FamilyType);
