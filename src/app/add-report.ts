// Taking a report in: captured, read, kept in one transaction, and proposed for the cases it may belong to.

import type { Reading } from '../core/reading.ts';
import type { CapturedReport } from '../core/report.ts';
import type { AddOutcome } from '../core/views.ts';
import type { Taken } from '../intake/take-in.ts';
import type { StoredReading } from '../store/store.ts';
import { workAhead } from './ahead.ts';
import { capture, captureEach, type ReportInput, refusal } from './capture.ts';
import type { Desk } from './desk.ts';
import { InputRefused } from './errors.ts';
import { asMember } from './members.ts';
import { proposalsFor } from './propose.ts';
import { readReport } from './read-report.ts';
import { summaryOf } from './summary.ts';

export { readInput } from './read-line.ts';

/** What was taken in, or why it could not be fetched or opened. */
export type HandedIn = Taken & { readonly refused?: InputRefused };

/** Reports read before their turn, in bytes: so much memory is not exceeded, however many there are. */
const MOST_BYTES_AHEAD = 32_000_000;

/** Keeps the one report of the input. Once this has resolved, the report survives a power cut. Rejects as `readInput` does. */
export async function addReport(desk: Desk, input: ReportInput): Promise<AddOutcome> {
  return keepCaptured(desk, await capture(desk, input));
}

/**
 * Keeps every report of the input (a file of JSON lines holds many), one after the other. Yields what became of each: an outcome,
 * or the InputRefused that says why it could not be read.
 */
export async function* addEach(desk: Desk, input: ReportInput): AsyncGenerator<AddOutcome | InputRefused> {
  for await (const { outcome } of keepEach(desk, captureEach(desk, input))) yield outcome;
}

/**
 * Keeps what was taken in, in its order, each report in a transaction of its own; those that come next are read meanwhile, as far as the
 * desk has threads. When `stop` is aborted it ends after the report that is being kept: what was yielded is kept, nothing else is.
 */
export async function* keepEach<Thing extends HandedIn>(
  desk: Desk,
  things: AsyncIterable<Thing>,
  stop?: AbortSignal,
): AsyncGenerator<{ readonly thing: Thing; readonly outcome: AddOutcome | InputRefused }> {
  const reach = {
    most: desk.pool?.reach ?? 1,
    sizeOf: ({ captured }: Thing) => captured?.bytes.length ?? 0,
    mostSize: MOST_BYTES_AHEAD,
  };
  const read = async (thing: Thing) => ({ thing, read: await readAhead(desk, thing) });
  for await (const { thing, read: one } of workAhead(things, read, reach, stop))
    yield { thing, outcome: 'refused' in one ? one.refused : await keepCaptured(desk, one.captured, one) };
}

type ReadAhead = { readonly refused: InputRefused } | { readonly captured: CapturedReport; readonly reading?: Reading };

/** What was taken in with its reading, without it where it is here already; or why there is nothing to keep. */
async function readAhead(desk: Desk, { captured, notices, refused }: HandedIn): Promise<ReadAhead> {
  if (refused) return { refused };
  if (!captured) return { refused: refusal(notices) };
  const place = await desk.store.place(captured.report);
  if (place.outcome === 'same') return { captured };
  try {
    return { captured, reading: await readCaptured(desk, captured, place.report) };
  } catch (error) {
    if (error instanceof InputRefused) return { refused: error };
    throw error;
  }
}

function readCaptured(desk: Desk, { report, original }: CapturedReport, id: string): Promise<Reading> {
  return readReport(desk, report, id, original.capturedAt.slice(0, '2016-11-21'.length));
}

/** `sample` reports are marked as such, and belong to the sample case only. `reading` is that of this report, where it was read already. */
export async function keepCaptured(
  desk: Desk,
  captured: CapturedReport,
  { sample = false, reading: read }: { readonly sample?: boolean; readonly reading?: Reading } = {},
): Promise<AddOutcome> {
  const place = await desk.store.place(captured.report);
  if (place.outcome === 'same') return alreadyHere(desk, place.report);
  // A report kept since it was read may have made this one its next version, under its own id.
  const reading = read ? { ...read, id: place.report } : await readCaptured(desk, captured, place.report);
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
