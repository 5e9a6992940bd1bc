import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { RequestContext } from '../platform/graphql/graphql.module.js';
import { changesOf } from '../platform/live/changes-of.js';
import { Signals } from '../platform/live/signals.js';
import { badInput, notFound } from '../platform/refusal.js';
import { prefixOf } from '../platform/ids/ids.js';
import { EventType, toEvent } from './event.type.js';
import { EventsQueries } from './events.queries.js';

@Resolver()
export class EventChangesResolver {
  constructor(
    private readonly queries: EventsQueries,
    private readonly signals: Signals,
  ) {}

  @Subscription(() => EventType, {
    description:
      'The event after each change of it or its staffing, as the viewer may see it then; at most one per 250 ms.',
    resolve(this: EventChangesResolver, _change: object, { eventId }: { eventId: string }, { viewer }: RequestContext) {
      return this.visible(viewer, eventId);
    },
  })
  @Allow.signedIn()
  async eventChanged(
    @Args('eventId', { type: () => ID }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AsyncIterable<object>> {
    if (prefixOf(eventId) !== 'event') throw badInput({ path: 'eventId', message: 'must be the id of an event' });
    // Watched before it is looked up, so that no change falls between the two.
    const changes = changesOf(this.signals, eventId);
    try {
      await this.visible(viewer, eventId);
    } catch (error) {
      await changes.return?.();
      throw error;
    }
    return changes;
  }

  private async visible(viewer: Viewer, eventId: string): Promise<EventType> {
    const event = await this.queries.event(viewer, eventId);
    if (!event) throw notFound('eventId');
    return toEvent(event);
  }
}
