import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleQueries, PersonType } from '../../identity/index.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { PageArgs, type Page } from '../../platform/graphql/page.js';
import { GraphQLEmailAddress } from '../../platform/graphql/scalars.js';
import { ClassroomType, SchoolsQueries, SchoolType } from '../../schools/index.js';
import { DirectoryQueries } from './directory.queries.js';
import {
  DirectoryChoiceType,
  DirectoryEntryConnection,
  DirectoryEntryType,
  toDirectoryChoice,
} from './directory.type.js';

const LISTS = 'Guardians who chose to be found by other parents, with what they chose to show.';

@Resolver(() => SchoolType)
export class SchoolDirectoryFields {
  constructor(private readonly queries: DirectoryQueries) {}

  @ResolveField(() => DirectoryEntryConnection, {
    nullable: true,
    description: `${LISTS} For guardians: of their children’s classes; for staff: of all.`,
  })
  directory(
    @Parent() school: SchoolType,
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<DirectoryEntryType> | null> {
    return this.queries.page(viewer, { schoolId: school.id, classroomId: null }, page);
  }
}

@Resolver(() => ClassroomType)
export class ClassroomDirectoryFields {
  constructor(private readonly queries: DirectoryQueries) {}

  @ResolveField(() => DirectoryEntryConnection, {
    nullable: true,
    description: `${LISTS} For guardians of a child in the class, and staff.`,
  })
  directory(
    @Parent() { id: classroomId, schoolId }: ClassroomType,
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<DirectoryEntryType> | null> {
    return this.queries.page(viewer, { schoolId, classroomId }, page);
  }
}

@Resolver(() => DirectoryEntryType)
export class DirectoryEntryFields {
  constructor(private readonly people: PeopleQueries) {}

  @ResolveField(() => String, { nullable: true, description: 'In full, where chosen.' })
  async name(@Parent() entry: DirectoryEntryType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return entry.showsName ? ((await this.people.named(viewer, entry.personId))?.name ?? null) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Where chosen.' })
  async phone(@Parent() entry: DirectoryEntryType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return entry.showsPhone ? ((await this.people.named(viewer, entry.personId))?.phone ?? null) : null;
  }

  @ResolveField(() => GraphQLEmailAddress, { nullable: true, description: 'Where chosen.' })
  async email(@Parent() entry: DirectoryEntryType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return entry.showsEmail ? this.people.emailOf(viewer, entry.personId) : null;
  }
}

@Resolver(() => PersonType)
export class PersonPrivacyFields {
  constructor(
    private readonly queries: DirectoryQueries,
    private readonly schools: SchoolsQueries,
  ) {}

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether other parents do not read the name beside a place. For the person and the office.',
  })
  async hidesName(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<boolean | null> {
    if (!this.queries.mayReadChoice(viewer, person)) return null;
    return (await this.queries.choiceOf(viewer, person.id))?.hidesName ?? false;
  }

  @ResolveField(() => DirectoryChoiceType, {
    nullable: true,
    description: 'What the person shows in the directory. For the person and the office.',
  })
  async directoryChoice(
    @Parent() person: PersonType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DirectoryChoiceType | null> {
    if (!this.queries.mayReadChoice(viewer, person)) return null;
    const today = await this.schools.today(viewer, person.schoolId);
    return toDirectoryChoice(await this.queries.choiceOf(viewer, person.id), today);
  }
}
