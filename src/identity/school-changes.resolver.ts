import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import {
  AddClassroomInput,
  AddTermInput,
  ClassroomType,
  SchoolsService,
  SchoolType,
  TermType,
  toClassroom,
  toSchool,
  toTerm,
  UpdateClassroomInput,
  UpdateSchoolInput,
  UpdateTermInput,
  VolunteerNames,
} from '../schools/index.js';
import { Duty, OFFICE } from './duty.js';
import { PeoplePolicy } from './people.policy.js';

/** Changes to a school: here, since who may is a matter of duties. */
@Resolver(() => SchoolType)
export class SchoolChangesResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly schools: SchoolsService,
    private readonly policy: PeoplePolicy,
  ) {}

  @ResolveField(() => VolunteerNames, { nullable: true, description: 'For the office.' })
  volunteerNames(@Parent() school: SchoolType, @CurrentViewer() viewer: Viewer): VolunteerNames | null {
    return viewer.hasDuty(school.id, ...OFFICE) ? school.volunteerNames : null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'For the office, to be given back with a change.' })
  version(@Parent() school: SchoolType, @CurrentViewer() viewer: Viewer): number | null {
    return viewer.hasDuty(school.id, ...OFFICE) ? school.version : null;
  }

  @Mutation(() => SchoolType, { description: 'Changes the settings of a school.' })
  @Allow(Duty.ADMIN)
  async updateSchool(@Args('input') input: UpdateSchoolInput, @CurrentViewer() viewer: Viewer): Promise<SchoolType> {
    const job = (work: Work) => {
      this.policy.requireAdmin(work);
      return this.schools.update(work, input);
    };
    return toSchool(await this.unitOfWork.run(viewer, input.schoolId, job));
  }

  @Mutation(() => ClassroomType, { description: 'Adds a class.' })
  @Allow(...OFFICE)
  async addClassroom(@Args('input') input: AddClassroomInput, @CurrentViewer() viewer: Viewer): Promise<ClassroomType> {
    const job = (work: Work) => {
      this.policy.requireOffice(work);
      return this.schools.addClassroom(work, input);
    };
    const once = { operation: 'addClassroom', input };
    return toClassroom(await this.unitOfWork.once(viewer, input.schoolId, once, job));
  }

  @Mutation(() => ClassroomType, { description: 'Renames a class, or closes it: nobody sees a closed one in a list.' })
  @Allow(...OFFICE)
  async updateClassroom(
    @Args('input') input: UpdateClassroomInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ClassroomType> {
    const job = (work: Work) => {
      this.policy.requireOffice(work);
      return this.schools.updateClassroom(work, input);
    };
    return toClassroom(await this.unitOfWork.run(viewer, input.classroomId, job));
  }

  @Mutation(() => TermType, { description: 'Adds a stretch of the school year.' })
  @Allow(Duty.ADMIN)
  async addTerm(@Args('input') input: AddTermInput, @CurrentViewer() viewer: Viewer): Promise<TermType> {
    const job = (work: Work) => {
      this.policy.requireAdmin(work);
      return this.schools.addTerm(work, input);
    };
    return toTerm(await this.unitOfWork.once(viewer, input.schoolId, { operation: 'addTerm', input }, job));
  }

  @Mutation(() => TermType, { description: 'Changes a term; stays in classes keep their own dates.' })
  @Allow(Duty.ADMIN)
  async updateTerm(@Args('input') input: UpdateTermInput, @CurrentViewer() viewer: Viewer): Promise<TermType> {
    const job = (work: Work) => {
      this.policy.requireAdmin(work);
      return this.schools.updateTerm(work, input);
    };
    return toTerm(await this.unitOfWork.run(viewer, input.termId, job));
  }
}
