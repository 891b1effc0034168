// Readings to a case file: the stages of casework in a straight line.

import type { Case, CaseDefinition, CaseReportLine } from '../core/case.ts';
import type { Notice } from '../core/notice.ts';
import { aheadOf } from './ahead.ts';
import type { EntityLookup } from './entities.ts';
import { followedAs } from './followed.ts';
import { keyDays } from './key-days.ts';
import { type CaseMember, cite, compare, inOrder, publisherOf } from './member.ts';
import { judgesAmong } from './proceedings/steps.ts';
import { findReprints, type Reprint } from './reprints.ts';
import { standingOf } from './standing.ts';
import { gatherStatements } from './statements.ts';
import { gatherEvents } from './timeline.ts';

/**
 * The case as its accepted reports tell it. Proposed and refused reports are listed in `reports` and used for nothing else.
 * @param today the reader's day, `YYYY-MM-DD`; only tells days that have passed from days to come
 */
export function buildCase(definition: CaseDefinition, members: readonly CaseMember[], today: string): Case {
  const { members: accepted, entities, subjects, lookup, nameOf } = followedAs(definition, members);
  const judges = judgesAmong(entities);
  const timeline = gatherEvents(accepted, lookup, nameOf);
  const [first, newest] = firstAndNewestDay(accepted);
  const standing = standingOf(
    timeline,
    { nameOf, isJudge: (id) => judges.has(id), subjects },
    { reports: accepted.length, ...(first !== undefined && { first }), ...(newest !== undefined && { newest }) },
  );
  const about = aboutLine(accepted, subjects, lookup);
  return {
    definition,
    ...(about && { about }),
    subjects,
    entities,
    timeline,
    days: keyDays(accepted, timeline, subjects, lookup),
    statements: gatherStatements(accepted, lookup),
    standing,
    ahead: aheadOf({ members: accepted, timeline, standing, ...(newest !== undefined && { newest }) }, today),
    reports: reportLines(members, findReprints(accepted)),
    notices: accepted.flatMap((member) => undatedNotice(member)),
  };
}

function firstAndNewestDay(accepted: readonly CaseMember[]): readonly [string?, string?] {
  const days = accepted.flatMap((member) => member.reading.report.published?.date ?? []).sort(compare);
  const [first] = days;
  const newest = days.at(-1);
  return first === undefined || newest === undefined ? [] : [first, newest];
}

/** The first sentence of a body that names a followed person, from the newest report that has one. */
function aboutLine(accepted: readonly CaseMember[], subjects: readonly string[], lookup: EntityLookup): Case['about'] {
  for (const member of [...accepted].reverse()) {
    const { reading } = member;
    const { body, dateline } = reading.report;
    const places = reading.mentions.filter((mention) => subjects.includes(lookup(member, mention.entity) ?? ''));
    const sentence = reading.sentences.find(
      (span) => span.start >= body.start && places.some((place) => span.start <= place.start && place.end <= span.end),
    );
    if (!sentence) continue;
    const start = dateline && dateline.end < sentence.end ? Math.max(sentence.start, dateline.end) : sentence.start;
    const citation = cite(member, { start, end: sentence.end }, 'entities');
    return { text: citation.quote.replace(/^[\s.:—–-]+/, ''), citation };
  }
  return undefined;
}

function reportLines(members: readonly CaseMember[], reprints: readonly Reprint[]): readonly CaseReportLine[] {
  return [...inOrder(members)].reverse().map((member) => {
    const { reading } = member;
    const publisher = publisherOf(member);
    const published = reading.report.published?.date;
    const reprint = reprints.find(({ report }) => report === member.report);
    return {
      report: member.report,
      version: member.version,
      headline: headlineOf(member),
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
      membership: member.membership,
      reasons: member.reasons,
      ...(reprint && { reprintOf: { report: reprint.of, share: reprint.share } }),
    };
  });
}

function headlineOf({ reading }: CaseMember): string {
  const span = reading.report.headline ?? reading.sentences[0] ?? { start: 0, end: 80 };
  return reading.text.slice(span.start, span.end);
}

function undatedNotice(member: CaseMember): readonly Notice[] {
  if (member.reading.report.published) return [];
  const message = `“${headlineOf(member)}” does not tell its date; what it reports stands in the file without a day.`;
  return [{ code: 'report-undated', message }];
}
