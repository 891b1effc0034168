import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { EVENT_TYPES } from '../../src/core/event-types.ts';
import type { EventMention, Reading } from '../../src/core/reading.ts';
import { loadEvents } from '../../src/reading/events.ts';
import { readerForTests } from '../support/reader.ts';

const PUBLISHED = '2021-03-18'; // a Thursday

function read(text: string): Reading {
  return readerForTests().readText('report', text, PUBLISHED);
}

/** The event of that type whose trigger holds the words. */
function eventIn(reading: Reading, type: string, words: string): EventMention {
  const at = reading.text.indexOf(words);
  const found = reading.events.find(
    (event) => event.type === type && event.trigger.start < at + words.length && at < event.trigger.end,
  );
  assert.ok(found, `no ${type} at “${words}”; found ${JSON.stringify(reading.events.map((event) => event.type))}`);
  return found;
}

/** What fills a role, as printed. */
function fillers(reading: Reading, event: EventMention, role: string): string[] {
  return event.arguments.filter((each) => each.role === role).map(({ start, end }) => reading.text.slice(start, end));
}

type Case = readonly [text: string, type: string, trigger: string, role: string, filler: string];

const ARGUMENTS: readonly Case[] = [
  ['Police arrested Marta Oyelaran in Lagos on Tuesday.', 'arrest', 'arrested', 'defendant', 'Marta Oyelaran'],
  ['Police arrested Marta Oyelaran in Lagos on Tuesday.', 'arrest', 'arrested', 'agent', 'Police'],
  ['Two men were arrested by detectives on suspicion of fraud.', 'arrest', 'arrested', 'defendant', 'Two men'],
  ['Two men were arrested by detectives on suspicion of fraud.', 'arrest', 'arrested', 'agent', 'detectives'],
  [
    'A court in Oslo sentenced Henrik Dahl to seven years in prison.',
    'sentence',
    'sentenced',
    'defendant',
    'Henrik Dahl',
  ],
  ['A court in Oslo sentenced Henrik Dahl to seven years in prison.', 'sentence', 'sentenced', 'term', 'seven years'],
  ['The mayor was charged with bribery on Monday.', 'charge', 'charged', 'crime', 'bribery'],
  ['The Supreme Court dismissed the appeal of Ana Ruiz.', 'ruling', 'dismissed', 'adjudicator', 'The Supreme Court'],
  ['The minister asked the court not to release Ana Ruiz.', 'request', 'asked', 'outcome', 'not to release Ana Ruiz'],
  ['Prosecutors charged Ana Ruiz and Piet Bakker with murder.', 'charge', 'charged', 'defendant', 'Piet Bakker'],
];

for (const [text, type, trigger, role, filler] of ARGUMENTS) {
  test(`${role} of the ${type} in “${text}” is ${filler}`, () => {
    const reading = read(text);
    const found = fillers(reading, eventIn(reading, type, trigger), role);
    assert.ok(
      found.some((words) => words.includes(filler)),
      `found ${JSON.stringify(found)}`,
    );
  });
}

const CERTAINTY: readonly (readonly [text: string, type: string, trigger: string, modality: string])[] = [
  ['The court convicted her of theft on Monday.', 'convict', 'convicted', 'asserted'],
  ['He pleaded not guilty to the charges.', 'convict', 'pleaded not guilty', 'negated'],
  ['Her trial is due to begin on 12 April.', 'hearing', 'trial', 'planned'],
  ['He will be sentenced next month.', 'sentence', 'sentenced', 'planned'],
  ['The prosecutor demanded that the banker be arrested.', 'arrest', 'arrested', 'possible'],
  ['Norway will work to have the banker Henrik Dahl extradited to Oslo.', 'extradite', 'extradited', 'possible'],
];

for (const [text, type, trigger, modality] of CERTAINTY) {
  test(`the ${type} in “${text}” is ${modality}`, () => {
    assert.equal(eventIn(read(text), type, trigger).modality, modality);
  });
}

const DATES: readonly (readonly [text: string, type: string, trigger: string, date: string | undefined])[] = [
  ['Police arrested the banker on Tuesday.', 'arrest', 'arrested', '2021-03-16'],
  ['He was convicted of fraud in 2015.', 'convict', 'convicted', '2015'],
  ['A judge sentenced her to ten years in prison in May 2019.', 'sentence', 'sentenced', '2019-05'],
  ['Police arrested the banker.', 'arrest', 'arrested', undefined],
];

