// Makes the weights of the quotation stage from PolNeAR and unmarked news: two networks, a CRF, and a ranker of whole spans taught on what the three say of articles it has not seen.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SpanPosterior } from '../learning/crf-spans.ts';
import { type LogisticGroup, probabilitiesOf, trainLogistic } from '../learning/hashed-logistic.ts';
import type { Model } from '../learning/model-file.ts';
import type { PackedRows } from '../learning/packed-rows.ts';
import { completeSpans } from '../reading/quotations/completion.ts';
import { levelsFrom } from '../reading/quotations/cue-levels.ts';
import { latticesOf, type Reader, type Shares } from '../reading/quotations/lattices.ts';
import { type QuotationSettings, quotationsFile } from '../reading/quotations/model.ts';
import { passagesOf } from '../reading/quotations/passage.ts';
import { chooseSpans } from '../reading/quotations/spans.ts';
import { bestSpans, spanCandidates } from '../reading/quotations.ts';
import type { Checkpoints } from './checkpoint.ts';
import { certaintyExamples, fitCertainty } from './quotations/certainty-fit.ts';
import { type MarkedArticle, readMarkedArticles } from './quotations/corpus.ts';
import { countCues } from './quotations/cue-counts.ts';
import { earlierStages } from './quotations/earlier-stages.ts';
import { type MarkedPassage, markedPassages, rankerGroup } from './quotations/examples.ts';
import type { NetworkRun } from './quotations/network-fit.ts';
import { networkWords } from './quotations/network-words.ts';
import { FOLDS, fitReaders, foldOf } from './quotations/readers.ts';
import { spanScores } from './quotations/scores.ts';
import { readUnmarked, UNMARKED } from './quotations/unmarked.ts';

type Log = (line: string) => void;

/** Chosen on parts of train that were held back and, THRESHOLDS and COMPLETION, on dev; docs/decisions tells what else was tried. */
const RANKER_TRAINING = { bits: 20, epochs: 2, rate: 0.06, decay: 1e-4, dropout: 0.1, seed: 2 };
const SHARES: Shares = { network: 0.27, crf: 0.36 };
const THRESHOLDS = [0.42, 0.38, 0.3];
const COMPLETION = { content: 0.08, contentOfSure: 0.02, source: 0.15, otherSide: 0.04 };
const CORPORA = ['PolNeAR 1.0 train', 'GloVe vectors', ...UNMARKED.map((file) => file.replace(/\.jsonl?\.gz$/, ''))];
const EARLIER = ['tagger', 'parser', 'names'].map((name) =>
  fileURLToPath(new URL(`../../models/en/${name}.bin`, import.meta.url)),
);

/** Weights of the quotation stage; the same corpus gives the same bytes. Needs the weights of the earlier stages. */
export async function trainQuotations(gold: string, log: Log, checkpoints: Checkpoints): Promise<Model> {
  const prepare = earlierStages();
  const articles = readMarkedArticles(gold, 'train', prepare);
  const cues = countCues(articles);
  const passages = markedPassages(articles, cues.without);
  log(`${articles.length} articles, ${passages.length} passages`);
  const run: NetworkRun = {
    words: networkWords(log),
    checkpoints,
    madeFrom: [...['quotations/train.jsonl.gz', ...UNMARKED].map((file) => join(gold, file)), ...EARLIER],
    log,
  };
  const table = levelsFrom(cues.table.keys, cues.table.levels);
  const texts = readUnmarked(gold).map((text) => {
    const { analysis, names } = prepare(text);
    return passagesOf(analysis, names, table);
  });
  log(`${texts.length} texts without marks`);
  const readers = fitReaders(passages, texts, run);
  const unseen = candidatesOf(passages, ({ article }) => readers.unseen(article));
  const groups = passages.map((marked, i) => rankerGroup(marked, unseen[i]!));
  const certainty = fitCertainty(unseenQuotations(articles, passages, unseen, groups));
  log(`certainty: ${certainty.map((weight) => weight.toFixed(2)).join(' ')}`);
  const settings = { shares: SHARES, thresholds: THRESHOLDS, completion: COMPLETION, certainty };
  const ranker = trainLogistic(groups, RANKER_TRAINING);
  const dev = markedPassages(readMarkedArticles(gold, 'dev', prepare), () => table);
  const scores = devScores(dev, readers.whole, ranker, settings);
  log(`dev: ${JSON.stringify(scores)}`);
  const tables = { cues: cues.table, vectors: run.words };
  return quotationsFile(readers.whole, ranker, settings, tables, CORPORA, scores);
}

/** The candidates of each passage, in their order; an article's passages, which stand together, are read by one reader. */
function candidatesOf(
  passages: readonly MarkedPassage[],
  readerOf: (article: MarkedPassage) => Reader,
): SpanPosterior[][] {
  return [...Map.groupBy(passages, ({ article }) => article).values()].flatMap((article) => {
    const read = article.map(({ passage }) => passage);
    const lattices = latticesOf(readerOf(article[0]!), read, SHARES);
    return article.map(({ passage, words }, i) => spanCandidates(passage, words, lattices[i]!));
  });
}

/** Quotations as read by weights that have not seen their article, and whether they are right. */
function unseenQuotations(
  articles: readonly MarkedArticle[],
  passages: readonly MarkedPassage[],
  candidates: readonly (readonly SpanPosterior[])[],
  groups: readonly LogisticGroup[],
) {
  const rankers = Array.from(
    { length: FOLDS },
    (_, fold): PackedRows =>
      trainLogistic(
        groups.filter((_, i) => foldOf(passages[i]!.article) !== fold),
        RANKER_TRAINING,
      ),
  );
  return passages.flatMap((marked, i) => {
    const { ids, offsets } = groups[i]!;
    const probabilities = probabilitiesOf(rankers[foldOf(marked.article)]!, ids, offsets);
    const ranked = candidates[i]!.map((span, k) => ({ ...span, probability: probabilities[k]! }));
    const chosen = chooseSpans(marked.passage.length, ranked, THRESHOLDS);
    const { analysis, markings } = articles[marked.article]!;
    return certaintyExamples(
      analysis,
      marked.passage,
      completeSpans(marked.passage, ranked, chosen, COMPLETION),
      markings[0]!,
    );
  });
}

/** Exact F1 by type on PolNeAR's dev articles, for the model's file. */
function devScores(
  passages: readonly MarkedPassage[],
  reader: Reader,
  ranker: PackedRows,
  settings: QuotationSettings,
): Record<string, number> {
  const candidates = candidatesOf(passages, () => reader);
  return spanScores(passages, ({ passage }, i) => bestSpans(passage, candidates[i]!, { ranker, settings }));
}
