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
  [
    'double marks inside of British single ones',
    '‘We lost the “Star” and don’t know why,’ she said.',
    ['‘We lost the “Star” and don’t know why,’'],
  ],
  ['an apostrophe before double marks', 'In the ‘boom years they said “no” to the workers’ plea.', ['“no”']],
  [
    'a plural’s apostrophe inside of single marks',
    "'The pilots' pay is a disgrace,' she said.",
    ["'The pilots' pay is a disgrace,'"],
  ],
  ['two commas that open', ",,We lost the ship'', she said.", [",,We lost the ship''"]],
  ['marks as markup spells them', '&quot;We lost,&quot; she said.', ['&quot;We lost,&quot;']],
  ['Japanese corners', '「We lost the ship,」 she said.', ['「We lost the ship,」']],
  [
    'an opening and a closing mark of two kinds',
    '“We lost," she said. "Nobody came.”',
    ['“We lost,"', '"Nobody came.”'],
  ],
  ['inches', 'The 6" pipe burst, and "nobody" came.', ['"nobody"']],
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
