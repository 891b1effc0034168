// One pass of the parser while it learns from its own mistakes, with a dynamic oracle (Goldberg and Nivre 2013).

import { type PackedNarrow, packNarrow } from '../learning/narrow-weights.ts';
import { AveragedPerceptron, best } from '../learning/perceptron.ts';
import { seededRandom, shuffled } from '../learning/random.ts';
import { type PackedWeights, packWeights } from '../learning/sparse-weights.ts';
import {
  GUIDED_FEATURE_COUNT,
  guideFeatures,
  LABEL_FEATURE_COUNT,
  labelFeatures,
  STEP_FEATURE_COUNT,
  stepFeatures,
} from '../reading/parse/features.ts';
import { bestAllowed } from '../reading/parse/pass.ts';
import { NO_LABEL, ParseState, SHIFT, STEPS } from '../reading/parse/state.ts';
import type { WordTable } from '../reading/word-table.ts';
import { oracleCosts } from './oracle.ts';

export const STEP_BITS = 22;
const SEED = 20161122;
/** From this round on the learner mostly goes on from where its own choice, right or wrong, has led. */
const EXPLORE_FROM = 2;
const EXPLORE_SHARE = 0.9;
/** How weights are rounded and which are dropped; hardly a loss at a sixth of the size. */
const STEP_SCALE = 1;
const STEP_SMALLEST = 5;
const LABEL_SCALE = 4;
const LABEL_SMALLEST = 4;

/** A sentence ready to learn from: heads (the root is the number of words) and labels by number, both from the first word on. */
export type TaughtParse = {
  readonly words: WordTable;
  readonly hashes: Int32Array;
  readonly kinds: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly guide?: Int32Array;
};

export type PassOptions = { readonly backwards: boolean; readonly labels?: number; readonly labelBits?: number };

/** Learns the steps of a pass and, where there are `labels`, the labels of its arcs. A class because weights change all the time. */
export class PassLearner {
  readonly #backwards: boolean;
  readonly #steps = new AveragedPerceptron(STEP_BITS, STEPS);
  readonly #naming: AveragedPerceptron | undefined;
  readonly #state = new ParseState();
  readonly #features = new Int32Array(Math.max(GUIDED_FEATURE_COUNT, LABEL_FEATURE_COUNT));
  readonly #stepScores = new Float32Array(STEPS);
  readonly #labelScores: Float32Array;
  readonly #random = seededRandom(SEED);
  #taken = 0;
  #wrong = 0;

  constructor({ backwards, labels, labelBits }: PassOptions) {
    this.#backwards = backwards;
    if (labels !== undefined && labelBits !== undefined) this.#naming = new AveragedPerceptron(labelBits, labels);
    this.#labelScores = new Float32Array(labels ?? 0);
  }

  learnAll(taught: readonly TaughtParse[], rounds: number, log: (line: string) => void): void {
    for (let round = 1; round <= rounds; round++) {
      for (const parse of shuffled(taught, this.#random)) this.#learn(parse, round >= EXPLORE_FROM);
      log(
        `round ${round}/${rounds}: ${((100 * this.#wrong) / this.#taken).toFixed(2)} % of ${this.#taken} steps corrected`,
      );
      this.#taken = 0;
      this.#wrong = 0;
    }
  }

  #learn({ words, hashes, kinds, heads, labels, guide }: TaughtParse, explore: boolean): void {
    const state = this.#state;
    const size = heads.length;
    const gold = this.#backwards ? mirrored(heads) : heads;
    state.begin(words, hashes, kinds, { first: 0, end: size }, this.#backwards, guide);
    while (!state.done) {
      const step = this.#step(gold, guide !== undefined, explore);
      if (step === SHIFT) state.shift();
      else this.#attach(state.headFor(step), gold, labels);
    }
  }

  /** Chooses the next step, is corrected, and answers the step to go on with. */
  #step(gold: Int32Array, guided: boolean, explore: boolean): number {
    const state = this.#state;
    const count = guided ? GUIDED_FEATURE_COUNT : STEP_FEATURE_COUNT;
    stepFeatures(state, this.#features);
    if (guided) guideFeatures(state, this.#features);
    this.#steps.score(this.#features, count, this.#stepScores);
    const guess = bestAllowed(state, this.#stepScores);
    const costs = oracleCosts(state, gold);
    const least = Math.min(...costs);
    this.#steps.nextExample();
    this.#taken++;
    if (costs[guess] === least) return guess;
    this.#wrong++;
    const cheapest = this.#stepScores.map((score, step) => (costs[step] === least ? score : -Infinity));
    const right = bestAllowed(state, cheapest);
    this.#steps.correct(this.#features, count, right, guess);
    return explore && this.#random() < EXPLORE_SHARE ? guess : right;
  }

  /** Makes the arc; a right one gets its right label, a wrong one the label that reading would give it. */
  #attach(head: number, gold: Int32Array, labels: Int32Array): void {
    const child = this.#state.waiting(0);
    let label = NO_LABEL;
    if (this.#naming !== undefined) {
      labelFeatures(this.#state, head, child, this.#features);
      this.#naming.score(this.#features, LABEL_FEATURE_COUNT, this.#labelScores);
      label = best(this.#labelScores);
      if (gold[child] === head) {
        this.#naming.nextExample();
        this.#naming.correct(this.#features, LABEL_FEATURE_COUNT, labels[child]!, label);
        label = labels[child]!;
      }
    }
    this.#state.attach(head, label);
  }

  /** What was learnt about steps, packed for the model file. */
  steps(): PackedNarrow {
    return packNarrow(this.#steps.averages(), STEP_SCALE, STEP_SMALLEST);
  }

  /** What was learnt about labels, packed for the model file. */
  naming(): PackedWeights {
    return packWeights(this.#naming?.averages() ?? [], LABEL_SCALE, LABEL_SMALLEST);
  }
}

/** Heads as they are numbered from the last word on. */
function mirrored(heads: Int32Array): Int32Array {
  const size = heads.length;
  return heads.map((_, node) => (heads[size - 1 - node] === size ? size : size - 1 - heads[size - 1 - node]!));
}
