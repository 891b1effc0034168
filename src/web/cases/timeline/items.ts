// What stands on a timeline: the events of a case, and the days ahead that no event tells.

import type { AheadLine, Case, CaseEvent } from '../../../core/case.ts';
import { type Stretch, stretchOf } from './layout.ts';

export type Item =
  | { readonly kind: 'event'; readonly event: CaseEvent }
  | { readonly kind: 'ahead'; readonly line: AheadLine };

/** All that has a date, with the stretch of time it may be. */
export function itemsOf(
  file: Case,
): readonly { readonly item: Item; readonly stretch: Stretch; readonly title: string }[] {
  const events = file.timeline.map((event) => ({
    item: { kind: 'event', event } as const,
    date: event.date,
    title: event.title,
  }));
  const ahead = aheadOnly(file.ahead, file.timeline).map((line) => ({
    item: { kind: 'ahead', line } as const,
    date: line.date,
    title: line.text,
  }));
  return [...events, ...ahead].flatMap(({ item, date, title }) => {
    const stretch = stretchOf(date);
    return stretch ? [{ item, stretch, title }] : [];
  });
}

/** Days ahead that no event of the timeline tells already. */
function aheadOnly(ahead: readonly AheadLine[], timeline: readonly CaseEvent[]): readonly AheadLine[] {
  const told = new Set(timeline.map(({ date }) => date));
  return ahead.filter(({ date }) => date !== undefined && !told.has(date));
}
