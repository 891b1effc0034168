// Statements that a report's layout shows, whatever words introduce them: speech that runs on over paragraphs, turns of a transcript.

import type { Analysis } from '../../core/analysis.ts';
import type { Quotation } from '../../core/reading.ts';
import { overlaps, type Span, textOf } from '../../core/span.ts';
import { isQuestionOrAnswer } from '../parts/transcript.ts';
import { findRunningSpeech } from './running-speech.ts';
import { findTurns, type Turn } from './turns.ts';

type Found = Omit<Quotation, 'speaker' | 'addressee' | 'date'>;

/** In the training corpora 61 of 66 such paragraphs are marked as said. */
const RUNNING_CERTAINTY = 0.9;
/** Of the transcripts there two annotators in three mark the turns. */
const TURN_CERTAINTY = 0.75;

/** The quotations given, with those added that only the layout shows. In a transcript what was found across a label is given up. */
export function withLayout(analysis: Analysis, found: readonly Found[]): Found[] {
  const turns = findTurns(analysis);
  const kept = turns.length === 0 ? found : found.filter((quotation) => !belongsToTurn(quotation, turns));
  const spoken = turns.map(
    ({ source, cue, content }): Found => ({
      ...{ kind: 'direct', act: 'statement', confidence: TURN_CERTAINTY },
      ...(isQuestionOrAnswer(textOf(analysis.text, source))
        ? { source: [], cue: [] }
        : { source: [source], cue: [cue] }),
      content,
    }),
  );
  const taken = [...kept, ...spoken].flatMap(({ content }) => content);
  const running = findRunningSpeech(analysis, taken).map(
    (span): Found => ({
      ...{ kind: 'direct', act: 'statement', confidence: RUNNING_CERTAINTY },
      ...{ source: [], cue: [], content: [span] },
    }),
  );
  return [...kept, ...spoken, ...running];
}

/** A quotation that takes a turn's label for a part of itself, or a part of a turn that names no source of its own. */
function belongsToTurn({ source, cue, content }: Found, turns: readonly Turn[]): boolean {
  const near = turnAt(turns, content[0]!);
  const labels = turns
    .slice(Math.max(0, near - 1), near + 2)
    .map((turn) => ({ start: turn.source.start, end: turn.cue.end }));
  const parts: readonly Span[] = [...source, ...cue, ...content];
  if (labels.some((label) => parts.some((part) => overlaps(part, label)))) return true;
  return source.length === 0 && near >= 0 && content[0]!.start < turns[near]!.content.at(-1)!.end;
}

/** Index of the last turn that begins before the span, by bisection; -1 where none does. */
function turnAt(turns: readonly Turn[], span: Span): number {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.source.start <= span.start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
