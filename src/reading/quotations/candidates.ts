// Spans worth judging as wholes: those the network thinks possible, and those that marks, commas and the parse suggest.

import type { SpanPosterior } from '../../learning/crf-spans.ts';
import { MARK } from './marks.ts';
import { type Passage, SPEAKER_NAMES } from './passage.ts';
import { CONTENT, CUE, SOURCE } from './spans.ts';

/** Probability given to a span that the network did not think of. */
export const SUGGESTED = 0.004;

const LONGEST = 250;
/** A source or cue that the network holds this probable is worth looking around. */
const SEED = 0.12;
const CONTENT_LABEL = /^(ccomp|xcomp|dobj|nmod|advcl|parataxis|acl|dep|csubj|nsubj|root|appos|conj)/;
const SOURCE_LABEL = /^(nsubj|nmod|dobj|dep|appos)/;
const LONGEST_SOURCE = 40;
/** How far behind a cue the name of its source may begin. */
const NEAR_BEHIND = 12;
const FINAL = /^[.?!]$/;

/** Adds a span, end exclusive, unless it is empty, too long, outside the passage or already there. */
type Add = (type: number, first: number, end: number) => void;

/** The network's spans together with the suggested ones, sorted by first token, then end, then type. */
export function candidatesOf(
  passage: Passage,
  words: readonly string[],
  found: readonly SpanPosterior[],
): SpanPosterior[] {
  const seeds = found.filter(({ type, probability }) => type !== CONTENT && probability > SEED);
  if (seeds.length === 0 && passage.marks.quoted.length === 0) return [...found];
  const spans = new Map(found.map((span) => [keyOf(span.type, span.first, span.end), span]));
  const add: Add = (type, first, end) => {
    if (first < 0 || end > passage.length || end <= first || end - first > LONGEST) return;
    const key = keyOf(type, first, end);
    if (!spans.has(key)) spans.set(key, { type, first, end, probability: SUGGESTED });
  };
  for (const { first, end } of passage.marks.quoted) {
    add(CONTENT, first, end);
    add(CONTENT, first + 1, end);
  }
  suggestSubtrees(passage, words, seeds, add);
  for (const seed of seeds) {
    suggestAfter(passage, words, seed, add);
    suggestBefore(passage, words, seed, add);
  }
  suggestNames(passage, words, seeds, add);
  suggestSentences(passage, seeds, add);
  return [...spans.values()].sort((a, b) => a.first - b.first || a.end - b.end || a.type - b.type);
}

function keyOf(type: number, first: number, end: number): number {
  return (first * 1024 + end) * 4 + type;
}

/** Subtrees that hang from a likely cue, or near it: clauses as contents, noun phrases as sources. */
function suggestSubtrees(passage: Passage, words: readonly string[], seeds: readonly SpanPosterior[], add: Add): void {
  const { heads, tree, labelNames, tagNames, sentenceFirst, length } = passage;
  const isCue = new Uint8Array(length);
  for (const { type, first, end } of seeds) if (type === CUE) isCue.fill(1, first, end);
  const withSeed = new Set(seeds.map(({ first }) => sentenceFirst[first]!));
  for (let i = 0; i < length; i += 1) {
    if (!withSeed.has(sentenceFirst[i]!) || !CONTENT_LABEL.test(labelNames[i]!)) continue;
    const head = heads[i]!;
    const isNear = head >= 0 && (isCue[head] || isCue[i] || (heads[head]! >= 0 && isCue[heads[head]!]));
    if (!isNear) continue;
    const first = tree.leftmost[i]!;
    const end = tree.rightmost[i]! + 1;
    add(CONTENT, first, end);
    if (isBreak(passage, words, end - 1)) add(CONTENT, first, end - 1);
    if (passage.marks.roles[end] === MARK.closing) add(CONTENT, first, end + 1);
    if (passage.marks.roles[first - 1] === MARK.opening) add(CONTENT, first - 1, end);
    if (!SOURCE_LABEL.test(labelNames[i]!)) continue;
    add(SOURCE, first, end);
    if (words[end] === ',') add(SOURCE, first, end + 1);
    if (tagNames[first] === 'IN') add(SOURCE, first + 1, end);
  }
}

