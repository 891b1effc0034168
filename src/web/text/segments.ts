// Overlapping marks made flat: the text cut at every boundary, each piece with all the marks that cover it.

import type { Span } from '../../core/span.ts';
import type { Mark, Part } from './marks.ts';

/** `first` and `last`: is this the first or last piece of that place? */
export type Cover = { readonly mark: Mark; readonly part: Part; readonly first: boolean; readonly last: boolean };
export type Segment = Span & {
  /** Innermost (shortest place) first. */
  readonly covers: readonly Cover[];
  /** Part of the words that a link asked for. */
  readonly cited: boolean;
};

type Opened = Span & { readonly mark: Mark; readonly part: Part };

/** Cuts `[range.start, range.end)` at the boundaries of all marks and of the cited span. Pieces are in order, without gaps. */
export function segmentsOf(range: Span, marks: readonly Mark[], cited?: Span): readonly Segment[] {
  const places = placesIn(range, marks);
  const ends = [...places, ...(cited ? [cited] : [])].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([range.start, range.end, ...ends])]
    .filter((at) => at >= range.start && at <= range.end)
    .toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? range.end;
    return { start, end, covers: coversOf(start, end, places), cited: holds(cited, start, end) };
  });
}

function placesIn(range: Span, marks: readonly Mark[]): readonly Opened[] {
  return marks
    .flatMap((mark) => mark.places.map(({ start, end, part }) => ({ mark, start, end, part })))
    .filter((place) => place.start < range.end && range.start < place.end);
}

function coversOf(start: number, end: number, places: readonly Opened[]): readonly Cover[] {
  return places
    .filter((place) => holds(place, start, end))
    .toSorted((a, b) => rank(a) - rank(b) || a.end - a.start - (b.end - b.start))
    .map((place) => ({
      mark: place.mark,
      part: place.part,
      first: place.start === start,
      last: place.end === end,
    }));
}

/** An event's argument never hides the name or the statement it lies in. */
function rank(place: Opened): number {
  return place.part === 'argument' ? 1 : 0;
}

function holds(outer: Span | undefined, start: number, end: number): boolean {
  return outer !== undefined && outer.start <= start && end <= outer.end;
}
