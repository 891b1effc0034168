// Fits the quotation stage's network to marked passages; keeps its state after every epoch, so that a stopped training goes on.

import { makeKernels } from '../../learning/network/kernels.ts';
import type { Network, NetworkShape } from '../../learning/network/network.ts';
import {
  type Chain,
  type NetworkExample,
  type NetworkTraining,
  type TrainingState,
  trainNetwork,
} from '../../learning/network/training.ts';
import { ALLOWED_STEPS, QUOTATION_LABELS, stretchesOf } from '../../reading/quotations/lattices.ts';
import { networkInput, type VectorRows } from '../../reading/quotations/network-input.ts';
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
  seed: 1,
};

/** What the trainings of one run share. */
export type NetworkRun = {
  readonly words: NetworkWords;
  readonly checkpoints: Checkpoints;
  /** Files that the passages were made from: with others, nothing that was kept counts. */
  readonly madeFrom: readonly string[];
  readonly log: (line: string) => void;
};

/** A network fitted to the passages, which stand together by article; `name` tells it from the others of the run. */
export function fitNetwork(name: string, passages: readonly MarkedPassage[], run: NetworkRun): Network {
  const { words, checkpoints, log } = run;
  const key = keyOf([SHAPE, TRAINING, passages.length], run.madeFrom);
  const plan = { shape: SHAPE, allowed: ALLOWED_STEPS, vectors: words.vectors };
  const rowOf = rowsByWord(words.keys);
  return trainNetwork(plan, networkExamples(passages, rowOf), TRAINING, makeKernels(), {
    log: (line) => log(`${name}: ${line}`),
    resume: checkpoints.load<TrainingState>(name, key),
    save: (state) => checkpoints.save(name, key, state()),
  });
}

/** An example for each stretch of an article that the network reads as one; a passage's labels are a chain of it. */
function networkExamples(passages: readonly MarkedPassage[], rowOf: VectorRows): NetworkExample[] {
  const articles = Map.groupBy(passages, ({ article }) => article);
  return [...articles.values()].flatMap((article) => {
    const marked = article.map((each) => ({ ...each, length: each.passage.length }));
    return stretchesOf(marked).map((stretch) => {
      const chains: Chain[] = [];
      let first = 0;
      for (const { length, labels } of stretch) {
        chains.push({ first, length, labels });
        first += length;
      }
      return {
        input: networkInput(
          stretch.map(({ passage }) => passage),
          rowOf,
        ),
        chains,
      };
    });
  });
}
