import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventMention } from '../../src/core/reading.ts';
import type { GoldEvent } from '../../src/training/event-examples.ts';
import { addCounts, countEvents, NOTHING_COUNTED, scoresOf } from '../../src/training/event-scores.ts';

const GOLD: GoldEvent = {
  type: 'arrest',
  trigger: { start: 10, end: 18 },
  modality: 'asserted',
  date: '2021-03-16',
  arguments: [
    { role: 'defendant', start: 0, end: 9 },
    { role: 'place', start: 22, end: 27 },
  ],
};

const FOUND: EventMention = {
  type: 'arrest',
  trigger: { start: 12, end: 15 },
  modality: 'planned',
  date: '2021-03-16',
  arguments: [
    { role: 'defendant', start: 4, end: 9 },
    { role: 'agent', start: 22, end: 27 },
  ],
  confidence: 0.9,
};

test('an event counts where type and trigger are right, its arguments where role and span are', () => {
  assert.deepEqual(scoresOf(countEvents([GOLD], [FOUND])), {
    event: 100,
    argument: 50,
    modality: 0,
    date: 100,
    datePrecision: 100,
  });
});

test('one found event answers one marked event only', () => {
  assert.equal(countEvents([GOLD, GOLD], [FOUND]).right, 1);
});

test('another type is no hit, and neither are its arguments', () => {
  const counts = countEvents([GOLD], [{ ...FOUND, type: 'charge' }]);
  assert.deepEqual([counts.right, counts.arguments], [0, 0]);
});

test('counts of reports add up; nothing counted scores nothing', () => {
  const both = addCounts(countEvents([GOLD], [FOUND]), countEvents([GOLD], []));
  assert.equal(scoresOf(both).event, 66.7);
  assert.equal(scoresOf(NOTHING_COUNTED).event, 0);
});
