// Choosing spans that do not overlap, for the best expected F1.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CONTENT, CUE, chooseSpans, SOURCE } from '../../../src/reading/quotations/spans.ts';

const span = (type: number, first: number, end: number, probability: number) => ({ type, first, end, probability });

test('of two spans that overlap the surer one is chosen, and spans side by side are both', () => {
  const spans = [span(CONTENT, 0, 4, 0.5), span(CONTENT, 0, 5, 0.7), span(SOURCE, 5, 6, 0.9), span(CUE, 6, 7, 0.2)];
  assert.deepEqual(chooseSpans(8, spans, [0.3, 0.3, 0.3]), [spans[1], spans[2]]);
});

test('two small spans that are surer together win over a large one', () => {
  const spans = [span(CONTENT, 0, 3, 0.6), span(CONTENT, 0, 6, 0.7), span(CONTENT, 3, 6, 0.6)];
  assert.deepEqual(chooseSpans(6, spans, [0.3, 0.3, 0.3]), [spans[0], spans[2]]);
});

test('no choice of spans is better than the one made', () => {
  const anySpan = fc
    .tuple(
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 1, max: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([type, first, length, probability]) => span(type, first, Math.min(8, first + length), probability));
  const thresholds = [0.4, 0.35, 0.3];
  const gain = (spans: readonly ReturnType<typeof span>[]) =>
    spans.reduce((sum, { type, probability }) => sum + probability - thresholds[type]!, 0);
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 8 }), (spans) => {
      const chosen = chooseSpans(
        8,
        spans.toSorted((a, b) => a.first - b.first),
        thresholds,
      );
      let best = 0;
      for (let set = 0; set < 2 ** spans.length; set += 1) {
        const some = spans.filter((_, i) => set & (1 << i)).toSorted((a, b) => a.first - b.first);
        if (some.every((one, i) => i === 0 || some[i - 1]!.end <= one.first)) best = Math.max(best, gain(some));
      }
      assert.ok(Math.abs(gain(chosen) - best) < 1e-9);
      assert.ok(chosen.every((one, i) => i === 0 || chosen[i - 1]!.end <= one.first));
    }),
  );
});
