// Which way a bare weekday or month points: the tense of the verb it goes with, read from the tags, or from auxiliaries without them.

import type { Analysis } from '../../core/analysis.ts';
import {
  AHEAD_WORDS,
  CALENDAR_VERBS,
  CLAUSE_OPENERS,
  FUTURE_VERBS,
  FUTURE_WORDS,
  PLANNED_ATTRIBUTES,
  PLANNING_WORDS,
} from '../../languages/en/time-leaders.ts';

export type Direction = 'past' | 'future' | 'unknown';

const REACH_BACK = 25;
const REACH_ON = 12;
const NEAR = 3;

/** Answers for text offsets in rising order; each look walks a bounded way. */
export type DirectionFinder = (start: number, end: number) => Direction;

/**
 * Looks back from the expression to the nearest finite verb of its sentence, then on; the other way round where the expression opens
 * a clause ("On Monday, they ..."). A deadline with "by" may lie
 * ahead of a past verb. Without tags only the auxiliaries of the future are known.
 */
export function directionFinder(analysis: Analysis): DirectionFinder {
  let token = 0;
  let sentence = 0;
  return (start, end) => {
    while (token < analysis.tokens.length && (analysis.tokens[token]?.end ?? 0) <= start) token += 1;
    while (sentence < analysis.sentences.length - 1 && (analysis.sentences[sentence]?.end ?? 0) <= token) sentence += 1;
    if (wordAt(analysis, token - 1) === 'since') return 'past';
    const range = analysis.sentences[sentence] ?? { first: 0, end: analysis.tokens.length };
    const back = () => lookBack(analysis, token, range.first);
    const on = () => lookOn(analysis, token, end, range.end);
    const found = opensClause(analysis, token, range.first) ? (on() ?? back()) : (back() ?? on());
    return found === undefined || (found === 'past' && wordAt(analysis, token - 1) === 'by') ? 'unknown' : found;
  };
}

/** Does nothing but a preposition or an article stand between the expression and the start of a clause? */
function opensClause(analysis: Analysis, token: number, first: number): boolean {
  for (let i = token - 1; i >= Math.max(first, token - NEAR); i -= 1) {
    if (CLAUSE_OPENERS.has(wordAt(analysis, i))) return true;
    const tag = analysis.tags[i];
    if (tag !== 'IN' && tag !== 'DT' && tag !== 'RB' && tag !== 'JJ' && tag !== 'RBR') return false;
  }
  return token - first <= NEAR;
}

function lookBack(analysis: Analysis, from: number, first: number): Direction | undefined {
  for (let i = from - 1; i >= Math.max(first, from - REACH_BACK); i -= 1) {
    if (from - i <= NEAR && AHEAD_WORDS.has(wordAt(analysis, i))) return 'future';
    if (from - i === 1 && isComparison(analysis, i)) return wordAt(analysis, i - 1) === 'late' ? 'past' : 'future';
    const told = tenseAt(analysis, i, first);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** "as early as Tuesday", "as soon as May"; "as late as May" looks back. */
function isComparison(analysis: Analysis, as: number): boolean {
  return wordAt(analysis, as) === 'as' && /^(?:early|soon|late)$/.test(wordAt(analysis, as - 1));
}

function lookOn(analysis: Analysis, from: number, end: number, last: number): Direction | undefined {
  for (let i = from; i < Math.min(last, from + REACH_ON); i += 1) {
    if ((analysis.tokens[i]?.start ?? 0) < end) continue;
    const told = tenseAt(analysis, i, from);
    if (told !== undefined) return told;
  }
  return undefined;
}

function wordAt(analysis: Analysis, index: number): string {
  return analysis.tokens[index]?.text.toLowerCase() ?? '';
}

/** What one token says of the tense; undefined where another must tell. */
function tenseAt(analysis: Analysis, index: number, first: number): Direction | undefined {
  const word = wordAt(analysis, index);
  const tag = analysis.tags[index];
  if (tag === undefined) return word === 'said' ? 'past' : FUTURE_WORDS.has(word) ? 'future' : undefined;
  if (tag === 'MD') return FUTURE_WORDS.has(word) ? 'future' : undefined;
  if (tag === 'VB') return infinitive(analysis, index, first);
  if (isPlan(analysis, index)) return 'future';
  if (FUTURE_VERBS.has(word) && !isPut(analysis, index) && isPresent(analysis, index, first)) return 'future';
  if (tag === 'VBD') return 'past';
  return tag === 'VBN' ? participle(analysis, index, first) : undefined;
}

/** "meets on Monday", "planned a march on Saturday", "the slated visit in September". */
function isPlan(analysis: Analysis, index: number): boolean {
  const word = wordAt(analysis, index);
  const tag = analysis.tags[index];
  if (tag === 'VBZ' || tag === 'VBP') return CALENDAR_VERBS.has(word);
  const next = analysis.tags[index + 1] ?? '';
  if (PLANNED_ATTRIBUTES.has(word) && /^(?:NN|JJ)/.test(next))
    return /^(?:DT|JJ|PRP\$|POS|IN)$/.test(analysis.tags[index - 1] ?? '');
  return tag === 'VBD' && PLANNING_WORDS.has(word) && /^(?:DT|JJ|NN|PRP\$|CD)/.test(next);
}

/** "set on Aug. 6" is over; "set to meet" and "set for Monday" are not. */
function isPut(analysis: Analysis, index: number): boolean {
  const next = wordAt(analysis, index + 1);
  return wordAt(analysis, index) === 'set' && next !== 'to' && next !== 'for';
}

/** "plans to meet", "is due to meet": a present or past verb of intention before "to" looks ahead; "had to", "tried to" do not. */
function infinitive(analysis: Analysis, index: number, first: number): Direction | undefined {
  for (let i = index - 1; i >= Math.max(first, index - NEAR - 1); i -= 1) {
    const word = wordAt(analysis, i);
    if (FUTURE_WORDS.has(word) || FUTURE_VERBS.has(word)) return 'future';
    if (analysis.tags[i] === 'VBD') return 'past';
  }
  return undefined;
}

/** "plans" is a verb here; "is expected", "are due": an auxiliary in the present. */
function isPresent(analysis: Analysis, index: number, first: number): boolean {
  const tag = analysis.tags[index];
  if (tag === 'VBZ' || tag === 'VBP' || tag === 'VBG') return true;
  for (let i = index - 1; i >= Math.max(first, index - NEAR); i -= 1) {
    if (analysis.tags[i] === 'VBZ' || analysis.tags[i] === 'VBP') return true;
    if (analysis.tags[i] === 'VBD') return wordAt(analysis, i).startsWith('w');
  }
  return false;
}

/** The auxiliary tells what a participle is; alone it is past. */
function participle(analysis: Analysis, index: number, first: number): Direction | undefined {
  for (let i = index - 1; i >= Math.max(first, index - NEAR - 1); i -= 1) {
    const tag = analysis.tags[i];
    if (tag === 'MD') return FUTURE_WORDS.has(wordAt(analysis, i)) ? 'future' : undefined;
    if (tag === 'VBD') return 'past';
    if (tag === 'VBZ' || tag === 'VBP') return wordAt(analysis, i).startsWith('ha') ? 'past' : undefined;
  }
  return 'past';
}
