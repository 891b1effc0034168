// The report's own day is found where something tells it, inferred where the text leaves one only, and otherwise left open.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Report } from '../../src/core/report.ts';
import { findParts } from '../../src/reading/parts.ts';
import { allows } from '../../src/reading/published/evidence.ts';
import { officeEvidence } from '../../src/reading/published/offices.ts';
import { findPublished } from '../../src/reading/published.ts';
import { parseDay } from '../../src/reading/timex/calendar.ts';
import { scanWords } from '../../src/reading/timex/words.ts';
import { analysisForTests } from '../support/analysis.ts';

function publishedOf(text: string, report: Partial<Report> = {}, notAfter?: string) {
  const limits = notAfter === undefined ? {} : { notAfter };
  return findPublished(analysisForTests(text), findParts(text), { text, notices: [], ...report }, limits);
}

const BODY = 'The harbour court freed the pilot of a grain ship after nine months. Her lawyer called it late.';

test('a date that was given is taken as it is', () => {
  const published = { date: '2020-05-04', basis: 'given', reasons: ['Given.'] } as const;
  assert.deepEqual(publishedOf(`OSLO, May 3, 2020 - ${BODY}`, { published }), { published, notices: [] });
});

test('the address comes before the dateline', () => {
  const { published } = publishedOf(`OSLO, May 3, 2020 - ${BODY}`, { url: 'https://a.example/2020/05/04/pilot' });
  assert.equal(published?.date, '2020-05-04');
  assert.equal(published?.basis, 'url');
});

test('an address on the first line counts, too', () => {
  assert.equal(publishedOf(`https://a.example/stories/202205040304.html\n\n${BODY}`).published?.date, '2022-05-04');
});

test('a dateline with its year is enough', () => {
  const { published } = publishedOf(`OSLO, May 3, 2020 - ${BODY}`);
  assert.deepEqual(published, { date: '2020-05-03', basis: 'dateline', reasons: ['It is dated 3 May 2020.'] });
});

test('the month in the address tells the year of the dateline', () => {
  const { published } = publishedOf(`OSLO, May 3 (IPS) - ${BODY}`, { url: 'https://a.example/2020/05/pilot/' });
  assert.equal(published?.date, '2020-05-03');
});

test('"yesterday" with its date tells the day after', () => {
  const text = `A court freed the pilot yesterday (July 27, 2022). ${BODY}`;
  assert.equal(publishedOf(text).published?.date, '2022-07-28');
});

test('weekday and administrations leave one year only', () => {
  const text =
    'ORLUND, November 14 (Norpress) - The ministry will work with the incumbent and the new U.S. administration, a spokesman said on Monday. ' +
    '"Until January 20 we will talk to the Obama administration, then to the Trump administration," he said.';
  const { published, notices } = publishedOf(text);
  assert.equal(published?.date, '2016-11-14');
  assert.equal(published?.basis, 'inferred');
  assert.match(
    published?.reasons.join('\n') ?? '',
    /calls 14 November a Monday; between 2000 and \d{4} that fits .*2016/,
  );
  assert.match(
    published?.reasons.join('\n') ?? '',
    /Obama and Trump administrations; that was so from 8 November 2016 to 20 January 2017/,
  );
  assert.deepEqual(notices, []);
});

test('one wrong letter in a president’s name is forgiven', () => {
  const text =
    'ORLUND, November 14 (Norpress) - The ministry will work with the current administration and then with the new ' +
    'Bidden administration in Washington, a spokesman said.';
  assert.equal(publishedOf(text).published?.date, '2020-11-14');
});

test('a president-elect narrows the day to the weeks before the inauguration', () => {
  const text = `ORLUND, December 3 - Envoys met advisers to President-elect Barack Obama on Wednesday. ${BODY}`;
  assert.equal(publishedOf(text).published?.date, '2008-12-03');
});

test('a weekday alone leaves several years: candidates, a notice, no date', () => {
  const { published, candidates, notices } = publishedOf(
    `ORLUND, November 21 - A court sat on Monday. ${BODY}`,
    {},
    '2024-06-01',
  );
  assert.equal(published, undefined);
  assert.ok(candidates?.some(({ date }) => date === '2016-11-21'));
  assert.ok(candidates?.every(({ date }) => date <= '2024-06-01'));
  assert.equal(notices[0]?.code, 'date-uncertain');
  assert.match(notices[0]?.message ?? '', /2011, 2016 or 2022 would fit/);
});

test('without a day there is nothing to infer', () => {
  const { published, candidates, notices } = publishedOf(`A court sat on Monday. ${BODY}`);
  assert.equal(published ?? candidates, undefined);
  assert.equal(notices[0]?.code, 'date-unknown');
});

test('without an upper limit no list of years is closed', () => {
  const { published, candidates } = publishedOf(`ORLUND, November 21 - A court sat on Monday. ${BODY}`);
  assert.equal(published ?? candidates, undefined);
});

