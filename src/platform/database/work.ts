import type { Viewer } from '../access/viewer.js';
import type { DomainEvent } from '../domain-events/domain-event.js';
import { notFound } from '../refusal.js';
import { prefixOf, type Ids } from '../ids/ids.js';
import type { Instant } from '../text/instant.js';
import type { Row } from './columns.js';
import { kindOf } from './data-sources.js';
import { WorkRows, type Reach } from './rows.js';
import { tableInfo, tableOfPrefix, type EntityClass } from './tables.js';
import type { Transaction } from './transaction.js';

export interface AuditRecord {
  action: string;
  subjectId: string;
  details?: Readonly<Record<string, unknown>>;
}

/** What a Work needs from the rest of the platform; bound by UnitOfWork. */
export interface WorkPorts {
  announce(work: Work, event: DomainEvent): Promise<void>;
  audit(work: Work, record: AuditRecord): Promise<void>;
}

interface WorkStart {
  transaction: Transaction;
  schoolId: string | null;
  viewer: Viewer | null;
  now: Instant;
  ids: Ids;
  ports: WorkPorts;
}

/**
 * One open transaction, in one school. A method that takes a Work writes; one that does not, cannot. After the end
 * every call throws, so a forgotten `await` is found by the first test.
 */
export class Work {
  readonly now: Instant;
  readonly viewer: Viewer | null;
  /** What those who watch are told of when this work is committed: ids, each once. */
  readonly changed = new Set<string>();
  /** Who acts, of the viewer's people, where that was told apart: by name, or by the duty that it takes. */
  actorId: string | null = null;
  private readonly transaction: Transaction;
  private readonly ids: Ids;
  private readonly ports: WorkPorts;
  private readonly school: string | null;

  constructor(start: WorkStart) {
    this.now = start.now;
    this.viewer = start.viewer;
    this.transaction = start.transaction;
    this.ids = start.ids;
    this.ports = start.ports;
    this.school = start.schoolId;
  }

  get schoolId(): string {
    if (!this.school) throw new Error('this unit of work belongs to no school');
    return this.school;
  }

  get schoolIdOrNull(): string | null {
    return this.school;
  }

  /** The rows of a table in this work's school. */
  rows<E extends Row>(entity: EntityClass<E>): WorkRows<E> {
    return this.accessor(entity, [this.schoolId]);
  }

  /**
   * Rows of a table without a school, or of every school. Callers are listed, with their reasons, in
   * test/architecture/across-schools.ts.
   */
  acrossSchools<E extends Row>(_reason: string, entity: EntityClass<E>): WorkRows<E> {
    return this.accessor(entity, 'all');
  }

  /** The row of this school that an id of any table names. */
  rowOf(id: string): Promise<Row> {
    const entity = tableOfPrefix(prefixOf(id));
    if (!entity) throw notFound();
    return this.rows(entity as EntityClass<Row>).get(id);
  }

  nextId(entity: EntityClass): string {
    return this.ids.next(tableInfo(entity).idPrefix);
  }

  /** Waits until no other unit of work of this name is open. On SQLite only one is open anyway. */
  async alone(name: string): Promise<void> {
    this.transaction.checkOpen();
    if (kindOf(this.transaction.manager.dataSource) === 'sqlite') return;
    await this.transaction.run((manager) => manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [name]));
  }

  /** Lets nobody else write these tables until the end. On SQLite only one unit of work writes anyway. */
  async keepOthersOut(entities: readonly EntityClass[]): Promise<void> {
    this.transaction.checkOpen();
    if (kindOf(this.transaction.manager.dataSource) === 'sqlite') return;
    const names = entities.map((entity) => `"${tableInfo(entity).name}"`).join(', ');
    await this.transaction.run((manager) => manager.query(`LOCK TABLE ${names} IN SHARE ROW EXCLUSIVE MODE`));
  }

  /** Runs those who listen within, and leaves a message for those who listen later. */
  announce(event: DomainEvent): Promise<void> {
    this.transaction.checkOpen();
    return this.ports.announce(this, event);
  }

  /** Tells those who watch the thing with this id, on every process, once this work is committed. */
  signal(id: string): void {
    this.transaction.checkOpen();
    this.changed.add(id);
  }

  audit(action: string, subjectId: string, details?: AuditRecord['details']): Promise<void> {
    this.transaction.checkOpen();
    return this.ports.audit(this, { action, subjectId, ...(details ? { details } : {}) });
  }

  /** Notes who acts: the only one of the viewer's people here who has one of these duties. */
  actBy(...duties: string[]): void {
    const actor = this.school === null ? null : this.viewer?.personAt(this.school, ...duties);
    this.actorId ??= actor?.id ?? null;
  }

  private accessor<E extends Row>(entity: EntityClass<E>, reach: Reach): WorkRows<E> {
    this.transaction.checkOpen();
    const stamp = { now: this.now, nextId: (prefix: string) => this.ids.next(prefix) };
    return new WorkRows(this.transaction, entity, reach, stamp);
  }
}

/** Thrown by a job whose set of rows grew between reading and locking: the work starts again. */
export class StartAgain extends Error {}
