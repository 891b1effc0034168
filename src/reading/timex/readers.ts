// The small parts that time expressions are made of: numbers, ordinals, years, months, days of the month, parts of the day.

import { at, is, skip, type Word } from './words.ts';

/** Something read from the words, with the index after its last. */
export type Read<Value> = { readonly value: Value; readonly end: number };

const LONGEST_NUMBER_WORDS = 8;
/** "1,000,000,000" is the longest number with commas that is read as one. */
const MOST_GROUPS = 4;
const CURRENCY = new Set(['$', '£', '€', '¥', '#', '№']);

/** Does a digit group at `index` stand alone, not inside "$1,998.50", "1.998" or "CVE-1998"? */
function standsAlone(words: readonly Word[], index: number): boolean {
  const before = at(words, index - 1);
  const word = at(words, index);
  const next = at(words, index + 1);
  if (CURRENCY.has(before.text)) return false;
  if (word.glued && (before.kind === 'letters' || before.kind === 'digits')) return false;
  const joins = (sign: Word): boolean => sign.text === '.' || sign.text === ',';
  if (word.glued && joins(before) && before.glued && at(words, index - 2).kind === 'digits') return false;
  if (next.text === '%' || (next.glued && next.kind === 'letters')) return false;
  return !(next.glued && joins(next) && at(words, index + 2).glued && at(words, index + 2).kind === 'digits');
}

/** Digits: "7", "1,000", "2.5", "1/2". */
function readDigits(words: readonly Word[], index: number): Read<number> | undefined {
  if (at(words, index).kind !== 'digits' || CURRENCY.has(at(words, index - 1).text)) return undefined;
  let text = at(words, index).text;
  let end = index + 1;
  while (end < index + MOST_GROUPS * 2 && is(words, end, ',') && at(words, end).glued && isGroup(at(words, end + 1))) {
    text += at(words, end + 1).text;
    end += 2;
  }
  const fraction = at(words, end + 1);
  if (at(words, end).glued && fraction.glued && fraction.kind === 'digits') {
    if (is(words, end, '.')) return { value: Number(`${text}.${fraction.text}`), end: end + 2 };
    if (is(words, end, '/') && Number(fraction.text) > 1)
      return { value: Number(text) / Number(fraction.text), end: end + 2 };
  }
  return { value: Number(text), end };
}

function isGroup(word: Word): boolean {
  return word.kind === 'digits' && word.glued && word.text.length === 3;
}

/** Number words: "twenty-five", "two hundred and six", "a hundred". At most eight words are read. */
function readNumberWords(words: readonly Word[], index: number): Read<number> | undefined {
  let total = 0;
  let group = -1;
  let end = index;
  let i = at(words, index + 1).entry.multiplier > 0 && is(words, index, 'a') ? index + 1 : index;
  if (i > index) group = 1;
  for (const limit = index + LONGEST_NUMBER_WORDS; i < limit; i += 1) {
    const { cardinal, multiplier } = at(words, i).entry;
    if (cardinal >= 0 && fits(group, cardinal)) group = Math.max(group, 0) + cardinal;
    else if (multiplier === 100 && group > 0) group *= 100;
    else if (multiplier > 100 && group > 0) {
      total += group * multiplier;
      group = 0;
    } else if (group < 0 || !(joinsNumber(words, i) && at(words, i + 1).entry.cardinal >= 0)) break;
    else continue;
    end = i + 1;
  }
  return group < 0 || end === index ? undefined : { value: total + group, end };
}

/** May the cardinal follow the group read so far? "twenty" + "five", "two hundred" + "six", not "two" + "three". */
function fits(group: number, cardinal: number): boolean {
  if (group <= 0) return true;
  return group % 100 === 0 || (cardinal > 0 && cardinal < 10 && group % 100 >= 20 && group % 10 === 0);
}

function joinsNumber(words: readonly Word[], index: number): boolean {
  return is(words, index, '-') || (is(words, index, 'and') && at(words, index - 1).entry.multiplier > 0);
}

/** A count: digits or words, with a half or a fraction after it ("2 1/2", "two and a half"). */
export function readNumber(words: readonly Word[], index: number): Read<number> | undefined {
  const whole = readDigits(words, index) ?? readNumberWords(words, index);
  if (whole === undefined) return undefined;
  if (is(words, whole.end, 'and') && is(words, whole.end + 1, 'a') && is(words, whole.end + 2, 'half'))
    return { value: whole.value + 0.5, end: whole.end + 3 };
  const part = at(words, whole.end).kind === 'digits' ? readDigits(words, whole.end) : undefined;
  if (part !== undefined && part.value > 0 && part.value < 1 && part.end === whole.end + 3)
    return { value: whole.value + part.value, end: part.end };
  return whole;
}

