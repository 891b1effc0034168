// To whom and on what day something was said: "told TASS", "said on Monday".

import type { Analysis } from '../../core/analysis.ts';
import type { Quotation, Timex } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { TELLING_VERBS } from '../../languages/en/pronouns.ts';
import { rangeAt, tokensOf } from '../entities/scene.ts';

const INTERVIEW = /^(?:interview|conversation|chat|briefing)$/i;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** The day stands this close to the cue, in tokens. */
const NEAR = 12;
const MOST_WORDS = 8;

type Parts = Pick<Quotation, 'source' | 'cue' | 'content'>;

/** The noun phrase behind "told", or behind "in an interview with"; without an article. */
export function addresseeOf(analysis: Analysis, { cue, content, source }: Parts): Span | undefined {
  for (const span of cue) {
    const { first, end } = tokensOf(analysis.tokens, span);
    for (let at = first; at < end; at += 1) {
      if (!TELLING_VERBS.has(analysis.lemmas[at] ?? '')) continue;
      const phrase = phraseFrom(analysis, at + 1, [...content, ...source]);
      if (phrase) return phrase;
    }
    const interview = interviewer(analysis, end, content);
    if (interview) return interview;
  }
  return undefined;
}

/** "in an interview with the JoongAng Ilbo", within a few words behind the cue. */
function interviewer(analysis: Analysis, from: number, content: readonly Span[]): Span | undefined {
  for (let at = from; at < from + MOST_WORDS; at += 1) {
    if (INTERVIEW.test(analysis.tokens[at]?.text ?? '') && analysis.tokens[at + 1]?.text === 'with')
      return phraseFrom(analysis, at + 2, content);
  }
  return undefined;
}

/** Determiners, adjectives and nouns from token `from` on, as far as they are one phrase outside `taken`. */
function phraseFrom({ tokens, tags }: Analysis, from: number, taken: readonly Span[]): Span | undefined {
  let end = from;
  while (
    end < from + MOST_WORDS &&
    /^(?:DT|PRP\$|JJ|NN|POS|CD)/.test(tags[end] ?? '') &&
    !taken.some((span) => overlaps(span, tokens[end]!))
  )
    end += 1;
  while (end > from && !/^NN/.test(tags[end - 1]!)) end -= 1;
  if (end === from) return undefined;
  const start = /^(?:the|a|an)$/i.test(tokens[from]!.text) && end > from + 1 ? from + 1 : from;
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}

/**
 * The day named nearest to the cue, in its sentence and outside all that was said there (`contents`, of every quotation); only
 * where it is known to the day.
 */
export function dateOf(
  analysis: Analysis,
  { cue }: Pick<Parts, 'cue'>,
  contents: readonly Span[],
  timexes: readonly Timex[],
): string | undefined {
  const [first] = cue;
  if (!first) return undefined;
  const at = tokensOf(analysis.tokens, first).first;
  const sentence = analysis.sentences[rangeAt(analysis.sentences, at)]!;
  const from = analysis.tokens[sentence.first]!.start;
  const to = analysis.tokens[sentence.end - 1]!.end;
  const near = timexes
    .filter(({ start }) => start >= from && start < to)
    .filter((timex) => FULL_DATE.test(timex.value) && !contents.some((span) => overlaps(span, timex)))
    .map((timex) => ({ timex, range: tokensOf(analysis.tokens, timex) }))
    .map(({ timex, range }) => ({ timex, apart: Math.min(Math.abs(range.first - at), Math.abs(at - range.end)) }))
    .filter(({ apart }) => apart <= NEAR)
    .sort((a, b) => a.apart - b.apart);
  return near[0]?.timex.value;
}
