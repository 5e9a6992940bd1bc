import { readFileSync } from 'node:fs';
import { Injectable, Logger } from '@nestjs/common';
import { collectDefaultMetrics } from 'prom-client';
import { counts, levels, measures } from './measures.js';

type Look = () => Promise<void>;

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
levels('build', 'The program that runs: always 1', ['version', 'node']).set({ version, node: process.version }, 1);

const failures = counts('scrape_failures_total', 'Measures that could not be taken when they were asked for');

/** Answers what was measured, and takes the measures that would cost too much to keep: how many rows wait. */
@Injectable()
export class Metrics {
  private readonly log = new Logger('Metrics');
  private readonly looks: Look[] = [];

  readonly contentType = measures.contentType;

  /** Has something looked up each time that somebody asks. */
  beforeAnswer(look: Look): void {
    this.looks.push(look);
  }

  /** Begins to watch the event loop and the garbage collector, which is left alone where nobody asks. */
  watchProcess(): void {
    if (!measures.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics({ register: measures });
  }

  async text(): Promise<string> {
    await Promise.all(this.looks.map((look) => look().catch((error: unknown) => this.missed(error))));
    return measures.metrics();
  }

  /** What is known otherwise is told nevertheless: that is when it is needed most. */
  private missed(error: unknown): void {
    failures.inc();
    this.log.warn(`a measure could not be taken: ${error instanceof Error ? error.message : String(error)}`);
  }
}
