import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { entry } from './entry.js';

const LONGEST_START_MS = 120_000;

export interface ServerProcess {
  origin: string;
  pid: number;
  /** Asks it to stop, as an operator would, and waits until it has. */
  stop(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** The server as an operator starts it, in a process of its own, on a migrated database. */
export async function startServer(
  databaseUrl: string,
  more: Record<string, string> = {},
  program: readonly string[] = entry('main'),
): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const server = spawn(process.execPath, program, {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        NODE_ENV: 'production',
        LOG_LEVEL: process.env.TEST_LOG ?? 'warn',
        SMTP_URL: 'smtp://127.0.0.1:1',
        MAIL_FROM: 'hands@example.org',
        ...more,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const origin = `http://127.0.0.1:${port}`;
    const complaint = await whenReady(server, origin);
    if (complaint === null) {
      const ends = { stop: () => end(server, 'SIGTERM'), kill: () => end(server, 'SIGKILL') };
      return { origin, pid: server.pid as number, ...ends };
    }
    await end(server, 'SIGTERM');
    // Another process may have taken the port since.
    if (attempt === 3 || !complaint.includes('it is in use')) throw new Error(`the server did not start: ${complaint}`);
  }
}

/** Null once it answers, else what it said. */
async function whenReady(server: ChildProcess, origin: string): Promise<string | null> {
  let said = '';
  for (const output of [server.stdout, server.stderr]) {
    output?.on('data', (chunk: Buffer) => {
      said += String(chunk);
      if (process.env.TEST_LOG) process.stderr.write(chunk);
    });
  }
  const giveUpAt = Date.now() + LONGEST_START_MS;
  while (server.exitCode === null && Date.now() < giveUpAt) {
    const ready = await fetch(`${origin}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return null;
    await sleep(50);
  }
  return said;
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill(signal);
  await exited;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
