import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../test/support/server-process.js';

/** A server that is measured. */
export interface MeasuredServer {
  port: number;
  pid: number;
  stop(): Promise<void>;
}

const running = new Set<MeasuredServer>();

/** Also those of a measurement that failed. */
export async function stopAll(): Promise<void> {
  for (const server of running) await server.stop();
}

function noted(server: MeasuredServer): MeasuredServer {
  const stop = async () => {
    running.delete(server);
    await server.stop();
  };
  running.add(server);
  return { ...server, stop };
}

/** What differs from an operator's settings; printed with the figures. */
export const SETTINGS = { NODE_ENV: 'production', LOG_LEVEL: 'warn' } as const;

/** As `npm start` has them. */
export const NODE_FLAGS = ['--max-old-space-size=1024'];
export const ENVIRONMENT = { MALLOC_TRIM_THRESHOLD_: '16777216' } as const;

/** The product as it is built, in production. */
export async function startProduct(databaseUrl: string, nodeOptions: readonly string[] = []): Promise<MeasuredServer> {
  const server = await startServer(databaseUrl, { ...SETTINGS, ...ENVIRONMENT }, [
    ...NODE_FLAGS,
    ...nodeOptions,
    'dist/main.js',
  ]);
  return noted({ port: Number(new URL(server.origin).port), pid: server.pid, stop: () => server.stop() });
}

/** The floor, on the same database; `readsFile` holds what it reads. */
export async function startFloor(databaseUrl: string, readsFile = ''): Promise<MeasuredServer> {
  const child = fork(join(import.meta.dirname, 'floor.ts'), [databaseUrl, readsFile], {
    execArgv: ['--import', './scripts/ts-hook.mjs'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...ENVIRONMENT },
  });
  const [port] = (await once(child, 'message')) as [number];
  const stop = async () => {
    const exited = once(child, 'exit');
    child.disconnect();
    await exited;
  };
  return noted({ port, pid: child.pid as number, stop });
}

const TICKS_PER_SECOND = 100;

/** Seconds of processor time that a process has used, its threads included; NaN where the system does not tell. */
export function cpuSecondsOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return NaN;
  }
}

export function residentMibOf(pid: number): number {
  try {
    const kib = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return Number(kib) / 1_024;
  } catch {
    return NaN;
  }
}
