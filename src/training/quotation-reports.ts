// Reports read as far as their quotations, with the weights in models/en: what the stages behind are trained on.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../core/analysis.ts';
import type { Mention, Published, ReportParts, Timex } from '../core/reading.ts';
import type { Report } from '../core/report.ts';
import { analyse } from '../reading/analyse.ts';
import { findNames, loadNames } from '../reading/names.ts';
import { loadParser } from '../reading/parse.ts';
import { findParts } from '../reading/parts.ts';
import { findPublished } from '../reading/published.ts';
import { withQuotationsByForm } from '../reading/quotations/by-form.ts';
import { type FoundQuotation, findQuotations, loadQuotations } from '../reading/quotations.ts';
import { loadTagger } from '../reading/tags.ts';
import { findTimexes } from '../reading/timexes.ts';

/** The folder of the weights that training writes and reads. */
export const MODELS = fileURLToPath(new URL('../../models/en/', import.meta.url));

/** A report with what the stages up to its quotations found. */
export type QuotationReport = {
  readonly analysis: Analysis;
  readonly parts: ReportParts;
  readonly names: readonly Mention[];
  readonly published: Published | undefined;
  readonly timexes: readonly Timex[];
  readonly found: readonly FoundQuotation[];
};

/** Reading up to the quotations, in the order of reading/read.ts. Throws where weights are missing. */
export function quotationReader(): (report: Report) => QuotationReport {
  const weights = (name: string): Uint8Array => readFileSync(join(MODELS, `${name}.bin`));
  const syntax = { tagger: loadTagger(weights('tagger')), parser: loadParser(weights('parser')) };
  const nameModel = loadNames(weights('names'));
  const quotationModel = loadQuotations(weights('quotations'));
  return (report) => {
    const parts = findParts(report.text);
    const analysis = analyse(report.text, syntax, parts);
    const names = findNames(analysis, parts, nameModel);
    const { published } = findPublished(analysis, parts, report);
    const timexes = findTimexes(analysis, parts, published?.date);
    const found = withQuotationsByForm(analysis, findQuotations(analysis, parts, names, quotationModel));
    return { analysis, parts, names, published, timexes, found };
  };
}
