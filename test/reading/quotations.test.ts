// Who said what, end to end on single paragraphs, and what holds for any string however broken.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Span, textOf } from '../../src/core/span.ts';
import type { FoundQuotation } from '../../src/reading/quotations.ts';
import { loadQuotations } from '../../src/reading/quotations.ts';
import { quotationsIn } from '../support/quotation-models.ts';

type Expected = { kind: string; act?: string; source: string; content: readonly string[] };

const CASES: readonly (readonly [what: string, text: string, expected: Expected])[] = [
  [
    'direct, the cue behind',
    '"The pipeline was never inspected," said Marta Kowal, the spokeswoman for the regional ministry.',
    { kind: 'direct', source: 'Marta Kowal', content: ['The pipeline was never inspected'] },
  ],
  [
    'indirect, with that',
    'The foreign minister said on Tuesday that the talks with the neighbouring country would resume in March.',
    {
      kind: 'indirect',
      source: 'The foreign minister',
      content: ['the talks with the neighbouring country would resume in March'],
    },
  ],
  [
    'mixed',
    'Prosecutor Edita Bauer said the verdict was "a disgrace to the whole country."',
    { kind: 'mixed', source: 'Edita Bauer', content: ['the verdict was "a disgrace to the whole country'] },
  ],
  [
    'split by a said-clause',
    '"We will appeal," he said, "and we will win."',
    { kind: 'direct', source: 'he', content: ['We will appeal', 'and we will win'] },
  ],
  [
    'according to, in the middle',
    'The two engineers, according to the ministry, will be released before the winter.',
    { kind: 'indirect', source: 'the ministry', content: ['The two engineers', 'will be released before the winter'] },
  ],
  [
    'an attitude',
    'Weiss believes that the government will fall before the summer.',
    { kind: 'indirect', act: 'attitude', source: 'Weiss', content: ['the government will fall before the summer'] },
  ],
  [
    'told to an agency at the end',
    'The two engineers will be brought home next week, a senior official at the ministry told Reuters on Friday.',
    { kind: 'indirect', source: 'a senior official', content: ['The two engineers will be brought home next week'] },
  ],
];

for (const [what, text, { kind, act = 'statement', source, content }] of CASES) {
  test(`quotation: ${what}`, () => {
    const words = (spans: readonly Span[]) => spans.map((span) => textOf(text, span)).join(' / ');
    const found = quotationsIn(text).find((quotation) => words(quotation.content).includes(content[0]!));
    assert.ok(found, `not found in ${JSON.stringify(quotationsIn(text).map((one) => words(one.content)))}`);
    for (const part of content) assert.ok(words(found.content).includes(part), words(found.content));
    assert.ok(words(found.source).includes(source), `source ${words(found.source)}`);
    assert.equal(found.kind, kind);
    assert.equal(found.act, act);
    assert.ok(found.confidence > 0.3 && found.confidence <= 1, `${found.confidence}`);
  });
}

test('a paragraph that runs on in marks has content and no source', () => {
  const before = '"We have asked the court twice," Kowal said on Monday. "We shall ask it again.';
  const text = `${before}\n\n"And I can tell you that we have waited long enough for an answer from the court."`;
  const quotation = quotationsIn(text).find(({ content }) => content[0]!.start > before.length);
  assert.ok(quotation);
  assert.deepEqual(quotation.source, []);
});

test('plain narration holds no quotation', () => {
  assert.deepEqual(quotationsIn('The bridge was built in 1912. It is 300 metres long.'), []);
});

function assertSound(text: string, quotations: readonly FoundQuotation[]): void {
  for (const { source, cue, content, confidence } of quotations) {
    assert.ok(content.length > 0);
    assert.ok(confidence >= 0 && confidence <= 1);
    const spans = [...source, ...cue, ...content].toSorted((a, b) => a.start - b.start);
    spans.forEach(({ start, end }, i) => {
      assert.ok(start < end && start >= 0 && end <= text.length);
      assert.ok(i === 0 || spans[i - 1]!.end <= start, 'spans of one quotation overlap');
    });
  }
}

test('any string is read without an error, spans lie inside of it, and reading twice gives the same', () => {
  const scrap = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '\n',
    '\n\n',
    ' said ',
    ' he said ',
    ', ',
    '. ',
    ' that ',
    ' — ',
    'Kowal ',
    ': ',
    ' ',
    '\ud800',
    '\u0000',
    'told Reuters ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(scrap, fc.lorem({ maxCount: 4 })), { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const once = quotationsIn(any);
      assertSound(any, once);
      assert.deepEqual(quotationsIn(any), once);
    }),
    { numRuns: 200 },
  );
});

test('a paragraph of 200,000 characters and one of 10,000 quotation marks are read whole', () => {
  for (const text of [
    'The court said that it would not rule before May, and nobody knew why. '.repeat(2_800),
    '" '.repeat(10_000),
  ]) {
    assertSound(text, quotationsIn(text));
  }
});

test('bytes that are no weights of this stage are refused', () => {
  assert.throws(() => loadQuotations(new Uint8Array(100)), /not a Casewire model file/);
});
