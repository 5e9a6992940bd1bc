import { SuppressedAddress } from '../../src/communications/suppressed-address.entity.js';
import { Account, Person, PersonEmail } from '../../src/identity/index.js';
import { OneSpelling1764300004000 } from '../../src/platform/database/migrations/1764300004000-one-spelling-migration.js';
import { RosterRecord } from '../../src/families/roster/roster-record.entity.js';
import { TestRoster } from '../support/roster-import.js';
import { sessionOf } from '../support/sign-in.js';
import { TestApp } from '../support/test-app.js';

const teacher = 'school1-teacher0';
const TYPED = 'jo@schülerhilfe.example';
const STORED = 'jo@xn--schlerhilfe-vhb.example';

describe('addresses that an earlier release stored as rosters spelled them', () => {
  let test: TestApp;

  beforeEach(async () => void (test = await TestApp.start()));
  afterEach(() => test.stop());

  const db = () => test.database.manager;
  async function migrate(): Promise<void> {
    const runner = test.database.createQueryRunner();
    await new OneSpelling1764300004000().up(runner);
    await new OneSpelling1764300004000().up(runner);
    await runner.release();
  }
  /** As the release before left it. */
  async function importedAs(email: string) {
    const roster = new TestRoster(test.app, test.database).set('users', teacher, 'email', TYPED);
    await roster.import();
    const { id, schoolId } = await roster.row(Person, 'person', teacher);
    const record = await db().findOneByOrFail(RosterRecord, { entityId: id });
    await db().update(RosterRecord, record.id, { imported: { ...record.imported, email } });
    await db().update(PersonEmail, { personId: id }, { email });
    return { roster, id, schoolId };
  }
  const emailsOf = async (personId: string) => (await db().findBy(PersonEmail, { personId })).map(({ email }) => email);

  it.each([TYPED, 'jo@schu\u0308lerhilfe.example'])(
    'as %s get their one spelling, sign in and follow the roster',
    async (email) => {
      const { roster, id } = await importedAs(email);
      await migrate();
      expect(await emailsOf(id)).toEqual([STORED]);
      const session = await sessionOf(test, TYPED);
      expect(await test.as(session).ask('{ viewer { people { id email } } }')).toEqual({
        viewer: { people: [{ id, email: TYPED }] },
      });
      expect((await roster.import()).changes).toEqual({ added: 0, changed: 0, deactivated: 0 });
    },
  );

  it('and fall together, become one', async () => {
    const { id, schoolId } = await importedAs(TYPED);
    const times = { createdAt: test.clock.now(), updatedAt: test.clock.now() };
    await db().insert(PersonEmail, { id: 'email_2', schoolId, personId: id, email: STORED, ...times });
    await db().insert(PersonEmail, {
      id: 'email_3',
      schoolId,
      personId: id,
      email: 'jo@schu\u0308lerhilfe.example',
      ...times,
    });
    for (const [index, email] of [TYPED, STORED].entries()) {
      await db().insert(SuppressedAddress, { id: `suppressed_${index}`, email, reason: 'full', ...times });
      await db().insert(Account, { id: `account_${index}`, email, ...times });
    }
    await migrate();
    expect(await emailsOf(id)).toEqual([STORED]);
    expect((await db().find(SuppressedAddress)).map(({ email }) => email)).toEqual([STORED]);
    // Two accounts stay two: each has tokens.
    expect((await db().find(Account, { order: { id: 'ASC' } })).map(({ email }) => email)).toEqual([TYPED, STORED]);
  });

  it('and are none, stay as they are and are left out by the next import', async () => {
    const { roster, id } = await importedAs('jo@my_höst.example');
    await migrate();
    expect(await emailsOf(id)).toEqual(['jo@my_höst.example']);
    roster.set('users', teacher, 'email', 'jo@my_höst.example');
    expect((await roster.import()).problems.map(({ code }) => code)).toEqual(['email_invalid']);
    expect(await emailsOf(id)).toEqual([]);
  });
});
