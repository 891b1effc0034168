// Taking a report in: captured, read, kept in one transaction, and proposed for the cases it may belong to.

import type { Reading } from '../core/reading.ts';
import type { CapturedReport } from '../core/report.ts';
import type { AddOutcome } from '../core/views.ts';
import type { StoredReading } from '../store/store.ts';
import { capture, captureEach, type ReportInput, refusal } from './capture.ts';
import type { Desk } from './desk.ts';
import type { InputRefused } from './errors.ts';
import { asMember } from './members.ts';
import { proposalsFor } from './propose.ts';
import { summaryOf } from './summary.ts';

export { readInput } from './read-line.ts';

/** Keeps the one report of the input. Once this has resolved, the report survives a power cut. Rejects as `readInput` does. */
export async function addReport(desk: Desk, input: ReportInput): Promise<AddOutcome> {
  return keepCaptured(desk, await capture(desk, input));
}

/**
 * Keeps every report of the input (a file of JSON lines holds many), one after the other. Yields what became of each: an outcome,
 * or the InputRefused that says why it could not be read.
 */
export async function* addEach(desk: Desk, input: ReportInput): AsyncGenerator<AddOutcome | InputRefused> {
  for await (const { captured, notices } of captureEach(desk, input)) {
    yield captured ? await keepCaptured(desk, captured) : refusal(notices);
  }
}

/** `sample` reports are marked as such, and belong to the sample case only. */
export async function keepCaptured(desk: Desk, captured: CapturedReport, sample = false): Promise<AddOutcome> {
  const { report } = captured;
  const place = await desk.store.place(report);
  if (place.outcome === 'same') return alreadyHere(desk, place.report);
  const dayOfCapture = captured.original.capturedAt.slice(0, '2016-11-21'.length);
  const reading = desk.reader().read(report, place.report, dayOfCapture);
  const proposals = sample
    ? []
    : await proposalsFor(desk, asMember(candidateOf(captured, reading, place.version), PROPOSED));
  const kept = await desk.store.keep({ captured, reading, summary: summaryOf(reading), sample, proposals });
  const names = new Map((await desk.store.cases()).map(({ definition }) => [definition.id, definition.name]));
  return {
    ...kept,
    headline: summaryOf(reading).headline,
    notices: reading.notices,
    proposals: proposals.map(({ case: id, reasons }) => ({ case: id, name: names.get(id) ?? '', reasons })),
  };
}

const PROPOSED = { membership: 'proposed', reasons: [] } as const;

function candidateOf({ original }: CapturedReport, reading: Reading, version: number): StoredReading {
  const { publisher } = reading.report;
  const { capturedAt } = original;
  return { report: reading.id, version, reading, ...(publisher !== undefined && { publisher }), capturedAt };
}

/** What was said when it first came still holds: the cases it is proposed for, and what is doubtful about it. */
async function alreadyHere(desk: Desk, id: string): Promise<AddOutcome> {
  const [found, stored] = await Promise.all([desk.store.report(id), desk.store.reading(id)]);
  const proposed = found?.row.cases.filter(({ membership }) => membership === 'proposed') ?? [];
  const proposals = proposed.map(async ({ id: caseId, name }) => {
    const member = (await desk.store.members(caseId)).find(({ report }) => report === id);
    return { case: caseId, name, reasons: member?.reasons ?? [] };
  });
  return {
    report: id,
    version: found?.row.version ?? 1,
    outcome: 'same',
    headline: found?.row.headline ?? '',
    notices: stored?.reading.notices ?? [],
    proposals: await Promise.all(proposals),
  };
}
