import pg from 'pg';
import { FIRST_INSTANT, LAST_INSTANT, type Instant } from '../text/instant.js';

const TIMESTAMPTZ = 1184;
/** For PostgreSQL's driver: an instant is text, as it is everywhere in the code; all else is as the driver has it. */
export const instantTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
    oid === TIMESTAMPTZ
      ? readInstant
      : (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
};

/** Of what lies beyond all dates of JavaScript, such as `infinity` or a year before Christ, the nearest. */
function readInstant(text: string): Instant {
  const time = Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  return text.startsWith('-') || text.endsWith('BC') ? FIRST_INSTANT : LAST_INSTANT;
}
