// Reports grouped by matter: what belongs together, whatever the order in which it comes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { agglomerate } from '../../src/casework/stories/agglomerate.ts';
import { type StoryTerms, storyTerms } from '../../src/casework/stories/terms.ts';
import { groupStories, StoryFinder } from '../../src/casework/stories.ts';
import { COMMON_WORDS } from '../../src/languages/en/common-words.ts';
import { handReading } from '../support/hand-reading.ts';

const termsOf = (text: string): StoryTerms => storyTerms(handReading({ text }), (term) => COMMON_WORDS.get(term));

const REPORTS = {
  'prell 1': termsOf(
    'The baker Oskar Prell was arrested in Ostrel on Monday over the theft of silver from a chapel. Police said they had found two candlesticks in his cellar.',
  ),
  'prell 2': termsOf(
    'A baker suspected of taking chapel silver appeared before a judge in Ostrel. Oskar Prell denied the theft of the candlesticks, said his lawyer Vera Sund.',
  ),
  'prell 3': termsOf(
    'Vera Sund, who defends the baker Oskar Prell, asked the court in Ostrel for his release. The candlesticks, she said, were a gift to the chapel.',
  ),
  'ferry 1': termsOf(
    'The ferry Cormorant ran aground off Cape Verrin on Monday with forty passengers. Two tugs from Larne pulled it free, the coastguard said.',
  ),
  'ferry 2': termsOf(
    'Passengers of the Cormorant spent the night in Larne after their ferry hit rocks off Cape Verrin. The coastguard opened an inquiry into its captain.',
  ),
  'vote 1': termsOf(
    'Voters in Belmora go to the polls on Sunday to elect a new mayor, after a campaign about the price of water.',
  ),
};

const items = Object.entries(REPORTS).map(([id, terms]) => ({ id, terms }));
const WANTED = [['prell 1', 'prell 2', 'prell 3'], ['ferry 1', 'ferry 2'], ['vote 1']];

test('reports of one matter are one story, and nobody says how many stories there are', () => {
  assert.deepEqual(
    groupStories(items).map(({ reports }) => reports),
    WANTED,
  );
});

test('one by one, in any order, the same stories come out', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (order) => {
      const finder = new StoryFinder();
      for (const { id, terms } of order) finder.add(id, terms);
      assert.deepEqual(
        finder.stories().map(({ reports }) => reports),
        WANTED,
      );
    }),
    { numRuns: 30 },
  );
});

test('a new report joins a story with its reason, or opens one', () => {
  const finder = new StoryFinder();
  const first = finder.add('prell 1', REPORTS['prell 1']);
  assert.deepEqual([first.opened, first.reasons], [true, []]);
  const second = finder.add('prell 2', REPORTS['prell 2']);
  assert.equal(second.opened, false);
  assert.deepEqual(second.like, ['prell 1']);
  assert.match(second.reasons.join(), /oskar prell/);
  assert.equal(finder.add('ferry 1', REPORTS['ferry 1']).opened, true);
});

test('the same report twice is one', () => {
  const finder = new StoryFinder();
  finder.add('prell 1', REPORTS['prell 1']);
  finder.add('prell 1', REPORTS['prell 1']);
  assert.deepEqual(finder.stories(), [{ id: 'prell 1', reports: ['prell 1'] }]);
});

test('two are grouped as two of a thousand are: what else is there changes nothing', () => {
  const alone = groupStories(items.slice(0, 2));
  assert.deepEqual(
    alone.map(({ reports }) => reports),
    [['prell 1', 'prell 2']],
  );
});

test('average linkage does not chain: what is like only one of a group stays out', () => {
  const vector = (...parts: [string, number][]): StoryTerms => new Map(parts);
  const chain = [
    { id: 'a', terms: vector(['x', 1]) },
    { id: 'b', terms: vector(['x', 0.8], ['y', 0.6]) },
    { id: 'c', terms: vector(['y', 1]) },
  ];
  const links = [
    ['a', 'b'],
    ['b', 'c'],
  ] as const;
  assert.deepEqual(agglomerate(chain, links, 0.5), [['c'], ['a', 'b']]);
  assert.deepEqual(agglomerate(chain, links, 0.3), [['a', 'b', 'c']]);
});
