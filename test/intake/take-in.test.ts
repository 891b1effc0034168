// The door: bytes of every kind give reports or notices, never an error, and each report keeps what it was made from.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type IntakeInput, type Taken, takeInEach } from '../../src/intake/take-in.ts';

const CAPTURED = '2021-05-12T09:00:00+02:00';
const TEXT = 'The harbour court ruled on Tuesday that the pilot must be heard again, a clerk said.';

function input(content: string | Uint8Array, from = 'report.txt', more = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { bytes, from, capturedAt: CAPTURED, ...more };
}

const taken = (given: IntakeInput): Promise<Taken[]> => Array.fromAsync(takeInEach(given));

async function takeIn(given: IntakeInput): Promise<Taken> {
  const [one, ...others] = await taken(given);
  assert.ok(one && others.length === 0);
  return one;
}

test('a report keeps its bytes, where it is from and when it was captured', async () => {
  const given = input(TEXT);
  const { captured } = await takeIn(given);
  assert.equal(captured?.report.text, TEXT);
  assert.deepEqual(captured?.original, {
    mediaType: 'text/plain',
    capturedAt: CAPTURED,
    from: 'report.txt',
  });
  assert.equal(captured?.bytes, given.bytes);
});

const PAGE = `<html><body><h1>New hearing</h1><p>${TEXT}</p><p>${TEXT} Again.</p></body></html>`;
const LINES = [
  { id: 'a', title: 'New hearing', text: TEXT, date: '2021-05-11' },
  { id: 'b', html: PAGE },
]
  .map((record) => JSON.stringify(record))
  .join('\n');

const FORMATS: [string, ReturnType<typeof input>, string | undefined][] = [
  ['a page by its ending', input(PAGE, 'Folder/Page.HTM'), 'text/html'],
  ['a page by its media type', input(PAGE, 'https://quaypost.example/a', { mediaType: 'text/html' }), 'text/html'],
  ['a page by how it looks', input(PAGE, 'pasted'), 'text/html'],
  [
    'a page that the server calls plain text, by its ending',
    input(PAGE, 'https://quaypost.example/a.html?b', { mediaType: 'text/plain' }),
    'text/html',
  ],
  [
    'words pasted beside the address of a page',
    input(TEXT, 'https://quaypost.example/a.html', { mediaType: 'text/plain' }),
    'text/plain',
  ],
  ['text by its ending, though it looks like a page', input(PAGE, 'source.txt'), 'text/plain'],
  ['text by how it looks', input(TEXT, 'pasted'), 'text/plain'],
  ['packed text', input(new Uint8Array(gzipSync(TEXT)), 'report.txt.gz'), 'text/plain'],
  ['JSON lines by their look', input(LINES.split('\n')[0]!, 'pasted'), 'application/jsonl'],
  ['a feed', input('<?xml version="1.0"?><rss><channel></channel></rss>', 'feed'), undefined],
];
for (const [what, given, mediaType] of FORMATS) {
  test(`${what} is ${mediaType ?? 'not read yet'}`, async () => {
    assert.equal((await takeIn(given)).captured?.original.mediaType, mediaType);
  });
}

test('what cannot be read says why', async () => {
  const codes = async (given: IntakeInput) => (await takeIn(given)).notices.map(({ code }) => code);
  assert.deepEqual(await codes(input('')), ['empty']);
  assert.deepEqual(await codes(input('<script><html>', 'a.html')), ['no-article']);
  assert.deepEqual(await codes(input('<?xml version="1.0"?><rss></rss>', 'feed')), ['format-unknown']);
  assert.deepEqual(await codes(input(new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'a.gz')), ['packed-unreadable']);
});

test('each line of JSON lines is a report of its own, and a broken line does not stop the next', async () => {
  const all = await taken(
    input(
      `${LINES}\n\n{"id": "c"}\nno JSON\n${JSON.stringify({ text: TEXT, url: 'https://q.example/' })}\n`,
      'many.jsonl',
    ),
  );
  assert.deepEqual(
    all.map(({ captured, notices }) => captured?.original.from ?? notices.map(({ code }) => code).join()),
    ['many.jsonl, line 1', 'many.jsonl, line 2', 'line-unreadable', 'line-unreadable', 'many.jsonl, line 6'],
  );
  const [first, second, , broken, last] = all;
  assert.equal(first?.captured?.report.text, `New hearing\n\n${TEXT}`);
  assert.deepEqual(first?.captured?.report.parts, { headline: { start: 0, end: 11 } });
  assert.equal(first?.captured?.report.published?.date, '2021-05-11');
  assert.deepEqual(first?.captured?.bytes, new TextEncoder().encode(LINES.split('\n')[0]));
  assert.equal(second?.captured?.report.parts?.headline?.end, 11);
  assert.match(broken?.notices[0]?.message ?? '', /^line 5: /);
  assert.equal(last?.captured?.report.url, 'https://q.example/');
});

const MARKUP = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<div>',
        '</div>',
        '<p>',
        '<table><tr><td>',
        '<body>',
        '<html>',
        '<svg>',
        '</svg>',
        '<script>',
        '<!--',
        '-->',
        '<a href="',
      ),
      fc.constantFrom(
        '<h1>',
        '</h1>',
        '<title>',
        '<br>',
        '<',
        '>',
        '&#0;',
        '&#xD800;',
        '<meta charset=utf-16>',
        '<template>',
        '<select>',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constant(`<p>${TEXT}</p>`),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('any bytes give a report or a notice, and parts lie in their text', async () => {
  const contents = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    MARKUP.map((markup) => new TextEncoder().encode(markup)),
  );
  const names = fc.constantFrom('a.txt', 'a.html', 'a.jsonl', 'a', 'https://q.example/a');
  const charsets = fc.constantFrom(undefined, 'utf-8', 'utf-16le', 'iso-8859-1', 'no-such-thing', 'utf-7', 'hex');
  await fc.assert(
    fc.asyncProperty(contents, names, charsets, async (bytes, from, charset) => {
      for await (const { captured, notices } of takeInEach(input(bytes, from, charset ? { charset } : {}))) {
        assert.ok(captured || notices.length > 0);
        const { headline, standfirst, body } = captured?.report.parts ?? {};
        for (const part of [headline, standfirst, body]) {
          if (part) assert.ok(0 <= part.start && part.start < part.end && part.end <= captured!.report.text.length);
        }
        assert.ok(captured === undefined || captured.report.text.isWellFormed());
      }
    }),
    { numRuns: 300 },
  );
});

test('the same bytes give the same report twice', async () => {
  assert.deepEqual(await takeIn(input(PAGE, 'a.html')), await takeIn(input(PAGE, 'a.html')));
});
