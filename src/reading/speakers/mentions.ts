// Finds the mentions at a place of the text without looking through all of them.

import type { Mention } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';

/** No mention is longer, in code units. */
const LONGEST_MENTION = 600;

/** Those of the mentions, which are in the order of their starts, that share a code unit with `span`. */
export function mentionsAt(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = firstFrom(mentions, span.end) - 1; at >= 0; at -= 1) {
    const mention = mentions[at]!;
    if (mention.start < span.start - LONGEST_MENTION) break;
    if (overlaps(mention, span)) found.push(mention);
  }
  return found.reverse();
}

/** Index of the first mention that starts at `offset` or later, by bisection. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
