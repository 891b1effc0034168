// The drawn timeline: every point is a link to the words, the density of coverage stands under it. The list beside it is its text form.

import { scaleUtc } from 'd3-scale';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Case } from '../../../core/case.ts';
import { Axis } from './axis.tsx';
import { Coverage } from './coverage.tsx';
import { type Item, itemsOf } from './items.ts';
import { DAY_MS, domainOf, type Point, pointsOf, ROW_HEIGHT, stretchOf } from './layout.ts';
import { PointElement } from './point.tsx';
import { useZoom } from './zoom.ts';

const AXIS_HEIGHT = 26;
const COVERAGE_HEIGHT = 44;
/** Drawn before the first measurement, and where nothing can be measured. */
const FIRST_WIDTH = 720;

export function TimelineDrawing({ file }: { readonly file: Case }): JSX.Element | null {
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const items = useMemo(() => itemsOf(file), [file]);
  const domain = useMemo(
    () =>
      domainOf([
        ...items.map(({ stretch }) => stretch),
        ...file.reports.flatMap((line) => stretchOf(line.published) ?? []),
      ]),
    [items, file],
  );
  const zoom = useZoom(drawing, width);
  const time = useMemo(
    () =>
      zoom.rescale(
        scaleUtc()
          .domain(domain ?? [0, DAY_MS])
          .range([0, width]),
      ),
    [zoom, domain, width],
  );
  const points = useMemo(() => {
    const inView = items.filter(({ stretch }) => time(stretch.end) >= 0 && time(stretch.start) <= width);
    return pointsOf(inView, (at) => time(at), width);
  }, [items, time, width]);
  if (!domain) return null;
  const rows = Math.max(0, ...points.map(({ row }) => row)) + 1;
  const eventsHeight = rows * ROW_HEIGHT + 8;
  const height = eventsHeight + AXIS_HEIGHT + COVERAGE_HEIGHT;
  return (
    <div class="timeline-drawing" ref={frame}>
      <ZoomButtons zoom={zoom} />
      <svg ref={drawing} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-label="Timeline, drawn">
        <Axis time={time} width={width} top={eventsHeight} height={height} />
        <NewestReport file={file} time={time} height={eventsHeight} />
        <Coverage
          file={file}
          time={time}
          domain={domain}
          width={width}
          top={eventsHeight + AXIS_HEIGHT}
          height={COVERAGE_HEIGHT}
        />
        {points.map((point) => (
          <PointElement key={keyOf(point)} point={point} y={eventsHeight - ROW_HEIGHT * point.row - 14} />
        ))}
      </svg>
    </div>
  );
}

/** Where the newest report stands: what lies right of it was ahead when it was written. */
function NewestReport(props: {
  readonly file: Case;
  readonly time: (at: number) => number;
  readonly height: number;
}): JSX.Element | null {
  const days = props.file.reports.flatMap((line) => stretchOf(line.published) ?? []);
  if (days.length === 0) return null;
  const x = props.time(Math.max(...days.map(({ end }) => end)));
  return <line class="newest-report" x1={x} x2={x} y1={0} y2={props.height} />;
}

function ZoomButtons({ zoom }: { readonly zoom: ReturnType<typeof useZoom> }): JSX.Element {
  return (
    <p class="zoom-buttons">
      <button type="button" onClick={zoom.closer}>
        Closer
      </button>
      <button type="button" onClick={zoom.wider} disabled={zoom.isWhole}>
        Wider
      </button>
      <button type="button" onClick={zoom.whole} disabled={zoom.isWhole}>
        Whole
      </button>
    </p>
  );
}

function keyOf({ item }: Point<Item>): string {
  return item.kind === 'event' ? item.event.id : `ahead-${item.line.id}`;
}

function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const update = (): void => setWidth(Math.max(240, element.clientWidth));
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
