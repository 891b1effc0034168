// What changes in the store, by whichever process, told to the pages that show it.

import { useEffect, useRef } from 'preact/hooks';
import type { ChangeMessage } from '../core/views.ts';

type Listener = (change: ChangeMessage) => void;

const listeners = new Set<Listener>();
let source: EventSource | undefined;

function listen(): void {
  if (source) return;
  source = new EventSource('/api/changes');
  const pass = (event: MessageEvent<string>): void => {
    const change = JSON.parse(event.data) as ChangeMessage;
    for (const listener of listeners) listener(change);
  };
  source.addEventListener('message', pass);
  source.addEventListener('change', pass);
}

/** Calls `onChange` for every change of the store for as long as the component is on the page. */
export function useChanges(onChange: Listener): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    const listener: Listener = (change) => latest.current(change);
    listeners.add(listener);
    listen();
    return () => {
      listeners.delete(listener);
    };
  }, []);
}
