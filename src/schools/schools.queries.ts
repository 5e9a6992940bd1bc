import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock/clock.js';
import { Reads } from '../platform/database/reads.js';
import { compareFolded } from '../platform/database/statements.js';
import { localDateIn } from '../platform/text/local-date.js';
import { Classroom } from './classroom.entity.js';
import { School } from './school.entity.js';
import { Term } from './term.entity.js';

/** Reads of schools, terms and classrooms: every member of a school sees them. */
@Injectable()
export class SchoolsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  schoolsByIds(viewer: Viewer, ids: string[]): Promise<Map<string, School>> {
    const own = ids.filter((id) => viewer.schoolIds.includes(id));
    return this.reads.acrossSchools('schools have no school; only the viewer’s are asked for', School).byIds(own);
  }

  school(viewer: Viewer, id: string): Promise<School | undefined> {
    return viewer.load('schools', id, (ids) => this.schoolsByIds(viewer, ids));
  }

  /** The languages to speak to the viewer in at this school, best first; the school's own last. */
  async languagesFor(viewer: Viewer, schoolId: string): Promise<string[]> {
    const school = await this.school(viewer, schoolId);
    const own = viewer.peopleAt(schoolId).map(({ locale }) => locale);
    return [...own, ...viewer.languages, ...(school?.locales ?? [])].filter((locale) => locale !== null);
  }

  /** The date on the school's wall calendar. */
  async today(viewer: Viewer, schoolId: string): Promise<string> {
    const school = await this.school(viewer, schoolId);
    return localDateIn(school?.timeZone ?? 'UTC', this.clock.now());
  }

  allSchools(): Promise<School[]> {
    return this.reads
      .acrossSchools('the command line lists every school', School)
      .find({}, { createdAt: 'ASC', id: 'ASC' });
  }

  terms(viewer: Viewer, schoolId: string): Promise<Term[]> {
    return this.reads.in(viewer, schoolId).rows(Term).find({}, { startsOn: 'ASC', id: 'ASC' });
  }

  async classrooms(viewer: Viewer, schoolId: string): Promise<Classroom[]> {
    const rows = await this.reads.in(viewer, schoolId).rows(Classroom).find({ active: true }, { id: 'ASC' });
    return rows.sort((a, b) => compareFolded(a.name, b.name));
  }

  classroomsByIds(viewer: Viewer, ids: string[]): Promise<Map<string, Classroom>> {
    return this.reads.rows(viewer, Classroom).byIds(ids);
  }

  classroom(viewer: Viewer, id: string): Promise<Classroom | undefined> {
    return viewer.load('classrooms', id, (ids) => this.classroomsByIds(viewer, ids));
  }
}
