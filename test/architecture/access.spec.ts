import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessGuard } from '../../src/platform/access/access.guard.js';
import { Public } from '../../src/platform/access/allow.js';
import { ViewerSource } from '../../src/platform/access/viewer-source.js';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import { readConfig } from '../../src/platform/config/config.js';
import { GraphqlModule } from '../../src/platform/graphql/graphql.module.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { rootHandlers, rootHandlersOf, type RootHandler } from './root-handlers.js';

const undeclared = (handlers: readonly RootHandler[]): string[] =>
  handlers.filter(({ rule }) => !rule).map(({ place }) => place);

@Resolver()
class ForgetfulResolver {
  @Query(() => String)
  forgotten(): string {
    return 'secret';
  }

  @Query(() => String)
  @Public()
  declared(): string {
    return 'for everybody';
  }
}

@Controller()
class ForgetfulController {
  @Get('forgotten')
  forgotten(): string {
    return 'secret';
  }
}

class NobodySignsIn extends ViewerSource {
  override async viewerOf(): Promise<null> {
    return null;
  }

  override async viewerOfCredential(): Promise<null> {
    return null;
  }
}

@Module({
  providers: [{ provide: ViewerSource, useClass: NobodySignsIn }],
  exports: [ViewerSource],
})
class NobodyModule {}

@Module({
  imports: [ConfigModule.of(readConfig({})), { module: NobodyModule, global: true }, GraphqlModule],
  providers: [ForgetfulResolver, { provide: APP_GUARD, useClass: AccessGuard }],
  controllers: [ForgetfulController],
})
class ForgetfulModule {}

describe('access', () => {
  it('is declared by every query, mutation and route', () => {
    expect(rootHandlers.length).toBeGreaterThanOrEqual(17);
    expect(undeclared(rootHandlers)).toEqual([]);
  });

  it('is missed where a handler does not declare it', () => {
    expect(undeclared(rootHandlersOf(ForgetfulModule))).toEqual([
      'ForgetfulController.forgotten',
      'ForgetfulResolver.forgotten',
    ]);
  });

  describe('of a server with handlers that declare nothing', () => {
    let app: NestFastifyApplication;
    let origin: string;

    beforeAll(async () => {
      app = await NestFactory.create<NestFastifyApplication>(ForgetfulModule, new FastifyAdapter(), { logger: false });
      await app.listen(0, '127.0.0.1');
      origin = await app.getUrl();
    });
    afterAll(() => app.close());

    it('is refused to everybody by a query', async () => {
      const client = new GraphqlClient(`${origin}/graphql`);
      await expect(client.ask('{ declared }')).resolves.toEqual({ declared: 'for everybody' });
      await expect(client.refusal('{ forgotten }')).resolves.toEqual({ code: 'FORBIDDEN', reason: 'UNDECLARED' });
    });

    it('is refused to everybody by a route', async () => {
      const response = await fetch(`${origin}/forgotten`);
      expect([response.ok, await response.text()]).toEqual([false, expect.not.stringContaining('secret')]);
    });
  });
});
