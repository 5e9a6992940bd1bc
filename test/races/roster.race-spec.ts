import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Child } from '../../src/families/index.js';
import { RosterRecord } from '../../src/families/roster/roster-record.entity.js';
import { Duty } from '../../src/identity/index.js';
import { StagedRows } from '../../src/platform/database/staged-rows.entity.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { testScale } from '../support/database.js';
import { Program } from '../support/program.js';
import { RosterFolder } from '../support/roster-folder.js';
import { NO_CHANGE } from '../support/roster-import.js';
import { TestApp } from '../support/test-app.js';

const CHILDREN = testScale(150, 3_000);

describe('a roster that a process of its own imports', () => {
  let test: TestApp;
  let uploads: string;
  let school: SchoolBuilder;
  let admin: Member;
  let path: string;

  beforeAll(async () => {
    uploads = await mkdtemp(join(tmpdir(), 'uploads-'));
    test = await TestApp.start({ env: { UPLOADS: uploads } });
    path = await new RosterFolder({ schools: 1, childrenPerSchool: CHILDREN }).writeZip();
    school = await test.school({ name: 'Contested School' });
    admin = await school.person({ name: 'Ada Admin', duties: [Duty.ADMIN] });
  });
  afterAll(async () => {
    await Program.killAll();
    await test.stop();
    await rm(uploads, { recursive: true });
    await rm(dirname(path), { recursive: true });
  });

  const importing = () =>
    new Program('cli', {
      cwd: uploads,
      env: { DATABASE_URL: test.databaseUrl },
      words: ['roster', 'import', path, '--school', school.id, '--yes', '--json'],
    });
  const db = () => test.database.manager;
  const children = () => db().countBy(Child, { schoolId: school.id });

  async function killedAt(sentence: RegExp): Promise<void> {
    const program = importing();
    const over = program.exited.then(() => true);
    while (!sentence.test(program.stderr))
      if ((await Promise.race([over, sleep(1, false)])) && !sentence.test(program.stderr))
        throw new Error(`it ended: ${program.stderr}`);
    program.signal('SIGKILL');
    await program.exited;
  }

  it('and that is killed is there as a whole or not at all, and what it has left goes with a later import', async () => {
    await killedAt(/rows of Guardianship/);
    expect([await children(), await db().count(RosterRecord)]).toEqual([0, 0]);
    expect(await db().count(StagedRows)).toBeGreaterThan(0);
    await db().query(`UPDATE "staged_rows" SET "createdAt" = '2026-01-01T00:00:00.000Z'`);
    await killedAt(/Writing \d+ rows of Child/);
    expect([0, CHILDREN]).toContain(await children());
    await db().query(`UPDATE "staged_rows" SET "createdAt" = '2026-01-01T00:00:00.000Z'`);
    const program = importing();
    expect(await program.exited).toBe(0);
    expect(await children()).toBe(CHILDREN);
    expect(await db().count(StagedRows)).toBe(0);
  });

  it('while the same one is applied as an upload is imported once', async () => {
    school = await test.school({ name: 'Twice Sent School' });
    admin = await school.person({ name: 'Ada Admin', duties: [Duty.ADMIN] });
    const roster = new RosterFolder({ schools: 1, childrenPerSchool: CHILDREN });
    path = await roster.setProperty('source.systemName', 'Twice Sent').writeZip();
    const sent = await fetch(`${test.origin}/uploads`, {
      ...{ method: 'POST', body: await readFile(path) },
      headers: { 'content-type': 'application/zip', authorization: `Bearer ${admin.token}` },
    });
    const { id: uploadId } = (await sent.json()) as { id: string };
    const program = importing();
    const input = { uploadId, schoolId: school.id };
    const applied = await test.as(admin).mutate('applyRoster', input, 'verdict added changed deactivated');
    expect(await program.exited).toBe(0);
    const { changes } = JSON.parse(program.stdout) as { changes: typeof NO_CHANGE };
    expect([applied.added, changes.added].filter((added) => added > 0)).toHaveLength(1);
    expect(await children()).toBe(CHILDREN);
  });
});
