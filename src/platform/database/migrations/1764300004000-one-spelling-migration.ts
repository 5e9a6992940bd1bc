import { domainToASCII } from 'node:url';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const MOST_ROWS = 1_000;

/** Where addresses are stored, and what one of them must not be twice with. */
const ADDRESSES: readonly [table: string, column: string, unique?: readonly string[]][] = [
  ['account', 'email', []],
  ['person_email', 'email', ['schoolId', 'personId']],
  ['suppressed_address', 'email', []],
  ['sign_in_code', 'email'],
  ['email_change', 'oldEmail'],
  ['email_change', 'newEmail'],
  ['delivery', 'address'],
];
/** Rows that say nothing but the address; an account stays, since it has tokens and sessions. */
const NEEDED_ONCE = ['person_email', 'suppressed_address'];

type Found = Readonly<Record<string, string>> & { id: string };

/** Of addresses that are not ASCII, rosters had brought several spellings; each is now stored in the one that mail goes to. */
export class OneSpelling1764300004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column, unique] of ADDRESSES) {
      await eachNotAscii(runner, table, column, '1 = 1', async (row) => {
        const address = spellingOf(row[column] ?? '');
        if (address === null || address === row[column]) return;
        if (!unique || !(await isThere(runner, table, { ...pick(row, unique), [column]: address }))) {
          await set(runner, table, row.id, column, address);
        } else if (NEEDED_ONCE.includes(table)) {
          await runner.query(`DELETE FROM "${table}" WHERE "id" = ${one(runner)}`, [row.id]);
        }
      });
    }
    await eachNotAscii(runner, 'roster_record', 'imported', `"kind" = 'person'`, async ({ id, imported }) => {
      const values = JSON.parse(imported ?? '{}') as { email?: unknown };
      const email = typeof values.email === 'string' ? spellingOf(values.email) : null;
      if (email === null || email === values.email) return;
      await set(runner, 'roster_record', id, 'imported', JSON.stringify({ ...values, email }));
    });
  }

  /** The spellings that stood there are not known any more; these do as well. */
  async down(): Promise<void> {}
}

function spellingOf(text: string): string | null {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  const host = /^[\p{L}\p{M}\p{N}\-.]+$/u.test(domain) ? domainToASCII(domain) : '';
  return at < 0 || host === '' ? null : `${text.slice(0, at).normalize('NFC').toLowerCase().normalize('NFC')}@${host}`;
}

const isPostgres = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'postgres';
const one = (runner: QueryRunner): string => (isPostgres(runner) ? '$1' : '?');
const pick = (row: Found, columns: readonly string[]) => Object.fromEntries(columns.map((name) => [name, row[name]]));

async function eachNotAscii(
  runner: QueryRunner,
  table: string,
  column: string,
  where: string,
  use: (row: Found) => Promise<void>,
): Promise<void> {
  const octets = isPostgres(runner) ? `octet_length("${column}")` : `length(CAST("${column}" AS BLOB))`;
  const statement = `SELECT * FROM "${table}" WHERE "id" > ${one(runner)} AND ${where} AND ${octets} <> length("${column}")
    ORDER BY "id" LIMIT ${MOST_ROWS}`;
  for (let last = ''; ;) {
    const rows = (await runner.query(statement, [last])) as Found[];
    for (const row of rows) await use(row);
    if (rows.length < MOST_ROWS) return;
    last = rows.at(-1)?.id ?? '';
  }
}

async function isThere(runner: QueryRunner, table: string, values: Record<string, unknown>): Promise<boolean> {
  const where = Object.keys(values).map((name, index) => `"${name}" = ${isPostgres(runner) ? `$${index + 1}` : '?'}`);
  const found = (await runner.query(
    `SELECT 1 FROM "${table}" WHERE ${where.join(' AND ')}`,
    Object.values(values),
  )) as [];
  return found.length > 0;
}

async function set(runner: QueryRunner, table: string, id: string, column: string, value: string): Promise<void> {
  const [first, second] = isPostgres(runner) ? ['$1', '$2'] : ['?', '?'];
  await runner.query(`UPDATE "${table}" SET "${column}" = ${first} WHERE "id" = ${second}`, [value, id]);
}
