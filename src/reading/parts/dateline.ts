// The dateline that opens a report's first paragraph: place, day and agency in the many ways agencies print them.

import type { ReportParts } from '../../core/reading.ts';
import { AGENCIES, AGENCY_WORDS, LABELS, PLACE_PARTICLES } from '../../languages/en/report-words.ts';
import { isoDay } from '../timex/calendar.ts';
import { readDays } from '../timex/rules/days.ts';
import { at, scanWords, type Word } from '../timex/words.ts';
import { isTitleCase } from './lines.ts';

export type Dateline = NonNullable<ReportParts['dateline']>;

/** A dateline ends within so many code units, and words, of the paragraph's start. */
const REACH = 160;
const MOST_WORDS = 32;
const MOST_PLACE_WORDS = 6;
const MOST_TITLE_CASE_WORDS = 3;
const SHORTEST_PROSE = 80;
const PROSE_REACH = 20;

/** What has been read so far; offsets into the slice. */
type State = {
  readonly index: number;
  readonly placeEnd: number;
  readonly placeWords: number;
  readonly date?: string;
  readonly agency?: string;
  readonly end?: number;
};

/** Dateline at the start of the paragraph `[start, end)` of the text, its closing dash, colon or point included. */
export function findDateline(text: string, start: number, end: number): Dateline | undefined {
  const slice = text.slice(start, Math.min(end, start + REACH));
  const words = scanWords(slice);
  let state: State = { index: 0, placeEnd: 0, placeWords: 0 };
  while (state.end === undefined && state.index < MOST_WORDS) {
    const next = step(slice, words, state);
    if (next === undefined) return undefined;
    state = next;
  }
  if (state.end === undefined || !followedByProse(text.slice(start + state.end, start + state.end + PROSE_REACH)))
    return undefined;
  const signed = state.agency !== undefined || state.date !== undefined;
  const { place, agency } = named(slice.slice(0, state.placeEnd).trim(), state.agency);
  if (!signed && !isBelievable(place, state, text.slice(start, end))) return undefined;
  if (place === '' && agency === undefined) return undefined;
  return {
    start,
    end: start + state.end,
    ...(place === '' ? {} : { place: readablePlace(place) }),
    ...(state.date === undefined ? {} : { date: state.date }),
    ...(agency === undefined ? {} : { agency }),
  };
}

/** Reads one piece: a date, an agency in brackets or strokes, a sign that ends, a word of the place. */
function step(slice: string, words: readonly Word[], state: State): State | undefined {
  const word = at(words, state.index);
  if (word.kind === 'break') return undefined;
  const [day] = state.date === undefined ? readDays(words, state.index) : [];
  if (day?.meaning.kind === 'day') {
    const { year, month, day: number } = day.meaning;
    const iso = isoDay({ year: year ?? 0, month, day: number });
    return { ...state, index: day.end, date: year === undefined ? `XXXX${iso.slice(4)}` : iso };
  }
  const agency = readAgency(slice, words, state);
  if (agency !== undefined) return closeAfter(slice, words, { ...state, agency: agency.name, index: agency.end });
  const end = readEnd(words, state);
  if (end !== undefined)
    return dateFollows(words, end.index) ? { ...state, index: end.index } : { ...state, end: end.offset };
  return readPlaceWord(words, state);
}

/** "(Reuters)", "/TASS/"; the brackets of "CAPE CANAVERAL (Florida)" hold a place, those after a date an agency. */
function readAgency(
  slice: string,
  words: readonly Word[],
  { index, date }: State,
): { name: string; end: number } | undefined {
  const opener = at(words, index).text;
  const closer = opener === '(' ? ')' : opener === '/' && !at(words, index + 1).text.startsWith(' ') ? '/' : undefined;
  if (closer === undefined || (opener === '/' && !at(words, index + 1).glued)) return undefined;
  let end = index + 1;
  while (end < index + 8 && at(words, end).text !== closer) {
    if (at(words, end).kind === 'break') return undefined;
    end += 1;
  }
  if (at(words, end).text !== closer) return undefined;
  const name = slice.slice(at(words, index).end, at(words, end).start).trim();
  return opener === '/' || isAgency(name) || (date !== undefined && /^\p{Lu}/u.test(name))
    ? { name, end: end + 1 }
    : undefined;
}

function isAgency(name: string): boolean {
  return isKnownAgency(name) || /^[A-Z]{2,6}$/.test(name);
}

function isKnownAgency(name: string): boolean {
  const lower = name.toLowerCase();
  return AGENCIES.has(lower) || AGENCY_WORDS.has(lower.slice(lower.lastIndexOf(' ') + 1));
}

/** After an agency the text may go on with a point; with no sign at all only after a place in capitals. */
function closeAfter(slice: string, words: readonly Word[], state: State): State {
  const next = at(words, state.index);
  if (next.text === '.' && next.glued) return { ...state, end: next.end };
  if (!isCapitals(slice.slice(0, state.placeEnd))) return state;
  const opens = (next.kind === 'letters' && next.capital) || next.text === '"' || next.text === '“';
  return opens ? { ...state, end: at(words, state.index - 1).end } : state;
}

