// The marked proceedings, read by the stages that come before events.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Published } from '../core/reading.ts';
import { analyse } from '../reading/analyse.ts';
import { joinEntities } from '../reading/entities.ts';
import type { EventInput } from '../reading/events.ts';
import { findNames, loadNames } from '../reading/names.ts';
import { loadParser } from '../reading/parse.ts';
import { findParts } from '../reading/parts.ts';
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
  readonly events: readonly GoldEvent[];
};

const MODELS = fileURLToPath(new URL('../../models/en/', import.meta.url));
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The reports of proceedings/`set` under `gold`, read with the weights in models/en. */
export function readMarkedReports(gold: string, set: 'train' | 'dev'): MarkedReport[] {
  const records = readGold<ProceedingsRecord>(join(gold, 'proceedings', `${set}.jsonl.gz`));
  const read = earlierStages();
  return records.map(({ id, text, published, events }) => ({ id, events, input: read(text, published ?? undefined) }));
}

/** Reading up to the events, in the order of reading/read.ts. `published` is the report's day where the gold knows it. */
function earlierStages(): (text: string, published: string | undefined) => EventInput {
  const weights = (name: string): Uint8Array => readFileSync(join(MODELS, `${name}.bin`));
  const syntax = { tagger: loadTagger(weights('tagger')), parser: loadParser(weights('parser')) };
  const nameModel = loadNames(weights('names'));
  const quotationModel = loadQuotations(weights('quotations'));
  return (text, day) => {
    const parts = findParts(text);
    const analysis = analyse(text, syntax, parts);
    const names = findNames(analysis, parts, nameModel);
    const published = day !== undefined && WHOLE_DAY.test(day) ? given(day) : undefined;
    const timexes = findTimexes(analysis, parts, published?.date);
    const found = findQuotations(analysis, parts, names, quotationModel);
    const joined = joinEntities(analysis, parts, names);
    const { mentions, quotations } = attributeSpeakers(analysis, parts, found, joined, timexes, published);
    return { analysis, parts, mentions, timexes, quotations, published };
  };
}

function given(date: string): Published {
  return { date, basis: 'given', reasons: [] };
}
