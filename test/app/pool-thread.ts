// A thread for the tests of the pool: answers at once, late, with a failure, or comes to its end, as the line asks for.

import { setTimeout as wait } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';

let last = Promise.resolve();

parentPort?.on('message', ({ number, line }: { readonly number: number; readonly line: string }) => {
  last = last.then(async () => {
    if (line.includes('crash')) process.exit(3);
    if (line.includes('late')) await wait(60);
    if (line.includes('fail')) return parentPort?.postMessage({ number, json: '', refused: true, failure: line });
    parentPort?.postMessage({ number, json: `read ${line}`, refused: line.includes('bad') });
  });
});
