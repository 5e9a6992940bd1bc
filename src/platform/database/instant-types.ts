import pg from 'pg';

const TIMESTAMPTZ = 1184;
/** For PostgreSQL's driver: an instant is text, as it is everywhere in the code; all else is as the driver has it. */
export const instantTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
    oid === TIMESTAMPTZ
      ? (text: string) => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()
      : (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
};
