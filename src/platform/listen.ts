import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config/config.js';
import { StartProblem } from './start-problem.js';

const WHY_NOT: Record<string, string> = {
  EADDRINUSE: 'it is in use',
  EACCES: 'this account may not',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

/** Connections that wait to be accepted: by default 511, and a thousand come at once when a popular sign-up opens. */
const MOST_WAITING = 4_096;

/** Serves on the configured address, or throws a StartProblem. */
export async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<void> {
  try {
    await app.listen({ port, host, backlog: MOST_WAITING });
  } catch (error) {
    throw problemOfListening(error, port, host);
  }
}

/** What to tell an operator of an address that cannot be listened on; any other error as it is. */
export function problemOfListening(error: unknown, port: number, host: string): unknown {
  const why = WHY_NOT[(error as { code?: string }).code ?? ''];
  return why ? new StartProblem(`Cannot listen on port ${port} of ${host}: ${why}.`) : error;
}
