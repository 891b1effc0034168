// Words, sentences and tags of a text, without the parse: all that dates need.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Analysis } from '../src/core/analysis.ts';
import { quoteSides } from '../src/reading/quote-marks.ts';
import { splitSentences } from '../src/reading/sentences.ts';
import { loadTagger, tagWords } from '../src/reading/tags.ts';
import { tokenize } from '../src/reading/tokens.ts';
import { wordTable } from '../src/reading/word-table.ts';

const MODEL = join(resolve(import.meta.dirname, '..'), 'models/en/tagger.bin');

export function plainAnalysis(): (text: string) => Analysis {
  const tagger = loadTagger(readFileSync(MODEL));
  return (text) => {
    const tokens = tokenize(text);
    const { sentences, paragraphs } = splitSentences(text, tokens);
    const words = wordTable(tokens, quoteSides(text, tokens, paragraphs));
    const tags = [...tagWords(words, sentences, tagger)].map((tag) => tagger.tags[tag] ?? '');
    return { text, tokens, sentences, paragraphs, tags, lemmas: [], heads: new Int32Array(tokens.length), labels: [] };
  };
}
