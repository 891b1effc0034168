// Opens reading alone, without a store: what is enough to read reports and keep nothing.

import { fileURLToPath } from 'node:url';
import type { Clock, Fetcher } from '../core/provisions.ts';
import { loadModels } from '../reading/models.ts';
import { createReader, type Reader } from '../reading/read.ts';
import type { ReadingDesk } from './desk.ts';

// Two folders up both from src/app and, as published, from dist/app.
const MODELS = fileURLToPath(new URL('../../models/en', import.meta.url));

/** What reading needs of the outside world. `models` is a folder of weights, by default those that come with Casewire. */
export type ReadingProvisions = {
  readonly clock: Clock;
  readonly fetcher?: Fetcher;
  readonly models?: string;
  /** Instead of reading by `models`. */
  readonly reader?: Reader;
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
