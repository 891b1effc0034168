// The plain way to find copies, to measure ours by: Jaccard of word 5-shingles with the earlier report most like it, at its best threshold.

import type { PlainReport } from './across-corpora.ts';

const SHINGLE_WORDS = 5;
const THRESHOLDS = Array.from({ length: 18 }, (_, i) => 0.05 * (i + 1));

type Link = { readonly report: string; readonly of: string; readonly likeness: number };

/** The links at the threshold with the best F1. `countRight` says how many of some links are right; `wanted` copies there are. */
export function bestJaccard(
  reports: readonly PlainReport[],
  countRight: (links: readonly Link[]) => number,
  wanted: number,
): readonly Link[] {
  const links = mostLike(reports);
  const scored = THRESHOLDS.map((threshold) => {
    const some = links.filter(({ likeness }) => likeness >= threshold);
    return { some, f1: (2 * countRight(some)) / (some.length + wanted) };
  });
  return scored.sort((a, b) => b.f1 - a.f1)[0]?.some ?? [];
}

/** For each report the earlier one with the highest Jaccard. */
export function mostLike(reports: readonly PlainReport[]): readonly Link[] {
  const bearers = new Map<string, number[]>();
  const sizes: number[] = [];
  const ordered = [...reports].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1));
  return ordered.flatMap(({ id, text }, at) => {
    const shingles = shinglesOf(text);
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const earlier = bearers.get(shingle) ?? [];
      for (const i of earlier) shared.set(i, (shared.get(i) ?? 0) + 1);
      bearers.set(shingle, [...earlier, at]);
    }
    sizes.push(shingles.size);
    const likenesses = [...shared].map(([i, count]) => ({
      report: id,
      of: ordered[i]?.id ?? '',
      likeness: count / (shingles.size + (sizes[i] ?? 0) - count),
    }));
    return likenesses.sort((a, b) => b.likeness - a.likeness).slice(0, 1);
  });
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(SHINGLE_WORDS - 1).map((_, i) => words.slice(i, i + SHINGLE_WORDS).join(' ')));
}
