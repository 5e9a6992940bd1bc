import { isHostName, parsePort } from './addresses.js';

/** Who is told what is measured: whoever reaches a port of its own, whoever presents the token, or, without both, nobody. */
export interface MetricsSettings {
  readonly port: number | null;
  readonly host: string;
  readonly token: string | null;
}

const TOKEN = /^[\x21-\x7e]{16,200}$/;

export function readMetricsSettings(
  setting: (name: string, fallback: string) => string,
  mistakes: string[],
): MetricsSettings {
  const named = setting('METRICS_PORT', '');
  const port = parsePort(named);
  if (named !== '' && port === null) mistakes.push('METRICS_PORT must be a whole number from 0 to 65535.');
  const host = setting('METRICS_HOST', '127.0.0.1');
  if (!isHostName(host)) mistakes.push('METRICS_HOST must be an IP address or a host name, such as 127.0.0.1.');
  const token = setting('METRICS_TOKEN', '') || null;
  if (token !== null && !TOKEN.test(token))
    mistakes.push('METRICS_TOKEN must have 16 to 200 characters without spaces.');
  return { port, host, token };
}
