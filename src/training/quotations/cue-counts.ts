// Counts how often each word is part of a cue, so that training never sees the counts of the article it learns from.

import { type CueLevels, cueKey, cueLevel } from '../../reading/quotations/cue-levels.ts';
import type { CueTable } from '../../reading/quotations/model.ts';
import { CUE } from '../../reading/quotations/spans.ts';
import type { MarkedArticle } from './corpus.ts';

/** By word: how often it is in a cue, and how often it is there. */
type Counts = ReadonlyMap<number, { readonly cues: number; readonly all: number }>;

export type CueCounts = {
  /** Levels of every word, as the model keeps them. */
  readonly table: CueTable;
  /** Levels as if the article of this number were not in the corpus. */
  readonly without: (article: number) => CueLevels;
};

/** Words seen less often are left out of the table; they are as good as unseen. */
const FEWEST = 2;

export function countCues(articles: readonly MarkedArticle[]): CueCounts {
  const each = articles.map(countsOf);
  const total = new Map<number, { cues: number; all: number }>();
  for (const counts of each) {
    for (const [key, { cues, all }] of counts) {
      const sum = total.get(key) ?? { cues: 0, all: 0 };
      total.set(key, { cues: sum.cues + cues, all: sum.all + all });
    }
  }
  const levelOf = (cues: number, all: number): number => cueLevel(cues, all < FEWEST ? 0 : all);
  const kept = [...total].filter(([, { all }]) => all >= FEWEST).sort(([a], [b]) => a - b);
  return {
    table: {
      keys: Int32Array.from(kept, ([key]) => key),
      levels: Uint8Array.from(kept, ([, { cues, all }]) => levelOf(cues, all)),
    },
    without: (article) => ({
      of: (lemma, tag) => {
        const key = cueKey(lemma, tag);
        const own = each[article]?.get(key);
        const sum = total.get(key);
        return levelOf((sum?.cues ?? 0) - (own?.cues ?? 0), (sum?.all ?? 0) - (own?.all ?? 0));
      },
    }),
  };
}

/** Counts by the first annotator's marks. */
function countsOf({ analysis, labels }: MarkedArticle): Counts {
  const counts = new Map<number, { cues: number; all: number }>();
  analysis.lemmas.forEach((lemma, i) => {
    const key = cueKey(lemma, analysis.tags[i]!);
    const { cues, all } = counts.get(key) ?? { cues: 0, all: 0 };
    const label = labels[0]![i]!;
    const isCue = label === 2 * CUE + 1 || label === 2 * CUE + 2;
    counts.set(key, { cues: cues + (isCue ? 1 : 0), all: all + 1 });
  });
  return counts;
}
