// Words in quotation marks with a dash and a name behind them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerForTests } from '../../support/reader.ts';

const CASES: readonly (readonly [what: string, text: string, told: readonly (readonly [string, string])[]])[] = [
  [
    'words that are signed, line by line',
    'Readers on the bridge.\n\n“It closed too early for everybody who works late.” ― Ana Berg\n“Nobody asked us, and nobody will.” — Jonas Lund, Port Lune',
    [
      ['Ana Berg', '“It closed too early for everybody who works late.”'],
      ['Jonas Lund, Port Lune', '“Nobody asked us, and nobody will.”'],
    ],
  ],
  [
    'a dash with which the report goes on',
    'The mayor was short.\n\n“It closed too early” — nobody knew why he said it.',
    [],
  ],
];

for (const [what, text, told] of CASES) {
  test(`signed: ${what}`, () => {
    const { quotations } = readerForTests().readText('signed', text);
    const words = (spans: readonly { start: number; end: number }[]): string =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    const signed = quotations.filter(({ cue }) => /^[―—]$/.test(words(cue)));
    assert.deepEqual(
      signed.map(({ source, content }) => [words(source), words(content)]),
      told,
    );
  });
}
