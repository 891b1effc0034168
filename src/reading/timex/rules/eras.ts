// Decades and centuries: "the 1990s", "the '80s", "the mid-nineties", "the 19th century", "the 1800s".

import type { Expression } from '../meaning.ts';
import { fullYear, readOrdinal } from '../readers.ts';
import { at, is, skip, type Word } from '../words.ts';

const NONE: readonly Expression[] = [];
const SURE = 0.95;

const PARTS: Readonly<Record<string, string>> = { early: 'START', late: 'END', mid: 'MID', latter: 'END' };

/** A decade or a century, with "early", "mid" or "late" inside: "the late 1970s". TIMEX3 cuts the year short: 197, 19. */
export function readEras(words: readonly Word[], index: number): readonly Expression[] {
  const the = skip(words, index, 'the');
  const part = PARTS[at(words, the).kind === 'letters' ? at(words, the).text : ''];
  const start = part === undefined ? the : skip(words, the + 1, '-');
  const era = readBeforeChrist(words, start) ?? readDecade(words, start) ?? readCentury(words, start);
  if (era === undefined) return NONE;
  const meaning = { kind: 'value', type: 'DATE', value: era.value } as const;
  return [{ first: index, end: era.end, meaning, ...(part === undefined ? {} : { mod: part }), sure: SURE }];
}

/** "1990s", "1990's", "'80s", "80s", "nineties". */
function readDecade(words: readonly Word[], index: number): { value: string; end: number } | undefined {
  const word = at(words, index);
  if (word.entry.decade > 0 && (is(words, index - 1, 'the') || is(words, index - 1, '-') || isPart(words, index - 1)))
    return { value: String(190 + word.entry.decade / 10), end: index + 1 };
  const quoted = is(words, index, "'") ? index + 1 : index;
  const digits = at(words, quoted);
  if (digits.kind !== 'digits' || (quoted > index && !digits.glued)) return undefined;
  const end = readPlural(words, quoted + 1);
  if (end === undefined || (digits.text.length !== 4 && digits.text.length !== 2)) return undefined;
  const year = digits.text.length === 4 ? Number(digits.text) : fullYear(Number(digits.text));
  if (digits.text.length === 2 && quoted === index && !is(words, index - 1, 'the') && !isPart(words, index - 1))
    return undefined;
  if (year % 10 !== 0 || year < 1000 || year > 2100) return undefined;
  return { value: year % 100 === 0 && year < 1900 ? String(year / 100) : String(year / 10), end };
}

function isPart(words: readonly Word[], index: number): boolean {
  return PARTS[at(words, index).kind === 'letters' ? at(words, index).text : ''] !== undefined;
}

/** The "s" glued to the digits, with or without an apostrophe. */
function readPlural(words: readonly Word[], index: number): number | undefined {
  const s = is(words, index, "'") && at(words, index).glued ? index + 1 : index;
  return is(words, s, 's') && at(words, s).glued ? s + 1 : undefined;
}

/** "19th century", "the twentieth century", "eleventh-century". */
function readCentury(words: readonly Word[], index: number): { value: string; end: number } | undefined {
  const ordinal = readOrdinal(words, index);
  if (ordinal === undefined || ordinal.value > 22 || ordinal.value < 2) return undefined;
  const end = is(words, ordinal.end, '-') ? ordinal.end + 1 : ordinal.end;
  if (!['century', 'centuries'].includes(at(words, end).text)) return undefined;
  return { value: String(ordinal.value - 1).padStart(2, '0'), end: end + 1 };
}

/** "490 BC" is BC0490. */
function readBeforeChrist(words: readonly Word[], index: number): { value: string; end: number } | undefined {
  const word = at(words, index);
  const era = at(words, index + 1);
  if (word.kind !== 'digits' || word.text.length > 4 || !era.capital || !['bc', 'bce'].includes(era.text))
    return undefined;
  return { value: `BC${word.text.padStart(4, '0')}`, end: index + 2 };
}
