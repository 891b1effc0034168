// What changed between two versions is told sentence by sentence, no more and no less.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reading } from '../../src/core/reading.ts';
import { changesBetween } from '../../src/web/report/changes.ts';
import { INVENTED_READING } from './support/invented-report.ts';

function versionOf(sentences: readonly string[]): Reading {
  const text = sentences.join('\n');
  const starts = sentences.map((_, index) => sentences.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
  const spans = sentences.map((words, index) => ({
    start: starts[index] ?? 0,
    end: (starts[index] ?? 0) + words.length,
  }));
  return { ...INVENTED_READING, text, sentences: spans };
}

test('the same words are no change', () => {
  assert.deepEqual(changesBetween(versionOf(['One.', 'Two.']), versionOf(['One.', 'Two.'])), []);
});

test('a sentence put for another, one left out, one added', () => {
  const before = versionOf(['Ready to talk.', 'The day was fine.', 'He left.', 'The end.']);
  const now = versionOf(['Not ready to talk.', 'The day was fine.', 'The end.', 'Corrected at noon.']);
  assert.deepEqual(changesBetween(before, now), [
    { before: ['Ready to talk.'], now: ['Not ready to talk.'] },
    { before: ['He left.'], now: [] },
    { before: [], now: ['Corrected at noon.'] },
  ]);
});

test('as many sentences gone as come are put side by side', () => {
  const changes = changesBetween(
    versionOf(['Four were held.', 'He is glad.']),
    versionOf(['Three were held.', 'He is sad.']),
  );
  assert.deepEqual(changes, [
    { before: ['Four were held.'], now: ['Three were held.'] },
    { before: ['He is glad.'], now: ['He is sad.'] },
  ]);
});

test('what went and what came accounts for the whole difference', () => {
  const sentences = fc.array(fc.constantFrom('A.', 'B.', 'C.', 'D.'), { maxLength: 12 });
  fc.assert(
    fc.property(sentences, sentences, (before, now) => {
      const changes = changesBetween(versionOf(before), versionOf(now)) ?? [];
      const gone = changes.flatMap((change) => change.before).length;
      const come = changes.flatMap((change) => change.now).length;
      assert.equal(before.length - gone, now.length - come);
      assert.ok(changes.every((change) => change.before.length + change.now.length > 0));
    }),
  );
});