test('no date lies after the capture', () => {
  const { published, notices } = publishedOf(`OSLO, May 3, 2031 - ${BODY}`, {}, '2026-11-25T10:00:00Z');
  assert.equal(published, undefined);
  assert.equal(notices[0]?.code, 'date-after-capture');
});

test('names that are younger rule out older years', () => {
  const text = `Monday, November 21\n\nThe Covid ward was closed on Monday, a nurse said. ${BODY}`;
  assert.equal(publishedOf(text, {}, '2024-06-01').published?.date, '2022-11-21');
});

test('a former president is no president, an adviser to one says nothing of it', () => {
  const years = (who: string) => {
    const text = `Monday, November 21\n\n${who} Barack Obama said on Sunday that he had read it. ${BODY}`;
    const { published, candidates } = publishedOf(text, {}, '2024-06-01');
    return (candidates ?? [published]).map((one) => one?.date.slice(0, 4));
  };
  assert.deepEqual(years('Former President'), ['2022']);
  assert.deepEqual(years('President'), ['2016', '2011']);
  assert.deepEqual(years('A former adviser to President'), ['2016', '2011']);
});

for (const [what, who, year] of [
  ['a title before the name', 'British Prime Minister Theresa May', 2016],
  ['a title with its state before the name', 'The president of Namibia, Hage Geingob,', 2022],
  ['a title after the name', 'Keir Starmer, the prime minister,', 2024],
  ['a surname that comes first', 'President Tsai Ing-wen', 2020],
  ['a name printed with accents', 'Serbian President Aleksandar Vučić', 2022],
] as const) {
  test(`an office held is known by ${what}`, () => {
    const words = scanWords(`${who} said so.`);
    const terms = officeEvidence(words).filter(({ reason }) => reason !== '');
    assert.equal(terms.length, 1);
    assert.ok(allows(terms[0]!, { year, month: 11, day: 21 }));
    assert.ok(!allows(terms[0]!, { year: 2005, month: 11, day: 21 }));
  });
}

test('of two presidents the one remembered gives way, and a vice president is none', () => {
  const words = scanWords(
    'President Donald Trump signed it. It was like the trial of President Bill Clinton. Former Vice President Joe Biden left.',
  );
  assert.deepEqual(
    officeEvidence(words).flatMap(({ reason }) => (reason === '' ? [] : [reason.split(' ').slice(2, 8).join(' ')])),
    ['Donald Trump president of the United', 'Joe Biden a former vice president'],
  );
});

test('where the weekday of the news may be the day before, both years stay open', () => {
  const text = `ORLUND, November 21 - The Covid ward was closed on Monday. ${BODY}`;
  const { candidates } = publishedOf(text, {}, '2024-06-01');
  assert.deepEqual(
    candidates?.map(({ date }) => date),
    ['2023-11-21', '2022-11-21'],
  );
});

test('where one year is left, a weekday of the same week does not disturb', () => {
  const text =
    'ORLUND, November 21 (Norpress) - The court sat on Friday. The ministry will work with the incumbent and the new U.S. ' +
    'administration, it said, with the Obama administration and with the Trump administration.';
  const { published } = publishedOf(text);
  assert.equal(published?.date, '2016-11-21');
  assert.doesNotMatch(published?.reasons.join() ?? '', /Friday/);
});

const PIECES = [
  'November 21 ',
  'Monday, ',
  'OSLO, May 3 - ',
  '2019 ',
  'President Donald Trump ',
  'former ',
  'president of Namibia, ',
  'the Obama administration ',
  'incumbent and the new ',
  'Covid ',
  'yesterday (',
  '31 February',
  '\n\n',
  'https://a.example/2020/13/45/x',
  '\ud800',
];
const TEXTS = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any text is dated by a real day not after the capture, or not at all, and the same twice', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const found = publishedOf(text, {}, '2024-06-01');
      for (const { date, reasons } of [found.published ?? [], found.candidates ?? []].flat()) {
        assert.ok(parseDay(date) !== undefined && date <= '2024-06-01');
        assert.ok(reasons.every((reason) => reason !== ''));
      }
      assert.ok(found.published === undefined || found.candidates === undefined);
      assert.equal(JSON.stringify(publishedOf(text, {}, '2024-06-01')), JSON.stringify(found));
    }),
    { numRuns: 300 },
  );
});

test('long nasty texts are read to their end', () => {
  const empty = { tokens: [], sentences: [], paragraphs: [], tags: [], lemmas: [], labels: [] };
  for (const piece of PIECES) {
    const text = `OSLO, May 3 - A. ${piece.repeat(10_000)}`;
    const analysis = { ...empty, text, heads: new Int32Array(0) };
    assert.ok(Array.isArray(findPublished(analysis, findParts(text), { text, notices: [] }).notices));
  }
});
