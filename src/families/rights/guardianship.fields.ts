import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OFFICE, PeopleQueries, PersonType, toPerson } from '../../identity/index.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { ListSize } from '../../platform/graphql/list-size.js';
import { ResolvesNodes } from '../../platform/graphql/node.js';
import { notFound } from '../../platform/refusal.js';
import { mapValues } from '../../platform/text/map-values.js';
import { ChildType, GuardianshipType, toChild } from '../child.type.js';
import { FamiliesQueries } from '../families.queries.js';
import { GuardianshipsQueries } from './guardianships.queries.js';
import {
  GuardianRestrictionType,
  GuardianRightsType,
  toGuardianRestriction,
  toGuardianRights,
} from './guardian-rights.type.js';

const linkOf = ({ schoolId, personId, child }: GuardianshipType) => ({ schoolId, personId, childId: child.id });

@Resolver(() => GuardianshipType)
export class GuardianshipFields {
  constructor(
    private readonly queries: GuardianshipsQueries,
    private readonly people: PeopleQueries,
  ) {}

  @ResolveField(() => PersonType, { description: 'The adult.' })
  async guardian(@Parent() guardianship: GuardianshipType, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    const person = await this.people.named(viewer, guardianship.personId);
    if (!person) throw notFound();
    return toPerson(person);
  }

  @ResolveField(() => GuardianRightsType, { nullable: true, description: 'For administrators.' })
  async rights(
    @Parent() guardianship: GuardianshipType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<GuardianRightsType | null> {
    const link = linkOf(guardianship);
    return this.queries.isShown(viewer, link) ? toGuardianRights(await this.queries.rightsOf(viewer, link)) : null;
  }

  @ResolveField(() => [GuardianRestrictionType], {
    nullable: true,
    description: 'On this child, or on contact with somebody; past ones too. For administrators.',
  })
  @ListSize(2)
  async restrictions(
    @Parent() guardianship: GuardianshipType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<GuardianRestrictionType[] | null> {
    const link = linkOf(guardianship);
    if (!this.queries.isShown(viewer, link)) return null;
    return (await this.queries.restrictionsOf(viewer, link)).map(toGuardianRestriction);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'To be given back with a change of rights. For administrators.',
  })
  async version(@Parent() guardianship: GuardianshipType, @CurrentViewer() viewer: Viewer): Promise<number | null> {
    const link = linkOf(guardianship);
    if (!this.queries.isShown(viewer, link)) return null;
    return (await this.queries.rightsOf(viewer, link))?.version ?? 1;
  }
}

@Resolver(() => ChildType)
export class ChildGuardianshipsFields {
  constructor(private readonly queries: GuardianshipsQueries) {}

  @ResolveField(() => [GuardianshipType], {
    nullable: true,
    description: 'Every adult who is responsible for the child, of whatever household. For the office.',
  })
  @ListSize(3)
  async guardianships(@Parent() child: ChildType, @CurrentViewer() viewer: Viewer): Promise<GuardianshipType[] | null> {
    if (!viewer.hasDuty(child.schoolId, ...OFFICE)) return null;
    const rows = await this.queries.guardianshipsOf(viewer, child.id);
    return rows.map(({ schoolId, personId, relation }) => ({ schoolId, personId, relation, child }));
  }
}

@Resolver(() => GuardianRestrictionType)
export class GuardianRestrictionFields {
  constructor(
    private readonly queries: GuardianshipsQueries,
    private readonly families: FamiliesQueries,
    private readonly people: PeopleQueries,
  ) {}

  @ResolveField(() => PersonType, { description: 'Whom it is against.' })
  async guardian(
    @Parent() { personId }: GuardianRestrictionType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonType> {
    const person = await this.named(viewer, personId);
    if (!person) throw notFound();
    return person;
  }

  @ResolveField(() => ChildType, { nullable: true, description: 'From which child the adult is barred.' })
  async child(
    @Parent() { childId }: GuardianRestrictionType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ChildType | null> {
    const child = childId === null ? undefined : await this.families.child(viewer, childId);
    return child ? toChild(child) : null;
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'With whom there must be no contact.' })
  otherGuardian(@Parent() { otherPersonId }: GuardianRestrictionType, @CurrentViewer() viewer: Viewer) {
    return this.named(viewer, otherPersonId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who of the office wrote it down.' })
  recordedBy(@Parent() { recordedById }: GuardianRestrictionType, @CurrentViewer() viewer: Viewer) {
    return this.named(viewer, recordedById);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who of the office lifted it.' })
  liftedBy(@Parent() { liftedById }: GuardianRestrictionType, @CurrentViewer() viewer: Viewer) {
    return this.named(viewer, liftedById);
  }

  @ResolvesNodes('restriction', 'GuardianRestriction')
  async restrictionNodes(viewer: Viewer, ids: string[]): Promise<Map<string, GuardianRestrictionType>> {
    return mapValues(await this.queries.restrictionsByIds(viewer, ids), toGuardianRestriction);
  }

  private async named(viewer: Viewer, id: string | null): Promise<PersonType | null> {
    const person = id === null ? undefined : await this.people.named(viewer, id);
    return person ? toPerson(person) : null;
  }
}
