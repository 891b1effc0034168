// Which reports of a case are mostly the words of an earlier one: the first, plain measure of a reprint.

import { type CaseMember, inOrder } from './member.ts';

/** Words in a row that count as copied; five rarely agree by chance. */
const SHINGLE_WORDS = 5;
/** Part of a report's shingles that must stand in an earlier one for it to be called a reprint. */
const REPRINT_SHARE = 0.6;

export type Reprint = { readonly report: string; readonly of: string; readonly share: number };

/** For each member most of whose body stands in an earlier member's body: which, and what share. Versions of one report are not compared. */
export function findReprints(members: readonly CaseMember[]): readonly Reprint[] {
  const seen: { member: CaseMember; shingles: Set<string> }[] = [];
  const found: Reprint[] = [];
  for (const member of inOrder(members)) {
    const shingles = shinglesOf(member);
    let best: Reprint | undefined;
    for (const earlier of seen) {
      const share = shareIn(shingles, earlier.shingles);
      if (share >= REPRINT_SHARE && share > (best?.share ?? 0))
        best = { report: member.report, of: earlier.member.report, share };
    }
    if (best) found.push(best);
    seen.push({ member, shingles });
  }
  return found;
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

function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const shingle of part) if (whole.has(shingle)) shared += 1;
  return shared / part.size;
}
