import { Field, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../platform/graphql/node.js';
import { GraphQLLocale, GraphQLTimeZone } from '../platform/graphql/scalars.js';
import type { School, VolunteerNames } from './school.entity.js';

@ObjectType('School', { implements: () => NodeType, description: 'A school: everything else belongs to one.' })
export class SchoolType extends NodeType {
  @Field(() => String)
  name: string;

  @Field(() => GraphQLTimeZone, { description: 'In which its calendar is read.' })
  timeZone: string;

  @Field(() => [GraphQLLocale], { description: 'That it writes to families in; the first is the default.' })
  locales: string[];

  volunteerNames: VolunteerNames;
  version: number;
}

export const toSchool = ({ id, name, timeZone, locales, volunteerNames, version }: School): SchoolType => ({
  id,
  name,
  timeZone,
  locales,
  volunteerNames,
  version,
});
