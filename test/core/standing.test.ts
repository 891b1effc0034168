// Where it stood on a day: lines asked by day, ended lines kept apart, what is not counted on apart from both.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StandingLine } from '../../src/core/case.ts';
import { standingOn } from '../../src/core/standing.ts';

const line = (id: string, from: string, more: Partial<StandingLine> = {}): StandingLine => ({
  id,
  kind: 'charged',
  text: id,
  state: id,
  event: 'v1',
  from,
  reports: 1,
  basis: { kind: 'stated' },
  citations: [],
  ...more,
});

const LINES = [
  line('charged', '2030-03-01', { superseded: { by: 'v2', on: '2030-05-10', reason: 'convicted' } }),
  line('convicted', '2030-05-10'),
  line('rumoured', '2030-04-01', { setAside: 'told by one report only' }),
];

for (const [day, standing, ended, setAside] of [
  ['2030-02-28', [], [], []],
  ['2030-03-01', ['charged'], [], []],
  ['2030-05-09', ['charged'], [], ['rumoured']],
  ['2030-05-10', ['convicted'], ['charged'], ['rumoured']],
  [undefined, ['convicted'], ['charged'], ['rumoured']],
] as const) {
  test(`as of ${day ?? 'the newest report'}: ${standing.join(', ') || 'nothing'}`, () => {
    const asked = standingOn(LINES, day);
    const ids = (lines: readonly StandingLine[]): string[] => lines.map(({ id }) => id);
    assert.deepEqual([ids(asked.standing), ids(asked.ended), ids(asked.setAside)], [standing, ended, setAside]);
  });
}
