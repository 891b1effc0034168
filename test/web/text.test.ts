// The text with its marks: cut without loss, every piece under the marks that cover it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesWithLanes, withoutCollisions } from '../../src/web/text/gutter-layout.ts';
import { lightsOf } from '../../src/web/text/lights.ts';
import { inReadingOrder, marksOf } from '../../src/web/text/marks.ts';
import { paragraphsOf } from '../../src/web/text/paragraphs.ts';
import { segmentsOf } from '../../src/web/text/segments.ts';
import { INVENTED_READING, INVENTED_TEXT } from './support/invented-report.ts';

const marks = marksOf(INVENTED_READING);
const markCalled = (id: string) => marks.find((mark) => mark.id === id);

test('pieces follow one another without gap or overlap, and none straddles a mark', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (names, range) => {
      const made = names.map((name, index) => ({
        id: `n${index}`,
        kind: 'name' as const,
        mention: { ...name, type: 'person' as const, kind: 'name' as const, confidence: 1 },
        places: [{ ...name, part: 'name' as const }],
        head: name,
        doubtful: false,
      }));
      const pieces = segmentsOf(range, made);
      assert.equal(pieces[0]?.start, range.start);
      assert.equal(pieces.at(-1)?.end, range.end);
      for (const [index, piece] of pieces.entries()) {
        assert.ok(piece.start < piece.end);
        if (index > 0) assert.equal(piece.start, pieces[index - 1]?.end);
        const covering = made.filter(({ head }) => head.start < piece.end && piece.start < head.end);
        assert.deepEqual(new Set(piece.covers.map(({ mark }) => mark.id)), new Set(covering.map(({ id }) => id)));
        assert.ok(covering.every(({ head }) => head.start <= piece.start && piece.end <= head.end));
      }
    }),
  );
});

test('the innermost mark comes first', () => {
  const start = INVENTED_TEXT.lastIndexOf('Edda Morrow');
  const [piece] = segmentsOf({ start, end: start + 4 }, marks);
  assert.deepEqual(
    piece?.covers.map(({ mark, part }) => `${mark.id} ${part}`),
    ['n3 name', 'q1 content', 'e1 argument'],
  );
});

test('the address of a mark counts from one, by kind', () => {
  assert.deepEqual(
    ['q1', 'q4', 'n8', 'd3', 'e2'].map((id) => markCalled(id)?.kind),
    ['statement', 'statement', 'name', 'date', 'event'],
  );
  assert.equal(markCalled('q0'), undefined);
});

test('marks are stepped through in the order of the text, descriptions left out', () => {
  const order = inReadingOrder(marks).map(({ id }) => id);
  assert.deepEqual(order.slice(0, 4), ['n1', 'q1', 'e1', 'n3']);
  assert.ok(!order.includes('n4'));
});

test('a mark lights what belongs to it', () => {
  assert.deepEqual([...lightsOf(markCalled('q2'), marks).kin], ['n4', 'n5', 'n6']);
  assert.deepEqual([...lightsOf(markCalled('n1'), marks).kin], ['n1', 'n3', 'n7']);
  assert.deepEqual([...lightsOf(markCalled('e1'), marks).kin], ['n1', 'n2', 'n3', 'n7']);
  assert.deepEqual([...lightsOf(markCalled('d1'), marks).kin], []);
  assert.deepEqual([...lightsOf(undefined, marks).strong], []);
});

test('paragraphs know what they are in the report', () => {
  assert.deepEqual(
    paragraphsOf(INVENTED_READING).map(({ kind }) => kind),
    ['headline', 'standfirst', 'body', 'body', 'body', 'body', 'body'],
  );
});

test('a line break inside a sentence only keeps the line short', () => {
  const text = 'Ferry late\n\nThe ferry was late\nin the fog. Nobody\nwas hurt.\nIt sails again.';
  const sentence = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const sentences = ['Ferry late', 'The ferry was late\nin the fog.', 'Nobody\nwas hurt.', 'It sails again.'].map(
    sentence,
  );
  const reading = { ...INVENTED_READING, text, sentences, report: { body: { start: 12, end: text.length } } };
  assert.deepEqual(
    paragraphsOf(reading).map(({ start, end }) => text.slice(start, end)),
    ['Ferry late', 'The ferry was late\nin the fog. Nobody\nwas hurt.', 'It sails again.'],
  );
});

test('lines beside the text take lanes so that none hides another', () => {
  const line = (id: string, top: number, height: number) =>
    ({ id, act: 'statement', doubtful: false, top, height, lane: 0 }) as const;
  const placed = linesWithLanes([line('inner', 30, 20), line('outer', 0, 100), line('next', 110, 20)]);
  assert.deepEqual(
    placed.map(({ id, lane }) => [id, lane]),
    [
      ['outer', 0],
      ['inner', 1],
      ['next', 0],
    ],
  );
});

test('labels beside the text keep apart, and are not said twice', () => {
  const placed = withoutCollisions([
    { id: 'a', words: 'Reyl', top: 0 },
    { id: 'b', words: 'Reyl', top: 10 },
    { id: 'c', words: 'Morrow', top: 12 },
  ]);
  assert.deepEqual(
    placed.map(({ id }) => id),
    ['a', 'c'],
  );
  assert.ok((placed[1]?.top ?? 0) - (placed[0]?.top ?? 0) >= 30);
});
