import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CommunicationsModule, MailSendingModule } from './communications/index.js';
import { CommitmentsModule } from './commitments/index.js';
import { EventsModule } from './events/index.js';
import { FamiliesModule, FamilyScopes } from './families/index.js';
import { IdentityModule, SignInServerModule, TokenViewers, ViewerScopes } from './identity/index.js';
import { MatchingModule } from './matching/index.js';
import { AccessGuard } from './platform/access/access.guard.js';
import { ViewerSource } from './platform/access/viewer-source.js';
import { ConfigModule } from './platform/config/config.module.js';
import type { Config } from './platform/config/config.js';
import { DatabaseModule, type Presets } from './platform/database/database.module.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { FaultFilter } from './platform/http/fault.filter.js';
import { RefusalFilter } from './platform/http/refusal.filter.js';
import { LiveModule } from './platform/live/live.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { ThrottleModule } from './platform/throttle/throttle.module.js';
import { SchoolsModule } from './schools/index.js';
import { SignupsJobsModule, SignupsModule } from './signups/index.js';
import { SkillsModule } from './skills/index.js';
import { VolunteersModule } from './volunteers/index.js';

/** Binds the ports of lower layers to whoever fills them. */
@Module({})
class PortsModule {
  static filled(): DynamicModule {
    return {
      module: PortsModule,
      global: true,
      imports: [IdentityModule, FamiliesModule],
      providers: [
        { provide: ViewerSource, useExisting: TokenViewers },
        { provide: ViewerScopes, useExisting: FamilyScopes },
      ],
      exports: [ViewerSource, ViewerScopes],
    };
  }
}

const rooms = [
  SchoolsModule,
  IdentityModule,
  FamiliesModule,
  SkillsModule,
  VolunteersModule,
  CommitmentsModule,
  EventsModule,
  SignupsModule,
  MatchingModule,
];

/** What the command line needs: everything but the server. */
@Module({})
export class CommandLineModule {
  static of(config: Config, presets: Presets = {}): DynamicModule {
    const tellers = presets.tellsNobody ? [] : [CommunicationsModule];
    const platform = [ConfigModule.of(config), DatabaseModule.of(presets), ThrottleModule, PortsModule.filled()];
    return { module: CommandLineModule, imports: [...platform, ...rooms, ...tellers] };
  }
}

@Module({})
export class AppModule {
  static of(config: Config, presets: Presets = {}, more: readonly Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CommandLineModule.of(config, presets),
        MetricsModule,
        JobsModule,
        SignupsJobsModule,
        MailModule.of(presets.mailer),
        MailSendingModule,
        GraphqlModule,
        LiveModule,
        HealthModule,
        SignInServerModule,
        ...more,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: FaultFilter },
        // Asked first, as the last one is.
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
    };
  }
}
