import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

const isConnection = ({ name }: GraphQLObjectType): boolean => /(Connection|Edge)$/.test(name);

/** Selects every field of a type that needs no argument, and of what it leads to, so many steps far. */
export function everythingOf(type: GraphQLObjectType, steps: number): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, type: fieldType, args }) => {
    const target = getNamedType(fieldType);
    if (args.some((arg) => isNonNullType(arg.type))) return [];
    if (isLeafType(target)) return [name];
    if (!isObjectType(target) || (/Edge$/.test(type.name) && name === 'node')) return [];
    const left = isConnection(target) || target.name === 'PageInfo' ? steps : steps - 1;
    return left < 0 ? [] : [`${name} { ${everythingOf(target, left)} }`];
  });
  return ['__typename', ...fields].join(' ');
}

/** Which table the ids of an input's field name, where the field's own name does not say it. */
const PREFIXES: Readonly<Record<string, string>> = {
  volunteer: 'person',
  organizer: 'person',
  guardian: 'person',
  otherGuardian: 'person',
  adult: 'person',
  teacher: 'person',
  withdrawSignup: 'signup',
};

/** What ids to fill into an input: by the prefix of its table. */
export type Choice = (prefix: string) => string | undefined;

export const prefixOfField = (name: string): string | null => {
  const [, stem] = /^(.+)Ids?$/.exec(name) ?? [];
  return stem === undefined ? null : (PREFIXES[stem] ?? stem);
};

/** The fields of ids of an input, nested ones too. */
export function idFieldsOf(type: GraphQLInputObjectType, seen: readonly string[] = []): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (isInputObjectType(target)) return seen.includes(target.name) ? [] : idFieldsOf(target, [...seen, type.name]);
    return target.name === 'ID' ? [field.name] : [];
  });
}

/** An input in which every field has a value that could be right, and every id is one of those chosen. */
export function inputOf(type: GraphQLInputObjectType, choose: (field: string) => string | undefined): object {
  const entries = Object.values(type.getFields()).map((field) => [field.name, valueOf(field, choose)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const TIMES: Readonly<Record<string, unknown>> = {
  startsAt: '2026-11-02T10:00:00.000Z',
  endsAt: '2026-11-02T12:00:00.000Z',
};

const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  String: 'words',
  EmailAddress: 'somebody@example.org',
  DateTime: '2026-11-02T11:00:00.000Z',
  LocalDate: '2026-11-02',
  LocalTime: '10:00',
  Locale: 'en',
  TimeZone: 'UTC',
  URL: 'https://example.org/',
};

function valueOf({ name, type }: GraphQLInputField, choose: (field: string) => string | undefined): unknown {
  const target = getNamedType(type);
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const isNeeded = isNonNullType(type);
  const listed = (value: unknown): unknown => (value !== undefined && isList ? [value] : value);
  if (name === 'idempotencyKey') return undefined;
  if (target.name === 'ID') return listed(choose(name));
  if (isInputObjectType(target)) return isNeeded ? listed(inputOf(target, choose)) : undefined;
  if (isEnumType(target)) return listed(target.getValues()[0]?.name);
  return isNeeded ? listed(TIMES[name] ?? SCALARS[target.name]) : undefined;
}

/** Every mutation, with each of its ids in turn chosen from `hidden` and the others from `seen`. */
export function mutationsAbout(
  schema: GraphQLSchema,
  hidden: Choice,
  seen: Choice,
): { name: string; query: string; input: object }[] {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return fields.flatMap(({ name, args, type }) => {
    const [arg] = args;
    const inputType = arg && getNamedType(arg.type);
    if (!arg || !isInputObjectType(inputType)) return [];
    const payload = getNamedType(type);
    const selection = isObjectType(payload) ? `{ ${everythingOf(payload, 1)} }` : '';
    const query = `mutation($input: ${String(arg.type)}) { ${name}(input: $input) ${selection} }`;
    return idFieldsOf(inputType).flatMap((chosen) => {
      const id = hidden(prefixOfField(chosen) ?? '');
      if (!id) return [];
      const choose = (field: string) => (field === chosen ? id : seen(prefixOfField(field) ?? ''));
      return [{ name: `${name} with ${chosen}`, query, input: inputOf(inputType, choose) }];
    });
  });
}
