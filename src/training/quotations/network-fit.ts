// Fits the quotation stage's network to marked passages; keeps its state after every epoch, so that a stopped training goes on.

import { makeKernels } from '../../learning/network/kernels.ts';
import type { Network, NetworkShape } from '../../learning/network/network.ts';
import {
  type Chain,
  type NetworkExample,
  type NetworkTraining,
  type Target,
  type TrainingState,
  trainNetwork,
} from '../../learning/network/training.ts';
import { ALLOWED_STEPS, QUOTATION_LABELS, stretchesOf } from '../../reading/quotations/lattices.ts';
import { networkInput, type VectorRows } from '../../reading/quotations/network-input.ts';
import type { Passage } from '../../reading/quotations/passage.ts';
import { rowsByWord } from '../../reading/quotations/word-vectors.ts';
import { type Checkpoints, keyOf } from '../checkpoint.ts';
import { DIMENSIONS } from '../word-vectors.ts';
import type { MarkedPassage } from './examples.ts';
import type { NetworkWords } from './network-words.ts';

/** Chosen on a part of train that was held back; docs/decisions tells what else was tried. */
const SHAPE: NetworkShape = {
  featureBits: 15,
  featureWidth: 124,
  wordWidth: DIMENSIONS,
  layers: [
    { width: 96, treeLayer: false },
    { width: 96, treeLayer: true },
    { width: 96, treeLayer: false },
  ],
  labels: QUOTATION_LABELS.length,
};
const TRAINING: NetworkTraining = {
  epochs: 10,
  rate: 0.002,
  inputDropout: 0.35,
  layerDropout: 0.5,
  featureDropout: 0.5,
  told: 0,
  seed: 1,
};
/** Of a network that is also told what first readers think of texts without marks: with more to learn from, less is blotted out. */
const TOLD_TRAINING: NetworkTraining = {
  ...TRAINING,
  epochs: 8,
  inputDropout: 0.3,
  layerDropout: 0.4,
  told: 2,
};

/** What the trainings of one run share. */
export type NetworkRun = {
  readonly words: NetworkWords;
  readonly checkpoints: Checkpoints;
  /** Files that the passages were made from: with others, nothing that was kept counts. */
  readonly madeFrom: readonly string[];
  readonly log: (line: string) => void;
};

/** A passage that nobody marked, with the share of each label at each token, `[t * labels + label]`. */
export type ToldPassage = { readonly article: number; readonly passage: Passage; readonly shares: Float32Array };

/**
 * A network fitted to the passages, which stand together by article, and to what is told of others, where anything is; `name` tells it
 * from the others of the run. Nothing is told twice: where the training is kept as finished, it is not asked for.
 */
export function fitNetwork(
  name: string,
  passages: readonly MarkedPassage[],
  run: NetworkRun,
  told?: () => readonly ToldPassage[],
): Network {
  const { words, checkpoints, log } = run;
  const training = told ? TOLD_TRAINING : TRAINING;
  const key = keyOf([SHAPE, training, passages.length], run.madeFrom);
  const plan = { shape: SHAPE, allowed: ALLOWED_STEPS, vectors: words.vectors };
  const rowOf = rowsByWord(words.keys);
  const resume = checkpoints.load<TrainingState>(name, key);
  const isFinished = resume?.epoch === training.epochs;
  const examples = {
    marked: isFinished ? [] : networkExamples(passages, rowOf, ({ labels }) => ({ labels })),
    told: isFinished || !told ? [] : networkExamples(told(), rowOf, ({ shares }) => ({ shares })),
  };
  return trainNetwork(plan, examples, training, makeKernels(), {
    log: (line) => log(`${name}: ${line}`),
    resume,
    save: (state) => checkpoints.save(name, key, state()),
  });
}

/** An example for each stretch of an article that the network reads as one; what is right of a passage is a chain of it. */
function networkExamples<T extends { readonly article: number; readonly passage: Passage }>(
  passages: readonly T[],
  rowOf: VectorRows,
  targetOf: (passage: T) => Target,
): NetworkExample[] {
  const articles = Map.groupBy(passages, ({ article }) => article);
  return [...articles.values()].flatMap((article) =>
    stretchesOf(article.map((each) => ({ each, length: each.passage.length }))).map((stretch) => {
      const chains: Chain[] = [];
      let first = 0;
      for (const { length, each } of stretch) {
        chains.push({ first, length, target: targetOf(each) });
        first += length;
      }
      const read = stretch.map(({ each }) => each.passage);
      return { input: networkInput(read, rowOf), chains };
    }),
  );
}
