// The report the product was conceived from: everything a case officer would take from it, Casewire must take from it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildCase } from '../../src/casework/build-case.ts';
import type { CaseMember } from '../../src/casework/member.ts';
import { offersToFollow } from '../../src/casework/offers.ts';
import type { Case } from '../../src/core/case.ts';
import type { Quotation, Reading } from '../../src/core/reading.ts';
import { overlaps, type Span, textOf } from '../../src/core/span.ts';
import { readerForTests } from '../support/reader.ts';
import { needsShared, sharedPath } from '../support/shared.ts';

const SEED = 'seed/000_2eb9bd030a83e287.txt';
const options = needsShared(SEED);
const TODAY = '2026-11-25';

let known: Reading | undefined;

function seed(): Reading {
  known ??= readerForTests().readText('seed', readFileSync(sharedPath(SEED), 'utf8'));
  return known;
}

function wordsOf(spans: readonly Span[]): string {
  return spans.map((span) => textOf(seed().text, span)).join(' … ');
}

function statementHolding(words: string): Quotation {
  const start = seed().text.indexOf(words);
  assert.ok(start >= 0, words);
  const found = seed().quotations.find(({ content }) =>
    content.some((span) => overlaps(span, { start, end: start + words.length })),
  );
  assert.ok(found, `no statement holds “${words}”`);
  return found;
}

function nameOf(id: string | undefined): string | undefined {
  return seed().entities.find((entity) => entity.id === id)?.name;
}

function caseOfSeed(): Case {
  const member: CaseMember = {
    report: 'r1',
    version: 1,
    reading: seed(),
    capturedAt: `${TODAY}T10:00:00Z`,
    membership: 'accepted',
    reasons: [],
  };
  const offer = offersToFollow(seed()).find(({ name }) => name === 'Viktor Bout');
  assert.ok(offer, 'following Viktor Bout is offered');
  return buildCase(
    { id: 'k1', name: offer.name, follows: offer.follows, createdAt: `${TODAY}T10:00:00Z`, sample: false },
    [member],
    TODAY,
  );
}

test('its parts: section, headline, standfirst, dateline with place and agency', options, () => {
  const { report, text } = seed();
  assert.equal(report.section, 'All news');
  assert.match(report.headline ? textOf(text, report.headline) : '', /^Russia to continue work .* — diplomat$/);
  assert.match(report.standfirst ? textOf(text, report.standfirst) : '', /^A court in New York ruled .* case$/);
  assert.match(report.dateline?.place ?? '', /^Moscow$/i);
  assert.equal(report.dateline?.agency, 'TASS');
  assert.equal(report.dateline?.date, '2016-11-21');
  assert.match(textOf(text, report.body), /^(MOSCOW|Russia will continue)/);
});

test('its date, 2016-11-21, inferred from the weekday and the administrations', options, () => {
  const { published } = seed().report;
  assert.equal(published?.date, '2016-11-21');
  assert.equal(published?.basis, 'inferred');
  const reasons = published?.reasons.join('\n') ?? '';
  assert.match(reasons, /Monday/);
  assert.match(reasons, /Obama/);
  assert.match(reasons, /January 20|20 January/);
});

test('Konstantin Dolgov is one person with his role', options, () => {
  const dolgov = seed().entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => each.includes('Dolgov')),
  );
  assert.equal(dolgov.length, 1);
  assert.equal(dolgov[0]?.name, 'Konstantin Dolgov');
  assert.ok(
    dolgov[0]?.roles.some(({ text }) => /envoy for human rights, democracy and the supremacy of law/.test(text)),
  );
});

const STATEMENTS = [
  { what: 'the first paragraph’s “a senior official”', words: 'Russia will continue to work with both' },
  { what: 'the mixed one after “said this ruling”', words: 'causes regret and demonstrates' },
  { what: 'the direct one before “he said”', words: 'The situation with violations of the rights of our citizen' },
  { what: 'the pledge of “the Russian diplomat”', words: 'observance of the rights of the Russian national' },
  { what: 'the first half of the one split by “he said”', words: 'We will work with the Obama administration' },
  { what: 'the second half of the one split by “he said”', words: 'we will continue to work on this priority matter' },
  { what: 'the one that follows “according to”', words: 'continue to offer legal and moral support' },
  { what: 'the one before “he said, adding”', words: 'There are a number of legal options' },
] as const;

