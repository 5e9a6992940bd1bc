import { restrict, type World } from './base.js';
import type { HiddenWorld } from './hidden-world.js';

/** A second guardian of Mia, who is in 4A, and whether they are barred from her. */
async function guardianOfMia(world: World, document: string | null) {
  const gus = await world.guardian('Gus Gray');
  const childId = world.bens.children[0]!.id;
  await world.oak.guardianship(childId, gus);
  if (document !== null) await restrict(world, gus, { kind: 'NO_ACCESS', childId, document });
  return gus;
}

const takeRights = ({ test, ada, bens }: World, guardian: { id: string }, taken: object) => {
  const input = { childId: bens.children[0]!.id, guardianId: guardian.id, version: 1, ...taken };
  return test.as(ada).mutate('setGuardianshipRights', input, 'version');
};

/** What an administrator records of guardians. */
export const RIGHTS_WORLDS: readonly HiddenWorld[] = [
  {
    what: 'what is recorded against a guardian, but that they may not be placed',
    from: 'a coordinator who plans',
    viewer: ({ cora }) => cora,
    hidden: async (world) => void (await guardianOfMia(world, 'Zamora against Gray')),
    instead: async (world) => {
      const gus = await guardianOfMia(world, 'Court');
      await restrict(world, gus, { kind: 'NO_CONTACT', otherGuardianId: world.ben.id });
      await takeRights(world, gus, { seesSchedule: false, picksUp: false });
    },
  },
  {
    what: 'which rights to a child a guardian has',
    from: 'a coordinator who plans',
    viewer: ({ cora }) => cora,
    hidden: async (world) => {
      const gus = await guardianOfMia(world, null);
      await takeRights(world, gus, { picksUp: false, changesData: false, seesDirectory: false });
    },
    instead: async (world) => void (await guardianOfMia(world, null)),
  },
];
