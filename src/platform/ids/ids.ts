import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';

const PATTERN = /^([a-z]+(?:_[a-z]+)*)_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Makes ids such as `shift_0198f1c2-...`: the prefix names the table, the rest is a time-ordered UUID. */
@Injectable()
export class Ids {
  next(prefix: string): string {
    return `${prefix}_${v7()}`;
  }
}

/** The prefix of a well-formed id, else null. */
export const prefixOf = (id: string): string | null => PATTERN.exec(id)?.[1] ?? null;
