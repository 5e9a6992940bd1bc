import type { Viewer } from '../platform/access/viewer.js';
import type { Parameters } from '../platform/database/statements.js';
import type { Instant } from '../platform/text/instant.js';

/** What the viewer reaches, computed once a request and bound by every read under these names. */
export interface ViewerScope extends Parameters {
  /** Schools where the viewer has a person. */
  viewerSchools: readonly string[];
  /** Schools where one of them is a teacher, coordinator or administrator. */
  viewerStaffSchools: readonly string[];
  /** Schools where one of them is a coordinator or administrator. */
  viewerOfficeSchools: readonly string[];
  /** Schools where one of them is an administrator. */
  viewerAdminSchools: readonly string[];
  /** Classes of the viewer's children, not yet over. */
  viewerClassrooms: readonly string[];
  /** Those of them whose directory the viewer may see. */
  viewerDirectoryClassrooms: readonly string[];
  /** Classes of children from whom the viewer is barred, where nothing else leads the viewer. */
  viewerBarredClassrooms: readonly string[];
  /** Classes that the viewer teaches, not yet over. */
  viewerTaughtClassrooms: readonly string[];
  /** The date at the viewer's school (of several, the earliest): whoever has left a class is no longer its teacher's. */
  viewerToday: string;
  /** The present, by which restrictions and choices are judged. */
  viewerNow: Instant;
  /** The viewer's own people. */
  viewerPeople: readonly string[];
  /** Those and the other adults of their families. */
  viewerFamilyPeople: readonly string[];
  /** Their households. */
  viewerFamilies: readonly string[];
  /** The children of those, and those under their guardianship. */
  viewerChildren: readonly string[];
  /** Children from whom the viewer is barred: never seen, whatever the viewer's duties. */
  viewerBarredChildren: readonly string[];
  /** People who are kept apart from the viewer: never shown, whatever either's duties. */
  viewerHiddenPeople: readonly string[];
}

/** Port: how the viewer stands to families and classes. Filled by the module that owns them. */
export abstract class ViewerScopes {
  abstract of(viewer: Viewer): Promise<ViewerScope>;

  /**
   * Which of these people are near enough to show their contact data and family: the viewer's own, adults of the same
   * family, everybody to the office, guardians to the teachers of their children.
   */
  abstract near(viewer: Viewer, personIds: string[]): Promise<Set<string>>;
}
