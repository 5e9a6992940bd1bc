import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../platform/graphql/node.js';
import { GraphQLDateTime } from '../platform/graphql/scalars.js';
import type { Instant } from '../platform/text/instant.js';
import type { Shift } from './shift.entity.js';

@ObjectType('Staffing', { description: 'How many are needed and how many there are. Counts everyone, seen or not.' })
export class StaffingType {
  @Field(() => Int, { description: 'How many it takes.' })
  capacity: number;

  @Field(() => Int, { description: 'Places that somebody has.' })
  confirmed: number;

  @Field(() => Int, { description: 'Places kept for people who were offered one.' })
  held: number;

  @Field(() => Int, { description: 'Places that anybody can take now.' })
  open: number;

  @Field(() => Int, { description: 'People in line.' })
  waitlisted: number;
}

@ObjectType('Shift', { implements: () => NodeType, description: 'When a role is to be done, and by how many.' })
export class ShiftType extends NodeType {
  schoolId: string;
  eventId: string;
  roleId: string;
  counts: Counts;

  @Field(() => GraphQLDateTime)
  startsAt: Instant;

  @Field(() => GraphQLDateTime)
  endsAt: Instant;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Nobody can sign up before.' })
  signupOpensAt: Instant | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Nobody can sign up from then on; null: until the shift ends.',
  })
  signupClosesAt: Instant | null;

  @Field(() => Int, { description: 'To be given back with a change; sign-ups do not alter it.' })
  version: number;
}

export interface Counts {
  capacity: number;
  confirmed: number;
  held: number;
  waitlisted: number;
}

export type ShiftRow = Counts &
  Pick<
    Shift,
    'id' | 'schoolId' | 'eventId' | 'roleId' | 'startsAt' | 'endsAt' | 'signupOpensAt' | 'signupClosesAt' | 'version'
  >;

export const toShift = (shift: ShiftRow): ShiftType => ({
  id: shift.id,
  schoolId: shift.schoolId,
  eventId: shift.eventId,
  roleId: shift.roleId,
  startsAt: shift.startsAt,
  endsAt: shift.endsAt,
  signupOpensAt: shift.signupOpensAt,
  signupClosesAt: shift.signupClosesAt,
  version: shift.version,
  counts: shift,
});

/** The staffing of one shift, or of an event over all its shifts. */
export function staffingOf(shifts: readonly Counts[]): StaffingType {
  const total = { capacity: 0, confirmed: 0, held: 0, open: 0, waitlisted: 0 };
  for (const { capacity, confirmed, held, waitlisted } of shifts) {
    total.capacity += capacity;
    total.confirmed += confirmed;
    total.held += held;
    total.open += Math.max(0, capacity - confirmed - held);
    total.waitlisted += waitlisted;
  }
  return total;
}
