import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../src/reading/analyse.ts';
import { findNames, loadNames } from '../../src/reading/names.ts';
import { syntax } from '../support/quotation-models.ts';

const model = loadNames(readFileSync(new URL('../../models/en/names.bin', import.meta.url)));

function namesIn(text: string): string[] {
  const analysis = analyse(text, syntax);
  const names = findNames(analysis, { body: { start: 0, end: text.length } }, model);
  return names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

const CASES: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'President Marisol Quintero met Abdul Rahman al-Hadi in Geneva on Tuesday.',
    ['person Marisol Quintero', 'person Abdul Rahman al-Hadi', 'place Geneva'],
  ],
  ['The Ministry of Health and Social Welfare denied it.', ['organization Ministry of Health and Social Welfare']],
  [
    'She appealed to the Court of Appeals for the Ninth Circuit in San Francisco.',
    ['organization Court of Appeals for the Ninth Circuit', 'place San Francisco'],
  ],
  [
    'Mr Ndlovu’s lawyer, Peter van der Merwe, spoke to Reuters.',
    ['person Ndlovu', 'person Peter van der Merwe', 'organization Reuters'],
  ],
  ['The Russian envoy flew to Turkey.', ['group Russian', 'place Turkey']],
  ['The European Union and the United Nations agreed.', ['organization European Union', 'organization United Nations']],
];

for (const [text, names] of CASES) {
  test(`finds the names in “${text}”`, () => {
    assert.deepEqual(namesIn(text), names);
  });
}

test('a plain sentence has no names', () => {
  assert.deepEqual(namesIn('The two men were taken to a hospital after the fire.'), []);
});

test('a curly apostrophe is no part of a name, nor is a title', () => {
  assert.deepEqual(namesIn('Judge Irina Petrova’s ruling came late.'), ['person Irina Petrova']);
});

test('any text is read: names lie inside it in order, none overlap, and reading again gives the same', () => {
  const words = fc.constantFrom(
    'Mr',
    'Ivan',
    'of',
    'the',
    'COURT',
    '’s',
    '"',
    'U.S.',
    '\n\n',
    'Ādam',
    '😀',
    '(',
    'said',
    '.',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 80 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const analysis = analyse(text, syntax);
      const parts = { body: { start: 0, end: text.length } };
      const names = findNames(analysis, parts, model);
      names.forEach(({ start, end, confidence }, i) => {
        assert.ok(start < end && end <= text.length && start >= (names[i - 1]?.end ?? 0));
        assert.ok(confidence > 0 && confidence <= 1);
      });
      assert.deepEqual(findNames(analysis, parts, model), names);
    }),
    { numRuns: 150 },
  );
});

test('a paragraph of many thousand words is read in pieces', () => {
  const text = 'Anna Berg met Carlos Diaz in Lima and then went on without a stop '.repeat(1500);
  const names = namesIn(text);
  assert.ok(names.length > 4000, String(names.length));
});

test('weights made for other feature functions are refused', () => {
  assert.throws(() => loadNames(readFileSync(new URL('../../models/en/tagger.bin', import.meta.url))), /names/);
});
