// Days ahead: set, postponed, passed and reported, passed and not yet reported; terms that run out; the days a case turns on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCase } from '../../src/casework/build-case.ts';
import type { Case, CaseDefinition } from '../../src/core/case.ts';
import { handMember } from '../support/hand-reading.ts';

const definition: CaseDefinition = {
  id: 'k1',
  name: 'Oskar Prell',
  follows: ['Oskar Prell'],
  createdAt: '2030-01-01T00:00:00Z',
  sample: false,
};

type Given = Parameters<typeof handMember>[1];

const caseOn = (today: string, ...reports: readonly Given[]): Case =>
  buildCase(
    definition,
    reports.map((given, i) => handMember(`r${i + 1}`, given)),
    today,
  );

const hearing = (text: string, published: string, date: string, trigger = 'hearing'): Given => ({
  text,
  published,
  people: { e1: ['Oskar Prell'] },
  events: [
    {
      type: 'hearing',
      trigger,
      date,
      modality: date > published ? 'planned' : 'asserted',
      parties: { defendant: ['Oskar Prell', 'e1'] },
    },
  ],
});

const SET = hearing('A hearing of Oskar Prell is set for 3 June.', '2030-05-10', '2030-06-03');
const MOVED = hearing('The hearing of Oskar Prell was postponed to 1 July.', '2030-05-20', '2030-07-01');
const HELD = hearing('The hearing of Oskar Prell took place.', '2030-06-03', '2030-06-03');
const OTHER = hearing('Another hearing of Oskar Prell is set for 1 July.', '2030-05-20', '2030-07-01');

for (const [what, today, reports, expected] of [
  ['set while it lies ahead', '2030-05-11', [SET], [['2030-06-03', 'set']]],
  ['passed and not yet reported', '2030-06-04', [SET], [['2030-06-03', 'passed']]],
  ['passed and reported', '2030-06-04', [SET, HELD], [['2030-06-03', 'happened']]],
  [
    'postponed where a later report says so',
    '2030-05-21',
    [SET, MOVED],
    [
      ['2030-07-01', 'set'],
      ['2030-06-03', 'postponed'],
    ],
  ],
  [
    'not postponed by another one',
    '2030-05-21',
    [SET, OTHER],
    [
      ['2030-06-03', 'set'],
      ['2030-07-01', 'set'],
    ],
  ],
] as const) {
  test(`a hearing is ${what}`, () => {
    const { ahead } = caseOn(today, ...reports);
    assert.deepEqual(
      ahead.map(({ date, status }) => [date, status]),
      expected,
    );
  });
}

test('a postponed day names the new one and cites both reports', () => {
  const line = caseOn('2030-05-21', SET, MOVED).ahead.find(({ status }) => status === 'postponed');
  assert.equal(line?.movedTo, '2030-07-01');
  assert.deepEqual(
    line?.citations.map(({ report }) => report),
    ['r1', 'r2'],
  );
});

test('a term in which to appeal is worked out from the report, and says so', () => {
  const { ahead } = caseOn('2030-05-11', {
    text: 'Oskar Prell has 30 days to appeal.',
    published: '2030-05-10',
    people: { e1: ['Oskar Prell'] },
  });
  const term = ahead.find(({ status }) => status === 'expected');
  assert.equal(term?.date, '2030-06-09');
  assert.match(term?.basis.kind === 'inferred' ? term.basis.reasons.join() : '', /^30 days counted from the day/);
});

test('the end of a sentence that stands lies ahead, worked out', () => {
  const { ahead } = caseOn('2030-05-11', {
    text: 'The court sentenced Oskar Prell to two years in prison.',
    published: '2030-05-10',
    people: { e1: ['Oskar Prell'] },
    events: [
      {
        type: 'sentence',
        trigger: 'sentenced',
        date: '2030-05-10',
        parties: { defendant: ['Oskar Prell', 'e1'], term: 'two years in prison' },
      },
    ],
  });
  assert.deepEqual(
    ahead.map(({ date, status, basis }) => [date, status, basis.kind]),
    [['2032-05-10', 'expected', 'inferred']],
  );
});

test('the day that reports come back to weighs more than one named once', () => {
  const told = (text: string, published: string, words: string, value: string): Given => ({
    text,
    published,
    people: { e1: ['Oskar Prell'] },
    days: [[words, value]],
  });
  const { days } = caseOn(
    '2031-01-01',
    told('Oskar Prell lost his shop on 3 June.', '2030-06-10', '3 June', '2030-06-03'),
    told('Since 3 June Oskar Prell has had no shop.', '2030-09-10', '3 June', '2030-06-03'),
    told('Oskar Prell baked bread on 4 June.', '2030-06-10', '4 June', '2030-06-04'),
  );
  assert.deepEqual(
    days.map(({ date, reports }) => [date, reports]),
    [
      ['2030-06-03', 2],
      ['2030-06-04', 1],
    ],
  );
  assert.match(days[0]?.citations[0]?.quote ?? '', /3 June/);
});
