// The plain way to group reports by story, to measure ours by: one pass, cosine of TF-IDF with the middle of the nearest story.

import type { PlainReport } from './across-corpora.ts';

type Vector = Map<string, number>;

/** Report to the number of its story. */
export function onePass(reports: readonly PlainReport[], threshold: number): ReadonlyMap<string, string> {
  const middles: Vector[] = [];
  const vectors = vectorsOf(reports);
  return new Map(
    reports.map(({ id }, i) => {
      const vector = vectors[i]!;
      const likenesses = middles.map((middle) => cosine(vector, middle));
      const best = likenesses.indexOf(Math.max(...likenesses));
      const joins = best >= 0 && likenesses[best]! >= threshold;
      const story = joins ? best : middles.length;
      const middle = middles[story] ?? new Map<string, number>();
      for (const [word, weight] of vector) middle.set(word, (middle.get(word) ?? 0) + weight);
      middles[story] = middle;
      return [id, String(story)] as const;
    }),
  );
}

const made = new WeakMap<readonly PlainReport[], Vector[]>();

function vectorsOf(reports: readonly PlainReport[]): Vector[] {
  const known = made.get(reports);
  if (known) return known;
  const counts = reports.map(({ headline, text }) => {
    const words = `${headline ?? ''} ${text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
  });
  const bearers = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const vectors = counts.map(
    (words) =>
      new Map(
        [...words].map(([word, count]) => [word, count * Math.log(reports.length / (bearers.get(word) ?? 1))] as const),
      ),
  );
  made.set(reports, vectors);
  return vectors;
}

function cosine(a: Vector, b: Vector): number {
  const length = (vector: Vector): number =>
    Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  let dot = 0;
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
  return dot / (length(a) * length(b) || 1);
}
