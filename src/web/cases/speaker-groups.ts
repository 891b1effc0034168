// Statements of a case gathered by who made them.

import type { Case, CaseEntity, CaseStatement, Citation } from '../../core/case.ts';

export type SpeakerGroup = {
  /** Case entity, or "unnamed". */
  readonly key: string;
  readonly speaker: CaseEntity | undefined;
  /** By the day they were said or, where that is not told, reported. */
  readonly statements: readonly CaseStatement[];
};

const UNNAMED = 'unnamed';

/** Those who said most first; statements whose speaker is not named come last. */
export function bySpeaker(file: Case): readonly SpeakerGroup[] {
  const known = new Map(file.entities.map((entity) => [entity.id, entity]));
  const gathered = Map.groupBy(file.statements, ({ speaker }) =>
    speaker !== undefined && known.has(speaker) ? speaker : UNNAMED,
  );
  return [...gathered]
    .map(([key, statements]) => ({ key, speaker: known.get(key), statements: statements.toSorted(byDate) }))
    .toSorted((a, b) => Number(!a.speaker) - Number(!b.speaker) || b.statements.length - a.statements.length);
}

function byDate(a: CaseStatement, b: CaseStatement): number {
  return dayOf(a).localeCompare(dayOf(b));
}

/** What has no day at all comes last. */
function dayOf({ date, citations }: CaseStatement): string {
  return date ?? reportedOn(citations) ?? '9999';
}

/** The day of the first report that tells it. */
export function reportedOn(citations: readonly Citation[]): string | undefined {
  return citations
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(0);
}
