import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What this process measures. Each part declares its measures beside what they measure. A label comes from a closed list
 * of ours, never from a client: each value of each label is a series that is kept for as long as the process lives.
 */
export const measures = new Registry();

const nameOf = (name: string): string => `many_hands_${name}`;
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export const durations = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
  new Histogram({ name: nameOf(name), help, labelNames, buckets: SECONDS, registers: [measures] });

export const counts = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
  new Counter({ name: nameOf(name), help, labelNames, registers: [measures] });

export const levels = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
  new Gauge({ name: nameOf(name), help, labelNames, registers: [measures] });

/** The seconds since a moment of `performance.now()`. */
export const secondsSince = (moment: number): number => (performance.now() - moment) / 1_000;
