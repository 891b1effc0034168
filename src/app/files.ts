// Taking in files and folders: each report as it comes, so that a folder of a million is never in memory at once.

import type { AddOutcome } from '../core/views.ts';
import { filesUnder } from '../intake/files.ts';
import { addEach } from './add-report.ts';
import { type ReportInput, refusal } from './capture.ts';
import type { Desk } from './desk.ts';
import type { InputRefused } from './errors.ts';

/** What became of one report of the file at `path`. */
export type FileOutcome = { readonly path: string; readonly result: AddOutcome | InputRefused };

/** Keeps every report under `paths` (files or folders), in order. `given` holds for each of them. Rejects only where the store fails. */
export async function* addFiles(
  desk: Desk,
  paths: readonly string[],
  given: Pick<ReportInput, 'published' | 'publisher' | 'url'> = {},
): AsyncGenerator<FileOutcome> {
  for await (const file of filesUnder(paths)) {
    const { path } = file;
    if ('notice' in file) yield { path, result: refusal([file.notice]) };
    else for await (const result of addEach(desk, { ...given, bytes: file.bytes, name: path })) yield { path, result };
  }
}
