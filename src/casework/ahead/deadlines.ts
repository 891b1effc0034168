// Days worked out from lengths: a term in which to appeal, the end of a sentence.

import type { AheadLine, StandingLine } from '../../core/case.ts';
import { standingOn } from '../../core/standing.ts';
import { DEADLINE } from '../../languages/en/proceeding-words.ts';
import { type CaseMember, cite, sentenceAt } from '../member.ts';
import { dayAfter, lengthsIn, lengthWords } from '../terms/lengths.ts';

type Line = Omit<AheadLine, 'id'>;

/** "Has 30 days to appeal", counted from the day of the report that says so, where it has one. */
export function deadlineLines(members: readonly CaseMember[], today: string): readonly Line[] {
  return members.flatMap((member): readonly Line[] => {
    const { text, report } = member.reading;
    const found = DEADLINE.exec(text);
    const length = lengthsIn(found?.[1] ?? '')[0]?.length;
    const date = length && report.published ? dayAfter(report.published.date, length) : undefined;
    if (!found || !length || date === undefined) return [];
    const span = sentenceAt(member.reading, found.index);
    const reason = `${lengthWords(length)} counted from the day of the report; the term may run from another day`;
    return [
      {
        date,
        text: text.slice(span.start, span.end),
        status: date < today ? 'passed' : 'expected',
        basis: { kind: 'inferred', reasons: [reason] },
        citations: [cite(member, span, 'timexes')],
      },
    ];
  });
}

/** The ends of the sentences that stand. */
export function endLines(standing: readonly StandingLine[], today: string): readonly Line[] {
  return standingOn(standing).standing.flatMap(({ until, text, citations }): readonly Line[] =>
    until === undefined
      ? []
      : [
          {
            date: until.date,
            text: `End of the sentence. ${text}`,
            status: until.date < today ? 'passed' : 'expected',
            basis: { kind: 'inferred', reasons: until.reasons },
            citations,
          },
        ],
  );
}
