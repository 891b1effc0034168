// Makes the weights of the quotation stage from PolNeAR: a network, and a ranker of whole spans taught on what networks say of articles they have not seen.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SpanPosterior } from '../learning/crf-spans.ts';
import { type LogisticGroup, probabilitiesOf, trainLogistic } from '../learning/hashed-logistic.ts';
import type { Model } from '../learning/model-file.ts';
import type { Network } from '../learning/network/network.ts';
import type { PackedRows } from '../learning/packed-rows.ts';
import { completeSpans } from '../reading/quotations/completion.ts';
import { levelsFrom } from '../reading/quotations/cue-levels.ts';
import { latticesOf, type Reader } from '../reading/quotations/lattices.ts';
import { type QuotationSettings, quotationsFile } from '../reading/quotations/model.ts';
import { chooseSpans } from '../reading/quotations/spans.ts';
import { rowsByWord } from '../reading/quotations/word-vectors.ts';
import { bestSpans, spanCandidates } from '../reading/quotations.ts';
import type { Checkpoints } from './checkpoint.ts';
import { certaintyExamples, fitCertainty } from './quotations/certainty-fit.ts';
import { type MarkedArticle, readMarkedArticles } from './quotations/corpus.ts';
import { countCues } from './quotations/cue-counts.ts';
import { earlierStages } from './quotations/earlier-stages.ts';
import { type MarkedPassage, markedPassages, rankerGroup } from './quotations/examples.ts';
import { fitNetwork, type NetworkRun } from './quotations/network-fit.ts';
import { networkWords } from './quotations/network-words.ts';
import { spanScores } from './quotations/scores.ts';

type Log = (line: string) => void;

/** Chosen on a part of train that was held back; docs/decisions tells what else was tried. */
const RANKER_TRAINING = { bits: 20, epochs: 2, rate: 0.06, decay: 1e-4, dropout: 0.1, seed: 2 };
const TEMPERATURE = 0.85;
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
  const settings = { temperature: TEMPERATURE, thresholds: THRESHOLDS, completion: COMPLETION, certainty };
  const ranker = trainLogistic(groups, RANKER_TRAINING);
  const network = fitNetwork('network', passages, run);
  const table = levelsFrom(cues.table.keys, cues.table.levels);
  const dev = markedPassages(readMarkedArticles(gold, 'dev', prepare), () => table);
  const scores = devScores(dev, readerOf(network, run), ranker, settings);
  log(`dev: ${JSON.stringify(scores)}`);
  const tables = { cues: cues.table, vectorKeys: run.words.keys };
  return quotationsFile(network, ranker, settings, tables, ['PolNeAR 1.0 train', 'GloVe (word vectors)'], scores);
}

function readerOf(network: Network, { words }: NetworkRun): Reader {
  return { network, rowOf: rowsByWord(words.keys) };
}

/** The candidates of each passage by a network that was not taught on its article: as sure, and as wrong, as it will be in reading. */
function unseenCandidates(passages: readonly MarkedPassage[], run: NetworkRun): SpanPosterior[][] {
  const candidates: SpanPosterior[][] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const taught = passages.filter((marked) => foldOf(marked) !== fold);
    const reader = readerOf(fitNetwork(`network without fold ${fold + 1} of ${FOLDS}`, taught, run), run);
    eachArticle(passages, (article, numbers) => {
      if (article % FOLDS !== fold) return;
      const found = candidatesOfArticle(
        numbers.map((i) => passages[i]!),
        reader,
      );
      numbers.forEach((number, i) => {
        candidates[number] = found[i]!;
      });
    });
  }
  return candidates;
}

/** The candidates of each of an article's passages. */
function candidatesOfArticle(article: readonly MarkedPassage[], reader: Reader): SpanPosterior[][] {
  const lattices = latticesOf(
    reader,
    article.map(({ passage }) => passage),
    TEMPERATURE,
  );
  return article.map(({ passage, words }, i) => spanCandidates(passage, words, lattices[i]!));
}

/** Calls `use` with each article and the numbers of its passages. */
function eachArticle(passages: readonly MarkedPassage[], use: (article: number, numbers: number[]) => void): void {
  for (const [article, numbers] of Map.groupBy(passages.keys(), (i) => passages[i]!.article)) use(article, numbers);
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
  const candidates = new Map<MarkedPassage, SpanPosterior[]>();
  eachArticle(passages, (_, numbers) => {
    const article = numbers.map((i) => passages[i]!);
    const found = candidatesOfArticle(article, reader);
    article.forEach((marked, i) => {
      candidates.set(marked, found[i]!);
    });
  });
  return spanScores(passages, (marked) => bestSpans(marked.passage, candidates.get(marked)!, { ranker, settings }));
}
