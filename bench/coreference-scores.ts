// MUC, B-cubed and CEAF-e of clusters of mentions, and CoNLL's average of the three F1, as the reference scorer counts them (Pradhan et al., ACL 2014).

import { assignBest } from './assignment.ts';

export type Clusters = readonly (readonly string[])[];
export type Score = { readonly recall: number; readonly precision: number; readonly f1: number };
export type CoreferenceScores = {
  readonly muc: Score;
  readonly b3: Score;
  readonly ceafe: Score;
  readonly conll: number;
};

/** Scores of `found` against `key`; a mention stands in one cluster of each, singletons count. */
export function scoreCoreference(key: Clusters, found: Clusters): CoreferenceScores {
  const muc = scored(linksKept(key, found), linksKept(found, key));
  const b3 = scored(bCubed(key, found), bCubed(found, key));
  const similarity = bestAlignment(key, found);
  const ceafe = scored([similarity, key.length], [similarity, found.length]);
  return { muc, b3, ceafe, conll: (muc.f1 + b3.f1 + ceafe.f1) / 3 };
}

type Part = readonly [got: number, of: number];

function scored(recalled: Part, precise: Part): Score {
  const [recall, precision] = [recalled, precise].map(([got, of]) => (of === 0 ? 0 : got / of)) as [number, number];
  return { recall, precision, f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision) };
}

function clusterOf(clusters: Clusters): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((cluster, i) => cluster.map((mention) => [mention, i] as const)));
}

/** MUC (Vilain et al. 1995): links of each cluster that are left when the other side cuts it up. */
function linksKept(clusters: Clusters, others: Clusters): Part {
  const other = clusterOf(others);
  const kept = clusters.map((cluster) => {
    const parts = new Set(cluster.map((mention) => other.get(mention) ?? mention));
    return cluster.length - parts.size;
  });
  return [sum(kept), sum(clusters.map((cluster) => cluster.length - 1))];
}

/** B-cubed (Bagga and Baldwin 1998): for each mention the part of its cluster that stands with it on the other side too. */
function bCubed(clusters: Clusters, others: Clusters): Part {
  const other = clusterOf(others);
  const parts = clusters.map((cluster) => {
    const together = Map.groupBy(cluster, (mention) => other.get(mention));
    const shared = [...together].map(([part, mentions]) => (part === undefined ? 0 : mentions.length ** 2));
    return sum(shared) / cluster.length;
  });
  return [sum(parts), sum(clusters.map(({ length }) => length))];
}

/** CEAF with phi 4 (Luo 2005): the best alignment of clusters one to one, by twice the shared mentions over all mentions of the two. */
function bestAlignment(key: Clusters, found: Clusters): number {
  const other = clusterOf(found);
  const pairs = key.flatMap((cluster, i) => {
    const together = Map.groupBy(cluster, (mention) => other.get(mention));
    return [...together].flatMap(([j, mentions]) =>
      j === undefined ? [] : [{ i, j, weight: (2 * mentions.length) / (cluster.length + (found[j]?.length ?? 0)) }],
    );
  });
  return assignBest(pairs);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
