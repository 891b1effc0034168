// The marked proceedings, read by the stages that come before events.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../core/report.ts';
import { joinEntities } from '../reading/entities.ts';
import type { EventInput } from '../reading/events.ts';
import { attributeSpeakers, loadSpeakers } from '../reading/speakers.ts';
import type { GoldEvent, MarkedReport } from './event-examples.ts';
import { furtherReports } from './event-marks.ts';
import { readGold } from './gold.ts';
import { MODELS, quotationReader } from './quotation-reports.ts';

type ProceedingsRecord = {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly published_basis: 'url' | 'dateline' | 'page' | null;
  readonly events: readonly GoldEvent[];
};

/** The reports of proceedings/`set` under `gold`, read with the weights in models/en. */
export function readMarkedReports(gold: string, set: 'train' | 'dev'): MarkedReport[] {
  const records = readGold<ProceedingsRecord>(join(gold, 'proceedings', `${set}.jsonl.gz`));
  const read = earlierStages();
  return records.map((record) => ({ id: record.id, events: record.events, input: read(reportOf(record)) }));
}

/** The further reports that are marked (see event-marks.ts), read likewise. */
export function readFurtherReports(gold: string): MarkedReport[] {
  const read = earlierStages();
  return furtherReports(gold).map(({ id, report, events }) => ({ id, events, input: read(report) }));
}

/** A day that only the page told is given with the report, as intake gives it; any other must be read from the text. */
function reportOf({ text, published, published_basis }: ProceedingsRecord): Report {
  if (published_basis !== 'page' || published === null) return { text, notices: [] };
  return { text, notices: [], published: { date: published, basis: 'page', reasons: [] } };
}

/** Reading up to the events, in the order of reading/read.ts. */
function earlierStages(): (report: Report) => EventInput {
  const read = quotationReader();
  const speakers = loadSpeakers(readFileSync(join(MODELS, 'speakers.bin')));
  return (report) => {
    const { analysis, parts, names, published, timexes, found } = read(report);
    const joined = joinEntities(analysis, parts, names);
    const { mentions, quotations } = attributeSpeakers(analysis, parts, found, joined, timexes, published, speakers);
    return { analysis, parts, mentions, timexes, quotations, published };
  };
}
