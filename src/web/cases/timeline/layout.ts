// Where the points, labels and bars of a timeline go. Pure arithmetic; pixels.

import type { CaseReportLine } from '../../../core/case.ts';

/** A day, month or year as the stretch of time it may be; `end` exclusive, in milliseconds since the epoch. */
export type Stretch = { readonly start: number; readonly end: number };

export const DAY_MS = 86_400_000;
export const ROW_HEIGHT = 22;
const MOST_ROWS = 9;
/** Of the label's type, on average. */
const LETTER_WIDTH = 6.4;
const MOST_LETTERS = 34;
const POINT_ROOM = 14;
const GAP = 10;

/** The stretch that an ISO date covers: a day, a whole month, a whole year; undefined where it is none. */
export function stretchOf(iso: string | undefined): Stretch | undefined {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '');
  if (!found) return undefined;
  const [year = 0, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month === undefined) return { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) };
  if (day === undefined) return { start: Date.UTC(year, month - 1, 1), end: Date.UTC(year, month, 1) };
  const start = Date.UTC(year, month - 1, day);
  return { start, end: start + DAY_MS };
}

/** The stretch of all, with a little air on both sides; undefined for none. */
export function domainOf(stretches: readonly Stretch[]): readonly [number, number] | undefined {
  if (stretches.length === 0) return undefined;
  const start = Math.min(...stretches.map((one) => one.start));
  const end = Math.max(...stretches.map((one) => one.end));
  const air = Math.max(DAY_MS * 3, (end - start) * 0.04);
  return [start - air, end + air];
}

type Room = { readonly from: number; readonly to: number };

export type Point<T> = {
  readonly item: T;
  readonly x: number;
  /** Of the stretch, where it is longer than a day; at least a point's. */
  readonly width: number;
  readonly row: number;
  /** Absent where there is no room. */
  readonly label?: string;
  readonly labelSide: 'right' | 'left';
};

/** Puts each item into the first row where its point and label are free; without its label where none is. */
export function pointsOf<T>(
  items: readonly { readonly item: T; readonly stretch: Stretch; readonly title: string }[],
  scale: (time: number) => number,
  width: number,
): readonly Point<T>[] {
  const taken = Array.from({ length: MOST_ROWS }, (): Room[] => []);
  const sorted = items.toSorted((a, b) => a.stretch.start - b.stretch.start);
  return sorted.map(({ item, stretch, title }) => {
    const x = scale(stretch.start);
    const own = stretch.end - stretch.start > DAY_MS ? Math.max(10, scale(stretch.end) - x) : 10;
    const label = shortened(title);
    const labelWidth = label.length * LETTER_WIDTH;
    const fitsRight = x + own + POINT_ROOM + labelWidth <= width;
    const fitsLeft = x - POINT_ROOM - labelWidth >= 0;
    const labelSide = fitsRight ? 'right' : 'left';
    const from = fitsRight ? x - GAP : x - labelWidth - POINT_ROOM;
    const to = fitsRight ? x + own + POINT_ROOM + labelWidth : x + own + GAP;
    const row = fitsRight || fitsLeft ? freeRow(taken, from, to) : undefined;
    if (row !== undefined) return { item, x, width: own, row, label, labelSide };
    return { item, x, width: own, row: freeRow(taken, x - GAP / 2, x + own) ?? MOST_ROWS - 1, labelSide };
  });
}

/** Takes the room in the first free row, and says which; `taken` grows. */
function freeRow(taken: readonly Room[][], from: number, to: number): number | undefined {
  const row = taken.findIndex((rooms) => rooms.every((room) => to <= room.from || from >= room.to));
  taken[row]?.push({ from, to });
  return row < 0 ? undefined : row;
}

export type Bar = Stretch & { readonly reports: number };

/** Reports counted by equal stretches of whole days, so many that a bar stays wide enough to see and to hit. */
export function coverageOf(
  lines: readonly CaseReportLine[],
  domain: readonly [number, number],
  mostBars: number,
): readonly Bar[] {
  const days = Math.max(1, Math.ceil((domain[1] - domain[0]) / DAY_MS / mostBars));
  const origin = Math.floor(domain[0] / DAY_MS);
  const counted = Map.groupBy(
    lines.flatMap((line) => stretchOf(line.published) ?? []),
    ({ start }) => Math.floor((start / DAY_MS - origin) / days),
  );
  return [...counted].map(([bin, stretches]) => ({
    start: (origin + bin * days) * DAY_MS,
    end: (origin + (bin + 1) * days) * DAY_MS,
    reports: stretches.length,
  }));
}

function shortened(title: string): string {
  return title.length <= MOST_LETTERS ? title : `${title.slice(0, MOST_LETTERS - 1).trimEnd()}\u2026`;
}
