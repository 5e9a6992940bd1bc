import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { OperationTypeNode, type GraphQLResolveInfo } from 'graphql';
import { Refusal } from '../refusal.js';
import { ACCESS_RULE, type AccessRule } from './allow.js';
import type { RequestContext } from './request-context.js';
import { Viewer } from './viewer.js';

/** Refuses whoever the handler's rule does not name, and everybody where the handler has no rule. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, context.getHandler());
    if (!rule) throw new Refusal('FORBIDDEN', 'UNDECLARED');
    const { viewer, isMutation, isForeign } = callerOf(context);
    if (isForeign) throw new Refusal('FORBIDDEN', 'FOREIGN_ORIGIN');
    if (rule.who === 'anyone') return true;
    if (viewer.accountId === null) throw new Refusal('UNAUTHENTICATED');
    if (isMutation && !viewer.mayWrite) throw new Refusal('FORBIDDEN', 'READ_ONLY_TOKEN');
    if (rule.who === 'duties' && !viewer.schoolIds.some((school) => viewer.hasDuty(school, ...rule.duties))) {
      throw new Refusal('FORBIDDEN');
    }
    return true;
  }
}

interface Caller {
  viewer: Viewer;
  isMutation: boolean;
  /** Of mutations alone, which a foreign page could send with the viewer's cookie. */
  isForeign: boolean;
}

function callerOf(context: ExecutionContext): Caller {
  // A route answers for itself who may post a form to it.
  if (context.getType<GqlContextType>() !== 'graphql') {
    return { viewer: Viewer.anonymous(), isMutation: false, isForeign: false };
  }
  const graphql = GqlExecutionContext.create(context);
  const { viewer, client } = graphql.getContext<RequestContext>();
  const isMutation = graphql.getInfo<GraphQLResolveInfo>().operation.operation === OperationTypeNode.MUTATION;
  return { viewer, isMutation, isForeign: isMutation && client.isForeign };
}
