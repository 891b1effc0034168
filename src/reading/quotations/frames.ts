// Attributions that grammar alone shows, for sentences where none was found: "According to X, ...", "..., said X", "X said that ...".

import type { Analysis } from '../../core/analysis.ts';
import { contains, overlaps, type Span, spanOf, type TokenRange } from '../../core/span.ts';
import type { FoundQuotation } from '../quotations.ts';
import { isTelling } from '../telling.ts';
import { PHRASE, phraseAround, subjectOf } from './clause-subject.ts';

/** How often an attribution that only its frame shows is right, and a paragraph in marks somebody's words. */
const FRAME_CERTAINTY = 0.6;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const NOUN = /^(?:NN|PRP$|CD$)/;
const QUOTE = /["“”„«»]|''|``/;
const END_MARK = /^[.?!]+$/;
/** More words than this are no source. */
const MOST_SOURCE = 16;
/** What may stand behind a verb of saying at the end of a sentence: a day, a place, whom it was told. */
const MOST_BEHIND = 12;
const LEAST_CONTENT = 4;

/** A larger part of the frame's content is as good as the whole. */
const MOST_OF_PIECE = 0.85;

type Frame = { readonly source: TokenRange; readonly cue: TokenRange; readonly content: readonly TokenRange[] };

/**
 * The quotations found with those that a frame shows: for sentences without any content, with one that somebody within them says, or
 * with one that is a piece of what the frame holds, or that and an apposition to its source; such a one goes.
 */
export function withFramed(analysis: Analysis, found: readonly FoundQuotation[]): FoundQuotation[] {
  const waiting = found.toSorted((a, b) => a.content[0]!.start - b.content[0]!.start);
  const added: FoundQuotation[] = [];
  const replaced = new Set<FoundQuotation>();
  let near: FoundQuotation[] = [];
  let next = 0;
  for (const sentence of analysis.sentences) {
    const { start, end } = spanOf(analysis.tokens, sentence);
    near = near.filter(({ content }) => content.at(-1)!.end > start);
    while (next < waiting.length && waiting[next]!.content[0]!.start < end) near.push(waiting[next++]!);
    const frame = frameOf(analysis, sentence);
    if (!frame) continue;
    const framed = quotationOf(analysis, frame);
    const inside = near.filter(({ content }) =>
      content.some((span) => framed.content.some((own) => overlaps(own, span))),
    );
    const pieces = inside.filter((quotation) => isPieceOf(framed, quotation) || hasApposition(framed, quotation));
    if (!inside.every((quotation) => pieces.includes(quotation) || isOfOther(framed, quotation))) continue;
    added.push(framed);
    for (const piece of pieces) replaced.add(piece);
  }
  return [...found.filter((quotation) => !replaced.has(quotation)), ...added];
}

function frameOf(analysis: Analysis, sentence: TokenRange): Frame | undefined {
  const first = accordingFirst(analysis, sentence);
  if (first || hasMarks(analysis, sentence)) return first;
  return tail(analysis, sentence) ?? thatClause(analysis, sentence);
}

/** "According to X, the gate was open." */
function accordingFirst(analysis: Analysis, { first, end }: TokenRange): Frame | undefined {
  const { tokens, tags } = analysis;
  if (!/^according$/i.test(tokens[first]!.text) || tokens[first + 1]?.text !== 'to') return undefined;
  const last = unquotedEnd(analysis, first, lastOf(analysis, { first, end }));
  const furthest = Math.min(last, first + MOST_SOURCE + 3);
  let comma = first + 3;
  while (comma < furthest && !(tokens[comma]!.text === ',' && opensClause(analysis, comma + 1, last))) comma += 1;
  // A relative clause or a bare verb goes on with the words before the comma: no apposition stood there.
  if (comma >= furthest || /^(?:W|VB[DZP]|MD)/.test(tags[comma + 1]!)) return undefined;
  const to = sourceEnd(analysis, first + 2, comma);
  if (!tags.slice(first + 2, to).some((tag) => NOUN.test(tag))) return undefined;
  return content(analysis, { first: first + 2, end: to }, { first, end: first + 2 }, [{ first: comma + 1, end: last }]);
}

/** Up to the colon or the mark that words in quotation marks begin with. */
function unquotedEnd({ tokens }: Analysis, first: number, end: number): number {
  let at = first + 1;
  while (at < end && tokens[at]!.text !== ':' && !QUOTE.test(tokens[at]!.text)) at += 1;
  return at;
}

function hasVerb({ tags }: Analysis, first: number, end: number): boolean {
  return tags.slice(first, end).some((tag) => FINITE.test(tag));
}

/** Is what follows a clause of its own, and not an apposition to what stands before the comma? */
function opensClause({ tags, tokens }: Analysis, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    if (tokens[at]!.text === ',') return !tags.slice(from, at).every((tag) => PHRASE.test(tag));
    if (FINITE.test(tags[at]!)) return true;
  }
  return false;
}

