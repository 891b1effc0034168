// Files, folders and addresses taken in, in their order, with what became of each report.

import type { AddOutcome } from '../core/views.ts';
import { type HandedIn, keepEach } from './add-report.ts';
import { captureEach, type ReportInput } from './capture.ts';
import type { Desk } from './desk.ts';
import { InputRefused } from './errors.ts';
import { inputsOf } from './inputs.ts';

export type PathOutcome = { readonly from: string } & (
  | { readonly outcome: AddOutcome }
  | { readonly refused: InputRefused }
);

/** What is told of all reports of a run: a date or an outlet that its giver knows. */
export type GivenToAll = Pick<ReportInput, 'published' | 'publisher'>;

/**
 * Takes in every report at `sources` (addresses, files, folders), in order, each in a transaction of its own. A source that cannot be
 * read is yielded as refused and the next is taken. Ends after the report under way when `signal` is aborted: what was yielded is kept.
 */
export async function* addPaths(
  desk: Desk,
  sources: readonly string[],
  given: GivenToAll = {},
  signal?: AbortSignal,
): AsyncGenerator<PathOutcome> {
  for await (const { thing, outcome } of keepEach(desk, handedIn(desk, sources, given), signal)) {
    const { from } = thing;
    yield outcome instanceof InputRefused ? { from, refused: outcome } : { from, outcome };
  }
}

async function* handedIn(
  desk: Desk,
  sources: readonly string[],
  given: GivenToAll,
): AsyncGenerator<HandedIn & { readonly from: string }> {
  for await (const { from, input } of inputsOf(sources)) {
    try {
      if (input instanceof InputRefused) throw input;
      for await (const taken of captureEach(desk, { ...input, ...given })) yield { ...taken, from };
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      yield { from, notices: [], refused: error };
    }
  }
}
