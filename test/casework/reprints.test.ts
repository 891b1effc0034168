// Reprints as a tree from the first, and what counts as an origin of its own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseMember } from '../../src/casework/member.ts';
import { creditOf } from '../../src/casework/reprints/credits.ts';
import { findReprints, originsOf, type ReprintTree, reprintTrees } from '../../src/casework/reprints.ts';
import { handMember, placeOf } from '../support/hand-reading.ts';

const ARREST =
  'Police in Ostrel arrested the baker Oskar Prell on Monday after a long search of the old town and of its cellars.';
const LAWYER =
  'His lawyer, Vera Sund, told the harbour court that her client had been asleep when the silver was taken from the chapel.';
const MAYOR =
  'The mayor of Ostrel promised a new lock for every chapel door in the valley before the first snow of the winter.';
const FERRY =
  'The ferry to Larne ran aground off Cape Verrin with forty passengers aboard and was pulled free by two tugs at dawn.';
const CREW =
  'Its crew had reported fog so thick that the second mate could not see the lamp at the end of his own deck.';

function report(id: string, day: string, paragraphs: readonly string[], publisher?: string): CaseMember {
  return handMember(id, { text: paragraphs.join('\n\n'), published: day, ...(publisher && { publisher }) });
}

/** A tree in one line: `a(b c(d))`. */
function drawn({ report: id, copies }: ReprintTree): string {
  return copies.length === 0 ? id : `${id}(${copies.map(drawn).join(' ')})`;
}

function treesOf(members: readonly CaseMember[]): string {
  return reprintTrees(members, findReprints(members)).map(drawn).join(' ');
}

const first = report('first', '2030-03-04', [ARREST, LAWYER, MAYOR]);
const TREES: readonly { name: string; members: readonly CaseMember[]; trees: string }[] = [
  {
    name: 'a copy cut from the foot hangs below the first',
    members: [first, report('cut', '2030-03-05', [ARREST, LAWYER])],
    trees: 'first(cut)',
  },
  {
    name: 'two copies hang below the first, not below each other',
    members: [first, report('b', '2030-03-05', [ARREST, LAWYER]), report('c', '2030-03-06', [ARREST, LAWYER])],
    trees: 'first(b c)',
  },
  {
    name: 'a copy that has what an earlier copy added hangs below that copy',
    members: [
      first,
      report('b', '2030-03-05', [FERRY, ARREST, CREW]),
      report('c', '2030-03-06', [FERRY, ARREST, CREW]),
    ],
    trees: 'first b(c)',
  },
  {
    name: 'house style does not hide a copy',
    members: [
      first,
      report('style', '2030-03-05', [
        ARREST.replace('on Monday', 'Monday'),
        LAWYER.replace('harbour', 'harbor').replace('told', 'explained to'),
      ]),
    ],
    trees: 'first(style)',
  },
  {
    name: 'a report in its own words is none, though it quotes the same words',
    members: [
      report('a', '2030-03-04', [
        `“${LAWYER}”`,
        'So said a note that was pinned to the door of the chapel, and which the sexton took down at noon when the bells had rung and the last guests were gone.',
      ]),
      report('b', '2030-03-05', [
        `“${LAWYER}”`,
        'With this sentence began a speech of an hour, to which nobody in the crowded hall of the Golden Goose listened more closely than the three jurors at the stove.',
      ]),
    ],
    trees: 'a b',
  },
  {
    name: 'of one day, the agency’s own report is the first whatever the hour',
    members: [
      report('a', '2030-03-04', [ARREST, LAWYER], 'Valley Post'),
      report('z', '2030-03-04', [ARREST, LAWYER], 'Reuters'),
    ],
    trees: 'z(a)',
  },
];

for (const { name, members, trees } of TREES)
  test(name, () => {
    assert.equal(treesOf(members), trees);
    assert.equal(treesOf([...members].reverse()), trees, 'the order in which they are handed over changes nothing');
  });

test('a report merged of two names both, the larger first', () => {
  const other = report('other', '2030-03-04', [FERRY, CREW]);
  const merged = report('merged', '2030-03-05', [ARREST, FERRY, LAWYER]);
  const [found] = findReprints([first, other, merged]);
  assert.deepEqual(
    found?.sources.map(({ report: id }) => id),
    ['first', 'other'],
  );
});

