// A report laid out for joining: which sentence and paragraph each word is in, what stands in quotation marks, where the names are.

import type { Analysis } from '../../core/analysis.ts';
import type { EntityType, Mention } from '../../core/reading.ts';
import type { Span, TokenRange } from '../../core/span.ts';
import { CLOSES, OPENS, quoteSides } from '../quote-marks.ts';
import { nameWords } from './name-text.ts';

/** A name with its tokens and its words made comparable. */
export type NameMention = TokenRange & {
  readonly span: Span;
  readonly type: EntityType;
  readonly text: string;
  /** Lower case, without accents, points, possessive ending and leading article. */
  readonly words: readonly string[];
  readonly confidence: number;
  /** The country whose government a place-name stands for here. */
  readonly government?: string;
  /** Is it the country's capital that is named? */
  readonly byCapital?: boolean;
};

export type Scene = {
  readonly analysis: Analysis;
  /** Forms of the tokens in lower case. */
  readonly lower: readonly string[];
  /** Index of the sentence and of the paragraph of each token. */
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** 1 where the token stands between double quotation marks. */
  readonly quoted: Uint8Array;
  readonly names: readonly NameMention[];
  /** Index into `names` of the name a token is part of, or -1. */
  readonly nameAt: Int32Array;
};

/** `names` may stand in any order; those that fit no token are left out. */
export function sceneOf(analysis: Analysis, names: readonly Mention[]): Scene {
  const { tokens, sentences, paragraphs, text } = analysis;
  const found = names.flatMap((name) => nameMention(analysis, name)).sort((a, b) => a.first - b.first || b.end - a.end);
  const nameAt = new Int32Array(tokens.length).fill(-1);
  found.forEach((name, i) => {
    nameAt.fill(i, name.first, name.end);
  });
  return {
    analysis,
    lower: tokens.map((token) => token.text.toLowerCase()),
    sentenceOf: indexes(sentences, tokens.length),
    paragraphOf: indexes(paragraphs, tokens.length),
    quoted: quotedTokens(quoteSides(text, tokens, paragraphs), tokens, paragraphs),
    names: found,
    nameAt,
  };
}

/** Index of the first token that ends after `offset`, by bisection. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the range, of ranges that follow each other, that holds token `at`; of the last one where none does. */
export function rangeAt(ranges: readonly TokenRange[], at: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that `span` touches. */
export function tokensOf(tokens: readonly Span[], span: Span): TokenRange {
  const first = tokenAt(tokens, span.start);
  let end = first;
  while (end < tokens.length && tokens[end]!.start < span.end) end += 1;
  return { first, end };
}

function nameMention({ tokens, text }: Analysis, { start, end, type, confidence }: Mention): NameMention[] {
  const range = tokensOf(tokens, { start, end });
  if (range.end <= range.first) return [];
  const words = text.slice(start, end);
  return [{ ...range, span: { start, end }, type, text: words, words: nameWords(words), confidence }];
}

function indexes(ranges: readonly TokenRange[], length: number): Int32Array {
  const of = new Int32Array(length);
  ranges.forEach(({ first, end }, i) => {
    of.fill(i, first, end);
  });
  return of;
}

/** Straight and curly double marks; a quotation that is not closed ends with its paragraph. */
function quotedTokens(
  sides: Uint8Array,
  tokens: readonly { readonly text: string }[],
  paragraphs: readonly TokenRange[],
): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const { first, end } of paragraphs) {
    let open = false;
    for (let i = first; i < end; i += 1) {
      const single = /^['’‘‚`‹›]$/u.test(tokens[i]!.text);
      if (!single && sides[i] === OPENS) open = true;
      quoted[i] = open ? 1 : 0;
      if (!single && sides[i] === CLOSES) open = false;
    }
  }
  return quoted;
}
