// Report -> Reading: the stages, one after another, in the order in which they run.

import type { Notice } from '../core/notice.ts';
import type { Reading, ReportParts } from '../core/reading.ts';
import type { Report } from '../core/report.ts';
import { spanOf } from '../core/span.ts';
import { analyse } from './analyse.ts';
import { joinEntities } from './entities.ts';
import { findEvents } from './events.ts';
import type { Models } from './models.ts';
import { findNames } from './names.ts';
import { findParts } from './parts.ts';
import { findPublished } from './published.ts';
import { withQuotationsByForm } from './quotations/by-form.ts';
import { findQuotations } from './quotations.ts';
import { attributeSpeakers } from './speakers.ts';
import { findTimexes } from './timexes.ts';

/** The stages by name, in their order; `words` is tokens, sentences, tags and parse together. */
export const STAGES = [
  'parts',
  'words',
  'names',
  'published',
  'timexes',
  'quotations',
  'entities',
  'speakers',
  'events',
] as const;
export type Stage = (typeof STAGES)[number];

/** Runs a stage; for whoever wants to time or watch them. */
export type Around = <Result>(stage: Stage, run: () => Result) => Result;

export type Reader = {
  /** Version of the weights, as every reading names it. */
  readonly model: string;
  /**
   * Reads one report: the same report under the same id gives the same reading, byte for byte. Any text can be read.
   * @param notAfter day of capture (`YYYY-MM-DD`): a report is not younger than its capture
   */
  read(report: Report, id: string, notAfter?: string): Reading;
};

/** The language that the weights and rules are for. */
const READ_LANGUAGE = 'en';

/** How TIMEX3 writes a year that is not told. */
const UNKNOWN_YEAR = 'XXXX';

/** A reader over loaded weights. */
export function createReader(models: Models, around: Around = (_stage, run) => run()): Reader {
  return { model: models.version, read: (report, id, notAfter) => read(models, around, report, id, notAfter) };
}

function read(models: Models, around: Around, report: Report, id: string, notAfter: string | undefined): Reading {
  const { text } = report;
  const parts = around('parts', () => findParts(text, report.parts));
  const analysis = around('words', () => analyse(text, models, parts));
  const names = around('names', () => findNames(analysis, parts, models.names));
  const day = around('published', () => findPublished(analysis, parts, report, notAfter ? { notAfter } : {}));
  const timexes = around('timexes', () => findTimexes(analysis, parts, day.published?.date));
  const found = around('quotations', () =>
    withQuotationsByForm(analysis, findQuotations(analysis, parts, names, models.quotations)),
  );
  const joined = around('entities', () => joinEntities(analysis, parts, names));
  const spoken = around('speakers', () =>
    attributeSpeakers(analysis, parts, found, joined, timexes, day.published, models.speakers),
  );
  const { quotations, entities, mentions } = spoken;
  const events = around('events', () =>
    findEvents(analysis, parts, spoken, timexes, quotations, day.published, models.events),
  );
  return {
    id,
    schema: 1,
    language: report.language ?? READ_LANGUAGE,
    model: models.version,
    text,
    report: { ...known(report), ...withYear(parts, day.published?.date), ...dated(day) },
    sentences: analysis.sentences.map((sentence) => spanOf(analysis.tokens, sentence)),
    entities,
    mentions,
    quotations,
    timexes,
    events,
    notices: [...report.notices, ...languageNotice(report), ...day.notices, ...joined.notices],
  };
}

/** What intake knew of the report; parts found in the text come on top of it. */
function known({ url, publisher, section, byline }: Report): Partial<Reading['report']> {
  return {
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(section !== undefined && { section }),
    ...(byline !== undefined && { byline }),
  };
}

/** A dateline that names only day and month has the report's own year, once that is known and names the same day. */
function withYear(parts: ReportParts, published: string | undefined): ReportParts {
  const { dateline } = parts;
  if (!dateline?.date?.startsWith(UNKNOWN_YEAR) || published === undefined) return parts;
  const sameDay = dateline.date.slice(UNKNOWN_YEAR.length) === published.slice(UNKNOWN_YEAR.length);
  return sameDay ? { ...parts, dateline: { ...dateline, date: published } } : parts;
}

function dated({ published, candidates }: ReturnType<typeof findPublished>): Partial<Reading['report']> {
  return {
    ...(published && { published }),
    ...(candidates && candidates.length > 0 && { publishedCandidates: candidates }),
  };
}

function languageNotice({ language }: Report): readonly Notice[] {
  if (language === undefined || language.split('-')[0] === READ_LANGUAGE) return [];
  const message = `This report seems to be in another language than English (${language}); what is marked in it is not to be relied on.`;
  return [{ code: 'language-not-read', message }];
}
