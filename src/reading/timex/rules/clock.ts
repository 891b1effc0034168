// Times of day: "9 a.m.", "9:30 p.m. EST Tuesday", "14:00 GMT", "1430 GMT", "noon Saturday", "midnight".

import type { Expression, Meaning } from '../meaning.ts';
import { type Read, readNumber, readPart } from '../readers.ts';
import { at, is, skip, type Word } from '../words.ts';
import { readDays } from './days.ts';
import { readDayWords } from './deictic.ts';
import { readWeekdays } from './weekdays.ts';

type Clock = { readonly time: string; readonly end: number };

const NONE: readonly Expression[] = [];
const SURE = 0.95;
const LESS_SURE = 0.7;
const NAMED: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '24:00' };

/** "the night of 8 February 1904", "early in the morning of April 29". */
export function readPartsOf(words: readonly Word[], index: number): readonly Expression[] {
  const start = skip(words, index, 'the');
  const part = readPart(words, start);
  if (part === undefined) return NONE;
  if (!is(words, part.end, 'of')) return start > index ? readBarePart(words, index, part) : NONE;
  const day = readDay(words, part.end + 1);
  if (day === undefined || day.meaning.kind === 'part') return NONE;
  return [{ first: index, end: day.end, meaning: { kind: 'part', part: part.value, day: day.meaning }, sure: SURE }];
}

/** "in the morning": of the day last told. */
function readBarePart(words: readonly Word[], index: number, part: Read<string>): readonly Expression[] {
  if (
    !['in', 'by', 'until', 'during', 'later'].includes(at(words, index - 1).text) ||
    (at(words, part.end).glued === false && at(words, part.end).kind === 'letters')
  )
    return NONE;
  const day: Meaning = { kind: 'shift', unit: 'day', by: 0, from: 'told' };
  return [{ first: index, end: part.end, meaning: { kind: 'part', part: part.value, day }, sure: LESS_SURE }];
}

/** A time of day, with its zone and the day that follows it. */
export function readClocks(words: readonly Word[], index: number): readonly Expression[] {
  const clock = readNamed(words, index) ?? readTwelve(words, index) ?? readTwentyFour(words, index);
  if (clock === undefined) return NONE;
  const zone = readZone(words, clock.end);
  const time = clock.time + (zone?.suffix ?? '');
  const end = zone?.end ?? clock.end;
  const day = readDay(words, end);
  if (day === undefined) return [{ first: index, end, meaning: { kind: 'clock', time }, sure: SURE }];
  return [{ first: index, end: day.end, meaning: { kind: 'clock', time, day: day.meaning }, sure: SURE }];
}

function readNamed(words: readonly Word[], index: number): Clock | undefined {
  const word = at(words, index);
  const time = word.kind === 'letters' && Object.hasOwn(NAMED, word.text) ? NAMED[word.text] : undefined;
  return time === undefined ? undefined : { time, end: index + 1 };
}

/** "9 a.m.", "9:30pm", "six p.m.", "7 o'clock", "9.30am". */
function readTwelve(words: readonly Word[], index: number): Clock | undefined {
  const hour = readHour(words, index);
  if (hour === undefined || hour.hour > 12) return undefined;
  const half = readHalf(words, hour.end);
  if (half === undefined) return undefined;
  const shifted = half.half === 'p' ? (hour.hour % 12) + 12 : half.half === 'a' ? hour.hour % 12 : hour.hour;
  return { time: `${two(shifted)}:${two(hour.minute)}`, end: half.end };
}

