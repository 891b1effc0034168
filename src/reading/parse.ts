// From tagged words to who depends on whom: two greedy arc-hybrid passes (Kuhlmann, Gómez-Rodríguez and Satta 2011), the second guided.

import type { TokenRange } from '../core/span.ts';
import { hashText } from '../learning/hashing.ts';
import { type ModelHeader, type NumberArray, readModel } from '../learning/model-file.ts';
import { type NarrowWeights, unpackNarrow } from '../learning/narrow-weights.ts';
import { type PackedWeights, type SparseWeights, unpackWeights } from '../learning/sparse-weights.ts';
import { PARSE_FEATURES } from './parse/features.ts';
import { Pass } from './parse/pass.ts';
import { COMMA, FINITE, isMark, MARK, QUOTE, VERB } from './parse/state.ts';
import type { WordTable } from './word-table.ts';

export type Parser = {
  readonly labels: readonly string[];
  /** Steps of the pass from the last word to the first, which only guides. */
  readonly backward: NarrowWeights;
  /** Steps of the pass from the first word to the last, which makes the arcs. */
  readonly forward: NarrowWeights;
  readonly naming: SparseWeights;
};

/** What a parser's model file says beside its weights. */
export type ParserSettings = { readonly stepBits: number; readonly labelBits: number };

/** Parser from the bytes of models/en/parser.bin; throws where they are something else. */
export function loadParser(bytes: Uint8Array): Parser {
  const { header, arrays } = readModel(bytes, { stage: 'parser', features: PARSE_FEATURES });
  return parserOf(header, arrays);
}

/** The parser that a model of this header and these arrays gives. */
export function parserOf(
  { labels, settings }: Pick<ModelHeader, 'labels' | 'settings'>,
  arrays: Readonly<Record<string, NumberArray>>,
): Parser {
  const { stepBits, labelBits } = settings as ParserSettings;
  const steps = (pass: string): NarrowWeights =>
    unpackNarrow({ gaps: arrays[`${pass}Gaps`]!, weights: arrays[`${pass}Weights`]! }, stepBits);
  return {
    labels,
    backward: steps('backward'),
    forward: steps('forward'),
    naming: unpackWeights(arrays as PackedWeights, labelBits, labels.length),
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
  const backward = new Pass(parser.backward);
  const forward = new Pass(parser.forward, parser.naming);
  for (const sentence of sentences) {
    const guide = backward.run(words, hashes, kinds, sentence, true).guideForForward();
    const { head, label, size } = forward.run(words, hashes, kinds, sentence, false, guide).state;
    for (let node = 0; node < size; node++) {
      heads[sentence.first + node] = head[node] === size ? -1 : sentence.first + head[node]!;
      labels[sentence.first + node] = head[node] === size ? 'root' : parser.labels[label[node]!]!;
    }
    freeFromMarks(heads, labels, kinds, sentence);
  }
  return { heads, labels };
}

/**
 * Where nothing was left but to hang words on a mark, the first of them takes the mark's place; the mark and the other words hang
 * on that one.
 */
function freeFromMarks(heads: Int32Array, labels: string[], kinds: Uint8Array, { first, end }: TokenRange): void {
  const heirs = new Map<number, number>();
  for (let index = first; index < end; index++) {
    const head = heads[index]!;
    if (head >= 0 && isMark(kinds[head]!) && !isMark(kinds[index]!) && !heirs.has(head)) heirs.set(head, index);
  }
  if (heirs.size === 0) return;
  const before = heads.slice(first, end);
  for (let index = first; index < end; index++) heads[index] = heirs.get(before[index - first]!) ?? heads[index]!;
  for (const [mark, heir] of heirs) {
    const above = before[mark - first]!;
    heads[heir] = heirs.get(above) ?? above;
    labels[heir] = labels[mark]!;
  }
  for (const [mark, heir] of heirs) {
    heads[mark] = heir;
    labels[mark] = 'punct';
  }
}

/** Tags as the parser's state wants them: hashes, and the sorts that are counted. */
export function tagColumns(tags: readonly string[]): { hashes: Int32Array; kinds: Uint8Array } {
  const known = new Map<string, number>();
  const hashes = new Int32Array(tags.length);
  const kinds = new Uint8Array(tags.length);
  tags.forEach((tag, index) => {
    const hash = known.get(tag) ?? hashText(tag);
    known.set(tag, hash);
    hashes[index] = hash;
    kinds[index] = kindOf(tag);
  });
  return { hashes, kinds };
}

function kindOf(tag: string): number {
  if (tag === ',') return COMMA;
  if (tag === '``' || tag === "''") return QUOTE;
  if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return FINITE;
  if (/^(?:\.|:|-LRB-|-RRB-)$/.test(tag)) return MARK;
  return tag.startsWith('V') ? VERB : 0;
}
