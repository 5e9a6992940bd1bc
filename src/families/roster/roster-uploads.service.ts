import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Duty } from '../../identity/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { later } from '../../platform/clock/clock.js';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { Reads } from '../../platform/database/reads.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { IdempotencyKeys } from '../../platform/idempotency/idempotency-keys.js';
import type { Work } from '../../platform/database/work.js';
import { Ids } from '../../platform/ids/ids.js';
import { notFound, Refusal } from '../../platform/refusal.js';
import { Threads } from '../../platform/threads/threads.js';
import type { ToldOutcome, UploadedRoster } from './apply-uploaded-roster.js';
import { RosterVerdict, toRosterOutcome, type RosterOutcomeType } from './roster-outcome.type.js';
import type { UPLOAD_REASONS } from './roster-uploads.errors.js';
import { RosterUpload } from './roster-upload.entity.js';

type UploadReason = keyof typeof UPLOAD_REASONS;

const REASON = 'an upload belongs to an account';
const LARGEST_BYTES = 50 * 1024 * 1024;
const KEPT_MS = 24 * 3_600_000;
const ZIP_START = Buffer.from('PK\x03\x04', 'latin1');

interface AskedOnce extends Asked {
  idempotencyKey?: string | null;
}

interface Asked {
  uploadId: string;
  schoolId?: string | null;
  allowRemovals?: boolean | null;
}

interface Prepared {
  upload: RosterUpload;
  task: UploadedRoster;
}

/** Keeps the rosters that administrators send until they are applied, and has threads preview and apply them. */
@Injectable()
export class RosterUploads {
  constructor(
    private readonly reads: Reads,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly threads: Threads,
    private readonly keys: IdempotencyKeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Stores a zip under a name of our own, and answers the id that preview and apply ask for. */
  async store(accountId: string, body: unknown): Promise<RosterUpload> {
    // JSON, or nothing, which have been read and are no stream.
    if (!(body instanceof Readable)) throw refusal('NOT_A_ZIP');
    const id = this.ids.next('upload');
    const path = this.pathOf(id);
    await mkdir(this.folder, { recursive: true });
    // Opened before anything is read: a stream that opens its own file may do so after the pipeline has failed.
    const file = await open(path, 'wx', 0o600);
    try {
      await pipeline(body, checked(), file.createWriteStream());
      const { size } = await stat(path);
      if (size < ZIP_START.length) throw refusal('NOT_A_ZIP');
      return await this.unitOfWork.runAcrossSchools(REASON, (work) =>
        work.acrossSchools(REASON, RosterUpload).insert({
          ...{ id, accountId, bytes: size, state: 'STORED', removeAfter: later(work.now, KEPT_MS) },
        }),
      );
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  async preview(viewer: Viewer, asked: Asked): Promise<RosterOutcomeType> {
    const { task } = await this.taskOf(viewer, asked);
    return toRosterOutcome(await this.threads.run<ToldOutcome>('previewUploadedRoster', task));
  }

  /** Applying the same upload again changes nothing more; a retry with the same key answers what the first one changed. */
  async apply(viewer: Viewer, asked: AskedOnce): Promise<RosterOutcomeType> {
    const { task, upload } = await this.taskOf(viewer, asked);
    if ((await this.isRetry(viewer, asked)) && upload.outcome)
      return { ...upload.outcome, waiting: upload.outcome.waiting ?? 0 };
    const outcome = toRosterOutcome(await this.threads.run<ToldOutcome>('applyUploadedRoster', task));
    if (outcome.verdict === RosterVerdict.REFUSED || outcome.verdict === RosterVerdict.HELD) return outcome;
    await this.unitOfWork.runAcrossSchools(REASON, async (work) => {
      const uploads = work.acrossSchools(REASON, RosterUpload);
      const { outcome: first } = await uploads.lockOne(asked.uploadId);
      await uploads.update(asked.uploadId, { state: 'APPLIED', outcome: first ?? outcome });
      const { added, changed, deactivated } = outcome;
      const changes = { added, changed, deactivated };
      await work.audit('applyRoster', asked.uploadId, { accountId: viewer.accountId, changes });
    });
    return outcome;
  }

  /** Claims the key; whether somebody had done so before. */
  private async isRetry(viewer: Viewer, input: AskedOnce): Promise<boolean> {
    let isFirst = false;
    const claim = (work: Work) => {
      isFirst = false;
      return this.keys.once<RosterUpload[]>(work, { operation: 'applyRoster', input }, async () => {
        isFirst = true;
        return [];
      });
    };
    await this.unitOfWork.runAcrossSchools(REASON, claim, viewer);
    return !isFirst;
  }

  /** Removes what is too old, and files that nothing names. */
  async removeOld(): Promise<void> {
    await this.unitOfWork.runAcrossSchools(REASON, async (work) => {
      await work.acrossSchools(REASON, RosterUpload).delete({ removeAfter: LessThan(work.now) });
    });
    const kept = await this.reads.acrossSchools(REASON, RosterUpload).find({});
    const names = new Set(kept.map(({ id }) => `${id}.zip`));
    const oldest = Date.now() - KEPT_MS;
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      // One that is being written has no row yet.
      if (!names.has(name) && ((await stat(path).catch(() => null))?.mtimeMs ?? 0) < oldest)
        await rm(path, { force: true });
    }
  }

  private async taskOf(viewer: Viewer, { uploadId, schoolId, allowRemovals }: Asked): Promise<Prepared> {
    const { accountId } = viewer;
    const upload = await this.reads.acrossSchools(REASON, RosterUpload).findOne({ id: uploadId });
    if (!upload || upload.accountId !== accountId) throw notFound('uploadId');
    const onlySchoolIds = viewer.schoolIds.filter((id) => viewer.hasDuty(id, Duty.ADMIN));
    if (schoolId && !onlySchoolIds.includes(schoolId)) throw notFound('schoolId');
    const options = {
      schoolId: schoolId ?? null,
      newSchools: null,
      allowRemovals: allowRemovals === true,
      onlySchoolIds,
      answersTo: viewer.personIds,
    };
    return { upload, task: { path: this.pathOf(uploadId), options } };
  }

  private get folder(): string {
    return resolve(this.config.uploads);
  }

  private pathOf(id: string): string {
    return join(this.folder, `${id}.zip`);
  }
}

const refusal = (reason: UploadReason): Refusal => new Refusal('BAD_USER_INPUT', reason satisfies UploadReason);

/** Stops at the first byte too many, and at a start that is no zip's. */
function checked(): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const start = chunk.subarray(0, Math.max(0, ZIP_START.length - bytes));
      const isZip = start.equals(ZIP_START.subarray(bytes, bytes + start.length));
      bytes += chunk.length;
      if (!isZip) done(refusal('NOT_A_ZIP'));
      else if (bytes > LARGEST_BYTES) done(refusal('FILE_TOO_LARGE'));
      else done(null, chunk);
    },
  });
}
