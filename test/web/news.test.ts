// What is new since the last look: only what could not have been seen.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCase } from '../../src/casework/build-case.ts';
import { lookAt, newsSince } from '../../src/web/cases/news.ts';
import { bySpeaker } from '../../src/web/cases/speaker-groups.ts';
import { handMember } from '../support/hand-reading.ts';

const DEFINITION = {
  id: 'c1',
  name: 'The pilot',
  follows: ['Edda Morrow'],
  createdAt: '2026-03-01T00:00:00Z',
  sample: false,
};
const FIRST = handMember('r1', {
  text: 'Edda Morrow was arrested. "I steer ships," Edda Morrow said.',
  published: '2026-03-01',
  people: { e1: ['Edda Morrow'] },
  statements: [{ words: 'I steer ships', speaker: 'e1' }],
  events: [{ type: 'arrest', trigger: 'arrested', date: '2026-03-01', parties: { defendant: ['Edda Morrow', 'e1'] } }],
});
const SECOND = handMember('r2', {
  text: 'Edda Morrow was released. "I am glad," it was said.',
  published: '2026-03-12',
  people: { e1: ['Edda Morrow'] },
  statements: [{ words: 'I am glad' }],
  events: [{ type: 'release', trigger: 'released', date: '2026-03-12', parties: { defendant: ['Edda Morrow', 'e1'] } }],
});
const before = buildCase(DEFINITION, [FIRST], '2026-03-20');
const after = buildCase(DEFINITION, [FIRST, SECOND], '2026-03-20');
const look = lookAt(before, '2026-03-02T08:00:00Z');

test('nothing is new right after a look', () => {
  assert.deepEqual(newsSince(look, before), { reports: [], statements: [], events: [] });
});

test('a new report brings its statements and events', () => {
  const { reports, statements, events } = newsSince(look, after);
  assert.deepEqual(
    reports.map(({ report }) => report),
    ['r2'],
  );
  assert.deepEqual(
    statements.map(({ words }) => words),
    ['I am glad'],
  );
  assert.deepEqual(
    events.map(({ type }) => type),
    ['release'],
  );
});

test('a new version of a report is new', () => {
  const changed = buildCase(DEFINITION, [{ ...FIRST, version: 2 }], '2026-03-20');
  assert.deepEqual(
    newsSince(look, changed).reports.map(({ version }) => version),
    [2],
  );
});

test('those who said most come first, unnamed speakers last', () => {
  assert.deepEqual(
    bySpeaker(after).map(({ speaker }) => speaker?.name),
    ['Edda Morrow', undefined],
  );
});
