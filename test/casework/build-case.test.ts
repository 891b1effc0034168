// From readings to a case file: who, what happened, who said what, where it stands, what comes next.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCase } from '../../src/casework/build-case.ts';
import type { CaseDefinition } from '../../src/core/case.ts';
import { handMember } from '../support/hand-reading.ts';

const definition: CaseDefinition = {
  id: 'k1',
  name: 'Oskar Prell',
  follows: ['Oskar Prell'],
  createdAt: '2030-01-01T00:00:00Z',
  sample: false,
};

const arrest = handMember('r1', {
  text: 'Police in Ostrel arrested the baker Oskar Prell on Monday. His lawyer Ida Komm said he would appeal.',
  published: '2030-03-04',
  publisher: 'Meridian',
  people: { e1: ['Oskar Prell'], e2: ['Ida Komm'] },
  bodies: { e3: ['Police in Ostrel'] },
  roles: { e1: ['baker'] },
  events: [
    {
      type: 'arrest',
      trigger: 'arrested',
      date: '2030-03-04',
      parties: { defendant: ['Oskar Prell', 'e1'], agent: ['Police in Ostrel', 'e3'] },
    },
  ],
  statements: [{ words: 'he would appeal', speaker: 'e2', source: 'His lawyer Ida Komm' }],
});

const verdict = handMember('r2', {
  text: 'The District Court sentenced Prell to two years on Friday. A hearing on bail is set for June 3. The arrest of Prell in March drew protests.',
  published: '2030-05-10',
  publisher: 'Ledger',
  people: { e1: ['Prell'] },
  bodies: { e2: ['The District Court'] },
  events: [
    {
      type: 'sentence',
      trigger: 'sentenced',
      date: '2030-05-10',
      parties: { defendant: ['Prell', 'e1'], term: 'two years', adjudicator: ['The District Court', 'e2'] },
    },
    { type: 'arrest', trigger: 'arrest of', date: '2030-03', parties: { defendant: ['Prell', 'e1'] } },
    { type: 'hearing', trigger: 'hearing', modality: 'planned', date: '2030-06-03' },
  ],
  days: [['June 3', '2030-06-03']],
});

const appeal = handMember('r3', {
  text: 'The Court of Appeal sentenced Oskar Prell to one year instead. He may be released early.',
  published: '2030-09-02',
  people: { e1: ['Oskar Prell'] },
  bodies: { e2: ['The Court of Appeal'] },
  events: [
    {
      type: 'sentence',
      trigger: 'sentenced',
      date: '2030-09-02',
      parties: { defendant: ['Oskar Prell', 'e1'], term: 'one year', adjudicator: ['The Court of Appeal', 'e2'] },
    },
    { type: 'release', trigger: 'released', modality: 'possible', parties: { defendant: ['Oskar Prell', 'e1'] } },
  ],
});

test('a surname alone joins the one person of that name, and the join says why', () => {
  const { entities } = buildCase(definition, [arrest, verdict], '2030-05-11');
  const prell = entities.find(({ name }) => name === 'Oskar Prell');
  assert.deepEqual(
    prell?.members.map(({ report }) => report),
    ['r1', 'r2'],
  );
  assert.match(prell?.members[1]?.reason ?? '', /surname alone/);
  assert.deepEqual(
    prell?.roles.map(({ text }) => text),
    ['baker'],
  );
});

test('a surname that two people bear stays apart', () => {
  const other = handMember('r4', {
    text: 'Anna Prell opened a shop.',
    published: '2030-04-01',
    people: { e1: ['Anna Prell'] },
  });
  const { entities } = buildCase(definition, [arrest, verdict, other], '2030-05-11');
  assert.deepEqual(
    entities
      .map(({ name }) => name)
      .filter((name) => name.includes('Prell'))
      .sort(),
    ['Anna Prell', 'Oskar Prell', 'Prell'],
  );
});

test('one event told in two reports is one event with two tellings, as exact as the more exact of them', () => {
  const { timeline } = buildCase(definition, [arrest, verdict], '2030-05-11');
  const arrests = timeline.filter(({ type }) => type === 'arrest');
  assert.equal(arrests.length, 1);
  assert.equal(arrests[0]?.date, '2030-03-04');
  assert.deepEqual(
    arrests[0]?.tellings.map(({ report }) => report),
    ['r1', 'r2'],
  );
  assert.equal(arrests[0]?.basis.kind, 'inferred');
});

