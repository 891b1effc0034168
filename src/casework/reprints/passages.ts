// Which passages of one report stand in another, word for word but for house style.

import { shinglesOf } from './fingerprints.ts';
import type { Print } from './words.ts';

/** Words `from` up to `to` of the one report are those of the other from word `at` on. */
export type Passage = { readonly from: number; readonly to: number; readonly at: number };

/** Shortest run of words that is taken for copied. */
const RUN_WORDS = 4;
/** So many changed words between two copied runs are taken for an editor's hand, and count as copied with them. */
const BRIDGED_WORDS = 2;
/** Places of one run of words in the other report that are looked at; a text that repeats itself without end costs no more. */
const MOST_PLACES = 8;

/** Where each run of `RUN_WORDS` words stands in a print. */
function runsOf({ words }: Print): ReadonlyMap<number, readonly number[]> {
  const table = new Map<number, number[]>();
  shinglesOf(words, RUN_WORDS).forEach((hash, at) => {
    const places = table.get(hash);
    if (!places) table.set(hash, [at]);
    else if (places.length < MOST_PLACES) places.push(at);
  });
  return table;
}

/** The passages of `print` that stand in `other`, in order; none overlaps the next. Of several places the longest run is taken. */
export function passagesIn(print: Print, other: Print): readonly Passage[] {
  const runs = runsOf(other);
  const shingles = shinglesOf(print.words, RUN_WORDS);
  const passages: Passage[] = [];
  let from = 0;
  while (from < shingles.length) {
    const places = runs.get(shingles[from] ?? 0) ?? [];
    let best: Passage | undefined;
    for (const at of places) {
      const to = endOfRun(print, from, other, at);
      if (to - from >= RUN_WORDS && to > (best?.to ?? 0)) best = { from, to, at };
    }
    if (best) passages.push(best);
    from = best?.to ?? from + 1;
  }
  return passages;
}

function endOfRun(print: Print, from: number, other: Print, at: number): number {
  let to = from;
  while (to < print.words.length && at + to - from < other.words.length) {
    if (print.words[to] !== other.words[at + to - from]) break;
    to += 1;
  }
  return to;
}

/**
 * Marks the words of a print that passages cover: the runs themselves, and between two runs that follow each other in both texts the
 * few words that an editor changed.
 */
export function markCovered(covered: Uint8Array, passages: readonly Passage[]): void {
  passages.forEach((passage, i) => {
    const before = passages[i - 1];
    const gap = before ? passage.from - before.to : Number.POSITIVE_INFINITY;
    const gapThere = before ? passage.at - (before.at + before.to - before.from) : Number.POSITIVE_INFINITY;
    const near = gap <= BRIDGED_WORDS && gapThere >= 0 && gapThere <= BRIDGED_WORDS;
    covered.fill(1, near ? passage.from - gap : passage.from, passage.to);
  });
}
