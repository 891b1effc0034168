// Files, folders and addresses taken in one after the other, with what became of each report.

import type { AddOutcome } from '../core/views.ts';
import { addEach } from './add-report.ts';
import type { ReportInput } from './capture.ts';
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
 * read is yielded as refused and the next is taken. Ends after the report under way when `signal` is aborted.
 */
export async function* addPaths(
  desk: Desk,
  sources: readonly string[],
  given: GivenToAll = {},
  signal?: AbortSignal,
): AsyncGenerator<PathOutcome> {
  for await (const { from, input } of inputsOf(sources)) {
    if (signal?.aborted) return;
    if (input instanceof InputRefused) yield { from, refused: input };
    else yield* added(desk, from, { ...input, ...given }, signal);
  }
}

async function* added(desk: Desk, from: string, input: ReportInput, signal?: AbortSignal): AsyncGenerator<PathOutcome> {
  try {
    for await (const outcome of addEach(desk, input)) {
      yield outcome instanceof InputRefused ? { from, refused: outcome } : { from, outcome };
      if (signal?.aborted) return;
    }
  } catch (error) {
    if (!(error instanceof InputRefused)) throw error;
    yield { from, refused: error };
  }
}
