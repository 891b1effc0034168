// Teaches the parser: averaged perceptrons that learn from their own mistakes, with a dynamic oracle (Goldberg and Nivre 2013).

import { readFileSync } from 'node:fs';
import type { Model } from '../learning/model-file.ts';
import { packNarrow, unpackNarrow } from '../learning/narrow-weights.ts';
import { AveragedPerceptron, best } from '../learning/perceptron.ts';
import { seededRandom, shuffled } from '../learning/random.ts';
import { packWeights, unpackWeights } from '../learning/sparse-weights.ts';
import {
  ACTION_FEATURE_COUNT,
  actionFeatures,
  LABEL_FEATURE_COUNT,
  labelFeatures,
  PARSE_FEATURES,
} from '../reading/parse/features.ts';
import { ACTIONS, ParseState, SHIFT } from '../reading/parse/state.ts';
import { bestAllowed, type Parser, type ParserSettings, parseSentences, tagColumns } from '../reading/parse.ts';
import { loadTagger, type Tagger, tagWords } from '../reading/tags.ts';
import { oracleCosts } from './oracle.ts';
import { silverSentences, type TaughtSentence } from './silver.ts';
import { learnTags, taggerOf } from './tagger.ts';
import { withVariants } from './variants.ts';

const ACTION_BITS = 22;
const LABEL_BITS = 18;
const ROUNDS = 5;
const JACKKNIFE_ROUNDS = 3;
const SEED = 20161122;
/** From this round on the learner mostly goes on from where its own choice, right or wrong, has led. */
const EXPLORE_FROM = 2;
const EXPLORE_SHARE = 0.9;
const ACTION_SCALE = 1;
const ACTION_SMALLEST = 3;
const LABEL_SCALE = 8;
const LABEL_SMALLEST = 4;

/** Parser for models/en/parser.bin from the corpora in the folder `gold`; wants the tagger's model beside it. */
export async function trainParser(gold: string, log: (line: string) => void): Promise<Model> {
  const tagger = loadTagger(readFileSync(new URL('../../models/en/tagger.bin', import.meta.url)));
  const retagged = jackknifed(withVariants(silverSentences(gold, 'train')), log);
  const learner = new ParserLearner(retagged);
  const random = seededRandom(SEED);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const sentence of shuffled(retagged, random)) learner.learn(sentence, round >= EXPLORE_FROM, random);
    log(`parser round ${round}/${ROUNDS}: ${learner.report()}`);
  }
  const model = learner.model();
  const dev = silverSentences(gold, 'dev').map((sentence) => withOwnTags(sentence, tagger));
  const scores = attachment(parserOf(model), dev);
  log(`parser: ${JSON.stringify(scores)}`);
  return { ...model, header: { ...model.header, scores } };
}

/** The sentences with tags as good as reading's will be: each half tagged by a tagger that was taught on the other. */
function jackknifed(sentences: readonly TaughtSentence[], log: (line: string) => void): TaughtSentence[] {
  const middle = Math.floor(sentences.length / 2);
  const halves = [sentences.slice(0, middle), sentences.slice(middle)];
  const taggers = halves.map((half) => taggerOf(learnTags(half, JACKKNIFE_ROUNDS, log)));
  return halves.flatMap((half, index) => half.map((sentence) => withOwnTags(sentence, taggers[1 - index]!)));
}

/** The sentence with the tags that reading would give it, mistakes and all. */
function withOwnTags(sentence: TaughtSentence, tagger: Tagger): TaughtSentence {
  const chosen = tagWords(sentence.words, [{ first: 0, end: sentence.tags.length }], tagger);
  return { ...sentence, tags: Array.from(chosen, (tag) => tagger.tags[tag]!) };
}

/** The two learners of a parser at work: which step, and which label. */
class ParserLearner {
  readonly #labels: readonly string[];
  readonly #numberOf: ReadonlyMap<string, number>;
  readonly #actions = new AveragedPerceptron(ACTION_BITS, ACTIONS);
  readonly #naming: AveragedPerceptron;
  readonly #state = new ParseState();
  readonly #features = new Int32Array(Math.max(ACTION_FEATURE_COUNT, LABEL_FEATURE_COUNT));
  readonly #actionScores = new Float32Array(ACTIONS);
  readonly #labelScores: Float32Array;
  #steps = 0;
  #wrongSteps = 0;
  #named = 0;
  #wrongNames = 0;

  constructor(sentences: readonly TaughtSentence[]) {
    this.#labels = [...new Set(sentences.flatMap(({ labels }) => labels))].sort();
    this.#numberOf = new Map(this.#labels.map((label, index) => [label, index]));
    this.#naming = new AveragedPerceptron(LABEL_BITS, this.#labels.length);
    this.#labelScores = new Float32Array(this.#labels.length);
  }

