import type { GraphqlClient } from './graphql-client.js';

interface Place {
  schoolId: string;
  client: (name: string) => GraphqlClient;
  of: (name: string) => string;
}

const NEXT = { name: 'Next year', startsOn: '2027-08-01', endsBefore: '2028-08-01' };

/**
 * What counts for nobody but the office: in a term that is not shown yet Tom teaches 4A, and Leo is in it; Ivo, a child of
 * Dee's, was in 3B and has left.
 */
export async function staysOfOak({ schoolId, client, of }: Place): Promise<Record<string, string>> {
  const cora = client('Cora');
  const next = await client('Ada').mutate<{ id: string }>('addTerm', { schoolId, ...NEXT }, 'id');
  const soon = { classroomId: of('4A'), termId: next.id };
  await cora.mutate('assignTeacher', { personId: of('Tom'), ...soon }, 'id');
  await cora.mutate('enrollChild', { childId: of('Leo'), ...soon }, 'id');
  const { id: childId } = await cora.mutate<{ id: string }>(
    'addChild',
    { familyId: of('Diaz'), givenName: 'Ivo', familyName: 'Diaz' },
    'id',
  );
  const guardianship = { childId, personId: of('Dee'), relation: 'parent' };
  await cora.mutate('addGuardianship', guardianship, 'id');
  await cora.mutate('enrollChild', { childId, classroomId: of('3B'), termId: of('School year') }, 'id');
  await cora.mutate('recordChildLeaving', { childId, version: 2 }, 'id');
  return { [NEXT.name]: next.id, Ivo: childId };
}
