import DataLoader from 'dataloader';
import type { Instant } from '../text/instant.js';

/** One of the viewer's people: an adult at one school, with what they do there. */
export interface ViewerPerson {
  readonly id: string;
  readonly schoolId: string;
  readonly duties: readonly string[];
  readonly locale: string | null;
}

/** What the caller presented: a session, begun by a sign-in, or the token of a program. */
export interface Credential {
  readonly id: string;
  readonly kind: 'session' | 'token';
  /** Of a session: the sign-in. */
  readonly since: Instant;
}

/**
 * Who asks, for the length of one request: an account (a mailbox) with its people, at most a few. It also remembers what
 * was read for it (loaders, scope) until a unit of work changes the truth.
 */
export class Viewer {
  private memory = new Map<string, unknown>();

  constructor(
    readonly accountId: string | null,
    readonly email: string | null,
    readonly people: readonly ViewerPerson[],
    /** False for a token of scope `read`. */
    readonly mayWrite: boolean,
    /** BCP 47 tags that the client's Accept-Language asks for, best first. */
    readonly languages: readonly string[] = [],
    readonly credential: Credential | null = null,
  ) {}

  static anonymous(languages: readonly string[] = []): Viewer {
    return new Viewer(null, null, [], false, languages);
  }

  /** Of the session or token: whoever keeps a connection open asks by it whether it is still good. */
  get credentialId(): string | null {
    return this.credential?.id ?? null;
  }

  get schoolIds(): string[] {
    return [...new Set(this.people.map((person) => person.schoolId))];
  }

  get personIds(): string[] {
    return this.people.map((person) => person.id);
  }

  peopleAt(schoolId: string): ViewerPerson[] {
    return this.people.filter((person) => person.schoolId === schoolId);
  }

  /** The only one of them there who has one of the duties (any, where none is named); null where several or none could be meant. */
  personAt(schoolId: string, ...duties: string[]): ViewerPerson | null {
    const able = this.peopleAt(schoolId).filter(
      (person) => duties.length === 0 || person.duties.some((duty) => duties.includes(duty)),
    );
    return able.length === 1 ? (able[0] ?? null) : null;
  }

  /** Whether any of the viewer's people at the school has one of the duties. */
  hasDuty(schoolId: string, ...duties: string[]): boolean {
    return this.peopleAt(schoolId).some((person) => person.duties.some((duty) => duties.includes(duty)));
  }

  /** Computes a value once for this request. */
  remember<T>(key: string, compute: () => T): T {
    if (!this.memory.has(key)) this.memory.set(key, compute());
    return this.memory.get(key) as T;
  }

  /** Loads one key through a batch that is shared by the whole request; `batch` answers what it found, by key. */
  load<V>(name: string, key: string, batch: (keys: string[]) => Promise<Map<string, V>>): Promise<V | undefined> {
    const loader = this.remember(
      `loader:${name}`,
      () =>
        new DataLoader<string, V | undefined>(
          async (keys) => {
            const found = await batch([...keys]);
            return keys.map((each) => found.get(each));
          },
          { maxBatchSize: 1_000 },
        ),
    );
    return loader.load(key);
  }

  forget(): void {
    this.memory = new Map();
  }
}
