// Going from page to page with the history of the browser: plain links everywhere, and the place in a page is found again on the way back.

import { useLayoutEffect, useState } from 'preact/hooks';

export type Address = {
  /** Names this entry of the history. */
  readonly key: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Without its "#". */
  readonly hash: string;
  /** Was it reached by the back or forward button? Then the old place is wanted, not the top. */
  readonly returned: boolean;
};

const places = new Map<string, number>();
const listeners = new Set<(address: Address) => void>();
let entries = 0;
let current: Address | undefined;

function read(returned: boolean): Address {
  const state = history.state as { key?: string } | null;
  return {
    key: state?.key ?? 'first',
    path: location.pathname,
    query: new URLSearchParams(location.search),
    hash: decodeURIComponent(location.hash.slice(1)),
    returned,
  };
}

function announce(returned: boolean): void {
  current = read(returned);
  for (const listener of listeners) listener(current);
}

/** Goes to `href`. `replace` leaves no entry in the history: for filters that are being typed. */
export function navigate(href: string, options: { readonly replace?: boolean } = {}): void {
  if (options.replace) history.replaceState(history.state, '', href);
  else {
    entries += 1;
    history.pushState({ key: `${Math.round(performance.timeOrigin)}-${entries}` }, '', href);
  }
  announce(false);
}

/** Writes `href` into the address bar without telling anybody: for the mark that is being looked at. */
export function noteAddress(href: string): void {
  history.replaceState(history.state, '', href);
}

/** How far down the page of this entry of the history was scrolled when it was left, in pixels. */
export function placeOf(address: Address): number {
  return places.get(address.key) ?? 0;
}

export function useAddress(): Address {
  const [address, setAddress] = useState<Address>(() => current ?? read(false));
  useLayoutEffect(() => {
    listeners.add(setAddress);
    return () => {
      listeners.delete(setAddress);
    };
  }, []);
  return address;
}

/** Links inside the desk are followed without loading the page anew; all others are the browser's business. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (!link || !href || link.hasAttribute('download') || link.hasAttribute('target')) return;
  const to = new URL(href, location.href);
  if (to.origin !== location.origin || to.pathname.startsWith('/api/')) return;
  event.preventDefault();
  navigate(to.pathname + to.search + to.hash);
}

/** To be called once, before the first page is drawn. */
export function startNavigation(): void {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => announce(true));
  addEventListener('scroll', () => places.set(current?.key ?? 'first', scrollY), { passive: true });
  document.addEventListener('click', follow);
}
