// A report that can be pointed at: text, legend and gutter, with the mouse, the keyboard and the margin joined to them.

import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { useMargin } from '../frame/margin.tsx';
import { say } from '../frame/toasts.tsx';
import { useKeys } from '../keys.ts';
import { copyWithSource } from '../parts/copy.ts';
import { recall, remember } from '../remember.ts';
import { Explanation } from './explanation.tsx';
import { Gutter } from './gutter.tsx';
import { Legend } from './legend.tsx';
import { lightsOf } from './lights.ts';
import { MarkedText } from './marked-text.tsx';
import { inReadingOrder, MARK_KINDS, type Mark, type MarkKind, marksOf } from './marks.ts';

type Props = {
  readonly reading: Reading;
  readonly cited?: Span | undefined;
  /** Mark that the address asks for. */
  readonly asked?: string | undefined;
  readonly onPinned?: (id: string | undefined) => void;
  /** Words of a mark with where they stand, for the clipboard. */
  readonly cite: (mark: Mark) => string;
};

export function MarkedReport(props: Props): JSX.Element {
  const { reading } = props;
  const marks = useMemo(() => marksOf(reading), [reading]);
  const [kinds, setKinds] = useState(
    () => new Set<MarkKind>(recall<MarkKind[]>('legend') ?? MARK_KINDS) as ReadonlySet<MarkKind>,
  );
  const [body, setBody] = useState<HTMLElement>();
  const pointing = usePointing(props, marks, body);
  const lights = useMemo(() => lightsOf(pointing.lit, marks), [pointing.lit, marks]);
  const shown = useMemo(() => marks.filter(({ kind }) => kinds.has(kind)), [marks, kinds]);
  useMarkKeys(props, shown, body, pointing);
  const choose = (next: ReadonlySet<MarkKind>): void => {
    remember('legend', [...next]);
    setKinds(next);
  };
  return (
    <div class="marked-report">
      <Legend marks={marks} kinds={kinds} onChange={choose} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same is done from the keyboard by n, p and Escape. */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: see above. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above. */}
      <div
        class="report-text"
        ref={(element: HTMLDivElement | null) => setBody(element ?? undefined)}
        onMouseOver={(event) => pointing.hover(marksAt(event.target, marks))}
        onMouseLeave={() => pointing.hover([])}
        onClick={(event) => {
          if (getSelection()?.isCollapsed ?? true) pointing.pin(marksAt(event.target, marks));
        }}
      >
        <MarkedText reading={reading} marks={marks} kinds={kinds} lights={lights} cited={props.cited} />
        <Gutter body={body} reading={reading} marks={shown} lights={lights} />
      </div>
    </div>
  );
}

type Pointing = {
  readonly lit: Mark | undefined;
  readonly pinned: Mark | undefined;
  readonly hover: (under: readonly Mark[]) => void;
  readonly pin: (under: readonly Mark[]) => void;
};

/** What is under the cursor and what was chosen, told to the margin. The first of several marks is the innermost. */
function usePointing(props: Props, marks: readonly Mark[], body: HTMLElement | undefined): Pointing {
  const margin = useMargin();
  const [hovered, setHovered] = useState<Mark>();
  const [pinned, setPinned] = useState<Mark>();
  const cards = (under: readonly Mark[]): JSX.Element => (
    <Explanation
      under={under}
      reading={props.reading}
      marks={marks}
      copy={(mark) => void copyWithSource(props.cite(mark))}
    />
  );
  const hover = (under: readonly Mark[]): void => {
    setHovered(under[0]);
    margin.show(under.length > 0 ? cards(under) : undefined);
  };
  const pin = (under: readonly Mark[]): void => {
    const [mark] = under;
    setPinned(mark);
    props.onPinned?.(mark?.id);
    margin.pin(mark ? cards(under) : undefined, () => {
      setPinned(undefined);
      props.onPinned?.(undefined);
    });
  };
  useAsked(props, marks, body, (mark) => pin([mark]));
  return { lit: hovered ?? pinned, pinned, hover, pin };
}

/** Goes to the mark or the words that the address asks for, once the text stands. */
function useAsked(
  props: Props,
  marks: readonly Mark[],
  body: HTMLElement | undefined,
  pin: (mark: Mark) => void,
): void {
  const { asked, cited } = props;
  const pinLatest = useRef(pin);
  pinLatest.current = pin;
  useLayoutEffect(() => {
    if (!body) return;
    const mark = asked ? marks.find(({ id }) => id === asked) : undefined;
    const element = mark ? elementOf(mark, body) : body.querySelector<HTMLElement>('.is-cited');
    if (mark) pinLatest.current(mark);
    if (element && (mark || cited)) {
      element.scrollIntoView({ block: 'center' });
      element.focus({ preventScroll: true });
    }
  }, [body, asked, cited, marks]);
}

function useMarkKeys(props: Props, shown: readonly Mark[], body: HTMLElement | undefined, pointing: Pointing): void {
  const order = useMemo(() => inReadingOrder(shown), [shown]);
  const step = (by: 1 | -1): void => {
    const next = nextMark(order, pointing.pinned, by);
    if (!next || !body) return;
    pointing.pin([next]);
    const element = elementOf(next, body);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({
    n: () => step(1),
    p: () => step(-1),
    c: () => {
      if (pointing.lit) void copyWithSource(props.cite(pointing.lit));
      else say('Point at a mark first (n for the next), then c copies its words with their source.');
    },
  });
}

function nextMark(order: readonly Mark[], from: Mark | undefined, by: 1 | -1): Mark | undefined {
  const at = from ? order.findIndex(({ id }) => id === from.id) : -1;
  if (at >= 0) return order[at + by] ?? order[at];
  return by === 1 ? order.find(({ head }) => !from || head.start >= from.head.start) : order.at(-1);
}

function marksAt(target: EventTarget | null, marks: readonly Mark[]): readonly Mark[] {
  const piece = target instanceof Element ? target.closest<HTMLElement>('[data-marks]') : null;
  const ids = piece?.dataset.marks?.split(' ') ?? [];
  return ids.flatMap((id) => marks.filter((mark) => mark.id === id));
}

function elementOf(mark: Mark, body: HTMLElement): HTMLElement | null {
  return body.querySelector(`[data-heads~="${mark.id}"]`) ?? body.querySelector(`.mark[data-marks~="${mark.id}"]`);
}
