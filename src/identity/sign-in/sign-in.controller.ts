import { Body, Controller, Get, HttpStatus, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/allow.js';
import { Client } from '../../platform/access/client.js';
import type { RequestContext } from '../../platform/access/request-context.js';
import { Viewer } from '../../platform/access/viewer.js';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { TakesForm, type Form } from '../../platform/forms.js';
import { refusalOf } from '../../platform/database/db-errors.js';
import { Refusal } from '../../platform/refusal.js';
import { toEmailAddress } from '../../platform/text/email-address.js';
import { safePath } from '../../platform/text/safe-path.js';
import { TokenViewers } from '../token-viewers.js';
import { SignInDesk } from './sign-in-desk.js';
import { PAGE_HEADERS, pageHtml, type Page } from './sign-in-page.js';
import type { Proof } from './sign-in.service.js';

const TOKEN = /^[A-Za-z0-9_-]{16,200}$/;

const CONFIRM_FAILED: Page = { title: 'signInFailedTitle', text: 'confirmFailed' };

/**
 * Where the links in mails lead. Asking for a page changes nothing and reads nothing, since scanners open every link; the
 * button's form does. Whatever the request calls this host is never written anywhere.
 */
@Controller()
export class SignInController {
  constructor(
    private readonly desk: SignInDesk,
    private readonly viewers: TokenViewers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('sign-in')
  @Public()
  signInPage(
    @Query('token') token: unknown,
    @Query('next') next: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    if (token === undefined) {
      return this.show(request, reply, { title: 'signInTitle', text: 'signInByCode', form: codeForm(next) });
    }
    if (!isToken(token)) return this.show(request, reply, signInFailed({ token, next }), HttpStatus.BAD_REQUEST);
    const form = { button: 'signIn', hidden: { token, ...whereTo(next) } } as const;
    this.show(request, reply, { title: 'signInTitle', text: 'signInByLink', form });
  }

  @Post('sign-in')
  @TakesForm()
  @Public()
  async signIn(@Body() form: Form, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const failed = signInFailed(form ?? {});
    await this.answer(request, reply, failed, async (context) => {
      const proof = proofOf(form);
      if (!proof) return this.show(request, reply, failed, HttpStatus.BAD_REQUEST);
      await this.desk.signIn(context, proof, true);
      void reply
        .status(HttpStatus.SEE_OTHER)
        .headers({
          location: safePath(form.next) ?? '/',
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
        })
        .send();
    });
  }

  @Get('confirm-email')
  @Public()
  confirmPage(@Query('token') token: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (!isToken(token)) return this.show(request, reply, CONFIRM_FAILED, HttpStatus.BAD_REQUEST);
    const form = { button: 'confirm', hidden: { token } } as const;
    this.show(request, reply, { title: 'confirmTitle', text: 'confirmText', form });
  }

  @Post('confirm-email')
  @TakesForm()
  @Public()
  async confirmEmail(@Body() form: Form, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(request, reply, CONFIRM_FAILED, async (context) => {
      if (!isToken(form?.token)) return this.show(request, reply, CONFIRM_FAILED, HttpStatus.BAD_REQUEST);
      await this.desk.confirmEmailChange(context, form.token);
      this.show(request, reply, { title: 'confirmedTitle', text: 'confirmed' });
    });
  }

  /** Runs what a button asks for; a refusal becomes a page. */
  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    failed: Page,
    run: (context: RequestContext) => Promise<void>,
  ): Promise<void> {
    const client = new Client(request, reply, this.config);
    const { token, languages } = client;
    if (client.isForeignForm) {
      return this.show(request, reply, { title: 'signInFailedTitle', text: 'foreign' }, HttpStatus.FORBIDDEN);
    }
    try {
      const viewer = (token && (await this.viewers.viewerOf(token, languages))) || Viewer.anonymous(languages);
      await run({ viewer, client });
    } catch (error) {
      const refusal = error instanceof Refusal ? error : refusalOf(error);
      if (!refusal) throw error;
      this.showRefusal(request, reply, failed, refusal);
    }
  }

  private showRefusal(request: FastifyRequest, reply: FastifyReply, failed: Page, refusal: Refusal): void {
    const { code, reason, details } = refusal;
    if (code === 'RATE_LIMITED') {
      void reply.header('retry-after', String(details?.retryAfterSeconds));
      const status = reason === 'TOO_MANY_TRIES' ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE;
      return this.show(request, reply, { title: 'tooManyTitle', text: 'tooMany' }, status);
    }
    this.show(request, reply, failed, HttpStatus.BAD_REQUEST);
  }

  private show(request: FastifyRequest, reply: FastifyReply, page: Page, status = HttpStatus.OK): void {
    const { languages } = new Client(request, reply, this.config);
    void reply.status(status).headers(PAGE_HEADERS).send(pageHtml(page, languages));
  }
}

const isToken = (text: unknown): text is string => typeof text === 'string' && TOKEN.test(text);

/** Where somebody wanted to go, for the next form to carry. */
function whereTo(next: unknown): Record<string, string> {
  const path = safePath(typeof next === 'string' ? next : undefined);
  return path === null ? {} : { next: path };
}

const codeForm = (next: unknown): NonNullable<Page['form']> => ({
  button: 'signIn',
  hidden: whereTo(next),
  asksForCode: true,
});

/** The code of a mail outlives its link, and a code may be mistyped: either way the code can be typed. */
const signInFailed = ({ token, next }: { token?: unknown; next?: unknown }): Page => ({
  title: 'signInFailedTitle',
  text: token === undefined ? 'codeFailed' : 'linkFailed',
  form: codeForm(next),
});

/** Null where the form is not one of ours. */
function proofOf(form: Form | undefined): Proof | null {
  const { token, email = '', code = '' } = form ?? {};
  if (token !== undefined) return isToken(token) ? { token } : null;
  const [address, digits] = [toEmailAddress(email), code.replace(/\s/g, '')];
  return address !== null && /^\d{6}$/.test(digits) ? { email: address, code: digits } : null;
}
