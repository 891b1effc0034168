// Opens the desk: the one place where the rooms are wired together.

import { fileURLToPath } from 'node:url';
import type { Clock, Fetcher } from '../core/provisions.ts';
import { loadModels } from '../reading/models.ts';
import { createReader, type Reader } from '../reading/read.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import { eraseRemoved } from './decide.ts';
import { type Desk, deskOver, type ReadingDesk } from './desk.ts';

// Two folders up both from src/app and, as published, from dist/app.
const MODELS = fileURLToPath(new URL('../../models/en', import.meta.url));
const OWNER = 'the owner of this desk';

/** What reading needs of the outside world. `models` is a folder of weights, by default those that come with Casewire. */
export type ReadingProvisions = {
  readonly clock: Clock;
  readonly fetcher?: Fetcher;
  readonly models?: string;
  /** Instead of reading by `models`. */
  readonly reader?: Reader;
};

export type DeskProvisions = ReadingProvisions & {
  /** Folder that holds everything; made if absent. */
  readonly dataFolder: string;
  readonly readOnly?: boolean;
  /** Name that decisions are written down under. */
  readonly who?: string;
};

/** Reading without a store. Weights are loaded when the first report is read; a missing or wrong file then throws. */
export function openReading({ clock, fetcher, models = MODELS, reader }: ReadingProvisions): ReadingDesk {
  let loaded = reader;
  const load = (): Reader => {
    loaded ??= createReader(loadModels(models));
    return loaded;
  };
  return { clock, ...(fetcher && { fetcher }), reader: load };
}

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
