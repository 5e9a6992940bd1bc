import { displayNameOf } from '../src/identity/display-name.js';
import { staffingOf } from '../src/events/shift.type.js';
import type { VolunteerNames } from '../src/schools/index.js';
import type { RecordedRead } from './recording.js';

export type ReadRow = Record<string, unknown>;

/** The page that parents open all day: what is next, who is needed, who comes. */
export const NEXT_EVENTS = `query NextEvents($from: DateTime!) {
  school {
    events(first: 20, filter: { startsFrom: $from }) {
      nodes {
        id title description kind status startsAt endsAt location
        staffing { capacity confirmed held open waitlisted }
        roles {
          id title
          shifts {
            id startsAt endsAt
            staffing { capacity confirmed held open waitlisted }
            signups { id status volunteer { displayName } }
          }
        }
      }
    }
  }
}`;

/** Which of the recorded reads is which, told by what their rows hold. */
interface Parts {
  school: ReadRow[];
  reached: ReadRow[];
  staff: ReadRow[];
  events: ReadRow[];
  roles: ReadRow[];
  shifts: ReadRow[];
  signups: ReadRow[];
}

const FROM: Record<keyof Parts, RegExp> = {
  school: /FROM "?school"? /,
  reached: /'child class' AS "kind"/,
  staff: /^SELECT DISTINCT d\."personId"/,
  events: /AS "sortKey" FROM school_event/,
  roles: /FROM volunteer_role r JOIN school_event.*WHERE r\."eventId"/s,
  shifts: /FROM shift s JOIN school_event.*WHERE s\."eventId"/s,
  signups: /FROM signup g JOIN/,
};

let places: Map<keyof Parts, number> | undefined;

function placesOf(reads: readonly RecordedRead[]): Map<keyof Parts, number> {
  return (places ??= new Map(
    (Object.keys(FROM) as (keyof Parts)[]).map((name) => [name, reads.findIndex(({ sql }) => FROM[name].test(sql))]),
  ));
}

/** The answer of the product, put together from the rows of its own reads. */
export function answerOf(reads: readonly RecordedRead[], found: readonly ReadRow[][]): object {
  const placed = placesOf(reads);
  const rowsOf = (name: keyof Parts): ReadRow[] => found[placed.get(name) as number] ?? [];
  const [school] = rowsOf('school');
  const known = new Set<string>();
  for (const { kind, id } of rowsOf('reached')) if (kind === 'adult') known.add(id as string);
  for (const { personId } of rowsOf('staff')) known.add(personId as string);
  const names = (school?.volunteerNames ?? 'FIRST_NAME_INITIAL') as VolunteerNames;
  const signups = grouped(rowsOf('signups'), 'shiftId');
  const shifts = grouped(rowsOf('shifts'), 'roleId');
  const shiftsOfEvents = grouped(rowsOf('shifts'), 'eventId');
  const roles = grouped(rowsOf('roles'), 'eventId');
  const toSignup = (row: ReadRow) => ({
    id: row.id,
    status: row.status,
    volunteer: {
      displayName: displayNameOf({ ...named(row) }, known.has(row.personId as string), names),
    },
  });
  const toShift = (row: ReadRow) => ({
    id: row.id,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    staffing: staffingOf([row as never]),
    signups: (signups.get(row.id) ?? []).map(toSignup),
  });
  const toRole = (row: ReadRow) => ({ id: row.id, title: row.title, shifts: (shifts.get(row.id) ?? []).map(toShift) });
  const toEvent = (row: ReadRow) => ({
    id: row.id,
    title: row.title,
    description: row.description,
    kind: row.kind,
    status: row.status,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    location: row.location,
    staffing: staffingOf((shiftsOfEvents.get(row.id) ?? []) as never),
    roles: (roles.get(row.id) ?? []).map(toRole),
  });
  return { data: { school: { events: { nodes: rowsOf('events').slice(0, 20).map(toEvent) } } } };
}

const named = ({ volunteerName, givenName, familyName }: ReadRow) => ({
  name: volunteerName as string,
  givenName: givenName as string | null,
  familyName: familyName as string | null,
});

function grouped(rows: readonly ReadRow[], key: string): Map<unknown, ReadRow[]> {
  const groups = new Map<unknown, ReadRow[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}