function readHour(words: readonly Word[], index: number): { hour: number; minute: number; end: number } | undefined {
  const word = at(words, index);
  if (word.kind === 'letters') {
    const number = word.entry.cardinal > 0 ? readNumber(words, index) : undefined;
    return number !== undefined && number.value <= 12 ? { hour: number.value, minute: 0, end: number.end } : undefined;
  }
  if (word.kind !== 'digits' || word.text.length > 2 || Number(word.text) > 24) return undefined;
  const minute = at(words, index + 2);
  const colon = at(words, index + 1);
  const parted = (colon.text === ':' || colon.text === '.') && colon.glued && minute.glued;
  if (!parted || minute.text.length !== 2 || minute.kind !== 'digits' || Number(minute.text) > 59)
    return { hour: Number(word.text), minute: 0, end: index + 1 };
  return { hour: Number(word.text), minute: Number(minute.text), end: index + 3 };
}

/** "a.m.", "am", "pm", "p.m", "o'clock" after an hour. */
function readHalf(words: readonly Word[], index: number): { half: 'a' | 'p' | ''; end: number } | undefined {
  const { text } = at(words, index);
  if (text === 'am' || text === 'pm') return { half: text[0] as 'a' | 'p', end: index + 1 };
  if ((text === 'a' || text === 'p') && is(words, index + 1, '.') && is(words, index + 2, 'm'))
    return { half: text, end: at(words, index + 3).glued ? skip(words, index + 3, '.') : index + 3 };
  if (text === 'o' && is(words, index + 1, "'") && is(words, index + 2, 'clock')) return { half: '', end: index + 3 };
  return undefined;
}

/** "14:00", "1430 GMT", "20h30"; four bare digits only before a zone or "hours". */
function readTwentyFour(words: readonly Word[], index: number): Clock | undefined {
  const word = at(words, index);
  if (word.kind !== 'digits') return undefined;
  const next = at(words, index + 1);
  if (word.text.length === 4) return readBareHours(words, index);
  if (!next.glued || word.text.length > 2 || (next.text !== ':' && next.text !== 'h') || word.glued) return undefined;
  const hour = readHour(words, index);
  const end = next.text === 'h' ? index + 3 : hour?.end;
  if (hour === undefined || end !== index + 3 || is(words, end, ':') || is(words, end, '.'))
    return minuteZone(words, index);
  return hour.hour > 23 ? undefined : { time: `${two(hour.hour)}:${two(Number(at(words, index + 2).text) || 0)}`, end };
}

/** The sign after "14:00" may end the sentence; a score or a verse goes on with figures. */
function minuteZone(words: readonly Word[], index: number): Clock | undefined {
  const hour = readHour(words, index);
  if (hour?.end !== index + 3 || hour.hour > 23 || at(words, hour.end + 1).kind === 'digits') return undefined;
  return { time: `${two(hour.hour)}:${two(hour.minute)}`, end: hour.end };
}

function readBareHours(words: readonly Word[], index: number): Clock | undefined {
  const { text } = at(words, index);
  const next = at(words, index + 1);
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  if (hour > 23 || minute > 59 || (next.entry.zone === undefined && next.text !== 'hrs')) return undefined;
  const end = next.text === 'hrs' ? index + 2 : index + 1;
  return { time: `${two(hour)}:${two(minute)}`, end };
}

/** "GMT", "(0800 GMT)" is left to be a time of its own. The suffix is that of ISO 8601. */
function readZone(words: readonly Word[], index: number): { suffix: string; end: number } | undefined {
  const local = is(words, index, 'local') && is(words, index + 1, 'time');
  if (local) return { suffix: '', end: index + 2 };
  const word = at(words, index);
  if (word.entry.zone === undefined || !word.capital) return undefined;
  const minutes = word.entry.zone;
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return { suffix: minutes === 0 ? 'Z' : offset, end: index + 1 };
}

/** "Tuesday", "on Nov. 9", ", Monday" after a time. */
function readDay(words: readonly Word[], index: number): { meaning: Meaning; end: number } | undefined {
  const start = is(words, index, 'on') || is(words, index, ',') ? index + 1 : index;
  const [day] = [...readDays(words, start), ...readWeekdays(words, start), ...readDayWords(words, start)];
  if (day === undefined || (day.meaning.kind === 'part' && start > index)) return undefined;
  return { meaning: day.meaning, end: day.end };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
