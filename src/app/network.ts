// The way to the network, by intake's rules.

import type { Fetcher } from '../core/provisions.ts';
import { createFetcher } from '../intake/fetch.ts';

/** A fetcher for public addresses; with `allowPrivate` also for this machine's and the local network's. */
export function openNetwork(allowPrivate = false): Fetcher {
  return createFetcher({ allowPrivate });
}
