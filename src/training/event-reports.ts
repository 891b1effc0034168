// The marked proceedings, read by the stages that come before events.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../core/report.ts';
import { analyse } from '../reading/analyse.ts';
import { joinEntities } from '../reading/entities.ts';
import type { EventInput } from '../reading/events.ts';
import { findNames, loadNames } from '../reading/names.ts';
import { loadParser } from '../reading/parse.ts';
import { findParts } from '../reading/parts.ts';
import { findPublished } from '../reading/published.ts';
import { findQuotations, loadQuotations } from '../reading/quotations.ts';
import { attributeSpeakers } from '../reading/speakers.ts';
import { loadTagger } from '../reading/tags.ts';
import { findTimexes } from '../reading/timexes.ts';
import type { GoldEvent, MarkedReport } from './event-examples.ts';
import { readGold } from './gold.ts';

type ProceedingsRecord = {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly published_basis: 'url' | 'dateline' | 'page' | null;
  readonly events: readonly GoldEvent[];
};

const MODELS = fileURLToPath(new URL('../../models/en/', import.meta.url));

/** The reports of proceedings/`set` under `gold`, read with the weights in models/en. */
export function readMarkedReports(gold: string, set: 'train' | 'dev'): MarkedReport[] {
  const records = readGold<ProceedingsRecord>(join(gold, 'proceedings', `${set}.jsonl.gz`));
  const read = earlierStages();
  return records.map((record) => ({ id: record.id, events: record.events, input: read(reportOf(record)) }));
}

/** A day that only the page told is given with the report, as intake gives it; any other must be read from the text. */
function reportOf({ text, published, published_basis }: ProceedingsRecord): Report {
  if (published_basis !== 'page' || published === null) return { text, notices: [] };
  return { text, notices: [], published: { date: published, basis: 'page', reasons: [] } };
}

/** Reading up to the events, in the order of reading/read.ts. */
function earlierStages(): (report: Report) => EventInput {
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
    const found = findQuotations(analysis, parts, names, quotationModel);
    const joined = joinEntities(analysis, parts, names);
    const { mentions, quotations } = attributeSpeakers(analysis, parts, found, joined, timexes, published);
    return { analysis, parts, mentions, timexes, quotations, published };
  };
}
