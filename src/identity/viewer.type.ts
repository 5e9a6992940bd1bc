import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Viewer } from '../platform/access/viewer.js';
import { GraphQLEmailAddress } from '../platform/graphql/scalars.js';

@ObjectType('Viewer', { description: 'Whoever asks: an account, a mailbox that signs in.' })
export class ViewerType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLEmailAddress)
  email: string;
}

export const toViewer = ({ accountId, email }: Viewer): ViewerType | null =>
  accountId === null || email === null ? null : { id: accountId, email };
