import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Duty, heldAt, PeoplePolicy, PersonDuty } from '../identity/index.js';
import type { Work } from '../platform/database/work.js';
import { badInput, notFound, Refusal, ruleBroken } from '../platform/refusal.js';
import { Classroom, schoolDay, Term } from '../schools/index.js';
import type {
  AssignTeacherInput,
  EndEnrollmentInput,
  EndTeachingInput,
  EnrollChildInput,
} from './child-changes.inputs.js';
import { Child } from './child.entity.js';
import { Enrollment } from './enrollment.entity.js';
import type { FamilyReason } from './families.errors.js';
import type { ClassStay } from './families.service.js';
import { requireHere } from './family-changes.service.js';
import { TeachingAssignment } from './teaching-assignment.entity.js';

type WantedStay = Pick<EnrollChildInput, 'classroomId' | 'termId' | 'startsOn' | 'endsBefore'>;
type Stay = ClassStay & { id: string };

/** Who is in which class, as a child or as its teacher. All by the office. */
@Injectable()
export class ClassesService {
  constructor(private readonly policy: PeoplePolicy) {}

  async enroll(work: Work, input: EnrollChildInput): Promise<Child> {
    this.policy.requireOfficeElseNotFound(work);
    const { childId } = input;
    const child = await work.rows(Child).lockOne(childId);
    const stay = await stayOf(work, input);
    const same = { childId, classroomId: stay.classroomId, termId: stay.termId };
    const existing = await work.rows(Enrollment).findOne(same);
    await refuseCurrent(work, existing);
    if (existing) await work.rows(Enrollment).update(existing.id, stay);
    else await work.rows(Enrollment).insert({ childId, ...stay });
    await work.audit('enrollChild', childId, { ...stay });
    return child;
  }

  async endEnrollment(work: Work, input: EndEnrollmentInput): Promise<Child> {
    this.policy.requireOfficeElseNotFound(work);
    const { childId, classroomId } = input;
    const child = await work.rows(Child).lockOne(childId);
    const today = await schoolDay(work);
    const stays = await work.rows(Enrollment).find({ childId, classroomId, endsBefore: MoreThan(today) });
    const ends = endsOf(stays, input.endsBefore ?? today);
    for (const [id, endsBefore] of ends) await work.rows(Enrollment).update(id, { endsBefore });
    await work.audit('endEnrollment', childId, { classroomId });
    return child;
  }

  /** Whoever teaches a class sees its families, so the duty comes first, and that an administrator gives. */
  async assignTeacher(work: Work, input: AssignTeacherInput): Promise<Classroom> {
    this.policy.requireOfficeElseNotFound(work);
    const { personId } = input;
    const classroom = await work.rows(Classroom).get(input.classroomId, 'classroomId');
    await requireHere(work, personId);
    const isTeacher = await work.rows(PersonDuty).exists({ personId, duty: Duty.TEACHER, ...heldAt(work.now) });
    if (!isTeacher) throw ruleBroken('NOT_A_TEACHER' satisfies FamilyReason);
    const stay = await stayOf(work, input);
    const same = { personId, classroomId: stay.classroomId, termId: stay.termId };
    const existing = await work.rows(TeachingAssignment).findOne(same);
    await refuseCurrent(work, existing);
    if (existing) await work.rows(TeachingAssignment).update(existing.id, stay);
    else await work.rows(TeachingAssignment).insert({ personId, ...stay });
    await work.audit('assignTeacher', personId, { ...stay });
    return classroom;
  }

  async endTeaching(work: Work, input: EndTeachingInput): Promise<Classroom> {
    this.policy.requireOfficeElseNotFound(work);
    const { personId, classroomId } = input;
    const classroom = await work.rows(Classroom).get(classroomId, 'classroomId');
    const today = await schoolDay(work);
    const stays = await work.rows(TeachingAssignment).find({ personId, classroomId, endsBefore: MoreThan(today) });
    const ends = endsOf(stays, input.endsBefore ?? today);
    for (const [id, endsBefore] of ends) await work.rows(TeachingAssignment).update(id, { endsBefore });
    await work.audit('endTeaching', personId, { classroomId });
    return classroom;
  }
}

/** From the first to the last day of the term, unless said otherwise. */
async function stayOf(work: Work, input: WantedStay): Promise<ClassStay> {
  const { id: classroomId } = await work.rows(Classroom).get(input.classroomId, 'classroomId');
  const term = await work.rows(Term).get(input.termId, 'termId');
  const startsOn = input.startsOn ?? term.startsOn;
  const endsBefore = input.endsBefore ?? term.endsBefore;
  if (endsBefore <= startsOn) throw badInput({ path: 'endsBefore', message: 'must be after startsOn' });
  return { classroomId, termId: term.id, startsOn, endsBefore };
}

/** A stay that is over can begin anew. */
async function refuseCurrent(work: Work, existing: Stay | null): Promise<void> {
  if (existing && existing.endsBefore > (await schoolDay(work))) {
    throw new Refusal('CONFLICT', 'ALREADY_EXISTS' satisfies FamilyReason);
  }
}

/** By id, when each stay ends now: never later than it would have, and one that has not begun never does. */
function endsOf(stays: readonly Stay[], wanted: string): [string, string][] {
  if (stays.length === 0) throw notFound('classroomId');
  return stays.map(({ id, startsOn, endsBefore }) => {
    const earlier = wanted < endsBefore ? wanted : endsBefore;
    return [id, earlier < startsOn ? startsOn : earlier];
  });
}
