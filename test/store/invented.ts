// Small invented reports for the tests of store, app and server: a text, and a reading made by hand where none is trained.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Reading } from '../../src/core/reading.ts';
import type { CapturedReport, Report } from '../../src/core/report.ts';
import type { ReportDraft } from '../../src/store/store.ts';

export type Invention = {
  readonly text: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly speakers?: readonly string[];
  readonly capturedAt?: string;
  readonly sample?: boolean;
  readonly proposals?: ReportDraft['proposals'];
};

export const CAPTURED_AT = '2026-03-02T09:00:00.000Z';
export const HOST = { who: 'Mira Holt', at: '2026-03-02T10:00:00.000Z' };

/** A folder of its own for a test, gone when the test ends. */
export function dataFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'casewire-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function captured({ text, url, publisher, published, capturedAt = CAPTURED_AT }: Invention): CapturedReport {
  const bytes = new TextEncoder().encode(`<p>${text}</p>`);
  return {
    report: {
      text,
      ...(url !== undefined && { url }),
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && {
        published: { date: published, basis: 'given', reasons: ['given with the report'] } as const,
      }),
      notices: [],
    },
    bytes,
    original: {
      mediaType: 'text/html',
      capturedAt,
      from: url ?? 'pasted text',
    },
  };
}

/** Reads the first line as headline and the rest as body; whoever stands in `speakers` says all of the body. */
export function readByHand(report: Report, id: string, speakers: readonly string[] = []): Reading {
  const { text, url, publisher, published } = report;
  const end = text.includes('\n') ? text.indexOf('\n') : text.length;
  const body = { start: Math.min(end + 1, text.length), end: text.length };
  return {
    id,
    schema: 1,
    language: 'en',
    model: 'by-hand',
    text,
    report: {
      headline: { start: 0, end },
      body,
      ...(url !== undefined && { url }),
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
    },
    sentences: [{ start: 0, end }, body],
    entities: speakers.map((name, index) => ({ id: `e${index + 1}`, type: 'person', name, aliases: [], roles: [] })),
    mentions: [],
    quotations: speakers.map((_, index) => ({
      kind: 'indirect',
      act: 'statement',
      source: [],
      cue: [],
      content: [body],
      speaker: `e${index + 1}`,
      confidence: 1,
    })),
    timexes: [],
    events: [],
    notices: [],
  };
}

export function draft(invention: Invention): ReportDraft {
  const { speakers = [], sample = false, proposals = [] } = invention;
  const report = captured(invention);
  const [headline = '', lead = ''] = invention.text.split('\n');
  return {
    captured: report,
    reading: readByHand(report.report, 'unplaced', speakers),
    summary: { headline, lead, speakers, statements: speakers.length, events: 0 },
    sample,
    proposals,
  };
}
