import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { EventType, toEvent } from '../../events/index.js';
import { STAFF } from '../../identity/index.js';
import { Allow } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Work } from '../../platform/database/work.js';
import { BroadcastsService } from './broadcasts.service.js';
import {
  BroadcastNeedInput,
  CloseNeedInput,
  PostNeedInput,
  ReopenNeedInput,
  ScheduleNeedInput,
  ThankForNeedInput,
  UpdateNeedInput,
} from './need.inputs.js';
import { NeedType, toNeed } from './need.type.js';
import { NeedsService } from './needs.service.js';
import { ThanksService } from './thanks.service.js';
import { VisitsService } from './visits.service.js';

@Resolver()
export class NeedsResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly needs: NeedsService,
    private readonly visits: VisitsService,
    private readonly thanks: ThanksService,
    private readonly broadcasts: BroadcastsService,
  ) {}

  @Mutation(() => NeedType, { description: 'Asks for somebody who knows something, for a class.' })
  @Allow(...STAFF)
  async postNeed(@Args('input') input: PostNeedInput, @CurrentViewer() viewer: Viewer): Promise<NeedType> {
    const once = { operation: 'postNeed', input };
    return toNeed(await this.unitOfWork.once(viewer, input.classroomId, once, (work) => this.needs.post(work, input)));
  }

  @Mutation(() => NeedType, { description: 'Changes an open need.' })
  @Allow(...STAFF)
  async updateNeed(@Args('input') input: UpdateNeedInput, @CurrentViewer() viewer: Viewer): Promise<NeedType> {
    return toNeed(await this.unitOfWork.run(viewer, input.needId, (work) => this.needs.update(work, input)));
  }

  @Mutation(() => NeedType, { description: 'Takes a need off the list.' })
  @Allow(...STAFF)
  async closeNeed(@Args('input') input: CloseNeedInput, @CurrentViewer() viewer: Viewer): Promise<NeedType> {
    return toNeed(await this.unitOfWork.run(viewer, input.needId, (work) => this.needs.close(work, input)));
  }

  @Mutation(() => NeedType, { description: 'Puts a need that was closed without a visit back on the list.' })
  @Allow(...STAFF)
  async reopenNeed(@Args('input') input: ReopenNeedInput, @CurrentViewer() viewer: Viewer): Promise<NeedType> {
    return toNeed(await this.unitOfWork.run(viewer, input.needId, (work) => this.needs.reopen(work, input)));
  }

  @Mutation(() => NeedType, {
    description:
      'Asks everybody of an audience by mail whether they know something about an open need; each once in seven days.',
  })
  @Allow(...STAFF)
  async broadcastNeed(@Args('input') input: BroadcastNeedInput, @CurrentViewer() viewer: Viewer): Promise<NeedType> {
    const once = { operation: 'broadcastNeed', input };
    const broadcast = (work: Work) => this.broadcasts.broadcast(work, input);
    return toNeed(await this.unitOfWork.once(viewer, input.needId, once, broadcast));
  }

  @Mutation(() => EventType, { description: 'Makes of a need a published classroom visit, and invites to it.' })
  @Allow(...STAFF)
  async scheduleNeed(@Args('input') input: ScheduleNeedInput, @CurrentViewer() viewer: Viewer): Promise<EventType> {
    const once = { operation: 'scheduleNeed', input };
    return toEvent(await this.unitOfWork.once(viewer, input.needId, once, (work) => this.visits.schedule(work, input)));
  }

  @Mutation(() => NeedType, {
    description: 'Thanks those who came by mail, and tells colleagues whether to ask again.',
  })
  @Allow(...STAFF)
  async thankForNeed(@Args('input') input: ThankForNeedInput, @CurrentViewer() viewer: Viewer): Promise<NeedType> {
    return toNeed(await this.unitOfWork.run(viewer, input.needId, (work) => this.thanks.thank(work, input)));
  }
}
