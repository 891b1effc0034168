// Which row of the network's word vectors a word has: a table of hashes, as the model file holds it.

import type { VectorRows } from './network-input.ts';

/** An empty slot; no word's row. */
const EMPTY = -1;

/** Looks up rows by the words' hashes; `keys[r]` is the hash of the word of row r, and where two words share one the first counts. */
export function rowsByWord(keys: Int32Array): VectorRows {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * keys.length)));
  const slots = new Int32Array(size).fill(EMPTY);
  const slotOf = (key: number): number => {
    let slot = key & (size - 1);
    while (slots[slot] !== EMPTY && keys[slots[slot]!] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  keys.forEach((key, row) => {
    const slot = slotOf(key);
    if (slots[slot] === EMPTY) slots[slot] = row;
  });
  return (word) => slots[slotOf(word)]!;
}
