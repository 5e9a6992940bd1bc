import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommitmentsService, overlap } from '../commitments/index.js';
import { EventClassroom, EventOrganizer, type SchoolEvent, type ShiftRow } from '../events/index.js';
import { Audience } from '../families/index.js';
import { Person } from '../identity/index.js';
import type { RowSource } from '../platform/database/rows.js';
import type { Work } from '../platform/database/work.js';
import { groupBy } from '../platform/text/group-by.js';
import type { Instant } from '../platform/text/instant.js';
import { schoolDay, schoolOf } from '../schools/index.js';
import type { Facts } from './eligibility.rules.js';
import { QualificationFacts } from './qualification-facts.js';

/** A person and a shift that they might take. */
export interface Pair {
  shift: Pick<ShiftRow, 'id' | 'roleId' | 'startsAt' | 'endsAt' | 'signupOpensAt' | 'signupClosesAt'>;
  event: Pick<SchoolEvent, 'id' | 'status' | 'hasRequirements'>;
  personId: string;
}

export interface When {
  now: Instant;
  /** The school's date, asked for only where classes matter. */
  today(): Promise<string>;
  /** The school's, asked for only where clearances or availability matter. */
  timeZone(): Promise<string>;
  /** Who has not left, where that is known already. */
  presentIds?: ReadonlySet<string>;
  /** Whether somebody else signs the person up or invites them: then what they declared is asked. */
  bySomebodyElse?: boolean;
  /** The viewer's own people, who learn nothing of what law or office closes to them. */
  ownIds?: readonly string[];
}

/** The present of a unit of work, in its school. */
export const whenOf = (work: Work): When => ({
  now: work.now,
  today: () => schoolDay(work),
  timeZone: async () => (await schoolOf(work)).timeZone,
});

/** Gathers what eligibility is judged by, for any number of pairs of one school in a fixed number of statements. */
@Injectable()
export class EligibilityFacts {
  constructor(
    private readonly audience: Audience,
    private readonly commitments: CommitmentsService,
    private readonly qualifications: QualificationFacts,
  ) {}

  /** The facts of each pair, in their order. */
  async gather(source: RowSource, pairs: readonly Pair[], when: When): Promise<Facts[]> {
    if (pairs.length === 0) return [];
    const personIds = [...new Set(pairs.map(({ personId }) => personId))];
    const present = when.presentIds ?? (await presentAmong(source, personIds));
    const standingOf = await this.audienceOf(source, pairs, personIds, when);
    const qualificationOf = await this.qualifications.gather(source, pairs, when);
    const from = pairs.map(({ shift }) => shift.startsAt).reduce((a, b) => (a < b ? a : b));
    const until = pairs.map(({ shift }) => shift.endsAt).reduce((a, b) => (a > b ? a : b));
    const taken = groupBy(await this.commitments.between(source, personIds, from, until), (row) => row.personId);
    return pairs.map((pair) => {
      const { shift, event, personId } = pair;
      return {
        now: when.now,
        eventStatus: event.status,
        startsAt: shift.startsAt,
        endsAt: shift.endsAt,
        signupOpensAt: shift.signupOpensAt,
        signupClosesAt: shift.signupClosesAt,
        hasLeft: !present.has(personId),
        ...standingOf(event.id, personId),
        isTaken: (taken.get(personId) ?? []).some((commitment) => overlap(commitment, shift)),
        ...qualificationOf(pair),
      };
    });
  }

  /** Whole-school events are for everybody; others for guardians and teachers of their classes, and for organizers. */
  private async audienceOf(source: RowSource, pairs: readonly Pair[], personIds: string[], when: When) {
    const eventIds = [...new Set(pairs.map(({ event }) => event.id))];
    const rows = await source.rows(EventClassroom).find({ eventId: In(eventIds) });
    if (rows.length === 0) return () => ({ inAudience: true, mayNotBePlaced: false });
    const classrooms = groupBy(rows, ({ eventId }) => eventId);
    const moment = { today: await when.today(), now: when.now };
    const reached = await this.audience.classroomsOf(source, personIds, moment);
    const others = personIds.filter((id) => !when.ownIds?.includes(id));
    const wantedIds = rows.map(({ classroomId }) => classroomId);
    const closed = await this.audience.closedClassroomsOf(source, others, wantedIds, moment);
    const organizers = await source.rows(EventOrganizer).find({ eventId: In(eventIds), personId: In(personIds) });
    return (eventId: string, personId: string): Pick<Facts, 'inAudience' | 'mayNotBePlaced'> => {
      const wanted = classrooms.get(eventId) ?? [];
      const among = (some: Set<string> | undefined) => wanted.some(({ classroomId }) => some?.has(classroomId));
      const belongs = wanted.length === 0 || among(reached.get(personId));
      const organizes = organizers.some((each) => each.eventId === eventId && each.personId === personId);
      return { inAudience: belongs || organizes, mayNotBePlaced: !belongs && among(closed.get(personId)) };
    };
  }
}

async function presentAmong(source: RowSource, personIds: readonly string[]): Promise<Set<string>> {
  const people = await source.rows(Person).pick(['id', 'leftAt'], { id: In([...personIds]) });
  return new Set(people.flatMap(({ id, leftAt }) => (leftAt === null ? [id] : [])));
}
