// Pairing quotation marks of every shape, also broken ones.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMarks } from '../../../src/reading/quotations/marks.ts';
import { quoteSides } from '../../../src/reading/quote-marks.ts';
import { tokenize } from '../../../src/reading/tokens.ts';

const CASES: readonly (readonly [what: string, text: string, quoted: readonly string[]])[] = [
  ['straight marks', '"We wait," she said, "and hope."', ['"We wait,"', '"and hope."']],
  ['curly marks', 'He called it “a farce” twice.', ['“a farce”']],
  ['German marks', 'Sie nannten es „ein Theater“ und gingen.', ['„ein Theater“']],
  ['French marks', 'Un « scandale » de plus.', ['« scandale »']],
  ['single marks', 'He said ‘no comment’ and left.', ['‘no comment’']],
  ['an apostrophe is none', 'The workers’ union didn’t strike.', []],
  [
    'single marks inside of double ones belong to them',
    '“They said ‘never’ to us,” he said.',
    ['“They said ‘never’ to us,”'],
  ],
  ['a mark that nothing closes runs to the end', '“We go on. And on', ['“We go on. And on']],
  ['or to the next opening one', '“We go on. “And then', ['“We go on.', '“And then']],
  ['a closing mark alone is left alone', 'And so it ended.” They left.', []],
];

for (const [what, text, expected] of CASES) {
  test(`quotation marks: ${what}`, () => {
    const tokens = tokenize(text);
    const whole = { first: 0, end: tokens.length };
    const sides = quoteSides(text, tokens, [whole]);
    const { quoted } = findMarks({ tokens }, sides, whole);
    assert.deepEqual(
      quoted.map(({ first, end }) => text.slice(tokens[first]!.start, tokens[end - 1]!.end)),
      expected,
    );
  });
}
