// What a reading thread is asked to do, and how it is done: a line of JSON, or a report that was taken in already.

import type { ReadingDesk } from './desk.ts';
import { readLine } from './read-line.ts';
import type { Answer, Work } from './reading-pool.ts';

/** Does the work. Rejects with what is no fault of the line or report, such as weights that are not there. */
export async function answerTo(desk: ReadingDesk, work: Work): Promise<Answer> {
  if ('report' in work) {
    const { report, id, notAfter } = work;
    return { json: JSON.stringify(desk.reader().read(report, id, notAfter)), refused: false };
  }
  const result = await readLine(desk, work.line);
  return { json: JSON.stringify(result), refused: 'error' in result };
}