for (const [text, type, trigger, date] of DATES) {
  test(`the ${type} in “${text}” ${date ? `is dated ${date}` : 'has no date'}`, () => {
    assert.equal(eventIn(read(text), type, trigger).date, date);
  });
}

const NOTHING: readonly string[] = [
  'The singer released a statement about her new album.',
  'He died of a cardiac arrest at home.',
  'The ruling party lost two seats.',
  'The clinical trial of the vaccine went well.',
  'It rained all day, and the harvest was late.',
];

for (const text of NOTHING) {
  test(`“${text}” tells of no proceedings`, () => {
    assert.deepEqual(read(text).events, []);
  });
}

test('an event that a noun only points back to in its sentence is told once', () => {
  const reading = read(
    'The Supreme Court issued a ruling against the bank on Monday, and Mr Adeyemi said this ruling was unjust.',
  );
  assert.equal(reading.events.filter(({ type }) => type === 'ruling').length, 1);
});

test('an argument leads to the entity of the report that it names', () => {
  const reading = read('Police arrested Marta Oyelaran in Lagos on Tuesday.');
  const defendant = eventIn(reading, 'arrest', 'arrested').arguments.find(({ role }) => role === 'defendant');
  assert.equal(reading.entities.find(({ id }) => id === defendant?.entity)?.name, 'Marta Oyelaran');
});

test('any text is read: events lie inside it, in order, with roles of their type, and reading again gives the same', () => {
  const words = fc.constantFrom(
    ...'the court arrested Ivan Petrov of murder on Monday will not be sentenced to ten years trial " . , \n\n his who guilty'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { events } = read(text);
      const starts = events.map(({ trigger }) => trigger.start);
      assert.deepEqual(
        starts,
        starts.toSorted((a, b) => a - b),
      );
      for (const event of events) {
        const roles: readonly string[] = [...EVENT_TYPES[event.type].roles, 'place'];
        for (const { start, end } of [event.trigger, ...event.arguments])
          assert.ok(0 <= start && start < end && end <= text.length);
        assert.ok(event.arguments.every(({ role }) => roles.includes(role)));
        assert.ok(event.confidence >= 0 && event.confidence <= 1);
        assert.match(event.date ?? '2021', /^\d{4}(-\d{2}(-\d{2})?)?$/);
        assert.equal(event.dateConfidence === undefined, event.date === undefined);
        assert.ok((event.dateConfidence ?? 0) >= 0 && (event.dateConfidence ?? 0) <= 1);
        for (const a of event.arguments)
          for (const b of event.arguments)
            assert.ok(a === b || a.role !== b.role || a.end <= b.start || b.end <= a.start, 'a role filled twice over');
      }
      assert.deepEqual(read(text).events, events);
    }),
    { numRuns: 150 },
  );
});

test('a name that is only a part of another party’s name fills no role', () => {
  const text = 'We work with the Keller administration despite the arrests of our citizens in other countries.';
  for (const event of read(text).events)
    for (const { start, end } of event.arguments) assert.notEqual(text.slice(start, end), 'Keller');
});

test('what a court decided ends before the apposition that follows it', () => {
  const reading = read(
    'Commenting on the ruling by the Supreme Court against reviewing the case, Ivan Orlov, the envoy for human rights, said it was unjust.',
  );
  const outcomes = reading.events.flatMap((event) => fillers(reading, event, 'outcome'));
  for (const outcome of outcomes) assert.doesNotMatch(outcome, /Orlov/);
});

test('events added to a report leave the marks of those before them inside the same words', () => {
  const first = 'Police arrested Marta Oyelaran in Lagos on Tuesday.';
  const both = `${first}\n\nThe harvest was late, and it rained all day.`;
  const words = (text: string): string[] =>
    read(text).events.map(({ type, trigger }) => `${type} ${text.slice(trigger.start, trigger.end)}`);
  assert.deepEqual(words(both), words(first));
});

test('weights that are none of this stage are refused', () => {
  const names = readFileSync(new URL('../../models/en/names.bin', import.meta.url));
  assert.throws(() => loadEvents(names), /needs events/);
});
