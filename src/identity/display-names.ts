import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer.js';
import { Reads } from '../platform/database/reads.js';
import { statement, type Parameters } from '../platform/database/statements.js';
import { SchoolsQueries, VolunteerNames } from '../schools/index.js';
import { displayNameOf, type Named } from './display-name.js';
import { dutyHolds, STAFF } from './duty.js';
import { ViewerScopes } from './viewer-scope.js';

type NameOf = (person: Named & { id: string; schoolId: string }) => string;

const staffOfSchools = statement<Parameters, { personId: string }>(
  'staff of schools',
  `SELECT DISTINCT d."personId" FROM person_duty d WHERE d."schoolId" IN :viewerSchools
     AND d."duty" IN (${STAFF.map((duty) => `'${duty}'`).join(', ')}) AND NOT (d."personId" IN :viewerHiddenPeople)
     AND ${dutyHolds('d')}`,
);

/**
 * How a viewer sees people named: staff see everybody in full, and everybody sees their family and the staff so; all
 * others as the school has it. What that takes is read once a request, and a name then costs no promise.
 */
@Injectable()
export class DisplayNames {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
    private readonly schools: SchoolsQueries,
  ) {}

  for(viewer: Viewer): Promise<NameOf> {
    return viewer.remember('display names', () => this.gather(viewer));
  }

  private async gather(viewer: Viewer): Promise<NameOf> {
    const scope = await this.scopes.of(viewer);
    const staff = await this.reads.run(staffOfSchools, scope, {});
    const schools = await Promise.all(scope.viewerSchools.map((id) => this.schools.school(viewer, id)));
    const settings = new Map(schools.map((school) => [school?.id, school?.volunteerNames]));
    const seesAll = new Set(scope.viewerStaffSchools);
    const known = new Set([...scope.viewerFamilyPeople, ...staff.map(({ personId }) => personId)]);
    for (const id of scope.viewerHiddenPeople) known.delete(id);
    return (person) =>
      displayNameOf(
        person,
        seesAll.has(person.schoolId) || known.has(person.id),
        settings.get(person.schoolId) ?? VolunteerNames.NONE,
      );
  }
}
