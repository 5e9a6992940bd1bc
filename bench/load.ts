import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Member } from '../src/seed/school-builder.js';

/** `repeat`: again and again for some seconds. `once`: each a single time, one after the other. */
export interface RepeatedRequest {
  kind: 'repeat' | 'once';
  port: number;
  connections: number;
  seconds: number;
  /** `answer`: its body, byte for byte. */
  requests: { token: string; body: string; answer?: string }[];
}

export interface Speed {
  count: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were not what was expected. */
  bad: number;
}

export interface RushTask {
  kind: 'rush';
  ports: number[];
  connections: number;
  people: Member[];
  schoolId: string;
  shiftIds: string[];
  databaseUrl: string;
}

export interface RushResult {
  seconds: number;
  answers: Record<string, number>;
  /** What was answered wrongly, and what the database holds that breaks a promise. */
  faults: string[];
}

export type LoadTask = RepeatedRequest | RushTask;

/** A process of its own that sends requests. */
export class Load {
  private readonly child: ChildProcess = fork(join(import.meta.dirname, 'load-process.ts'), {
    execArgv: ['--import', './scripts/ts-hook.mjs'],
  });

  repeat(task: Omit<RepeatedRequest, 'kind'>): Promise<Speed> {
    return this.ask<Speed>({ ...task, kind: 'repeat' });
  }

  once(task: Pick<RepeatedRequest, 'port' | 'requests'>): Promise<Speed> {
    return this.ask<Speed>({ ...task, kind: 'once', connections: 1, seconds: 0 });
  }

  rush(task: Omit<RushTask, 'kind'>): Promise<RushResult> {
    return this.ask<RushResult>({ ...task, kind: 'rush' });
  }

  close(): void {
    this.child.disconnect();
  }

  private async ask<T>(task: LoadTask): Promise<T> {
    this.child.send(task);
    const [answer] = (await once(this.child, 'message')) as [{ result: T } | { error: string }];
    if ('error' in answer) throw new Error(answer.error);
    return answer.result;
  }
}
