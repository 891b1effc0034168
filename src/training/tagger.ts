// Teaches the tagger: an averaged perceptron over machine-tagged news and a hand-tagged treebank.

import type { Model } from '../learning/model-file.ts';
import { AveragedPerceptron, best } from '../learning/perceptron.ts';
import { seededRandom, shuffled } from '../learning/random.ts';
import { packWeights, unpackWeights } from '../learning/sparse-weights.ts';
import { NO_TAG, sentenceCase, TAG_FEATURE_COUNT, TAG_FEATURES, tagFeatures } from '../reading/tag-features.ts';
import { type Tagger, type TaggerSettings, tagWords } from '../reading/tags.ts';
import { silverSentences, type TaughtSentence, treebankSentences } from './silver.ts';
import { withVariants } from './variants.ts';

const BITS = 20;
const ROUNDS = 5;
const SEED = 20161121;
/** Weights are kept as multiples of 1/SCALE; smaller than SMALLEST of these they are dropped. */
const SCALE = 2;
const SMALLEST = 3;
/** A word counts as having one tag where it was seen so often and nearly always with it. */
const CERTAIN_COUNT = 30;
const CERTAIN_SHARE = 0.997;

/** Tagger for models/en/tagger.bin from the corpora in the folder `gold`. */
export async function trainTagger(gold: string, log: (line: string) => void): Promise<Model> {
  const sentences = withVariants([...silverSentences(gold, 'train'), ...treebankSentences(gold, 'train')]);
  const taught = learnTags(sentences, ROUNDS, log);
  const tagger = taggerOf(taught);
  const scores = {
    'tags, PolNeAR dev (silver)': accuracy(tagger, silverSentences(gold, 'dev')),
    'tags, EWT dev': accuracy(tagger, treebankSentences(gold, 'dev')),
  };
  log(
    Object.entries(scores)
      .map(([name, score]) => `${name} ${score}`)
      .join(', '),
  );
  const settings: TaggerSettings = { bits: BITS, certain: taught.certain };
  return {
    header: {
      stage: 'tagger',
      features: TAG_FEATURES,
      labels: taught.tags,
      corpora: ['PolNeAR 1.0 train (machine tags)', 'UD English EWT train'],
      scores,
      settings,
    },
    arrays: taught.packed,
  };
}

type Taught = {
  readonly tags: readonly string[];
  readonly certain: Readonly<Record<string, readonly string[]>>;
  readonly packed: ReturnType<typeof packWeights>;
};

/** Learns from the sentences; the same sentences give the same weights. */
export function learnTags(sentences: readonly TaughtSentence[], rounds: number, log: (line: string) => void): Taught {
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort();
  const learner = new AveragedPerceptron(BITS, tags.length);
  const numberOf = new Map(tags.map((tag, index) => [tag, index]));
  const random = seededRandom(SEED);
  for (let round = 1; round <= rounds; round++) {
    let wrong = 0;
    let words = 0;
    for (const sentence of shuffled(sentences, random)) {
      wrong += learnSentence(learner, sentence, numberOf);
      words += sentence.tags.length;
    }
    log(`tagger round ${round}/${rounds}: ${((100 * wrong) / words).toFixed(2)} % of ${words} words corrected`);
  }
  return { tags, certain: certainWords(sentences), packed: packWeights(learner.averages(), SCALE, SMALLEST) };
}

/** How many tags of the sentence had to be corrected. */
function learnSentence(
  learner: AveragedPerceptron,
  { words, tags }: TaughtSentence,
  numberOf: ReadonlyMap<string, number>,
): number {
  const features = new Int32Array(TAG_FEATURE_COUNT);
  const scores = new Float32Array(learner.classes);
  const range = { first: 0, end: tags.length };
  const casing = sentenceCase(words, range);
  let before = NO_TAG;
  let twoBefore = NO_TAG;
  let wrong = 0;
  for (let at = 0; at < tags.length; at++) {
    tagFeatures(words, at, range, casing, before, twoBefore, features);
    learner.score(features, TAG_FEATURE_COUNT, scores);
    const guess = best(scores);
    const right = numberOf.get(tags[at]!)!;
    learner.nextExample();
    learner.correct(features, TAG_FEATURE_COUNT, right, guess);
    if (guess !== right) wrong++;
    twoBefore = before;
    before = guess;
  }
  return wrong;
}

/** Words by the one tag they nearly always have. */
function certainWords(sentences: readonly TaughtSentence[]): Record<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, tags } of sentences) {
    tags.forEach((tag, index) => {
      const form = words.forms[index]!;
      const seen = counts.get(form) ?? new Map<string, number>();
      counts.set(form, seen.set(tag, (seen.get(tag) ?? 0) + 1));
    });
  }
  const certain: Record<string, string[]> = {};
  for (const form of [...counts.keys()].sort()) {
    const seen = [...counts.get(form)!];
    const total = seen.reduce((sum, [, count]) => sum + count, 0);
    const [tag, count] = seen.reduce((most, other) => (other[1] > most[1] ? other : most));
    if (total >= CERTAIN_COUNT && count / total >= CERTAIN_SHARE) certain[tag] = [...(certain[tag] ?? []), form];
  }
  return certain;
}

/** The tagger that a model of these weights gives. */
export function taggerOf({ tags, certain, packed }: Taught): Tagger {
  const entries = Object.entries(certain).flatMap(([tag, forms]) =>
    forms.map((form): [string, number] => [form, tags.indexOf(tag)]),
  );
  return { tags, certain: new Map(entries), weights: unpackWeights(packed, BITS, tags.length) };
}

/** Share of tags that are right, in percent with two digits. */
export function accuracy(tagger: Tagger, sentences: readonly TaughtSentence[]): number {
  let right = 0;
  let words = 0;
  for (const sentence of sentences) {
    const chosen = tagWords(sentence.words, [{ first: 0, end: sentence.tags.length }], tagger);
    sentence.tags.forEach((tag, index) => {
      if (tagger.tags[chosen[index]!] === tag) right++;
    });
    words += sentence.tags.length;
  }
  return Math.round((10000 * right) / words) / 100;
}
