import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Reads } from '../../platform/database/reads.js';
import { groupBy } from '../../platform/text/group-by.js';
import type { UnscopedStatement } from '../../platform/database/statements.js';
import {
  changesSince,
  everybody,
  gradesOfClasses,
  namesOfSkills,
  PERSON_ROWS,
  type Change,
  type Those,
} from './index-rows.js';

const REASON = 'what ranking keeps of a school is the same for whoever asks; what is shown is judged for each viewer';

type ResultOf<S> = S extends UnscopedStatement<Those, infer Result> ? Result : never;

/** The rows of some people, by person. */
export type RowsOfPeople = {
  [Name in keyof typeof PERSON_ROWS]: ReadonlyMap<string, ResultOf<(typeof PERSON_ROWS)[Name]>[]>;
};

const DAY_MS = 86_400_000;
/** Longer than a school year, and far longer than anybody takes to be rested. */
const REMEMBERED_DAYS = 400;

/** Reads what ranking keeps in memory. */
@Injectable()
export class IndexReader {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async everybody(schoolId: string): Promise<string[]> {
    const rows = await this.reads.runAcrossSchools(REASON, everybody, { schoolId });
    return rows.map(({ id }) => id);
  }

  async grades(schoolId: string): Promise<Map<string, string | null>> {
    const rows = await this.reads.runAcrossSchools(REASON, gradesOfClasses, { schoolId });
    return new Map(rows.map(({ id, grade }) => [id, grade]));
  }

  changesSince(schoolId: string, since: string): Promise<Change[]> {
    return this.reads.runAcrossSchools(REASON, changesSince, { schoolId, since });
  }

  skillNames(schoolId: string): Promise<{ id: string; code: string | null; name: string | null }[]> {
    return this.reads.runAcrossSchools(REASON, namesOfSkills, { schoolId });
  }

  async rowsOf(schoolId: string, ids: readonly string[]): Promise<RowsOfPeople> {
    const since = new Date(Date.parse(this.clock.now()) - REMEMBERED_DAYS * DAY_MS).toISOString();
    const given: Those = { schoolId, ids, since, lastDay: since.slice(0, 10) };
    const read = <Result extends object>(statement: UnscopedStatement<Those, Result>) =>
      this.reads.runAcrossSchools(REASON, statement, given);
    const byPerson = async <Row extends { personId: string }>(statement: UnscopedStatement<Those, Row>) =>
      groupBy(await read(statement), (row) => row.personId);
    return {
      people: groupBy(await read(PERSON_ROWS.people), ({ id }) => id),
      offers: await byPerson(PERSON_ROWS.offers),
      words: await byPerson(PERSON_ROWS.words),
      rejected: await byPerson(PERSON_ROWS.rejected),
      preferences: await byPerson(PERSON_ROWS.preferences),
      signups: await byPerson(PERSON_ROWS.signups),
      windows: await byPerson(PERSON_ROWS.windows),
      exceptions: await byPerson(PERSON_ROWS.exceptions),
      classes: await byPerson(PERSON_ROWS.classes),
      families: await byPerson(PERSON_ROWS.families),
    };
  }
}
