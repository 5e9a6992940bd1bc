import { getNamedType, isLeafType, type GraphQLSchema } from 'graphql';
import { Duty } from '../../src/identity/index.js';
import { schemaOf } from '../../src/platform/graphql/printed-schema.js';
import type { Member } from '../../src/seed/school-builder.js';
import { MUTATIONS, QUERIES, SIGHTS } from '../architecture/access.matrix.js';
import { look, named, refusalOf, withIds } from '../support/access-probe.js';
import { AccessWorld } from '../support/access-world.js';
import { draftEvent } from '../support/events.js';
import { LiveClient } from '../support/live-client.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const ABOUT = `displayName email emails phone locale families { id } duties dutyEnds { duty endsBefore } version`;

/** Flo administered, coordinated and taught 3B until a moment ago; Nel never did. */
describe('whoever had a duty that has ended', () => {
  let test: TestApp;
  let world: AccessWorld;
  let schema: GraphQLSchema;
  let former: Member;
  let never: Member;

  beforeAll(async () => {
    test = await TestApp.start();
    schema = schemaOf(test.app);
    world = await AccessWorld.build(test);
    former = await world.addToOak('Flo Former', [Duty.ADMIN, Duty.COORDINATOR, Duty.TEACHER]);
    never = await world.addToOak('Nel Former', []);
    await world.endDuties('Flo', PRESENT);
  });
  afterAll(() => test.stop());

  const id = (name: string) => world.id(name);
  /** What one of the two was answered, in the words of the other. */
  const alike = (answer: unknown): unknown =>
    JSON.parse(
      JSON.stringify(named(answer, world.names()))
        .replaceAll('Flo', 'Nel')
        .replaceAll('flo@', 'nel@')
        .replace(/(account|token)_[-0-9a-f]{36}/g, 'their $1'),
    );
  const both = async (ask: (name: 'Flo' | 'Nel') => Promise<unknown>): Promise<[any, any]> => [
    alike(await ask('Flo')),
    alike(await ask('Nel')),
  ];

  it('sees of everything what a plain member sees', async () => {
    const [had, hadNot] = await both((name) => look(world.client(name), schema, SIGHTS, id));
    SIGHTS.forEach(({ at }, index) => expect([at, had[index]]).toEqual([at, hadNot[index]]));
  });

  it.each(QUERIES)('is answered as a plain member to $query', async ({ query }) => {
    const [had, hadNot] = await both((name) => world.client(name).send(`{ ${withIds(query, id)} }`));
    expect(had).toEqual(hadNot);
  });

  it.each(MUTATIONS.map((row) => [[row.mutation, 'on', row.on, row.doing ?? ''].join(' ').trim(), row] as const))(
    'may do no more than a plain member: %s',
    async (_, { mutation, on, input }) => {
      const { args, type } = schema.getMutationType()!.getFields()[mutation]!;
      const [declared, given] = args[0] ? [`($input: ${args[0].type.toString()})`, '(input: $input)'] : ['', ''];
      const text = `mutation${declared} { ${mutation}${given} ${isLeafType(getNamedType(type)) ? '' : '{ __typename }'} }`;
      const refusals: (string | null)[] = [];
      for (const name of ['Flo', 'Nel']) {
        const target = await world.target(on);
        refusals.push(refusalOf(await world.client(name).send(text, input && { input: input(target) })));
      }
      expect(refusals[0]).toBe(refusals[1]);
    },
  );

  it('is seen by nobody as more than a plain member', async () => {
    for (const caller of ['self', 'teacher', 'coordinator', 'admin', 'otherSchool'] as const) {
      const query = (who: Member) => `{ node(id: "${who.id}") { ... on Person { ${ABOUT} } } }`;
      const [had, hadNot] = [await world.as(caller).send(query(former)), await world.as(caller).send(query(never))];
      expect(alike(had)).toEqual(alike(hadNot));
    }
    const staff = `{ school { people(first: 50, filter: { duties: [ADMIN, COORDINATOR, TEACHER] }) { nodes { id } } } }`;
    expect((await world.as('admin').ask(staff)).school.people.nodes).not.toContainEqual({ id: former.id });
  });

  it('is not the office from the moment on at which the duty ends, also on a socket that stays open', async () => {
    const school = await test.school();
    const admin = await school.person({ name: 'Ada Adams', duties: [Duty.ADMIN] });
    const cora = await school.coordinator();
    const { id: eventId } = await draftEvent(test.as(admin), school.id, [{}]);
    const input = { personId: cora.id, version: 1, duties: ['COORDINATOR'] };
    const dutyEnds = [{ duty: 'COORDINATOR', endsBefore: '2026-10-07' }];
    await test.as(admin).mutate('setDuties', { ...input, dutyEnds }, 'id');
    const live = await LiveClient.as(cora, test.origin);
    live.subscribe('1', `subscription { eventChanged(eventId: "${eventId}") { id } }`);
    await test.watched(eventId);
    await test.signal(eventId);
    await live.next(({ type, payload }) => type === 'next' && payload.data);
    test.clock.set('2026-10-07T03:59:59.999Z');
    const seen = async () => (await test.as(cora).ask(`{ node(id: "${eventId}") { id } }`)).node;
    expect(await seen()).toEqual({ id: eventId });
    test.clock.advance(1);
    expect(await seen()).toBeNull();
    live.messages.length = 0;
    await test.signal(eventId);
    const { payload } = await live.next(({ type }) => type === 'next' || type === 'error');
    expect(JSON.stringify(payload)).toContain('NOT_FOUND');
    live.close();
    test.clock.set(PRESENT);
  });
});
