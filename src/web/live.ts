// What changes in the store, by whichever process, told to the pages that show it; and whether the desk can be heard at all.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChangeMessage } from '../core/views.ts';

type Listener = (change: ChangeMessage) => void;

/** After a break that the browser does not mend by itself. */
const ASK_AGAIN_MS = 3000;

const listeners = new Set<Listener>();
const watchers = new Set<(isHeard: boolean) => void>();
let source: EventSource | undefined;

function listen(): void {
  if (source) return;
  source = new EventSource('/api/changes');
  source.addEventListener('message', (event: MessageEvent<string>) => {
    const change = JSON.parse(event.data) as ChangeMessage;
    for (const listener of listeners) listener(change);
  });
  source.addEventListener('open', () => tellWatchers(true));
  source.addEventListener('error', () => {
    tellWatchers(false);
    if (source?.readyState !== EventSource.CLOSED) return;
    source = undefined;
    setTimeout(listen, ASK_AGAIN_MS);
  });
}

function tellWatchers(isHeard: boolean): void {
  for (const watcher of watchers) watcher(isHeard);
}

/** Calls `onChange` for every change of the store for as long as the component is on the page. */
export function useChanges(onChange: Listener): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useLayoutEffect(() => {
    const listener: Listener = (change) => latest.current(change);
    listeners.add(listener);
    listen();
    return () => {
      listeners.delete(listener);
    };
  }, []);
}

/** False while the desk's process does not answer. */
export function useHeard(): boolean {
  const [isHeard, setHeard] = useState(true);
  useLayoutEffect(() => {
    watchers.add(setHeard);
    return () => {
      watchers.delete(setHeard);
    };
  }, []);
  return isHeard;
}
