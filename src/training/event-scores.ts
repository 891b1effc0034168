// How good found events are against marked ones, counted as the shared scorer of proceedings counts.

import type { EventMention } from '../core/reading.ts';
import { overlaps } from '../core/span.ts';
import type { GoldEvent } from './event-examples.ts';

/** Counts that can be added up over reports. */
export type EventCounts = {
  readonly found: number;
  readonly marked: number;
  readonly right: number;
  readonly modality: number;
  readonly dated: number;
  readonly date: number;
  readonly dateFound: number;
  readonly foundArguments: number;
  readonly markedArguments: number;
  readonly arguments: number;
};

/** Shares from 0 to 100: F1 of events and arguments; modality and date over the events that were found. */
export type EventScores = {
  readonly event: number;
  readonly argument: number;
  readonly modality: number;
  readonly date: number;
  readonly datePrecision: number;
};

export const NOTHING_COUNTED: EventCounts = {
  found: 0,
  marked: 0,
  right: 0,
  modality: 0,
  dated: 0,
  date: 0,
  dateFound: 0,
  foundArguments: 0,
  markedArguments: 0,
  arguments: 0,
};

/** An event is right where type and trigger are; an argument where its event is, its role is and its span overlaps. */
export function countEvents(marked: readonly GoldEvent[], found: readonly EventMention[]): EventCounts {
  const free = new Set(found);
  const pairs = marked.flatMap((gold) => {
    const match = [...free].find(({ type, trigger }) => type === gold.type && overlaps(trigger, gold.trigger));
    if (match) free.delete(match);
    return match ? [{ gold, match }] : [];
  });
  const dated = pairs.filter(({ gold }) => gold.date !== null);
  return {
    found: found.length,
    marked: marked.length,
    right: pairs.length,
    modality: pairs.filter(({ gold, match }) => gold.modality === match.modality).length,
    dated: dated.length,
    date: dated.filter(({ gold, match }) => gold.date === match.date).length,
    dateFound: pairs.filter(({ match }) => match.date !== undefined).length,
    foundArguments: sum(found.map((event) => event.arguments.length)),
    markedArguments: sum(marked.map((event) => event.arguments.length)),
    arguments: sum(pairs.map(({ gold, match }) => rightArguments(gold, match))),
  };
}

export function addCounts(a: EventCounts, b: EventCounts): EventCounts {
  const keys = Object.keys(a) as (keyof EventCounts)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as EventCounts;
}

export function scoresOf(counts: EventCounts): EventScores {
  return {
    event: percent(2 * counts.right, counts.found + counts.marked),
    argument: percent(2 * counts.arguments, counts.foundArguments + counts.markedArguments),
    modality: percent(counts.modality, counts.right),
    date: percent(counts.date, counts.dated),
    datePrecision: percent(counts.date, counts.dateFound),
  };
}

function rightArguments(gold: GoldEvent, match: EventMention): number {
  const free = new Set(match.arguments);
  return gold.arguments.filter((wanted) => {
    const hit = [...free].find((filled) => filled.role === wanted.role && overlaps(filled, wanted));
    return hit !== undefined && free.delete(hit);
  }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** In tenths. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
