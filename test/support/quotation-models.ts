// The trained weights that tests of the quotation stage read with, loaded once.

import { readFileSync } from 'node:fs';
import type { Analysis } from '../../src/core/analysis.ts';
import { analyse } from '../../src/reading/analyse.ts';
import { loadParser } from '../../src/reading/parse.ts';
import { type FoundQuotation, findQuotations, loadQuotations } from '../../src/reading/quotations.ts';
import { loadTagger } from '../../src/reading/tags.ts';

const bytes = (name: string) => readFileSync(new URL(`../../models/en/${name}.bin`, import.meta.url));

export const syntax = { tagger: loadTagger(bytes('tagger')), parser: loadParser(bytes('parser')) };

let model: ReturnType<typeof loadQuotations> | undefined;

/** Quotations of a text without headline or known names. */
export function quotationsIn(text: string): FoundQuotation[] {
  return quotationsOf(analyse(text, syntax));
}

/** Quotations of an analysis that stands as it is, however odd. */
export function quotationsOf(analysis: Analysis): FoundQuotation[] {
  model ??= loadQuotations(bytes('quotations'));
  return findQuotations(analysis, { body: { start: 0, end: analysis.text.length } }, [], model);
}