/** "The gate was open, said X on Monday." "..., X said." "..., according to X." */
function tail(analysis: Analysis, sentence: TokenRange): Frame | undefined {
  const { tokens, tags } = analysis;
  const last = lastOf(analysis, sentence);
  const nearest = Math.max(sentence.first + LEAST_CONTENT, last - MOST_SOURCE - MOST_BEHIND);
  for (let comma = last - 2; comma >= nearest; comma -= 1) {
    if (tokens[comma]!.text !== ',') continue;
    const told = { first: sentence.first, end: comma };
    if (
      /^according$/.test(tokens[comma + 1]!.text) &&
      tokens[comma + 2]?.text === 'to' &&
      last - comma <= MOST_SOURCE + 3
    ) {
      const source = { first: comma + 3, end: sourceEnd(analysis, comma + 3, last) };
      return source.end > source.first
        ? content(analysis, source, { first: comma + 1, end: comma + 3 }, [told])
        : undefined;
    }
    if (isTelling(analysis, comma + 1)) {
      const source = { first: comma + 2, end: sourceEnd(analysis, comma + 2, last) };
      const named = tags.slice(source.first, source.end).some((tag) => /^(?:NN|PRP$)/.test(tag));
      return named && last - comma <= MOST_SOURCE + MOST_BEHIND && !hasVerb(analysis, comma + 2, last)
        ? content(analysis, source, { first: comma + 1, end: comma + 2 }, [told])
        : undefined;
    }
    const verb = subjectVerb(analysis, comma + 1, last);
    if (verb !== undefined && last - verb <= MOST_BEHIND && !hasVerb(analysis, verb + 1, last))
      return content(analysis, { first: comma + 1, end: verb }, { first: verb, end: verb + 1 }, [told]);
  }
  return undefined;
}

/** The verb of saying that closes a noun phrase which starts at `from`. */
function subjectVerb(analysis: Analysis, from: number, end: number): number | undefined {
  const { tags } = analysis;
  let at = from;
  while (
    at < end &&
    at - from < MOST_SOURCE &&
    (PHRASE.test(tags[at]!) || tags[at] === 'PRP') &&
    !isTelling(analysis, at)
  )
    at += 1;
  if (at === from || !isTelling(analysis, at) || /^(?:IN|TO|WP|WDT|CC)$/.test(tags[from]!)) return undefined;
  return tags.slice(from, at).some((tag) => NOUN.test(tag)) ? at : undefined;
}

/** "X said that the gate was open." */
function thatClause(analysis: Analysis, sentence: TokenRange): Frame | undefined {
  const { tokens, tags } = analysis;
  const last = lastOf(analysis, sentence);
  for (let at = sentence.first + 1; at < last - LEAST_CONTENT; at += 1) {
    if (!isTelling(analysis, at)) continue;
    const that = tokens[at + 1]?.text === 'that' && /^(?:IN|DT|WDT)$/.test(tags[at + 1]!) ? at + 1 : undefined;
    if (that === undefined) continue;
    const subject = subjectOf(analysis, at, sentence.first);
    if (subject === undefined) continue;
    const source = phraseAround(analysis, subject, sentence.first, at);
    return content(analysis, source, { first: at, end: at + 1 }, [{ first: that, end: last }]);
  }
  return undefined;
}

/** Behind the noun phrase that starts at `from`, with its appositions left out. */
function sourceEnd({ tags, tokens }: Analysis, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < MOST_SOURCE && (PHRASE.test(tags[at]!) || tags[at] === 'PRP')) {
    if (/^(?:on|during|in|at|after)$/.test(tokens[at]!.text)) break;
    at += 1;
  }
  while (at > from && /^(?:IN|TO|CC|DT)$/.test(tags[at - 1]!)) at -= 1;
  return at;
}

function content(
  { tags }: Analysis,
  source: TokenRange,
  cue: TokenRange,
  told: readonly TokenRange[],
): Frame | undefined {
  const fits =
    told.every(({ first, end }) => end - first >= LEAST_CONTENT) &&
    told.some(({ first, end }) => tags.slice(first, end).some((tag) => FINITE.test(tag)));
  return fits ? { source, cue, content: told } : undefined;
}

/** Is what was found given to the same source, and only a piece of the frame's content? */
function isPieceOf({ source, cue, content: whole }: FoundQuotation, quotation: FoundQuotation): boolean {
  const own = [...source, ...cue];
  const isSame = [...quotation.source, ...quotation.cue].some((span) => own.some((other) => overlaps(span, other)));
  const isInside = quotation.content.every((span) => whole.some((other) => contains(other, span)));
  return isSame && isInside && lengthOf(quotation.content) < MOST_OF_PIECE * lengthOf(whole);
}

/** "According to X, the lawyer, the gate was open": is it the frame's content with who X is taken for the beginning of it? */
function hasApposition(
  { source, cue, content: [whole] }: FoundQuotation,
  { cue: own, content }: FoundQuotation,
): boolean {
  const [only, another] = content;
  return (
    whole !== undefined &&
    only !== undefined &&
    !another &&
    own.some((span) => cue.some((other) => overlaps(span, other))) &&
    source[0]!.end <= only.start &&
    only.start < whole.start &&
    only.end >= whole.end
  );
}

/** Is what was found given to somebody within the frame's content? */
function isOfOther({ source, cue, content: whole }: FoundQuotation, quotation: FoundQuotation): boolean {
  const other = [...quotation.source, ...quotation.cue];
  const isSame = other.some((span) => [...source, ...cue].some((own) => overlaps(own, span)));
  return other.length > 0 && !isSame && other.every((span) => whole.some((own) => overlaps(own, span)));
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function quotationOf(analysis: Analysis, { source, cue, content: told }: Frame): FoundQuotation {
  return {
    kind: 'indirect',
    act: 'statement',
    source: [spanOf(analysis.tokens, source)],
    cue: [spanOf(analysis.tokens, cue)],
    content: told.map((range) => spanOf(analysis.tokens, range)),
    confidence: FRAME_CERTAINTY,
  };
}

function lastOf({ tokens }: Analysis, { end }: TokenRange): number {
  return END_MARK.test(tokens[end - 1]!.text) ? end - 1 : end;
}

function hasMarks({ tokens }: Analysis, { first, end }: TokenRange): boolean {
  return tokens.slice(first, end).some(({ text }) => QUOTE.test(text));
}
