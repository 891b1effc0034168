// Opens what a command needs, with this machine's clock and, for addresses, its network.

import type { Desk } from '../app/desk.ts';
import { openNetwork } from '../app/network.ts';
import { openCasewire } from '../app/open.ts';
import { dataFolderOf } from './terminal.ts';

const clock = (): Date => new Date();

/** The desk over `--data`, else over the user's own data folder. */
export function openData(data: string | undefined, allowPrivate = false): Promise<Desk> {
  return openCasewire({ dataFolder: dataFolderOf(data), clock, fetcher: openNetwork(allowPrivate) });
}

/** Runs `use` over the opened desk and closes it, however it ends. */
export async function withDesk<Result>(
  data: string | undefined,
  use: (desk: Desk) => Promise<Result>,
  allowPrivate = false,
): Promise<Result> {
  const desk = await openData(data, allowPrivate);
  try {
    return await use(desk);
  } finally {
    desk.close();
  }
}
