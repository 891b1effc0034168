// What is new in a case since somebody last looked: reports not seen then, and what rests on them alone.

import type { Case, CaseEvent, CaseReportLine, CaseStatement, Citation } from '../../core/case.ts';

/** What had been seen, and when (ISO with zone). `reports` are "id@version". */
export type Look = { readonly at: string; readonly reports: readonly string[] };

export type News = {
  readonly reports: readonly CaseReportLine[];
  readonly statements: readonly CaseStatement[];
  readonly events: readonly CaseEvent[];
};

export function lookAt(file: Case, at: string): Look {
  return { at, reports: file.reports.map(seenAs) };
}

/** Reports unseen at that look (refused ones left out), and the statements and events that only they tell. */
export function newsSince(look: Look, file: Case): News {
  const seen = new Set(look.reports);
  const isNew = (citations: readonly Citation[]): boolean =>
    citations.length > 0 && citations.every((citation) => !seen.has(seenAs(citation)));
  return {
    reports: file.reports.filter((line) => line.membership !== 'refused' && !seen.has(seenAs(line))),
    statements: file.statements.filter(({ citations }) => isNew(citations)),
    events: file.timeline.filter(({ tellings }) => isNew(tellings)),
  };
}

function seenAs({ report, version }: { readonly report: string; readonly version: number }): string {
  return `${report}@${version}`;
}
