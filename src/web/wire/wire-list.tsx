// Ten thousand rows that scroll like ten: only what can be seen is drawn, the rest is room.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useKeys } from '../keys.ts';
import { DateWords } from '../parts/date.tsx';
import { count } from '../words/dates.ts';
import type { Wire } from './use-wire.ts';
import { type Heights, heightOf, type Line, linesOf, rangeIn } from './windowing.ts';
import { WireRow } from './wire-row.tsx';

/** Heights in rem; the style sheet draws rows in the same. */
const WIDE = { day: 3, row: 5.75, proposal: 2.5 };
const NARROW = { day: 3, row: 9, proposal: 4 };
const NARROW_WINDOW = '(max-width: 600px)';

type Loaded = NonNullable<Wire['loaded']>;

export function WireList(props: { readonly wire: Wire; readonly loaded: Loaded }): JSX.Element {
  const { rows, total } = props.loaded;
  const list = useRef<HTMLDivElement>(null);
  const heights = useHeights();
  const lines = useMemo(() => linesOf(rows, heights), [rows, heights]);
  const view = useView(list);
  const range = rangeIn(lines, view.top, view.bottom);
  const loadedHeight = heightOf(lines);
  const whole = loadedHeight + Math.max(0, total - rows.length) * heights.row;
  useSelection(list, lines);
  const { loadMore } = props.wire;
  const isNearEnd = view.bottom > loadedHeight - 20 * heights.row;
  // Asked again after every page that came, until the view is filled.
  useEffect(() => {
    if (isNearEnd) loadMore();
  }, [isNearEnd, rows.length]);
  return (
    <div class="wire-list" ref={list} style={{ height: `${whole}px` }}>
      {lines.slice(range.first, range.end).map((line) => (
        <LineElement
          key={line.kind === 'day' ? `day-${line.day}-${line.top}` : line.row.id}
          line={line}
          total={total}
          wire={props.wire}
        />
      ))}
      {view.bottom > loadedHeight && rows.length < total && (
        <p class="wire-loading" role="status">
          {count(rows.length, 'report')} of {total.toLocaleString('en-GB')} loaded
        </p>
      )}
    </div>
  );
}

function LineElement(props: { readonly line: Line; readonly total: number; readonly wire: Wire }): JSX.Element {
  const { line } = props;
  const place = { top: `${line.top}px`, height: `${line.height}px` };
  if (line.kind === 'day') {
    return (
      <h2 class="wire-day" style={place}>
        <DateWords iso={line.day} weekday={true} />
      </h2>
    );
  }
  return (
    <article
      class="wire-row"
      style={place}
      data-index={line.index}
      aria-posinset={line.index + 1}
      aria-setsize={props.total}
    >
      <WireRow row={line.row} noteDecision={props.wire.noteDecision} />
    </article>
  );
}

function useHeights(): Heights {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW_WINDOW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW_WINDOW);
    const update = (): void => setNarrow(query.matches);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return useMemo(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const { day, row, proposal } = isNarrow ? NARROW : WIDE;
    return { day: day * rem, row: row * rem, proposal: proposal * rem };
  }, [isNarrow]);
}

/** The part of the list that the window shows. */
function useView(list: { readonly current: HTMLElement | null }): { readonly top: number; readonly bottom: number } {
  const [view, setView] = useState({ top: 0, bottom: innerHeight });
  useLayoutEffect(() => {
    const update = (): void => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      setView({ top, bottom: top + innerHeight });
    };
    update();
    addEventListener('scroll', update, { passive: true });
    addEventListener('resize', update);
    return () => {
      removeEventListener('scroll', update);
      removeEventListener('resize', update);
    };
  }, [list]);
  return view;
}

/** j and k: the row chosen stays chosen while it is scrolled out of sight. */
function useSelection(list: { readonly current: HTMLElement | null }, lines: readonly Line[]): void {
  const chosen = useRef(-1);
  const wanted = useRef<number>(undefined);
  const focusWanted = (): void => {
    if (wanted.current === undefined) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] .wire-headline`);
    if (!link) return;
    wanted.current = undefined;
    link.focus({ preventScroll: true });
  };
  const step = (by: 1 | -1): void => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index;
    // A row that is still to be drawn counts as reached: a key pressed quickly after another is a step more.
    const from = wanted.current ?? (focused === undefined ? chosen.current : Number(focused));
    const next = from + by;
    const line = lines.find((one) => one.kind === 'row' && one.index === next);
    if (!line || !list.current) return;
    chosen.current = next;
    wanted.current = next;
    bringIntoView(list.current, line);
    focusWanted();
  };
  useLayoutEffect(focusWanted);
  useKeys({ j: () => step(1), k: () => step(-1) });
}

function bringIntoView(list: HTMLElement, line: Line): void {
  const listTop = list.getBoundingClientRect().top + scrollY;
  const top = listTop + line.top;
  const bottom = top + line.height;
  const margin = line.height;
  if (top - margin < scrollY) scrollTo(0, Math.max(0, top - margin));
  else if (bottom + margin > scrollY + innerHeight) scrollTo(0, bottom + margin - innerHeight);
}
