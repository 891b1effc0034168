// What each token needs to know of places further off: the nearest likely cue on either side, the state of its quotation marks.

import { LIKELY_CUE, UNSEEN } from './cue-levels.ts';
import { MARK, type Marks } from './marks.ts';
import type { Passage } from './passage.ts';

export type Neighbours = {
  /** Nearest likely cue outside quotation marks to the left and right within the sentence, -1 where there is none. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** Distance from the opening mark, in buckets; 0 outside. */
  readonly markDistance: Int32Array;
  /** What kind of quoted passage the token stands in; 0 outside. */
  readonly quotedKind: Int32Array;
};

/** Answers beyond the passage's ends. */
const BEFORE = 0x5a17;
const BEYOND = 0x5a18;

/** The column's value at `i`, or what stands for the passage's ends. */
export function at(column: Int32Array | Uint8Array, i: number): number {
  return i < 0 ? BEFORE : i >= column.length ? BEYOND : column[i]!;
}

/** Distances and lengths in a few steps, each about half as large again as the one before. */
export function bucket(distance: number): number {
  if (distance <= 5) return distance;
  return distance <= 7 ? 6 : distance <= 10 ? 7 : distance <= 15 ? 8 : distance <= 25 ? 9 : 10;
}

/** Is the token likely to be a cue, by how often its lemma is one? */
export function isLikelyCue(passage: Passage, at: number): boolean {
  return passage.cues[at]! >= LIKELY_CUE && passage.cues[at]! < UNSEEN;
}

export function neighboursOf(passage: Passage): Neighbours {
  const { length } = passage;
  const cueLeft = new Int32Array(length).fill(-1);
  const cueRight = new Int32Array(length).fill(-1);
  const isCue = (at: number): boolean => isLikelyCue(passage, at) && passage.marks.roles[at] === MARK.none;
  for (let i = 0, last = -1; i < length; i += 1) {
    if (i === passage.sentenceFirst[i]) last = -1;
    cueLeft[i] = last;
    if (isCue(i)) last = i;
  }
  for (let i = length - 1, last = -1; i >= 0; i -= 1) {
    if (i === passage.sentenceEnd[i]! - 1) last = -1;
    cueRight[i] = last;
    if (isCue(i)) last = i;
  }
  return { cueLeft, cueRight, ...quotedColumns(passage, passage.marks) };
}

function quotedColumns(passage: Passage, marks: Marks): { markDistance: Int32Array; quotedKind: Int32Array } {
  const markDistance = new Int32Array(passage.length);
  const quotedKind = new Int32Array(passage.length);
  for (const { first, end, closed } of marks.quoted) {
    const inside = end - first - 2;
    const length = inside <= 1 ? 0 : inside <= 3 ? 1 : inside <= 7 ? 2 : 3;
    const lastTag = passage.tagNames[Math.max(first + 1, end - 2)];
    const ending = lastTag === ',' ? 1 : lastTag === '.' ? 2 : 0;
    const start = first === passage.sentenceFirst[first] ? 1 : passage.tagNames[first - 1] === ',' ? 2 : 0;
    quotedKind.fill(1 + length + 4 * ending + 12 * start + (closed ? 36 : 0), first, end);
    for (let i = first; i < end; i += 1) markDistance[i] = 1 + bucket(i - first);
  }
  return { markDistance, quotedKind };
}
