// What must hold of every reading, whatever the text was.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Reading } from '../../src/core/reading.ts';
import { overlaps, type Span } from '../../src/core/span.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/reading.schema.json', import.meta.url), 'utf8'));
const fits = new Ajv2020({ allErrors: true }).compile(schema);

/** Fails where a span lies outside of the text, spans of one quotation overlap, an id leads nowhere, or the schema is broken. */
export function assertSound(reading: Reading): void {
  for (const span of spansOf(reading)) assertInside(reading.text, span);
  const { body } = reading.report;
  assert.ok(body.start <= body.end && body.end <= reading.text.length, 'the body lies inside the text');
  assertInOrder(reading.sentences, 'sentences');
  assertInOrder(reading.timexes, 'timexes');
  for (const { source, cue, content } of reading.quotations) {
    assert.ok(content.length > 0, 'a quotation has content');
    assertApart([...source, ...cue, ...content]);
  }
  assertIds(reading);
  assert.ok(fits(JSON.parse(JSON.stringify(reading))), JSON.stringify(fits.errors));
}

function spansOf({ report, sentences, entities, mentions, quotations, timexes, events }: Reading): Span[] {
  const parts = [report.headline, report.standfirst, report.dateline].filter((span) => span !== undefined);
  return [
    ...parts,
    ...sentences,
    ...entities.flatMap(({ roles }) => roles),
    ...mentions,
    ...quotations.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...timexes,
    ...events.flatMap((event) => [event.trigger, ...event.arguments]),
  ];
}

function assertInside(text: string, { start, end }: Span): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), 'offsets are whole numbers');
  assert.ok(0 <= start && start < end && end <= text.length, `${start} to ${end} lies in a text of ${text.length}`);
  assert.ok(!splitsPair(text, start) && !splitsPair(text, end), `${start} to ${end} splits no surrogate pair`);
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) && at > 0;
}

function assertInOrder(spans: readonly Span[], what: string): void {
  spans.forEach((span, i) => {
    assert.ok(i === 0 || spans[i - 1]!.end <= span.start, `${what} follow one another`);
  });
}

function assertApart(spans: readonly Span[]): void {
  spans.forEach((span, i) => {
    assert.ok(!spans.slice(i + 1).some((other) => overlaps(span, other)), 'spans of one quotation are apart');
  });
}

function assertIds({ entities, mentions, quotations, events }: Reading): void {
  const known = new Set(entities.map(({ id }) => id));
  assert.equal(known.size, entities.length, 'no two entities have one id');
  const named = [
    ...mentions.map(({ entity }) => entity),
    ...quotations.flatMap(({ speaker, addressee }) => [speaker, addressee]),
    ...events.flatMap((event) => event.arguments.map(({ entity }) => entity)),
  ];
  for (const id of named) assert.ok(id === undefined || known.has(id), `${id} is an entity of the reading`);
}
