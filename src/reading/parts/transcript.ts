// Transcripts: lines that open with the one who speaks, "Q:", "BERG:", "Ana Berg:".

import type { Line } from './lines.ts';

/** A turn's label: a letter or word for question and answer, or a name of up to five words, each with a capital or a number. */
const LABEL =
  /^(?:\[\d\d?:\d\d(?::\d\d)?\]\s*)?((?:\p{Lu}[\p{L}\p{N}.'’-]*|\d{1,2})(?: (?:\p{Lu}[\p{L}\p{N}.'’-]*|\([^()]{1,40}\)|of|the|de|van|von|al|bin|\d{1,2})){0,5}):\s/u;
const QUESTION_AND_ANSWER = /^(?:q|a|question|answer)$/i;
/** So many turns with names make a transcript; of questions and answers two do. */
const FEWEST_TURNS = 3;
const FEWEST_ANSWERS = 2;

/** The label that the line opens with, without its colon; undefined where there is none. */
export function turnLabel(line: string): string | undefined {
  return LABEL.exec(line)?.[1];
}

/**
 * Index of the line with which a transcript begins, -1 where the lines are none: several turns, and its first speaker speaks again or
 * it is question and answer. One line with a colon may be a headline ("Berg: We lost the ship"), two a headline and a dateline.
 */
export function transcriptStart(lines: readonly Line[]): number {
  const labels = lines.map(({ text }) => turnLabel(text));
  const named = labels.filter((label) => label !== undefined);
  const asks = (label: string): boolean => QUESTION_AND_ANSWER.test(label);
  const again = (label: string): boolean => named.indexOf(label) !== named.lastIndexOf(label);
  const isOne = named.filter(asks).length >= FEWEST_ANSWERS || (named.length >= FEWEST_TURNS && named.some(again));
  return isOne ? labels.findIndex((label) => label !== undefined && (asks(label) || again(label))) : -1;
}
