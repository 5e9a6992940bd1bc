import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withServices } from '../../src/create-app.js';
import { Duty } from '../../src/identity/index.js';
import { readConfig } from '../../src/platform/config/config.js';
import { SchoolBuilder } from '../../src/seed/school-builder.js';
import { freshDatabase } from '../support/database.js';
import { Program } from '../support/program.js';

afterAll(() => Program.killAll());

it('an upload that is refused before a slow disk has made its file leaves none behind', async () => {
  const uploads = await mkdtemp(join(tmpdir(), 'many-hands-uploads-'));
  const database = await freshDatabase();
  const { token } = await withServices(readConfig({ DATABASE_URL: database.url }), async (app) =>
    (await SchoolBuilder.create(app)).person({ name: 'Ada Admin', duties: [Duty.ADMIN] }),
  );
  const env = { PORT: '0', DATABASE_URL: database.url, UPLOADS: uploads };
  const program = new Program('main', { cwd: uploads, env });
  const origin = await program.origin();
  const slow = ['-e', 'trace=openat', '-e', 'inject=openat:delay_enter=300000'];
  const disk = spawn('strace', ['-f', '-p', String(program.pid), ...slow], { stdio: ['ignore', 'ignore', 'pipe'] });
  await once(disk.stderr, 'data');
  const before = await readdir(uploads);
  const response = await fetch(`${origin}/uploads`, {
    ...{ method: 'POST', body: 'no zip' },
    headers: { 'content-type': 'application/zip', authorization: `Bearer ${token}` },
  });
  expect(await response.json()).toMatchObject({ reason: 'NOT_A_ZIP' });
  program.signal('SIGTERM');
  await program.exited;
  expect(await readdir(uploads)).toEqual(before);
  await database.drop();
  await rm(uploads, { recursive: true });
});
