// Transcripts: lines that open with the one who speaks, "Q:", "BERG:", "Ana Berg:".

import type { Line } from './lines.ts';

/** A turn's label, behind a mark where each turn is quoted: a letter or word for question and answer, or a name of up to five words, each with a capital or a number. */
const LABEL =
  /^(?:["“„«]\s?)?(?:\[\d\d?:\d\d(?::\d\d)?\]\s*)?((?:\p{Lu}[\p{L}\p{N}.'’-]*|\d{1,2})(?: (?:\p{Lu}[\p{L}\p{N}.'’-]*|\([^()]{1,40}\)|of|the|de|van|von|al|bin|\d{1,2})){0,5}):\s/u;
const QUESTION_AND_ANSWER = /^(?:q|a|question|answer)$/i;
/** So many turns with names make a transcript; of questions and answers two do. */
const FEWEST_TURNS = 3;
const FEWEST_ANSWERS = 2;
/** So large a share of them at least is by another than the turn before. */
const TAKEN_SHARE = 0.6;

/** The label that the line opens with, without its colon; undefined where there is none. */
export function turnLabel(line: string): string | undefined {
  return LABEL.exec(line)?.[1];
}

/** Does the label say only that somebody asks or answers, and not who? */
export function isQuestionOrAnswer(label: string): boolean {
  return QUESTION_AND_ANSWER.test(label);
}

/**
 * Do lines with these labels (undefined: a line without one) make a transcript? Several turns in which people take turns and one
 * speaks again, or question and answer. One line with a colon may be a headline ("Berg: We lost the ship"), two a headline and a
 * dateline; the same label over and over is a list of captions.
 */
export function isTranscript(labels: readonly (string | undefined)[]): boolean {
  const named = labels.filter((label) => label !== undefined);
  if (named.filter(isQuestionOrAnswer).length >= FEWEST_ANSWERS) return true;
  const changes = named.filter((label, i) => i > 0 && label !== named[i - 1]).length;
  const speaksAgain = new Set(named).size < named.length;
  return named.length >= FEWEST_TURNS && speaksAgain && changes >= TAKEN_SHARE * (named.length - 1);
}

/** Index of the line with which a transcript begins: its first question, or the first turn of one who speaks again; -1 for none. */
export function transcriptStart(lines: readonly Line[]): number {
  const labels = lines.map(({ text }) => turnLabel(text));
  return isTranscript(labels) ? firstTurn(labels) : -1;
}

/** The same by the labels of a transcript. A headline's label before it ("Berg: We lost the ship") is not spoken again. */
export function firstTurn(labels: readonly (string | undefined)[]): number {
  const last = new Map(labels.map((label, i) => [label, i]));
  return labels.findIndex((label, i) => label !== undefined && (isQuestionOrAnswer(label) || last.get(label)! > i));
}
