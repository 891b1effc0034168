// The axis of the timeline: years, months or days, as fits.

import type { ScaleTime } from 'd3-scale';
import type { JSX } from 'preact';
import { longDate } from '../../../core/long-date.ts';
import { DAY_MS } from './layout.ts';

/** One tick for so many pixels. */
const TICK_EVERY = 90;
/** Of the axis's type, on average. */
const LETTER_WIDTH = 7.4;
const GAP = 8;

export function Axis(props: {
  readonly time: ScaleTime<number, number>;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}): JSX.Element {
  const { time, width, top, height } = props;
  const days = time.ticks(Math.max(2, Math.floor(width / TICK_EVERY))).filter((tick) => tick.getTime() % DAY_MS === 0);
  const ticks = spaced(days, time);
  return (
    <g class="axis">
      {ticks.map(({ tick, isNamed }) => (
        <g key={tick.getTime()} transform={`translate(${time(tick)},0)`}>
          <line y1={0} y2={height} />
          {isNamed && (
            <text x={4} y={top + 17}>
              {nameOf(tick)}
            </text>
          )}
        </g>
      ))}
      <line class="axis-base" x1={0} x2={width} y1={top} y2={top} />
    </g>
  );
}

/** "2026" for a first of January, "Mar" for a first of March, else "12 Mar". */
function nameOf(tick: Date): string {
  const [day, month = '', year = ''] = longDate(tick.toISOString().slice(0, 10)).split(' ');
  const short = month.slice(0, 3);
  if (day !== '1') return `${day} ${short}`;
  return short === 'Jan' ? year : short;
}

/** A tick keeps its line but goes without its name where that would run into the one before. */
function spaced(
  ticks: readonly Date[],
  time: ScaleTime<number, number>,
): readonly { readonly tick: Date; readonly isNamed: boolean }[] {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.map((tick) => {
    const x = time(tick);
    const isNamed = x >= free;
    if (isNamed) free = x + nameOf(tick).length * LETTER_WIDTH + GAP;
    return { tick, isNamed };
  });
}
