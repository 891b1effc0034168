// Makes the weights of the quotation stage from PolNeAR: a CRF, a ranker of whole spans taught on what the CRF says of unseen articles.

import { bioSteps, type Crf } from '../learning/crf.ts';
import type { SpanPosterior } from '../learning/crf-spans.ts';
import { trainCrf } from '../learning/crf-training.ts';
import { type LogisticGroup, probabilitiesOf, trainLogistic } from '../learning/hashed-logistic.ts';
import type { Model } from '../learning/model-file.ts';
import type { PackedRows } from '../learning/packed-rows.ts';
import { completeSpans } from '../reading/quotations/completion.ts';
import { levelsFrom } from '../reading/quotations/cue-levels.ts';
import { QUOTATION_LABELS, type QuotationSettings, quotationsFile } from '../reading/quotations/model.ts';
import { chooseSpans, SPAN_TYPES } from '../reading/quotations/spans.ts';
import { bestSpans, spanCandidates } from '../reading/quotations.ts';
import { certaintyExamples, fitCertainty } from './quotations/certainty-fit.ts';
import { type MarkedArticle, readMarkedArticles } from './quotations/corpus.ts';
import { countCues } from './quotations/cue-counts.ts';
import { earlierStages } from './quotations/earlier-stages.ts';
import { crfExamples, type MarkedPassage, markedPassages, rankerGroup } from './quotations/examples.ts';
import { spanScores } from './quotations/scores.ts';

type Log = (line: string) => void;

/** Chosen on a part of train that was held back; docs/decisions tells what else was tried. */
const SHAPE = {
  labels: QUOTATION_LABELS.length,
  featureBits: 22,
  edgeBits: 12,
  allowed: bioSteps(SPAN_TYPES.length),
};
const CRF_TRAINING = { epochs: 3, rate: 0.03, decay: 0, dropout: 0.3, seed: 1, mostRows: 700_000 };
const RANKER_TRAINING = { bits: 20, epochs: 2, rate: 0.06, decay: 1e-4, dropout: 0.1, seed: 2 };
const TEMPERATURE = 0.8;
const THRESHOLDS = [0.38, 0.35, 0.3];
const COMPLETION = { content: 0.14, contentOfSure: 0.05, source: 0.15, otherSide: 0.04 };
const FOLDS = 2;

/** Weights of the quotation stage; the same corpus gives the same bytes. Needs the weights of the earlier stages. */
export async function trainQuotations(gold: string, log: Log): Promise<Model> {
  const prepare = earlierStages();
  const articles = readMarkedArticles(gold, 'train', prepare);
  const cues = countCues(articles);
  const passages = markedPassages(articles, cues.without);
  log(`${articles.length} articles, ${passages.length} passages`);
  const draft: QuotationSettings = {
    temperature: TEMPERATURE,
    thresholds: THRESHOLDS,
    completion: COMPLETION,
    certainty: [],
  };
  const unseen = unseenCandidates(passages, draft, log);
  const groups = passages.map((marked, i) => rankerGroup(marked, unseen[i]!));
  const certainty = fitCertainty(unseenQuotations(articles, passages, unseen, groups));
  log(`certainty: ${certainty.map((weight) => weight.toFixed(2)).join(' ')}`);
  const crf = trainCrf(SHAPE, crfExamples(passages), CRF_TRAINING, log);
  const ranker = trainLogistic(groups, RANKER_TRAINING);
  const settings = { ...draft, certainty };
  const model = { crf, ranker, settings };
  const scores = devScores(gold, prepare, cues.table, model);
  log(`dev: ${JSON.stringify(scores)}`);
  return quotationsFile(model, cues.table, ['PolNeAR 1.0 train'], scores);
}

/** The candidates of each passage by a CRF that was not taught on its article: as sure, and as wrong, as it will be in reading. */
function unseenCandidates(
  passages: readonly MarkedPassage[],
  settings: QuotationSettings,
  log: Log,
): SpanPosterior[][] {
  const crfs = Array.from({ length: FOLDS }, (_, fold): Crf => {
    log(`CRF without fold ${fold + 1} of ${FOLDS}`);
    return trainCrf(SHAPE, crfExamples(passages.filter((marked) => foldOf(marked) !== fold)), CRF_TRAINING, log);
  });
  return passages.map((marked) =>
    spanCandidates(marked.passage, marked.words, { crf: crfs[foldOf(marked)]!, settings }),
  );
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
  gold: string,
  prepare: Parameters<typeof readMarkedArticles>[2],
  { keys, levels }: Parameters<typeof quotationsFile>[1],
  model: Parameters<typeof quotationsFile>[0],
): Record<string, number> {
  const table = levelsFrom(keys, levels);
  const passages = markedPassages(readMarkedArticles(gold, 'dev', prepare), () => table);
  return spanScores(passages, ({ passage, words }) => bestSpans(passage, words, model));
}
