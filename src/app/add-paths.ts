// Files, folders and addresses taken in one after the other, with what became of each report.

import type { AddOutcome } from '../core/views.ts';
import { filesUnder } from '../intake/files.ts';
import { addEach } from './add-report.ts';
import type { ReportInput } from './capture.ts';
import type { Desk } from './desk.ts';
import { InputRefused } from './errors.ts';

export type PathOutcome = { readonly from: string } & (
  | { readonly outcome: AddOutcome }
  | { readonly refused: InputRefused }
);

/** What is told of all reports of a run: a date or an outlet that its giver knows. */
export type GivenToAll = Pick<ReportInput, 'published' | 'publisher'>;

/** Is it an address rather than a path? */
function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

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

/** What is to be read at each of `sources`: an address as it is, a file with its bytes, a folder file by file. */
export async function* inputsOf(
  sources: readonly string[],
): AsyncGenerator<{ readonly from: string; readonly input: ReportInput | InputRefused }> {
  for (const source of sources) {
    if (isAddress(source)) yield { from: source, input: { url: source } };
    else
      for await (const file of filesUnder([source])) {
        const refused =
          'notice' in file
            ? new InputRefused(file.notice.message, { advice: 'See whether the name is right.' })
            : undefined;
        yield {
          from: file.path,
          input: refused ?? { bytes: 'bytes' in file ? file.bytes : new Uint8Array(), name: file.path },
        };
      }
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
