// Second look at attributions that came out with a part missing: a cue without content or source, a content cut short by "according to".

import type { TokenRange } from '../../core/span.ts';
import type { SpanPosterior } from '../../learning/crf-spans.ts';
import { type Group, groupSpans } from './grouping.ts';
import type { Passage } from './passage.ts';
import { CONTENT, SOURCE } from './spans.ts';

/** How much of a span must be expected to be right for it to fill a gap; less than what it takes to be chosen by itself. */
export type Completion = {
  /** A content for a source or cue that has none. */
  readonly content: number;
  /** The same where both source and cue are as probable as SURE. */
  readonly contentOfSure: number;
  /** A source for a cue that has none. */
  readonly source: number;
  /** The rest of a content behind a parenthesis. */
  readonly otherSide: number;
};

const SURE = 0.6;
/** Tokens that may stand between a filled-in content and its source or cue: a comma, "that", a closing mark. */
const MOST_BETWEEN = 3;

/**
 * The chosen spans with those added that complete an attribution. One span too few costs more than the expected F1 of that span
 * says: without content its cue and source are lost too, without source nobody has said it.
 */
export function completeSpans(
  passage: Passage,
  ranked: readonly SpanPosterior[],
  chosen: readonly SpanPosterior[],
  least: Completion,
): SpanPosterior[] {
  const taken = new Uint8Array(passage.length);
  for (const { first, end } of chosen) taken.fill(1, first, end);
  const added: SpanPosterior[] = [];
  for (const group of groupSpans(passage, chosen)) {
    for (const part of missingParts(passage, ranked, taken, group, least)) {
      taken.fill(1, part.first, part.end);
      added.push(part);
    }
  }
  return added.length === 0 ? [...chosen] : [...chosen, ...added].sort((a, b) => a.first - b.first);
}

/** Source first: a content may not swallow it. */
function missingParts(
  passage: Passage,
  ranked: readonly SpanPosterior[],
  taken: Uint8Array,
  group: Group,
  least: Completion,
): SpanPosterior[] {
  const [only] = [...group.source, ...group.cue];
  if (!only) return [];
  const best = (type: number, threshold: number, fits: (span: SpanPosterior) => boolean): SpanPosterior[] =>
    mostShared(
      ranked.filter((span) => span.type === type && fits(span) && isFree(taken, span)),
      threshold,
    );
  const inSentence = ({ first }: TokenRange): boolean => passage.sentence[first] === passage.sentence[only.first];
  const source = group.source.length === 0 ? best(SOURCE, least.source, inSentence) : [];
  const anchor = [...group.source, ...group.cue, ...source];
  const isNear = (span: TokenRange): boolean =>
    anchor.some((part) => gap(part, span) <= MOST_BETWEEN) && source.every((part) => gap(part, span) >= 0);
  if (group.content.length === 0) {
    const isSure = group.source.length > 0 && anchor.every(({ probability }) => probability >= SURE);
    const threshold = isSure ? least.contentOfSure : least.content;
    const clause = best(CONTENT, threshold, (span) => isNear(span) && isClauseBefore(passage, span, anchor));
    return [...source, ...(clause.length > 0 ? clause : best(CONTENT, threshold, isNear))];
  }
  const side = openSide(passage, anchor, group.content);
  if (side === 0) return source;
  return [...source, ...best(CONTENT, least.otherSide, (span) => isNear(span) && sideOf(span, anchor) === side)];
}

/** Is the span all of the sentence before a source and cue that a comma parts from it: "..., a senior official told reporters"? */
function isClauseBefore(passage: Passage, { first, end }: TokenRange, anchor: readonly TokenRange[]): boolean {
  const comma = Math.min(...anchor.map((part) => part.first)) - 1;
  return (
    passage.tagNames[comma] === ',' && first === passage.sentenceFirst[comma] && (end === comma || end === comma + 1)
  );
}

/**
 * The side on which a content may go on around a parenthesis such as ", according to Brod,": -1 before, 1 behind, 0 neither. The
 * parenthesis stands between commas, and the content is on one side of it only.
 */
function openSide(passage: Passage, anchor: readonly TokenRange[], contents: readonly TokenRange[]): -1 | 0 | 1 {
  const first = Math.min(...anchor.map((part) => part.first));
  const end = Math.max(...anchor.map((part) => part.end));
  const isComma = (at: number): boolean => passage.tagNames[at] === ',';
  if (!isComma(first - 1) || !(isComma(end) || isComma(end - 1))) return 0;
  const sides = new Set(contents.map((content) => sideOf(content, anchor)));
  if (sides.size !== 1) return 0;
  return sides.has(-1) ? 1 : -1;
}

function sideOf(span: TokenRange, anchor: readonly TokenRange[]): -1 | 0 | 1 {
  if (anchor.every((part) => span.end <= part.first)) return -1;
  return anchor.every((part) => span.first >= part.end) ? 1 : 0;
}

/**
 * The span that shares most with what may be right: the sum over all of them of probability times shared part. Where many long
 * spans differ by a comma none of them is probable by itself, and a short one must not win for that.
 */
function mostShared(spans: readonly SpanPosterior[], threshold: number): SpanPosterior[] {
  let best: SpanPosterior | undefined;
  let most = threshold;
  for (const span of spans) {
    const expected = spans.reduce((sum, other) => sum + other.probability * sharedPart(span, other), 0);
    if (expected <= most) continue;
    best = span;
    most = expected;
  }
  return best ? [best] : [];
}

/** Tokens in both, as a part of the tokens in either. */
function sharedPart(a: TokenRange, b: TokenRange): number {
  const common = Math.min(a.end, b.end) - Math.max(a.first, b.first);
  return common <= 0 ? 0 : common / (a.end - a.first + (b.end - b.first) - common);
}

/** Tokens between two spans; negative where they overlap. */
function gap(a: TokenRange, b: TokenRange): number {
  return a.end <= b.first ? b.first - a.end : a.first - b.end;
}

function isFree(taken: Uint8Array, { first, end }: TokenRange): boolean {
  return !taken.subarray(first, end).includes(1);
}
