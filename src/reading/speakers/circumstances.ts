// To whom and on what day something was said: "told TASS", "in an interview with the BBC", "speaking to reporters", "said on Monday".

import type { Analysis } from '../../core/analysis.ts';
import type { Quotation, Timex } from '../../core/reading.ts';
import { overlaps, type Span, type TokenRange } from '../../core/span.ts';
import { TELLING_VERBS } from '../../languages/en/pronouns.ts';
import { rangeAt, tokensOf } from '../entities/scene.ts';

/** Occasions of speaking with somebody, and what is sent to somebody. */
const MEETING = /^(?:interview|conversation|chat|briefing|phone|call|talk)$/i;
const SENT = /^(?:letter|email|e-mail|message|note|reply|remarks?|comments?|statement|address|speech|testimony)$/i;
/** Verbs whose "to" leads to who was spoken to, where they stand beside the cue. */
const SPEAKING =
  /^(?:speak|talk|write|say|address|explain|confirm|admit|confess|complain|respond|reply|apologize|apologise)$/i;
/** No one is told in these words, nor in what stands for the text itself. */
const NOBODY = /^(?:me|us|you|myself|himself|herself|themselves|itself|it)$/i;
const FULL_DATE = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/;
const VERB = /^(?:VB|MD)/;
/** The day stands this close to the cue, in tokens, with no other verb between. */
const NEAR = 12;
const RIGHT_BEHIND = 3;
const MOST_WORDS = 8;
/** Longer sentences are looked through only so far around the cue. */
const REACH = 60;

type Parts = Pick<Quotation, 'source' | 'cue' | 'content'>;

/** The noun phrase or pronoun of who was spoken to, without an article; undefined where the sentence of the cue does not tell. */
export function addresseeOf(analysis: Analysis, { cue, content, source }: Parts): Span | undefined {
  const taken = [...content, ...source];
  for (const span of cue) {
    const { first, end } = tokensOf(analysis.tokens, span);
    for (let at = first; at < end; at += 1) {
      if (!TELLING_VERBS.has(analysis.lemmas[at] ?? '')) continue;
      const phrase = phraseFrom(analysis, at + 1, taken);
      if (phrase) return phrase;
    }
    const met = occasion(analysis, around(analysis, first), taken);
    if (met) return met;
  }
  return undefined;
}

/** "In an interview with the JoongAng Ilbo", "speaking to reporters", "in a letter to the court": anywhere in the sentence but in the words said. */
function occasion(analysis: Analysis, { first, end }: TokenRange, taken: readonly Span[]): Span | undefined {
  const { tokens, lemmas, tags } = analysis;
  for (let at = first; at + 2 < end; at += 1) {
    const next = tokens[at + 1]!.text.toLowerCase();
    const isMeeting = MEETING.test(tokens[at]!.text) && (next === 'with' || next === 'to');
    const isSent = SENT.test(tokens[at]!.text) && next === 'to';
    const isSpoken = SPEAKING.test(lemmas[at]!) && VERB.test(tags[at]!) && (next === 'to' || next === 'with');
    const isAddress = lemmas[at] === 'address' && VERB.test(tags[at]!);
    if (!isMeeting && !isSent && !isSpoken && !isAddress) continue;
    if (taken.some((span) => overlaps(span, tokens[at]!))) continue;
    const phrase = phraseFrom(analysis, isAddress ? at + 1 : at + 2, taken);
    if (phrase) return phrase;
  }
  return undefined;
}

