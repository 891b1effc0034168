// A mark's words as somebody puts them into a memo: who, said what, where it was read.

import type { Reading } from '../../core/reading.ts';
import { textOf } from '../../core/span.ts';
import type { ReportView } from '../../core/views.ts';
import type { Mark } from '../text/marks.ts';
import { entityOf, speakerLabel, wordsSaid } from '../text/speaker.ts';
import { writeDate } from '../words/dates.ts';
import { quoted } from '../words/plain.ts';

/** Two lines: the words with their speaker, then the report, its day and its addresses: the outlet's and the desk's own. */
export function citeMark(mark: Mark, view: ReportView, here: URL): string {
  const { row, reading, version } = view;
  const source = [
    row.publisher,
    `\u201c${row.headline}\u201d`,
    row.published ? writeDate(row.published) : 'no date',
    ...(view.versions.length > 1 ? [`version ${version}`] : []),
    row.url,
  ].filter((part) => part !== undefined);
  return `${citeWords(mark, reading)}\n${source.join(', ')}\n${here.href}`;
}

/** The marked words alone, a statement's with its speaker and role. */
export function citeWords(mark: Mark, reading: Reading): string {
  if (mark.kind !== 'statement') return reading.text.slice(mark.head.start, mark.head.end);
  const { quotation } = mark;
  const role = entityOf(quotation.speaker, reading)?.roles[0];
  const who = [speakerLabel(quotation, reading), ...(role ? [textOf(reading.text, role)] : [])].join(', ');
  return `${quoted(wordsSaid(quotation, reading), quotation)} \u2014 ${who}`;
}
