import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { OFFICE } from '../identity/index.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ClassroomType, toClassroom } from '../schools/index.js';
import {
  AddChildInput,
  AddGuardianshipInput,
  AssignTeacherInput,
  EndEnrollmentInput,
  EndTeachingInput,
  EnrollChildInput,
  RecordChildLeavingInput,
  RecordChildReturnInput,
  RemoveGuardianshipInput,
  UpdateChildInput,
} from './child-changes.inputs.js';
import { ChildType, toChild } from './child.type.js';
import { ChildrenService } from './children.service.js';
import { ClassesService } from './classes.service.js';

@Resolver()
export class ChildrenResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly children: ChildrenService,
    private readonly classes: ClassesService,
  ) {}

  @Mutation(() => ChildType, { description: 'Adds a child to a family.' })
  @Allow(...OFFICE)
  async addChild(@Args('input') input: AddChildInput, @CurrentViewer() viewer: Viewer): Promise<ChildType> {
    const once = { operation: 'addChild', input };
    return toChild(await this.unitOfWork.once(viewer, input.familyId, once, (work) => this.children.add(work, input)));
  }

  @Mutation(() => ChildType, { description: 'Changes the names of a child.' })
  @Allow(...OFFICE)
  async updateChild(@Args('input') input: UpdateChildInput, @CurrentViewer() viewer: Viewer): Promise<ChildType> {
    return toChild(await this.unitOfWork.run(viewer, input.childId, (work) => this.children.update(work, input)));
  }

  @Mutation(() => ChildType, { description: 'The child has left the school: it is in no class and no list any more.' })
  @Allow(...OFFICE)
  async recordChildLeaving(
    @Args('input') input: RecordChildLeavingInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ChildType> {
    return toChild(
      await this.unitOfWork.run(viewer, input.childId, (work) => this.children.recordLeaving(work, input)),
    );
  }

  @Mutation(() => ChildType, {
    description: 'The child is back in the family that it had, but in no class: enroll it anew.',
  })
  @Allow(...OFFICE)
  async recordChildReturn(
    @Args('input') input: RecordChildReturnInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ChildType> {
    return toChild(await this.unitOfWork.run(viewer, input.childId, (work) => this.children.recordReturn(work, input)));
  }

  @Mutation(() => ChildType, { description: 'An adult is responsible for the child; living together is said apart.' })
  @Allow(...OFFICE)
  async addGuardianship(
    @Args('input') input: AddGuardianshipInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ChildType> {
    const once = { operation: 'addGuardianship', input };
    return toChild(
      await this.unitOfWork.once(viewer, input.childId, once, (work) => this.children.addGuardianship(work, input)),
    );
  }

  @Mutation(() => ChildType, { description: 'An adult is no longer responsible for the child.' })
  @Allow(...OFFICE)
  async removeGuardianship(
    @Args('input') input: RemoveGuardianshipInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ChildType> {
    return toChild(
      await this.unitOfWork.run(viewer, input.childId, (work) => this.children.removeGuardianship(work, input)),
    );
  }

  @Mutation(() => ChildType, { description: 'The child comes into a class.' })
  @Allow(...OFFICE)
  async enrollChild(@Args('input') input: EnrollChildInput, @CurrentViewer() viewer: Viewer): Promise<ChildType> {
    const once = { operation: 'enrollChild', input };
    return toChild(await this.unitOfWork.once(viewer, input.childId, once, (work) => this.classes.enroll(work, input)));
  }

  @Mutation(() => ChildType, { description: 'The child leaves a class.' })
  @Allow(...OFFICE)
  async endEnrollment(@Args('input') input: EndEnrollmentInput, @CurrentViewer() viewer: Viewer): Promise<ChildType> {
    return toChild(await this.unitOfWork.run(viewer, input.childId, (work) => this.classes.endEnrollment(work, input)));
  }

  @Mutation(() => ClassroomType, { description: 'A teacher teaches a class from now on, and sees its families.' })
  @Allow(...OFFICE)
  async assignTeacher(
    @Args('input') input: AssignTeacherInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ClassroomType> {
    const once = { operation: 'assignTeacher', input };
    return toClassroom(
      await this.unitOfWork.once(viewer, input.personId, once, (work) => this.classes.assignTeacher(work, input)),
    );
  }

  @Mutation(() => ClassroomType, { description: 'A teacher teaches a class no longer.' })
  @Allow(...OFFICE)
  async endTeaching(@Args('input') input: EndTeachingInput, @CurrentViewer() viewer: Viewer): Promise<ClassroomType> {
    return toClassroom(
      await this.unitOfWork.run(viewer, input.personId, (work) => this.classes.endTeaching(work, input)),
    );
  }
}
