import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { RosterImporter } from './roster-importer.js';
import type { RosterOptions, RosterOutcome } from './roster-planner.js';
import { readRoster } from './roster-reader.js';

export interface UploadedRoster {
  path: string;
  options: RosterOptions;
}

/** What a thread hands back: without the ids of every row that changed. */
export type ToldOutcome = Omit<RosterOutcome, 'tally'>;

/** The task of a thread: reads what was uploaded and applies it. */
export async function applyUploadedRoster(
  app: INestApplicationContext,
  { path, options }: UploadedRoster,
): Promise<ToldOutcome> {
  const reading = await readRoster(path, { today: app.get(Clock).now().slice(0, 10) });
  const { tally: _, ...told } = await app.get(RosterImporter).apply(reading, options);
  return told;
}

/** The task of a thread: says what applying it would change. */
export async function previewUploadedRoster(
  app: INestApplicationContext,
  { path, options }: UploadedRoster,
): Promise<ToldOutcome> {
  const reading = await readRoster(path, { today: app.get(Clock).now().slice(0, 10) });
  const { tally: _, ...told } = await app.get(RosterImporter).preview(reading, options);
  return told;
}
