// How near the analysis comes to the machine analysis that it was taught on, over articles that it was not taught on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { baseForm } from '../../src/languages/en/base-forms.ts';
import { loadTagger } from '../../src/reading/tags.ts';
import { tokenize } from '../../src/reading/tokens.ts';
import { oneOfEach, type QuotationArticle, readGold } from '../../src/training/gold.ts';
import { silverSentences } from '../../src/training/silver.ts';
import { accuracy } from '../../src/training/tagger.ts';
import { needsShared, sharedPath } from '../support/shared.ts';

const DEV = 'gold/quotations/dev.jsonl.gz';

function articles(): QuotationArticle[] {
  return oneOfEach(readGold<QuotationArticle>(sharedPath(DEV))).filter(({ silver }) => silver !== undefined);
}

test('words agree with those of the silver analysis', needsShared(DEV), () => {
  let right = 0;
  let ours = 0;
  let theirs = 0;
  for (const { text, silver } of articles()) {
    const words = silver!.sentences.flat().map(([start, end]) => `${start} ${end}`);
    const found = new Set(tokenize(text).map(({ start, end }) => `${start} ${end}`));
    right += words.filter((word) => found.has(word)).length;
    ours += found.size;
    theirs += words.length;
  }
  assert.ok((2 * right) / (ours + theirs) > 0.995);
});

test('tags agree with those of the silver analysis', needsShared(DEV), () => {
  const tagger = loadTagger(readFileSync(new URL('../../models/en/tagger.bin', import.meta.url)));
  assert.ok(accuracy(tagger, silverSentences(sharedPath('gold'), 'dev')) > 97);
});

test('base forms of nouns, verbs and pronouns agree with those of the silver analysis', needsShared(DEV), () => {
  const inflected = articles().flatMap(({ text, silver }) =>
    silver!.sentences.flat().flatMap(([start, end, lemma, tag]) => {
      const word = text.slice(start, end).replaceAll('’', "'");
      return /^(?:NNS|VB|PRP|MD)/.test(tag) ? [baseForm(word, tag) === lemma] : [];
    }),
  );
  assert.ok(inflected.filter(Boolean).length / inflected.length > 0.99);
});

test('the silver sentences are cut at paragraph ends, and their heads stay inside', needsShared(DEV), () => {
  for (const { tags, heads, labels, words } of silverSentences(sharedPath('gold'), 'dev')) {
    assert.equal(heads.length, tags.length);
    assert.equal(labels.length, tags.length);
    assert.equal(words.forms.length, tags.length);
    assert.ok(heads.every((head) => head >= -1 && head < tags.length));
    assert.ok(heads.includes(-1));
  }
});
