import { Duty } from '../../../src/identity/index.js';
import { aPlaceWithoutName, hideName, household, restrict, say, signUp, unseenFamily } from './base.js';
import type { HiddenWorld } from './hidden-world.js';

/** What families, restrictions and choices keep from whom. */
export const FAMILY_WORLDS: readonly HiddenWorld[] = [
  {
    what: 'a child, its other household and the restriction itself',
    from: 'a restricted guardian',
    viewer: ({ ben }) => ben,
    hidden: async (world) => {
      const { childId } = await household(world);
      await world.oak.guardianship(childId, world.ben);
      await restrict(world, world.ben, { kind: 'NO_ACCESS', childId });
    },
  },
  {
    what: 'a child, its other household and the restriction itself',
    from: 'a restricted guardian who runs the office',
    viewer: ({ ben }) => ben,
    prepare: ({ oak, ben }) => oak.person({ name: 'Ben Berg', duties: [Duty.ADMIN], email: ben.email }),
    hidden: async (world) => {
      const { childId } = await household(world);
      await world.oak.guardianship(childId, world.ben);
      await restrict(world, world.ben, { kind: 'NO_ACCESS', childId });
    },
  },
  {
    what: 'the other household of their child',
    from: 'a separated guardian',
    viewer: ({ ben }) => ben,
    hidden: async (world) => {
      const ana = await world.guardian('Ana Zamora');
      const childId = world.bens.children[0]!.id;
      await world.oak.guardianship(childId, ana);
      await world.oak.householdOf('Zamora', [ana], [childId]);
    },
  },
  {
    what: 'the place of the other guardian, but that it is taken',
    from: 'a separated guardian',
    viewer: ({ ben }) => ben,
    hidden: async (world) => {
      const ana = await world.guardian('Ana Zamora');
      await signUp(world, ana);
      await world.oak.guardianship(world.bens.children[0]!.id, ana);
    },
    instead: aPlaceWithoutName,
  },
  {
    what: 'a place, but that it is taken',
    from: 'whoever must have no contact with its holder',
    viewer: ({ ben }) => ben,
    hidden: async (world) => {
      const ana = await world.guardian('Ana Zamora');
      await signUp(world, ana);
      await restrict(world, ana, { kind: 'NO_CONTACT', otherGuardianId: world.ben.id });
    },
    instead: aPlaceWithoutName,
  },
  {
    what: 'a teacher and organizer',
    from: 'whoever must have no contact with them',
    viewer: ({ ben }) => ben,
    hidden: async (world) => {
      const tia = await world.oak.teacher('Tia Zamora', world.class4A);
      const input = { eventId: world.fair.id, version: world.fair.version, organizerIds: [world.cora.id, tia.id] };
      await restrict(world, tia, { kind: 'NO_CONTACT', otherGuardianId: world.ben.id });
      await world.test.as(world.cora).mutate('updateEvent', input, 'id');
    },
    instead: async ({ test, fair, cora }) => {
      const input = { eventId: fair.id, version: fair.version, organizerIds: [cora.id] };
      await test.as(cora).mutate('updateEvent', input, 'id');
    },
  },
  {
    what: 'a name that somebody hides',
    from: 'another parent',
    viewer: ({ chi }) => chi,
    hidden: async (world) => {
      const ana = await world.guardian('Ana Zamora');
      await signUp(world, ana);
      await hideName(world, ana);
    },
    instead: aPlaceWithoutName,
  },
  {
    what: 'words that are not shared, and what was read out of them',
    from: 'a coordinator',
    viewer: ({ cora }) => cora,
    hidden: (world) => say(world, 'Zamora chess.'),
    instead: (world) => say(world, null),
  },
  {
    what: 'a family, a class event with a place, a draft and a closed need',
    from: 'a parent of another class',
    viewer: ({ dee }) => dee,
    hidden: unseenFamily,
  },
  {
    what: 'all that happens at a school',
    from: 'a coordinator of another school',
    viewer: ({ eli }) => eli,
    hidden: unseenFamily,
  },
  {
    what: 'all that happens at a school',
    from: 'a volunteer who has left',
    viewer: ({ left }) => left,
    hidden: unseenFamily,
  },
  {
    what: 'all that happens at a school',
    from: 'somebody without a token',
    viewer: () => undefined,
    hidden: unseenFamily,
  },
];
