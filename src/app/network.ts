// The way to the network, for whoever opens a desk to pass in.

import type { Fetcher } from '../core/provisions.ts';
import { createFetcher } from '../intake/fetch.ts';

/** Fetches public addresses only, each redirect checked; with `allowPrivate` those of this machine and the local network too. */
export function openNetwork(allowPrivate = false): Fetcher {
  return createFetcher({ allowPrivate });
}
