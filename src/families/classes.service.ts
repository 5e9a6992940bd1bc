import { Injectable } from '@nestjs/common';
import { Duty, heldAt, PeoplePolicy, PersonDuty } from '../identity/index.js';
import type { Work } from '../platform/database/work.js';
import { badInput, notFound, Refusal, ruleBroken } from '../platform/refusal.js';
import type { Where } from '../platform/database/rows.js';
import type { EntityClass } from '../platform/database/tables.js';
import { Classroom, schoolDay, Term } from '../schools/index.js';
import type {
  AssignTeacherInput,
  EndEnrollmentInput,
  EndTeachingInput,
  EnrollChildInput,
} from './child-changes.inputs.js';
import { Child } from './child.entity.js';
import { Enrollment } from './enrollment.entity.js';
import { AudienceChanged, AudiencesChanged } from './families.domain-events.js';
import type { FamilyReason } from './families.errors.js';
import type { ClassStay } from './families.service.js';
import { requireHere } from './family-changes.service.js';
import { Guardianship } from './guardianship.entity.js';
import { endOn, isLive } from './stays.rules.js';
import { TeachingAssignment } from './teaching-assignment.entity.js';

type WantedStay = Pick<EnrollChildInput, 'classroomId' | 'termId' | 'startsOn' | 'endsBefore'>;

/** Who is in which class, as a child or as its teacher. All by the office. */
@Injectable()
export class ClassesService {
  constructor(private readonly policy: PeoplePolicy) {}

  async enroll(work: Work, input: EnrollChildInput): Promise<Child> {
    this.policy.requireOfficeElseNotFound(work);
    const { childId } = input;
    const child = await work.rows(Child).lockOne(childId);
    if (child.leftAt !== null) throw ruleBroken('CHILD_LEFT' satisfies FamilyReason);
    const stay = await stayOf(work, input);
    const same = { childId, classroomId: stay.classroomId, termId: stay.termId };
    const existing = await work.rows(Enrollment).findOne(same);
    await refuseCurrent(work, existing);
    if (existing) await work.rows(Enrollment).update(existing.id, stay);
    else await work.rows(Enrollment).insert({ childId, ...stay });
    await work.audit('enrollChild', childId, { ...stay });
    await announceGuardians(work, childId);
    return child;
  }

  async endEnrollment(work: Work, input: EndEnrollmentInput): Promise<Child> {
    this.policy.requireOfficeElseNotFound(work);
    const { childId, classroomId } = input;
    const child = await work.rows(Child).lockOne(childId);
    const ended = await endStays(work, Enrollment, { childId, classroomId }, input.endsBefore);
    if (ended === 0) throw notFound('classroomId');
    await work.audit('endEnrollment', childId, { classroomId });
    await announceGuardians(work, childId);
    return child;
  }

  /** Of a child that leaves or returns; whoever returns is in no class until somebody says in which. */
  async endAllOf(work: Work, childId: string): Promise<void> {
    await endStays(work, Enrollment, { childId });
    await announceGuardians(work, childId);
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
    await work.announce(new AudienceChanged(work.schoolId, personId));
    return classroom;
  }

  async endTeaching(work: Work, input: EndTeachingInput): Promise<Classroom> {
    this.policy.requireOfficeElseNotFound(work);
    const { personId, classroomId } = input;
    const classroom = await work.rows(Classroom).get(classroomId, 'classroomId');
    const ended = await endStays(work, TeachingAssignment, { personId, classroomId }, input.endsBefore);
    if (ended === 0) throw notFound('classroomId');
    await work.audit('endTeaching', personId, { classroomId });
    await work.announce(new AudienceChanged(work.schoolId, personId));
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

/** A stay that is over, or was ended before it began, can begin anew. */
async function refuseCurrent(work: Work, existing: ClassStay | null): Promise<void> {
  if (existing && isLive(existing, await schoolDay(work))) {
    throw new Refusal('CONFLICT', 'ALREADY_EXISTS' satisfies FamilyReason);
  }
}

/** Ends what goes on or is to come, today unless said otherwise, and answers how many that were. */
async function endStays<E extends Enrollment | TeachingAssignment>(
  work: Work,
  entity: EntityClass<E>,
  where: Where<E>,
  wanted?: string | null,
): Promise<number> {
  const today = await schoolDay(work);
  const stays = (await work.rows(entity).find(where)).filter((stay) => isLive(stay, today));
  for (const stay of stays) {
    await work.rows(entity).update(stay.id, { endsBefore: endOn(stay, wanted ?? today) } as never);
  }
  return stays.length;
}

/** Whoever is responsible for the child sees, and is asked for, other classes than before. */
async function announceGuardians(work: Work, childId: string): Promise<void> {
  const guardians = await work.rows(Guardianship).find({ childId }, { id: 'ASC' });
  const personIds = guardians.map(({ personId }) => personId);
  if (personIds.length > 0) await work.announce(new AudiencesChanged(work.schoolId, personIds));
}
