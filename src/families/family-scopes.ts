import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer.js';
import { Reads } from '../platform/database/reads.js';
import { statement, type Parameters } from '../platform/database/statements.js';
import { Clock } from '../platform/clock/clock.js';
import { Duty, OFFICE, STAFF, ViewerScopes, type ViewerScope } from '../identity/index.js';
import { SchoolsQueries } from '../schools/index.js';
import { IS_TAUGHT, isBarring, isEnrolled, isTeaching } from './counted-stays.js';
import {
  asViewer,
  BARRED_CHILDREN,
  FAMILY_PEOPLE,
  isBarred,
  KEPT_APART,
  lacks,
  OTHER_HOUSEHOLD,
  OWN_FAMILIES,
  SEEN_CHILDREN,
  type Moment,
} from './rights/kept-apart.js';

type Reached =
  | 'child class'
  | 'directory class'
  | 'taught class'
  | 'barred class'
  | 'family'
  | 'adult'
  | 'child'
  | 'barred child'
  | 'kept apart'
  | 'other household';

// SQLite keeps to the order of a CROSS JOIN: by what it counts it would rather read the enrollments of a whole school.
const CLASS_OF_CHILD = `FROM guardianship g CROSS JOIN enrollment e
    WHERE g."personId" IN :viewerPeople AND e."childId" = g."childId" AND e."schoolId" IN :viewerSchools AND ${isEnrolled('e')}
      AND NOT ${lacks('seesSchedule', 'g')} AND NOT (g."childId" IN (${BARRED_CHILDREN}))`;

/**
 * Everything that an own person reaches, in one go. It runs before there is a scope, so it binds the viewer's people
 * and schools alone.
 */
const reached = statement<Parameters, { kind: Reached; id: string }>(
  'what the viewer reaches',
  `SELECT 'child class' AS "kind", e."classroomId" AS "id" ${CLASS_OF_CHILD}
   UNION SELECT 'directory class', e."classroomId" ${CLASS_OF_CHILD} AND NOT ${lacks('seesDirectory', 'g')}
   UNION SELECT 'taught class', t."classroomId"
     FROM teaching_assignment t
    WHERE t."personId" IN :viewerPeople AND t."schoolId" IN :viewerSchools AND ${isTeaching('t')}
   UNION SELECT 'barred class', e."classroomId" FROM enrollment e
    WHERE e."childId" IN (${BARRED_CHILDREN}) AND ${isBarring('e')}
   UNION SELECT 'family', f."id" FROM family f WHERE f."id" IN (${OWN_FAMILIES})
   UNION SELECT 'adult', p."id" FROM person p WHERE p."id" IN (${FAMILY_PEOPLE})
   UNION SELECT 'child', c."id" FROM child c WHERE c."id" IN (${SEEN_CHILDREN})
   UNION SELECT 'barred child', c."id" FROM child c WHERE c."id" IN (${BARRED_CHILDREN})
   UNION SELECT 'kept apart', h."id" FROM (${KEPT_APART}) h
   UNION SELECT 'other household', h."id" FROM (${OTHER_HOUSEHOLD}) h`,
);

const nearPeople = statement<{ ids: readonly string[] }, { id: string }>(
  'near people',
  `SELECT p."id" FROM person p
   WHERE p."id" IN :ids AND p."schoolId" IN :viewerSchools AND NOT (p."id" IN :viewerHiddenPeople)
     AND (p."id" IN :viewerFamilyPeople OR p."schoolId" IN :viewerOfficeSchools
       OR EXISTS (SELECT 1 FROM guardianship g JOIN enrollment e ON e."childId" = g."childId"
                   WHERE g."personId" = p."id" AND ${IS_TAUGHT} AND NOT ${isBarred('p."id"', 'g."childId"')}))`,
);

/** How a viewer stands to the families and classes of their schools. */
@Injectable()
export class FamilyScopes extends ViewerScopes {
  constructor(
    private readonly reads: Reads,
    private readonly schools: SchoolsQueries,
    private readonly clock: Clock,
  ) {
    super();
  }

  override of(viewer: Viewer): Promise<ViewerScope> {
    return viewer.remember('scope', () => this.compute(viewer));
  }

  override async near(viewer: Viewer, personIds: string[]): Promise<Set<string>> {
    const rows = await this.reads.run(nearPeople, await this.of(viewer), { ids: personIds });
    return new Set(rows.map(({ id }) => id));
  }

  private async compute(viewer: Viewer): Promise<ViewerScope> {
    const { schoolIds, personIds } = viewer;
    const now = this.clock.now();
    const days = await Promise.all(schoolIds.map((schoolId) => this.schools.today(viewer, schoolId)));
    const found = await Promise.all(
      schoolIds.map((schoolId, index) => this.reach(viewer, schoolId, { today: days[index] as string, now })),
    );
    const idsOf = (kind: Reached) => found.flatMap((rows) => idsIn(rows, kind));
    const [classrooms, taught] = [idsOf('child class'), idsOf('taught class')];
    return {
      viewerSchools: schoolIds,
      viewerStaffSchools: schoolIds.filter((id) => viewer.hasDuty(id, ...STAFF)),
      viewerOfficeSchools: schoolIds.filter((id) => viewer.hasDuty(id, ...OFFICE)),
      viewerAdminSchools: schoolIds.filter((id) => viewer.hasDuty(id, Duty.ADMIN)),
      viewerClassrooms: classrooms,
      viewerDirectoryClassrooms: idsOf('directory class'),
      viewerBarredClassrooms: idsOf('barred class').filter((id) => !classrooms.includes(id) && !taught.includes(id)),
      viewerTaughtClassrooms: taught,
      viewerToday: days.sort()[0] ?? '',
      viewerNow: now,
      viewerPeople: personIds,
      viewerFamilyPeople: [...new Set([...personIds, ...idsOf('adult')])],
      viewerFamilies: idsOf('family'),
      viewerChildren: idsOf('child'),
      viewerBarredChildren: idsOf('barred child'),
      viewerHiddenPeople: [...new Set([...idsOf('kept apart'), ...idsOf('other household')])],
    };
  }

  private async reach(viewer: Viewer, schoolId: string, moment: Moment): Promise<{ kind: Reached; id: string }[]> {
    const own = viewer.peopleAt(schoolId).map(({ id }) => id);
    const given = { viewerSchools: [schoolId], ...asViewer(own, moment) };
    const rows = await this.reads.run(reached, given, {});
    // Whoever works here knows everybody's name anyway.
    return viewer.hasDuty(schoolId, ...STAFF) ? rows.filter(({ kind }) => kind !== 'other household') : rows;
  }
}

const idsIn = (rows: readonly { kind: Reached; id: string }[], wanted: Reached): string[] =>
  rows.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
