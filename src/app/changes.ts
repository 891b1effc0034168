// What changed in the store, by whichever process.

import type { ChangeMessage } from '../core/views.ts';
import type { Desk } from './desk.ts';

const MOST_AT_ONCE = 500;

/** Number of the last change; 0 when nothing ever changed. */
export function lastChange(desk: Desk): Promise<number> {
  return desk.store.lastChange();
}

/** At most 500 changes after number `seq`, in order. */
export function changesAfter(desk: Desk, seq: number): Promise<readonly ChangeMessage[]> {
  return desk.store.changesAfter(seq, MOST_AT_ONCE);
}
