// Opens what reading needs, with this machine's clock and, once an address is to be fetched, its network.

import type { ReadingDesk } from '../app/desk.ts';
import { openReading } from '../app/open-reading.ts';
import type { Fetcher } from '../core/provisions.ts';

/** Reading over the weights that come with Casewire. */
export function openForReading(allowPrivate: boolean): ReadingDesk {
  const fetcher: Fetcher = async (...request) => {
    const { openNetwork } = await import('../app/network.ts');
    return openNetwork(allowPrivate)(...request);
  };
  return openReading({ clock: () => new Date(), fetcher });
}
