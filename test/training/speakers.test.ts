// Which quotations found are the statements that were marked.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../src/reading/analyse.ts';
import type { FoundQuotation } from '../../src/reading/quotations.ts';
import { actExamples } from '../../src/training/speakers.ts';
import { spanOfWords } from '../support/marked.ts';
import { syntax } from '../support/quotation-models.ts';

test('a quotation is a marked statement where they share a third of the shorter one', () => {
  const text = 'Brod said the gate was open. Marek wants to leave.';
  const found = ['the gate was open', 'to leave'].map(
    (content): FoundQuotation => ({
      kind: 'indirect',
      act: 'statement',
      source: [],
      cue: [],
      content: [spanOfWords(text, content)],
      confidence: 0.5,
    }),
  );
  const labels = (marked: string) =>
    actExamples(analyse(text, syntax), found, [spanOfWords(text, marked)]).map(({ label }) => label);
  assert.deepEqual(labels('gate was open'), [1, 0]);
  assert.deepEqual(labels('leave'), [0, 1]);
  assert.deepEqual(labels('Brod said the'), [0, 0]);
});
