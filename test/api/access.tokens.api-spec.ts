import { AccountsService } from '../../src/identity/index.js';
import { ApiToken } from '../../src/identity/api-token.entity.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const WHO = '{ viewer { email } }';

describe('a token', () => {
  let test: TestApp;
  let school: SchoolBuilder;

  beforeAll(async () => void (test = await TestApp.start()));
  afterAll(() => test.stop());
  beforeEach(async () => void (school = await test.school()));

  const who = async (caller?: { token: string }, headers = {}) => (await test.as(caller, headers).ask(WHO)).viewer;
  const tokenOf = (member: Member, days: number | null) =>
    test.app
      .get(UnitOfWork)
      .runAcrossSchools('a token belongs to an account', (work) =>
        test.app.get(AccountsService).createToken(work, { email: member.email, name: 'another', scope: 'all', days }),
      );

  it('makes its account the viewer', async () => {
    const member = await school.guardian('Ana');
    expect(await who(member)).toEqual({ email: member.email });
  });

  it.each([
    ['none', undefined],
    ['an unknown one', 'mh_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG'],
    ['one with blanks', 'two words are no token'],
    ['a short one', 'short'],
    ['an endless one', 'x'.repeat(2_000)],
    ['an empty one', ''],
  ])('that is %s leaves the caller anonymous', async (_, token) => {
    expect(await who(token === undefined ? undefined : { token })).toBeNull();
    const { shifts } = await publishedEvent(test.as(await school.coordinator()), school.id);
    const refused = test.as(token === undefined ? undefined : { token });
    expect(await refused.refusedMutation('signUp', { shiftId: shifts[0]!.id })).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('in another scheme leaves the caller anonymous', async () => {
    const { token } = await school.guardian('Ana');
    for (const authorization of [`Basic ${token}`, token, `Bearer: ${token}`]) {
      const { data } = await new GraphqlClient(`${test.origin}/graphql`, undefined, { authorization }).send(WHO);
      expect(data).toEqual({ viewer: null });
    }
  });

  it('is good until the instant at which it expires', async () => {
    const member = await school.guardian('Ana');
    const token = await tokenOf(member, 3);
    test.clock.advance(3 * DAY_MS - 1);
    expect(await who({ token })).toEqual({ email: member.email });
    test.clock.advance(1);
    expect(await who({ token })).toBeNull();
  });

  it('of scope read reads, and changes nothing', async () => {
    const reader = await school.person({ name: 'Rea', duties: [], scope: 'read' });
    const { shifts } = await publishedEvent(test.as(await school.coordinator()), school.id);
    expect(await who(reader)).toEqual({ email: reader.email });
    expect(await test.as(reader).refusedMutation('signUp', { shiftId: shifts[0]!.id })).toEqual({
      code: 'FORBIDDEN',
      reason: 'READ_ONLY_TOKEN',
    });
  });

  it('has its last use written down to the hour', async () => {
    const member = await school.guardian('Ana');
    const lastUse = async () => {
      const [row] = await test.database.manager.findBy(ApiToken, { name: `of ${member.id}` });
      return row?.lastUsedAt ?? null;
    };
    const useUntil = async (expected: string) => {
      await who(member);
      for (let tries = 0; tries < 100 && (await lastUse()) !== expected; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      expect(await lastUse()).toBe(expected);
    };
    expect(await lastUse()).toBeNull();
    const first = test.clock.now();
    await useUntil(first);
    test.clock.advance(60 * MINUTE_MS);
    await who(member);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await lastUse()).toBe(first);
    test.clock.advance(1);
    await useUntil(test.clock.now());
  });
});