/** Determiners, adjectives and nouns from token `from` on, as far as they are one phrase outside `taken`; or a pronoun. */
function phraseFrom({ tokens, tags }: Analysis, from: number, taken: readonly Span[]): Span | undefined {
  const [word] = tokens.slice(from, from + 1);
  if (!word || NOBODY.test(word.text)) return undefined;
  if (tags[from] === 'PRP') return taken.some((span) => overlaps(span, word)) ? undefined : word;
  let end = from;
  while (
    end < from + MOST_WORDS &&
    /^(?:DT|PRP\$|JJ|NN|POS|CD|HYPH)/.test(tags[end] ?? '') &&
    !taken.some((span) => overlaps(span, tokens[end]!))
  )
    end += 1;
  while (end > from && !/^NN/.test(tags[end - 1]!)) end -= 1;
  if (end === from) return undefined;
  const start = /^(?:the|a|an)$/i.test(word.text) && end > from + 1 ? from + 1 : from;
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}

/**
 * The day on which it was said: one that hangs from the cue in the parse or stands near it with no other verb between, in its sentence
 * and outside all that was said there (`contents`, of every quotation near); only where it is known to the day. `timexes` are in the
 * order of the text.
 */
export function dateOf(
  analysis: Analysis,
  { cue, source }: Omit<Parts, 'content'>,
  contents: readonly Span[],
  timexes: readonly Timex[],
): string | undefined {
  const [span] = cue;
  if (!span) return undefined;
  const { tokens } = analysis;
  const at = tokensOf(tokens, span);
  const { first, end } = around(analysis, at.first);
  const from = tokens[first]!.start;
  const to = tokens[end - 1]!.end;
  const days = timexesIn(timexes, from, to)
    .filter(({ value }) => FULL_DATE.test(value))
    .filter((timex) => ![...contents, ...source].some((other) => overlaps(other, timex)))
    .filter((timex) => !isOfOther(analysis, tokensOf(tokens, timex), at))
    .map((timex) => ({ day: FULL_DATE.exec(timex.value)![1]!, range: tokensOf(tokens, timex) }))
    .map(({ day, range }) => ({ day, ...between(at, range), hangs: hangsFrom(analysis, range, at) }))
    .filter(({ first: gap, end: last, hangs }) => hangs || (last - gap <= NEAR && !leavesClause(analysis, gap, last)))
    .sort((a, b) => Number(b.hangs) - Number(a.hangs) || a.end - a.first - (b.end - b.first));
  return days[0]?.day;
}

/** The tokens between two ranges. */
function between(a: TokenRange, b: TokenRange): TokenRange {
  return a.end <= b.first ? { first: a.end, end: b.first } : { first: b.end, end: Math.max(b.end, a.first) };
}

/** "Who left on Monday": the day of another verb just before it. */
function isOfOther({ heads, tags }: Analysis, { first, end }: TokenRange, cue: TokenRange): boolean {
  for (let at = first; at < end; at += 1) {
    const head = heads[at]!;
    if (head < first && first - head <= RIGHT_BEHIND && VERB.test(tags[head] ?? ''))
      return head < cue.first || head >= cue.end;
  }
  return false;
}

function hangsFrom({ heads }: Analysis, { first, end }: TokenRange, cue: TokenRange): boolean {
  for (let at = first; at < end; at += 1) if (heads[at]! >= cue.first && heads[at]! < cue.end) return true;
  return false;
}

/** Another verb, or a relative pronoun: what stands beyond it belongs to another clause. */
function leavesClause({ tags }: Analysis, first: number, end: number): boolean {
  return tags.slice(first, end).some((tag) => VERB.test(tag) || /^W(?:P|DT)$/.test(tag));
}

/** Those that begin in `[from, to)`, by bisection. */
function timexesIn(timexes: readonly Timex[], from: number, to: number): readonly Timex[] {
  let low = 0;
  let high = timexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timexes[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < timexes.length && timexes[end]!.start < to) end += 1;
  return timexes.slice(low, end);
}

/** The sentence of token `at`, or of a very long one the part around it. */
function around({ sentences }: Analysis, at: number): TokenRange {
  const { first, end } = sentences[rangeAt(sentences, at)]!;
  return { first: Math.max(first, at - REACH), end: Math.min(end, at + REACH) };
}