for (const { what, words } of STATEMENTS) {
  test(`Konstantin Dolgov is the speaker of ${what}`, options, () => {
    assert.equal(nameOf(statementHolding(words).speaker), 'Konstantin Dolgov');
  });
}

test('his statements are six passages or more, among them direct, indirect and mixed ones', options, () => {
  const his = seed().quotations.filter(({ speaker }) => nameOf(speaker) === 'Konstantin Dolgov');
  assert.ok(his.length >= 6, `${his.length} statements`);
  assert.deepEqual([...new Set(his.map(({ kind }) => kind))].sort(), ['direct', 'indirect', 'mixed']);
});

test('the first paragraph was told TASS on the day of the report', options, () => {
  const first = statementHolding('Russia will continue to work with both');
  assert.equal(nameOf(first.addressee), 'TASS');
  assert.equal(first.date, '2016-11-21');
});

test('“Trumpt” is joined to Trump with a notice', options, () => {
  const trump = seed().entities.find(({ aliases }) => aliases.includes('Trumpt'));
  assert.match(trump?.name ?? '', /Trump$/);
  const at = seed().text.indexOf('Trumpt');
  assert.ok(
    seed().notices.some(({ start, end }) => start !== undefined && end !== undefined && start <= at && at < end),
  );
});

test(
  'the ruling of 2016-11-21 is one event of the case told in three places, by the Court of Appeals for the Second Circuit',
  options,
  () => {
    const rulings = caseOfSeed().timeline.filter(({ type }) => type === 'ruling');
    assert.equal(rulings.length, 1);
    assert.equal(rulings[0]?.date, '2016-11-21');
    assert.equal(rulings[0]?.tellings.length, 3);
    const court = rulings[0]?.parties.find(({ role }) => role === 'adjudicator');
    assert.match(court?.text ?? '', /Court of Appeals for the Second Circuit/);
  },
);

test('the sentence of 25 years stands', options, () => {
  const { standing } = caseOfSeed();
  const sentence = standing.find(({ kind }) => kind === 'sentence');
  assert.match(sentence?.text ?? '', /Viktor Bout: serving a 25-year prison sentence/);
  assert.equal(sentence?.superseded, undefined);
});

test(
  'what stands is told in plain words: the sentence served, the new trial refused on appeal on 21 November 2016',
  options,
  () => {
    const { standing, ahead } = caseOfSeed();
    assert.deepEqual(
      standing.map(({ state, since }) => [state, since]),
      [
        ['serving a 25-year prison sentence', undefined],
        ['motion for a new trial refused on appeal by the Court of Appeals for the Second Circuit', '2016-11-21'],
      ],
    );
    assert.ok(ahead.filter(({ status, date }) => status === 'possible' && date === undefined).length >= 2);
  },
);

test('20 January 2017 lies ahead of the report', options, () => {
  const entry = caseOfSeed().ahead.find(({ date }) => date === '2017-01-20');
  assert.match(entry?.citations[0]?.quote ?? '', /January 20/);
});

test('the options are marked as possible, and the extradition asked for does not stand as done', options, () => {
  const { ahead, standing } = caseOfSeed();
  const option = ahead.find(({ citations }) =>
    citations.some(({ quote }) => quote.includes('legal options for his extradition')),
  );
  assert.equal(option?.status, 'possible');
  assert.deepEqual(
    standing.filter(({ kind }) => kind === 'extradition'),
    [],
  );
});

test('every mark lies inside the text and quotes what it says', options, () => {
  const { text, quotations, events, mentions, timexes } = seed();
  const spans = [
    ...quotations.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...events.flatMap((event) => [event.trigger, ...event.arguments]),
    ...mentions,
    ...timexes,
  ];
  for (const span of spans) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
  assert.ok(wordsOf(mentions).includes('Viktor Bout'));
});
