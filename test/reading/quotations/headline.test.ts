// Headlines whose form alone names the source.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../src/core/span.ts';
import { analyse } from '../../../src/reading/analyse.ts';
import { findHeadlineQuotation } from '../../../src/reading/quotations/headline.ts';
import { syntax } from '../../support/quotation-models.ts';

const CASES: readonly (readonly [headline: string, source: string | undefined, content?: string])[] = [
  [
    'Talks on grain corridor to go on in spring — foreign ministry',
    'foreign ministry',
    'Talks on grain corridor to go on in spring',
  ],
  ['Two freed in prisoner exchange - officials', 'officials', 'Two freed in prisoner exchange'],
  ['Bridge will reopen in May – head of the agency', 'head of the agency', 'Bridge will reopen in May'],
  ['Prosecutor: no charges against the pilot', 'Prosecutor', 'no charges against the pilot'],
  ['Storm leaves thousands without power — The Harbour Times', undefined],
  ['Council votes on budget - mayor walks out of the room', undefined],
  ['What to know about the well-known court', undefined],
  ['Opinion: why the bridge must stay', undefined],
];

for (const [headline, source, content] of CASES) {
  test(`headline: ${headline}`, () => {
    const text = `${headline}\n\nThe rest of the report stands here.`;
    const found = findHeadlineQuotation(analyse(text, syntax), { start: 0, end: headline.length }, []);
    assert.equal(found && textOf(text, found.source), source);
    assert.equal(found && textOf(text, found.content), content);
  });
}
