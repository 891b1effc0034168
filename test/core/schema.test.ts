// The published JSON Schema and the types say the same.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { EVENT_TYPES } from '../../src/core/event-types.ts';
import { handReading } from '../support/hand-reading.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/reading.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const reading = handReading({
  text: 'Police arrested Oskar Prell on Monday. Ida Komm said he is innocent.',
  published: '2030-03-04',
  people: { e1: ['Oskar Prell'], e2: ['Ida Komm'] },
  events: [{ type: 'arrest', trigger: 'arrested', date: '2030-03-04', parties: { defendant: ['Oskar Prell', 'e1'] } }],
  statements: [{ words: 'he is innocent', speaker: 'e2', source: 'Ida Komm' }],
});

test('a reading fits the schema', () => {
  assert.equal(validate(reading), true, JSON.stringify(validate.errors));
});

test('the schema knows exactly the event types of the core', () => {
  assert.deepEqual(schema.properties.events.items.properties.type.enum, Object.keys(EVENT_TYPES));
});

const broken = [
  { title: 'no text', change: { text: undefined } },
  {
    title: 'a date that is no date',
    change: { report: { body: { start: 0, end: 1 }, published: { date: 'Monday', basis: 'given', reasons: [] } } },
  },
  {
    title: 'a confidence above one',
    change: { mentions: [{ start: 0, end: 1, type: 'person', kind: 'name', confidence: 1.5 }] },
  },
  { title: 'an event of no known type', change: { events: [{ ...reading.events[0], type: 'picnic' }] } },
  { title: 'a statement without content', change: { quotations: [{ ...reading.quotations[0], content: [] }] } },
];

for (const { title, change } of broken) {
  test(`the schema refuses a reading with ${title}`, () => {
    assert.equal(validate(JSON.parse(JSON.stringify({ ...reading, ...change }))), false);
  });
}
