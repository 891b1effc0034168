// Gives verbs of saying the subject that the parser hung elsewhere: "..., a senior official told", "..., Ana Brod, head of the league, said".

import type { TokenRange } from '../../core/span.ts';

/** What the repair looks at; indexes count within the passage. */
type Parsed = {
  readonly heads: Int32Array;
  readonly labels: readonly string[];
  readonly tags: readonly string[];
  /** Is the token the first of a person's or body's name? */
  readonly beginsName: (at: number) => boolean;
  /** Is the token nearly always a cue? */
  readonly isSaying: (at: number) => boolean;
  readonly sentenceFirst: Int32Array;
};

const FINITE = /^(VBD|VBZ|VBP|MD)$/;
const BREAK = /^(,|:|``|''|-LRB-|-RRB-|\.)$/;
const OPENS_PHRASE = /^(DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD)$/;
const NOUN = /^(NN|NNS|NNP|NNPS|PRP|DT)$/;
const MOST_TOKENS = 40;

/**
 * Heads and labels with a subject for each verb of saying that has none though a noun phrase stands right before it. A greedy
 * parser takes such a phrase behind a comma for an apposition to what comes before, before it has seen the verb.
 */
export function withSubjects(parsed: Parsed): { heads: Int32Array; labels: readonly string[] } {
  const heads = parsed.heads.slice();
  const labels = [...parsed.labels];
  for (let verb = 1; verb < heads.length; verb += 1) {
    if (!parsed.isSaying(verb) || !/^VB[DZP]$/.test(parsed.tags[verb]!) || hasSubject(parsed, verb)) continue;
    const phrase = phraseBefore(parsed, verb);
    const noun = phrase && headOf(parsed, phrase);
    if (noun === undefined || isAbove(heads, noun, verb)) continue;
    heads[noun] = verb;
    labels[noun] = 'nsubj';
  }
  return { heads, labels };
}

function hasSubject({ heads, labels, sentenceFirst }: Parsed, verb: number): boolean {
  for (let i = sentenceFirst[verb]!; i < heads.length && sentenceFirst[i] === sentenceFirst[verb]; i += 1) {
    if (heads[i] === verb && labels[i]!.startsWith('nsubj')) return true;
  }
  return false;
}

/** The noun phrase that ends right before the verb, or, where a comma does, the name whose apposition it ends. */
function phraseBefore(parsed: Parsed, verb: number): TokenRange | undefined {
  const { tags, sentenceFirst } = parsed;
  const first = Math.max(sentenceFirst[verb]!, verb - MOST_TOKENS);
  let end = verb;
  while (end > first && tags[end - 1] === 'RB') end -= 1;
  if (tags[end - 1] === ',') return namedBefore(parsed, first, end - 1);
  let start = end;
  while (start > first && !BREAK.test(tags[start - 1]!) && !FINITE.test(tags[start - 1]!)) start -= 1;
  if (start === end || (start > first && FINITE.test(tags[start - 1]!))) return undefined;
  return OPENS_PHRASE.test(tags[start]!) ? { first: start, end } : undefined;
}

/** From the nearest name behind a comma, or at the sentence's beginning, with no verb of its own after it. */
function namedBefore({ tags, beginsName, sentenceFirst }: Parsed, first: number, end: number): TokenRange | undefined {
  for (let at = end - 1; at >= first; at -= 1) {
    if (FINITE.test(tags[at]!)) return undefined;
    if (beginsName(at) && (at === sentenceFirst[at] || tags[at - 1] === ',')) return { first: at, end };
  }
  return undefined;
}

/** The first noun of the phrase that hangs from outside of it. */
function headOf({ heads, tags }: Parsed, { first, end }: TokenRange): number | undefined {
  for (let at = first; at < end; at += 1) {
    if ((heads[at]! < first || heads[at]! >= end) && NOUN.test(tags[at]!)) return at;
  }
  return undefined;
}

/** Does `below` hang, directly or not, from `above`? */
function isAbove(heads: Int32Array, above: number, below: number): boolean {
  for (let at = below, steps = 0; at >= 0 && steps <= heads.length; at = heads[at]!, steps += 1) {
    if (at === above) return true;
  }
  return false;
}
