// Transcripts: what stands behind "Q:", "BERG:" or "Ana Berg:" up to the next such label is said by the one whom the label names.

import type { Analysis } from '../../core/analysis.ts';
import type { Span } from '../../core/span.ts';
import { firstTurn, isTranscript, turnLabel } from '../parts/transcript.ts';

/** A turn: the label, its colon, and one span for each paragraph that was said. */
export type Turn = { readonly source: Span; readonly cue: Span; readonly content: readonly Span[] };

/**
 * The turns of a transcript in text order; none where the text has too few labels to be one. Paragraphs without a label belong to the
 * turn before as long as another turn follows: what comes behind the last one may be the paper's again.
 */
export function findTurns(analysis: Analysis): Turn[] {
  const lines = linesOf(analysis);
  const labels = lines.map(({ start, end }) =>
    turnLabel(analysis.text.slice(start, Math.min(end, start + LONGEST_LABEL))),
  );
  const ended = lines.filter(
    ({ start, end }, i) => labels[i] !== undefined && ENDED.test(analysis.text.slice(Math.max(start, end - 2), end)),
  );
  const turnCount = labels.filter((label) => label !== undefined).length;
  if (!isTranscript(labels) || ended.length < ENDED_SHARE * turnCount) return [];
  const first = firstTurn(labels);
  const last = labels.findLastIndex((label) => label !== undefined);
  const turns: { source: Span; cue: Span; content: Span[] }[] = [];
  lines.slice(first, last + 1).forEach((line, i) => {
    const label = labels[first + i];
    const open = turns.at(-1);
    if (label === undefined) open?.content.push(line);
    else turns.push(turnOf(analysis.text, line, label));
  });
  return turns.filter(({ content }) => content.length > 0);
}

/** Speech ends as sentences do; the lines of a table do not. */
const ENDED = /[.?!…"”’'—-]\S?$/u;
const ENDED_SHARE = 0.6;
/** A label and what stands before it are no longer, in code units. */
const LONGEST_LABEL = 160;

function turnOf(text: string, line: Span, label: string): { source: Span; cue: Span; content: Span[] } {
  const start = text.indexOf(label, line.start);
  const colon = start + label.length;
  const said = text.slice(colon + 1, line.end);
  const from = colon + 1 + said.length - said.trimStart().length;
  return {
    source: { start, end: colon },
    cue: { start: colon, end: colon + 1 },
    content: from < line.end ? [{ start: from, end: line.end }] : [],
  };
}

/** The paragraphs as spans of the text. */
function linesOf({ tokens, paragraphs }: Analysis): Span[] {
  return paragraphs.map(({ first, end }) => ({ start: tokens[first]!.start, end: tokens[end - 1]!.end }));
}
