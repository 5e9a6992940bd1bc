import type { Viewer } from './viewer.js';

/** Port: who presents this token. Filled by the module that owns accounts. */
export abstract class ViewerSource {
  /** Null for a token that is unknown, expired or revoked: such a caller is anonymous. */
  abstract viewerOf(token: string, languages: readonly string[]): Promise<Viewer | null>;

  /** The same by the id of a session or token that was presented before, as its people and duties now stand. */
  abstract viewerOfCredential(credentialId: string, languages: readonly string[]): Promise<Viewer | null>;
}
