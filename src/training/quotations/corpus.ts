// The articles of PolNeAR with what people marked in them and what earlier stages read in them.

import { join } from 'node:path';
import type { Analysis } from '../../core/analysis.ts';
import type { Mention } from '../../core/reading.ts';
import { readGold } from '../gold.ts';
import { type GoldQuotation, goldLabels } from './labels.ts';

/** What reading knows of a text before it comes to quotations. */
export type Prepared = { readonly analysis: Analysis; readonly names: readonly Mention[] };

/** One text, with what each of its annotators marked, and the same as labels of its tokens. */
export type MarkedArticle = Prepared & {
  readonly markings: readonly (readonly GoldQuotation[])[];
  readonly labels: readonly Uint8Array[];
};

type Article = { readonly text: string; readonly quotations: readonly GoldQuotation[] };

/** The articles of `quotations/<set>` in the order of the file; one that several people marked comes once, with all their marks. */
export function readMarkedArticles(
  gold: string,
  set: 'train' | 'dev',
  prepare: (text: string) => Prepared,
): MarkedArticle[] {
  const markings = new Map<string, (readonly GoldQuotation[])[]>();
  for (const { text, quotations } of readGold<Article>(join(gold, `quotations/${set}.jsonl.gz`))) {
    markings.set(text, [...(markings.get(text) ?? []), quotations]);
  }
  return [...markings].map(([text, marked]) => {
    const prepared = prepare(text);
    return { ...prepared, markings: marked, labels: marked.map((marks) => goldLabels(prepared.analysis, marks)) };
  });
}
