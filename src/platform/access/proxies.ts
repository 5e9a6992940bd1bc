import proxyAddr from '@fastify/proxy-addr';
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.js';

type Trust = (address: string, hop: number) => boolean;

/** Whether the word of a proxy at this address, so many hops before us, counts. */
export function trustOf({ trustProxy }: Pick<Config, 'trustProxy'>): Trust {
  if (trustProxy === false) return () => false;
  return typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : proxyAddr.compile(trustProxy);
}

/** The IP address of the client of a request that Fastify does not see: of its `request.ip` the same. */
export const addressOf = (request: IncomingMessage, config: Pick<Config, 'trustProxy'>): string =>
  proxyAddr(request, trustOf(config));
