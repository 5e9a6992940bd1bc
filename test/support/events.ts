import type { GraphqlClient } from './graphql-client.js';

export interface TestShift {
  id: string;
  version: number;
  startsAt: string;
  endsAt: string;
}

export interface TestEvent {
  id: string;
  version: number;
  status: string;
  roles: { id: string; version: number; title: string; shifts: TestShift[] }[];
}

interface WantedShift {
  startsAt?: string;
  endsAt?: string;
  capacity?: number;
  signupOpensAt?: string;
  signupClosesAt?: string;
}

export const EVENT_FIELDS = `id version status roles { id version title shifts { id version startsAt endsAt } }`;

/** A fair ten days ahead of the tests' present, with one role and these shifts, as a draft. */
export function draftEvent(
  coordinator: GraphqlClient,
  schoolId: string,
  shifts: WantedShift[] = [{}],
  more: Record<string, unknown> = {},
): Promise<TestEvent> {
  const startsAt = '2026-10-16T13:00:00.000Z';
  const endsAt = '2026-10-16T15:00:00.000Z';
  const input = {
    schoolId,
    title: 'Fall fair',
    kind: 'FAIR',
    startsAt: '2026-10-16T12:00:00.000Z',
    endsAt: '2026-10-16T20:00:00.000Z',
    roles: [{ title: 'Stand', shifts: shifts.map((shift) => ({ startsAt, endsAt, capacity: 1, ...shift })) }],
    ...more,
  };
  return coordinator.mutate<TestEvent>('createEvent', input, EVENT_FIELDS);
}

export async function publishedEvent(
  ...args: Parameters<typeof draftEvent>
): Promise<TestEvent & { shifts: TestShift[] }> {
  const [coordinator] = args;
  const { id: eventId, version } = await draftEvent(...args);
  const event = await coordinator.mutate<TestEvent>('publishEvent', { eventId, version }, EVENT_FIELDS);
  return { ...event, shifts: event.roles.flatMap((role) => role.shifts) };
}
