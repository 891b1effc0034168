// Differences between reports: figures, days and outcomes that cannot both hold, and those that only seem so.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Figure, figuresIn, matchFigures } from '../../src/casework/conflicts/figures.ts';
import { findDifferences } from '../../src/casework/conflicts.ts';
import type { CaseMember } from '../../src/casework/member.ts';
import { findReprints } from '../../src/casework/reprints.ts';
import { handMember } from '../support/hand-reading.ts';

type Told = Parameters<typeof handMember>[1];

const SLIDE: Told = {
  text: 'A landslide buried the village of Orrin, killing 14 people.',
  published: '2030-03-04',
  bodies: { e1: ['Orrin'] },
};

const FIGURES: readonly { name: string; other: Partial<Told>; found: readonly string[] }[] = [
  {
    name: 'two tolls of one day',
    other: { text: 'Nineteen people died in the landslide at Orrin.' },
    found: ['figure conflict'],
  },
  { name: 'the same toll in words', other: { text: 'Fourteen people died in the landslide at Orrin.' }, found: [] },
  {
    name: 'a rounded toll',
    other: { text: 'More than a dozen people died in the landslide at Orrin.' },
    found: ['figure rounding'],
  },
  {
    name: 'a toll that grew until a later day',
    other: { text: 'Nineteen people died in the landslide at Orrin.', published: '2030-03-06' },
    found: ['figure overtaken'],
  },
  {
    name: 'a toll that shrank without a word on why',
    other: { text: 'Eleven people died in the landslide at Orrin.', published: '2030-03-06' },
    found: ['figure conflict'],
  },
  {
    name: 'the injured, who are not the dead',
    other: { text: 'The landslide at Orrin injured 40 people.' },
    found: [],
  },
  {
    name: 'another place',
    other: { text: 'A landslide in Larne killed 30 people.', bodies: { e1: ['Larne'] } },
    found: [],
  },
];

for (const { name, other, found } of FIGURES)
  test(`set side by side: ${name}`, () => {
    const members = [handMember('a', SLIDE), handMember('b', { ...SLIDE, ...other })];
    const differences = findDifferences(members, findReprints(members));
    assert.deepEqual(
      differences.map(({ kind, verdict }) => `${kind} ${verdict}`),
      found,
    );
    const turned = findDifferences([...members].reverse(), findReprints(members));
    assert.deepEqual(
      turned.map(({ verdict }) => verdict),
      differences.map(({ verdict }) => verdict),
    );
  });

test('a figure that a reprint changed is a slip and no conflict of two origins', () => {
  const text =
    'A landslide buried the village of Orrin before dawn on Monday after a week of rain, killing 14 people in their beds.';
  const members = [handMember('a', { ...SLIDE, text }), handMember('b', { ...SLIDE, text: text.replace('14', '41') })];
  assert.deepEqual(
    findDifferences(members, findReprints(members)).map(({ verdict }) => verdict),
    ['slip'],
  );
});

test('both sides are shown with their words and their place', () => {
  const members = [
    handMember('a', SLIDE),
    handMember('b', { ...SLIDE, text: 'Nineteen people died in the landslide at Orrin.' }),
  ];
  const [difference] = findDifferences(members, []);
  assert.deepEqual(
    difference?.sides.map(({ words }) => words),
    ['14', 'Nineteen'],
  );
  for (const { citation } of difference?.sides ?? []) {
    const { reading } = members.find(({ report }) => report === citation.report)!;
    assert.equal(reading.text.slice(citation.start, citation.end), citation.quote);
  }
});

const RELEASE: Told = {
  text: 'Vera Sund was released on 2 May.',
  published: '2030-05-06',
  people: { e1: ['Vera Sund'] },
  days: [['2 May', '2030-05-02']],
};

const DAYS: readonly { name: string; other: Told; found: readonly string[] }[] = [
  {
    name: 'two days of one release',
    other: { ...RELEASE, text: 'Vera Sund was freed on 4 May.', days: [['4 May', '2030-05-04']] },
    found: ['date conflict'],
  },
  {
    name: 'a month, which is only less exact',
    other: { ...RELEASE, text: 'Vera Sund was freed in May.', days: [['May', '2030-05']] },
    found: ['date rounding'],
  },
  {
    name: 'the day of her arrest',
    other: { ...RELEASE, text: 'Vera Sund was arrested on 4 May.', days: [['4 May', '2030-05-04']] },
    found: [],
  },
  {
    name: 'the day of another',
    other: {
      ...RELEASE,
      text: 'Emil Ilk was released on 4 May.',
      people: { e1: ['Emil Ilk'] },
      days: [['4 May', '2030-05-04']],
    },
    found: [],
  },
  {
    name: 'that she was not',
    other: { ...RELEASE, text: 'Vera Sund was not released.', days: [] },
    found: ['outcome conflict'],
  },
];

for (const { name, other, found } of DAYS)
  test(`a release beside ${name}`, () => {
    const members = [handMember('a', RELEASE), handMember('b', other)];
    assert.deepEqual(
      findDifferences(members, []).map(({ kind, verdict }) => `${kind} ${verdict}`),
      found,
    );
  });

const WORDS = 'nobody ever gave an order to open the gate of the lower mill';
test('the same words of two people are a conflict; of one person under two names they are none', () => {
  const said = (report: string, name: string): CaseMember =>
    handMember(report, {
      text: `${name} said ${WORDS}.`,
      people: { e1: [name] },
      statements: [{ words: WORDS, speaker: 'e1' }],
    });
  const kinds = (...members: CaseMember[]): string[] => findDifferences(members, []).map(({ kind }) => kind);
  assert.deepEqual(kinds(said('a', 'Otto Brandt'), said('b', 'Lisbet Moor')), ['attribution']);
  assert.deepEqual(kinds(said('a', 'Otto Brandt'), said('b', 'Brandt')), []);
});

const READ: readonly [sentence: string, ...figures: string[]][] = [
  ['They arrested 23 people and 4 dogs.', '23 people', '4 dog'],
  ['At least two dozen miners were hurt.', 'at least 24 people'],
  ['He paid $4.87 million to a 33-year-old in 2030.', '4870000 $'],
  ['A bus left on the 4th of May.'],
  ['Some 12,000 marchers came.', 'about 12000 people'],
  ['More than 30 were killed.', 'at least 30 people'],
];

for (const [sentence, ...figures] of READ)
  test(`figures of “${sentence}”`, () => {
    const shown = ({ bound, value, unit }: Figure): string =>
      [bound, value, unit].filter((one) => one !== undefined).join(' ');
    assert.deepEqual(figuresIn(sentence).map(shown), figures);
  });

const MATCHES: readonly [a: string, b: string, match: string][] = [
  ['26 workers', '26 people', 'same'],
  ['at least 30 people', '31 people', 'rounding'],
  ['at least 40 people', '26 people', 'apart'],
  ['about 12,000 people', '11,800 people', 'rounding'],
  ['about 12,000 people', '60,000 people', 'apart'],
  ['2 million crowns', '1,985,000 crowns', 'rounding'],
  ['31 people', '30 people', 'apart'],
];

for (const [a, b, match] of MATCHES)
  test(`${a} and ${b}: ${match}`, () => {
    const [one] = figuresIn(`There were ${a}.`);
    const [other] = figuresIn(`There were ${b}.`);
    assert.equal(matchFigures(one!, other!), match);
    assert.equal(matchFigures(other!, one!), match);
  });
