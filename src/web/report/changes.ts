// What was changed between two versions of a report, sentence by sentence.

import type { Reading } from '../../core/reading.ts';
import { textOf } from '../../core/span.ts';

/** Neighbouring sentences that went and came; one side may be empty. */
export type Change = { readonly before: readonly string[]; readonly now: readonly string[] };

/** More sentences than this on each side are not compared one with another: the table would grow with their product. */
const MOST_SENTENCES = 2000;

/** Changes in the order of the text; undefined where the versions are too long to compare. */
export function changesBetween(before: Reading, now: Reading): readonly Change[] | undefined {
  const old = sentencesOf(before);
  const fresh = sentencesOf(now);
  if (old.length > MOST_SENTENCES || fresh.length > MOST_SENTENCES) return undefined;
  const kept = [...keptPairs(old, fresh), { i: old.length, j: fresh.length }];
  return kept.flatMap(({ i, j }, index) => {
    const last = kept[index - 1] ?? { i: -1, j: -1 };
    return paired({ before: old.slice(last.i + 1, i), now: fresh.slice(last.j + 1, j) });
  });
}

/** As many sentences gone as come were most likely put one for another. */
function paired(change: Change): readonly Change[] {
  const { before, now } = change;
  if (before.length === now.length) return before.map((gone, index) => ({ before: [gone], now: [now[index] ?? ''] }));
  return [change];
}

/** Places of the sentences that both have, in order: a longest common subsequence. */
function keptPairs(
  old: readonly string[],
  fresh: readonly string[],
): readonly { readonly i: number; readonly j: number }[] {
  const common = commonLengths(old, fresh);
  const pairs: { i: number; j: number }[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      pairs.push({ i, j });
      i += 1;
      j += 1;
    } else if (at(common, i + 1, j) >= at(common, i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Whitespace is the printer's, not the author's. */
function sentencesOf({ sentences, text }: Reading): readonly string[] {
  return sentences.map((sentence) => textOf(text, sentence).replace(/\s+/g, ' ').trim());
}

/** How many sentences the rests from `i` and `j` on have in common at most: the table of the longest common subsequence. */
function commonLengths(old: readonly string[], fresh: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row)
        row[j] = old[i] === fresh[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
