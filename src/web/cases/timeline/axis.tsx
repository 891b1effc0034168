// The axis of the timeline: years, months or days, as fits.

import type { ScaleTime } from 'd3-scale';
import type { JSX } from 'preact';

/** One tick for so many pixels. */
const TICK_EVERY = 90;

export function Axis(props: {
  readonly time: ScaleTime<number, number>;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}): JSX.Element {
  const { time, width, top, height } = props;
  const ticks = time.ticks(Math.max(2, Math.floor(width / TICK_EVERY)));
  const name = time.tickFormat();
  return (
    <g class="axis">
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${time(tick)},0)`}>
          <line y1={0} y2={height} />
          <text x={4} y={top + 17}>
            {name(tick)}
          </text>
        </g>
      ))}
      <line class="axis-base" x1={0} x2={width} y1={top} y2={top} />
    </g>
  );
}
