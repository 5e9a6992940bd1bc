/**
 * Something that happened, named in the past tense: ids and times only. Not to be confused with a school's event.
 * Constructor parameters become its data, which must survive JSON.
 */
export abstract class DomainEvent {
  /** Null for what concerns no school. */
  abstract readonly schoolId: string | null;
}

export type DomainEventClass<E extends DomainEvent = DomainEvent> = abstract new (...args: never[]) => E;

export const WITHIN = 'many-hands:within';
export const LATER = 'many-hands:later';

const listenTo =
  (key: string) =>
  (event: DomainEventClass): MethodDecorator =>
  (_target, _name, descriptor) => {
    Reflect.defineMetadata(key, event, descriptor.value as object);
  };

/**
 * The method `(work, event)` runs inside the unit of work that announces the event and may refuse by throwing.
 * For what must agree between modules; keep few.
 */
export const Within = listenTo(WITHIN);

/**
 * The method `(event)` runs after the commit, from the outbox: at least once, in no particular order, retried until it
 * succeeds or is given up. It reads the truth and opens its own units of work.
 */
export const Later = listenTo(LATER);
