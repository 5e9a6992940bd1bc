import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits behind a prefix by which scanners recognize a leaked one. */
export const newToken = (): string => `mh_${randomBytes(32).toString('base64url')}`;

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
