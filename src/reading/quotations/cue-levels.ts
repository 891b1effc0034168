// How often a word is the cue of an attribution in the training corpus, in a few steps.

import { hashText } from '../../learning/hashing.ts';

/** Level of a lemma with its tag: 0 (never a cue) to 6 (nearly always), UNSEEN for words the corpus does not have. */
export type CueLevels = { readonly of: (lemma: string, tag: string) => number };

export const UNSEEN = 9;
/** From this level on, and below UNSEEN, a word is taken for a possible cue. */
export const LIKELY_CUE = 3;

/** From this level on, and below UNSEEN, a word is a cue more often than not: "say", "tell". */
export const SAYING = 5;

const STEPS = [0.02, 0.06, 0.15, 0.3, 0.5, 0.75];

/** Number under which a lemma is counted: verbs, nouns, ... of one spelling apart. */
export function cueKey(lemma: string, tag: string): number {
  return hashText(`${lemma.toLowerCase()}/${tag.charAt(0)}`);
}

/** Level of a word that was a cue `cues` times out of `all`, a little smoothed. */
export function cueLevel(cues: number, all: number): number {
  if (all <= 0) return UNSEEN;
  const share = (cues + 0.2) / (all + 1.2);
  const step = STEPS.findIndex((limit) => share < limit);
  return step < 0 ? STEPS.length : step;
}

/** Levels looked up in two parallel arrays, as a model file holds them. */
export function levelsFrom(keys: Int32Array, levels: Uint8Array): CueLevels {
  const table = new Map<number, number>();
  keys.forEach((key, i) => {
    table.set(key, levels[i]!);
  });
  return { of: (lemma, tag) => table.get(cueKey(lemma, tag)) ?? UNSEEN };
}