test('every copied passage leads to the same words in its source', () => {
  const copy = report('copy', '2030-03-05', ['Thieves shun Ostrel', LAWYER, ARREST]);
  const [found] = findReprints([first, copy]);
  const passages = found?.sources.flatMap((source) => source.passages) ?? [];
  assert.ok(passages.length >= 2);
  for (const { start, end, from } of passages)
    assert.equal(copy.reading.text.slice(start, end), first.reading.text.slice(from.start, from.end));
});

test('a rewrite that credits the agency is a reprint where the same without credit is not', () => {
  const OWN =
    'Nobody in the lower town slept much that night, the widow Holt among them, who keeps a shop for thread and buttons opposite the gate and saw the lanterns.';
  const agency = report('agency', '2030-03-04', [ARREST, LAWYER], 'AFP');
  const credited = (foot: string): CaseMember => report('b', '2030-03-05', [OWN, ARREST, foot]);
  assert.equal(findReprints([agency, credited('(AFP)')])[0]?.of, 'agency');
  assert.deepEqual(findReprints([agency, credited('(Valley Post)')]), []);
});

test('copied sentences have one origin; what a reprint added is an origin of its own', () => {
  const copy = report('copy', '2030-03-05', [ARREST, LAWYER, FERRY]);
  const copyOfCopy = report('copy 2', '2030-03-06', [ARREST, LAWYER, FERRY]);
  const own = report('own', '2030-03-06', [
    'They took Prell out of his bakery in handcuffs before the bread was done.',
  ]);
  const members = [first, copy, copyOfCopy, own];
  const at = (member: CaseMember, words: string): { report: string; start: number; end: number } => ({
    report: member.report,
    ...placeOf(member.reading.text, words),
  });
  const origins = (tellings: readonly { report: string; start: number; end: number }[]): string[] =>
    originsOf(tellings, members, findReprints(members)).map((origin) => origin.report);
  assert.deepEqual(origins([at(first, ARREST), at(copy, ARREST), at(copyOfCopy, ARREST)]), ['first']);
  assert.deepEqual(origins([at(first, ARREST), at(own, 'They took Prell')]), ['first', 'own']);
  assert.deepEqual(origins([at(copy, FERRY), at(copyOfCopy, FERRY)]), ['copy']);
});

const CREDITS: readonly { name: string; text: string; byline?: string[]; agency?: string; credit?: string }[] = [
  { name: 'in the dateline', text: 'The court sat.', agency: 'Reuters', credit: 'Reuters dateline' },
  { name: 'in the byline', text: 'The court sat.', byline: ['Ada Renn, Associated Press'], credit: 'AP byline' },
  { name: 'as the byline', text: 'The court sat.', byline: ['AFP'], credit: 'AFP byline' },
  { name: 'in brackets at the foot', text: 'The court sat.\n\n(dpa)', credit: 'dpa foot' },
  {
    name: 'with its hands at the foot',
    text: 'The court sat.\n\n(Writing by Ada Renn for Reuters)',
    credit: 'Reuters foot',
  },
  { name: 'as copyright', text: 'The court sat.\n\n© 2030 AFP', credit: 'AFP foot' },
  { name: 'as source', text: 'The court sat.\n\nSource: Xinhua', credit: 'Xinhua foot' },
  {
    name: 'of a contributor',
    text: 'The court sat.\n\nAP writer Ivo Holt contributed to this report.',
    credit: 'AP foot',
  },
  {
    name: 'nowhere where an agency is only quoted',
    text: 'The court sat, Reuters reported on Monday, citing a clerk.',
  },
  { name: 'nowhere where nothing is credited', text: 'The court sat.' },
];

for (const { name, text, byline, agency, credit } of CREDITS)
  test(`an agency is credited ${name}`, () => {
    const found = creditOf({
      text,
      report: {
        body: { start: 0, end: text.length },
        ...(byline && { byline }),
        ...(agency && { dateline: { start: 0, end: 1, agency } }),
      },
    });
    assert.equal(found && `${found.agency} ${found.where}`, credit);
  });
