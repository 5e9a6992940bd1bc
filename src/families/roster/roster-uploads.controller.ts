import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Duty } from '../../identity/index.js';
import { Public } from '../../platform/access/allow.js';
import { Client } from '../../platform/access/client.js';
import { ViewerSource } from '../../platform/access/viewer-source.js';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { UPLOADS_PATH } from '../../platform/http/uploads.js';
import { Refusal } from '../../platform/refusal.js';
import type { UPLOAD_REASONS } from './roster-uploads.errors.js';
import { RosterUploads } from './roster-uploads.service.js';

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
  async upload(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ id: string; bytes: number }> {
    const { isForeign, token } = new Client(request, reply, this.config);
    if (isForeign) throw new Refusal('FORBIDDEN', 'FOREIGN_ORIGIN' satisfies keyof typeof UPLOAD_REASONS);
    const viewer = token === null ? null : await this.viewers.viewerOf(token, []);
    if (!viewer?.accountId) throw new Refusal('UNAUTHENTICATED');
    if (!viewer.mayWrite) throw new Refusal('FORBIDDEN', 'READ_ONLY_TOKEN');
    if (!viewer.schoolIds.some((id) => viewer.hasDuty(id, Duty.ADMIN))) throw new Refusal('FORBIDDEN');
    const { id, bytes } = await this.uploads.store(viewer.accountId, request.body);
    return { id, bytes };
  }
}
