// Opens the desk: the one place where the rooms are wired together.

import { openSqliteStore } from '../store/sqlite.ts';
import { eraseRemoved } from './decide.ts';
import { type Desk, deskOver } from './desk.ts';
import { openReading, type ReadingProvisions } from './open-reading.ts';

export { openReading, type ReadingProvisions };

const OWNER = 'the owner of this desk';

export type DeskProvisions = ReadingProvisions & {
  /** Folder that holds everything; made if absent. */
  readonly dataFolder: string;
  readonly readOnly?: boolean;
  /** Name that decisions are written down under. */
  readonly who?: string;
};

/**
 * The desk over the reports in `dataFolder`. Throws where the folder cannot be used, was written by a newer Casewire, or is opened
 * read-only and holds nothing yet. Erases what was removed more than 30 days ago.
 */
export async function openCasewire(provisions: DeskProvisions): Promise<Desk> {
  const { dataFolder, readOnly = false, who = OWNER } = provisions;
  const store = openSqliteStore(dataFolder, { readOnly });
  const desk = deskOver({ ...openReading(provisions), dataFolder, store, who });
  if (!readOnly) await eraseRemoved(desk);
  return desk;
}
