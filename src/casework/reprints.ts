// Which reports of a case are mostly the words of an earlier one: the first, plain measure of a reprint.

import { type CaseMember, inOrder } from './member.ts';

/** Words in a row that count as copied; five rarely agree by chance. */
const SHINGLE_WORDS = 5;
/** Part of a report's shingles that must stand in an earlier one for it to be called a reprint. */
const REPRINT_SHARE = 0.6;

export type Reprint = { readonly report: string; readonly of: string; readonly share: number };

/** For each member most of whose body stands in an earlier member's body: which, and what share. Versions of one report are not compared. */
export function findReprints(members: readonly CaseMember[]): readonly Reprint[] {
  const ordered = inOrder(members);
  const seenIn = new Map<string, number[]>();
  return ordered.flatMap((member, at) => {
    const shingles = shinglesOf(member);
    const shared = new Array<number>(at).fill(0);
    for (const shingle of shingles) {
      const earlier = seenIn.get(shingle) ?? [];
      for (const i of earlier) shared[i] = (shared[i] ?? 0) + 1;
      seenIn.set(shingle, [...earlier, at]);
    }
    const most = shared.reduce((best, count) => Math.max(best, count), 0);
    const of = ordered[shared.indexOf(most)]?.report;
    const share = shingles.size === 0 ? 0 : most / shingles.size;
    return of !== undefined && share >= REPRINT_SHARE ? [{ report: member.report, of, share }] : [];
  });
}

function shinglesOf(member: CaseMember): Set<string> {
  const { text, report } = member.reading;
  const words =
    text
      .slice(report.body.start, report.body.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(SHINGLE_WORDS - 1).map((_, i) => words.slice(i, i + SHINGLE_WORDS).join(' ')));
}
