// How thick the coverage was: reports a stretch of days, each bar a link to them on the wire.

import type { JSX } from 'preact';
import type { Case } from '../../../core/case.ts';
import { count, writeDate } from '../../words/dates.ts';
import { coverageOf, DAY_MS } from './layout.ts';

const MOST_BARS = 60;
const LEAST_WIDTH = 5;

export function Coverage(props: {
  readonly file: Case;
  readonly time: (at: number) => number;
  readonly domain: readonly [number, number];
  readonly width: number;
  readonly top: number;
  readonly height: number;
}): JSX.Element {
  const { file, time, top, height } = props;
  const lines = file.reports.filter(({ membership }) => membership === 'accepted');
  const bars = coverageOf(lines, props.domain, MOST_BARS).filter(
    ({ start, end }) => time(end) >= 0 && time(start) <= props.width,
  );
  const most = Math.max(1, ...bars.map(({ reports }) => reports));
  return (
    <g class="coverage">
      {bars.map(({ start, end, reports }) => {
        const tall = (reports / most) * (height - 14);
        const from = isoOf(start);
        const to = isoOf(end - DAY_MS);
        const days = from === to ? writeDate(from) : `${writeDate(from)} to ${writeDate(to)}`;
        return (
          <a
            key={start}
            href={`/?${new URLSearchParams({ case: file.definition.id, from, to })}`}
            aria-label={`${count(reports, 'report')}, ${days}`}
          >
            <title>
              {count(reports, 'report')}, {days}
            </title>
            <rect x={time(start)} y={top} width={Math.max(LEAST_WIDTH, time(end) - time(start) - 1)} height={tall} />
          </a>
        );
      })}
      <text class="coverage-name" x={2} y={top + height - 2}>
        reports
      </text>
    </g>
  );
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
