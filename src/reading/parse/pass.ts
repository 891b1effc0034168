// One greedy pass over a sentence, with the buffers that it reuses from one to the next.

import type { TokenRange } from '../../core/span.ts';
import { type NarrowWeights, scoreThree } from '../../learning/narrow-weights.ts';
import { best } from '../../learning/perceptron.ts';
import { type SparseWeights, scoreSparse } from '../../learning/sparse-weights.ts';
import type { WordTable } from '../word-table.ts';
import {
  GUIDED_FEATURE_COUNT,
  guideFeatures,
  LABEL_FEATURE_COUNT,
  labelFeatures,
  STEP_FEATURE_COUNT,
  stepFeatures,
} from './features.ts';
import { LEFT, NO_LABEL, ParseState, RIGHT, SHIFT, STEPS } from './state.ts';

const LOWEST = -(2 ** 31);

/** A class because it owns large buffers. */
export class Pass {
  readonly state = new ParseState();
  readonly #steps: NarrowWeights;
  readonly #naming: SparseWeights | undefined;
  readonly #features = new Int32Array(Math.max(GUIDED_FEATURE_COUNT, LABEL_FEATURE_COUNT));
  readonly #stepScores = new Int32Array(STEPS);
  readonly #labelScores: Int32Array;

  /** A pass by these weights; without `naming` its arcs get no labels. */
  constructor(steps: NarrowWeights, naming?: SparseWeights) {
    this.#steps = steps;
    this.#naming = naming;
    this.#labelScores = new Int32Array(naming?.classes ?? 0);
  }

  /** Parses the sentence; the arcs are then in `state`, until the next run. Parameters as of ParseState.begin. */
  run(
    words: WordTable,
    tags: Int32Array,
    kinds: Uint8Array,
    sentence: TokenRange,
    backwards: boolean,
    guide?: Int32Array,
  ): this {
    const { state } = this;
    state.begin(words, tags, kinds, sentence, backwards, guide);
    const count = guide === undefined ? STEP_FEATURE_COUNT : GUIDED_FEATURE_COUNT;
    while (!state.done) {
      stepFeatures(state, this.#features);
      if (guide !== undefined) guideFeatures(state, this.#features);
      scoreThree(this.#steps, this.#features, count, this.#stepScores);
      if (this.#naming !== undefined) this.#barMarks();
      const step = bestAllowed(state, this.#stepScores);
      if (step === SHIFT) state.shift();
      else this.#attach(state.headFor(step));
    }
    return this;
  }

  /** Arcs that stay must not hang on punctuation: such steps are taken only where there is no other. */
  #barMarks(): void {
    for (const step of [LEFT, RIGHT]) if (this.state.mark[this.state.headFor(step)]) this.#stepScores[step] = LOWEST;
  }

  #attach(head: number): void {
    let label = NO_LABEL;
    if (this.#naming !== undefined) {
      labelFeatures(this.state, head, this.state.waiting(0), this.#features);
      scoreSparse(this.#naming, this.#features, LABEL_FEATURE_COUNT, this.#labelScores);
      label = best(this.#labelScores);
    }
    this.state.attach(head, label);
  }

  /** Heads that a backward run found, numbered from the first word on: the guide of a forward run. */
  guideForForward(): Int32Array {
    const { head, size } = this.state;
    const guide = new Int32Array(size);
    for (let node = 0; node < size; node++) {
      guide[size - 1 - node] = head[node] === size ? size : size - 1 - head[node]!;
    }
    return guide;
  }
}

/** The step with the highest score among those that the state allows; one always is. */
export function bestAllowed(state: ParseState, scores: Float32Array | Int32Array): number {
  let winner = -1;
  for (let step = SHIFT; step <= RIGHT; step++)
    if (state.allows(step) && (winner < 0 || scores[step]! > scores[winner]!)) winner = step;
  return winner;
}
