// Beside the text: a fine line along every statement with its speaker's name, and a small label for every event.

import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Reading } from '../../core/reading.ts';
import { eventLabel } from '../words/plain.ts';
import { bare, type Label, type Line, linesWithLanes, withoutCollisions } from './gutter-layout.ts';
import type { Lights } from './lights.ts';
import type { Mark } from './marks.ts';
import { speakerLabel } from './speaker.ts';

type Layout = {
  readonly lines: readonly Line[];
  readonly speakers: readonly Label[];
  readonly events: readonly Label[];
};

const EMPTY: Layout = { lines: [], speakers: [], events: [] };

export function Gutter(props: {
  readonly body: HTMLElement | undefined;
  readonly reading: Reading;
  readonly marks: readonly Mark[];
  readonly lights: Lights;
}): JSX.Element {
  const layout = useLayout(props.body, props.reading, props.marks);
  const { strong } = props.lights;
  return (
    <div class="gutter" aria-hidden="true">
      {layout.lines.map((line) => (
        <span
          key={line.id}
          class={`statement-line lane-${line.lane} is-${line.act}${line.doubtful ? ' is-doubtful' : ''}${strong.has(line.id) ? ' is-lit' : ''}`}
          data-marks={line.id}
          style={{ top: `${line.top}px`, height: `${line.height}px` }}
        />
      ))}
      {layout.speakers.map((label) => (
        <LabelElement key={label.id} label={label} class="speaker-label" isLit={strong.has(label.id)} />
      ))}
      {layout.events.map((label) => (
        <LabelElement key={label.id} label={label} class="event-label" isLit={strong.has(label.id)} />
      ))}
    </div>
  );
}

function LabelElement(props: { readonly label: Label; readonly class: string; readonly isLit: boolean }): JSX.Element {
  const { label } = props;
  return (
    <span
      class={`${props.class}${props.isLit ? ' is-lit' : ''}`}
      data-marks={label.id}
      style={{ top: `${label.top}px` }}
      title={label.words}
    >
      {label.words}
    </span>
  );
}

/** Measured before the page is painted, and again whenever the text gets another width. */
function useLayout(body: HTMLElement | undefined, reading: Reading, marks: readonly Mark[]): Layout {
  const [layout, setLayout] = useState(EMPTY);
  useLayoutEffect(() => {
    if (!body) return undefined;
    const update = (): void => setLayout(measure(body, reading, marks));
    update();
    const observer = new ResizeObserver(update);
    observer.observe(body);
    return () => observer.disconnect();
  }, [body, reading, marks]);
  return layout;
}

function measure(body: HTMLElement, reading: Reading, marks: readonly Mark[]): Layout {
  const origin = body.getBoundingClientRect().top;
  const extents = extentsOf(body, origin);
  const lines = marks.flatMap((mark): readonly Line[] => {
    const extent = extents.get(mark.id);
    if (mark.kind !== 'statement' || !extent) return [];
    const height = extent.bottom - extent.top;
    return [{ id: mark.id, act: mark.quotation.act, doubtful: mark.doubtful, top: extent.top, height, lane: 0 }];
  });
  const labels = marks.flatMap((mark): readonly (Label & { readonly kind: Mark['kind'] })[] => {
    const extent = extents.get(mark.id);
    if (!extent) return [];
    if (mark.kind === 'statement')
      return [{ id: mark.id, kind: mark.kind, words: speakerLabel(mark.quotation, reading), top: extent.top }];
    if (mark.kind === 'event')
      return [{ id: mark.id, kind: mark.kind, words: eventLabel(mark.event.type), top: extent.top }];
    return [];
  });
  return {
    lines: linesWithLanes(lines),
    speakers: withoutCollisions(labels.filter(({ kind }) => kind === 'statement').map(bare)),
    events: withoutCollisions(labels.filter(({ kind }) => kind === 'event').map(bare)),
  };
}

/** From the top of its head to the bottom of its last piece, for every statement and event that is drawn. */
function extentsOf(body: HTMLElement, origin: number): ReadonlyMap<string, { top: number; bottom: number }> {
  const extents = new Map<string, { top: number; bottom: number }>();
  for (const piece of body.querySelectorAll<HTMLElement>('.is-content, .is-trigger')) {
    const rectangles = piece.getClientRects();
    const top = (rectangles[0]?.top ?? 0) - origin;
    const bottom = (rectangles[rectangles.length - 1]?.bottom ?? 0) - origin;
    for (const id of (piece.dataset.marks ?? '').split(' ')) {
      const before = extents.get(id);
      extents.set(id, { top: Math.min(before?.top ?? top, top), bottom: Math.max(before?.bottom ?? bottom, bottom) });
    }
  }
  return extents;
}
