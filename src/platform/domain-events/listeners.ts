import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Work } from '../database/work.js';
import { LATER, WITHIN, type DomainEvent, type DomainEventClass } from './domain-event.js';

type NestModule = NonNullable<ReturnType<DiscoveryService['getProviders']>[number]['host']>;

export interface Listener<Arguments extends unknown[]> {
  /** `Class.method`: the order within a layer, and the outbox's address. */
  name: string;
  event: DomainEventClass;
  layer: number;
  call(...args: Arguments): Promise<void>;
}

/** Finds the methods marked @Within and @Later: lower modules first, then by name. */
@Injectable()
export class Listeners {
  private found: { within: Listener<[Work, DomainEvent]>[]; later: Listener<[DomainEvent]>[] } | null = null;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  get within(): Listener<[Work, DomainEvent]>[] {
    return this.all.within;
  }

  get later(): Listener<[DomainEvent]>[] {
    return this.all.later;
  }

  private get all(): { within: Listener<[Work, DomainEvent]>[]; later: Listener<[DomainEvent]>[] } {
    this.found ??= { within: this.find<[Work, DomainEvent]>(WITHIN), later: this.find<[DomainEvent]>(LATER) };
    return this.found;
  }

  private find<Arguments extends unknown[]>(key: string): Listener<Arguments>[] {
    const listeners: Listener<Arguments>[] = [];
    for (const { instance, host, isAlias } of this.discovery.getProviders()) {
      if (!instance || !host || typeof instance !== 'object' || isAlias) continue;
      const provider = instance as object;
      const methods = instance as Record<string, (...args: Arguments) => Promise<void>>;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const handler = methods[method];
        const event = handler && (Reflect.getMetadata(key, handler) as DomainEventClass | undefined);
        if (!event) continue;
        const name = `${provider.constructor.name}.${method}`;
        if (listeners.some((other) => other.name === name)) throw new Error(`two listeners are named ${name}`);
        listeners.push({ name, event, layer: layerOf(host), call: handler.bind(instance) });
      }
    }
    return listeners.sort((a, b) => a.layer - b.layer || (a.name < b.name ? -1 : 1));
  }
}

/** A module lies above everything that it imports; global ones are imported by all, so they say nothing. */
const layerOf = (module: NestModule): number =>
  Math.max(-1, ...[...module.imports].filter(({ isGlobal }) => !isGlobal).map(layerOf)) + 1;
