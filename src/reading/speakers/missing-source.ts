// Looks for the source of a quotation where none was marked: "according to ...", the subject of the cue, whoever stands behind it.

import type { Analysis } from '../../core/analysis.ts';
import type { Mention } from '../../core/reading.ts';
import { overlaps, type Span, type TokenRange } from '../../core/span.ts';
import { STATEMENT_CUES } from '../../languages/en/cue-words.ts';
import { TELLING_VERBS } from '../../languages/en/pronouns.ts';
import { rangeAt, tokensOf } from '../entities/scene.ts';
import type { FoundQuotation } from '../quotations.ts';
import { mentionsAt } from './mentions.ts';

/** How far up the sentence a subject is looked for: "X protested, saying that": from "saying" to "protested". */
const MOST_STEPS = 4;
const MOST_WORDS = 14;
const NAME_REACH = 6;
const APPOSITION_REACH = 40;
const LONGEST_SENTENCE = 120;
/** A helping verb stands at most so many words before its verb. */
const HELPER_REACH = 3;
/** Between cue and content stand no more tokens than these. */
const GAP = 3;
const VERB = /^VB/;
const PHRASE = /^(?:DT|PRP\$|JJ|NN|CD|POS|VBN|FW|-LRB-)/;

/** The source's words, or undefined where the sentence names none. */
export function findSource(
  analysis: Analysis,
  quotation: FoundQuotation,
  mentions: readonly Mention[],
): Span | undefined {
  const outside = (at: number) => !quotation.content.some((span) => overlaps(span, analysis.tokens[at]!));
  for (const cue of cuesOf(analysis, quotation)) {
    const lemma = analysis.lemmas[cue]!.toLowerCase();
    if (/^according$/i.test(analysis.tokens[cue]!.text)) return phraseAt(analysis, cue + 2, outside);
    if (lemma === 'quote' || lemma === 'cite') return phraseAt(analysis, cue + 1, outside);
    // Behind "told" stands who was told.
    const behind = analysis.tokens[cue]!.start > quotation.content[0]!.start && !TELLING_VERBS.has(lemma);
    const found =
      subjectOf(analysis, cue, outside) ??
      (behind ? phraseAt(analysis, cue + 1, outside) : undefined) ??
      nameBefore(analysis, cue, mentions, outside);
    if (found) return found;
  }
  return undefined;
}

/**
 * The name of somebody or something just before the verb, where the parse gives the verb no subject; over an apposition ("Dolgov, the
 * ministry's envoy, said") from farther away, but then only somebody's, with a comma behind it.
 */
function nameBefore(
  analysis: Analysis,
  verb: number,
  mentions: readonly Mention[],
  outside: (at: number) => boolean,
): Span | undefined {
  const { tokens } = analysis;
  const { first } = sentenceAt(analysis, verb);
  const apposed = tokens[verb - 1]?.text === ',';
  for (let at = verb - 1; at >= Math.max(first, verb - (apposed ? APPOSITION_REACH : NAME_REACH)); at -= 1) {
    if (!outside(at)) return undefined;
    const near = verb - at <= NAME_REACH && !apposed;
    const name = mentionsAt(mentions, tokens[at]!).find(
      ({ kind, type, end }) =>
        kind === 'name' && end === tokens[at]!.end && (type === 'person' || (near && type === 'organization')),
    );
    if (name && (near || /^[,(]$/.test(tokens[at + 1]!.text))) return name;
  }
  return undefined;
}

/** Tokens of the marked cue; without one, a word of saying directly before or behind the content, or "according to" in front of it. */
function cuesOf(analysis: Analysis, { cue, content }: FoundQuotation): number[] {
  const { tokens } = analysis;
  if (cue.length > 0) {
    return cue.flatMap((span) => indexes(tokensOf(tokens, span))).filter((at) => isSaying(analysis, at));
  }
  const { first } = tokensOf(tokens, content[0]!);
  const { end } = tokensOf(tokens, content.at(-1)!);
  const sentence = sentenceAt(analysis, first);
  if (/^according$/i.test(tokens[sentence.first]!.text) && sentence.first < first) return [sentence.first];
  const before = indexes({ first: Math.max(sentence.first, first - GAP), end: first }).reverse();
  const behind = indexes({ first: end, end: Math.min(tokens.length, end + GAP) });
  return [...before, ...behind].filter((at) => isSaying(analysis, at)).slice(0, 1);
}

function indexes({ first, end }: TokenRange): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}