test('every line of the case quotes words that stand at its place', () => {
  const members = [arrest, verdict, appeal];
  const file = buildCase(definition, members, '2030-09-03');
  const citations = [
    ...file.timeline.flatMap(({ tellings }) => tellings),
    ...file.statements.flatMap(({ citations }) => citations),
    ...file.standing.flatMap(({ citations }) => citations),
    ...file.ahead.flatMap(({ citations }) => citations),
    ...(file.about ? [file.about.citation] : []),
  ];
  assert.ok(citations.length > 6);
  for (const { report, start, end, quote } of citations) {
    const text = members.find((member) => member.report === report)?.reading.text;
    assert.equal(text?.slice(start, end), quote);
    assert.notEqual(quote, '');
  }
});

test('a later sentence takes the place of the first, which stays visible as history', () => {
  const { standing } = buildCase(definition, [arrest, verdict, appeal], '2030-09-03');
  const sentences = standing.filter(({ kind }) => kind === 'sentence');
  assert.deepEqual(
    sentences.map(({ text, superseded }) => [text, superseded !== undefined]),
    [
      ['Oskar Prell: sentenced to one year', false],
      ['Oskar Prell: sentenced to two years', true],
    ],
  );
  assert.match(sentences[1]?.superseded?.reason ?? '', /2 September 2030/);
});

for (const { today, status } of [
  { today: '2030-05-11', status: 'set' },
  { today: '2030-06-04', status: 'passed' },
]) {
  test(`a hearing set for 3 June is ${status} on ${today}`, () => {
    const { ahead } = buildCase(definition, [arrest, verdict], today);
    assert.deepEqual(
      ahead.filter(({ status: told }) => told !== 'expected').map((line) => [line.date, line.status]),
      [['2030-06-03', status]],
    );
  });
}

test('what may come is an option, marked as not decided', () => {
  const { ahead } = buildCase(definition, [appeal], '2030-09-03');
  assert.deepEqual(
    ahead.filter(({ status }) => status === 'possible').map(({ text }) => text),
    ['Release of Oskar Prell'],
  );
});

test('reports that were only proposed tell nothing to the case', () => {
  const proposed = { ...verdict, membership: 'proposed' as const };
  const file = buildCase(definition, [arrest, proposed], '2030-05-11');
  assert.deepEqual(
    file.timeline.map(({ type }) => type),
    ['arrest'],
  );
  assert.deepEqual(
    file.reports.map(({ report, membership }) => [report, membership]),
    [
      ['r2', 'proposed'],
      ['r1', 'accepted'],
    ],
  );
});

test('an outlet that prints the words of another is shown as a reprint, with the share of words', () => {
  const body =
    'Police in Ostrel arrested the baker Oskar Prell on Monday after a long search of the old town and of its cellars.';
  const first = handMember('r1', { text: body, published: '2030-03-04', people: { e1: ['Oskar Prell'] } });
  const copy = handMember('r2', {
    text: `${body} The weather was fine.`,
    published: '2030-03-05',
    people: { e1: ['Oskar Prell'] },
  });
  const own = handMember('r3', {
    text: 'Oskar Prell, who bakes the best rye bread in town, has been in a cell since Monday.',
    published: '2030-03-05',
    people: { e1: ['Oskar Prell'] },
  });
  const lines = buildCase(definition, [first, copy, own], '2030-03-06').reports;
  assert.deepEqual(Object.fromEntries(lines.map(({ report, reprintOf }) => [report, reprintOf?.report])), {
    r1: undefined,
    r2: 'r1',
    r3: undefined,
  });
});

test('a case without reports is empty and not an error', () => {
  const file = buildCase(definition, [], '2030-01-01');
  assert.deepEqual([file.entities, file.timeline, file.statements, file.ahead], [[], [], [], []]);
});

test('the same members in another order give the same case', () => {
  const ordered = buildCase(definition, [arrest, verdict, appeal], '2030-09-03');
  assert.deepEqual(buildCase(definition, [appeal, verdict, arrest], '2030-09-03'), ordered);
});
