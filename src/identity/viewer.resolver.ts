import { Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Viewer } from '../platform/access/viewer.js';
import { GraphQLEmailAddress } from '../platform/graphql/scalars.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { PeopleQueries } from './people.queries.js';
import { PersonType, toPerson } from './person.type.js';

@ObjectType('Viewer', { description: 'Whoever asks: an account, a mailbox that signs in.' })
class ViewerType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLEmailAddress)
  email: string;
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(private readonly queries: PeopleQueries) {}

  @Query(() => ViewerType, { nullable: true, description: 'Whoever asks; null when signed out.' })
  @Public()
  viewer(@CurrentViewer() { accountId, email }: Viewer): ViewerType | null {
    return accountId === null || email === null ? null : { id: accountId, email };
  }

  @ResolveField(() => [PersonType], { description: 'Their people: one or more per school.' })
  @ListSize(3)
  async people(@Parent() _viewer: ViewerType, @CurrentViewer() viewer: Viewer): Promise<PersonType[]> {
    const people = await Promise.all(viewer.personIds.map((id) => this.queries.named(viewer, id)));
    return people.flatMap((person) => (person ? [toPerson(person)] : []));
  }
}
