import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { entry, type ProgramName } from './entry.js';

interface Start {
  cwd: string;
  env?: Record<string, string>;
  words?: string[];
  /** A program, with its words, that starts this one. */
  through?: string[];
}

/** A program of this project as an operator runs it: a process of its own, with nothing in its environment but this. */
export class Program {
  static readonly running = new Set<Program>();
  readonly exited: Promise<number | null>;
  private readonly process: ChildProcess;
  private out = '';
  private err = '';

  constructor(name: ProgramName, { cwd, env = {}, words = [], through = [] }: Start) {
    const [first, ...rest] = [...through, process.execPath, ...entry(name), ...words] as [string, ...string[]];
    this.process = spawn(first, rest, {
      cwd,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stdout?.on('data', (text) => (this.out += String(text)));
    this.process.stderr?.on('data', (text) => (this.err += String(text)));
    Program.running.add(this);
    this.exited = once(this.process, 'close').then(([code]) => {
      Program.running.delete(this);
      return code as number | null;
    });
  }

  get pid(): number {
    return this.process.pid!;
  }

  get stdout(): string {
    return this.out;
  }

  get stderr(): string {
    return this.err;
  }

  /** Where it serves, once it does. */
  origin(): Promise<string> {
    return this.saying(/Server listening at (http:[^"]+)/);
  }

  /** The first group of what it says on stdout, once it does. */
  async saying(words: RegExp): Promise<string> {
    for (;;) {
      const found = words.exec(this.out)?.[1];
      if (found) return found;
      const said = once(this.process.stdout!, 'data').then(() => true);
      if (!(await Promise.race([said, this.exited.then(() => false)])))
        throw new Error(`it ended: ${this.err}${this.out}`);
    }
  }

  signal(name: NodeJS.Signals): void {
    this.process.kill(name);
  }

  static async killAll(): Promise<void> {
    await Promise.all(
      [...Program.running].map((server) => {
        server.signal('SIGKILL');
        return server.exited;
      }),
    );
  }
}
