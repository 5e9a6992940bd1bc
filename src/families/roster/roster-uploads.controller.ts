import type { Readable } from 'node:stream';
import { Controller, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Duty } from '../../identity/index.js';
import { Public } from '../../platform/access/allow.js';
import { ViewerSource } from '../../platform/access/viewer-source.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { UPLOADS_PATH } from '../../platform/http/uploads.js';
import { Refusal } from '../../platform/refusal.js';
import type { UPLOAD_REASONS } from './roster-uploads.errors.js';
import { RosterUploads } from './roster-uploads.service.js';

const BEARER = /^Bearer +([A-Za-z0-9_-]{16,200})$/i;

/** Where the zip of a roster is sent to: too large for GraphQL, which gets its id. */
@Controller(UPLOADS_PATH)
export class RosterUploadsController {
  constructor(
    private readonly uploads: RosterUploads,
    private readonly viewers: ViewerSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Open to all as a route, since guards know the viewers of GraphQL alone; it asks for an administrator itself. */
  @Post()
  @Public()
  async upload(@Req() request: FastifyRequest): Promise<{ id: string; bytes: number }> {
    this.refuseForeign(request);
    const viewer = await this.viewerOf(request);
    if (!viewer?.accountId) throw new Refusal('UNAUTHENTICATED');
    if (!viewer.mayWrite) throw new Refusal('FORBIDDEN', 'READ_ONLY_TOKEN');
    if (!viewer.schoolIds.some((id) => viewer.hasDuty(id, Duty.ADMIN))) throw new Refusal('FORBIDDEN');
    const { id, bytes } = await this.uploads.store(viewer.accountId, request.body as Readable);
    return { id, bytes };
  }

  private async viewerOf({ headers }: FastifyRequest): Promise<Viewer | null> {
    const token = BEARER.exec(headers.authorization ?? '')?.[1];
    return token ? this.viewers.viewerOf(token, []) : null;
  }

  private refuseForeign({ headers }: FastifyRequest): void {
    const { origin, host } = headers;
    const { origin: own, protocol } = new URL(this.config.publicUrl);
    if (origin === undefined || origin === own || origin === `${protocol}//${host}`) return;
    throw new Refusal('FORBIDDEN', 'FOREIGN_ORIGIN' satisfies keyof typeof UPLOAD_REASONS);
  }
}
