// From tagged words to who depends on whom: a greedy arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011).

import type { TokenRange } from '../core/span.ts';
import { hashText } from '../learning/hashing.ts';
import { readModel } from '../learning/model-file.ts';
import { type NarrowWeights, scoreThree, unpackNarrow } from '../learning/narrow-weights.ts';
import { best } from '../learning/perceptron.ts';
import { type SparseWeights, scoreSparse, unpackWeights } from '../learning/sparse-weights.ts';
import {
  ACTION_FEATURE_COUNT,
  actionFeatures,
  LABEL_FEATURE_COUNT,
  labelFeatures,
  PARSE_FEATURES,
} from './parse/features.ts';
import { ACTIONS, LEFT, ParseState, RIGHT, SHIFT } from './parse/state.ts';
import type { WordTable } from './word-table.ts';

export type Parser = {
  readonly labels: readonly string[];
  readonly actions: NarrowWeights;
  readonly naming: SparseWeights;
};

/** What a parser's model file says beside its weights. */
export type ParserSettings = { readonly actionBits: number; readonly labelBits: number };

/** Parser from the bytes of models/en/parser.bin; throws where they are something else. */
export function loadParser(bytes: Uint8Array): Parser {
  const { header, arrays } = readModel(bytes, { stage: 'parser', features: PARSE_FEATURES });
  const { actionBits, labelBits } = header.settings as ParserSettings;
  const { actionGaps, actionWeights, gaps, counts, classes, weights } = arrays;
  return {
    labels: header.labels,
    actions: unpackNarrow({ gaps: actionGaps!, weights: actionWeights! }, actionBits, ACTIONS),
    naming: unpackWeights(
      { gaps: gaps!, counts: counts!, classes: classes!, weights: weights! },
      labelBits,
      header.labels.length,
    ),
  };
}

/**
 * Head and label of each token. Heads are absolute token indexes, -1 at the root; each sentence gets exactly one root and its
 * arcs make a tree. Sentences must cover the tokens.
 */
export function parseSentences(
  words: WordTable,
  tags: readonly string[],
  sentences: readonly TokenRange[],
  parser: Parser,
): { heads: Int32Array; labels: string[] } {
  const heads = new Int32Array(tags.length);
  const labels = new Array<string>(tags.length);
  const { hashes, kinds } = tagColumns(tags);
  const chooser = new Chooser(parser);
  for (const sentence of sentences) {
    chooser.parse(words, hashes, kinds, sentence);
    const { head, label, size } = chooser.state;
    for (let node = 0; node < size; node++) {
      heads[sentence.first + node] = head[node] === size ? -1 : sentence.first + head[node]!;
      labels[sentence.first + node] = head[node] === size ? 'root' : parser.labels[label[node]!]!;
    }
  }
  return { heads, labels };
}

/** Tags as the parser's state wants them. */
export function tagColumns(tags: readonly string[]): { hashes: Int32Array; kinds: Uint8Array } {
  const known = new Map<string, number>();
  const hashes = new Int32Array(tags.length);
  const kinds = new Uint8Array(tags.length);
  tags.forEach((tag, index) => {
    const hash = known.get(tag) ?? hashText(tag);
    known.set(tag, hash);
    hashes[index] = hash;
    kinds[index] = tag === ',' ? 1 : tag.startsWith('V') ? 2 : 0;
  });
  return { hashes, kinds };
}

/** The parser at work, with its buffers. */
class Chooser {
  readonly state = new ParseState();
  readonly #parser: Parser;
  readonly #features = new Int32Array(Math.max(ACTION_FEATURE_COUNT, LABEL_FEATURE_COUNT));
  readonly #actionScores = new Int32Array(ACTIONS);
  readonly #labelScores: Int32Array;

  constructor(parser: Parser) {
    this.#parser = parser;
    this.#labelScores = new Int32Array(parser.labels.length);
  }

  parse(words: WordTable, tags: Int32Array, kinds: Uint8Array, sentence: TokenRange): void {
    const { state } = this;
    state.begin(words, tags, kinds, sentence);
    while (!state.done) {
      actionFeatures(state, this.#features);
      scoreThree(this.#parser.actions, this.#features, ACTION_FEATURE_COUNT, this.#actionScores);
      const action = bestAllowed(state, this.#actionScores);
      if (action === SHIFT) state.shift();
      else this.#attach(state.headFor(action));
    }
  }

  #attach(head: number): void {
    labelFeatures(this.state, head, this.state.waiting(0), this.#features);
    scoreSparse(this.#parser.naming, this.#features, LABEL_FEATURE_COUNT, this.#labelScores);
    this.state.attach(head, best(this.#labelScores));
  }
}

/** The step with the highest score among those that the state allows; one always is. */
export function bestAllowed(state: ParseState, scores: Float32Array | Int32Array): number {
  let winner = -1;
  for (const action of [SHIFT, LEFT, RIGHT])
    if (state.allows(action) && (winner < 0 || scores[action]! > scores[winner]!)) winner = action;
  return winner;
}
