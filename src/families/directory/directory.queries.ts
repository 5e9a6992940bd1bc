import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { OFFICE, STAFF, ViewerScopes } from '../../identity/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Reads } from '../../platform/database/reads.js';
import { pageOf, type Page, type PageArgs } from '../../platform/graphql/page.js';
import { isEnrolled } from '../counted-stays.js';
import { isBarred, lacks } from '../rights/kept-apart.js';
import { toDirectoryEntry, type DirectoryEntryType } from './directory.type.js';
import { PrivacyChoice } from './privacy-choice.entity.js';

/**
 * Who has chosen to be in the directory, by classes: guardians of a child there whom nothing keeps from it. Not whoever is
 * kept apart from the viewer, and for parents not whoever hides their name.
 */
const LISTED = [
  `p."schoolId" IN :viewerSchools`,
  `p."leftAt" IS NULL`,
  `c."shownBefore" > :viewerToday`,
  `(c."showsName" OR c."showsPhone" OR c."showsEmail")`,
  `NOT (p."id" IN :viewerHiddenPeople)`,
  `(p."schoolId" IN :viewerStaffSchools OR p."id" IN :viewerFamilyPeople OR NOT c."hidesName")`,
];

const guardianInClass = (classroom: string): string =>
  `EXISTS (SELECT 1 FROM guardianship g JOIN enrollment e ON e."childId" = g."childId"
    WHERE g."personId" = p."id" AND ${isEnrolled('e')} AND ${classroom}
      AND (e."schoolId" IN :viewerStaffSchools OR e."classroomId" IN :viewerDirectoryClassrooms)
      AND NOT (g."childId" IN :viewerBarredChildren)
      AND NOT ${lacks('seesSchedule', 'g')} AND NOT ${isBarred('g."personId"', 'g."childId"')})`;

/** Reads of the directory, and of what somebody chose for it. */
@Injectable()
export class DirectoryQueries {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
  ) {}

  /** The directory of one class, or of every class that the viewer shares; null where there is none for the viewer. */
  async page(
    viewer: Viewer,
    { schoolId, classroomId }: { schoolId: string; classroomId: string | null },
    args: PageArgs,
  ): Promise<Page<DirectoryEntryType> | null> {
    const scope = await this.scopes.of(viewer);
    const { viewerDirectoryClassrooms: shared } = scope;
    const isShared = classroomId === null ? shared.length > 0 : shared.includes(classroomId);
    if (!isShared && !viewer.hasDuty(schoolId, ...STAFF)) return null;
    const inClass = guardianInClass(
      classroomId === null ? `e."schoolId" = :schoolId` : `e."classroomId" = :classroomId`,
    );
    const list = {
      name: 'directory',
      entity: PrivacyChoice,
      from: 'privacy_choice c JOIN person p ON p."id" = c."personId"',
      alias: 'c',
      where: [`p."schoolId" = :schoolId`, ...LISTED, inClass],
      parameters: { ...scope, schoolId, classroomId },
      // A cursor holds the key, so it must not hold a name that is not shown.
      key: `CASE WHEN c."showsName" THEN FOLDED(p."name") ELSE '' END`,
    };
    return pageOf<PrivacyChoice, DirectoryEntryType>(this.reads, list, args, toDirectoryEntry);
  }

  /** For the person and the office; undefined where nothing was ever chosen. */
  async choiceOf(viewer: Viewer, personId: string): Promise<PrivacyChoice | undefined> {
    return viewer.load('privacy choices', personId, async (ids) => {
      const rows = await this.reads.rows(viewer, PrivacyChoice).find({ personId: In(ids) });
      return new Map(rows.map((row) => [row.personId, row]));
    });
  }

  mayReadChoice(viewer: Viewer, { id, schoolId }: { id: string; schoolId: string }): boolean {
    return viewer.personIds.includes(id) || viewer.hasDuty(schoolId, ...OFFICE);
  }
}
