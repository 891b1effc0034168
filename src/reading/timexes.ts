// Dates, times, lengths and frequencies of a report with their TIMEX3 values.

import type { Analysis } from '../core/analysis.ts';
import type { ReportParts, Timex } from '../core/reading.ts';
import { type Day, parseDay } from './timex/calendar.ts';
import type { Context, Told } from './timex/context.ts';
import type { Expression, Meaning } from './timex/meaning.ts';
import { resolve } from './timex/resolve.ts';
import { readExpressions } from './timex/rules.ts';
import { directionFinder } from './timex/tense.ts';
import { scanWords, type Word } from './timex/words.ts';

const STORY_YEARS_BACK = 2;
const STORY_DATES = 4;

/**
 * Every time expression of the text, in order, none overlapping another.
 *
 * `anchor` is the report's own date (`YYYY-MM-DD`), from which "Monday" and "last week" count; without one, what hangs on it keeps
 * an X in its value. Values follow TIMEX3 (ISO-TimeML 1.2.1): `2016-11-21`, `2016-W47`, `199`, `P25Y`, `XXXX-WXX-5`, `PRESENT_REF`.
 */
export function findTimexes(analysis: Analysis, parts: ReportParts, anchor: string | undefined): Timex[] {
  const words = scanWords(analysis.text);
  const expressions = readExpressions(words);
  const day = (anchor === undefined ? undefined : parseDay(anchor)) ?? datelineDay(parts);
  const direction = directionFinder(analysis);
  const narrates = isStory(expressions, day);
  let told: Told | undefined;
  let quarter: Told | undefined;
  return expressions.flatMap((expression) => {
    const span = { start: startOf(words, expression), end: endOf(words, expression) };
    const context: Context = {
      ...(day === undefined ? {} : { anchor: day }),
      ...(told === undefined ? {} : { told }),
      ...(quarter === undefined ? {} : { quarter }),
      direction:
        isOpen(expression.meaning) || expression.ahead || narrates ? direction(span.start, span.end) : 'unknown',
      narrates,
    };
    if (expression.ahead && context.direction === 'past') return [];
    const { type, value, told: next, trust } = resolve(expression.meaning, context);
    told = toldAfter(told, next, context);
    if (next?.grain === 'quarter' && expression.meaning.kind === 'period') quarter = next;
    const mod = expression.mod === undefined ? {} : { mod: expression.mod };
    return [{ ...span, type, value, ...mod, confidence: Math.round(expression.sure * trust * 100) / 100 }];
  });
}

function startOf(words: readonly Word[], { first }: Expression): number {
  return words[first]?.start ?? 0;
}

function endOf(words: readonly Word[], { end }: Expression): number {
  return words[end - 1]?.end ?? 0;
}

/** A dateline with its year anchors a report whose date nobody gave. */
function datelineDay(parts: ReportParts): Day | undefined {
  return parts.dateline?.date === undefined ? undefined : parseDay(parts.dateline.date);
}

/** Must the tense help to choose? */
function isOpen(meaning: Meaning): boolean {
  if (meaning.kind === 'part') return isOpen(meaning.day);
  if (meaning.kind === 'clock') return meaning.day !== undefined && isOpen(meaning.day);
  if (meaning.kind === 'value' || meaning.kind === 'year' || meaning.kind === 'shift') return false;
  if (meaning.kind === 'weekday' && meaning.side === 'this') return true;
  return meaning.year === undefined && meaning.yearShift === undefined && meaning.side === undefined;
}

/** Does the text tell a history: mostly of years long before the report, or of dated years with no report's date at all? */
function isStory(expressions: readonly Expression[], anchor: Day | undefined): boolean {
  const years = expressions.flatMap(({ meaning }) =>
    (meaning.kind === 'day' || meaning.kind === 'month') && meaning.year !== undefined ? [meaning.year] : [],
  );
  if (years.length < STORY_DATES) return false;
  if (anchor === undefined) return true;
  const long = years.filter((year) => year <= anchor.year - STORY_YEARS_BACK).length;
  const bare = expressions.filter(({ meaning }) => meaning.kind === 'weekday').length;
  return long > years.length / 2 && bare < years.length;
}

const STORY_LEAP = 10;

/**
 * What later expressions count from. A bare year does not hide the day told in it; nor does a story go back to a year, or ahead to
 * one that its verbs only look to, or leap far for an aside.
 */
function toldAfter(told: Told | undefined, next: Told | undefined, { direction, narrates }: Context): Told | undefined {
  if (next === undefined || told === undefined) return next ?? told;
  if (next.grain !== 'year' && next.grain !== 'other') return next;
  const years = next.day.year - told.day.year;
  if (years === 0 && next.grain === 'year') return told;
  return narrates && (years < 0 || years > STORY_LEAP || direction === 'future') ? told : next;
}
