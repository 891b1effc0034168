// What was said told from what was thought, wanted or done, with the real weights.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quotation } from '../../../src/core/reading.ts';
import { analyse } from '../../../src/reading/analyse.ts';
import type { FoundQuotation } from '../../../src/reading/quotations.ts';
import { actOf } from '../../../src/reading/speakers/act.ts';
import { spanOfWords } from '../../support/marked.ts';
import { speakerModel, syntax } from '../../support/quotation-models.ts';

const CASES: readonly (readonly [source: string, cue: string, content: string, Quotation['act']])[] = [
  ['The minister', 'said', 'that the dam was safe', 'statement'],
  ['The minister', 'denied', 'taking any money', 'statement'],
  ['The engineers', 'warned', 'that the dam would not hold', 'statement'],
  ['The minister', 'urged', 'them to leave', 'attitude'],
  ['The minister', 'wants', 'to repair the dam', 'attitude'],
  ['The minister', 'plans', 'to visit the dam', 'attitude'],
  ['The court', 'dismissed', 'the petition', 'attitude'],
];

for (const [source, cue, content, act] of CASES)
  test(`${source} ${cue} ${content}: ${act}`, () => {
    const text = `${source} ${cue} ${content}.`;
    const span = (words: string) => [spanOfWords(text, words)];
    const quotation: FoundQuotation = {
      kind: 'indirect',
      act: 'statement',
      source: span(source),
      cue: span(cue),
      content: span(content),
      confidence: 0.8,
    };
    assert.equal(actOf(speakerModel, analyse(text, syntax), quotation), act);
  });
