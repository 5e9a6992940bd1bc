import { Injectable } from '@nestjs/common';
import { In, LessThan, MoreThan } from 'typeorm';
import { nameConstraint } from '../platform/database/db-errors.js';
import type { RowSource } from '../platform/database/rows.js';
import type { Work } from '../platform/database/work.js';
import type { Instant } from '../platform/text/instant.js';
import { Commitment, NO_OVERLAP } from './commitment.entity.js';
import { CommitmentEnded } from './commitments.domain-events.js';

nameConstraint(NO_OVERLAP, 'SHIFT_OVERLAP');

/** Half-open: a time that ends when another begins does not clash with it. */
export interface TimeSpan {
  startsAt: Instant;
  endsAt: Instant;
}

/** What takes a person's time, such as a sign-up. */
interface Source {
  id: string;
  personId: string;
}

export const overlap = (a: TimeSpan, b: TimeSpan): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** SQL: the person of a column is not taken between `:startsAt` and `:endsAt`. */
export const isFree = (personColumn: string): string =>
  `NOT EXISTS (SELECT 1 FROM commitment busy WHERE busy."personId" = ${personColumn}
    AND busy."startsAt" < :endsAt AND busy."endsAt" > :startsAt)`;

/**
 * When a person is taken, whoever takes them. Writers hold the person's lock, under which clashes are judged.
 */
@Injectable()
export class CommitmentsService {
  /** When these people are taken between `from` and `until`. */
  async between(source: RowSource, personIds: readonly string[], from: Instant, until: Instant): Promise<Commitment[]> {
    if (personIds.length === 0) return [];
    return source
      .rows(Commitment)
      .find({ personId: In([...personIds]), startsAt: LessThan(until), endsAt: MoreThan(from) });
  }

  async hold(work: Work, personId: string, sourceId: string, { startsAt, endsAt }: TimeSpan): Promise<void> {
    await work.rows(Commitment).insert({ personId, sourceId, startsAt, endsAt });
  }

  async release(work: Work, personId: string, sourceId: string): Promise<void> {
    await work.rows(Commitment).delete({ sourceId });
    await work.announce(new CommitmentEnded(work.schoolId, personId));
  }

  /** Moves what these sources take to another time; the time before is free again. A time that was over is made anew. */
  async move(work: Work, sources: readonly Source[], { startsAt, endsAt }: TimeSpan): Promise<void> {
    if (sources.length === 0) return;
    const sourceId = In(sources.map(({ id }) => id));
    const rows = await work.rows(Commitment).find({ sourceId }, { id: 'ASC' });
    await work.rows(Commitment).update(
      rows.map(({ id }) => id),
      { startsAt, endsAt },
    );
    for (const { personId } of rows) await work.announce(new CommitmentEnded(work.schoolId, personId));
    const known = new Set(rows.map((row) => row.sourceId));
    for (const { id, personId } of sources) {
      if (!known.has(id)) await this.hold(work, personId, id, { startsAt, endsAt });
    }
  }
}
