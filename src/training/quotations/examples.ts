// From marked articles to what the network and the ranker learn from.

import type { SpanPosterior } from '../../learning/crf-spans.ts';
import type { LogisticGroup } from '../../learning/hashed-logistic.ts';
import type { CueLevels } from '../../reading/quotations/cue-levels.ts';
import { type Passage, passagesOf } from '../../reading/quotations/passage.ts';
import { spanFeatures } from '../../reading/quotations/span-features.ts';
import { wordsOf } from '../../reading/quotations.ts';
import type { MarkedArticle } from './corpus.ts';
import { labelsOfPassage } from './labels.ts';

/** A passage with each annotator's labels. */
export type MarkedPassage = {
  readonly article: number;
  readonly passage: Passage;
  readonly words: readonly string[];
  readonly labels: readonly Uint8Array[];
};

export function markedPassages(
  articles: readonly MarkedArticle[],
  levelsFor: (article: number) => CueLevels,
): MarkedPassage[] {
  return articles.flatMap(({ analysis, names, labels }, article) =>
    passagesOf(analysis, names, levelsFor(article)).map((passage) => ({
      article,
      passage,
      words: wordsOf(analysis, passage),
      labels: labels.map((whole) => labelsOfPassage(passage, whole)),
    })),
  );
}

/** The candidates of a passage with the share of annotators who marked just that span. */
export function rankerGroup(marked: MarkedPassage, candidates: readonly SpanPosterior[]): LogisticGroup {
  const votes = new Map<string, number>();
  for (const labels of marked.labels) {
    for (const key of spanKeys(labels)) votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const truth = Float32Array.from(candidates, (span) => (votes.get(keyOf(span)) ?? 0) / marked.labels.length);
  return { ...spanFeatures(marked.passage, candidates), truth };
}

/** Every span of a BIO labelling as text, to compare by. */
export function spanKeys(labels: Uint8Array): string[] {
  const keys: string[] = [];
  for (let first = 0; first < labels.length; first += 1) {
    if (labels[first]! % 2 === 0) continue;
    let end = first + 1;
    while (end < labels.length && labels[end] === labels[first]! + 1) end += 1;
    keys.push(keyOf({ type: (labels[first]! - 1) / 2, first, end }));
  }
  return keys;
}

export function keyOf({ type, first, end }: Pick<SpanPosterior, 'type' | 'first' | 'end'>): string {
  return `${type} ${first} ${end}`;
}
