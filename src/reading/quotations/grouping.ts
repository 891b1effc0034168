// Which source, cue and contents belong together: from single spans to whole attributions.

import type { TokenRange } from '../../core/span.ts';
import type { SpanPosterior } from '../../learning/crf-spans.ts';
import { MARK } from './marks.ts';
import type { Passage } from './passage.ts';
import { CONTENT, CUE, SOURCE } from './spans.ts';

/** The spans of one attribution within a passage, each list in the order of the text. */
export type Group = {
  readonly source: readonly SpanPosterior[];
  readonly cue: readonly SpanPosterior[];
  readonly content: readonly SpanPosterior[];
};

/** A cue with its source, or one of them alone. */
type Anchor = { source?: SpanPosterior; cue?: SpanPosterior; contents: SpanPosterior[] };

/** What it costs to link two spans, in tokens of distance. */
const COST = {
  otherSentence: 40,
  /** For what stands in quotation marks: a speech of several sentences has its cue in one of them. */
  otherQuotedSentence: 3,
  /** A source that speaks twice: "She said ..., adding ...". */
  sharedSource: 15,
  spanBetween: 12,
  /** A source that the parse makes the subject of the cue. */
  subject: -15,
  /** A content that hangs from the cue in the parse. */
  governed: -12,
  sourceBehind: 2,
};
const TOO_FAR = 60;
/** Beyond this a source that already serves another cue is asked too. */
const NEAR = 20;

/**
 * Groups the chosen spans of a passage, which do not overlap and are sorted. A source or cue for which no content was chosen is a
 * group with none. A content that nobody could be given is a group by itself where it stands in quotation marks; without them nothing
 * shows that anybody said it, and it is left out.
 */
export function groupSpans(passage: Passage, spans: readonly SpanPosterior[]): Group[] {
  const of = (type: number): SpanPosterior[] => spans.filter((span) => span.type === type);
  const anchors = anchorsOf(passage, of(SOURCE), of(CUE), spans);
  const loose: Group[] = [];
  for (const content of of(CONTENT)) {
    const anchor = cheapest(anchors, (candidate) => contentCost(passage, candidate, content, spans));
    if (anchor) anchor.contents.push(content);
    else if (isQuoted(passage, content)) loose.push({ source: [], cue: [], content: [content] });
  }
  const tied = anchors.map(({ source, cue, contents }) => ({
    source: listOf(source),
    cue: listOf(cue),
    content: contents,
  }));
  return [...tied, ...loose];
}

/** Each cue with the cheapest source, which may serve several; sources that serve none stand alone. */
function anchorsOf(
  passage: Passage,
  sources: readonly SpanPosterior[],
  cues: readonly SpanPosterior[],
  spans: readonly SpanPosterior[],
): Anchor[] {
  const links = cues
    .flatMap((cue) => sources.map((source) => ({ cue, source, cost: sourceCost(passage, cue, source, spans) })))
    .sort((a, b) => a.cost - b.cost || a.cue.first - b.cue.first);
  const sourceOf = new Map<SpanPosterior, SpanPosterior>();
  const used = new Set<SpanPosterior>();
  for (const shared of [false, true]) {
    for (const { cue, source, cost } of links) {
      if (sourceOf.has(cue) || (!shared && used.has(source)) || (shared && isPassive(passage, cue))) continue;
      if (cost + (shared ? COST.sharedSource : 0) > (shared ? TOO_FAR : NEAR)) continue;
      sourceOf.set(cue, source);
      used.add(source);
    }
  }
  const withCue = cues.map((cue): Anchor => {
    const source = sourceOf.get(cue);
    return source ? { cue, source, contents: [] } : { cue, contents: [] };
  });
  const alone = sources.filter((source) => !used.has(source));
  return [...withCue, ...alone.map((source): Anchor => ({ source, contents: [] }))];
}

