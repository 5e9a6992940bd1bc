import { isIP } from 'node:net';
import type { MailAddress } from '../mail/mailer.js';
import { StartProblem } from '../start-problem.js';
import { isHostName, parsePort } from './addresses.js';
import { isSmtpUrl, parseMailFrom } from './mail-settings.js';
import { readMetricsSettings, type MetricsSettings } from './metrics-settings.js';

/** `disposable`: a file that is worth nothing until it is complete, so that no write waits for the disk. */
export type Database = { kind: 'sqlite'; path: string; disposable?: boolean } | { kind: 'postgres'; url: string };

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly database: Database;
  /** Whether DATABASE_URL was given: a file that somebody named must exist, the default one is made. */
  readonly databaseNamed: boolean;
  readonly publicUrl: string;
  /** Which proxies may say whom they speak for: how many stand before us, or their addresses; false for none. */
  readonly trustProxy: false | number | string[];
  readonly production: boolean;
  readonly logLevel: string;
  /** The folder where files that were sent wait. */
  readonly uploads: string;
  /** The folder of the classifications that were imported. */
  readonly knowledge: string;
  readonly mail: MailSettings;
  readonly metrics: MetricsSettings;
  /** From how many milliseconds on a statement is named in the log. */
  readonly slowStatementMs: number;
}

export interface MailSettings {
  /** Null: mail is written to files. */
  readonly smtpUrl: string | null;
  readonly from: MailAddress;
}

/** All mistakes of a configuration at once, a sentence each. */
export class ConfigError extends StartProblem {
  constructor(readonly mistakes: string[]) {
    super(mistakes.join('\n'));
    this.name = 'ConfigError';
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const DEFAULT_PORT = '3000';
export const DEFAULT_KNOWLEDGE = 'var/knowledge';
/** Where a database of this name lies that is one file. */
export const databaseFileOf = (name: string): string => `var/${name}.sqlite`;

/** The DATABASE_URL of a database that is one file. */
export const databaseUrlOf = (file: string): string => `sqlite:${file}`;

export const disposableFile = (path: string): Database => ({ kind: 'sqlite', path, disposable: true });

const DEFAULT_DATABASE = databaseUrlOf(databaseFileOf('many-hands'));

export function parseDatabaseUrl(value: string): Database | null {
  if (value.startsWith('sqlite:')) {
    const path = value.slice('sqlite:'.length);
    return path === '' || path === ':memory:' || path.includes('\0') ? null : { kind: 'sqlite', path };
  }
  return isPostgresUrl(value) ? { kind: 'postgres', url: value } : null;
}

function isPostgresUrl(value: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) return false;
  try {
    return decodeURIComponent(new URL(value).pathname).length > 1;
  } catch {
    return false;
  }
}

/** Paths are put behind it. */
function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, search, hash } = new URL(value);
  return /^https?:$/.test(protocol) && !username && !search && !hash;
}

const isProxyRange = (value: string): boolean => {
  const [address = '', prefix = '0', ...rest] = value.split('/');
  const family = isIP(address);
  return family > 0 && rest.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
};

function parseProxies(value: string): Config['trustProxy'] | null {
  if (value === 'none') return false;
  if (/^[1-9]$/.test(value)) return Number(value);
  const ranges = value.split(',').map((range) => range.trim());
  return ranges.every(isProxyRange) ? ranges : null;
}

const defaultFrom = (publicUrl: string): string =>
  `Many Hands <no-reply@${isWebAddress(publicUrl) ? new URL(publicUrl).hostname.replace(/[[\]:]/g, '') : 'localhost'}>`;

/** A production server without a way to send mail would let nobody in, in silence. */
function mailMistakes(smtpUrl: string | null, from: MailAddress | null, production: boolean, isFromGiven: boolean) {
  const mistakes: string[] = [];
  if (smtpUrl === null ? production : !isSmtpUrl(smtpUrl)) {
    mistakes.push('SMTP_URL must be smtp://user:password@host:port or smtps://..., and is required in production.');
  }
  if (from === null || (production && !isFromGiven)) {
    mistakes.push('MAIL_FROM must be an address, or Name <address>, and is required in production.');
  }
  return mistakes;
}

/** The environment, over what it need not say and under what it may not. */
export const environmentWith = (defaults: Settings, fixed: Settings): NodeJS.ProcessEnv => ({
  ...defaults,
  ...process.env,
  ...fixed,
});

type Settings = Readonly<Record<string, string>>;

/** Turns the environment into a checked, frozen Config; throws ConfigError with a sentence per mistake. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const mistakes: string[] = [];
  const setting = (name: string, fallback: string): string => env[name]?.trim() || fallback;

  const port = parsePort(setting('PORT', DEFAULT_PORT));
  if (port === null) mistakes.push('PORT must be a whole number from 0 to 65535.');
  const host = setting('HOST', '127.0.0.1');
  if (!isHostName(host)) mistakes.push('HOST must be an IP address or a host name, such as 127.0.0.1.');
  const database = parseDatabaseUrl(setting('DATABASE_URL', DEFAULT_DATABASE));
  if (!database) mistakes.push('DATABASE_URL must be sqlite:PATH or postgres://user:password@host/name.');
  const nodeEnv = setting('NODE_ENV', 'development');
  if (!['development', 'production', 'test'].includes(nodeEnv)) {
    mistakes.push('NODE_ENV must be development, production or test.');
  }
  const publicUrl = setting('PUBLIC_URL', `http://localhost:${port ?? DEFAULT_PORT}`).replace(/\/+$/, '');
  if (!isWebAddress(publicUrl)) mistakes.push('PUBLIC_URL must be a web address, such as https://hands.example.org.');
  const trustProxy = parseProxies(setting('TRUST_PROXY', 'none'));
  if (trustProxy === null) {
    mistakes.push('TRUST_PROXY must be none, how many proxies stand before the server (1 to 9), or their addresses.');
  }
  const logLevel = setting('LOG_LEVEL', 'info');
  if (!LOG_LEVELS.includes(logLevel)) mistakes.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  const metrics = readMetricsSettings(setting, mistakes);
  const slowStatementMs = setting('SLOW_STATEMENT_MS', '200');
  if (!/^[1-9]\d{0,4}$/.test(slowStatementMs))
    mistakes.push('SLOW_STATEMENT_MS must be a whole number from 1 to 99999.');
  const production = nodeEnv === 'production';
  const smtpUrl = setting('SMTP_URL', '') || null;
  const from = parseMailFrom(setting('MAIL_FROM', defaultFrom(publicUrl)));
  mistakes.push(...mailMistakes(smtpUrl, from, production, Boolean(env.MAIL_FROM?.trim())));

  if (mistakes.length > 0 || port === null || !database || trustProxy === null || !from)
    throw new ConfigError(mistakes);
  return Object.freeze({
    port,
    host,
    database,
    databaseNamed: Boolean(env.DATABASE_URL?.trim()),
    publicUrl,
    trustProxy,
    production,
    logLevel,
    mail: Object.freeze({ smtpUrl, from }),
    uploads: setting('UPLOADS', 'var/uploads'),
    knowledge: setting('KNOWLEDGE', DEFAULT_KNOWLEDGE),
    metrics: Object.freeze(metrics),
    slowStatementMs: Number(slowStatementMs),
  });
}
