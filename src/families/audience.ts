import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import type { RowSource } from '../platform/database/rows.js';
import { groupBy } from '../platform/text/group-by.js';
import { Enrollment } from './enrollment.entity.js';
import { FamilyAdult } from './family-adult.entity.js';
import { Guardianship } from './guardianship.entity.js';
import { TeachingAssignment } from './teaching-assignment.entity.js';

/** Who belongs to whom, asked alike inside a unit of work and before one. */
@Injectable()
export class Audience {
  /** The classes where each of the people has a child, or teaches, on that day or later. */
  async classroomsOf(
    source: RowSource,
    personIds: readonly string[],
    today: string,
  ): Promise<Map<string, Set<string>>> {
    const classrooms = new Map(personIds.map((id) => [id, new Set<string>()]));
    const notOver = { endsBefore: MoreThan(today) };
    const guardianships = await source.rows(Guardianship).find({ personId: In([...personIds]) });
    const childIds = guardianships.map(({ childId }) => childId);
    const enrollments = await source.rows(Enrollment).find({ ...notOver, childId: In(childIds) });
    const byChild = groupBy(enrollments, ({ childId }) => childId);
    for (const { childId, personId } of guardianships) {
      for (const { classroomId } of byChild.get(childId) ?? []) classrooms.get(personId)?.add(classroomId);
    }
    const teaching = await source.rows(TeachingAssignment).find({ ...notOver, personId: In([...personIds]) });
    for (const { personId, classroomId } of teaching) classrooms.get(personId)?.add(classroomId);
    return classrooms;
  }

  /** Whether the person lives in a family with one of the others where each lets the other act for them. */
  async shareFamily(source: RowSource, personId: string, others: readonly string[]): Promise<boolean> {
    const families = await source.rows(FamilyAdult).find({ personId, actsAlone: false });
    if (families.length === 0 || others.length === 0) return false;
    const familyId = In(families.map((row) => row.familyId));
    return source.rows(FamilyAdult).exists({ familyId, personId: In([...others]), actsAlone: false });
  }

  /** Whether the person teaches every one of the classes, on that day or later. */
  async teaches(source: RowSource, personIds: readonly string[], classroomIds: readonly string[], today: string) {
    const rows = await source
      .rows(TeachingAssignment)
      .find({ personId: In([...personIds]), classroomId: In([...classroomIds]), endsBefore: MoreThan(today) });
    const taught = new Set(rows.map(({ classroomId }) => classroomId));
    return classroomIds.every((id) => taught.has(id));
  }
}
