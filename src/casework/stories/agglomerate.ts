// Groups by average linkage: the two groups most like each other are joined again and again, until no two are like enough.

import { Heap } from '../heap.ts';
import { compare } from '../member.ts';
import { likeness, type StoryTerms } from './terms.ts';

export type Item = { readonly id: string; readonly terms: StoryTerms };

type Group = {
  readonly items: readonly Item[];
  /** The sum of its items' terms: the likeness of two groups, on average over all pairs, is the product of their sums. */
  readonly sum: StoryTerms;
  readonly near: ReadonlySet<number>;
};
type Pair = { readonly a: number; readonly b: number; readonly average: number };

/**
 * The groups of `items`, each in order of id. Only what `links` (pairs of ids) connect is compared. The order of items and links changes nothing.
 * @param least average likeness, 0 to 1, below which two groups stay apart
 */
export function agglomerate(
  items: readonly Item[],
  links: readonly (readonly [string, string])[],
  least: number,
): readonly (readonly string[])[] {
  const ordered = [...items].sort((a, b) => compare(a.id, b.id));
  const numbers = new Map(ordered.map(({ id }, i) => [id, i]));
  const near = ordered.map(() => new Set<number>());
  for (const [one, other] of links) {
    const [a, b] = [numbers.get(one), numbers.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    near[a]?.add(b);
    near[b]?.add(a);
  }
  const groups = new Map(ordered.map((item, i) => [i, { items: [item], sum: item.terms, near: near[i] ?? new Set() }]));
  joinAll(groups, least);
  return [...groups.values()].map((group) => group.items.map(({ id }) => id).sort(compare));
}

function joinAll(groups: Map<number, Group>, least: number): void {
  const pairs = new Heap<Pair>(isBefore);
  const weigh = (a: number, b: number): void => {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    const average = likeness(one.sum, other.sum) / (one.items.length * other.items.length);
    if (average >= least) pairs.put({ a, b, average });
  };
  for (const [a, { near }] of groups) for (const b of near) if (a < b) weigh(a, b);
  let next = groups.size;
  for (let best = pairs.take(); best; best = pairs.take()) {
    const [one, other] = [groups.get(best.a), groups.get(best.b)];
    if (!one || !other) continue;
    groups.delete(best.a);
    groups.delete(best.b);
    const near = new Set([...one.near, ...other.near].filter((i) => groups.has(i)));
    groups.set(next, { items: [...one.items, ...other.items], sum: added(one.sum, other.sum), near });
    for (const i of near) {
      const group = groups.get(i)!;
      groups.set(i, { ...group, near: new Set([...group.near, next]) });
      weigh(i, next);
    }
    next += 1;
  }
}

function added(a: StoryTerms, b: StoryTerms): StoryTerms {
  const sum = new Map(a);
  for (const [term, weight] of b) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

/** Most like first; of equals the earlier groups, so that the result is always the same. */
function isBefore(a: Pair, b: Pair): boolean {
  return a.average > b.average || (a.average === b.average && (a.a < b.a || (a.a === b.a && a.b < b.b)));
}
