// The trained weights that tests of the quotation stage read with, loaded once.

import { readFileSync } from 'node:fs';
import { analyse } from '../../src/reading/analyse.ts';
import { loadParser } from '../../src/reading/parse.ts';
import { type FoundQuotation, findQuotations, loadQuotations } from '../../src/reading/quotations.ts';
import { loadSpeakers } from '../../src/reading/speakers.ts';
import { loadTagger } from '../../src/reading/tags.ts';

const bytes = (name: string) => readFileSync(new URL(`../../models/en/${name}.bin`, import.meta.url));

export const syntax = { tagger: loadTagger(bytes('tagger')), parser: loadParser(bytes('parser')) };

export const speakerModel = loadSpeakers(bytes('speakers'));

let model: ReturnType<typeof loadQuotations> | undefined;

/** Quotations of a text without headline or known names. */
export function quotationsIn(text: string): FoundQuotation[] {
  model ??= loadQuotations(bytes('quotations'));
  return findQuotations(analyse(text, syntax), { body: { start: 0, end: text.length } }, [], model);
}
