// The real reader with the real weights, loaded once a test file.

import { fileURLToPath } from 'node:url';
import type { Reading } from '../../src/core/reading.ts';
import { reportFromText } from '../../src/intake/text.ts';
import { loadModels } from '../../src/reading/models.ts';
import { createReader, type Reader } from '../../src/reading/read.ts';

const MODELS = fileURLToPath(new URL('../../models/en', import.meta.url));

let reader: Reader | undefined;

/** Reads plain text as `casewire read` does. */
export function readerForTests(): { readText(id: string, text: string, published?: string): Reading } {
  reader ??= createReader(loadModels(MODELS));
  const loaded = reader;
  return { readText: (id, text, published) => loaded.read(reportFromText(text, published ? { published } : {}), id) };
}
