import { Injectable } from '@nestjs/common';
import { momentOf } from '../../families/index.js';
import type { Work } from '../../platform/database/work.js';
import { badInput, ruleBroken } from '../../platform/refusal.js';
import { Classroom } from '../../schools/index.js';
import { BroadcastAudience } from './broadcast-audience.js';
import { earliestFor } from './broadcasts.rules.js';
import type { Need } from './need.entity.js';
import { NeedAudience } from './need.enums.js';
import type { BroadcastNeedInput } from './need.inputs.js';
import { NeedBroadcast } from './need-broadcast.entity.js';
import { FamiliesAsked } from './needs.domain-events.js';
import type { NeedReason } from './needs.errors.js';
import { NeedsService, requireOpen } from './needs.service.js';

/** Asks many at once, where nobody is known who fits. It is no invitation: nobody is waited for, and nobody waits. */
@Injectable()
export class BroadcastsService {
  constructor(
    private readonly needs: NeedsService,
    private readonly people: BroadcastAudience,
  ) {}

  async broadcast(work: Work, input: BroadcastNeedInput): Promise<Need> {
    const { need, actor } = await this.needs.lockForChange(work, input);
    requireOpen(need);
    const audience = input.audience ?? NeedAudience.CLASSROOM;
    await requireGrade(work, need, audience);
    const past = await work.rows(NeedBroadcast).find({ needId: need.id });
    const earliestAt = earliestFor(audience, past, work.now);
    if (earliestAt !== null) throw ruleBroken('ALREADY_BROADCAST' satisfies NeedReason, { earliestAt });
    const by = work.viewer?.peopleAt(work.schoolId) ?? [];
    const moment = await momentOf(work);
    const personIds = await this.people.peopleFor(work, { need, audience, past, by, moment });
    if (personIds.length === 0) throw ruleBroken('NOBODY_TO_ASK' satisfies NeedReason);
    const asked = { needId: need.id, audience, askedById: actor.id, people: personIds.length };
    const { id } = await work.rows(NeedBroadcast).insert(asked);
    await work.announce(new FamiliesAsked(work.schoolId, id, personIds));
    return this.needs.change(work, need, {}, 'broadcastNeed', { audience, people: personIds.length });
  }
}

async function requireGrade(work: Work, { classroomId }: Need, audience: NeedAudience): Promise<void> {
  if (audience !== NeedAudience.GRADE) return;
  const { grade } = await work.rows(Classroom).get(classroomId);
  if (grade === null) throw badInput({ path: 'audience', message: 'must not be GRADE: the class has none' });
}
