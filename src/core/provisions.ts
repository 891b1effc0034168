// What the outside world provides; passed in, so that nothing below reaches for an ambient clock or network.

/** Answers the present moment; the desk passes the machine's, tests pass their own. */
export type Clock = () => Date;

export type Fetched = {
  readonly url: string;
  readonly status: number;
  readonly mediaType: string;
  readonly charset?: string;
  readonly bytes: Uint8Array;
};

/** Fetches an address by the rules of intake/fetch.ts; rejects with a FetchRefused whose message says why in plain English. */
export type Fetcher = (url: string, signal?: AbortSignal) => Promise<Fetched>;
