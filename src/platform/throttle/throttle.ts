import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Refusal } from '../refusal.js';
import { toInstant, type Instant } from '../text/instant.js';
import { ThrottleWindow } from './throttle-window.entity.js';

export interface Limit {
  /** What is limited, such as `sign-in by code`. */
  name: string;
  /** For whom it is counted, such as an address; kept as a hash. */
  subject: string;
  most: number;
  windowMs: number;
}

/** Rate limits that every process shares. */
@Injectable()
export class Throttle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts a try under each limit, and refuses where one is exceeded. It does so in a unit of work of its own: a try that
   * is refused later has been counted all the same.
   */
  async count(...limits: Limit[]): Promise<void> {
    const now = this.clock.now();
    // Sorted, so that two processes lock the rows in one order.
    const windows = limits.map((limit) => windowOf(limit, now)).sort((a, b) => (a.key < b.key ? -1 : 1));
    const rows = windows.map(({ key, startsAt, endsAt }) => ({ key, startsAt, endsAt, tries: 1 }));
    const tries = await this.unitOfWork.runAcrossSchools('whoever tries is counted before they are known', (work) =>
      work
        .acrossSchools('whoever tries is counted before they are known', ThrottleWindow)
        .countUp(rows, ['key', 'startsAt'], 'tries'),
    );
    const exceeded = windows.filter(({ key, most }) => (tries.get(key) ?? 0) > most);
    if (exceeded.length > 0) throw tooMany(exceeded, now);
  }
}

function windowOf({ name, subject, most, windowMs }: Limit, now: Instant) {
  const start = Math.floor(Date.parse(now) / windowMs) * windowMs;
  return {
    key: `${name}:${createHash('sha256').update(subject).digest('base64url')}`,
    startsAt: toInstant(new Date(start)),
    endsAt: toInstant(new Date(start + windowMs)),
    most,
  };
}

function tooMany(exceeded: readonly { endsAt: Instant }[], now: Instant): Refusal {
  const waits = exceeded.map(({ endsAt }) => (Date.parse(endsAt) - Date.parse(now)) / 1_000);
  return new Refusal('RATE_LIMITED', 'TOO_MANY_TRIES', { retryAfterSeconds: Math.ceil(Math.max(...waits)) });
}
