// Reading on several threads at once: who reads what, and what happens when a thread comes to its end.

import { Worker } from 'node:worker_threads';
import type { Report } from '../core/report.ts';

/** A line of a stream as `casewire read --jsonl` takes it, or a report with the id and the day that reading wants. */
export type Work =
  | { readonly line: string }
  | { readonly report: Report; readonly id: string; readonly notAfter?: string };

/** The reading as JSON; `refused` where a line cannot be read and this is its error. */
export type Answer = { readonly json: string; readonly refused: boolean };

/** What passes between the pool and a thread; `number` says which work it was. A thread says `ready` once it can read. */
export type Task = { readonly number: number; readonly work: Work };
export type Done = Answer & { readonly number: number; readonly failure?: string };
export type FromThread = Done | 'ready';

export type PoolOptions = {
  /** Threads at most; they are started as there is work for them. */
  readonly threads: number;
  /** File of a thread: it says `ready`, then answers each Task with a Done. */
  readonly worker: URL;
  /** Reads on the caller's own thread, beside the others: one thread less to start, and the first reading comes sooner. */
  readonly here?: (work: Work) => Promise<Answer>;
};

/** The thread that had this work came to its end over it. */
export class ThreadEnded extends Error {}

/** Work that waits at a thread beside that under way, so that it need not wait for the caller's thread, which may be reading. */
const WAITING_AT_A_THREAD = 2;
/** Longer work is left to the threads: on the caller's own it would hold up what comes in and goes out. In characters. */
const LONGEST_HERE = 60_000;

type Waiting = Task & { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

/** A thread with its work; it does the first and goes on with the next. */
type Thread = { readonly worker: Worker; readonly tasks: Waiting[]; isReady: boolean };

/** A class because it owns the threads. */
export class ReadingPool {
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread>();
  readonly #waiting: Waiting[] = [];
  #count = 0;
  #isReadingHere = false;
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Work that can be under way without anybody waiting for it. */
  get reach(): number {
    return this.#options.threads * (1 + WAITING_AT_A_THREAD) + (this.#options.here ? 1 : 0);
  }

  /**
   * The answer to `work`. Rejects with ThreadEnded where the thread that did it came to its end; work that waited behind it is given to
   * others. Rejects with another error for what is no fault of the work.
   */
  read(work: Work): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ number: this.#count++, work, resolve, reject });
      this.#hand();
    });
  }

  /** Ends all threads, in the middle of what they do. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const left = [...this.#waiting.splice(0), ...[...this.#threads].flatMap(({ tasks }) => tasks.splice(0))];
    for (const { reject } of left) reject(new Error('Reading was stopped.'));
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  /** Hands on what waits, in its order, to whoever has room. */
  #hand(): void {
    const { here, threads } = this.#options;
    if (here && !this.#isReadingHere) {
      const at = threads === 0 ? 0 : this.#waiting.findIndex(({ work }) => lengthOf(work) <= LONGEST_HERE);
      const [task] = at < 0 ? [] : this.#waiting.splice(at, 1);
      if (task) this.#readHere(here, task);
    }
    while (this.#waiting.length > 0) {
      const thread = this.#withRoom();
      if (!thread) return;
      const task = this.#waiting.shift()!;
      thread.tasks.push(task);
      thread.worker.postMessage({ number: task.number, work: task.work } satisfies Task);
    }
  }

  /** The thread with the least to do; a new one where all have something to do and there may be more. */
  #withRoom(): Thread | undefined {
    const [least] = [...this.#threads].sort((a, b) => a.tasks.length - b.tasks.length);
    if (least?.tasks.length !== 0 && this.#threads.size < this.#options.threads) return this.#start();
    return least && least.tasks.length <= WAITING_AT_A_THREAD ? least : undefined;
  }

  #readHere(here: NonNullable<PoolOptions['here']>, { work, resolve, reject }: Waiting): void {
    this.#isReadingHere = true;
    // In a turn of its own: what came in meanwhile, and what the threads have done, is heard first.
    setImmediate(() => {
      here(work)
        .then(resolve, reject)
        .finally(() => {
          this.#isReadingHere = false;
          if (!this.#isClosed) this.#hand();
        });
    });
  }

  #start(): Thread {
    const thread: Thread = { worker: new Worker(this.#options.worker), tasks: [], isReady: false };
    this.#threads.add(thread);
    let cause = 'it ended by itself';
    thread.worker.on('message', (message: FromThread) => this.#heard(thread, message));
    thread.worker.on('error', (error) => {
      cause = error instanceof Error ? error.message : String(error);
    });
    thread.worker.on('exit', () => this.#ended(thread, cause));
    return thread;
  }

  #heard(thread: Thread, message: FromThread): void {
    if (message === 'ready') {
      thread.isReady = true;
      return;
    }
    const at = thread.tasks.findIndex(({ number }) => number === message.number);
    const [task] = at < 0 ? [] : thread.tasks.splice(at, 1);
    const { json, refused, failure } = message;
    if (failure === undefined) task?.resolve({ json, refused });
    else task?.reject(new Error(failure));
    this.#hand();
  }

  /** What the thread was reading is given up, or every report like it would end another thread; the rest is given to others. */
  #ended(thread: Thread, cause: string): void {
    this.#threads.delete(thread);
    if (this.#isClosed) return;
    const [reading, ...others] = thread.tasks.splice(0);
    if (!thread.isReady) {
      const error = new Error(`A reading thread could not be started: ${cause}.`);
      for (const { reject } of [...(reading ? [reading] : []), ...others]) reject(error);
      return;
    }
    reading?.reject(new ThreadEnded(`The thread that read this came to its end: ${cause}.`));
    this.#waiting.unshift(...others);
    this.#hand();
  }
}

function lengthOf(work: Work): number {
  return 'line' in work ? work.line.length : work.report.text.length;
}
