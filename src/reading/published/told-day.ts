// The report's day where its text names it in full: a dateline or date line with its year, "yesterday (July 27, 2022)", "today, 5 May".

import { addDays, type Day, isDay } from '../timex/calendar.ts';
import { readDays } from '../timex/rules/days.ts';
import { at, type Word } from '../timex/words.ts';

/** A day whose year may be missing. */
export type PartialDay = { readonly year?: number; readonly month: number; readonly day: number };

/** Reads `2016-11-21` or `XXXX-11-21`. */
export function parsePartial(date: string | undefined): PartialDay | undefined {
  const match = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/.exec(date ?? '');
  if (match === null) return undefined;
  const [month, day] = [Number(match[2]), Number(match[3])];
  return match[1] === 'XXXX' ? { month, day } : { year: Number(match[1]), month, day };
}

const STEPS: Readonly<Record<string, number>> = { today: 0, yesterday: 1, tomorrow: -1 };

/** The report's day by "yesterday (July 27)" and the like; undefined where two such tell different days. */
export function dayByDeixis(words: readonly Word[]): { readonly day: PartialDay; readonly words: string } | undefined {
  let found: { day: PartialDay; words: string } | undefined;
  for (let i = 0; i < words.length; i += 1) {
    const { text, kind } = at(words, i);
    const step = kind === 'letters' && Object.hasOwn(STEPS, text) ? STEPS[text] : undefined;
    if (step === undefined) continue;
    const start = at(words, i + 1).text === '(' || at(words, i + 1).text === ',' ? i + 2 : i + 1;
    const [read] = readDays(words, start);
    if (read?.meaning.kind !== 'day') continue;
    const day = moved(read.meaning, step);
    if (found !== undefined && JSON.stringify(found.day) !== JSON.stringify(day)) return undefined;
    found = { day, words: text };
  }
  return found;
}

/** The day so many days later; over the end of a February without a year the shorter one is taken. */
function moved({ year, month, day }: PartialDay, days: number): PartialDay {
  const base: Day = { year: year ?? 2001, month, day };
  if (!isDay(base.year, month, day)) return { ...(year === undefined ? {} : { year }), month, day };
  const next = addDays(base, days);
  return year === undefined ? { month: next.month, day: next.day } : next;
}
