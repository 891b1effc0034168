// Words that somebody tells of as another's: in "Police said Brod had told them that he was asleep" what Brod told is a statement of Brod.

import type { Analysis } from '../../core/analysis.ts';
import { contains, overlaps, type Span, spanOf, type TokenRange } from '../../core/span.ts';
import { TELLING_VERBS } from '../../languages/en/pronouns.ts';
import { TELLING } from '../../languages/en/speech-acts.ts';
import { isBodyNoun, isPersonNoun, nounOf } from '../entities/nouns.ts';
import { rangeAt, tokensOf } from '../entities/scene.ts';
import type { FoundQuotation } from '../quotations.ts';

import { innerSource } from './handed-on.ts';

const PHRASE = /^(?:DT|PRP\$|JJ|NN|CD|POS|HYPH|-LRB-|-RRB-)/;
const HELPER = /^(?:have|has|had|also|then|later|once|never)$/i;
const OPENS_CLAUSE = /^(?:DT|PRP|NN|JJ$|CD|EX|VBG)/;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const SAYING = /^VB[DZPN]$/;
/** Verbs that tell where somebody is their subject. */
const SOMEBODY_TELLING: ReadonlySet<string> = new Set(
  'indicate suggest find deny complain promise advise rule propose'.split(' '),
);
const MOST_WORDS = 12;
/** A time or the like in front has so many words, with its comma. */
const MOST_ADVERBIAL = 6;
/** So many quotations before and behind may stand in the same sentence. */
const NEIGHBOURS = 8;
const FEWEST_WORDS = 4;
/** How sure it is that words within another's are what they seem. */
const SHARE = 0.8;

/** Statements that stand within the indirect contents of those found, where none of them is there yet, save what a paper only hands on: that is its source's as a whole. */
export function toldWithin(analysis: Analysis, found: readonly FoundQuotation[]): FoundQuotation[] {
  return found.flatMap((outer, at) => {
    if (outer.kind === 'direct' || innerSource(analysis, outer)) return [];
    const near = found.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
    return outer.content.flatMap((content) => inContent(analysis, near, outer, content));
  });
}

function inContent(
  analysis: Analysis,
  near: readonly FoundQuotation[],
  outer: FoundQuotation,
  content: Span,
): FoundQuotation[] {
  const { tokens, sentences } = analysis;
  const range = tokensOf(tokens, content);
  const sentence = sentences[rangeAt(sentences, range.first)]!;
  const within = { first: range.first, end: Math.min(range.end, sentence.end) };
  const parts = openingOf(analysis, within);
  if (!parts) return [];
  const cue = spanOf(tokens, parts.cue);
  const isKnown = near.some(
    (other) => other !== outer && other.cue.some((span) => overlaps(span, cue)) && contains(content, cue),
  );
  if (isKnown) return [];
  return [
    {
      kind: outer.kind,
      act: 'statement',
      source: [spanOf(tokens, parts.source)],
      cue: [cue],
      content: [spanOf(tokens, parts.content)],
      confidence: outer.confidence * SHARE,
    },
  ];
}

/** Source, cue and content where the clause opens with somebody who says something. */
function openingOf(
  analysis: Analysis,
  { first, end }: TokenRange,
): { source: TokenRange; cue: TokenRange; content: TokenRange } | undefined {
  const { tokens, tags } = analysis;
  const start = pastOpening(analysis, first, end);
  let to = start;
  while (to < end && to - start < MOST_WORDS && (PHRASE.test(tags[to]!) || (to > start && tags[to] === 'IN'))) to += 1;
  if (to === start || !/^NN/.test(tags[to - 1]!)) return undefined;
  let verb = to;
  while (verb < end && HELPER.test(tokens[verb]!.text)) verb += 1;
  if (!SAYING.test(tags[verb] ?? '') || verb >= end || !tells(analysis, { first: start, end: to }, verb))
    return undefined;
  const from = contentStart(analysis, verb + 1, end);
  if (end - from < FEWEST_WORDS || !isClause(analysis, from, end)) return undefined;
  return { source: { first: start, end: to }, cue: { first: to, end: verb + 1 }, content: { first: from, end } };
}

/** "That" in front, or a subject with its verb near: "a loss of millions, which ..." is no clause. */
function isClause({ tokens, tags }: Analysis, from: number, end: number): boolean {
  const opens = /^that$/i.test(tokens[from - 1]!.text);
  if (!opens && !OPENS_CLAUSE.test(tags[from]!)) return false;
  const near = opens ? end : Math.min(end, from + MOST_WORDS);
  for (let at = from; at < near; at += 1) {
    if (FINITE.test(tags[at]!)) return true;
    if (!opens && /^(?:,|W.*)$/.test(tags[at]!)) return false;
  }
  return false;
}

/** A verb of telling, with somebody named or described as its subject: "74 percent of voters say" nothing, and who "she" is is seldom clear. */
function tells({ tags, lemmas }: Analysis, { first, end }: TokenRange, verb: number): boolean {
  const lemma = lemmas[verb]!.toLowerCase();
  const behind = tags.slice(first, end).indexOf('IN');
  const head = behind < 0 ? end - 1 : first + behind - 1;
  const noun = nounOf(lemmas[head]?.toLowerCase() ?? '');
  const isSomebody = /^NNP/.test(tags[head] ?? '') || isPersonNoun(noun) || isBodyNoun(noun);
  return isSomebody && (TELLING.has(lemma) || SOMEBODY_TELLING.has(lemma));
}

/** Behind "that", and behind a time or the like with its comma: "last week, Brod said". */
function pastOpening({ tokens }: Analysis, first: number, end: number): number {
  const start = /^that$/i.test(tokens[first]!.text) ? first + 1 : first;
  for (let at = start + 1; at < Math.min(end, start + MOST_ADVERBIAL); at += 1)
    if (tokens[at]!.text === ',') return at + 1;
  return start;
}

/** Behind whoever was told, and behind "that". */
function contentStart({ tokens, tags, lemmas }: Analysis, behind: number, end: number): number {
  let at = behind;
  if (TELLING_VERBS.has(lemmas[behind - 1]!.toLowerCase()))
    while (at < end && (PHRASE.test(tags[at]!) || tags[at] === 'PRP') && !/^that$/i.test(tokens[at]!.text)) at += 1;
  return /^that$/i.test(tokens[at]?.text ?? '') ? at + 1 : at;
}
