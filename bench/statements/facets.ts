// What sort of quotation a span belongs to: in marks or not, and by what kind of cue.

import { type ComparedPassage, type Run, wordsOf } from './spans.ts';
import { hasSpeechVerb } from './speech-verbs.ts';

export const MANNERS = ['direct', 'mixed', 'indirect', 'no content near'] as const;
type Manner = (typeof MANNERS)[number];
export const CUES = ['speech verb', 'according to', 'other verb or noun', 'no cue near'] as const;
type CueKind = (typeof CUES)[number];

/** A span belongs to the nearest content and the nearest cue at most so many tokens away. */
const NEAR = 6;
const MARK = /["“”„«»]|''|``/;

/** Told by the nearest content of the same reading or marking: wholly between marks, with some in it, or without. */
export function mannerOf(passage: ComparedPassage, run: Run, beside: readonly Run[]): Manner {
  const content = nearest('content', run, beside);
  if (!content) return 'no content near';
  const words = wordsOf(passage, content);
  if (!words.some((word) => MARK.test(word))) return 'indirect';
  const ends = words.filter((word) => /[\p{L}\p{N}]/u.test(word) || MARK.test(word));
  const inside = ends.slice(1, -1).some((word) => MARK.test(word));
  return MARK.test(ends[0]!) && MARK.test(ends.at(-1)!) && !inside ? 'direct' : 'mixed';
}

export function cueKindOf(passage: ComparedPassage, run: Run, beside: readonly Run[]): CueKind {
  const cue = nearest('cue', run, beside);
  if (!cue) return 'no cue near';
  const words = wordsOf(passage, cue);
  if (hasSpeechVerb(words)) return 'speech verb';
  return /^according$/i.test(words[0]!) ? 'according to' : 'other verb or noun';
}

function nearest(kind: Run['kind'], run: Run, beside: readonly Run[]): Run | undefined {
  if (run.kind === kind) return run;
  const distance = (other: Run): number =>
    other.first > run.last ? other.first - run.last : Math.max(0, run.first - other.last);
  return beside
    .filter((other) => other.kind === kind && distance(other) <= NEAR)
    .sort((a, b) => distance(a) - distance(b))[0];
}
