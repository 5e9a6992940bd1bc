import 'reflect-metadata';
import '../../src/app.module.js';
import { getMetadataArgsStorage } from 'typeorm';
import { allTables, SharedTable, tableInfo, type EntityClass } from '../../src/platform/database/tables.js';
import { callsOf, sources, textOf } from './source.js';

/** Every column, inherited ones too, by table name. */
const columnsOf = (entity: EntityClass): string[] =>
  getMetadataArgsStorage()
    .filterColumns(inheritance(entity))
    .map(({ propertyName }) => propertyName)
    .sort();

function inheritance(entity: EntityClass): EntityClass[] {
  const parent = Object.getPrototypeOf(entity) as EntityClass;
  return parent.prototype ? [entity, ...inheritance(parent)] : [entity];
}

const tables = allTables();
const named = (name: string): EntityClass => {
  const found = tables.find((entity) => tableInfo(entity).name === name);
  if (!found) throw new Error(`there is no table ${name}`);
  return found;
};
const prefixes = tables.map((entity) => tableInfo(entity).idPrefix);

/** The column lists of an entity's unique indices and constraints. */
const uniqueKeysOf = (entity: EntityClass): string[][] =>
  [...getMetadataArgsStorage().indices, ...getMetadataArgsStorage().uniques]
    .filter((args) => args.target === entity && (!('unique' in args) || args.unique))
    .map(({ columns }) => columns as string[]);

describe('tables', () => {
  it('are each known to the program, which otherwise could not tell that one has drifted', () => {
    const files = sources.filter(({ path }) => path.endsWith('.entity.ts'));
    expect(tables.length).toBe(files.length);
  });

  it('each have a prefix of their own for their ids', () => {
    expect(prefixes.length).toBeGreaterThanOrEqual(20);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(() => SharedTable('second_person', 'person')(class SecondPerson {})).toThrow(
      'two tables use the id prefix person',
    );
  });

  it('are meant by every prefix that is written elsewhere', () => {
    // IdField hands its own prefix on to IdOf.
    const written = callsOf('ResolvesNodes', 'IdOf', 'IdField')
      .filter(({ file }) => file.path !== 'platform/graphql/input-fields.ts')
      .map((call) => ({ place: call.place, prefix: textOf(call.file, call.arguments[0]) }));
    expect(written.length).toBeGreaterThanOrEqual(100);
    expect(written.filter(({ prefix }) => !prefixes.includes(prefix as string))).toEqual([]);
  });

  it('of a school have the school first in every unique key', () => {
    const ofSchools = tables.filter((entity) => tableInfo(entity).ofSchool);
    const keys = ofSchools.flatMap((entity) => uniqueKeysOf(entity).map((key) => `${entity.name}(${key.join(', ')})`));
    expect(keys.length).toBeGreaterThanOrEqual(12);
    expect(keys.filter((key) => !key.includes('(schoolId,'))).toEqual([]);
  });

  it('of a school carry the school, and only those', () => {
    const differing = tables.filter((entity) => {
      const isOptional = ['audit_entry', 'delivery', 'outbox_message'].includes(tableInfo(entity).name);
      return !isOptional && columnsOf(entity).includes('schoolId') !== tableInfo(entity).ofSchool;
    });
    expect(differing.map(({ name }) => name)).toEqual([]);
  });

  it('hold of a child two names and the classes, and nothing more', () => {
    const kept = ['createdAt', 'id', 'schoolId', 'updatedAt'];
    const about = (table: string) => columnsOf(named(table)).filter((column) => !kept.includes(column));
    expect(about('child')).toEqual(['familyName', 'givenName', 'leftAt', 'version']);
    expect(about('enrollment')).toEqual(['childId', 'classroomId', 'endsBefore', 'startsOn', 'termId']);
    expect(about('guardianship')).toEqual(['childId', 'personId', 'relation']);
    expect(about('family_child')).toEqual(['childId', 'familyId']);
  });

  it('that hold an e-mail address, or lead to an account, know nothing of children: no child can sign in', () => {
    const withColumn = (wanted: RegExp) =>
      tables
        .filter((entity) => columnsOf(entity).some((column) => wanted.test(column)))
        .map((each) => tableInfo(each).name);
    const addresses = [
      ...[
        'account',
        'address_review',
        'email_change',
        'person_email',
        'privacy_choice',
        'sign_in_code',
        'suppressed_address',
      ],
    ];
    expect(withColumn(/email/i).sort()).toEqual(addresses);
    const signingIn = [...new Set([...addresses, ...withColumn(/^accountId$/), ...withColumn(/^(token|code)Hash$/)])];
    expect(signingIn.length).toBeGreaterThanOrEqual(8);
    expect(signingIn.filter((name) => columnsOf(named(name)).includes('childId'))).toEqual([]);
    const ownersOfAddresses = getMetadataArgsStorage()
      .foreignKeys.filter(({ target }) => target === named('person_email'))
      .map(({ type }) => (type as () => EntityClass)());
    expect(ownersOfAddresses).toEqual([named('person')]);
    expect(columnsOf(named('child')).filter((column) => /account|person|email/i.test(column))).toEqual([]);
  });

  it('that name a child are these five', () => {
    const naming = tables.filter((entity) => columnsOf(entity).includes('childId')).map((each) => tableInfo(each).name);
    expect(naming.sort()).toEqual([
      'enrollment',
      'family_child',
      'guardian_restriction',
      'guardian_rights',
      'guardianship',
    ]);
  });
});
