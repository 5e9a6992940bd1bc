import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const SESSION_PREFIX = 'mhs_';

const secret = (): string => randomBytes(32).toString('base64url');

/** 256 random bits behind a prefix by which scanners recognize a leaked one. */
export const newToken = (): string => `mh_${secret()}`;

/** A session's, whose prefix says in which table to look. */
export const newSessionToken = (): string => `${SESSION_PREFIX}${secret()}`;

export const isSessionToken = (token: string): boolean => token.startsWith(SESSION_PREFIX);

/** What a link in a mail carries. */
export const newLinkToken = (): string => secret();

/** Six digits. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** SHA-256, base64url: fast is right for 256 random bits. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** With the id of its row, so that equal codes have other hashes. */
export const hashCode = (rowId: string, code: string): string => hashToken(`${rowId} ${code}`);

export const isSameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
