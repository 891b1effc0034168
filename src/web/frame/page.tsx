// A page: its heading, its words, its margin; and the place to which one comes back.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { placeOf, useAddress } from '../navigate.ts';
import { MarginColumn, MarginProvider, useMarginState } from './margin.tsx';

type Props = {
  /** Of the window. */
  readonly title: string;
  /** True once there is something to scroll to. */
  readonly ready: boolean;
  readonly busy?: boolean;
  /** What the margin says while nothing is pointed at. */
  readonly atRest?: ComponentChildren;
  readonly children: ComponentChildren;
};

export function Page(props: Props): JSX.Element {
  const state = useMarginState();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${props.title} \u2013 Casewire`;
  }, [props.title]);
  usePlace(main, props.ready);
  return (
    <MarginProvider value={state.margin}>
      <main id="main" ref={main} class="page" tabIndex={-1} aria-busy={props.busy ?? false}>
        <div class={props.busy ? 'busy-line is-busy' : 'busy-line'} />
        {props.children}
      </main>
      <MarginColumn content={state.content} atRest={props.atRest} isOpen={state.isPinned} close={state.close} />
    </MarginProvider>
  );
}

/** A new page begins at its top, or at the anchor of its address; on the way back, where it was left. */
function usePlace(main: { readonly current: HTMLElement | null }, ready: boolean): void {
  const address = useAddress();
  const placed = useRef('');
  // An entry of the history is placed once, when its page is ready.
  useLayoutEffect(() => {
    const entry = `${address.key}#${address.hash}`;
    if (!ready || placed.current === entry) return;
    const isFirst = placed.current === '';
    placed.current = entry;
    const anchor = address.hash ? document.getElementById(address.hash) : null;
    if (address.returned && isFirst) scrollTo(0, placeOf(address));
    else if (anchor) anchor.scrollIntoView({ block: 'start' });
    else if (isFirst) scrollTo(0, 0);
    const mayFocus = document.activeElement === document.body || document.activeElement?.isConnected === false;
    if (isFirst && mayFocus) main.current?.focus({ preventScroll: true });
  }, [ready, address.key, address.hash]);
}
