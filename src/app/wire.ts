// The wire of all reports, newest first, and what it can be filtered by.

import type { WireFacets, WirePage } from '../core/views.ts';
import type { WireQuery } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { InputRefused } from './errors.ts';

/** One page of the wire. Rejects with InputRefused where `after` is no place in the wire. */
export async function wire(desk: Desk, query: WireQuery = {}): Promise<WirePage> {
  try {
    return await desk.store.wire(query);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new InputRefused(cause.message, { advice: 'Begin again at the top of the wire.', cause });
  }
}

export function wireFacets(desk: Desk): Promise<WireFacets> {
  return desk.store.facets();
}