function isSaying({ tags, lemmas, tokens }: Analysis, at: number): boolean {
  return (
    /^according$/i.test(tokens[at]!.text) || (VERB.test(tags[at]!) && STATEMENT_CUES.has(lemmas[at]!.toLowerCase()))
  );
}

/** Subject of the verb, or of the verb that it hangs on. A passive's subject is who was told, not who spoke. */
function subjectOf(analysis: Analysis, verb: number, outside: (at: number) => boolean): Span | undefined {
  const { heads, labels } = analysis;
  let at = verb;
  for (let step = 0; step < MOST_STEPS && at >= 0; step += 1) {
    const { first, end } = sentenceAt(analysis, at);
    for (let child = first; child < end; child += 1) {
      if (heads[child] === at && labels[child] === 'nsubj' && outside(child))
        return phraseAround(analysis, child, outside);
    }
    if (!/^(?:xcomp|ccomp|advcl|conj|acl|dep|parataxis)/.test(labels[at] ?? '')) return undefined;
    at = heads[at]!;
  }
  return undefined;
}

/** The sentence of token `at`, or of a very long one the part around it. */
function sentenceAt({ sentences }: Analysis, at: number): TokenRange {
  const { first, end } = sentences[rangeAt(sentences, at)]!;
  return { first: Math.max(first, at - LONGEST_SENTENCE), end: Math.min(end, at + LONGEST_SENTENCE) };
}

/** The words around a noun that belong to it by their tags, and those behind it by "of" and the like. */
function phraseAround(analysis: Analysis, noun: number, outside: (at: number) => boolean): Span {
  const { tokens, tags } = analysis;
  const { first: start } = sentenceAt(analysis, noun);
  let first = noun;
  while (first > start && noun - first < MOST_WORDS && PHRASE.test(tags[first - 1]!) && outside(first - 1)) first -= 1;
  return { start: tokens[first]!.start, end: (phraseAt(analysis, noun, outside) ?? tokens[noun]!).end };
}

/** A noun phrase from token `first` on: determiners, adjectives, nouns, and more of them behind a preposition. */
function phraseAt({ tokens, tags }: Analysis, first: number, outside: (at: number) => boolean): Span | undefined {
  let end = first;
  let noun = -1;
  while (end < tokens.length && end - first < MOST_WORDS && outside(end)) {
    const tag = tags[end]!;
    if (/^(?:NN|PRP$)/.test(tag)) noun = end;
    const linked = noun === end - 1 && /^(?:IN|TO)$/.test(tag);
    if (!linked && !PHRASE.test(tag) && tag !== 'PRP') break;
    end += 1;
  }
  return noun < 0 ? undefined : { start: tokens[first]!.start, end: tokens[noun]!.end };
}

/** "According to" names who stands right behind it, whatever source the cue was given. */
export function isMisplaced({ tokens, lemmas }: Analysis, { cue, source }: FoundQuotation): boolean {
  const [span] = cue;
  if (!span || !/^accord(?:ing)?$/i.test(lemmas[tokensOf(tokens, span).first] ?? '')) return false;
  return source.every(({ start }) => start < span.start);
}

/** "Brod is accused of ...", "Brod was told ...": the subject of a passive is spoken of, or to, and does not speak. */
export function isSpokenOf(
  { tokens, tags, lemmas, heads, labels }: Analysis,
  { source, cue }: FoundQuotation,
): boolean {
  const verbs = cue.flatMap((span) => indexes(tokensOf(tokens, span)));
  const isPassive = (verb: number): boolean =>
    tags[verb] === 'VBN' && lemmas.slice(Math.max(0, verb - HELPER_REACH), verb).includes('be');
  const isSubject = (at: number): boolean =>
    labels[at]!.startsWith('nsubj') && verbs.includes(heads[at]!) && isPassive(heads[at]!);
  return source.length > 0 && source.every((span) => indexes(tokensOf(tokens, span)).some(isSubject));
}
