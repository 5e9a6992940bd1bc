import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/database/work.js';
import { addressKey } from '../platform/text/email-address.js';
import { SuppressedAddress } from './suppressed-address.entity.js';

const REASON = 'an address is suppressed for every school';

/** The addresses that take no mail. */
@Injectable()
export class SuppressedAddresses {
  has(work: Work, address: string): Promise<boolean> {
    return work.acrossSchools(REASON, SuppressedAddress).exists({ email: addressKey(address) });
  }

  async add(work: Work, address: string, reason: string): Promise<void> {
    await work.acrossSchools(REASON, SuppressedAddress).insertUnlessThere({ email: addressKey(address), reason });
  }

  /** Whoever signs in by a mail has proved that the address takes mail. Answers whether it was suppressed. */
  async clear(work: Work, address: string): Promise<boolean> {
    return (await work.acrossSchools(REASON, SuppressedAddress).delete({ email: addressKey(address) })) > 0;
  }
}
