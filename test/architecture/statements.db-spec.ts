import { Viewer } from '../../src/platform/access/viewer.js';
import { ViewerSource } from '../../src/platform/access/viewer-source.js';
import { Reads } from '../../src/platform/database/reads.js';
import { allStatements, type Parameters } from '../../src/platform/database/statements.js';
import { allTables, tableInfo } from '../../src/platform/database/tables.js';
import { Duty, ViewerScopes } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

const TODAY = '2026-10-06';
/** All of time. */
const SPAN = { from: '1900-01-01T00:00:00.000Z', before: '2999-12-31T00:00:00.000Z' };

/** Filled by nobody here: they have no statement. */
const UNREAD = ['audit_entry', 'idempotency_key', 'outbox_message', 'roster_import', 'roster_record'];

const statements = allStatements();
const all = statements.map(({ name }) => name);

describe('a registered statement', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let ids: string[];

  beforeAll(async () => {
    test = await TestApp.start();
    school = await test.school();
    coordinator = await fill(test, school);
    const rows = await Promise.all(allTables().map((table) => test.database.manager.find(table)));
    ids = rows.flat().map((row) => (row as { id: string }).id);
  });
  afterAll(() => test.stop());

  /** The statements that, given every id of the school, answer this viewer with a row that names one of its rows. */
  async function answering(viewer: Viewer): Promise<string[]> {
    const scope: Parameters = await test.app.get(ViewerScopes).of(viewer);
    const found: string[] = [];
    for (const statement of statements) {
      const rows = await test.app.get(Reads).run(statement, scope, { ids, today: TODAY, ...SPAN });
      if (rows.some((row) => Object.values(row).some((value) => ids.includes(value as string))))
        found.push(statement.name);
    }
    return found;
  }

  const viewerOf = ({ token }: Member): Promise<Viewer> =>
    test.app.get(ViewerSource).viewerOf(token, []) as Promise<Viewer>;

  it('is asked by this spec about a school where every table is filled', async () => {
    const counts = await Promise.all(
      allTables().map(async (table) => ({
        name: tableInfo(table).name,
        rows: await test.database.manager.count(table),
      })),
    );
    expect(counts.filter(({ name, rows }) => rows === 0 && !UNREAD.includes(name))).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(20);
  });

  it('answers a coordinator of the school', async () => {
    await expect(viewerOf(coordinator).then(answering)).resolves.toEqual(all);
  });

  it('does not answer a coordinator of another school', async () => {
    const other = await test.school({ name: 'Elm Elementary' });
    const stranger = await other.coordinator();
    await other.family('Outside', [stranger], [{ givenName: 'Otto', classroom: await other.classroom('1A') }]);
    await expect(viewerOf(stranger).then(answering)).resolves.toEqual([]);
  });

  it('does not answer somebody without a school', async () => {
    await expect(answering(Viewer.anonymous())).resolves.toEqual([]);
  });

  it('tells another parent of the school only who works there', async () => {
    const parent = await school.guardian('Paula Parent');
    await school.family('Parent', [parent], [{ givenName: 'Pia', classroom: await school.classroom('5C') }]);
    await expect(viewerOf(parent).then(answering)).resolves.toEqual(['visible people', 'teachers of classrooms']);
  });
});

/** A school with something in every table; answers a coordinator who also has a family there. */
async function fill(test: TestApp, school: SchoolBuilder): Promise<Member> {
  const classroom = await school.classroom('1A', '01');
  await school.teacher('Tessa Teacher', classroom);
  const coordinator = await school.person({ name: 'Carla Coordinator', duties: [Duty.COORDINATOR, Duty.GUARDIAN] });
  const partner = await school.guardian('Pablo Partner');
  await school.family('Rivera', [coordinator, partner], [{ givenName: 'Rosa', classroom }]);
  const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }], {
    classroomIds: [classroom.id],
  });
  for (const member of [coordinator, partner]) await test.as(member).mutate('signUp', { shiftId: shifts[0]?.id }, 'id');
  return coordinator;
}
