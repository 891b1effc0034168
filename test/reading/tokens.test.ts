// Words: where they begin and end, and that no text breaks the tokenizer.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../src/reading/tokens.ts';

const CASES: readonly (readonly [what: string, text: string, words: string])[] = [
  ['clitics of verbs', "I don't think she'll say it's over.", "I do n't think she 'll say it 's over ."],
  ['possessives with a curly apostrophe', 'Bout’s case, the lawyers’ plea', 'Bout ’s case , the lawyers ’ plea'],
  ['capitals keep their clitics', 'IT’S CAN’T', 'IT ’S CA N’T'],
  ['several clitics at once', "I wouldn't've gone", "I would n't 've gone"],
  ['fused words', 'They cannot go and are gonna stay.', 'They can not go and are gon na stay .'],
  ['names with an apostrophe stay whole', "O'Hara met D’Amico.", "O'Hara met D’Amico ."],
  ['titles and initials keep their stop', 'Mr. J. Dow met Gov. Lee.', 'Mr. J. Dow met Gov. Lee .'],
  [
    'abbreviations with inner stops',
    'the U.S.-backed U.N. envoy at 5 p.m. today',
    'the U.S.-backed U.N. envoy at 5 p.m. today',
  ],
  ['"No." is a word unless a number follows', 'No. He has No. 5.', 'No . He has No. 5 .'],
  ['hyphens hold', 'a 25-year-old anti-war ex-minister', 'a 25-year-old anti-war ex-minister'],
  ['money', 'paid $5.5m, €3,000 and US$2', 'paid $ 5.5m , € 3,000 and US$ 2'],
  ['numbers', '9/11, 10:30, 1,000.5%, ’90s', '9/11 , 10:30 , 1,000.5 % , ’90s'],
  ['quotation marks of five countries', '“a” "b" „c“ «d» ‘e’', '“ a ” " b " „ c “ « d » ‘ e ’'],
  ['dashes', 'come—or go -- now – yes', 'come — or go -- now – yes'],
  ['dots that trail off', 'Well... no… and . . . yes', 'Well ... no … and . . . yes'],
  [
    'addresses',
    'See https://example.org/a?b=c. Or write to a.b@example.org.',
    'See https://example.org/a?b=c . Or write to a.b@example.org .',
  ],
  ['emoji in one piece', 'ok 👩‍👩‍👧 👍🏽!', 'ok 👩‍👩‍👧 👍🏽 !'],
  ['marks nobody sees part words', 'one\u200btwo\u00a0three\u2029four', 'one two three four'],
  ['other scripts', 'Россия 北京 café', 'Россия 北京 café'],
];

for (const [what, text, words] of CASES) {
  test(`tokens: ${what}`, () => {
    const spaced = tokenize(text)
      .map((token) => token.text.replaceAll(' ', '\u2423'))
      .join(' ');
    assert.equal(spaced.replaceAll('\u2423', ' '), words);
  });
}

/** Any string at all, lone surrogates and the marks that the rules look for included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'aZ9 .,-’\'"“”$@#<>/:&_\n\t\u00ad\ud83d\ude00', 'U.S.', "n't", 'http://', '\ud800', '...'),
    maxLength: 80,
  }),
);

test('tokens of any text lie inside it, in order, without overlap, and hold its words', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end, text: word } of tokenize(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.equal(text.slice(start, end), word);
        last = end;
      }
    }),
  );
});

test('tokens leave out nothing that can be seen', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const visible = (part: string): string =>
        part.replace(/[\s\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060\ufeff]/gu, '');
      assert.equal(
        visible(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ),
        visible(text),
      );
    }),
  );
});

test('no token begins or ends inside a surrogate pair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const inside = (at: number): boolean =>
        /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
      assert.deepEqual(
        tokenize(text).filter(({ start, end }) => inside(start) || inside(end)),
        [],
      );
    }),
  );
});

test('a million clitics in a row are read like anything else', () => {
  const text = `a${"'s".repeat(500_000)}`;
  assert.deepEqual(
    tokenize(text).map((token) => token.text.slice(-2)),
    ["'s", "'s", "'s"],
  );
});
