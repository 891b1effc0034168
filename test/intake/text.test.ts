// Plain text comes back as it was given.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reportFromText } from '../../src/intake/text.ts';

test('no text is changed, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      assert.equal(reportFromText(text, {}).text, text);
    }),
  );
});

const ADDRESSES: [string, string | undefined][] = [
  ['https://quaypost.example/a\n\nThe court ruled.', 'https://quaypost.example/a'],
  ['  http://quaypost.example/a?b=c  \nThe court ruled.', 'http://quaypost.example/a?b=c'],
  ['https://quaypost.example/a', 'https://quaypost.example/a'],
  ['https://quaypost.example/a says the court ruled.', undefined],
  ['The court ruled.\nhttps://quaypost.example/a', undefined],
];
for (const [text, url] of ADDRESSES) {
  test(`the address of ${JSON.stringify(text)} is ${url ?? 'not told'}`, () => {
    assert.equal(reportFromText(text, {}).url, url);
  });
}

test('an address given goes before one in the text', () => {
  const given = { url: 'https://other.example/' };
  assert.equal(reportFromText('https://quaypost.example/a\nText', given).url, 'https://other.example/');
});

test('a date and a publisher given are kept, the date to the day', () => {
  const report = reportFromText('The court ruled.', { published: '2021-05-11T22:00:00Z', publisher: 'Quay Post' });
  assert.equal(report.published?.date, '2021-05-11');
  assert.equal(report.published?.basis, 'given');
  assert.equal(report.publisher, 'Quay Post');
});

for (const published of ['2021-02-30', '11 May 2021', '2021', '']) {
  test(`"${published}" is no date to be given, and a notice says so`, () => {
    const report = reportFromText('The court ruled.', { published });
    assert.equal(report.published, undefined);
    assert.deepEqual(
      report.notices.map(({ code }) => code),
      ['given-date-unreadable'],
    );
  });
}

const LANGUAGES: [string, string | undefined][] = [
  ['The court in the harbour ruled on Tuesday that the pilot must be heard again.', 'en'],
  ['Das Gericht am Hafen hat am Dienstag entschieden, dass die Lotsin erneut angehört werden muss.', 'de'],
  ['Sud v portu ve stredu rozhodl.', undefined],
  ['', undefined],
];
for (const [text, language] of LANGUAGES) {
  test(`the language of "${text.slice(0, 30)}" is ${language ?? 'unknown'}`, () => {
    assert.equal(reportFromText(text, {}).language, language);
  });
}