  learn(sentence: TaughtSentence, explore: boolean, random: () => number): void {
    const state = this.#state;
    const size = sentence.tags.length;
    const gold = Int32Array.from(sentence.heads, (head) => (head < 0 ? size : head));
    const { hashes, kinds } = tagColumns(sentence.tags);
    state.begin(sentence.words, hashes, kinds, { first: 0, end: size });
    while (!state.done) {
      const action = this.#step(gold, explore, random);
      if (action === SHIFT) state.shift();
      else this.#attach(state.headFor(action), gold, sentence.labels);
    }
  }

  /** Chooses the next step, is corrected, and answers the step to go on with. */
  #step(gold: Int32Array, explore: boolean, random: () => number): number {
    const state = this.#state;
    actionFeatures(state, this.#features);
    this.#actions.score(this.#features, ACTION_FEATURE_COUNT, this.#actionScores);
    const guess = bestAllowed(state, this.#actionScores);
    const costs = oracleCosts(state, gold);
    const least = Math.min(...costs);
    this.#actions.nextExample();
    this.#steps++;
    if (costs[guess] === least) return guess;
    this.#wrongSteps++;
    const scores = this.#actionScores.map((score, action) => (costs[action] === least ? score : -Infinity));
    const right = bestAllowed(state, scores);
    this.#actions.correct(this.#features, ACTION_FEATURE_COUNT, right, guess);
    return explore && random() < EXPLORE_SHARE ? guess : right;
  }

  #attach(head: number, gold: Int32Array, labels: readonly string[]): void {
    const child = this.#state.waiting(0);
    labelFeatures(this.#state, head, child, this.#features);
    this.#naming.score(this.#features, LABEL_FEATURE_COUNT, this.#labelScores);
    let label = best(this.#labelScores);
    if (gold[child] === head) {
      const right = this.#numberOf.get(labels[child]!)!;
      this.#naming.nextExample();
      this.#naming.correct(this.#features, LABEL_FEATURE_COUNT, right, label);
      this.#named++;
      if (label !== right) this.#wrongNames++;
      label = right;
    }
    this.#state.attach(head, label);
  }

  /** What share was corrected since the last report. */
  report(): string {
    const share = (wrong: number, all: number): string => `${((100 * wrong) / all).toFixed(2)} %`;
    const line = `${share(this.#wrongSteps, this.#steps)} of steps, ${share(this.#wrongNames, this.#named)} of labels corrected`;
    this.#steps = this.#wrongSteps = this.#named = this.#wrongNames = 0;
    return line;
  }

  model(): Model {
    const settings: ParserSettings = { actionBits: ACTION_BITS, labelBits: LABEL_BITS };
    const actions = packNarrow(this.#actions.averages(), ACTION_SCALE, ACTION_SMALLEST);
    const naming = packWeights(this.#naming.averages(), LABEL_SCALE, LABEL_SMALLEST);
    return {
      header: {
        stage: 'parser',
        features: PARSE_FEATURES,
        labels: this.#labels,
        corpora: ['PolNeAR 1.0 train (machine parses)'],
        scores: {},
        settings,
      },
      arrays: { actionGaps: actions.gaps, actionWeights: actions.weights, ...naming },
    };
  }
}

function parserOf({ header, arrays }: Model): Parser {
  const { actionGaps, actionWeights, gaps, counts, classes, weights } = arrays;
  return {
    labels: header.labels,
    actions: unpackNarrow({ gaps: actionGaps!, weights: actionWeights! }, ACTION_BITS, ACTIONS),
    naming: unpackWeights(
      { gaps: gaps!, counts: counts!, classes: classes!, weights: weights! },
      LABEL_BITS,
      header.labels.length,
    ),
  };
}

/** Share of words, punctuation aside, with the right head, and with the right label as well; in percent. */
function attachment(parser: Parser, sentences: readonly TaughtSentence[]): Record<string, number> {
  let words = 0;
  let heads = 0;
  let both = 0;
  for (const sentence of sentences) {
    const found = parseSentences(sentence.words, sentence.tags, [{ first: 0, end: sentence.tags.length }], parser);
    sentence.labels.forEach((label, index) => {
      if (label === 'punct') return;
      words++;
      if (found.heads[index] !== sentence.heads[index]) return;
      heads++;
      if (found.labels[index] === label) both++;
    });
  }
  const percent = (part: number): number => Math.round((10000 * part) / words) / 100;
  return { 'heads, PolNeAR dev (silver)': percent(heads), 'heads and labels, PolNeAR dev (silver)': percent(both) };
}
