// The opened desk: what every use case takes as its first parameter.

import type { Case } from '../core/case.ts';
import type { Clock, Fetcher } from '../core/provisions.ts';
import type { Reader } from '../reading/read.ts';
import type { Decision, Store, StoredReading } from '../store/store.ts';
import { createMemory, type Memory } from './memory.ts';
import type { ReadingPool } from './reading-pool.ts';

export type { Reader };

/** What it takes to read a report without keeping it. */
export type ReadingDesk = {
  readonly clock: Clock;
  /** Absent: addresses cannot be fetched. */
  readonly fetcher?: Fetcher;
  /** Loads the weights when first asked. */
  readonly reader: () => Reader;
  /** Threads that read beside this one; absent: everything is read on this thread. */
  readonly pool?: ReadingPool;
};

export type Desk = ReadingDesk & {
  readonly dataFolder: string;
  readonly store: Store;
  /** Name that decisions are written down under. */
  readonly who: string;
  readonly remembered: { readonly readings: Memory<StoredReading | undefined>; readonly cases: Memory<Case> };
  close(): void;
};

/** Readings of several large cases; each is some tens of kilobytes. */
const MOST_READINGS = 2_000;
const MOST_CASES = 30;

/** Puts a desk together from rooms that are open already. */
export function deskOver(rooms: Omit<Desk, 'remembered' | 'close'>): Desk {
  return {
    ...rooms,
    remembered: { readings: createMemory(MOST_READINGS), cases: createMemory(MOST_CASES) },
    close: () => {
      void rooms.pool?.close();
      rooms.store.close();
    },
  };
}

/** A decision of the desk's owner, made now. */
export function decisionNow(desk: Desk): Decision {
  return { who: desk.who, at: desk.clock().toISOString() };
}
