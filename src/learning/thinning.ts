// Leaves out a random share of features while something is learnt, others each time, so that weights do not lean on a few.

import type { Random } from './random.ts';

/** Features of items as flat lists: those of item i are `ids[offsets[i]]` up to, without, `ids[offsets[i + 1]]`. */
type FlatFeatures = { readonly ids: Int32Array; readonly offsets: Int32Array };

/** The features that stay; all of them where `share` is 0. */
export function thinned({ ids, offsets }: FlatFeatures, share: number, random: Random): FlatFeatures {
  if (share === 0) return { ids, offsets };
  const kept = new Int32Array(ids.length);
  const starts = new Int32Array(offsets.length);
  let count = 0;
  for (let item = 0; item + 1 < offsets.length; item += 1) {
    for (let k = offsets[item]!; k < offsets[item + 1]!; k += 1) if (random() >= share) kept[count++] = ids[k]!;
    starts[item + 1] = count;
  }
  return { ids: kept.subarray(0, count), offsets: starts };
}
