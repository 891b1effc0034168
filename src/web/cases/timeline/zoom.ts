// Looking closer at a timeline: by buttons, by dragging, by the wheel with Ctrl; the wheel alone scrolls the page as everywhere.

import type { ScaleTime } from 'd3-scale';
import { select } from 'd3-selection';
import { type ZoomBehavior, zoom as zoomBehaviour, zoomIdentity } from 'd3-zoom';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

const CLOSEST = 40;
const STEP = 1.8;

export type Zoom = {
  readonly rescale: (scale: ScaleTime<number, number>) => ScaleTime<number, number>;
  readonly closer: () => void;
  readonly wider: () => void;
  readonly whole: () => void;
  readonly isWhole: boolean;
};

export function useZoom(drawing: { readonly current: SVGSVGElement | null }, width: number): Zoom {
  const [transform, setTransform] = useState(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined);
  useLayoutEffect(() => {
    const element = drawing.current;
    if (!element) return undefined;
    const made = zoomBehaviour<SVGSVGElement, unknown>()
      .scaleExtent([1, CLOSEST])
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, 0],
        [width, 1],
      ])
      .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0))
      .on('zoom', (event) => setTransform(event.transform));
    behaviour.current = made;
    const selection = select(element).call(made).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [drawing, width]);
  return useMemo(() => {
    const by = (factor: number): void => {
      if (drawing.current) behaviour.current?.scaleBy(select(drawing.current), factor);
    };
    return {
      rescale: (scale) => transform.rescaleX(scale),
      closer: () => by(STEP),
      wider: () => by(1 / STEP),
      whole: () => {
        if (drawing.current) behaviour.current?.transform(select(drawing.current), zoomIdentity);
      },
      isWhole: transform.k === 1,
    };
  }, [drawing, transform]);
}
