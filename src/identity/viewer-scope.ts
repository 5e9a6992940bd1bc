import type { Viewer } from '../platform/access/viewer.js';
import type { Parameters } from '../platform/database/statements.js';

/** What the viewer reaches, computed once a request and bound by every read under these names. */
export interface ViewerScope extends Parameters {
  /** Schools where the viewer has a person. */
  viewerSchools: readonly string[];
  /** Schools where one of them is a teacher, coordinator or administrator. */
  viewerStaffSchools: readonly string[];
  /** Schools where one of them is a coordinator or administrator. */
  viewerOfficeSchools: readonly string[];
  /** Classes of the viewer's children, not yet over. */
  viewerClassrooms: readonly string[];
  /** Classes that the viewer teaches, not yet over. */
  viewerTaughtClassrooms: readonly string[];
  /** The date at the viewer's school (of several, the earliest): whoever has left a class is no longer its teacher's. */
  viewerToday: string;
  /** The viewer's own people. */
  viewerPeople: readonly string[];
  /** Those and the other adults of their families. */
  viewerFamilyPeople: readonly string[];
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
