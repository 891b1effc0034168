// Opens the desk: the one place where the rooms are wired together.

import { openSqliteStore } from '../store/sqlite.ts';
import { eraseRemoved } from './decide.ts';
import { type Desk, deskOver, type ReadingDesk } from './desk.ts';
import { openReading, type ReadingProvisions } from './open-reading.ts';
import { ReadingPool } from './reading-pool.ts';
import { answerTo } from './reading-work.ts';

export { openReading, type ReadingProvisions };

const OWNER = 'the owner of this desk';

export type DeskProvisions = ReadingProvisions & {
  /** Folder that holds everything; made if absent. */
  readonly dataFolder: string;
  readonly readOnly?: boolean;
  /** Name that decisions are written down under. */
  readonly who?: string;
  /**
   * Threads that reports are read on, started when there is work for them; `worker` is the file of one, which reads by the weights that
   * come with Casewire. With `alsoHere` this thread reads as well: for a program that does nothing else meanwhile.
   */
  readonly threads?: { readonly most: number; readonly worker: URL; readonly alsoHere?: boolean };
};

/**
 * The desk over the reports in `dataFolder`. Throws where the folder cannot be used, was written by a newer Casewire, or is opened
 * read-only and holds nothing yet. Erases what was removed more than 30 days ago.
 */
export async function openCasewire(provisions: DeskProvisions): Promise<Desk> {
  const { dataFolder, readOnly = false, who = OWNER, threads } = provisions;
  const store = openSqliteStore(dataFolder, { readOnly });
  const reading = openReading(provisions);
  const pool = threads && poolOf(reading, threads);
  const desk = deskOver({ ...reading, ...(pool && { pool }), dataFolder, store, who });
  if (!readOnly) await eraseRemoved(desk);
  return desk;
}

function poolOf(desk: ReadingDesk, { most, worker, alsoHere }: NonNullable<DeskProvisions['threads']>): ReadingPool {
  return new ReadingPool({ threads: most, worker, ...(alsoHere && { here: (work) => answerTo(desk, work) }) });
}
