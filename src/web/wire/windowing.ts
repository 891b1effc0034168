// Which lines of a long list are drawn: lines of known heights, laid out once, cut to what can be seen. Pixels from the top of the list.

import type { WireRow } from '../../core/views.ts';

export type Line =
  | { readonly kind: 'day'; readonly day: string; readonly top: number; readonly height: number }
  | {
      readonly kind: 'row';
      readonly row: WireRow;
      readonly index: number;
      readonly top: number;
      readonly height: number;
    };

export type Heights = { readonly day: number; readonly row: number; readonly proposal: number };

/** Lines drawn above and below what can be seen, so that a quick scroll meets no white. */
const SPARE_LINES = 8;

/** The day under which a report stands: its own date, or the day of its capture where it has none. */
function dayOf({ published, capturedAt }: Pick<WireRow, 'published' | 'capturedAt'>): string {
  return (published ?? capturedAt).slice(0, 10);
}

/** Rows with a heading before the first of each day. */
export function linesOf(rows: readonly WireRow[], heights: Heights): readonly Line[] {
  const lines: Line[] = [];
  let top = 0;
  let day = '';
  for (const [index, row] of rows.entries()) {
    if (dayOf(row) !== day) {
      day = dayOf(row);
      lines.push({ kind: 'day', day, top, height: heights.day });
      top += heights.day;
    }
    const height = heights.row + heights.proposal * proposalsOf(row).length;
    lines.push({ kind: 'row', row, index, top, height });
    top += height;
  }
  return lines;
}

export function proposalsOf(row: WireRow): WireRow['cases'] {
  return row.cases.filter(({ membership }) => membership === 'proposed');
}

/** Half-open range of the lines that are drawn for a view from `top` to `bottom`. */
export function rangeIn(lines: readonly Line[], top: number, bottom: number): { first: number; end: number } {
  const first = firstBelow(lines, top);
  const end = firstBelow(lines, bottom) + 1;
  return { first: Math.max(0, first - SPARE_LINES), end: Math.min(lines.length, end + SPARE_LINES) };
}

export function heightOf(lines: readonly Line[]): number {
  const last = lines.at(-1);
  return last ? last.top + last.height : 0;
}

/** Index of the first line whose lower edge lies below `at`. */
function firstBelow(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line && line.top + line.height <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
