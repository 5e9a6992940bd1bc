import { Duty } from '../../../src/identity/index.js';
import { SchoolsService } from '../../../src/schools/index.js';
import type { Member } from '../../../src/seed/school-builder.js';
import { household, mailbox, type World } from './base.js';
import type { HiddenWorld } from './hidden-world.js';

const NEXT = { name: 'Next year', startsOn: '2029-08-20', endsBefore: '2030-06-15' };

/** Who was made for one row, in each of its worlds. */
const viewers = new WeakMap<World, Member>();
const theViewer = (world: World): Member | undefined => viewers.get(world);

const aTeacher = async (world: World, ...classrooms: World['class3B'][]) => {
  const who = { name: 'Tia Turner', duties: [Duty.TEACHER], email: mailbox('tia') };
  viewers.set(world, await world.oak.teacher(who, ...classrooms));
};

/** Lou, with a child who is in no class yet; the family Zamora is in 3B. */
const aParent = async (world: World) => {
  const lou = await world.guardian('Lou Lark');
  viewers.set(world, lou);
  const { children } = await world.oak.family('Lark', [lou], [{ givenName: 'Ivo' }]);
  await household(world);
  return children[0]!.id;
};

const aTermToCome = ({ oak }: World) => oak.run((work) => oak.service(SchoolsService).addTerm(work, NEXT));

/** By its name. */
async function termOf({ test, cora }: World, wanted: string): Promise<string> {
  const { school } = await test.as(cora).ask('{ school { terms { id name } } }');
  return school.terms.find(({ name }: { name: string }) => name === wanted).id;
}

async function childOf({ test, cora }: World, who: Member | undefined): Promise<string> {
  const query = 'query($id: ID!) { node(id: $id) { ... on Person { families { children { id } } } } }';
  const { node } = await test.as(cora).ask(query, { id: who!.id });
  return node.families[0].children[0].id;
}

const enroll = async (world: World, childId: string, term: string) => {
  const input = { childId, classroomId: world.class3B.id, termId: await termOf(world, term) };
  await world.test.as(world.cora).mutate('enrollChild', input, 'id');
};

const leave = async ({ test, cora }: World, childId: string) =>
  test.as(cora).mutate('recordChildLeaving', { childId, version: 1 }, 'id');

/** What stays in classes that do not count keep from whom. */
export const STAY_WORLDS: readonly HiddenWorld[] = [
  {
    what: 'the class of a term that is not shown yet, and a child in it',
    from: 'its teacher to be',
    viewer: theViewer,
    prepare: async (world) => {
      await aTeacher(world);
      await aTermToCome(world);
    },
    hidden: async (world) => {
      const { test, cora, oak, class3B } = world;
      const personId = viewers.get(world)!.id;
      const termId = await termOf(world, NEXT.name);
      await test.as(cora).mutate('assignTeacher', { personId, classroomId: class3B.id, termId }, 'id');
      const { children } = await oak.family('Zamora', [], [{ givenName: 'Leo' }]);
      await enroll(world, children[0]!.id, NEXT.name);
    },
  },
  {
    what: 'the class of a term that is not shown yet',
    from: 'a parent whose child will be in it',
    viewer: theViewer,
    prepare: async (world) => {
      await aParent(world);
      await aTermToCome(world);
    },
    hidden: async (world) => enroll(world, await childOf(world, viewers.get(world)), NEXT.name),
  },
  {
    what: 'a class',
    from: 'a parent whose child has left it with the school',
    viewer: theViewer,
    prepare: aParent,
    hidden: async (world) => {
      const childId = await childOf(world, viewers.get(world));
      await enroll(world, childId, 'School year');
      await leave(world, childId);
    },
    instead: async (world) => leave(world, await childOf(world, viewers.get(world))),
  },
  {
    what: 'a child of the class who has left, and its family',
    from: 'the teacher',
    viewer: theViewer,
    prepare: async (world) => {
      await aTeacher(world, world.class3B);
      await world.guardian('Lou Lark');
    },
    hidden: async (world) => {
      const { school } = await world.test
        .as(world.cora)
        .ask('{ school { people(filter: { search: "lark" }) { nodes { id } } } }');
      const lou = { id: school.people.nodes[0].id } as Member;
      const { children } = await world.oak.family('Zamora', [lou], [{ givenName: 'Leo', classroom: world.class3B }]);
      await leave(world, children[0]!.id);
    },
  },
];
