// Clusters by average linkage over weighed pairs; a pair that was not weighed counts as unlike.

import { Heap } from '../heap.ts';

/** `a` and `b`: numbers of two things. */
export type Weighed = { readonly a: number; readonly b: number; readonly weight: number };

type Cluster = { readonly things: readonly number[]; readonly near: Map<number, number> };

/** Clusters of the things 0 to `count` - 1: the two with the highest average are joined until none reaches `least`. */
export function linkByAverage(count: number, pairs: readonly Weighed[], least: number): readonly (readonly number[])[] {
  const clusters = new Map<number, Cluster>();
  for (let thing = 0; thing < count; thing += 1) clusters.set(thing, { things: [thing], near: new Map() });
  const queue = new Heap<Weighed>(isBefore);
  for (const { a, b, weight } of pairs) {
    clusters.get(a)!.near.set(b, weight);
    clusters.get(b)!.near.set(a, weight);
    if (weight >= least) queue.put({ a, b, weight });
  }
  let next = count;
  for (let best = queue.take(); best; best = queue.take()) {
    const [one, other] = [clusters.get(best.a), clusters.get(best.b)];
    if (!one || !other) continue;
    clusters.delete(best.a);
    clusters.delete(best.b);
    const joined: Cluster = { things: [...one.things, ...other.things], near: new Map() };
    for (const i of new Set([...one.near.keys(), ...other.near.keys()])) {
      const neighbour = clusters.get(i);
      if (!neighbour) continue;
      const sum = (one.near.get(i) ?? 0) + (other.near.get(i) ?? 0);
      joined.near.set(i, sum);
      neighbour.near.set(next, sum);
      const weight = sum / (joined.things.length * neighbour.things.length);
      if (weight >= least) queue.put({ a: i, b: next, weight });
    }
    clusters.set(next, joined);
    next += 1;
  }
  return [...clusters.values()].map(({ things }) => [...things].sort((a, b) => a - b));
}

/** The weightiest first; of equals the earlier. */
function isBefore(one: Weighed, other: Weighed): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  return one.a !== other.a ? one.a < other.a : one.b < other.b;
}
