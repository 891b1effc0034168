// The words of a report in the form in which copies are found: letters, house style and marks do not count, places do.

import type { Reading } from '../../core/reading.ts';
import { HOUSE_STYLE, LETTER_STYLE } from './house-style.ts';

/** The words of one report's body. The arrays run parallel. */
export type Print = {
  /** 32-bit hash of the word as compared. */
  readonly words: Uint32Array;
  /** Place of the word in the report's text, UTF-16 code units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the word stands between quotation marks: two reports of their own may well quote the same words. */
  readonly quoted: Uint8Array;
};

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[“”"]|\n\s*\n/gu;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The words of a reading's body; its dateline, which every outlet writes in its own way, is left out. */
export function printOf({ text, report }: Pick<Reading, 'text' | 'report'>): Print {
  const { body, dateline } = report;
  const inBody = dateline !== undefined && dateline.start <= body.start + 1 && dateline.end < body.end;
  return printOfText(text, inBody ? dateline.end : body.start, body.end);
}

/** The words of `text` from `start` to `end`. */
export function printOfText(text: string, start = 0, end = text.length): Print {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  let within = false;
  for (const { 0: found, index } of text.slice(start, end).matchAll(WORD)) {
    if (found === '“') within = true;
    else if (found === '”') within = false;
    else if (found === '"') within = !within;
    // A quotation mark that is not closed holds to the end of its paragraph and no longer.
    else if (found.startsWith('\n')) within = false;
    else {
      const compared = plainWord(found);
      if (compared === '') continue;
      words.push(hashOf(compared));
      starts.push(start + index);
      ends.push(start + index + found.length);
      quoted.push(within ? 1 : 0);
    }
  }
  return {
    words: Uint32Array.from(words),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    quoted: Uint8Array.from(quoted),
  };
}

/** A word without its house's habits; empty for one that some houses leave out. */
function plainWord(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$|['’]/gu, '');
  const styled = HOUSE_STYLE.get(plain);
  if (styled !== undefined) return styled;
  return LETTER_STYLE.reduce((spelt, [from, to]) => spelt.replace(from, to), plain);
}

function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}
