// From what a user names (addresses, files, folders) to the bytes or the address of each thing to read.

import { filesUnder } from '../intake/files.ts';
import type { ReportInput } from './capture.ts';
import { InputRefused } from './errors.ts';

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

/** Is it an address rather than a path? */
function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}
