import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer.js';
import { Reads } from '../platform/database/reads.js';
import { statement } from '../platform/database/statements.js';
import { OFFICE, STAFF, ViewerScopes, type ViewerScope } from '../identity/index.js';
import { SchoolsQueries } from '../schools/index.js';

/**
 * Everything that an own person reaches, in one go. It runs before there is a scope, so it binds the viewer's people
 * and schools alone.
 */
const reached = statement<{ today: string }, { kind: 'child class' | 'taught class' | 'adult'; id: string }>(
  'what the viewer reaches',
  `SELECT 'child class' AS "kind", e."classroomId" AS "id"
     FROM guardianship g JOIN enrollment e ON e."childId" = g."childId"
    WHERE g."personId" IN :viewerPeople AND e."schoolId" IN :viewerSchools AND e."endsBefore" > :today
   UNION SELECT 'taught class', t."classroomId"
     FROM teaching_assignment t
    WHERE t."personId" IN :viewerPeople AND t."schoolId" IN :viewerSchools AND t."endsBefore" > :today
      AND EXISTS (SELECT 1 FROM person_duty d WHERE d."personId" = t."personId" AND d."duty" = 'TEACHER')
   UNION SELECT 'adult', other."personId"
     FROM family_adult own JOIN family_adult other ON other."familyId" = own."familyId"
    WHERE own."personId" IN :viewerPeople AND own."schoolId" IN :viewerSchools
      AND NOT own."actsAlone" AND NOT other."actsAlone"`,
);

const nearPeople = statement<{ ids: readonly string[] }, { id: string }>(
  'near people',
  `SELECT p."id" FROM person p
   WHERE p."id" IN :ids AND p."schoolId" IN :viewerSchools
     AND (p."id" IN :viewerFamilyPeople OR p."schoolId" IN :viewerOfficeSchools
       OR EXISTS (SELECT 1 FROM guardianship g JOIN enrollment e ON e."childId" = g."childId"
                   WHERE g."personId" = p."id" AND e."classroomId" IN :viewerTaughtClassrooms
                     AND e."endsBefore" > :viewerToday))`,
);

/** How a viewer stands to the families and classes of their schools. */
@Injectable()
export class FamilyScopes extends ViewerScopes {
  constructor(
    private readonly reads: Reads,
    private readonly schools: SchoolsQueries,
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
    const days = await Promise.all(schoolIds.map((schoolId) => this.schools.today(viewer, schoolId)));
    const rows = await Promise.all(
      schoolIds.map(async (schoolId, index) => {
        const today = days[index] as string;
        const own = { viewerSchools: [schoolId], viewerPeople: viewer.peopleAt(schoolId).map(({ id }) => id) };
        return this.reads.run(reached, own, { today });
      }),
    );
    const idsOf = (kind: string) => rows.flat().flatMap((row) => (row.kind === kind ? [row.id] : []));
    return {
      viewerSchools: schoolIds,
      viewerStaffSchools: schoolIds.filter((id) => viewer.hasDuty(id, ...STAFF)),
      viewerOfficeSchools: schoolIds.filter((id) => viewer.hasDuty(id, ...OFFICE)),
      viewerClassrooms: idsOf('child class'),
      viewerTaughtClassrooms: idsOf('taught class'),
      viewerToday: days.sort()[0] ?? '',
      viewerPeople: personIds,
      viewerFamilyPeople: [...new Set([...personIds, ...idsOf('adult')])],
    };
  }
}
