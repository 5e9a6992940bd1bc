import type { Client } from './client.js';
import type { Viewer } from './viewer.js';

/** What every resolver gets as context. Signing in or out changes the viewer for what follows in the document. */
export interface RequestContext {
  viewer: Viewer;
  readonly client: Client;
  /** As the answer's header and the lines of the log name it; a message of a socket has none. */
  readonly requestId?: string;
}
