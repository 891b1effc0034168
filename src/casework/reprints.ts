// Who reprints whom: each report of a case with the earlier ones whose words it has, as a tree from the first.

import type { Span } from '../core/span.ts';
import { type CaseMember, compare, publisherOf } from './member.ts';
import { type CopiedPassage, CopyFinder, type CopySource } from './reprints/copy-finder.ts';
import { agencyNamed, type Credit, creditOf } from './reprints/credits.ts';
import { printOf } from './reprints/words.ts';

/** Part of a report's own words that must stand in earlier ones for it to be called a reprint. */
const REPRINT_SHARE = 0.5;
/** The same where it credits the agency that the earlier report is of, or credits too: a rewrite of the agency's copy. */
const CREDITED_SHARE = 0.3;

/** A report and what it took over. `of`: the earlier report that gave most, its parent in the tree. */
export type Reprint = {
  readonly report: string;
  readonly of: string;
  /** Part of its words, quotations left out, that stand in its sources: 0 to 1. */
  readonly share: number;
  /** More than one where copies were merged. */
  readonly sources: readonly CopySource[];
  readonly credit?: Credit;
  readonly reasons: readonly string[];
};

/** For each member most of whose words stand in earlier members: where they stand. In order of appearance. */
export function findReprints(members: readonly CaseMember[]): readonly Reprint[] {
  const prints = new Map(members.map((member) => [member.report, printOf(member.reading)]));
  const finder = new CopyFinder((report) => prints.get(report)!);
  const credits = new Map(members.map((member) => [member.report, agencyOf(member)]));
  return inOrderOfOrigin(members).flatMap((member): Reprint[] => {
    const { share, sources } = finder.add(member.report);
    const [first] = sources;
    if (!first) return [];
    const agency = credits.get(member.report);
    const shared = agency !== undefined && credits.get(first.report) === agency;
    if (share < (shared ? CREDITED_SHARE : REPRINT_SHARE)) return [];
    const credit = creditOf(member.reading);
    const reasons = [
      `${Math.round(share * 100)} of 100 words, quotations left out, stand in ${sources.length > 1 ? `${sources.length} earlier reports` : 'an earlier report'}`,
      ...(credit ? [`credits ${credit.agency} ${PLACES[credit.where]}`] : []),
    ];
    return [{ report: member.report, of: first.report, share, sources, ...(credit && { credit }), reasons }];
  });
}

const PLACES: Readonly<Record<Credit['where'], string>> = {
  dateline: 'in its dateline',
  byline: 'in its byline',
  foot: 'at its foot',
};

/** A report with the reports that have its words from it, and those that have them from those. */
export type ReprintTree = { readonly report: string; readonly share?: number; readonly copies: readonly ReprintTree[] };

/** The trees of a case, each from the first report down; a report that nobody copies and that copies nobody is a tree of its own. */
export function reprintTrees(members: readonly CaseMember[], reprints: readonly Reprint[]): readonly ReprintTree[] {
  const copiesOf = Map.groupBy(reprints, ({ of }) => of);
  const copies = new Set(reprints.map(({ report }) => report));
  const treeOf = (report: string, share?: number): ReprintTree => ({
    report,
    ...(share !== undefined && { share }),
    copies: (copiesOf.get(report) ?? []).map((copy) => treeOf(copy.report, copy.share)),
  });
  return inOrderOfOrigin(members).flatMap(({ report }) => (copies.has(report) ? [] : [treeOf(report)]));
}

/** A place in a report that says something: what an origin is asked for. */
export type Telling = { readonly report: string; readonly start: number; readonly end: number };

/** A report that did not have it from another report of the case, and the tellings that go back to it. */
export type Origin<T extends Telling = Telling> = { readonly report: string; readonly tellings: readonly T[] };

/**
 * The independent origins of what several places say. A copied passage goes back to where it was copied from, and so do a reprint's
 * headline and standfirst, which are written from what is below them; a sentence that an outlet added to a reprint is its own.
 */
export function originsOf<T extends Telling>(
  tellings: readonly T[],
  members: readonly CaseMember[],
  reprints: readonly Reprint[],
): readonly Origin<T>[] {
  const bodies = new Map(members.map(({ report, reading }) => [report, reading.report.body]));
  const copies = new Map(reprints.map((reprint) => [reprint.report, reprint]));
  const originOf = (telling: Telling): string => {
    const reprint = copies.get(telling.report);
    if (!reprint) return telling.report;
    const copied = mostCovering(reprint.sources, telling);
    if (copied) return originOf(copied);
    const isAbove = telling.start < (bodies.get(telling.report)?.start ?? 0);
    return isAbove ? originOf({ report: reprint.of, start: 0, end: 0 }) : telling.report;
  };
  return [...Map.groupBy(tellings, originOf)].map(([report, own]) => ({ report, tellings: own }));
}

/** So much of a telling must stand in copied passages for it to be a copy. */
const COPIED_PART = 0.5;

/** The place that most of the telling was copied from. */
function mostCovering(sources: readonly CopySource[], telling: Telling): Telling | undefined {
  const found = sources.map(({ report, passages }) => {
    const places = passages.flatMap((passage) => placeIn(passage, telling) ?? []);
    const start = Math.min(...places.map((place) => place.start));
    const end = Math.max(...places.map((place) => place.end));
    return { report, start, end, letters: places.reduce((sum, place) => sum + place.end - place.start, 0) };
  });
  const [most] = found.sort((a, b) => b.letters - a.letters);
  return most && most.letters >= (telling.end - telling.start) * COPIED_PART ? most : undefined;
}

/** Where the part of a telling that a passage holds stands in the source: letter for letter, near enough where house style differs. */
function placeIn(passage: CopiedPassage, telling: Telling): Span | undefined {
  const start = Math.max(passage.start, telling.start);
  const end = Math.min(passage.end, telling.end);
  if (start >= end) return undefined;
  const moved = passage.from.start - passage.start;
  const within = (at: number): number => Math.min(passage.from.end, Math.max(passage.from.start, at + moved));
  return { start: within(start), end: within(end) };
}

/** The agency whose words a report has by its own account, or which brought it out. */
function agencyOf(member: CaseMember): string | undefined {
  return agencyNamed(publisherOf(member)) ?? creditOf(member.reading)?.agency;
}

/** By day; of one day an agency's own report first, because the others have it from there; then by the time of capture. */
function inOrderOfOrigin(members: readonly CaseMember[]): readonly CaseMember[] {
  const day = (member: CaseMember): string => member.reading.report.published?.date ?? member.capturedAt.slice(0, 10);
  const rank = (member: CaseMember): number => (agencyNamed(publisherOf(member)) === undefined ? 1 : 0);
  return [...members].sort(
    (a, b) =>
      compare(day(a), day(b)) ||
      rank(a) - rank(b) ||
      compare(a.capturedAt, b.capturedAt) ||
      compare(a.report, b.report),
  );
}
