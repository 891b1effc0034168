// The thread that reads for a pool (app/reading-pool.ts): work comes in, the reading goes back as JSON.

import { parentPort } from 'node:worker_threads';
import type { Done, FromThread, Task } from '../app/reading-pool.ts';
import { answerTo } from '../app/reading-work.ts';
import { openForReading } from './open-reading.ts';

const desk = openForReading(false);
const say = (message: FromThread): void => parentPort?.postMessage(message);

parentPort?.on('message', async ({ number, work }: Task) => say(await done(number, work)));
say('ready');

/** A failure that is not the work's (weights that are not there) goes back as such: it ends the run, as it does without threads. */
async function done(number: number, work: Task['work']): Promise<Done> {
  try {
    return { number, ...(await answerTo(desk, work)) };
  } catch (error) {
    return { number, json: '', refused: true, failure: error instanceof Error ? error.message : String(error) };
  }
}
