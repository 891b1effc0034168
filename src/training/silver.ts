// Machine analyses and treebanks as the sentences that tagger and parser learn from, cut and evened out as reading cuts and evens them.

import { join } from 'node:path';
import type { Token } from '../core/analysis.ts';
import { splitParagraphs } from '../reading/paragraphs.ts';
import { quoteSides } from '../reading/quote-marks.ts';
import { type WordTable, wordTable } from '../reading/word-table.ts';
import { oneOfEach, type QuotationArticle, readGold, type SilverToken, type TreebankSentence } from './gold.ts';

/** A sentence with its right answers. Heads count within the sentence; -1 is the root. */
export type TaughtSentence = {
  readonly words: WordTable;
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
};

/** Sentences of `quotations/<set>`, one copy of each article, none crossing a paragraph's end as the machine's sometimes do. */
export function silverSentences(gold: string, set: 'train' | 'dev'): TaughtSentence[] {
  const articles = oneOfEach(readGold<QuotationArticle>(join(gold, `quotations/${set}.jsonl.gz`)));
  return articles.flatMap(sentencesOf);
}

function sentencesOf({ text, silver }: QuotationArticle): TaughtSentence[] {
  const sentences = silver?.sentences ?? [];
  const all = sentences.flat();
  const tokens = all.map(([start, end]): Token => ({ start, end, text: text.slice(start, end) }));
  const paragraphs = splitParagraphs(text, tokens);
  const words = wordTable(tokens, quoteSides(text, tokens, paragraphs));
  const edges = new Set(paragraphs.map(({ end }) => end));
  const found: TaughtSentence[] = [];
  let offset = 0;
  for (const sentence of sentences) {
    let first = 0;
    for (let end = 1; end <= sentence.length; end++) {
      if (end < sentence.length && !edges.has(offset + end)) continue;
      found.push({ words: sliceWords(words, offset + first, offset + end), ...answers(sentence, first, end) });
      first = end;
    }
    offset += sentence.length;
  }
  return found;
}

/** Answers for the tokens of a sentence from `first` to `end`; a head outside of them makes a root. */
function answers(sentence: readonly SilverToken[], first: number, end: number): Omit<TaughtSentence, 'words'> {
  const part = sentence.slice(first, end);
  return {
    tags: part.map((token) => token[3]),
    heads: part.map((token) => (token[5] - 1 >= first && token[5] - 1 < end ? token[5] - 1 - first : -1)),
    labels: part.map((token) => token[6]),
  };
}

function sliceWords(words: WordTable, first: number, end: number): WordTable {
  return {
    forms: words.forms.slice(first, end),
    lower: words.lower.subarray(first, end),
    suffix3: words.suffix3.subarray(first, end),
    suffix2: words.suffix2.subarray(first, end),
    suffix1: words.suffix1.subarray(first, end),
    prefix3: words.prefix3.subarray(first, end),
    shape: words.shape.subarray(first, end),
    casing: words.casing.subarray(first, end),
  };
}

/** Tags of the treebank that the Penn Treebank writes otherwise. */
const AS_IN_PENN: Readonly<Record<string, string>> = { NFP: ':', AFX: 'JJ' };
/** Sentences with these are left out: words cut at hyphens, misspelt words in pieces, foreign matter, addresses. */
const UNLIKE_PENN = new Set(['HYPH', 'GW', 'XX', 'ADD']);

/** Tagged sentences of `syntax/ud-ewt-<set>` whose tokens are those of the Penn Treebank; without heads, whose scheme is another. */
export function treebankSentences(gold: string, set: 'train' | 'dev'): TaughtSentence[] {
  return readGold<TreebankSentence>(join(gold, `syntax/ud-ewt-${set}.jsonl.gz`))
    .filter(({ tokens }) => !tokens.some((token) => UNLIKE_PENN.has(token[3])))
    .map(({ tokens }) => ({
      words: wordsOf(tokens.map(([form, , , , , , space]) => form + (space ? ' ' : ''))),
      tags: tokens.map((token) => AS_IN_PENN[token[3]] ?? token[3]),
      heads: [],
      labels: [],
    }));
}

/** Word table of a sentence given as pieces that, joined, are its text; a piece ends in a blank where the text does. */
export function wordsOf(pieces: readonly string[]): WordTable {
  const tokens: Token[] = [];
  let start = 0;
  for (const piece of pieces) {
    tokens.push({ start, end: start + piece.trimEnd().length, text: piece.trimEnd() });
    start += piece.length;
  }
  return wordTable(tokens, quoteSides(pieces.join(''), tokens, [{ first: 0, end: tokens.length }]));
}
