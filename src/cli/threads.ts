// Reading threads as this machine has them: the file of one, and how many read by themselves.

import { availableParallelism } from 'node:os';

/** Beside this file, as it is in a checkout and as it is compiled. */
export const READING_WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js',
  import.meta.url,
);

/** More than this read at once only where that is asked for: each has its own weights in memory. */
const MOST_BY_ITSELF = 8;

/** As many as there are cores, within reason. */
export function readersByItself(): number {
  return Math.min(MOST_BY_ITSELF, availableParallelism());
}
