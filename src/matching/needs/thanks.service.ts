import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { SchoolEvent, Shift } from '../../events/index.js';
import { Person } from '../../identity/index.js';
import type { Work } from '../../platform/database/work.js';
import { badInput, ruleBroken } from '../../platform/refusal.js';
import { Signup, SignupStatus } from '../../signups/index.js';
import { repetitions } from '../../skills/index.js';
import type { Need } from './need.entity.js';
import type { ThankForNeedInput, ThanksInput } from './need.inputs.js';
import { NeedOutcome } from './need-outcome.entity.js';
import { VisitThanked } from './needs.domain-events.js';
import type { NeedReason } from './needs.errors.js';
import { NeedsPolicy } from './needs.policy.js';
import { NeedsService } from './needs.service.js';

/** What is said when a visit is over: to the visitors, and to colleagues about them. */
@Injectable()
export class ThanksService {
  constructor(
    private readonly needs: NeedsService,
    private readonly policy: NeedsPolicy,
  ) {}

  /** What was said before is replaced; words go out once. */
  async thank(work: Work, input: ThankForNeedInput): Promise<Need> {
    const { need, actor } = await this.needs.lockForChange(work, input);
    const personIds = input.entries.map(({ personId }) => personId);
    const violations = repetitions('entries', 'personId', personIds);
    if (violations.length > 0) throw badInput(...violations);
    await this.policy.requireKnown(work, personIds, (index) => `entries.${index}.personId`);
    if (need.eventId === null) throw ruleBroken('NEED_NOT_SCHEDULED' satisfies NeedReason);
    const { endsAt } = await work.rows(SchoolEvent).get(need.eventId);
    if (endsAt > work.now) throw ruleBroken('VISIT_NOT_OVER' satisfies NeedReason);
    await this.requireVisitors(work, need.eventId, personIds);
    for (const entry of input.entries) await this.keep(work, need.id, actor.id, entry);
    // Whoever ranks people reads again those who were touched.
    await work.rows(Person).update(personIds, {});
    return this.needs.change(work, need, {}, 'thankForNeed');
  }

  private async requireVisitors(work: Work, eventId: string, personIds: readonly string[]): Promise<void> {
    const shifts = await work.rows(Shift).find({ eventId });
    const visitors = await work.rows(Signup).find({
      shiftId: In(shifts.map(({ id }) => id)),
      status: In([SignupStatus.CONFIRMED, SignupStatus.COVER_WANTED]),
    });
    const came = new Set(visitors.map(({ personId }) => personId));
    const others = personIds.filter((id) => !came.has(id));
    if (others.length > 0) throw ruleBroken('NO_VISITOR' satisfies NeedReason, { personIds: others });
  }

  private async keep(work: Work, needId: string, thankedById: string, entry: ThanksInput): Promise<void> {
    const { personId } = entry;
    const outcomes = work.rows(NeedOutcome);
    const before = await outcomes.findOne({ needId, personId });
    const said = { thanks: entry.thanks?.trim() || null, askAgain: entry.askAgain ?? true, thankedById };
    const outcome = before ?? (await outcomes.insert({ needId, personId, ...said }));
    if (before) await outcomes.update(before.id, said);
    if (said.thanks !== null) await work.announce(new VisitThanked(work.schoolId, outcome.id));
  }
}
