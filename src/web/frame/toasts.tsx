// Short messages of what was done, with its undoing; they wait to be read and move nothing.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { api } from '../api.ts';
import { useHeard } from '../live.ts';
import { problemFrom } from '../load.ts';

type Toast = { readonly words: string; readonly canUndo: boolean };

/** Long enough to read a sentence and decide. */
const SHOWN_MS = 9000;

let tell: (toast: Toast | undefined) => void = () => {};

/** Says `words`; with `canUndo` beside a button that takes back what was done last. */
export function say(words: string, options: { readonly canUndo?: boolean } = {}): void {
  tell({ words, canUndo: options.canUndo ?? false });
}

/** Takes back what was done last, and says what that was. */
export async function sayUndone(): Promise<void> {
  try {
    const { undone } = await api.undo();
    say(`Undone: ${undone}`);
  } catch (error) {
    say(problemFrom(error).detail);
  }
}

export function Toasts(): JSX.Element {
  const [toast, setToast] = useState<Toast>();
  const isHeard = useHeard();
  useLayoutEffect(() => {
    tell = setToast;
  }, []);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div class="toasts" role="status">
      {!isHeard && (
        <p class="toast">
          The desk does not answer; what is shown may be out of date. It is asked again until it does. If it was closed,
          start it with "casewire desk".
        </p>
      )}
      {toast && (
        <p class="toast">
          {toast.words}
          {toast.canUndo && (
            <button type="button" onClick={() => void sayUndone()}>
              Undo
            </button>
          )}
        </p>
      )}
    </div>
  );
}
