import { networkOf } from '../../platform/throttle/network-of.js';
import type { Limit } from '../../platform/throttle/throttle.js';

const windowMs = 3_600_000;

/** A school's evening: three hundred parents behind one address of its network. */
const ofNetwork = (name: string, address: string, most = 600): Limit => ({
  name: `${name} of a network`,
  subject: networkOf(address),
  most,
  windowMs,
});

/** Whether anybody is known at the address or not. Nobody gets more mails an hour, whoever asks for them. */
export const signInRequestLimits = (address: string, email: string): Limit[] => [
  { name: 'sign-in mails', subject: email, most: 5, windowMs },
  ofNetwork('sign-in requests', address),
];

/** Codes have a million values: what guesses them must be few, also over many mailboxes and many machines. */
export const codeLimits = (address: string, email: string): Limit[] => [
  { name: 'sign-ins by code', subject: email, most: 30, windowMs },
  { name: 'sign-ins by code', subject: 'everybody', most: 5_000, windowMs },
  ofNetwork('sign-ins', address),
];

export const linkLimits = (address: string): Limit[] => [ofNetwork('sign-ins', address)];

export const emailChangeLimits = (address: string, accountId: string, email: string): Limit[] => [
  { name: 'changes of address', subject: accountId, most: 5, windowMs },
  { name: 'mails that confirm an address', subject: email, most: 5, windowMs },
  ofNetwork('changes of address', address),
];

export const tokenLimits = (address: string, accountId: string): Limit[] => [
  { name: 'new tokens', subject: accountId, most: 20, windowMs },
  ofNetwork('new tokens', address),
];
