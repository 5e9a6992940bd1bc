import 'reflect-metadata';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { OperationTypeNode } from 'graphql';
import { AccessGuard } from './access.guard.js';
import { Allow, Public } from './allow.js';
import { Viewer } from './viewer.js';

class Handlers {
  undeclared(): void {}

  @Public()
  forAnyone(): void {}

  @Allow.signedIn()
  forSignedIn(): void {}

  @Allow('COORDINATOR', 'ADMIN')
  forDuties(): void {}
}

const member = (duties: string[], mayWrite = true) =>
  new Viewer('account', 'somebody@example.org', [{ id: 'p', schoolId: 's', duties, locale: null }], mayWrite);

describe('the access guard', () => {
  const guard = new AccessGuard(new Reflector());

  function knock(
    handler: keyof Handlers,
    viewer: Viewer,
    operation = OperationTypeNode.QUERY,
    isForeign = false,
  ): unknown {
    const context = new ExecutionContextHost(
      [{}, {}, { viewer, client: { isForeign } }, { operation: { operation } }],
      Handlers,
      // eslint-disable-next-line @typescript-eslint/unbound-method
      Handlers.prototype[handler],
    );
    context.setType('graphql');
    try {
      return guard.canActivate(context);
    } catch (error) {
      const { code, reason } = error as { code: string; reason?: string };
      return reason ? `${code} ${reason}` : code;
    }
  }

  const callers = {
    nobody: Viewer.anonymous(),
    somebody: member([]),
    'a guardian': member(['GUARDIAN']),
    'a guardian and administrator': member(['GUARDIAN', 'ADMIN']),
    'a read-only token': member(['ADMIN'], false),
  };
  const { QUERY, MUTATION } = OperationTypeNode;
  it.each([
    ['undeclared', 'query', 'nobody', 'FORBIDDEN UNDECLARED'],
    ['undeclared', 'query', 'a guardian and administrator', 'FORBIDDEN UNDECLARED'],
    ['forAnyone', 'query', 'nobody', true],
    ['forAnyone', 'mutation', 'nobody', true],
    ['forSignedIn', 'query', 'nobody', 'UNAUTHENTICATED'],
    ['forSignedIn', 'mutation', 'nobody', 'UNAUTHENTICATED'],
    ['forSignedIn', 'mutation', 'somebody', true],
    ['forSignedIn', 'query', 'a read-only token', true],
    ['forSignedIn', 'mutation', 'a read-only token', 'FORBIDDEN READ_ONLY_TOKEN'],
    ['forDuties', 'query', 'nobody', 'UNAUTHENTICATED'],
    ['forDuties', 'query', 'a guardian', 'FORBIDDEN'],
    ['forDuties', 'mutation', 'a guardian and administrator', true],
    ['forDuties', 'query', 'a read-only token', true],
    ['forDuties', 'mutation', 'a read-only token', 'FORBIDDEN READ_ONLY_TOKEN'],
  ] as const)('at the handler %s answers a %s of %s with %s', (handler, operation, caller, expected) => {
    expect(knock(handler, callers[caller], operation === 'query' ? QUERY : MUTATION)).toBe(expected);
  });

  it('refuses every mutation that a page of another origin sends, and lets it ask', () => {
    const refused = 'FORBIDDEN FOREIGN_ORIGIN';
    expect(knock('forAnyone', callers.nobody, MUTATION, true)).toBe(refused);
    expect(knock('forSignedIn', callers['a guardian'], MUTATION, true)).toBe(refused);
    expect(knock('forAnyone', callers.nobody, QUERY, true)).toBe(true);
  });

  it('takes an HTTP route that asks for a sign-in for one that nobody passes', () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const context = new ExecutionContextHost([{}, {}], Handlers, Handlers.prototype.forSignedIn);
    expect(() => guard.canActivate(context)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });
});