/** From behind a source or cue to the sentence's end, or to a break on the way. */
function suggestAfter(passage: Passage, words: readonly string[], seed: SpanPosterior, add: Add): void {
  const { sentenceEnd, marks, tagNames } = passage;
  const from = seed.end;
  const last = sentenceEnd[seed.first]!;
  let end = last;
  while (end > from && FINAL.test(words[end - 1]!)) end -= 1;
  add(CONTENT, from, last);
  add(CONTENT, from, end);
  if (words[from] === ',' || words[from] === ':') {
    add(CONTENT, from + 1, end);
    add(CONTENT, from + 1, last);
  }
  for (let at = from + 1; at < end; at += 1) {
    const closes = marks.roles[at] === MARK.closing;
    const joins = tagNames[at] === 'CC' || (tagNames[at] === 'IN' && at > from + 2);
    if (!joins && !isBreak(passage, words, at)) continue;
    add(CONTENT, from, at);
    if (closes) add(CONTENT, from, at + 1);
  }
  for (const { first, end: quotedEnd } of marks.quoted) {
    if (quotedEnd > from && first < last) add(CONTENT, from, quotedEnd);
  }
}

/** From the sentence's beginning, or from a break on the way, to before a source or cue; and what is quoted right before it. */
function suggestBefore(passage: Passage, words: readonly string[], seed: SpanPosterior, add: Add): void {
  const { sentenceFirst, marks, tagNames } = passage;
  const first = sentenceFirst[seed.first]!;
  let end = seed.first;
  add(CONTENT, first, end);
  while (end > first && words[end - 1] === ',') end -= 1;
  add(CONTENT, first, end);
  for (const quoted of marks.quoted) {
    if (quoted.end <= seed.first && seed.first - quoted.end <= 1) add(CONTENT, quoted.first, quoted.end);
  }
  for (let at = first + 1; at < end; at += 1) {
    const begins = marks.roles[at] === MARK.opening || words[at] === 'that';
    const follows =
      words[at - 1] === ',' || words[at - 1] === ';' || words[at - 1] === '--' || tagNames[at - 1] === 'CC';
    if (!begins && !follows) continue;
    add(CONTENT, at, end);
    add(CONTENT, at, seed.first);
  }
}

/** From a name to the cue behind it, whatever the parse made of an apposition between them: "Ana Brod, head of the league, said". */
function suggestNames(passage: Passage, words: readonly string[], seeds: readonly SpanPosterior[], add: Add): void {
  const { sentenceFirst, sentenceEnd, names } = passage;
  const begins = (at: number): boolean => SPEAKER_NAMES.has(names[at]!);
  for (const seed of seeds) {
    if (seed.type !== CUE) continue;
    for (let at = Math.max(sentenceFirst[seed.first]!, seed.first - LONGEST_SOURCE); at < seed.first; at += 1) {
      if (!begins(at)) continue;
      add(SOURCE, at, seed.first);
      if (words[seed.first - 1] === ',') add(SOURCE, at, seed.first - 1);
    }
    for (let at = seed.end; at < Math.min(sentenceEnd[seed.first]!, seed.end + NEAR_BEHIND); at += 1) {
      if (!begins(at)) continue;
      let end = at + 1;
      while (end < passage.length && names[end] !== 0 && !begins(end)) end += 1;
      add(SOURCE, seed.end, end);
    }
  }
}

/** Whole sentences that hold a source or cue, or stand in quotation marks. */
function suggestSentences(passage: Passage, seeds: readonly SpanPosterior[], add: Add): void {
  const withSeed = new Set(seeds.map(({ first }) => passage.sentenceFirst[first]!));
  for (let first = 0; first < passage.length; first = passage.sentenceEnd[first]!) {
    if (!withSeed.has(first) && passage.marks.roles[first] === MARK.none) continue;
    add(CONTENT, first, passage.sentenceEnd[first]!);
    add(CONTENT, first, passage.sentenceEnd[first]! - 1);
  }
}

/** Punctuation at which a content may end. */
function isBreak(passage: Passage, words: readonly string[], at: number): boolean {
  if (at < 0 || at >= passage.length) return false;
  return passage.marks.roles[at]! > MARK.inside || /^([.,;:!?]|--?|—|–)$/.test(words[at]!);
}
