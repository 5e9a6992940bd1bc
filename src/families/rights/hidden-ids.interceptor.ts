import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { OperationTypeNode, type GraphQLResolveInfo } from 'graphql';
import type { Observable } from 'rxjs';
import { ViewerScopes } from '../../identity/index.js';
import type { RequestContext } from '../../platform/access/request-context.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Reads } from '../../platform/database/reads.js';
import { statement } from '../../platform/database/statements.js';
import { prefixOf } from '../../platform/ids/ids.js';

const HIDEABLE: readonly string[] = ['person', 'child', 'family'];
/** No row has it: ids begin with the time at which they were made. */
const NOBODY = 'ffffffff-ffff-7fff-bfff-ffffffffffff';

const hiddenIds = statement<{ ids: readonly string[] }, { id: string }>(
  'ids that a restriction hides',
  `SELECT p."id" FROM person p WHERE p."id" IN :ids AND p."schoolId" IN :viewerSchools AND p."id" IN :viewerHiddenPeople
   UNION SELECT c."id" FROM child c WHERE c."id" IN :ids AND c."schoolId" IN :viewerSchools
     AND c."id" IN :viewerBarredChildren
   UNION SELECT k."familyId" FROM family_child k WHERE k."familyId" IN :ids AND k."schoolId" IN :viewerSchools
     AND k."childId" IN :viewerBarredChildren`,
);

/**
 * In every mutation an id that is kept back from the viewer becomes one that nothing has. So no mutation has to think of
 * restrictions to answer as if the hidden thing had never been made, in whatever order it judges its input.
 */
@Injectable()
export class HiddenIdsInterceptor implements NestInterceptor {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (context.getType<GqlContextType>() === 'graphql') await this.hide(GqlExecutionContext.create(context));
    return next.handle();
  }

  private async hide(graphql: GqlExecutionContext): Promise<void> {
    if (graphql.getInfo<GraphQLResolveInfo>().operation.operation !== OperationTypeNode.MUTATION) return;
    const { viewer } = graphql.getContext<RequestContext>();
    const args = graphql.getArgs<{ input?: unknown }>();
    const ids = idsIn(args.input).filter((id) => !viewer.personIds.includes(id));
    const hidden = ids.length > 0 && viewer.schoolIds.length > 0 ? await this.hiddenAmong(viewer, ids) : [];
    if (hidden.length > 0) args.input = without(args.input, new Set(hidden));
  }

  private async hiddenAmong(viewer: Viewer, ids: string[]): Promise<string[]> {
    const rows = await this.reads.run(hiddenIds, await this.scopes.of(viewer), { ids });
    return rows.map(({ id }) => id);
  }
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return HIDEABLE.includes(prefixOf(value) ?? '') ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(idsIn) : [];
}

function without(value: unknown, hidden: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return hidden.has(value) ? `${prefixOf(value)}_${NOBODY}` : value;
  if (Array.isArray(value)) return value.map((each) => without(each, hidden));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, without(each, hidden)]));
}
