// From words to their parts of speech: Penn Treebank tags, by a trained tagger that goes from left to right.

import type { TokenRange } from '../core/span.ts';
import { readModel } from '../learning/model-file.ts';
import { best } from '../learning/perceptron.ts';
import { type PackedWeights, type SparseWeights, scoreSparse, unpackWeights } from '../learning/sparse-weights.ts';
import { NO_TAG, sentenceCase, TAG_FEATURE_COUNT, TAG_FEATURES, tagFeatures } from './tag-features.ts';
import type { WordTable } from './word-table.ts';

export type Tagger = {
  readonly tags: readonly string[];
  /** Words that have one tag only, so to speak, by their form in the word table. */
  readonly certain: ReadonlyMap<string, number>;
  readonly weights: SparseWeights;
};

/** What a tagger's model file says beside its weights. */
export type TaggerSettings = {
  readonly bits: number;
  /** Words by the tag they always have. */
  readonly certain: Readonly<Record<string, readonly string[]>>;
};

/** Tagger from the bytes of models/en/tagger.bin; throws where they are something else. */
export function loadTagger(bytes: Uint8Array): Tagger {
  const { header, arrays } = readModel(bytes, { stage: 'tagger', features: TAG_FEATURES });
  const { bits, certain } = header.settings as TaggerSettings;
  return {
    tags: header.labels,
    certain: placesOf(certain, header.labels),
    weights: unpackWeights(arrays as PackedWeights, bits, header.labels.length),
  };
}

/** The place among `tags` of the tag that each of these words has. */
function placesOf(certain: TaggerSettings['certain'], tags: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [tag, words] of Object.entries(certain)) {
    const place = tags.indexOf(tag);
    for (const word of words) places.set(word, place);
  }
  return places;
}

/** Tag of each token, as an index into `tagger.tags`. Sentences must cover the tokens. */
export function tagWords(words: WordTable, sentences: readonly TokenRange[], tagger: Tagger): Int32Array {
  const chosen = new Int32Array(words.forms.length);
  const features = new Int32Array(TAG_FEATURE_COUNT);
  const scores = new Int32Array(tagger.tags.length);
  for (const sentence of sentences) {
    const casing = sentenceCase(words, sentence);
    let before = NO_TAG;
    let twoBefore = NO_TAG;
    for (let at = sentence.first; at < sentence.end; at++) {
      let tag = tagger.certain.get(words.forms[at]!);
      if (tag === undefined) {
        tagFeatures(words, at, sentence, casing, before, twoBefore, features);
        scoreSparse(tagger.weights, features, TAG_FEATURE_COUNT, scores);
        tag = best(scores);
      }
      chosen[at] = tag;
      twoBefore = before;
      before = tag;
    }
  }
  return chosen;
}

/** Tag of each token. Sentences must cover the tokens. */
export function tagSentences(words: WordTable, sentences: readonly TokenRange[], tagger: Tagger): string[] {
  return Array.from(tagWords(words, sentences, tagger), (tag) => tagger.tags[tag]!);
}
