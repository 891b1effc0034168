// The first lines of a pasted report and what each is: an address, a section, a date, a byline, a line of prose.

import { DATE_LABELS, SECTION_WORDS } from '../../languages/en/report-words.ts';
import { NARROWEST_WRAP, splitParagraphs } from '../paragraphs.ts';
import { isoDay } from '../timex/calendar.ts';
import { readClocks } from '../timex/rules/clock.ts';
import { readDays } from '../timex/rules/days.ts';
import { at, scanWords } from '../timex/words.ts';
import { tokenize } from '../tokens.ts';

/** A line without the blanks around it. */
export type Line = { readonly start: number; readonly end: number; readonly text: string };

/** The first lines that are not empty, at most `most`, from `from` on. */
export function firstLines(text: string, from: number, most: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < text.length && lines.length < most; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    if (trimmed !== '') lines.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed });
    start = end + 1;
  }
  return lines;
}

/** The lines, those put together that only a narrow page had broken: where the text is wrapped to one width, a paragraph is one line. */
export function unwrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const broken = lines.some(({ start }, i) => i > 0 && isSingleBreak(text.slice(lines[i - 1]!.end, start)));
  if (!broken || lines.every(({ end, start }) => end - start < NARROWEST_WRAP)) return lines;
  const tokens = tokenize(text);
  const starts = new Set(splitParagraphs(text, tokens).map(({ first }) => tokens[first]!.start));
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (!last || starts.has(line.start)) joined.push(line);
    else joined[joined.length - 1] = { start: last.start, end: line.end, text: `${last.text} ${line.text}` };
  }
  return joined;
}

function isSingleBreak(gap: string): boolean {
  return gap.indexOf('\n') === gap.lastIndexOf('\n');
}

/** Is the whole line one web address? */
export function isAddress({ text }: Line): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

const LONGEST_DATE_LINE = 90;
const LONGEST_SECTION = 40;

/** The day of a line that holds nothing but a date, as "Friday, January 4, 2019" or "Published: 4 Jan 2019, 10:30 GMT". */
export function dateOfLine({ text }: Line): string | undefined {
  if (text.length > LONGEST_DATE_LINE) return undefined;
  const words = scanWords(text);
  let date: string | undefined;
  for (let i = 0; i < words.length; ) {
    const [day] = date === undefined ? readDays(words, i) : [];
    const [clock] = readClocks(words, i);
    const word = at(words, i);
    if (day?.meaning.kind === 'day') {
      const iso = isoDay({ ...day.meaning, year: day.meaning.year ?? 0 });
      date = day.meaning.year === undefined ? `XXXX${iso.slice(4)}` : iso;
      i = day.end;
    } else if (clock !== undefined) i = clock.end;
    else if (word.kind === 'sign' || DATE_LABELS.has(word.text) || word.entry.zone !== undefined) i += 1;
    else return undefined;
  }
  return date;
}

/** "All news", "World": a short line of section words only. */
export function isSection({ text }: Line): boolean {
  if (text.length > LONGEST_SECTION || /[.?!]$/.test(text)) return false;
  const words = text.toLowerCase().split(/[\s/|>»›:,-]+/);
  return words.every((word) => word === '' || SECTION_WORDS.has(word));
}

/** Does the line end as a sentence does? Headlines and bylines do not. */
export function endsSentence({ text }: Line): boolean {
  return /[.!?…:;]["'”’»)\]]*$/u.test(text);
}

const FEWEST_TITLE_WORDS = 4;
const TITLE_SHARE = 0.7;

/** Are most longer words written with a capital, as in American headlines? */
export function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= FEWEST_TITLE_WORDS && capitals >= words.length * TITLE_SHARE;
}
