// Reading lines of reports on several threads: as many at once as there are threads, handed on in the order in which they came.

import { Worker } from 'node:worker_threads';
import type { LineError } from './read-line.ts';

/** What a thread is given, and what it answers with; `number` says which line it was. */
export type LineTask = { readonly number: number; readonly line: string };
export type LineDone = LineRead & { readonly number: number; readonly failure?: string };

/** A line of output without its end; `refused` where it tells why the line of input could not be read. */
export type LineRead = { readonly json: string; readonly refused: boolean };

/** Lines a thread beside the one it reads, waiting or read and not yet handed on: a long report before them must not leave a thread idle. */
const WAITING = 15;
const CRASHED = 500;

/**
 * The reading of each line of `lines`, in their order, by up to `threads` threads, which are started as there is work for them. Only a few
 * lines a thread are in memory, however many there are. A thread that comes to its end gives an error for the line that it was reading;
 * the lines that waited at it are read by another. Rejects with what would have ended the run without threads, too.
 * @param worker file of the thread, which answers each LineTask with a LineDone
 */
export async function* readLines(lines: AsyncIterable<string>, threads: number, worker: URL): AsyncGenerator<LineRead> {
  const pool = new ReadingPool(threads, worker);
  const source = lines[Symbol.asyncIterator]();
  const underWay: Promise<LineRead>[] = [];
  let next: Promise<IteratorResult<string>> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (!ended && underWay.length < threads * (1 + WAITING)) next ??= source.next();
      const [first] = underWay;
      // Whatever comes sooner: whoever sends a line and waits for its reading before the next must get it.
      if (next && (first === undefined || (await isSooner(next, first)))) {
        const { done, value } = await next;
        next = undefined;
        if (done) ended = true;
        else underWay.push(pool.read(value));
      } else if (first === undefined) return;
      else {
        yield await first;
        underWay.shift();
      }
    }
  } finally {
    await pool.close();
  }
}

function isSooner(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    one.then(() => true),
    other.then(
      () => false,
      () => false,
    ),
  ]);
}

type Task = LineTask & { readonly resolve: (read: LineRead) => void; readonly reject: (error: Error) => void };

/** A thread with its tasks; it reads the first and goes on with the next. */
type Thread = { readonly worker: Worker; readonly tasks: Task[] };

/** A class because it owns the threads. */
class ReadingPool {
  readonly #most: number;
  readonly #file: URL;
  readonly #threads = new Set<Thread>();
  #count = 0;
  #closed = false;

  constructor(most: number, file: URL) {
    this.#most = most;
    this.#file = file;
  }

  read(line: string): Promise<LineRead> {
    const reading = new Promise<LineRead>((resolve, reject) => {
      this.#give({ number: this.#count++, line, resolve, reject });
    });
    // Looked at when its turn comes; until then a failure is nobody's unhandled rejection.
    reading.catch(() => {});
    return reading;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  /** To the thread with the least to do; to a new one where all have something to do and there may be more. */
  #give(task: Task): void {
    const [least] = [...this.#threads].sort((a, b) => a.tasks.length - b.tasks.length);
    const thread = least && (least.tasks.length === 0 || this.#threads.size >= this.#most) ? least : this.#start();
    thread.tasks.push(task);
    thread.worker.postMessage({ number: task.number, line: task.line } satisfies LineTask);
  }

  #start(): Thread {
    const thread: Thread = { worker: new Worker(this.#file), tasks: [] };
    this.#threads.add(thread);
    let cause = 'it ended by itself';
    thread.worker.on('message', (done: LineDone) => finish(thread, done));
    thread.worker.on('error', (error) => {
      cause = error instanceof Error ? error.message : String(error);
    });
    thread.worker.on('exit', () => this.#ended(thread, cause));
    return thread;
  }

  /** The line that the thread was reading is given up, or every report like it would end another thread; the rest is given to others. */
  #ended(thread: Thread, cause: string): void {
    this.#threads.delete(thread);
    if (this.#closed) return;
    const [reading, ...waiting] = thread.tasks.splice(0);
    reading?.resolve({ json: JSON.stringify(crashed(reading.line, cause)), refused: true });
    for (const task of waiting) this.#give(task);
  }
}

function finish({ tasks }: Thread, { number, json, refused, failure }: LineDone): void {
  const at = tasks.findIndex((task) => task.number === number);
  const [task] = at < 0 ? [] : tasks.splice(at, 1);
  if (failure === undefined) task?.resolve({ json, refused });
  else task?.reject(new Error(failure));
}

function crashed(line: string, cause: string): LineError {
  const id = idOf(line);
  const detail = `The thread that read this line came to its end: ${cause}.`;
  const error = { type: 'about:blank', title: 'The line could not be read.', status: CRASHED, detail };
  return id === undefined ? { error } : { id, error };
}

function idOf(line: string): string | undefined {
  try {
    const { id } = JSON.parse(line) as { readonly id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
