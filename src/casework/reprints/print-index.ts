// Finds the earlier reports that share runs of words with a new one, without looking at the others.

import type { Fingerprint } from './fingerprints.ts';

/**
 * Of a run of words the first so many reports that have it are remembered. The first are what a tree from the first needs, and neither
 * a phrase that everybody uses nor a story that everybody prints makes a look-up slower.
 */
const MOST_BEARERS = 32;
const FIRST_BUCKETS = 1 << 12;
const FIRST_ROOM = 1 << 12;
const MOST_PER_BUCKET = 2;

/** `report`: number it was added as. `at`: the word of the new report where the shared run begins. */
export type Hit = { readonly report: number; readonly at: number };

/** An inverted index of fingerprints: chains in flat arrays, some 12 bytes for each. Reports are numbered from 0 as they are added. */
export class PrintIndex {
  private reports = 0;
  private filled = 0;
  private heads = new Int32Array(FIRST_BUCKETS).fill(-1);
  private hashes = new Uint32Array(FIRST_ROOM);
  private bearers = new Uint32Array(FIRST_ROOM);
  private next = new Int32Array(FIRST_ROOM);

  /** Remembers a report's fingerprints; answers its number. */
  add(fingerprints: readonly Fingerprint[]): number {
    const report = this.reports;
    this.reports += 1;
    for (const { hash } of fingerprints) {
      const bearers = this.bearersOf(hash);
      if (bearers.length < MOST_BEARERS && !bearers.includes(report)) this.put(hash, report);
    }
    return report;
  }

  /** Every run of words shared with a report that was added before. */
  hits(fingerprints: readonly Fingerprint[]): readonly Hit[] {
    return fingerprints.flatMap(({ hash, at }) => this.bearersOf(hash).map((report) => ({ report, at })));
  }

  private bearersOf(hash: number): number[] {
    const found: number[] = [];
    for (let i = this.heads[hash & (this.heads.length - 1)] ?? -1; i >= 0; i = this.next[i] ?? -1)
      if (this.hashes[i] === hash) found.push(this.bearers[i] ?? 0);
    return found;
  }

  private put(hash: number, report: number): void {
    if (this.filled === this.hashes.length) this.makeRoom();
    if (this.filled >= this.heads.length * MOST_PER_BUCKET) this.spread();
    this.hashes[this.filled] = hash;
    this.bearers[this.filled] = report;
    this.link(this.filled);
    this.filled += 1;
  }

  private link(i: number): void {
    const bucket = (this.hashes[i] ?? 0) & (this.heads.length - 1);
    this.next[i] = this.heads[bucket] ?? -1;
    this.heads[bucket] = i;
  }

  private makeRoom(): void {
    const room = this.hashes.length * 2;
    const grown = <A extends Uint32Array | Int32Array>(fresh: A, old: A): A => {
      fresh.set(old);
      return fresh;
    };
    this.hashes = grown(new Uint32Array(room), this.hashes);
    this.bearers = grown(new Uint32Array(room), this.bearers);
    this.next = grown(new Int32Array(room), this.next);
  }

  private spread(): void {
    this.heads = new Int32Array(this.heads.length * 2).fill(-1);
    for (let i = 0; i < this.filled; i += 1) this.link(i);
  }
}
