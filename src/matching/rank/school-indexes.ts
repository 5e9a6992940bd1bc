import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Instant } from '../../platform/text/instant.js';
import { IndexReader } from './index-reader.js';
import type { Change } from './index-rows.js';
import { SchoolIndex } from './school-index.js';
import { SkillWords } from './skill-words.js';

/** In all indexes of a process together; the schools that nobody has asked about for longest are forgotten first. */
const MOST_PEOPLE = 20_000;
const PEOPLE_AT_ONCE = 50;
/** An answer takes several turns of the loop, each of which waits for as long while an index is built. */
const SLICE_MS = 4;
/** A row is stamped when its unit of work begins and seen when it ends, at most half a minute later; clocks differ, too. */
const MARGIN_MS = 60_000;

interface Held {
  index: Promise<SchoolIndex>;
  lookedAt: Instant;
  /** What was read of the last minute, so that it is not read again and again. */
  seen: Set<string>;
  /** Looks come one after the other. */
  looking: Promise<void>;
  /** The look that has not begun: one for everybody who waits for it. */
  next: Promise<void> | null;
}

/**
 * What ranking keeps of each school: made when it is first asked for, and brought up to date by the rows that were written
 * since before every ranking. So an edit counts at once on every process, whoever made it.
 */
@Injectable()
export class SchoolIndexes {
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly reader: IndexReader,
    private readonly words: SkillWords,
    private readonly clock: Clock,
  ) {}

  async of(schoolId: string): Promise<SchoolIndex> {
    const held = this.held.get(schoolId) ?? this.begin(schoolId);
    // The last to be asked about is the last to be forgotten.
    this.held.delete(schoolId);
    this.held.set(schoolId, held);
    const index = await held.index;
    await (held.next ??= this.nextLook(held, index));
    await this.forgetOthers(schoolId);
    return index;
  }

  private begin(schoolId: string): Held {
    const lookedAt = this.clock.now();
    const seen = new Set<string>();
    const index = this.build(schoolId, lookedAt, seen);
    const held = { index, lookedAt, seen, looking: Promise.resolve(), next: null };
    this.held.set(schoolId, held);
    index.catch(() => this.held.delete(schoolId));
    return held;
  }

  private async build(schoolId: string, now: Instant, seen: Set<string>): Promise<SchoolIndex> {
    // What was written by now is about to be read: after an import that would be everybody, a second time.
    for (const change of await this.reader.changesSince(schoolId, beforeLook(now))) seen.add(writingOf(change));
    const index = new SchoolIndex(schoolId, await this.words.fit());
    index.grades = await this.reader.grades(schoolId);
    index.skillNames = await this.words.namesAt(schoolId);
    await this.load(index, await this.reader.everybody(schoolId));
    return index;
  }

  private async load(index: SchoolIndex, ids: readonly string[]): Promise<void> {
    let until = performance.now() + SLICE_MS;
    for (let at = 0; at < ids.length; at += PEOPLE_AT_ONCE) {
      const some = ids.slice(at, at + PEOPLE_AT_ONCE);
      const rows = await this.reader.rowsOf(index.schoolId, some);
      for (const id of some) {
        index.put(id, rows);
        if (performance.now() < until) continue;
        await setImmediate();
        until = performance.now() + SLICE_MS;
      }
    }
  }

  private nextLook(held: Held, index: SchoolIndex): Promise<void> {
    const look = held.looking.then(() => {
      held.next = null;
      return this.catchUp(held, index);
    });
    held.looking = look.catch(() => undefined);
    return look;
  }

  private async catchUp(held: Held, index: SchoolIndex): Promise<void> {
    const now = this.clock.now();
    const changes = await this.reader.changesSince(index.schoolId, beforeLook(held.lookedAt));
    const fresh = changes.filter((change) => !held.seen.has(writingOf(change)));
    if (fresh.length > 0) await this.reload(index, fresh);
    held.seen = new Set(changes.map(writingOf));
    held.lookedAt = now;
  }

  private async reload(index: SchoolIndex, changes: readonly Change[]): Promise<void> {
    const idsOf = (kind: Change['kind']) => new Set(changes.filter((each) => each.kind === kind).map(({ id }) => id));
    if (idsOf('CLASSROOM').size > 0) index.grades = await this.reader.grades(index.schoolId);
    const [people, skills] = [idsOf('PERSON'), idsOf('SKILL')];
    if (skills.size > 0) {
      index.skillNames = await this.words.namesAt(index.schoolId);
      for (const { id, offers } of index.people.values()) {
        if ([...offers.keys()].some((skillId) => skills.has(skillId))) people.add(id);
      }
    }
    await this.load(index, [...people]);
  }

  private async forgetOthers(schoolId: string): Promise<void> {
    let people = 0;
    for (const [id, { index }] of [...this.held].reverse()) {
      people += (await index.catch(() => null))?.size ?? 0;
      if (people > MOST_PEOPLE && id !== schoolId) this.held.delete(id);
    }
  }
}

/** From when on rows are read that the look may have missed. */
const beforeLook = (lookedAt: Instant): Instant => new Date(Date.parse(lookedAt) - MARGIN_MS).toISOString();

const writingOf = ({ rowId, id, updatedAt, mark }: Change): string => `${rowId} ${id} ${updatedAt} ${mark}`;
