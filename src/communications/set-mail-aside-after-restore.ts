import { Injectable } from '@nestjs/common';
import { IsNull, Like } from 'typeorm';
import type { Work } from '../platform/database/work.js';
import { DatabaseRestored } from '../platform/domain-events/database-restored.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { OutboxMessage } from '../platform/domain-events/outbox-message.entity.js';
import { CommunicationsListeners } from './communications.listeners.js';
import { Delivery } from './delivery.entity.js';
import { DeliveryState } from './delivery.enums.js';

const REASON = 'mail of every school waits';
const WHY = 'set aside: it waited when the database was backed up, and may have been sent since';
const AT_ONCE = 1_000;

/** Mail that waited in a backup may have arrived long ago. It is kept where an operator sees it and can send it. */
@Injectable()
export class SetMailAsideAfterRestore {
  @Within(DatabaseRestored)
  async setMailAside(work: Work): Promise<void> {
    const deliveries = work.acrossSchools(REASON, Delivery);
    const queued = await deliveries.find({ state: DeliveryState.QUEUED });
    for (const ids of idsOf(queued)) await deliveries.update(ids, { state: DeliveryState.FAILED, lastError: WHY });
    const outbox = work.acrossSchools(REASON, OutboxMessage);
    const ours = { listener: Like(`${CommunicationsListeners.name}.%`), deadAt: IsNull() };
    for (const ids of idsOf(await outbox.find(ours))) await outbox.update(ids, { deadAt: work.now, lastError: WHY });
  }
}

/** As many at a time as a statement takes. */
function idsOf(rows: readonly { id: string }[]): string[][] {
  const ids = rows.map(({ id }) => id);
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) =>
    ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}
