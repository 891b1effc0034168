// The sample case: an invented matter, laid out at the first start so that everything can be seen before one's own reports are in.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CaseRow } from '../core/views.ts';
import { keepCaptured } from './add-report.ts';
import { capture } from './capture.ts';
import { type Desk, decisionNow } from './desk.ts';

/** What `samples/sample.json` says. `file` is relative to it. */
type SampleFile = {
  readonly name: string;
  readonly follows: readonly string[];
  readonly reports: readonly {
    readonly file: string;
    readonly url: string;
    readonly publisher: string;
    readonly published: string;
    readonly capturedAt: string;
  }[];
};

// Two folders up both from src/app and, as published, from dist/app.
const SAMPLE = new URL('../../samples/sample.json', import.meta.url);
const REASON = 'part of the sample';

/** Takes in the reports of the sample, each as captured on its day, and makes its case. Answers the case that is there already, if so. */
export async function addSample(desk: Desk): Promise<CaseRow | undefined> {
  const here = (await desk.store.cases()).find(({ definition }) => definition.sample);
  if (here) return here;
  const { name, follows, reports }: SampleFile = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  const ids = new Set<string>();
  for (const { file, ...given } of reports) {
    const text = readFileSync(fileURLToPath(new URL(file, SAMPLE)), 'utf8');
    const { report } = await keepCaptured(desk, await capture(desk, { text, ...given }), { sample: true });
    ids.add(report);
  }
  const decision = decisionNow(desk);
  const members = [...ids].map((report) => ({ report, membership: 'accepted' as const, reasons: [REASON] }));
  const { id } = await desk.store.createCase(
    { name, follows, createdAt: decision.at, sample: true },
    members,
    decision,
  );
  return desk.store.case(id);
}
