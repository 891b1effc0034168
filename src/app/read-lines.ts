// Lines of reports read by a pool of threads, in the order in which they came.

import { workAhead } from './ahead.ts';
import type { LineError } from './read-line.ts';
import { type Answer, type ReadingPool, ThreadEnded } from './reading-pool.ts';

/** Lines beside those under way that are read before their turn: a long report before them must not leave a thread idle. */
const FURTHER_LINES = 60;
/** Lines under way together, in characters; so much memory is not exceeded however many lines there are. */
const MOST_CHARACTERS = 8_000_000;
const CRASHED = 500;

/**
 * The reading of each line, or its error, in their order; only a few lines are in memory, however many there are. A line over which a
 * thread comes to its end gives an error that says so, and the others are read. Rejects with what is no fault of a line. When `stop`
 * is aborted it ends at once. Closes the pool when it ends, however it does.
 */
export async function* readLines(
  lines: AsyncIterable<string>,
  pool: ReadingPool,
  stop?: AbortSignal,
): AsyncGenerator<Answer> {
  const reach = { most: pool.reach + FURTHER_LINES, sizeOf: (line: string) => line.length, mostSize: MOST_CHARACTERS };
  try {
    yield* workAhead(lines, (line) => read(pool, line), reach, stop);
  } finally {
    await pool.close();
  }
}

async function read(pool: ReadingPool, line: string): Promise<Answer> {
  try {
    return await pool.read({ line });
  } catch (error) {
    if (!(error instanceof ThreadEnded)) throw error;
    return { json: JSON.stringify(crashed(line, error.message)), refused: true };
  }
}

function crashed(line: string, detail: string): LineError {
  const id = idOf(line);
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
