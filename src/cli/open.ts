// Opens what a command needs, with this machine's clock and, for addresses, its network.

import type { Desk } from '../app/desk.ts';
import { openNetwork } from '../app/network.ts';
import { openCasewire } from '../app/open.ts';
import { dataFolderOf } from './terminal.ts';
import { READING_WORKER, readersByItself } from './threads.ts';

const clock = (): Date => new Date();

/**
 * The desk over `--data`, else over the user's own data folder. A desk reads on threads beside this one, which must hear the page; a
 * command that only takes in (`alsoHere`) reads on this one as well.
 */
export function openData(data: string | undefined, allowPrivate = false, alsoHere = false): Promise<Desk> {
  const threads = { most: readersByItself() - (alsoHere ? 1 : 0), worker: READING_WORKER, alsoHere };
  return openCasewire({ dataFolder: dataFolderOf(data), clock, fetcher: openNetwork(allowPrivate), threads });
}

/** Runs `use` over the opened desk and closes it, however it ends. */
export async function withDesk<Result>(
  data: string | undefined,
  use: (desk: Desk) => Promise<Result>,
  allowPrivate = false,
): Promise<Result> {
  const desk = await openData(data, allowPrivate, true);
  try {
    return await use(desk);
  } finally {
    desk.close();
  }
}
