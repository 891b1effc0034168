// Which page to open the desk on after reports were taken in: the case of their matter.

import { followReport } from './create-case.ts';
import { decide } from './decide.ts';
import type { Desk } from './desk.ts';
import { followOffers } from './report-view.ts';

/**
 * Path of the page for `reports`, which were handed in together: the case one of them belongs to already; else a case made of what
 * the first of them offers to follow, with those of the others that it proposes accepted; else the report, or the wire.
 */
export async function openMatter(desk: Desk, reports: readonly string[]): Promise<string> {
  const first = reports[0];
  if (first === undefined) return '/';
  const found = await desk.store.report(first);
  const home = found?.row.cases.find(({ membership }) => membership === 'accepted');
  if (home) return `/cases/${home.id}`;
  for (const report of reports) {
    const offers = await followOffers(desk, report);
    const offer = offers?.[0];
    const made = offer && (await followReport(desk, report, offer));
    if (!made) continue;
    await acceptThose(desk, made.definition.id, reports);
    return `/cases/${made.definition.id}`;
  }
  return reports.length === 1 ? `/reports/${first}` : '/';
}

async function acceptThose(desk: Desk, caseId: string, reports: readonly string[]): Promise<void> {
  const members = await desk.store.members(caseId);
  const proposed = members.filter(({ report, membership }) => membership === 'proposed' && reports.includes(report));
  for (const { report } of proposed) await decide(desk, caseId, report, 'accepted');
}
