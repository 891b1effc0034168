// Where in the parse a token hangs from something that is likely to be a cue.

import { mix } from '../../learning/hashing.ts';
import { isLikelyCue } from './neighbours.ts';
import type { Passage } from './passage.ts';

/** Level of what is not there; see cue-levels.ts for the others. */
export const NO_CUE = 12;
const HIGHEST = 12;

/** The nearest likely cue above a token, -1 where there is none; the child of it on the way, how many steps up, the labels on the way. */
export type CueAbove = { readonly cue: number; readonly via: number; readonly steps: number; readonly path: number };

/** Cue level of token `at`, which may be none (-1). */
export function cueOf(passage: Passage, at: number): number {
  return at < 0 ? NO_CUE : passage.cues[at]!;
}

export function cueAbove(passage: Passage, from: number): CueAbove {
  const { heads, labels } = passage;
  let via = from;
  let cue = heads[from]!;
  let path = mix(3, labels[from]!);
  let steps = 1;
  while (cue >= 0 && steps < HIGHEST && !isLikelyCue(passage, cue)) {
    path = mix(path, labels[cue]!);
    via = cue;
    cue = heads[cue]!;
    steps += 1;
  }
  return { cue: steps < HIGHEST ? cue : -1, via, steps, path };
}
