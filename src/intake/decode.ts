// Bytes to text: which encoding a file is in, and what is done about the parts that are none.

import chardet from 'chardet';
import iconv from 'iconv-lite';
import type { Notice } from '../core/notice.ts';

export type Decoded = { readonly text: string; readonly notices: readonly Notice[] };

const BYTE_ORDER_MARKS = [
  { mark: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { mark: [0xff, 0xfe], charset: 'utf-16le' },
  { mark: [0xfe, 0xff], charset: 'utf-16be' },
] as const;

/** A page must declare its encoding within its first 1,024 bytes; many are a little late. */
const DECLARATION_REACH = 4096;
const DECLARATION =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i;
/** chardet looks at this much; more does not change its mind. */
const DETECTION_REACH = 65536;
/** Bytes looked at to tell a binary file, and the share of control bytes from which it is one. */
const BINARY_REACH = 8192;
const BINARY_SHARE = 0.02;

/**
 * The text in `bytes`, or why there is none. The encoding is, in this order, that of a byte order mark, the one declared (`charset`
 * of the transport, then the page's own), UTF-8 where the bytes are valid UTF-8, and the one chardet finds most like it. Line
 * ends come back as `\n`; NULs are dropped and lone surrogates replaced, each with a notice.
 */
export function decode(bytes: Uint8Array, charset: string | undefined): Decoded | { readonly refused: Notice } {
  if (bytes.length === 0) return refusal('empty', 'This file is empty.');
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (!marked && isBinary(bytes))
    return refusal('binary', 'This is not text but a binary file, which Casewire cannot read.');
  const body = marked ? bytes.subarray(marked.mark.length) : bytes;
  const declared = [marked?.charset, charset, declaredIn(bytes)].find((name) => name !== undefined && isKnown(name));
  const { text, guessed } =
    declared && !isFalse(declared, body) ? { text: inCharset(body, declared), guessed: undefined } : guess(body);
  const notices = guessed ? [guessNotice(guessed)] : [];
  const repaired = repair(text);
  if (!repaired.text.trim()) return refusal('empty', 'This file holds no text.');
  return { text: repaired.text, notices: [...notices, ...repaired.notices] };
}

function refusal(code: string, message: string): { refused: Notice } {
  return { refused: { code, message } };
}

/** A declaration of UTF-8 over bytes that are none is worth less than a guess. */
function isFalse(charset: string, bytes: Uint8Array): boolean {
  return /^utf-?8$/i.test(charset) && asUtf8(bytes) === undefined;
}

function guess(bytes: Uint8Array): { text: string; guessed: string | undefined } {
  const utf8 = asUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, guessed: undefined };
  const found = chardet.detect(bytes.subarray(0, DETECTION_REACH)) ?? 'windows-1252';
  // Mostly UTF-8 with a few bad bytes is still UTF-8.
  const name = isKnown(found) && !/^utf-?8|ascii/i.test(found) ? found : 'utf-8';
  return { text: inCharset(bytes, name), guessed: name };
}

function guessNotice(name: string): Notice {
  return {
    code: 'encoding-guessed',
    message: `The encoding was not declared, or wrongly; it was read as ${name}. Letters with accents may be wrong.`,
  };
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The web reads ISO-8859-1 and its like as windows-1252, and so does TextDecoder; what that lacks, iconv-lite has. */
function inCharset(bytes: Uint8Array, charset: string): string {
  if (/^(iso-?8859-?1|latin-?1|us-ascii|ascii|windows-?1252|cp-?1252)$/i.test(charset))
    return iconv.decode(bytes, 'windows-1252');
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return iconv.decode(bytes, charset);
  }
}

/** iconv-lite also knows "hex" and "base64", which are no encodings of text. */
function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding.length > 0;
  } catch {
    return /^(cp|ibm|iso|mac|utf|windows|win)/i.test(charset) && iconv.encodingExists(charset);
  }
}

/** Read as Latin-1, in which every byte is a letter of its own and markup looks like itself. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_REACH)).toString('latin1');
  const found = DECLARATION.exec(head);
  return found?.[1] ?? found?.[2];
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, BINARY_REACH);
  const strange = head.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)).length;
  return strange > head.length * BINARY_SHARE;
}

function repair(text: string): Decoded {
  const notices: Notice[] = [];
  if (text.includes('\0')) notices.push({ code: 'nul-dropped', message: 'NUL characters in the file were left out.' });
  if (!text.isWellFormed())
    notices.push({ code: 'text-repaired', message: 'Broken characters in the file were replaced by "\uFFFD".' });
  const repaired = text.replaceAll('\0', '').toWellFormed().replace(/\r\n?/g, '\n');
  return { text: repaired, notices };
}
