// The thread that reads for a pool (app/reading-pool.ts): a line comes in, the line of its reading goes back.

import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { readLine } from '../app/read-line.ts';
import type { LineDone, LineTask } from '../app/reading-pool.ts';
import { openForReading } from './open-reading.ts';

enableCompileCache();

const desk = openForReading(false);

parentPort?.on('message', async ({ number, line }: LineTask) => {
  parentPort?.postMessage({ number, ...(await outcomeOf(line)) } satisfies LineDone);
});

/** A failure that is not the line's (weights that are not there) goes back as such: it ends the run, as it does without threads. */
async function outcomeOf(line: string): Promise<Omit<LineDone, 'number'>> {
  try {
    const result = await readLine(desk, line);
    return { json: JSON.stringify(result), refused: 'error' in result };
  } catch (error) {
    return { json: '', refused: true, failure: error instanceof Error ? error.message : String(error) };
  }
}
