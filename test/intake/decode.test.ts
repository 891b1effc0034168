// Bytes to text: the encoding declared, marked or found, and what becomes of the rest.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { decode } from '../../src/intake/decode.ts';

const WORDS = 'Müller sagte: “Das Gericht hört uns an” – am 3. März, für 20 €.';
const RUSSIAN = 'Суд в порту постановил во вторник, что лоцмана должны выслушать снова, сообщил секретарь суда.';

function bytesOf(text: string, charset: string, addBOM = false): Uint8Array {
  return new Uint8Array(iconv.encode(text, charset, { addBOM }));
}

const READABLE: [string, Uint8Array, string | undefined, string][] = [
  ['UTF-8', bytesOf(WORDS, 'utf8'), undefined, WORDS],
  ['UTF-8 with a byte order mark', bytesOf(WORDS, 'utf8', true), undefined, WORDS],
  ['UTF-16, little end first, with its mark', bytesOf(WORDS, 'utf16le', true), undefined, WORDS],
  ['UTF-16, big end first, with its mark', bytesOf(WORDS, 'utf16be', true), undefined, WORDS],
  ['windows-1252 declared by the server', bytesOf(WORDS, 'windows-1252'), 'windows-1252', WORDS],
  ['windows-1252 declared as ISO-8859-1, as is usual', bytesOf(WORDS, 'windows-1252'), 'iso-8859-1', WORDS],
  ['KOI8-R declared by the server', bytesOf(RUSSIAN, 'koi8-r'), 'koi8-r', RUSSIAN],
  ['windows-1251 declared nowhere', bytesOf(RUSSIAN, 'windows-1251'), undefined, RUSSIAN],
  ['UTF-8 although an unknown encoding is declared', bytesOf(WORDS, 'utf8'), 'x-no-such-thing', WORDS],
  ['windows-1251 although UTF-8 is declared', bytesOf(RUSSIAN, 'windows-1251'), 'utf-8', RUSSIAN],
];
for (const [what, bytes, charset, text] of READABLE) {
  test(`${what} is read`, () => {
    const decoded = decode(bytes, charset);
    assert.equal('text' in decoded && decoded.text, text);
  });
}

test('the encoding a page declares is believed', () => {
  const html = `<html><head><meta charset="windows-1251"></head><p>${RUSSIAN}</p>`;
  const decoded = decode(bytesOf(html, 'windows-1251'), undefined);
  assert.ok('text' in decoded && decoded.text.includes(RUSSIAN));
  assert.deepEqual(decoded.notices, []);
});

test('a guess is owned up to', () => {
  const decoded = decode(bytesOf(RUSSIAN, 'windows-1251'), undefined);
  assert.deepEqual('text' in decoded && decoded.notices.map(({ code }) => code), ['encoding-guessed']);
});

test('line ends become one kind, NULs go, and both are told where something was lost', () => {
  const decoded = decode(new TextEncoder().encode(`One\r\ntwo\rthree\0${' '.repeat(100)}four`), undefined);
  assert.ok('text' in decoded);
  assert.equal(decoded.text, `One\ntwo\nthree${' '.repeat(100)}four`);
  assert.deepEqual(
    decoded.notices.map(({ code }) => code),
    ['nul-dropped'],
  );
});

test('a lone surrogate in UTF-16 is replaced, with a notice', () => {
  const decoded = decode(new Uint8Array([0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0]), undefined);
  assert.ok('text' in decoded);
  assert.equal(decoded.text, 'A\ufffdB');
});

const UNREADABLE: [string, Uint8Array, string][] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['only white space', new TextEncoder().encode(' \r\n\t'), 'empty'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'binary'],
];
for (const [what, bytes, code] of UNREADABLE) {
  test(`${what} gives a notice and no text`, () => {
    const decoded = decode(bytes, undefined);
    assert.equal('refused' in decoded && decoded.refused.code, code);
  });
}
