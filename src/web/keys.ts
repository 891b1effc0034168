// The keyboard: single letters, never stolen while somebody types, and the two-letter ways to go ("g w").

import { useLayoutEffect, useRef } from 'preact/hooks';

/** From a key ("j", "?", "Escape") or two letters ("g w") to what it does. */
export type Bindings = Readonly<Record<string, () => void>>;

/** A first letter waits this long for its second. */
const SECOND_KEY_WITHIN_MS = 1200;

const layers: { readonly current: Bindings }[] = [];
let first = '';
let firstAt = 0;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox]):not([type=radio])'))
  );
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isTyping(event.target) && event.key !== 'Escape') return;
  const waiting = event.timeStamp - firstAt < SECOND_KEY_WITHIN_MS ? first : '';
  const action = waiting ? bound(`${waiting} ${event.key}`) : bound(event.key);
  first = '';
  if (action) {
    event.preventDefault();
    action();
  } else if (startsAnother(event.key)) {
    first = event.key;
    firstAt = event.timeStamp;
  }
}

/** The latest layer wins: a page's keys over the desk's. */
function bound(key: string): (() => void) | undefined {
  return layers.findLast((layer) => key in layer.current)?.current[key];
}

function startsAnother(key: string): boolean {
  return layers.some((layer) => Object.keys(layer.current).some((name) => name.startsWith(`${key} `)));
}

/** Binds keys for as long as the component is on the page, before it is painted: what can be seen can be steered. */
export function useKeys(bindings: Bindings): void {
  const layer = useRef(bindings);
  layer.current = bindings;
  useLayoutEffect(() => {
    if (layers.length === 0) addEventListener('keydown', press);
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) removeEventListener('keydown', press);
    };
  }, []);
}
