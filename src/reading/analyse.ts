// From a text to its analysis: words, sentences, tags, base forms, and who depends on whom, one after the other.

import type { Analysis } from '../core/analysis.ts';
import type { ReportParts } from '../core/reading.ts';
import { lemmatize } from './lemmas.ts';
import { type Parser, parseSentences } from './parse.ts';
import { quoteSides } from './quote-marks.ts';
import { splitSentences } from './sentences.ts';
import { type Tagger, tagSentences } from './tags.ts';
import { tokenize } from './tokens.ts';
import { wordTable } from './word-table.ts';

/** The trained half of the analysis. */
export type Syntax = { readonly tagger: Tagger; readonly parser: Parser };

/**
 * Analysis of any text, however broken; the same text gives the same analysis, in time proportional to its length. Where `parts`
 * are given, no sentence crosses the edges of headline, standfirst, dateline and body.
 */
export function analyse(text: string, { tagger, parser }: Syntax, parts?: ReportParts): Analysis {
  const tokens = tokenize(text);
  const { sentences, paragraphs } = splitSentences(text, tokens, parts);
  const words = wordTable(tokens, quoteSides(text, tokens, paragraphs));
  const tags = tagSentences(words, sentences, tagger);
  const lemmas = lemmatize(words, tags);
  const { heads, labels } = parseSentences(words, tags, sentences, parser);
  return { text, tokens, sentences, paragraphs, tags, lemmas, heads, labels };
}
