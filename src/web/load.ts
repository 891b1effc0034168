// Loading for a page: what was loaded before is shown at once and brought up to date behind it, so that nothing jumps on the way back.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Problem } from '../core/views.ts';
import { ProblemError } from './api.ts';

const MOST_KEPT = 40;
const kept = new Map<string, unknown>();

export type Loaded<T> = {
  readonly data: T | undefined;
  readonly problem: Problem | undefined;
  readonly loading: boolean;
  readonly reload: () => void;
};

type State = { readonly key: string; readonly data?: unknown; readonly problem?: Problem; readonly loading: boolean };

/** Loads what `key` names by `load`; a new key loads anew, the same key never twice at once. */
export function useLoad<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<State>({ key, data: kept.get(key), loading: true });
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);

  // `key` says all that `load` depends on, `round` asks for it again.
  useEffect(() => {
    let wanted = true;
    setState((before) => ({ key, data: before.key === key ? before.data : kept.get(key), loading: true }));
    load().then(
      (data) => {
        keep(key, data);
        if (wanted) setState({ key, data, loading: false });
      },
      (error: unknown) => {
        if (wanted) setState((before) => ({ ...before, problem: problemFrom(error), loading: false }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [key, round]);

  const data = state.key === key ? state.data : kept.get(key);
  return { data: data as T | undefined, problem: state.problem, loading: state.loading, reload };
}

/** Any error as something that can be shown. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const detail = error instanceof Error ? error.message : String(error);
  return { type: 'about:blank', title: 'Something went wrong in the page', status: 0, detail };
}

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
