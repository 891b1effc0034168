// What leaves the case file: every line with its source, in a form that can be read again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCase } from '../../src/casework/build-case.ts';
import { longDate } from '../../src/core/long-date.ts';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { handMember } from '../support/hand-reading.ts';

const definition = {
  id: 'k1',
  name: 'Prell *v* State',
  follows: ['Oskar Prell'],
  createdAt: '2030-01-01T00:00:00Z',
  sample: false,
};
const member = handMember('r1', {
  text: 'Police arrested Oskar Prell on Monday. Ida Komm said [he] is innocent.',
  published: '2030-03-04',
  publisher: 'Meridian',
  people: { e1: ['Oskar Prell'], e2: ['Ida Komm'] },
  events: [{ type: 'arrest', trigger: 'arrested', date: '2030-03-04', parties: { defendant: ['Oskar Prell', 'e1'] } }],
  statements: [{ words: '[he] is innocent', speaker: 'e2', source: 'Ida Komm' }],
});
const file = buildCase(definition, [member], '2030-03-05');
const write = (name: string): string => EXPORT_FORMATS.find((format) => format.name === name)?.write(file) ?? '';

test('JSON can be read again and holds the whole case', () => {
  const { format, schema, ...rest } = JSON.parse(write('json'));
  assert.deepEqual([format, schema], ['casewire-case', 1]);
  assert.deepEqual(rest, JSON.parse(JSON.stringify(file)));
});

test('in Markdown every line of what happened and was said carries a note, and every note has its words', () => {
  const markdown = write('markdown');
  const lines = markdown.split('\n');
  const inSection = (title: string): string[] => {
    const from = lines.indexOf(`## ${title}`);
    const rest = lines.slice(from + 1);
    const to = rest.findIndex((line) => line.startsWith('## '));
    return rest.slice(0, to < 0 ? undefined : to).filter((line) => line.startsWith('- '));
  };
  for (const title of ['Where it stands', 'Timeline', 'On the record']) {
    assert.ok(inSection(title).length > 0, title);
    for (const line of inSection(title)) assert.match(line, /\[\^\d+\]$/);
  }
  const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]));
  for (const number of used)
    assert.match(markdown, new RegExp(`^\\[\\^${number}\\]: Meridian, 4 March 2030: .*“.+”`, 'm'));
});

test('words of a report do not turn into markup', () => {
  const markdown = write('markdown');
  assert.match(markdown, /^# Prell \\\*v\\\* State$/m);
  assert.match(markdown, /\\\[he\\\] is innocent/);
});

test('the same case gives the same bytes', () => {
  for (const { write: again } of EXPORT_FORMATS) assert.equal(again(file), again(file));
});

for (const [iso, words] of [
  ['2016-11-21', '21 November 2016'],
  ['2016-11', 'November 2016'],
  ['2016', '2016'],
] as const) {
  test(`${iso} is written ${words}`, () => assert.equal(longDate(iso), words));
}
