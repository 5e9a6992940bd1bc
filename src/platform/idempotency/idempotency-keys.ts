import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Row } from '../database/columns.js';
import type { Work } from '../database/work.js';
import { Refusal } from '../refusal.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

export interface OnceOptions {
  /** The mutation's name. */
  operation: string;
  input: { idempotencyKey?: string | null };
}

/**
 * Lets a mutation that a phone sends twice take effect once. The key's row is the first that the work writes, so a second
 * sender waits for the first one's end. Refusals roll it back: they are not stored.
 */
@Injectable()
export class IdempotencyKeys {
  async once<R extends Row | Row[]>(work: Work, options: OnceOptions, job: (work: Work) => Promise<R>): Promise<R> {
    const { idempotencyKey: key, ...input } = options.input;
    const accountId = work.viewer?.accountId;
    if (!key || !accountId) return job(work);
    const keys = work.acrossSchools('a key belongs to an account', IdempotencyKey);
    // GraphQL has put the fields into the schema's order, whatever the client's was.
    const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
    const claim = { accountId, operation: options.operation, key, inputHash, answer: null };
    const claimed = await keys.insertUnlessThere(claim);
    if (!claimed) return this.replay<R>(work, claim);
    const result = await job(work);
    const rows: Row[] = Array.isArray(result) ? result : [result];
    const ids = rows.map((row) => row.id);
    await keys.update(claimed.id, { answer: { ids, single: !Array.isArray(result) } });
    return result;
  }

  private async replay<R extends Row | Row[]>(work: Work, claim: Omit<IdempotencyKey, keyof Row>): Promise<R> {
    const { accountId, operation, key, inputHash } = claim;
    const keys = work.acrossSchools('a key belongs to an account', IdempotencyKey);
    const stored = await keys.findOne({ accountId, operation, key });
    if (stored?.inputHash !== inputHash) throw new Refusal('CONFLICT', 'IDEMPOTENCY_KEY_REUSED');
    const rows: Row[] = [];
    for (const id of stored.answer?.ids ?? []) rows.push(await work.rowOf(id));
    return (stored.answer?.single ? rows[0] : rows) as R;
  }
}
