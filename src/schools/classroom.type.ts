import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../platform/graphql/node.js';
import type { Classroom } from './classroom.entity.js';

@ObjectType('Classroom', { implements: () => NodeType, description: 'A class of a school.' })
export class ClassroomType extends NodeType {
  schoolId: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'CEDS code, such as KG or 03.' })
  grade: string | null;

  @Field(() => Int, { description: 'To be given back with a change.' })
  version: number;
}

export const toClassroom = ({ id, schoolId, name, grade, version }: Classroom): ClassroomType => ({
  id,
  schoolId,
  name,
  grade,
  version,
});