function sourceCost(
  passage: Passage,
  cue: SpanPosterior,
  source: SpanPosterior,
  spans: readonly SpanPosterior[],
): number {
  let cost = distance(cue, source) + between(spans, cue, source) * COST.spanBetween;
  if (passage.sentence[cue.first] !== passage.sentence[source.first]) cost += COST.otherSentence;
  if (source.first > cue.first) cost += COST.sourceBehind;
  if (hangsFrom(passage, source, cue)) cost += COST.subject;
  return cost;
}

function contentCost(
  passage: Passage,
  anchor: Anchor,
  content: SpanPosterior,
  spans: readonly SpanPosterior[],
): number {
  const parts = [...listOf(anchor.cue), ...listOf(anchor.source)];
  const speech = speechOf(passage, content, parts);
  const others = spans.filter((span) => !parts.includes(span));
  const way = (part: SpanPosterior): number =>
    distance(part, speech) + between(others, part, speech) * COST.spanBetween;
  const sentenceOf = passage.sentence[parts[0]!.first]!;
  const sentences = Math.min(
    Math.abs(passage.sentence[speech.first]! - sentenceOf),
    Math.abs(passage.sentence[speech.end - 1]! - sentenceOf),
  );
  const quoted = isQuoted(passage, content);
  // Only quotation marks carry somebody's words over the end of the sentence that tells whose they are.
  if (sentences > 0 && !quoted) return TOO_FAR;
  let cost = Math.min(...parts.map(way));
  cost += sentences * COST.otherQuotedSentence;
  if (anchor.cue && hangsFrom(passage, content, anchor.cue)) cost += COST.governed;
  return cost;
}

function isQuoted({ marks }: Passage, content: SpanPosterior): boolean {
  return marks.roles[content.end - 1] !== MARK.none;
}

/** The content, or all of the quotation marks' passage that it is a sentence of, unless the cue stands in there too. */
function speechOf(passage: Passage, content: SpanPosterior, parts: readonly SpanPosterior[]): TokenRange {
  const holds = (range: TokenRange, span: TokenRange): boolean => range.first <= span.first && span.end <= range.end;
  const quoted = passage.marks.quoted.find((range) => holds(range, content));
  return quoted && !parts.some((part) => part.first < quoted.end && quoted.first < part.end) ? quoted : content;
}

/** Tokens between two spans that do not overlap. */
function distance(a: TokenRange, b: TokenRange): number {
  return a.end <= b.first ? b.first - a.end : a.first - b.end;
}

/** How many of the spans lie between the two. */
function between(spans: readonly SpanPosterior[], a: TokenRange, b: TokenRange): number {
  const [from, to] = a.end <= b.first ? [a.end, b.first] : [b.end, a.first];
  return spans.filter((span) => span.first >= from && span.end <= to).length;
}

/** Is the head of some token of `span` in `governor`? */
function hangsFrom({ heads }: Passage, span: SpanPosterior, governor: SpanPosterior): boolean {
  for (let i = span.first; i < span.end; i += 1) {
    if (heads[i]! >= governor.first && heads[i]! < governor.end) return true;
  }
  return false;
}

/** "It was announced": a cue in the passive hides its source. */
function isPassive({ heads, labelNames, sentenceFirst, sentenceEnd }: Passage, cue: SpanPosterior): boolean {
  for (let i = sentenceFirst[cue.first]!; i < sentenceEnd[cue.first]!; i += 1) {
    if (labelNames[i] === 'auxpass' && heads[i]! >= cue.first && heads[i]! < cue.end) return true;
  }
  return false;
}

function cheapest(anchors: readonly Anchor[], costOf: (anchor: Anchor) => number): Anchor | undefined {
  let best: Anchor | undefined;
  let least = TOO_FAR;
  for (const anchor of anchors) {
    const cost = costOf(anchor);
    if (cost >= least) continue;
    best = anchor;
    least = cost;
  }
  return best;
}

function listOf<T>(item: T | undefined): T[] {
  return item === undefined ? [] : [item];
}