/** "CAIRO - 26 July 2022: ...": a day between two signs is part of the dateline. */
function dateFollows(words: readonly Word[], index: number): boolean {
  const [day] = readDays(words, index);
  return day !== undefined && /^[-:_(/]$/.test(at(words, day.end).text);
}

/** A colon, or dashes that are no hyphen inside a name; what comes after them. */
function readEnd(
  words: readonly Word[],
  { index, date, agency }: State,
): { index: number; offset: number } | undefined {
  const word = at(words, index);
  if (word.text === ':') return { index: index + 1, offset: word.end };
  if (word.text === '.' && date !== undefined && agency === undefined && at(words, index + 1).text !== '/')
    return undefined;
  if (word.text !== '-' && word.text !== '_') return undefined;
  let last = index;
  while (at(words, last + 1).text === word.text) last += 1;
  const next = at(words, last + 1);
  const hyphen = last === index && word.glued && next.glued && next.kind === 'letters';
  if (hyphen && date === undefined && agency === undefined) return undefined;
  return { index: last + 1, offset: at(words, last).end };
}

function readPlaceWord(words: readonly Word[], state: State): State | undefined {
  const word = at(words, state.index);
  const going = { ...state, index: state.index + 1 };
  if (word.kind === 'sign') return /^[,.&()'/-]$/.test(word.text) ? withPlaceEnd(going, word) : undefined;
  if (word.kind !== 'letters' || state.date !== undefined || state.agency !== undefined) return undefined;
  const next = at(words, state.index + 1);
  const small = PLACE_PARTICLES.has(word.text) && (next.capital || next.text === '-');
  const agency = state.index === 0 && AGENCY_WORDS.has(next.text) && next.capital;
  if (!word.capital && !small && !agency) return undefined;
  return { ...going, placeEnd: word.end, placeWords: state.placeWords + (word.capital ? 1 : 0) };
}

/** A closing bracket or a point belongs to the name before it: "(Florida)", "D.C.". */
function withPlaceEnd(state: State, sign: Word): State {
  const belongs = (sign.text === ')' || (sign.text === '.' && sign.glued)) && state.date === undefined;
  return belongs && state.placeWords > 0 ? { ...state, placeEnd: sign.end } : state;
}

/** After the dateline the report itself begins, on the same line or below, with a capital, a figure or a quotation mark. */
function followedByProse(rest: string): boolean {
  return /^\s*["'“‘«(`[]*[\p{Lu}\p{Nd}$£€]/u.test(rest);
}

/** "afrol News, 27 January -": what stands in the place of the place is the agency. */
function named(place: string, agency: string | undefined): { place: string; agency: string | undefined } {
  const bare = place.replace(/[,.\s]+$/, '');
  return agency === undefined && bare.split(/\s*\/\s*/).some(isKnownAgency)
    ? { place: '', agency: bare }
    : { place: /(?:\.\p{Lu}|, \p{Lu}\p{L}{1,4})\.$/u.test(place) ? place : bare, agency };
}

/** A place with neither day nor agency must be in capitals, or short and before prose, and no label such as "Update". */
function isBelievable(place: string, { placeWords }: State, line: string): boolean {
  if (
    place
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => LABELS.has(word))
  )
    return false;
  if (isCapitals(place) && placeWords <= MOST_PLACE_WORDS)
    return line.length < SHORTEST_PROSE ? isAlone(line) : !isTitleCase(line);
  return placeWords > 0 && placeWords <= MOST_TITLE_CASE_WORDS && line.length >= SHORTEST_PROSE && !isTitleCase(line);
}

/** "WASHINGTON _" on a line of its own. */
function isAlone(line: string): boolean {
  return /[-–—_]\s*$/.test(line);
}

/** Is the place's own name, before its country, in capitals? */
export function isCapitals(place: string): boolean {
  const first = place.split(',')[0] ?? '';
  return /\p{Lu}{3}/u.test(first) && first === first.toUpperCase();
}

/** "MOSCOW" as "Moscow", "RIO DE JANEIRO" as "Rio de Janeiro"; short forms with points stay. */
function readablePlace(place: string): string {
  return place.replace(/\p{L}[\p{L}'’]*/gu, (word, offset: number) => {
    const pointed = place[offset + word.length] === '.' || place[offset - 1] === '.';
    if (word !== word.toUpperCase() || word.length < 2 || pointed) return word;
    const lower = word.toLowerCase();
    if (PLACE_PARTICLES.has(lower) && offset > 0) return lower;
    return word.length < 3
      ? word
      : lower.replace(/^\p{L}['’]?\p{L}?/u, (first) =>
          /['’]/.test(first) ? first.toUpperCase() : first.slice(0, 1).toUpperCase() + first.slice(1),
        );
  });
}
