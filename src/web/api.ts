// What the page asks of the desk's server; one function a route, so that nobody else writes an address of the interface.

import type { Membership } from '../core/case.ts';
import type { Reading } from '../core/reading.ts';
import type {
  AddOutcome,
  CaseRow,
  CaseView,
  FollowOffer,
  Problem,
  ReportView,
  SearchPage,
  StatusView,
  WireFacets,
  WirePage,
} from '../core/views.ts';

/** What is handed in: pasted words, a page or a file as text, or an address to fetch. */
export type Submission = {
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly name?: string;
  readonly published?: string;
};

export type WireFilter = {
  readonly publisher?: string;
  readonly case?: string;
  readonly from?: string;
  readonly to?: string;
};

/** Thrown by every function here; `problem` can be shown as it is. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail || problem.title);
    this.problem = problem;
  }
}

const UNREACHED: Problem = {
  type: 'about:blank',
  title: 'The desk does not answer',
  status: 0,
  detail: 'The page could not reach the Casewire process on this machine.',
  kept: 'Everything that was acknowledged before is safe in the data folder.',
  advice: 'See whether "casewire desk" is still running, start it again if need be, then try once more.',
};

async function ask<T>(path: string, request: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api/${path}`, request);
  } catch (error) {
    if (request.signal?.aborted) throw error;
    throw new ProblemError(UNREACHED);
  }
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback: Problem = {
    type: 'about:blank',
    title: `The desk answered with an error (${response.status})`,
    status: response.status,
    detail: response.statusText,
  };
  try {
    const told = (await response.json()) as Partial<Problem>;
    return { ...fallback, ...told };
  } catch {
    return fallback;
  }
}

function withBody(method: string, body: unknown, signal?: AbortSignal): RequestInit {
  const headers = { 'content-type': 'application/json' };
  return { method, headers, body: JSON.stringify(body), ...(signal ? { signal } : {}) };
}

function queryOf(fields: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(fields).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

const id = encodeURIComponent;

export const api = {
  status: (): Promise<StatusView> => ask('status'),
  wire: (filter: WireFilter, limit: number, after?: string): Promise<WirePage> =>
    ask(`wire${queryOf({ ...filter, limit, after })}`),
  facets: (): Promise<WireFacets> => ask('wire/facets'),
  report: (report: string, version?: number): Promise<ReportView> =>
    ask(`reports/${id(report)}${queryOf({ version })}`),
  /** Address of the bytes as they were captured, for a download. */
  originalAddress: (report: string, version: number): string =>
    `/api/reports/${id(report)}/original${queryOf({ version })}`,
  offers: (report: string): Promise<readonly FollowOffer[]> => ask(`reports/${id(report)}/offers`),
  add: (submission: Submission): Promise<AddOutcome> => ask('reports', withBody('POST', submission)),
  read: (submission: Submission, signal?: AbortSignal): Promise<Reading> =>
    ask('read', withBody('POST', submission, signal)),
  removeReport: (report: string): Promise<void> => ask(`reports/${id(report)}`, { method: 'DELETE' }),
  cases: (): Promise<readonly CaseRow[]> => ask('cases'),
  makeCase: (made: {
    readonly name: string;
    readonly follows: readonly string[];
    readonly fromReport?: string;
  }): Promise<CaseRow> => ask('cases', withBody('POST', made)),
  case: (caseId: string): Promise<CaseView> => ask(`cases/${id(caseId)}`),
  removeCase: (caseId: string): Promise<void> => ask(`cases/${id(caseId)}`, { method: 'DELETE' }),
  decide: (caseId: string, report: string, membership: Membership): Promise<void> =>
    ask(`cases/${id(caseId)}/reports/${id(report)}`, withBody('PUT', { membership })),
  undo: (): Promise<{ readonly undone: string }> => ask('undo', { method: 'POST' }),
  search: (q: string, limit: number): Promise<SearchPage> => ask(`search${queryOf({ q, limit })}`),
  addSample: (): Promise<CaseRow> => ask('sample', { method: 'POST' }),
  removeSample: (): Promise<void> => ask('sample', { method: 'DELETE' }),
};
