// Calibration is counted as it is said to be, and drawn so that everybody can read it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { reliabilityDiagram } from '../../bench/calibration/diagram.ts';
import { calibrationPage } from '../../bench/calibration/page.ts';
import { type Judged, reliabilityOf } from '../../bench/calibration/reliability.ts';

/** So many of these, of which so many are right. */
function judged(confidence: number, count: number, right: number): Judged[] {
  return Array.from({ length: count }, (_, i) => ({ confidence, right: i < right }));
}

const CASES: readonly (readonly [what: string, judged: readonly Judged[], error: number, bias: number])[] = [
  ['nine in ten of those at 0.9', judged(0.9, 10, 9), 0, 0],
  ['eight in ten of those at 0.9', judged(0.9, 10, 8), 10, 10],
  ['too sure at 0.9, too shy at 0.5', [...judged(0.9, 10, 8), ...judged(0.5, 10, 6)], 10, 0],
  ['wholly sure and right', judged(1, 5, 5), 0, 0],
  ['nothing at all', [], 0, 0],
];
for (const [what, things, error, bias] of CASES) {
  test(`${what}: expected error ${error} points, bias ${bias}`, () => {
    const reliability = reliabilityOf(things);
    assert.ok(Math.abs(reliability.error - error) < 1e-9, String(reliability.error));
    assert.ok(Math.abs(reliability.bias - bias) < 1e-9, String(reliability.bias));
  });
}

test('the true share lies around the one seen, the closer the more was seen', () => {
  const few = reliabilityOf(judged(0.9, 10, 9)).bins[9]!;
  const many = reliabilityOf(judged(0.9, 1000, 900)).bins[9]!;
  assert.ok(few.low < many.low && many.low < 0.9 && many.high > 0.9 && few.high > many.high);
});

const RELIABILITY = reliabilityOf([...judged(0.9, 100, 90), ...judged(0.3, 10, 5)]);
const SUBJECT = {
  name: 'quotes',
  title: 'Quotes & more',
  data: 'an invented set',
  right: 'invented.',
  judged: () => [],
};

test('the picture is an image with a title, a description in words, a dot for each bin, and colours for the dark', () => {
  const svg = reliabilityDiagram('Quotes & more', RELIABILITY);
  const { document } = parseHTML(svg);
  const root = document.querySelector('svg');
  assert.equal(root?.getAttribute('role'), 'img');
  for (const id of root?.getAttribute('aria-labelledby')?.split(' ') ?? []) assert.ok(document.getElementById(id));
  assert.match(document.getElementById('desc')?.textContent ?? '', /shown with 0\.9 to 1\.0: 100, 90 % right/);
  assert.equal(document.querySelectorAll('circle').length, 2);
  assert.equal(document.querySelectorAll('circle.few').length, 1);
  assert.match(svg, /prefers-color-scheme: dark/);
  assert.match(svg, /Quotes &amp; more/);
});

test('the page names the weights, shows the picture with the same figures as its text, and as a table', () => {
  const page = calibrationPage('en-0', [{ subject: SUBJECT, reliability: RELIABILITY }]);
  assert.match(page, /for the weights `en-0`/);
  assert.match(page, /!\[110 in all, expected calibration error .*\]\(figures\/calibration-quotes\.svg\)/);
  assert.match(page, /\| 0\.9 to 1\.0 \| 100 \| 0\.900 \| 90 % \|/);
});
