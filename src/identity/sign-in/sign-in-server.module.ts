import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';
import { ForgetSignIns } from './forget-sign-ins.job.js';
import { SignInController } from './sign-in.controller.js';

/** What only a server does of signing in: its pages and what runs by itself. */
@Module({ imports: [IdentityModule], controllers: [SignInController], providers: [ForgetSignIns] })
export class SignInServerModule {}
