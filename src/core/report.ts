// A report as intake hands it to reading: its text, what the page or file told of it, and where it came from.

import type { Notice } from './notice.ts';
import type { Span } from './span.ts';

/** How the report's date is known; the order is from most to least certain. */
export type DateBasis = 'given' | 'page' | 'url' | 'dateline' | 'inferred';

/** What is known of the bytes a report was made from, as they were captured. */
export type Capture = {
  readonly mediaType: string;
  /** Time of capture, ISO 8601 with zone, from the clock that was passed in. */
  readonly capturedAt: string;
  /** File name or address as the user gave it. */
  readonly from: string;
};

/** The bytes as the store keeps them. */
export type Original = Capture & {
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
};

/** Parts that intake already knows from the page's structure; offsets into `text`. What is absent is for reading to find. */
export type KnownParts = {
  readonly headline?: Span;
  readonly standfirst?: Span;
  readonly body?: Span;
};

/** One report. `text` is what every offset counts in; nothing after intake changes it. */
export type Report = {
  readonly text: string;
  /** Address the report is known by: canonical where the page names one. Two reports with the same one are versions of one report. */
  readonly url?: string;
  readonly publisher?: string;
  readonly section?: string;
  readonly byline?: readonly string[];
  /** Date of publication where it was given or the page or the address tells it: `YYYY-MM-DD`. */
  readonly published?: {
    readonly date: string;
    readonly basis: 'given' | 'page' | 'url';
    readonly reasons: readonly string[];
  };
  /** BCP 47 language where the page declares or detection finds it. */
  readonly language?: string;
  readonly parts?: KnownParts;
  readonly notices: readonly Notice[];
};

/** A report with the bytes it came from; what the store keeps. */
export type CapturedReport = { readonly report: Report; readonly original: Capture; readonly bytes: Uint8Array };
