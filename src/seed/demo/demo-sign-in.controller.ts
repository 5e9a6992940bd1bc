import { Controller, Get, HttpStatus, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountsService, MailboxesService, SessionsService, SignInDesk, TokenViewers } from '../../identity/index.js';
import { Public } from '../../platform/access/allow.js';
import { Client } from '../../platform/access/client.js';
import { Viewer } from '../../platform/access/viewer.js';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isFromThisMachine, isWanted } from './demo-door.rules.js';
import { demoPage, DEMO_PAGE_HEADERS } from './demo-page.js';
import { DEMO, DEMO_ROLES, type Demo, type DemoRole } from './demo-people.js';

const isRole = (who: string): who is DemoRole => (DEMO_ROLES as readonly string[]).includes(who);

/**
 * Signs in without a mail, as one of four people: in the demo's process alone, for a browser on the same machine alone.
 * A GET that signs in is what a foreign page could make a browser ask for, so both who asks and why is looked at.
 */
@Controller('demo')
export class DemoSignInController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly mailboxes: MailboxesService,
    private readonly sessions: SessionsService,
    private readonly desk: SignInDesk,
    private readonly viewers: TokenViewers,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(DEMO) private readonly demo: Demo,
  ) {}

  @Get()
  @Public()
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isFromThisMachine(knockOf(request))) return notHere(reply);
    const { viewer } = await this.contextOf(request, reply);
    void reply.headers(DEMO_PAGE_HEADERS).send(demoPage(viewer.email));
  }

  @Get('sign-in/:who')
  @Public()
  async signIn(@Param('who') who: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const knock = knockOf(request);
    if (!isFromThisMachine(knock) || !isRole(who)) return notHere(reply);
    if (!isWanted(knock)) {
      return void reply.status(HttpStatus.FORBIDDEN).headers(DEMO_PAGE_HEADERS).send(demoPage(null));
    }
    const context = await this.contextOf(request, reply);
    const opened = await this.unitOfWork.runIn(this.demo.schoolId, async (work) => {
      const [address] = await this.mailboxes.signingIn(work, this.demo.people[who]);
      const account = address && (await this.accounts.accountAt(work, address.email));
      return account && this.sessions.open(work, account.id, context.client.userAgent);
    });
    if (!opened) return notHere(reply);
    await this.desk.begin(context, opened, true);
    const headers = { location: '/demo', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
    void reply.status(HttpStatus.SEE_OTHER).headers(headers).send();
  }

  private async contextOf(request: FastifyRequest, reply: FastifyReply) {
    const client = new Client(request, reply, this.config);
    const viewer = client.token ? await this.viewers.viewerOf(client.token, client.languages) : null;
    return { client, viewer: viewer ?? Viewer.anonymous(client.languages) };
  }
}

const knockOf = ({ socket, headers }: FastifyRequest) => ({ remoteAddress: socket.remoteAddress, headers });

/** As where nothing is. */
const notHere = (reply: FastifyReply): void =>
  void reply.status(HttpStatus.NOT_FOUND).send({ statusCode: HttpStatus.NOT_FOUND, message: 'Not Found' });
