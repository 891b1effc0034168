// The real analysis with the real weights, loaded once a test file.

import { readFileSync } from 'node:fs';
import type { Analysis } from '../../src/core/analysis.ts';
import { analyse, type Syntax } from '../../src/reading/analyse.ts';
import { loadParser } from '../../src/reading/parse.ts';
import { loadTagger } from '../../src/reading/tags.ts';

const model = (stage: string): Uint8Array => readFileSync(new URL(`../../models/en/${stage}.bin`, import.meta.url));

let syntax: Syntax | undefined;

export function analysisForTests(text: string): Analysis {
  syntax ??= { tagger: loadTagger(model('tagger')), parser: loadParser(model('parser')) };
  return analyse(text, syntax);
}
