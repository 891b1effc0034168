// casewire read --jsonl as a filter: JSON lines in, JSON lines out, in their order, on several threads, in flat memory.

import { StringDecoder } from 'node:string_decoder';
import type { ReadingDesk } from '../app/desk.ts';
import { readLines } from '../app/read-lines.ts';
import { ReadingPool } from '../app/reading-pool.ts';
import { answerTo } from '../app/reading-work.ts';
import { progressOn } from './progress.ts';
import { EXIT, type ExitCode, exitOf, stoppedByUser, write } from './terminal.ts';
import { READING_WORKER } from './threads.ts';
import { plural } from './words.ts';

/**
 * Reads standard input to its end, `atOnce` lines at once: one on this thread, the others each on one of their own. Stopped by Ctrl+C
 * it has written whole lines only, and says how far it came.
 */
export async function filter(desk: ReadingDesk, atOnce: number): Promise<ExitCode> {
  const stop = stoppedByUser();
  const progress = progressOn(process.stderr, 'Reading', undefined, () => performance.now());
  const pool = new ReadingPool({
    threads: atOnce - 1,
    worker: READING_WORKER,
    here: (work) => answerTo(desk, work),
  });
  let done = 0;
  let code: ExitCode = EXIT.fine;
  try {
    for await (const { json, refused } of readLines(filledLines(process.stdin), pool, stop)) {
      if (refused) code = EXIT.some;
      await write(process.stdout, `${json}\n`);
      done += 1;
      progress.step(done, 'reports');
    }
  } finally {
    // After a failure nobody reads on, and an input that stays open must not keep the program.
    process.stdin.destroy();
    progress.done();
  }
  if (stop.aborted) console.error(`casewire: stopped after ${plural(done, 'line')}; the next was not written.`);
  return exitOf(stop, code);
}

async function* filledLines(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const line of linesOf(input)) if (line.trim() !== '') yield line;
}

/** Lines by line feed alone: U+2028 and its like, at which node:readline breaks too, may stand inside a JSON string. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of input) {
    const [first = '', ...others] = decoder.write(chunk).split('\n');
    rest += first;
    for (const line of others) {
      yield rest;
      rest = line;
    }
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}
