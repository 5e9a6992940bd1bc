import type { Followings } from './roster-followings.js';
import type { RosterRecord } from './roster-record.entity.js';
import type { RosterRecords } from './roster-records.js';
import { linkKey, stayKey, type WantedSchool } from './roster-wanted.js';
import type { Roster, RosterTableName } from './roster.types.js';

/** The part of a roster that says what is no longer there. */
export interface Judged extends Pick<Roster, 'rejected' | 'modes' | 'gone' | 'agents'> {
  /** Everybody who has a row, at whichever school. */
  namedIds: ReadonlySet<string>;
}

export function judgedOf({ rejected, modes, gone, agents, adults, children }: Roster): Judged {
  const namedIds = new Set([...adults, ...children].map(({ sourcedId }) => sourcedId));
  return { rejected, modes, gone, agents, namedIds };
}

type IsAbout = (record: RosterRecord) => boolean;

const namesOf = ({ sourcedId }: RosterRecord) => JSON.parse(sourcedId) as [string, string];
const rowsOf = ({ imported }: RosterRecord) => JSON.parse(String(imported.rows)) as string[];

/**
 * Ends what a roster no longer has at one school: what a file that lists everything leaves out, unless a rejected row may
 * be about it; and what a delta names as gone.
 */
export class RosterEndings {
  constructor(
    private readonly records: RosterRecords,
    private readonly followings: Followings,
    private readonly wanted: WantedSchool,
    private readonly roster: Judged,
  ) {}

  end(): void {
    const { guardianships, enrollments, teachings, children, people, classrooms } = this.followings;
    const [missing, named] = [this.missing(), this.named()];
    const isGone = (file: RosterTableName, kind: keyof typeof missing): IsAbout => {
      if (this.roster.modes[file] !== 'bulk') return named[kind];
      // Where a rejected row may be about anybody, nothing is missing for certain.
      return this.roster.rejected.unnamed ? () => false : missing[kind];
    };
    this.records.endWhere(guardianships, isGone('users', 'link'));
    const isStayGone = isGone('enrollments', 'stay');
    this.records.endWhere(enrollments, isStayGone);
    this.records.endWhere(teachings, isStayGone);
    this.records.endWhere(children, isGone('users', 'user'));
    this.records.endWhere(people, isGone('users', 'user'));
    this.records.endWhere(classrooms, isGone('classes', 'class'));
    this.forgetGoneRows();
  }

  private missing() {
    const { classIds, userIds, enrollments } = this.roster.rejected;
    const [classes, users] = [new Set(classIds), new Set(userIds)];
    const stays = new Set(enrollments.map(stayKey));
    const rows = new Set(enrollments.map(({ sourcedId }) => sourcedId));
    const mayBeLinked: IsAbout = (record) => namesOf(record).some((sourcedId) => users.has(sourcedId));
    const mayStay: IsAbout = (record) => {
      const [classSourcedId, userSourcedId] = namesOf(record);
      const isAffected = classes.has(classSourcedId) || users.has(userSourcedId);
      return isAffected || stays.has(record.sourcedId) || rowsOf(record).some((sourcedId) => rows.has(sourcedId));
    };
    // Whoever is linked to a child that could not be read is where that child is.
    for (const record of this.records.isLive('guardianship')) if (mayBeLinked(record)) users.add(namesOf(record)[1]);
    return {
      link: (record: RosterRecord) => !mayBeLinked(record),
      stay: (record: RosterRecord) => !mayStay(record),
      user: ({ sourcedId }: RosterRecord) => !users.has(sourcedId),
      class: ({ sourcedId }: RosterRecord) => !classes.has(sourcedId),
    };
  }

  private named() {
    const isGone = this.usersGone();
    const classes = new Set(this.roster.gone.classIds);
    const rows = new Set(this.roster.gone.enrollmentIds);
    const wantedLinks = new Set(this.wanted.links.map(linkKey));
    const agents = new Map(this.roster.agents.map((row) => [row.sourcedId, new Set(row.agentSourcedIds)]));
    // A row that names agents names all of them; one that names none may leave that to the other side's row.
    const namesOthers = (one: string, other: string) => {
      const named = agents.get(one);
      return named !== undefined && named.size > 0 && !named.has(other);
    };
    return {
      link: (record: RosterRecord) => {
        const [child, adult] = namesOf(record);
        if (isGone(child) || isGone(adult)) return true;
        return !wantedLinks.has(record.sourcedId) && (namesOthers(child, adult) || namesOthers(adult, child));
      },
      stay: (record: RosterRecord) => {
        const [classSourcedId, userSourcedId] = namesOf(record);
        const isAffected = classes.has(classSourcedId) || isGone(userSourcedId);
        return isAffected || rowsOf(record).every((sourcedId) => rows.has(sourcedId));
      },
      user: ({ sourcedId }: RosterRecord) => isGone(sourcedId),
      class: ({ sourcedId }: RosterRecord) => classes.has(sourcedId),
    };
  }

  /** Who is to be deleted, and who has a row that no longer names this school. */
  private usersGone(): (sourcedId: string) => boolean {
    const { adults, children } = this.wanted;
    const here = new Set([
      ...adults.map(({ adult }) => adult.sourcedId),
      ...children.map(({ sourcedId }) => sourcedId),
    ]);
    const gone = new Set(this.roster.gone.userIds);
    return (sourcedId) => gone.has(sourcedId) || (this.roster.namedIds.has(sourcedId) && !here.has(sourcedId));
  }

  /** One of several rows that made a stay has gone: the stay goes on. */
  private forgetGoneRows(): void {
    const gone = new Set(this.roster.gone.enrollmentIds);
    if (gone.size === 0 || this.roster.modes.enrollments !== 'delta') return;
    for (const record of [...this.records.isLive('enrollment'), ...this.records.isLive('teaching')]) {
      const left = rowsOf(record).filter((sourcedId) => !gone.has(sourcedId));
      if (left.length > 0 && left.length < rowsOf(record).length) {
        this.records.reword(record, { rows: JSON.stringify(left) });
      }
    }
  }
}
