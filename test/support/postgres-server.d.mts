export interface PostgresServer {
  /** Of its database `postgres`, as its superuser. */
  url: string;
  /** Ends it at once, as a crash would. */
  crash(): Promise<void>;
  up(): Promise<void>;
  stop(): Promise<void>;
}

export function startServer(settings?: Record<string, string>): Promise<PostgresServer>;
