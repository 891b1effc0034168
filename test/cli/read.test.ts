// casewire read keeps its contract: outside programs rely on it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { casewire, inFolder } from './run.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/reading.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const REPORT = `Baker freed after appeal

OSTREL, March 4 (Meridian) - The Court of Appeal in Ostrel acquitted the baker Oskar Prell of arson on Monday.

"I have waited for this day," Prell told reporters. His lawyer, Ida Komm, said the state should pay damages.
`;

const PAGE = `<!doctype html><html lang="en"><head><title>Baker freed | The Ledger</title><meta property="og:site_name" content="The Ledger">
<meta property="article:published_time" content="2020-03-04T10:00:00+01:00"></head><body><article><h1>Baker freed</h1>
<p>The Court of Appeal in Ostrel acquitted the baker Oskar Prell of arson on Monday, more than a year after a fire in the old mill.</p>
<p>"I have waited for this day," Prell told reporters in front of the court. His lawyer, Ida Komm, said that the state should pay damages for it.</p>
</article></body></html>`;

test('--json gives one reading that fits the published schema', async () => {
  await inFolder({ 'report.txt': REPORT }, (cwd) => {
    const { status, stdout } = casewire(
      ['read', 'report.txt', '--json', '--published', '2030-03-04', '--url', 'https://meridian.example/1'],
      { cwd },
    );
    assert.equal(status, 0);
    const reading = JSON.parse(stdout);
    assert.equal(validate(reading), true, JSON.stringify(validate.errors));
    assert.equal(reading.text, REPORT);
    assert.deepEqual([reading.report.published.date, reading.report.published.basis], ['2030-03-04', 'given']);
    assert.equal(reading.report.url, 'https://meridian.example/1');
  });
});

test('--jsonl gives the same bytes with one worker and with several', () => {
  const lines = Array.from({ length: 12 }, (_, i) =>
    i % 5 === 3 ? '{ this is no JSON' : JSON.stringify({ id: `r${i}`, text: REPORT.repeat(1 + (i % 4)) }),
  );
  const [one, three] = ['1', '3'].map((workers) =>
    casewire(['read', '--jsonl', '--workers', workers], { input: lines.join('\n') }),
  );
  assert.equal(three!.stdout, one!.stdout);
  assert.equal(one!.stdout.split('\n').length, lines.length + 1);
  assert.deepEqual([one!.status, three!.status], [1, 1]);
  assert.equal(casewire(['read', '--jsonl', '--workers', 'two']).status, 2);
  assert.equal(casewire(['read', '--workers', '2', 'report.txt']).status, 2);
});

test('--jsonl keeps order, ids and text, and reads on after a line that cannot be read', () => {
  const odd = 'Mixed\r\nline ends, a line separator \u2028 inside, a lone surrogate \ud83d and a NUL \u0000.';
  const lines = [
    JSON.stringify({ id: 'b', text: REPORT, published: '2030-03-04', publisher: 'Meridian' }),
    '{ this is no JSON',
    JSON.stringify({ id: 'empty', text: '' }),
    JSON.stringify({ id: 'no-report' }),
    '[1, 2]',
    JSON.stringify({ id: 'a', html: PAGE, url: 'https://ledger.example/1' }),
    JSON.stringify({ id: 'odd', text: odd }),
  ];
  const { status, stdout } = casewire(['read', '--jsonl'], { input: lines.join('\n') });
  const results = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(status, 1);
  assert.deepEqual(
    results.map(({ id }) => id),
    ['b', undefined, 'empty', 'no-report', undefined, 'a', 'odd'],
  );
  assert.deepEqual(
    results.map(({ error }) => error !== undefined),
    [false, true, false, true, true, false, false],
  );
  for (const { error } of results)
    if (error) assert.deepEqual(Object.keys(error).sort(), ['detail', 'status', 'title', 'type']);
  for (const reading of results)
    if (!reading.error) assert.equal(validate(reading), true, `${reading.id}: ${JSON.stringify(validate.errors)}`);
  assert.equal(results[0].text, REPORT);
  assert.equal(results[0].report.publisher, 'Meridian');
  assert.equal(results[6].text, odd);
  assert.equal(results[5].report.published.date, '2020-03-04');
  assert.match(results[5].text.slice(results[5].report.body.start, results[5].report.body.end), /^The Court of Appeal/);
});

test('reading twice gives the same bytes', () => {
  const input = `${JSON.stringify({ id: '1', text: REPORT })}\n${JSON.stringify({ id: '2', html: PAGE })}\n`;
  assert.equal(casewire(['read', '--jsonl'], { input }).stdout, casewire(['read', '--jsonl'], { input }).stdout);
});

test('the summary is for people: names, statements with speakers, no colour codes in a pipe', async () => {
  await inFolder({ 'report.txt': REPORT }, (cwd) => {
    const { status, stdout } = casewire(['read', 'report.txt', '--published', '2030-03-04'], { cwd });
    assert.equal(status, 0);
    for (const words of [
      /^Baker freed after appeal/,
      /Oskar Prell/,
      /On the record/,
      /I have waited for this day/,
      /4 March 2030/,
    ])
      assert.match(stdout, words);
    assert.ok(!stdout.includes('\u001b'));
  });
});

test('a dash reads standard input', () => {
  assert.match(casewire(['read', '-', '--json'], { input: REPORT }).stdout, /"schema": 1/);
});

for (const { title, words, status, says } of [
  {
    title: 'a file that is not there is told, and the others are read',
    words: ['read', 'absent.txt', 'report.txt'],
    status: 1,
    says: /absent\.txt.*nothing of this name/s,
  },
  {
    title: 'two formats at once are wrong use',
    words: ['read', 'report.txt', '--json', '--jsonl'],
    status: 2,
    says: /--json and --jsonl/,
  },
  {
    title: 'a day that is none is wrong use',
    words: ['read', 'report.txt', '--published', 'Monday'],
    status: 2,
    says: /no day like/,
  },
  { title: 'an unknown option is wrong use', words: ['read', '--jsno'], status: 2, says: /unknown option/ },
  { title: 'an unknown command is wrong use', words: ['raed'], status: 2, says: /unknown command/ },
  {
    title: 'an address of this machine is not fetched unasked',
    words: ['read', 'http://127.0.0.1:9/'],
    status: 1,
    says: /private|this machine|local/i,
  },
] as const) {
  test(title, async () => {
    await inFolder({ 'report.txt': REPORT }, (cwd) => {
      const ended = casewire([...words], { cwd });
      assert.equal(ended.status, status, ended.stderr);
      assert.match(ended.stderr, says);
    });
  });
}

for (const command of [[], ['read'], ['add'], ['case'], ['export'], ['desk']]) {
  test(`casewire ${command.join(' ')} --help shows examples`, () => {
    const { status, stdout } = casewire([...command, '--help']);
    assert.equal(status, 0);
    assert.match(stdout, /Examples:/);
  });
}

test('from an npm script of this checkout, relative paths count from where npm was called', async () => {
  await inFolder({ 'report.txt': REPORT }, (folder) => {
    const env = { npm_lifecycle_event: 'casewire', npm_package_name: 'casewire', INIT_CWD: folder };
    assert.equal(casewire(['read', 'report.txt', '--json'], { env }).status, 0);
  });
});
