import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DEMO, findDemo } from './demo-people.js';
import { DemoSignInController } from './demo-sign-in.controller.js';

/** What the demo's process has, and no other. */
@Module({
  imports: [IdentityModule],
  controllers: [DemoSignInController],
  providers: [{ provide: DEMO, inject: [UnitOfWork], useFactory: findDemo }],
})
export class DemoModule {}
