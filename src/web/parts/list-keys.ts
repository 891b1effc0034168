// j and k through the links of a list; Enter is the link's own.

import { useKeys } from '../keys.ts';

/** Steps the focus through the elements that `selector` finds, in the order of the page. */
export function useListKeys(selector: string): void {
  const step = (by: 1 | -1): void => {
    const lines = [...document.querySelectorAll<HTMLElement>(selector)].filter((line) => line.checkVisibility());
    const at = lines.findIndex((line) => line === document.activeElement || line.contains(document.activeElement));
    const next = lines[at < 0 ? (by === 1 ? 0 : lines.length - 1) : at + by];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
}
