import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Child } from '../../src/families/index.js';
import { Duty } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { RosterFolder } from '../support/roster-folder.js';
import { TestApp } from '../support/test-app.js';

let test: TestApp;
let uploads: string;
let school: SchoolBuilder;
let admin: Member;

beforeAll(async () => {
  uploads = await mkdtemp(join(tmpdir(), 'uploads-'));
  test = await TestApp.start({ env: { UPLOADS: uploads } });
  school = await test.school({ name: 'Uploading School' });
  admin = await school.person({ name: 'Ada Admin', duties: [Duty.ADMIN] });
});
afterAll(async () => {
  await test.stop();
  await rm(uploads, { recursive: true });
});

async function zipped(roster: RosterFolder): Promise<Buffer> {
  const path = await roster.writeZip();
  const bytes = await readFile(path);
  await rm(dirname(path), { recursive: true });
  return bytes;
}

interface Sent {
  status: number;
  id?: string;
  code?: string;
  reason?: string;
}

async function send(body: Buffer | ReadableStream, caller?: { token: string }, headers = {}): Promise<Sent> {
  const response = await fetch(`${test.origin}/uploads`, {
    ...{ method: 'POST', body, duplex: 'half' },
    headers: {
      'content-type': 'application/zip',
      ...(caller ? { authorization: `Bearer ${caller.token}` } : {}),
      ...headers,
    },
  });
  const { id, code, reason } = (await response.json()) as Sent;
  return { status: response.status, ...(id ? { id } : {}), ...(code ? { code } : {}), ...(reason ? { reason } : {}) };
}

const selection =
  'verdict added changed deactivated problemCount held { kind going of schoolName } problems { severity file row column code message }';

it('a roster that is sent is previewed, applied, and changes nothing when it is applied again', async () => {
  const roster = new RosterFolder({ schools: 1 }).setProperty('source.systemName', 'Uploaded SIS');
  roster.edit('users', roster.rowOf('users', 'school1-child3'), 'familyName', '');
  const { status, id: uploadId } = await send(await zipped(roster), admin);
  expect(status).toBe(201);
  const client = test.as(admin);
  const input = { uploadId, schoolId: school.id };
  const before = await test.database.manager.countBy(Child, { schoolId: school.id });
  const preview = await client.mutate('previewRoster', input, selection);
  expect(preview).toMatchObject({ verdict: 'ROWS_REJECTED', held: [] });
  expect(preview.problems[0]).toMatchObject({ severity: 'row', file: 'users.csv', column: 'familyName' });
  expect(await test.database.manager.countBy(Child, { schoolId: school.id })).toBe(before);
  const keyed = { ...input, idempotencyKey: 'apply once' };
  expect(await client.mutate('applyRoster', keyed, selection)).toEqual(preview);
  expect(await test.database.manager.countBy(Child, { schoolId: school.id })).toBe(before + 11);
  expect(await client.mutate('applyRoster', input, selection)).toMatchObject({ added: 0, changed: 0, deactivated: 0 });
  expect(await client.mutate('applyRoster', keyed, selection)).toEqual(preview);
  expect(await client.refusedMutation('applyRoster', { ...keyed, allowRemovals: true })).toMatchObject({
    ...{ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' },
  });
  const other = await test.school({ name: 'Other School' });
  const stranger = await other.person({ name: 'Otto Other', duties: [Duty.ADMIN] });
  const theirs = await send(await zipped(roster), stranger);
  const refusal = { code: 'NOT_FOUND', details: { path: 'uploadId' } };
  expect(await test.as(stranger).refusedMutation('applyRoster', { uploadId })).toEqual(refusal);
  expect(await test.as(stranger).refusedMutation('applyRoster', { uploadId: theirs.id })).toEqual(refusal);
  const withSchool = { uploadId: theirs.id, schoolId: school.id };
  expect(await test.as(stranger).refusedMutation('previewRoster', withSchool)).toMatchObject({ code: 'NOT_FOUND' });
});

it('refuses whoever is no administrator, pages of other sites, and what is no zip, and keeps nothing of it', async () => {
  const guardian = await school.guardian('Gus Guardian');
  let kept = await readdir(uploads);
  const zip = await zipped(new RosterFolder({ schools: 1 }));
  expect(await send(zip)).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  expect(await send(zip, guardian)).toEqual({ status: 403, code: 'FORBIDDEN' });
  expect(await readdir(uploads)).toEqual(kept);
  const cookie = { cookie: `session=${admin.token}` };
  expect(await send(zip, undefined, cookie)).toMatchObject({ status: 201 });
  expect(await send(zip, undefined, { ...cookie, origin: test.origin })).toMatchObject({ status: 201 });
  const foreign = { status: 403, code: 'FORBIDDEN', reason: 'FOREIGN_ORIGIN' };
  expect(await send(zip, undefined, { ...cookie, origin: 'https://evil.example' })).toEqual(foreign);
  expect(await send(zip, undefined, { ...cookie, origin: 'null' })).toEqual(foreign);
  kept = await readdir(uploads);
  expect(await send(Buffer.from('sourcedId,name\n'), admin)).toEqual({
    ...{ status: 400, code: 'BAD_USER_INPUT', reason: 'NOT_A_ZIP' },
  });
  expect(await send(Buffer.from('{}'), admin, { 'content-type': 'application/json' })).toEqual({
    ...{ status: 400, code: 'BAD_USER_INPUT', reason: 'NOT_A_ZIP' },
  });
  expect(await send(Buffer.from('PK'), admin)).toMatchObject({ status: 400, reason: 'NOT_A_ZIP' });
  expect((await send(zip, admin, { 'content-type': 'text/csv' })).status).toBe(415);
  const tooLarge = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(51 * 1024 * 1024)]);
  const answer = await send(tooLarge, admin).catch(() => ({ status: 0 }));
  // A server that stops reading may close before the client has sent everything.
  expect([{ status: 400, code: 'BAD_USER_INPUT', reason: 'FILE_TOO_LARGE' }, { status: 0 }]).toContainEqual(answer);
  expect(await readdir(uploads)).toEqual(kept);
  const graphql = await fetch(`${test.origin}/graphql`, {
    ...{ method: 'POST', body: zip as never, headers: { 'content-type': 'application/zip' } },
  });
  expect(graphql.status).toBe(415);
});
