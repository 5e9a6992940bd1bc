import { Field, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../platform/graphql/node.js';
import { connectionOf } from '../platform/graphql/page.js';
import { GraphQLDateTime } from '../platform/graphql/scalars.js';
import type { PersonType } from '../identity/index.js';
import type { Instant } from '../platform/text/instant.js';
import type { Signup } from './signup.entity.js';
import { SignupStatus } from './signup-status.js';

@ObjectType('Signup', { implements: () => NodeType, description: 'One attempt of a person at a shift.' })
export class SignupType extends NodeType {
  schoolId: string;
  shiftId: string;
  personId: string;
  signedUpById: string | null;
  /** Read together with the sign-up where a list of them was. */
  person?: PersonType;

  @Field(() => SignupStatus)
  status: SignupStatus;

  @Field(() => GraphQLDateTime)
  createdAt: Instant;
}

export type SignupRow = Pick<
  Signup,
  'id' | 'schoolId' | 'shiftId' | 'personId' | 'signedUpById' | 'status' | 'createdAt'
>;

export const toSignup = (signup: SignupRow): SignupType => ({
  id: signup.id,
  schoolId: signup.schoolId,
  shiftId: signup.shiftId,
  personId: signup.personId,
  signedUpById: signup.signedUpById,
  status: signup.status,
  createdAt: signup.createdAt,
});

export const SignupConnection = connectionOf<SignupType>('Signup', () => SignupType);
