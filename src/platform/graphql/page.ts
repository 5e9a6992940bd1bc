import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Reads } from '../database/reads.js';
import type { Parameters } from '../database/statements.js';
import type { EntityClass } from '../database/tables.js';
import { badInput } from '../refusal.js';
import { isInstant } from '../text/instant.js';

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;
/** More than the longest name needs. */
const LONGEST_CURSOR = 10_000;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start: ${DEFAULT_SIZE} by default, at most ${LARGEST_SIZE}.`,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LARGEST_SIZE)
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only those after this cursor.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CURSOR)
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many from the end, at most ${LARGEST_SIZE}; instead of first.`,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LARGEST_SIZE)
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only those before this cursor.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CURSOR)
  before?: string | null;
}

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => String, { nullable: true })
  startCursor: string | null;

  @Field(() => String, { nullable: true })
  endCursor: string | null;

  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => Boolean)
  hasPreviousPage: boolean;
}

export interface Page<T> {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  /** Counted only when it is read. */
  readonly totalCount: Promise<number>;
}

/** Makes the Relay connection type of a node type, with its edge: `EventConnection`, `EventEdge`. */
export function connectionOf<T>(name: string, node: () => Type<T>): Type<Page<T>> {
  @ObjectType(`${name}Edge`, { description: `A place in a list of ${name}.` })
  class Edge {
    @Field(() => String, { description: 'For `after` and `before`; opaque.' })
    cursor: string;

    @Field(node)
    node: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [node()])
    nodes: T[];

    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many there are in all pages.' })
    readonly totalCount: Promise<number>;
  }
  return Connection;
}

/** A list of rows, put together from what the viewer may see and what was asked for. */
export interface List {
  /** Names list and order; a cursor of another one is refused. */
  name: string;
  entity: EntityClass;
  /** The table with its alias, such as `school_event e`, and what is joined to it. */
  from: string;
  alias: string;
  /** Conditions, joined by AND; the viewer's scope among them. */
  where: string[];
  parameters: Parameters;
  /** SQL of the sort key. */
  key: string;
  /** What the sort key is; text unless it says so. */
  keyKind?: keyof typeof KEYS;
  descending?: boolean;
}

const MOST_INTEGER = 2 ** 31;

/** Whether a cursor's key can be compared with the keys of a list, which PostgreSQL would not try. */
const KEYS = {
  text: (key: unknown) => typeof key === 'string' && !key.includes('\0'),
  instant: (key: unknown) => typeof key === 'string' && isInstant(key),
  integer: (key: unknown) => Number.isInteger(key) && Math.abs(key as number) < MOST_INTEGER,
};

interface Cursor {
  key: string | number;
  id: string;
}

type Keyed<E> = E & { id: string; sortKey: string | number };

/**
 * One page of a list, by keyset over (sort key, id), so that rows that come and go meanwhile neither repeat nor hide
 * others. One statement; one more only where the count is asked for.
 */
export async function pageOf<E extends object, T>(
  reads: Reads,
  list: List,
  args: PageArgs,
  toNode: (row: E) => T,
): Promise<Page<T>> {
  const { backward, size } = wantedOf(args);
  const rows = await reads.list<Keyed<E>>(...sliceOf(reads, list, args, backward, size + 1));
  const hasMore = rows.length > size;
  const wanted = rows.slice(0, size);
  if (backward) wanted.reverse();
  const edges = wanted.map((row) => ({ cursor: writeCursor(list, row), node: toNode(row) }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: backward ? args.before != null : hasMore,
      hasPreviousPage: backward ? hasMore : args.after != null,
    },
    get totalCount() {
      return countOf(reads, list);
    },
  };
}

function sliceOf(reads: Reads, list: List, args: PageArgs, backward: boolean, limit: number): [string, Parameters] {
  const { alias } = list;
  const where = [...list.where];
  const parameters: Record<string, Parameters[string]> = { ...list.parameters, limit };
  const beyond = (name: 'after' | 'before', sign: '<' | '>') => {
    const text = args[name];
    if (text == null) return;
    const cursor = readCursor(text, name, list);
    Object.assign(parameters, { [`${name}Key`]: cursor.key, [`${name}Id`]: cursor.id });
    where.push(`(${list.key}, ${alias}."id") ${sign} (:${name}Key, :${name}Id)`);
  };
  beyond('after', list.descending ? '<' : '>');
  beyond('before', list.descending ? '>' : '<');
  const direction = Boolean(list.descending) === backward ? 'ASC' : 'DESC';
  const text = `SELECT ${reads.columnsOf(list.entity, alias)}, ${list.key} AS "sortKey" FROM ${list.from}
    WHERE ${where.join(' AND ')} ORDER BY ${list.key} ${direction}, ${alias}."id" ${direction} LIMIT :limit`;
  return [text, parameters];
}

async function countOf(reads: Reads, list: List): Promise<number> {
  const text = `SELECT CAST(count(*) AS integer) AS "count" FROM ${list.from} WHERE ${list.where.join(' AND ')}`;
  const [row] = await reads.list<{ count: number }>(text, list.parameters);
  return row?.count ?? 0;
}

/** One page of a list that is in memory. Where the item of a cursor has gone, the page goes on at the place where it was. */
export function pageOfItems<T extends { id: string }>(name: string, items: readonly T[], args: PageArgs): Page<T> {
  const { backward, size } = wantedOf(args);
  const list = { name, keyKind: 'integer' } as const;
  const placeOf = (path: 'after' | 'before'): { at: number; found: boolean } | null => {
    const text = args[path];
    if (text == null) return null;
    const { key, id } = readCursor(text, path, list);
    const at = items.findIndex((item) => item.id === id);
    return at < 0 ? { at: Number(key), found: false } : { at, found: true };
  };
  const [after, before] = [placeOf('after'), placeOf('before')];
  const from = after ? after.at + Number(after.found) : 0;
  const until = Math.max(from, before ? Math.min(before.at, items.length) : items.length);
  const start = backward ? Math.max(from, until - size) : from;
  const end = backward ? until : Math.min(until, from + size);
  const edges = items.slice(start, end).map((node, index) => ({
    cursor: writeCursor(list, { sortKey: start + index, id: node.id }),
    node,
  }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: backward ? args.before != null : end < until,
      hasPreviousPage: backward ? start > from : args.after != null,
    },
    totalCount: Promise.resolve(items.length),
  };
}

function wantedOf({ first, last }: PageArgs): { backward: boolean; size: number } {
  if (first != null && last != null) throw badInput({ path: 'last', message: 'cannot be given together with first' });
  return { backward: last != null, size: last ?? first ?? DEFAULT_SIZE };
}

type Ordered = Pick<List, 'name' | 'keyKind'>;

const writeCursor = (list: Ordered, row: Keyed<object>): string =>
  Buffer.from(JSON.stringify([1, list.name, row.sortKey, row.id])).toString('base64url');

function readCursor(text: string, path: string, list: Ordered): Cursor {
  try {
    const [version, name, key, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    const isKey = KEYS[list.keyKind ?? 'text'](key) && KEYS.text(id);
    if (version === 1 && name === list.name && isKey) return { key, id } as Cursor;
  } catch {
    // Not even JSON: refused below like every other cursor that this list did not write.
  }
  throw badInput({ path, message: 'is not a cursor of this list in this order' });
}
