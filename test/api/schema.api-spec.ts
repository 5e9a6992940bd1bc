import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { printedSchema, schemaOf } from '../../src/platform/graphql/printed-schema.js';
import { callsOf, root, textOf } from '../architecture/source.js';
import { TestApp } from '../support/test-app.js';

/** Fields and arguments of which a description would only repeat the name. */
const SELF_EXPLAINING = new Set(
  'id ids name title description location email startsAt endsAt startsOn createdAt publishedAt postedAt startCursor endCursor hasNextPage hasPreviousPage'.split(
    ' ',
  ),
);

describe('the schema', () => {
  let test: TestApp;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    test = await TestApp.start();
    schema = schemaOf(test.app);
  });
  afterAll(() => test.stop());

  const ownTypes = (): GraphQLNamedType[] =>
    Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

  it('is the one that is committed: npm run --silent cli -- schema print > schema.gql', () => {
    expect(printedSchema(schema)).toBe(readFileSync(join(root, 'schema.gql'), 'utf8'));
  });

  it('describes every type, operation, argument and value whose name does not say all', () => {
    expect(ownTypes().flatMap(undescribed)).toEqual([]);
  });

  it('reads every node again by its id', () => {
    const resolved = callsOf('ResolvesNodes').map(({ file, arguments: given }) => textOf(file, given[1]));
    const node = schema.getType('Node');
    const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
    expect(resolved.sort()).toEqual(nodes.sort());
  });

  it('has for every mutation one input of its own', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.length).toBeGreaterThanOrEqual(11);
    const withoutAny = ['signOut'];
    const withInput = mutations.filter(({ name }) => !withoutAny.includes(name));
    expect(mutations.filter(({ args }) => args.length === 0).map(({ name }) => name)).toEqual(withoutAny);
    const inputs = withInput.map(({ name, args }) => [name, args.map((arg) => `${arg.name}: ${String(arg.type)}`)]);
    expect(inputs).toEqual(
      withInput.map(({ name }) => [name, [`input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!`]]),
    );
  });

  const isRoot = (type: GraphQLNamedType): boolean =>
    [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some((root) => root === type);

  /** The input of one mutation, whose description speaks for both. */
  const isMutationInput = ({ name }: GraphQLNamedType): boolean =>
    Object.keys(schema.getMutationType()?.getFields() ?? {}).some(
      (field) => `${field}Input`.toLowerCase() === name.toLowerCase(),
    );

  function undescribed(type: GraphQLNamedType): string[] {
    const own = type.description || isRoot(type) || isMutationInput(type) ? [] : [type.name];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
    const fields: (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
    return fields.reduce((found, field) => {
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      if (isRoot(type) ? !field.description : !saysAll(field)) found.push(`${type.name}.${field.name}`);
      return found.concat(args.filter((arg) => !saysAll(arg)).map((arg) => `${type.name}.${field.name}(${arg.name})`));
    }, own);
  }

  /** A value that leads to a described type or enum, or names a row by its id, needs no words of its own. */
  function saysAll({ name, type, description }: GraphQLArgument | GraphQLField<unknown, unknown> | GraphQLInputField) {
    const target = getNamedType(type);
    return Boolean(description) || SELF_EXPLAINING.has(name) || /^[a-z]+Id$/.test(name) || !isScalarType(target);
  }
});
