// The kinds of names and the labels a sequence of words carries for them: outside, begin and inside of each kind.

import type { EntityType } from '../../core/reading.ts';
import type { TokenRange } from '../../core/span.ts';

/** In the order of the labels; label 0 is outside, 2k + 1 begins and 2k + 2 goes on with kind k. */
export const NAME_TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'other'];

/** What the labels are called in a model file. */
export const NAME_LABELS: readonly string[] = ['O', ...NAME_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

export type NamedRange = TokenRange & { readonly type: number };

/** Labels of `length` words in which these names stand; they must not overlap. */
export function labelsOf(names: readonly NamedRange[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, end, type } of names) {
    labels.fill(2 * type + 2, first, end);
    labels[first] = 2 * type + 1;
  }
  return labels;
}
