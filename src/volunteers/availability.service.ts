import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PersonMerged, type Person } from '../identity/index.js';
import type { RowSource } from '../platform/database/rows.js';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { badInput } from '../platform/refusal.js';
import { groupBy } from '../platform/text/group-by.js';
import { AvailabilityException } from './availability-exception.entity.js';
import { AvailabilityWindow } from './availability-window.entity.js';
import type { SetAvailabilityInput } from './availability.inputs.js';
import type { DeclaredAvailability } from './availability.rules.js';

/** When people say that they can help. */
@Injectable()
export class AvailabilityService {
  /** The windows are replaced; the exceptions too, unless they are absent. The person is locked. */
  async set(work: Work, person: Person, { windows, exceptions }: SetAvailabilityInput): Promise<void> {
    const personId = person.id;
    const violations = (exceptions ?? []).flatMap(({ from, until }, index) =>
      until > from ? [] : [{ path: `exceptions.${index}.until`, message: 'must be after from' }],
    );
    if (violations.length > 0) throw badInput(...violations);
    await work.rows(AvailabilityWindow).delete({ personId });
    const pattern = windows.map(({ weekday, from, until }) => ({ personId, weekday, from, until }));
    await work.rows(AvailabilityWindow).insertAll(pattern);
    if (exceptions !== undefined) {
      await work.rows(AvailabilityException).delete({ personId });
      const rows = (exceptions ?? []).map(({ from, until, available }) => ({ personId, from, until, available }));
      await work.rows(AvailabilityException).insertAll(rows);
    }
    await work.audit('setAvailability', personId);
  }

  /** What each of these people has said, as they entered it. */
  async declaredBy(source: RowSource, personIds: readonly string[]): Promise<Map<string, DeclaredAvailability>> {
    const where = { personId: In([...personIds]) };
    const windows = groupBy(await source.rows(AvailabilityWindow).find(where), (row) => row.personId);
    const exceptions = groupBy(await source.rows(AvailabilityException).find(where), (row) => row.personId);
    return new Map(
      personIds.map((id) => [id, { windows: windows.get(id) ?? [], exceptions: exceptions.get(id) ?? [] }]),
    );
  }

  /** Two rows were one person: the week of who is kept holds, unless they had given none. */
  @Within(PersonMerged)
  async merge(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    for (const entity of [AvailabilityWindow, AvailabilityException]) {
      const rows = work.rows<AvailabilityWindow | AvailabilityException>(entity);
      if (!(await rows.exists({ personId: keptId }))) {
        const moving = await rows.find({ personId: mergedId });
        await rows.update(
          moving.map(({ id }) => id),
          { personId: keptId },
        );
      }
      await rows.delete({ personId: mergedId });
    }
  }
}
