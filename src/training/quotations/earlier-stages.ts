// Reads a text as far as the quotation stage needs it, with the weights made before.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../reading/analyse.ts';
import { findNames, loadNames } from '../../reading/names.ts';
import { loadParser } from '../../reading/parse.ts';
import { loadTagger } from '../../reading/tags.ts';
import type { Prepared } from './corpus.ts';

/** Tagger, parser and names with the weights in models/en; throws where those are not made yet. */
export function earlierStages(): (text: string) => Prepared {
  const bytes = (name: string): Uint8Array =>
    readFileSync(fileURLToPath(new URL(`../../../models/en/${name}.bin`, import.meta.url)));
  const syntax = { tagger: loadTagger(bytes('tagger')), parser: loadParser(bytes('parser')) };
  const names = loadNames(bytes('names'));
  return (text) => {
    const analysis = analyse(text, syntax);
    return { analysis, names: findNames(analysis, { body: { start: 0, end: text.length } }, names) };
  };
}
