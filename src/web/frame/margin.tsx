// The right margin: explains what the cursor or the keyboard is on. On a narrow window it is a sheet from below.

import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { useKeys } from '../keys.ts';

/** What a page's lines do with its margin. `pinned` stays until something else is pinned or it is closed. */
export type Margin = {
  readonly show: (content: ComponentChildren) => void;
  readonly pin: (content: ComponentChildren, onClosed?: () => void) => void;
  readonly clear: () => void;
};

const NOTHING: Margin = { show: () => {}, pin: () => {}, clear: () => {} };
const MarginContext = createContext<Margin>(NOTHING);
export const MarginProvider = MarginContext.Provider;

export function useMargin(): Margin {
  return useContext(MarginContext);
}

type MarginState = {
  readonly margin: Margin;
  readonly content: ComponentChildren;
  readonly isPinned: boolean;
  readonly close: () => void;
};

type Pinned = { readonly content: ComponentChildren; readonly onClosed?: () => void };

/** The margin of one page: what is pointed at goes over what is pinned, what is pinned over what the page shows at rest. */
export function useMarginState(): MarginState {
  const [shown, show] = useState<ComponentChildren>(undefined);
  const [pinned, setPinned] = useState<Pinned>({ content: undefined });
  const pin = useCallback((content: ComponentChildren, onClosed?: () => void) => {
    setPinned(onClosed ? { content, onClosed } : { content });
    show(undefined);
  }, []);
  const clear = useCallback(() => show(undefined), []);
  const close = (): void => {
    pinned.onClosed?.();
    pin(undefined);
  };
  const margin = useMemo(() => ({ show, pin, clear }), [pin, clear]);
  return { margin, content: shown ?? pinned.content, isPinned: pinned.content !== undefined, close };
}

export function MarginColumn(props: {
  readonly content: ComponentChildren;
  readonly atRest: ComponentChildren;
  readonly isOpen: boolean;
  readonly close: () => void;
}): JSX.Element {
  useKeys(props.isOpen ? { Escape: props.close } : {});
  return (
    <aside class={props.isOpen ? 'margin is-open' : 'margin'} aria-label="Explanation">
      <button type="button" class="margin-close" onClick={props.close}>
        Close
      </button>
      <div class="margin-inside" aria-live="polite">
        {props.content ?? props.atRest}
      </div>
    </aside>
  );
}