/** "3rd", "third", "twenty-first". */
export function readOrdinal(words: readonly Word[], index: number): Read<number> | undefined {
  const word = at(words, index);
  if (word.entry.ordinal > 0) return { value: word.entry.ordinal, end: index + 1 };
  const next = at(words, index + 1);
  if (word.kind === 'digits')
    return next.glued && /^(?:st|nd|rd|th)$/.test(next.text) ? { value: Number(word.text), end: index + 2 } : undefined;
  const last = at(words, index + 2);
  if (word.entry.cardinal >= 20 && next.text === '-' && last.entry.ordinal > 0 && last.entry.ordinal < 10)
    return { value: word.entry.cardinal + last.entry.ordinal, end: index + 3 };
  return undefined;
}

/** Day of the month: "21", "21st", "eighth". */
export function readMonthDay(words: readonly Word[], index: number): Read<number> | undefined {
  const ordinal = readOrdinal(words, index);
  if (ordinal !== undefined) return ordinal.value <= 31 ? ordinal : undefined;
  const word = at(words, index);
  if (word.kind !== 'digits' || word.text.length > 2 || !standsAlone(words, index)) return undefined;
  const value = Number(word.text);
  return value >= 1 && value <= 31 ? { value, end: index + 1 } : undefined;
}

/** Month by name, with the point of its short form. */
export function readMonth(words: readonly Word[], index: number): Read<number> | undefined {
  const word = at(words, index);
  if (word.entry.month < 0 || !word.capital) return undefined;
  const short = word.text.length <= 4 && word.text !== 'june' && word.text !== 'july' && word.text !== 'may';
  const end = short && is(words, index + 1, '.') && at(words, index + 1).glued ? index + 2 : index + 1;
  return { value: word.entry.month, end };
}

/** Weekday by its full name. */
export function readWeekday(words: readonly Word[], index: number): Read<number> | undefined {
  const word = at(words, index);
  return word.entry.weekday > 0 && word.capital && word.text.length > 5
    ? { value: word.entry.weekday, end: index + 1 }
    : undefined;
}

/** Weekday, short forms with their point included; only for places where a date follows. */
export function readAnyWeekday(words: readonly Word[], index: number): Read<number> | undefined {
  const word = at(words, index);
  if (word.entry.weekday < 0 || !word.capital) return undefined;
  return { value: word.entry.weekday, end: word.text.length <= 5 ? skip(words, index + 1, '.') : index + 1 };
}

const FIRST_SPOKEN_CENTURY = 16;
const FIRST_TWO_DIGIT_YEAR_OF_1900S = 30;

/** A year: "1998", "'98", "nineteen ninety-four", "two thousand four". Whether a bare number is one, its place must tell. */
export function readYear(words: readonly Word[], index: number): Read<number> | undefined {
  const word = at(words, index);
  if (word.kind === 'digits') {
    if (word.text.length !== 4 || !standsAlone(words, index)) return undefined;
    const value = Number(word.text);
    return value >= 1000 && value < 2200 ? { value, end: index + 1 } : undefined;
  }
  if (word.text === "'") {
    const short = at(words, index + 1);
    if (short.kind !== 'digits' || !short.glued || short.text.length !== 2 || !standsAlone(words, index + 1))
      return undefined;
    return { value: fullYear(Number(short.text)), end: index + 2 };
  }
  return readSpokenYear(words, index);
}

/** "98" is 1998, "16" is 2016. */
export function fullYear(short: number): number {
  return short + (short >= FIRST_TWO_DIGIT_YEAR_OF_1900S ? 1900 : 2000);
}

function readSpokenYear(words: readonly Word[], index: number): Read<number> | undefined {
  const century = at(words, index).entry.cardinal;
  if (century === 2 && at(words, index + 1).entry.multiplier === 1000) {
    const rest = readNumberWords(words, skip(words, index + 2, 'and'));
    return rest !== undefined && rest.value < 100 && at(words, index + 2).kind === 'letters'
      ? { value: 2000 + rest.value, end: rest.end }
      : { value: 2000, end: index + 2 };
  }
  if (century < FIRST_SPOKEN_CENTURY || century > 20) return undefined;
  const rest = readNumberWords(words, index + 1);
  return rest !== undefined && rest.value >= 10 && rest.value < 100 && at(words, index + 1).kind === 'letters'
    ? { value: century * 100 + rest.value, end: rest.end }
    : undefined;
}

/** Part of the day: "morning", "mid-afternoon" (the "mid-" is left to the modifier). */
export function readPart(words: readonly Word[], index: number): Read<string> | undefined {
  const { part } = at(words, index).entry;
  return part === undefined ? undefined : { value: part, end: index + 1 };
}
