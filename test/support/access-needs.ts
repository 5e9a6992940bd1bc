import { NeedAudience, NeedBroadcast, NeedOutcome } from '../../src/matching/index.js';
import type { SchoolBuilder } from '../../src/seed/school-builder.js';
import { Expertise } from '../../src/skills/index.js';
import type { GraphqlClient } from './graphql-client.js';

const WINDOW = { startsAt: '2026-11-10T15:00:00.000Z', endsAt: '2026-11-10T16:00:00.000Z' };

interface Place {
  client: (name: string) => GraphqlClient;
  of: (name: string) => string;
}

/**
 * What Oak's classes ask for, by name: Tom for 3B; Cora, for 4A, something that was closed, and thanked Dee for. Of kayaks
 * nobody knows, but Chi wrote what is not analyzed.
 */
export async function needsOfOak(oak: SchoolBuilder, { client, of }: Place): Promise<Record<string, string>> {
  const wanted = { title: 'Piano', timing: 'FIXED', windows: [WINDOW], requiredSkills: [{ skillId: of('Piano') }] };
  const open = await client('Tom').mutate('postNeed', { classroomId: of('3B'), ...wanted }, 'id');
  const closed = await client('Cora').mutate('postNeed', { classroomId: of('4A'), title: 'Lava' }, 'id version');
  await client('Cora').mutate('closeNeed', { needId: closed.id, version: 1, reason: 'Found.' }, 'id');
  const said = { needId: closed.id as string, personId: of('Dee'), thanks: 'Thanks!', askAgain: false };
  await oak.run((work) => work.rows(NeedOutcome).insert({ ...said, thankedById: of('Cora') }));
  const asked = { needId: closed.id as string, audience: NeedAudience.CLASSROOM, askedById: of('Cora'), people: 1 };
  await oak.run((work) => work.rows(NeedBroadcast).insert(asked));
  const kayaks = await client('Tom').mutate('postNeed', { classroomId: of('3B'), title: 'Kayaks' }, 'id');
  const words = { personId: of('Chi'), text: 'Tôi dạy nấu ăn.', shared: true };
  await oak.run((work) => work.rows(Expertise).insert(words));
  return { 'need of 3B': open.id, 'closed need': closed.id, 'need of kayaks': kayaks.id };
}
