// The rows of the wire as far as they are loaded, and what came in since.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Membership } from '../../core/case.ts';
import type { Problem, WireRow } from '../../core/views.ts';
import { api, type WireFilter } from '../api.ts';
import { useChanges } from '../live.ts';
import { problemFrom } from '../load.ts';

const ROWS_A_PAGE = 200;
/** Many reports arriving together are asked for once. */
const GATHER_MS = 400;

type Rows = {
  readonly rows: readonly WireRow[];
  readonly total: number;
  readonly next: string | undefined;
};
export type Wire = {
  readonly loaded: Rows | undefined;
  readonly problem: Problem | undefined;
  /** Newest first; not among the rows yet, so that nothing moves under the reader's eyes. */
  readonly fresh: readonly WireRow[];
  readonly loadMore: () => void;
  readonly showFresh: () => void;
  readonly reload: () => void;
  readonly noteDecision: (report: string, caseId: string, membership: Membership) => void;
};

/** What was loaded stays when one comes back from a report. */
const kept = new Map<string, Rows>();

export function useWire(filter: WireFilter): Wire {
  const key = JSON.stringify(filter);
  const [state, setState] = useState<{ readonly key: string; readonly rows: Rows | undefined }>({
    key,
    rows: kept.get(key),
  });
  const [problem, setProblem] = useState<Problem>();
  const [fresh, setFresh] = useState<readonly WireRow[]>([]);
  const busy = useRef(false);
  const loaded = state.key === key ? state.rows : kept.get(key);

  const put = useCallback(
    (rows: Rows) => {
      kept.set(key, rows);
      setState({ key, rows });
      setProblem(undefined);
    },
    [key],
  );
  const reload = useCallback(() => {
    setFresh([]);
    api.wire(filterOf(key), ROWS_A_PAGE).then(
      ({ rows, total, next }) => put({ rows, total, next }),
      (error: unknown) => setProblem(problemFrom(error)),
    );
  }, [key, put]);
  const look = useCallback(async (): Promise<void> => {
    const newest = await api.wire(filterOf(key), ROWS_A_PAGE);
    const known = new Map(newest.rows.map((row) => [row.id, row]));
    const before = kept.get(key);
    if (!before || before.rows.length === 0) {
      put({ rows: newest.rows, total: newest.total, next: newest.next });
      return;
    }
    const seen = new Set(before.rows.map(({ id }) => id));
    const unseen = newest.rows.filter(({ id }) => !seen.has(id));
    put({ ...before, rows: before.rows.map((row) => known.get(row.id) ?? row), total: newest.total - unseen.length });
    setFresh(unseen);
  }, [key, put]);
  const lookQuietly = (): void => void look().catch((error: unknown) => setProblem(problemFrom(error)));
  // What came in while another page was open is asked for on the way back.
  useEffect(() => {
    setFresh([]);
    if (kept.has(key)) lookQuietly();
    else reload();
  }, [key, reload]);

  const loadMore = (): void => {
    if (busy.current || !loaded?.next) return;
    busy.current = true;
    api
      .wire(filterOf(key), ROWS_A_PAGE, loaded.next)
      .then(({ rows, total, next }) => put({ rows: withMore(loaded.rows, rows), total, next }))
      .catch((error: unknown) => setProblem(problemFrom(error)))
      .finally(() => {
        busy.current = false;
      });
  };
  const drop = (id: string): void => {
    const before = kept.get(key);
    if (before) put({ ...before, rows: before.rows.filter((row) => row.id !== id) });
  };
  useGatheredChanges(lookQuietly, drop);

  return {
    loaded,
    problem,
    fresh,
    loadMore,
    reload,
    showFresh: reload,
    noteDecision: (report, caseId, membership) => {
      if (loaded) put({ ...loaded, rows: loaded.rows.map((row) => decided(row, report, caseId, membership)) });
    },
  };
}

function filterOf(key: string): WireFilter {
  return JSON.parse(key) as WireFilter;
}

/** A report that has moved down since the first page was loaded is not shown twice. */
function withMore(rows: readonly WireRow[], more: readonly WireRow[]): readonly WireRow[] {
  const seen = new Set(rows.map(({ id }) => id));
  return [...rows, ...more.filter(({ id }) => !seen.has(id))];
}

function decided(row: WireRow, report: string, caseId: string, membership: Membership): WireRow {
  if (row.id !== report) return row;
  return { ...row, cases: row.cases.map((one) => (one.id === caseId ? { ...one, membership } : one)) };
}

function useGatheredChanges(look: () => void, drop: (id: string) => void): void {
  const timer = useRef<number>(undefined);
  const latest = useRef(look);
  latest.current = look;
  useChanges(({ kind, id }) => {
    if (kind === 'removed') drop(id);
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, GATHER_MS);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
