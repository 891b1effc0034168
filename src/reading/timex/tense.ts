// Which way a bare weekday or month points: the tense of the verb it goes with, read from the tags, or from auxiliaries without them.

import type { Analysis } from '../../core/analysis.ts';
import { AHEAD_WORDS, FUTURE_WORDS } from '../../languages/en/time-leaders.ts';

export type Direction = 'past' | 'future' | 'unknown';

const REACH_BACK = 25;
const REACH_ON = 12;
const NEAR = 3;

/** Answers for text offsets in rising order; each look walks a bounded way. */
export type DirectionFinder = (start: number, end: number) => Direction;

/** Looks back from the expression to the nearest verb of its sentence, then on. */
export function directionFinder(analysis: Analysis): DirectionFinder {
  let token = 0;
  let sentence = 0;
  return (start, end) => {
    while (token < analysis.tokens.length && (analysis.tokens[token]?.end ?? 0) <= start) token += 1;
    while (sentence < analysis.sentences.length - 1 && (analysis.sentences[sentence]?.end ?? 0) <= token) sentence += 1;
    const range = analysis.sentences[sentence] ?? { first: 0, end: analysis.tokens.length };
    return lookBack(analysis, token, range.first) ?? lookOn(analysis, token, end, range.end) ?? 'unknown';
  };
}

function lookBack(analysis: Analysis, from: number, first: number): Direction | undefined {
  for (let i = from - 1; i >= Math.max(first, from - REACH_BACK); i -= 1) {
    const word = wordAt(analysis, i);
    if (from - i <= NEAR && AHEAD_WORDS.has(word)) return 'future';
    const told = tenseAt(analysis, i);
    if (told !== undefined) return told;
  }
  return undefined;
}

function lookOn(analysis: Analysis, from: number, end: number, last: number): Direction | undefined {
  for (let i = from; i < Math.min(last, from + REACH_ON); i += 1) {
    if ((analysis.tokens[i]?.start ?? 0) < end) continue;
    const told = tenseAt(analysis, i);
    if (told !== undefined) return told;
  }
  return undefined;
}

function wordAt(analysis: Analysis, index: number): string {
  return analysis.tokens[index]?.text.toLowerCase() ?? '';
}

/** What one token says of the tense. An infinitive looks ahead, a past form back; a base form takes its auxiliary's. */
function tenseAt(analysis: Analysis, index: number): Direction | undefined {
  const word = wordAt(analysis, index);
  const tag = analysis.tags[index];
  if (tag === undefined) return word === 'said' ? 'past' : FUTURE_WORDS.has(word) ? 'future' : undefined;
  if (tag === 'VBD') return 'past';
  if (tag === 'VBN') return auxiliaryOf(analysis, index);
  if (tag === 'VB') return auxiliaryOf(analysis, index);
  if (tag === 'MD') return 'future';
  if ((tag === 'VBZ' || tag === 'VBP' || tag === 'VBG') && FUTURE_WORDS.has(word)) return 'future';
  return undefined;
}

/** The modal or "to" before a base form, the "will be" or "was" before a participle. */
function auxiliaryOf(analysis: Analysis, index: number): Direction | undefined {
  for (let i = index - 1; i >= Math.max(0, index - NEAR - 1); i -= 1) {
    const tag = analysis.tags[i];
    if (tag === 'MD') return 'future';
    if (tag === 'TO') return 'future';
    if (tag === 'VBD') return 'past';
    if (tag === 'VBZ' || tag === 'VBP') return wordAt(analysis, i).startsWith('ha') ? 'past' : undefined;
  }
  return analysis.tags[index] === 'VBN' ? 'past' : undefined;
}
