// Teaches the parser: a pass backward that guides, and a pass forward that is guided and makes the arcs.

import { readFileSync } from 'node:fs';
import type { Model } from '../learning/model-file.ts';
import { type PackedNarrow, unpackNarrow } from '../learning/narrow-weights.ts';
import type { PackedWeights } from '../learning/sparse-weights.ts';
import { PARSE_FEATURES } from '../reading/parse/features.ts';
import { Pass } from '../reading/parse/pass.ts';
import { type Parser, type ParserSettings, parserOf, parseSentences, tagColumns } from '../reading/parse.ts';
import { loadTagger, type Tagger, tagWords } from '../reading/tags.ts';
import { PassLearner, STEP_BITS, type TaughtParse } from './pass-learner.ts';
import { silverSentences, type TaughtSentence } from './silver.ts';
import { learnTags, taggerOf } from './tagger.ts';
import { withVariants } from './variants.ts';

const ROUNDS = 4;
/** Rounds of the taggers and parsers that are taught on one half of the corpus to see what they do on the other. */
const JACKKNIFE_ROUNDS = 2;
const LABEL_BITS = 18;

type Log = (line: string) => void;

/** Parser for models/en/parser.bin from the corpora in the folder `gold`; wants the tagger's model beside it. */
export async function trainParser(gold: string, log: Log): Promise<Model> {
  const tagger = loadTagger(readFileSync(new URL('../../models/en/tagger.bin', import.meta.url)));
  const sentences = retagged(withVariants(silverSentences(gold, 'train')), log);
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort();
  const taught = sentences.map((sentence) => taughtParse(sentence, labels));
  const backward = learnBackward(taught, ROUNDS, log);
  const { steps, naming } = learnForward(guided(taught, log), labels, log);
  const settings: ParserSettings = { stepBits: STEP_BITS, labelBits: LABEL_BITS };
  const header = {
    stage: 'parser',
    features: PARSE_FEATURES,
    labels,
    corpora: ['PolNeAR 1.0 train (machine parses)'],
    settings,
  };
  const arrays = {
    backwardGaps: backward.gaps,
    backwardWeights: backward.weights,
    forwardGaps: steps.gaps,
    forwardWeights: steps.weights,
    ...naming,
  };
  const dev = silverSentences(gold, 'dev').map((sentence) => withOwnTags(sentence, tagger));
  const scores = attachment(parserOf(header, arrays), dev);
  log(`parser: ${JSON.stringify(scores)}`);
  return { header: { ...header, scores }, arrays };
}

/** The two halves of a corpus, each seen with what was learnt on the other: as wrong as reading will be on a text it has not seen. */
function acrossHalves<T, Learnt, Seen>(
  items: readonly T[],
  learn: (half: readonly T[]) => Learnt,
  see: (item: T, learnt: Learnt) => Seen,
): Seen[] {
  const middle = Math.floor(items.length / 2);
  const [first, second] = [items.slice(0, middle), items.slice(middle)];
  const byFirst = learn(first);
  const bySecond = learn(second);
  return [...first.map((item) => see(item, bySecond)), ...second.map((item) => see(item, byFirst))];
}

function retagged(sentences: readonly TaughtSentence[], log: Log): TaughtSentence[] {
  const learn = (half: readonly TaughtSentence[]): Tagger => taggerOf(learnTags(half, JACKKNIFE_ROUNDS, log));
  return acrossHalves(sentences, learn, withOwnTags);
}

/** The sentence with the tags that reading would give it, mistakes and all. */
function withOwnTags(sentence: TaughtSentence, tagger: Tagger): TaughtSentence {
  const chosen = tagWords(sentence.words, [{ first: 0, end: sentence.tags.length }], tagger);
  return { ...sentence, tags: Array.from(chosen, (tag) => tagger.tags[tag]!) };
}

function taughtParse(sentence: TaughtSentence, labels: readonly string[]): TaughtParse {
  const size = sentence.tags.length;
  return {
    words: sentence.words,
    ...tagColumns(sentence.tags),
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? size : head)),
    labels: Int32Array.from(sentence.labels, (label) => labels.indexOf(label)),
  };
}

function learnBackward(taught: readonly TaughtParse[], rounds: number, log: Log): PackedNarrow {
  const learner = new PassLearner({ backwards: true });
  learner.learnAll(taught, rounds, (line) => log(`backward ${line}`));
  return learner.steps();
}

function guided(taught: readonly TaughtParse[], log: Log): TaughtParse[] {
  const learn = (half: readonly TaughtParse[]): Pass =>
    new Pass(unpackNarrow(learnBackward(half, JACKKNIFE_ROUNDS, log), STEP_BITS));
  return acrossHalves(taught, learn, (parse, pass) => {
    const sentence = { first: 0, end: parse.heads.length };
    return { ...parse, guide: pass.run(parse.words, parse.hashes, parse.kinds, sentence, true).guideForForward() };
  });
}

function learnForward(
  taught: readonly TaughtParse[],
  labels: readonly string[],
  log: Log,
): { steps: PackedNarrow; naming: PackedWeights } {
  const learner = new PassLearner({ backwards: false, labels: labels.length, labelBits: LABEL_BITS });
  learner.learnAll(taught, ROUNDS, (line) => log(`forward ${line}`));
  return { steps: learner.steps(), naming: learner.naming() };
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
