import { Injectable } from '@nestjs/common';
import { RoleRequirementsService } from '../events/index.js';
import type { RowSource } from '../platform/database/rows.js';
import { localDateIn } from '../platform/text/local-date.js';
import { meets, SkillsService } from '../skills/index.js';
import {
  AvailabilityService,
  ClearanceKind,
  ClearancesService,
  ClearanceState,
  clearanceState,
  isDeclaredUnavailable,
} from '../volunteers/index.js';
import type { Pair, When } from './eligibility-facts.js';
import type { Facts } from './eligibility.rules.js';

export type Qualification = Pick<
  Facts,
  'missingSkills' | 'missingClearances' | 'clearancesOverridable' | 'isDeclaredUnavailable'
>;

type Judge<T> = (pair: Pair) => T;

/**
 * What roles take and what people have said and passed, for any number of pairs: no statement where no role takes
 * anything and nobody is signed up by somebody else.
 */
@Injectable()
export class QualificationFacts {
  constructor(
    private readonly requirements: RoleRequirementsService,
    private readonly skills: SkillsService,
    private readonly clearances: ClearancesService,
    private readonly availability: AvailabilityService,
  ) {}

  async gather(source: RowSource, pairs: readonly Pair[], when: When): Promise<Judge<Qualification>> {
    const taken = await this.takenFrom(source, pairs, when);
    const isDeclaredUnavailable = await this.declared(source, pairs, when);
    return (pair) => ({ ...taken(pair), isDeclaredUnavailable: isDeclaredUnavailable(pair) });
  }

  private async takenFrom(source: RowSource, pairs: readonly Pair[], when: When) {
    const nothing = { missingSkills: false, missingClearances: false, clearancesOverridable: false };
    const demanding = pairs.filter(({ event }) => event.hasRequirements);
    if (demanding.length === 0) return () => nothing;
    const roleIds = [...new Set(demanding.map(({ shift }) => shift.roleId))];
    const personIds = personIdsOf(demanding);
    const takenBy = await this.requirements.takenBy(source, roleIds);
    const all = [...takenBy.values()];
    const skillIds = all.flatMap(({ skills }) => skills.map(({ skillId }) => skillId));
    const offers = await this.skills.offersOf(source, personIds, [...new Set(skillIds)]);
    const lacks = await this.lackingClearances(
      source,
      personIds,
      [...new Set(all.flatMap((each) => each.kindIds))],
      when,
    );
    return (pair: Pair) => {
      const role = takenBy.get(pair.shift.roleId);
      if (!role) return nothing;
      const missing = lacks(pair, role.kindIds);
      return {
        missingSkills: !role.skills.every((skill) => meets(offers.get(pair.personId) ?? [], skill)),
        missingClearances: missing.length > 0,
        clearancesOverridable: missing.every(({ overridable }) => overridable),
      };
    };
  }

  /** Which of these kinds do not hold on the days of the shift, in the school's time. */
  private async lackingClearances(source: RowSource, personIds: string[], kindIds: string[], when: When) {
    if (kindIds.length === 0) return () => [];
    const kinds = await source.rows(ClearanceKind).byIds(kindIds);
    const records = await this.clearances.recordsOf(source, personIds, kindIds);
    const timeZone = await when.timeZone();
    const today = localDateIn(timeZone, when.now);
    return ({ shift, personId }: Pair, wanted: readonly string[]): ClearanceKind[] => {
      // A shift that ends at midnight does not reach into the next day.
      const last = new Date(Date.parse(shift.endsAt) - 1).toISOString();
      const days = { from: localDateIn(timeZone, shift.startsAt), until: localDateIn(timeZone, last), today };
      const own = records.get(personId) ?? [];
      return wanted.flatMap((id) => {
        const kind = kinds.get(id);
        return kind && clearanceState(own, id, days) !== ClearanceState.VALID ? [kind] : [];
      });
    };
  }

  /** Asked only of people who do not speak for themselves: whoever signs up has thought better of what they declared. */
  private async declared(source: RowSource, pairs: readonly Pair[], when: When): Promise<Judge<boolean>> {
    if (!when.bySomebodyElse) return () => false;
    const declared = await this.availability.declaredBy(source, personIdsOf(pairs));
    const timeZone = await when.timeZone();
    return ({ shift, personId }) => {
      const own = declared.get(personId);
      return own !== undefined && isDeclaredUnavailable(own, shift, timeZone);
    };
  }
}

const personIdsOf = (pairs: readonly Pair[]): string[] => [...new Set(pairs.map(({ personId }) => personId))];
