import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EventsQueries, ShiftType, toShift } from '../events/index.js';
import { OFFICE, PeopleQueries, PersonType, toPerson, ViewerScopes } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { BareField } from '../platform/graphql/bare-fields.js';
import type { RequestContext } from '../platform/graphql/graphql.module.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { GraphQLDateTime } from '../platform/graphql/scalars.js';
import { notFound } from '../platform/refusal.js';
import type { Instant } from '../platform/text/instant.js';
import { mapValues } from '../platform/text/map-values.js';
import { Attendance } from './attendance.js';
import { SignupStatus } from './signup-status.js';
import { SignupType, toSignup } from './signup.type.js';
import { SignupsQueries } from './signups.queries.js';

@Resolver(() => SignupType)
export class SignupFields {
  constructor(
    private readonly queries: SignupsQueries,
    private readonly events: EventsQueries,
    private readonly people: PeopleQueries,
    private readonly scopes: ViewerScopes,
  ) {}

  @ResolveField(() => ShiftType)
  async shift(@Parent() signup: SignupType, @CurrentViewer() viewer: Viewer): Promise<ShiftType> {
    const shift = await this.events.shift(viewer, signup.shiftId);
    if (!shift) throw notFound();
    return toShift(shift);
  }

  @ResolveField(() => PersonType)
  @BareField('Signup')
  volunteer(signup: SignupType, _: unknown, { viewer }: RequestContext): PersonType | Promise<PersonType> {
    return signup.person ?? this.findVolunteer(signup, viewer);
  }

  private async findVolunteer(signup: SignupType, viewer: Viewer): Promise<PersonType> {
    const person = await this.people.named(viewer, signup.personId);
    if (!person) throw notFound();
    return toPerson(person);
  }

  @ResolveField(() => Int, { nullable: true, description: 'From 1; null unless WAITLISTED.' })
  async waitlistPosition(@Parent() signup: SignupType, @CurrentViewer() viewer: Viewer): Promise<number | null> {
    return signup.status === SignupStatus.WAITLISTED ? this.queries.waitlistPosition(viewer, signup.id) : null;
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Where it was not the volunteer: seen by family and office.',
  })
  async signedUpBy(@Parent() signup: SignupType, @CurrentViewer() viewer: Viewer): Promise<PersonType | null> {
    if (signup.signedUpById === null) return null;
    const { viewerFamilyPeople } = await this.scopes.of(viewer);
    if (!viewerFamilyPeople.includes(signup.personId) && !viewer.hasDuty(signup.schoolId, ...OFFICE)) return null;
    const person = await this.people.named(viewer, signup.signedUpById);
    return person ? toPerson(person) : null;
  }

  @ResolveField(() => GraphQLDateTime, {
    nullable: true,
    description: 'Until when the place is held: seen by family, office and organizers.',
  })
  async offerExpiresAt(@Parent() signup: SignupType, @CurrentViewer() viewer: Viewer): Promise<Instant | null> {
    return (await this.queries.privateSide(viewer, signup.id))?.offerExpiresAt ?? null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What the person was invited with: seen by family, office and organizers.',
  })
  async invitationMessage(@Parent() signup: SignupType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return (await this.queries.privateSide(viewer, signup.id))?.invitationMessage ?? null;
  }

  @ResolveField(() => Attendance, {
    nullable: true,
    description: 'Whether they came: seen by family, office and organizers.',
  })
  async attendance(@Parent() signup: SignupType, @CurrentViewer() viewer: Viewer): Promise<Attendance | null> {
    return (await this.queries.privateSide(viewer, signup.id))?.attendance ?? null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Credited, once attendance is recorded: seen by family, office and organizers.',
  })
  async minutes(@Parent() signup: SignupType, @CurrentViewer() viewer: Viewer): Promise<number | null> {
    return (await this.queries.privateSide(viewer, signup.id))?.minutes ?? null;
  }

  @ResolvesNodes('signup', 'Signup')
  async signupNodes(viewer: Viewer, ids: string[]): Promise<Map<string, SignupType>> {
    return mapValues(await this.queries.signupsByIds(viewer, ids), toSignup);
  }
}
