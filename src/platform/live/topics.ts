const SHORTEST_PAUSE_MS = 250;

type Tell = () => void;

interface Topic {
  readonly watchers: Set<Tell>;
  /** Runs while nobody may be told again; `again` says that somebody must be when it ends. */
  pause: NodeJS.Timeout | null;
  again: boolean;
}

/** Who watches what in this process. A topic is the id of what changes; it tells at once, then at most every 250 ms. */
export class Topics {
  private readonly topics = new Map<string, Topic>();

  /** Calls `tell` after each change of the topic until the answered function is called. */
  watch(id: string, tell: Tell): () => void {
    const topic = this.topics.get(id) ?? { watchers: new Set(), pause: null, again: false };
    this.topics.set(id, topic);
    topic.watchers.add(tell);
    return () => {
      topic.watchers.delete(tell);
      this.forget(id, topic);
    };
  }

  changed(id: string): void {
    const topic = this.topics.get(id);
    if (!topic) return;
    if (topic.pause) {
      topic.again = true;
      return;
    }
    topic.pause = setTimeout(() => {
      topic.pause = null;
      if (!topic.again) return this.forget(id, topic);
      topic.again = false;
      this.changed(id);
    }, SHORTEST_PAUSE_MS);
    topic.pause.unref();
    for (const tell of topic.watchers) tell();
  }

  /** When changes may have been missed. */
  everythingChanged(): void {
    for (const id of [...this.topics.keys()]) this.changed(id);
  }

  private forget(id: string, topic: Topic): void {
    if (topic.watchers.size > 0 || topic.pause || this.topics.get(id) !== topic) return;
    this.topics.delete(id);
  }
}
