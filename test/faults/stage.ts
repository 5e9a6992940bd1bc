import { withServices } from '../../src/create-app.js';
import { readConfig } from '../../src/platform/config/config.js';
import { SchoolBuilder, type Member } from '../../src/seed/school-builder.js';
import { crowd } from '../support/crowd.js';
import { publishedEvent } from '../support/events.js';
import { GraphqlClient } from '../support/graphql-client.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export interface Stage {
  schoolId: string;
  coordinator: Member;
  people: Member[];
}

/** A school with so many guardians, in a database that may be in use. */
export function aStage(databaseUrl: string, size: number): Promise<Stage> {
  return withServices(readConfig({ DATABASE_URL: databaseUrl }), async (app) => {
    const school = await SchoolBuilder.create(app);
    const people = await crowd(app, school.id, size);
    return { schoolId: school.id, coordinator: await school.coordinator(), people };
  });
}

/** The ids of shifts of an event some days ahead, one after another. */
export async function shiftsAt(
  origin: string,
  { schoolId, coordinator }: Stage,
  capacities: number[],
  daysAhead = 10,
): Promise<string[]> {
  const morning = Math.ceil(Date.now() / DAY_MS) * DAY_MS + daysAhead * DAY_MS;
  const at = (minutes: number) => new Date(morning + minutes * MINUTE_MS).toISOString();
  const shifts = capacities.map((capacity, index) => ({
    startsAt: at(index * 60),
    endsAt: at(index * 60 + 60),
    capacity,
  }));
  const client = new GraphqlClient(`${origin}/graphql`, coordinator.token);
  const day = { startsAt: at(0), endsAt: at(capacities.length * 60) };
  const event = await publishedEvent(client, schoolId, shifts, day);
  return event.shifts.map(({ id }) => id);
}
