// Makes the weights of the quotation stage from PolNeAR: a network, a CRF, and a ranker of whole spans taught on what such a pair says of articles it has not seen.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SpanPosterior } from '../learning/crf-spans.ts';
import { type CrfExample, trainCrf } from '../learning/crf-training.ts';
import { type LogisticGroup, probabilitiesOf, trainLogistic } from '../learning/hashed-logistic.ts';
import type { Model } from '../learning/model-file.ts';
import type { PackedRows } from '../learning/packed-rows.ts';
import { completeSpans } from '../reading/quotations/completion.ts';
import { levelsFrom } from '../reading/quotations/cue-levels.ts';
import {
  ALLOWED_STEPS,
  latticesOf,
  QUOTATION_LABELS,
  type Reader,
  type Shares,
} from '../reading/quotations/lattices.ts';
import { type QuotationSettings, quotationsFile } from '../reading/quotations/model.ts';
import { chooseSpans } from '../reading/quotations/spans.ts';
import { sequenceOf } from '../reading/quotations/token-features.ts';
import { rowsByWord } from '../reading/quotations/word-vectors.ts';
import { bestSpans, spanCandidates } from '../reading/quotations.ts';
import { type Checkpoints, keyOf } from './checkpoint.ts';
import { certaintyExamples, fitCertainty } from './quotations/certainty-fit.ts';
import { type MarkedArticle, readMarkedArticles } from './quotations/corpus.ts';
import { countCues } from './quotations/cue-counts.ts';
import { earlierStages } from './quotations/earlier-stages.ts';
import { type MarkedPassage, markedPassages, rankerGroup } from './quotations/examples.ts';
import { fitNetwork, type NetworkRun } from './quotations/network-fit.ts';
import { networkWords } from './quotations/network-words.ts';
import { spanScores } from './quotations/scores.ts';

type Log = (line: string) => void;

/** Chosen on parts of train that were held back and, COMPLETION, on dev; docs/decisions tells what else was tried. */
const RANKER_TRAINING = { bits: 20, epochs: 2, rate: 0.06, decay: 1e-4, dropout: 0.1, seed: 2 };
const SHARES: Shares = { network: 0.54, crf: 0.45 };
const CRF_SHAPE = { labels: QUOTATION_LABELS.length, featureBits: 22, edgeBits: 12, allowed: ALLOWED_STEPS };
const CRF_TRAINING = { epochs: 3, rate: 0.03, decay: 0, dropout: 0.3, seed: 1, mostRows: 225_000 };
const THRESHOLDS = [0.38, 0.35, 0.3];
const COMPLETION = { content: 0.14, contentOfSure: 0.05, source: 0.15, otherSide: 0.04 };
const FOLDS = 2;
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
    madeFrom: [join(gold, 'quotations/train.jsonl.gz'), ...EARLIER],
    log,
  };
  const unseen = unseenCandidates(passages, run);
  const groups = passages.map((marked, i) => rankerGroup(marked, unseen[i]!));
  const certainty = fitCertainty(unseenQuotations(articles, passages, unseen, groups));
  log(`certainty: ${certainty.map((weight) => weight.toFixed(2)).join(' ')}`);
  const settings = { shares: SHARES, thresholds: THRESHOLDS, completion: COMPLETION, certainty };
  const ranker = trainLogistic(groups, RANKER_TRAINING);
  const reader = readerFor('network', passages, run);
  const table = levelsFrom(cues.table.keys, cues.table.levels);
  const dev = markedPassages(readMarkedArticles(gold, 'dev', prepare), () => table);
  const scores = devScores(dev, reader, ranker, settings);
  log(`dev: ${JSON.stringify(scores)}`);
  const tables = { cues: cues.table, vectorKeys: run.words.keys };
  return quotationsFile(reader, ranker, settings, tables, ['PolNeAR 1.0 train', 'GloVe vectors'], scores);
}

/** A network and a CRF fitted to the passages; `name` tells them from the others of the run. */
function readerFor(name: string, passages: readonly MarkedPassage[], run: NetworkRun): Reader {
  const network = fitNetwork(name, passages, run);
  const key = keyOf([CRF_SHAPE, CRF_TRAINING, passages.length], run.madeFrom);
  const crf = run.checkpoints.once(`${name} crf`, key, () =>
    trainCrf(CRF_SHAPE, crfExamples(passages), CRF_TRAINING, (line) => run.log(`${name}, its CRF: ${line}`)),
  );
  return { network, rowOf: rowsByWord(run.words.keys), crf };
}

/** One example for each annotator; those of one text share its weight. */
function crfExamples(passages: readonly MarkedPassage[]): CrfExample[] {
  return passages.flatMap(({ passage, labels }) => {
    const sequence = sequenceOf(passage);
    return labels.map((own) => ({ sequence, labels: own, weight: 1 / labels.length }));
  });
}

/** The candidates of each passage by a reader that was not taught on its article: as sure, and as wrong, as it will be in reading. */
function unseenCandidates(passages: readonly MarkedPassage[], run: NetworkRun): SpanPosterior[][] {
  const readers = Array.from({ length: FOLDS }, (_, fold) => {
    const taught = passages.filter((marked) => foldOf(marked) !== fold);
    return readerFor(`network without fold ${fold + 1} of ${FOLDS}`, taught, run);
  });
  return candidatesOf(passages, (article) => readers[foldOf(article)]!);
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

function foldOf({ article }: MarkedPassage): number {
  return article % FOLDS;
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
        groups.filter((_, i) => foldOf(passages[i]!) !== fold),
        RANKER_TRAINING,
      ),
  );
  return passages.flatMap((marked, i) => {
    const { ids, offsets } = groups[i]!;
    const probabilities = probabilitiesOf(rankers[foldOf(marked)]!, ids, offsets);
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
