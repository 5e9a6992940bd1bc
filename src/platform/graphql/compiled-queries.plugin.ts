import { HeaderMap, type ApolloServerPlugin, type BaseContext, type GraphQLResponse } from '@apollo/server';
import {
  BREAK,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';

/** How many compiled queries are kept. */
const MOST_COMPILED = 300;
/** To compile costs more than to run, so that nobody can make the server do nothing else. */
const COMPILE_EVERY_MS = 50;

type Compiled = CompiledQuery | 'not compiled';
type Compiler = typeof import('graphql-jit');

/**
 * Runs queries that are asked again through functions that graphql-jit compiles from them; the first time, and whenever
 * anything goes wrong, graphql-js answers as if there were nothing else. It keeps one compiled query for each document
 * that Apollo keeps, and each operation in it.
 */
export class CompiledQueries {
  private readonly seen = new WeakSet<DocumentNode>();
  /** In the order of their last use. */
  private readonly compiled = new Map<DocumentNode, Map<string, Compiled>>();
  private compileNextAt = 0;
  private compiler: Compiler | null = null;
  private loading: Promise<void> | null = null;

  constructor(
    private readonly compileEveryMs = COMPILE_EVERY_MS,
    private readonly importCompiler: () => Promise<Compiler> = () => import('graphql-jit'),
  ) {}

  /** Only when it is needed: it would make every start a fifth of a second longer. Where it fails, the next query tries. */
  load(): Promise<void> {
    return (this.loading ??= this.importCompiler().then(
      (compiler) => void (this.compiler = compiler),
      () => void (this.loading = null),
    ));
  }

  /** Null where the query is to be run by graphql-js. */
  of(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): CompiledQuery | null {
    if (!this.seen.has(document)) {
      this.seen.add(document);
      return null;
    }
    if (!this.compiler) {
      void this.load();
      return null;
    }
    const operations = this.operationsOf(document);
    const name = operationName ?? '';
    let query = operations.get(name);
    if (!query) {
      if (performance.now() < this.compileNextAt) return null;
      query = compile(this.compiler, schema, document, operationName);
      operations.set(name, query);
      this.compileNextAt = performance.now() + this.compileEveryMs;
    }
    return query === 'not compiled' ? null : query;
  }

  private operationsOf(document: DocumentNode): Map<string, Compiled> {
    const operations = this.compiled.get(document) ?? new Map<string, Compiled>();
    this.compiled.delete(document);
    this.compiled.set(document, operations);
    const [oldest] = this.compiled.keys();
    if (this.compiled.size > MOST_COMPILED && oldest) this.compiled.delete(oldest);
    return operations;
  }
}

function compile(
  { compileQuery, isCompiledQuery }: Compiler,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Compiled {
  if (usesDirectives(document)) return 'not compiled';
  try {
    const query = compileQuery(schema, document, operationName ?? undefined);
    return isCompiledQuery(query) ? asStrict(query, schema, document, operationName) : 'not compiled';
  } catch {
    return 'not compiled';
  }
}

/** Takes no variable that graphql-js would not, such as a list for an input object. */
function asStrict(
  compiled: CompiledQuery,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const query: CompiledQuery['query'] = (root, context, variables) => {
    const { errors } = getVariableValues(schema, definitions, variables ?? {}, { maxErrors: 1 });
    return errors ? { errors } : compiled.query(root, context, variables);
  };
  return { ...compiled, query };
}

/** With @skip and @include on fragments graphql-jit answers the same fields in another order. */
function usesDirectives(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive() {
      found = true;
      return BREAK;
    },
  });
  return found;
}

/**
 * Comes after the limits. Only queries: what fails is run once more by graphql-js, so that errors, their codes and the
 * status are the same as ever.
 */
export function compiledQueriesPlugin(): ApolloServerPlugin {
  const queries = new CompiledQueries();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, operationName, request, contextValue }) {
          // Without an operation of the given name execution says so.
          if ((operation as typeof operation | undefined)?.operation !== OperationTypeNode.QUERY) return null;
          const query = queries.of(schema, document, operationName);
          const result = await query?.query(undefined, contextValue, request.variables ?? {});
          return result && !result.errors?.length ? responseOf(result.data) : null;
        },
      };
    },
  } satisfies ApolloServerPlugin<BaseContext>;
}

const responseOf = (data: unknown): GraphQLResponse => ({
  http: { headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { data: data as Record<string, unknown> } },
});
