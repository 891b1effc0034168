// Long lists and timelines: where things go.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseReportLine } from '../../src/core/case.ts';
import type { WireRow } from '../../src/core/views.ts';
import { coverageOf, DAY_MS, domainOf, pointsOf, stretchOf } from '../../src/web/cases/timeline/layout.ts';
import { heightOf, linesOf, rangeIn } from '../../src/web/wire/windowing.ts';

const HEIGHTS = { day: 40, row: 90, proposal: 36 };

function row(id: string, published: string, proposals = 0): WireRow {
  const cases = Array.from({ length: proposals }, (_, index) => ({
    id: `c${index}`,
    name: 'The pilot',
    membership: 'proposed' as const,
  }));
  const told = { headline: id, lead: '', sample: false, statements: 0, events: 0, cases };
  return { id, version: 1, published, capturedAt: '2026-03-12T09:00:00Z', ...told };
}

test('rows stand under their days, with room for what is proposed', () => {
  const lines = linesOf([row('a', '2026-03-12'), row('b', '2026-03-12', 2), row('c', '2026-03-11')], HEIGHTS);
  assert.deepEqual(
    lines.map(({ kind, top, height }) => [kind, top, height]),
    [
      ['day', 0, 40],
      ['row', 40, 90],
      ['row', 130, 162],
      ['day', 292, 40],
      ['row', 332, 90],
    ],
  );
  assert.equal(heightOf(lines), 422);
});

test('a window draws what it shows and little more', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => row(`r${index}`, '2026-03-12'));
  const lines = linesOf(rows, HEIGHTS);
  const { first, end } = rangeIn(lines, 450_000, 451_000);
  assert.ok(end - first < 30, `${end - first} lines`);
  const drawn = lines.slice(first, end);
  assert.ok((drawn[0]?.top ?? 0) < 450_000);
  assert.ok(heightOf(drawn) > 451_000);
  assert.deepEqual(rangeIn([], 0, 900), { first: 0, end: 0 });
});

test('a month is drawn as a month', () => {
  assert.deepEqual(stretchOf('2024-02'), { start: Date.UTC(2024, 1, 1), end: Date.UTC(2024, 2, 1) });
  assert.deepEqual(stretchOf('2024'), { start: Date.UTC(2024, 0, 1), end: Date.UTC(2025, 0, 1) });
  assert.equal(stretchOf(undefined), undefined);
  assert.equal(domainOf([]), undefined);
});

test('points of one day stand one over the other, and none lies on another', () => {
  const day = { start: 0, end: DAY_MS };
  const items = Array.from({ length: 6 }, (_, index) => ({ item: index, stretch: day, title: 'Morrow released' }));
  const points = pointsOf(items, (at) => at / DAY_MS + 100, 800);
  assert.deepEqual(
    points.map(({ row: at }) => at),
    [0, 1, 2, 3, 4, 5],
  );
  assert.ok(points.every(({ label }) => label === 'Morrow released'));
});

test('a label that would leave the drawing stands on the other side', () => {
  const item = { item: 1, stretch: { start: 0, end: DAY_MS }, title: 'Morrow released' };
  assert.equal(pointsOf([item], () => 790, 800)[0]?.labelSide, 'left');
  assert.equal(pointsOf([item], () => 10, 800)[0]?.labelSide, 'right');
});

test('coverage counts every dated report once', () => {
  const line = (published: string): CaseReportLine => ({
    report: published,
    version: 1,
    headline: '',
    published,
    membership: 'accepted',
    reasons: [],
  });
  const lines = [line('2026-03-01'), line('2026-03-01'), line('2026-05-20')];
  const domain = domainOf(lines.flatMap(({ published }) => stretchOf(published) ?? []));
  assert.ok(domain);
  const bars = coverageOf(lines, domain, 20);
  assert.deepEqual(
    bars.map(({ reports }) => reports),
    [2, 1],
  );
  assert.ok(bars.every(({ start, end }) => (end - start) % DAY_MS === 0));
});
