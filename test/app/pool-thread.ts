// A thread for the tests of the pool: answers at once, late, with a failure, or comes to its end, as the line asks for; reports it reads
// by hand-made rules.

import { setTimeout as wait } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { FromThread, Task } from '../../src/app/reading-pool.ts';
import { HAND_READER } from './hand-desk.ts';

let last = Promise.resolve();
const say = (message: FromThread): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ number, work }: Task) => {
  const line = 'line' in work ? work.line : work.report.text;
  last = last.then(async () => {
    if (line.includes('crash')) process.exit(3);
    if (line.includes('late')) await wait(60);
    if (line.includes('never')) return;
    if (line.includes('fail')) return say({ number, json: '', refused: true, failure: line });
    const json = 'line' in work ? `read ${line}` : JSON.stringify(HAND_READER.read(work.report, work.id));
    say({ number, json, refused: line.includes('bad') });
  });
});
say('ready');
