import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/database/work.js';
import { Child } from './child.entity.js';
import { Enrollment } from './enrollment.entity.js';
import { FamilyAdult } from './family-adult.entity.js';
import { FamilyChild } from './family-child.entity.js';
import { Family } from './family.entity.js';
import { Guardianship } from './guardianship.entity.js';
import { TeachingAssignment } from './teaching-assignment.entity.js';

export interface NewFamily {
  name: string;
  adultIds: readonly string[];
  childIds: readonly string[];
}

/** A stay in a class: `endsBefore` is the first day after it. */
export interface ClassStay {
  classroomId: string;
  termId: string;
  startsOn: string;
  endsBefore: string;
}

/** Households, and who belongs to which class. */
@Injectable()
export class FamiliesService {
  addChild(work: Work, child: { givenName: string; familyName: string }): Promise<Child> {
    return work.rows(Child).insert({ ...child, leftAt: null, version: 1 });
  }

  async addFamily(work: Work, { name, adultIds, childIds }: NewFamily): Promise<Family> {
    const family = await work.rows(Family).insert({ name, version: 1 });
    await work
      .rows(FamilyAdult)
      .insertAll(adultIds.map((personId) => ({ familyId: family.id, personId, actsAlone: false })));
    await work.rows(FamilyChild).insertAll(childIds.map((childId) => ({ familyId: family.id, childId })));
    return family;
  }

  async addGuardian(work: Work, childId: string, personId: string, relation: string): Promise<void> {
    await work.rows(Guardianship).insert({ childId, personId, relation });
  }

  async enroll(work: Work, childId: string, stay: ClassStay): Promise<void> {
    await work.rows(Enrollment).insert({ childId, ...stay });
  }

  async assignTeacher(work: Work, personId: string, stay: ClassStay): Promise<void> {
    await work.rows(TeachingAssignment).insert({ personId, ...stay });
  }
}
