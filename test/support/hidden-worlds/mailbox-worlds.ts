import { Duty } from '../../../src/identity/index.js';
import type { Member } from '../../../src/seed/school-builder.js';
import { aPlaceWithoutName, mailbox, restrict, type World } from './base.js';
import type { HiddenWorld } from './hidden-world.js';

/** Who shared Ben's mailbox; her token is the mailbox's, and acted for both. */
const sharers = new WeakMap<World, Member>();

const share = async (world: World) => {
  const { oak, ben } = world;
  sharers.set(world, await oak.person({ name: 'Ana Zamora', duties: [Duty.GUARDIAN], email: ben.email }));
};

const part = async (world: World): Promise<Member> => {
  const ana = sharers.get(world)!;
  const own = { personId: ana.id, version: 1, addEmails: [mailbox('ana')] };
  await world.test.as(world.cora).mutate('updatePerson', own, 'id');
  await restrict(world, ana, { kind: 'NO_CONTACT', otherGuardianId: world.ben.id });
  return ana;
};

/** What a mailbox is told of somebody for whom it does not act any more. */
export const MAILBOX_WORLDS: readonly HiddenWorld[] = [
  {
    what: 'the new household and the place of somebody who signs in by an address of their own now',
    from: 'the mailbox that they shared',
    viewer: (world) => sharers.get(world),
    prepare: share,
    hidden: async (world) => {
      const { test, oak, cora, class3B, full } = world;
      const ana = await part(world);
      await oak.family('Zamora', [ana], [{ givenName: 'Leo', classroom: class3B }]);
      await test.as(cora).mutate('signUp', { shiftId: full, volunteerId: ana.id }, 'id');
    },
    instead: async (world) => {
      await part(world);
      await aPlaceWithoutName(world);
    },
  },
];
