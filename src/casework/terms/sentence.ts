// A sentence passed: "25 years in prison", "life with a minimum of 30 years", "two years, suspended".

import type { Length, SentenceForm, SentenceTerm } from '../../core/terms.ts';
import {
  BARE_PART,
  CONCURRENT,
  CONSECUTIVE,
  FROM_TO,
  MINIMUM,
  NO_PAROLE,
  PART_SUSPENDED,
  SENTENCE_FORMS,
  SUSPENDED,
  TIME_SERVED,
  VAGUE_LENGTH,
} from '../../languages/en/term-words.ts';
import { daysOf, type FoundLength, lengthsIn, lengthWords } from './lengths.ts';
import { boundBefore, NUMBER, numberOf } from './numbers.ts';

const TO_LIFE = new RegExp(`\\b(${NUMBER})(?:[ -]years?)?[ -]to[ -]life\\b`, 'i');
const RANGE = new RegExp(`\\b(${NUMBER}) (?:to|and|or) ((?:${NUMBER})[ -](?:years?|months?))\\b`, 'i');
const TIMES = new RegExp(`\\b(${NUMBER})\\s+(?:\\w+ )?(?:life|death) (?:sentences|terms)\\b`, 'i');
const AND_MORE = /\b(?:terms|sentences) of\b/i;

/** The sentence that the words tell; `undefined` where they tell none ("the sentence"). */
export function parseSentence(words: string): SentenceTerm | undefined {
  const form = formOf(words);
  const changed = changedIn(words);
  const minimum = minimumIn(words, form);
  const suspended = suspendedIn(words);
  const told = changed
    ? { lengths: [changed.after] }
    : lengthsTold(words, form, [minimum, suspended === 'all' ? undefined : suspended]);
  const times = numberOf(TIMES.exec(words)?.[1] ?? '');
  const timeServed = TIME_SERVED.test(words);
  const vague = told.lengths.length === 0 && form === 'prison' && VAGUE_LENGTH.test(words);
  if (
    told.lengths.length === 0 &&
    !['life', 'death'].includes(form) &&
    !timeServed &&
    suspended === undefined &&
    !vague
  )
    return undefined;
  const order = CONCURRENT.test(words) ? 'concurrent' : CONSECUTIVE.test(words) ? 'consecutive' : undefined;
  return {
    kind: 'sentence',
    form,
    ...told,
    ...(times !== undefined && times > 1 && { times }),
    ...(minimum && { minimum }),
    ...(NO_PAROLE.test(words) && { noParole: true }),
    ...(suspended !== undefined && { suspended }),
    ...(order && { order }),
    ...(timeServed && { timeServed }),
    ...(changed && { before: changed.before }),
    doubts: doubtsOf(told, order, vague),
  };
}

function formOf(words: string): SentenceForm {
  return SENTENCE_FORMS.find(([told]) => told.test(words.trim()))?.[1] ?? 'other';
}

type Told = Pick<SentenceTerm, 'lengths' | 'upTo' | 'bound'>;

function lengthsTold(words: string, form: SentenceForm, others: readonly (Length | undefined)[]): Told {
  const range = rangeIn(words);
  if (range) return range;
  const found = lengthsIn(words).filter(({ length }) => !others.some((other) => other && same(other, length)));
  const all = AND_MORE.test(words) ? [...shortHand(words, found), ...found] : found;
  const bound = found[0] && form !== 'life' ? boundBefore(words.slice(0, found[0].start)) : undefined;
  return {
    lengths: form === 'life' || form === 'death' ? [] : all.map(({ length }) => length),
    ...(bound && { bound }),
  };
}

function same(a: Length, b: Length): boolean {
  return daysOf(a) === daysOf(b);
}

/** "five to ten years"; "between five and ten years". */
function rangeIn(words: string): Told | undefined {
  const found = RANGE.exec(words);
  const upTo = lengthsIn(found?.[2] ?? '')[0]?.length;
  const unit = /years?|months?/i.exec(found?.[2] ?? '')?.[0] ?? '';
  const lower = lengthsIn(`${found?.[1]} ${unit}`)[0]?.length;
  const isRange = found && (/ to /.test(found[0]) || /\bbetween\s*$/i.test(words.slice(0, found.index)));
  return isRange && upTo && lower && daysOf(lower) < daysOf(upTo) ? { lengths: [lower], upTo } : undefined;
}

/** "terms of ten and 12 years": the unit stands once, after the last. */
function shortHand(words: string, found: readonly FoundLength[]): readonly FoundLength[] {
  const [first] = found;
  const before = first && new RegExp(`\\b(${NUMBER})(?:,| and) $`, 'i').exec(words.slice(0, first.start));
  const unit = first && /(years?|months?)/i.exec(words.slice(first.start, first.end))?.[0];
  return before?.[1] && unit ? lengthsIn(`${before[1]} ${unit}`) : [];
}

function minimumIn(words: string, form: SentenceForm): Length | undefined {
  const toLife = TO_LIFE.exec(words)?.[1];
  if (toLife) return lengthsIn(`${toLife} years`)[0]?.length;
  const told = MINIMUM.exec(words);
  const isMinimum = told && (form === 'life' || !/^at least/i.test(told[0])) && !/^minimum of/i.test(told[0]);
  const ofLife = told && form === 'life';
  return isMinimum || ofLife ? lengthsIn(told[1] ?? '')[0]?.length : undefined;
}

function suspendedIn(words: string): SentenceTerm['suspended'] {
  if (!SUSPENDED.test(words)) return undefined;
  const part = PART_SUSPENDED.exec(words)?.[1];
  if (!part) return 'all';
  const told = lengthsIn(part)[0]?.length;
  const number = numberOf(BARE_PART.exec(part)?.[1] ?? '');
  const unit = /year|month/i.exec(words)?.[0] ?? 'year';
  return told ?? (number === undefined ? 'all' : lengthsIn(`${number} ${unit}s`)[0]?.length) ?? 'all';
}

function changedIn(words: string): { before: Length; after: Length } | undefined {
  const [, from = '', to = ''] = FROM_TO.exec(words) ?? [];
  const unitOf = (piece: string): string | undefined => /(year|month|week|day)s?\b/i.exec(piece)?.[0];
  const unit = unitOf(to) ?? unitOf(from);
  const lengthOf = (piece: string): Length | undefined =>
    lengthsIn(unitOf(piece) === undefined ? `${piece} ${unit}` : piece)[0]?.length;
  const before = unit === undefined ? undefined : lengthOf(from);
  const after = unit === undefined ? undefined : lengthOf(to);
  return before && after ? { before, after } : undefined;
}

function doubtsOf(told: Told, order: string | undefined, vague: boolean): readonly string[] {
  return [
    ...(vague ? ['the length is not told exactly'] : []),
    ...(told.upTo ? ['a range is told, not one length'] : []),
    ...(told.bound === 'at most' ? ['the most that may be passed, perhaps not what was'] : []),
    ...(told.lengths.length > 1 && !order ? ['several lengths are told, and not how they run'] : []),
  ];
}

/** What is to be served in all: the longest of concurrent terms, the sum of consecutive ones; `undefined` where it cannot be said. */
export function wholeLength({
  form,
  lengths,
  order,
  upTo,
  bound,
  suspended,
  timeServed,
}: SentenceTerm): Length | undefined {
  const [first, ...others] = lengths;
  if (form !== 'prison' && form !== 'other') return undefined;
  if (!first || upTo || bound || suspended === 'all' || timeServed) return undefined;
  if (others.length === 0) return first;
  if (order === 'concurrent') return lengths.toSorted((a, b) => daysOf(b) - daysOf(a))[0];
  const units = new Set(lengths.flatMap((length) => Object.keys(length)));
  const [unit, second] = [...units];
  if (order !== 'consecutive' || !unit || second) return undefined;
  return { [unit]: lengths.reduce((sum, length) => sum + (length[unit as keyof Length] ?? 0), 0) };
}

const FORM_WORDS: Readonly<Record<SentenceForm, string>> = {
  prison: ' in prison',
  life: 'life in prison',
  death: 'death sentence',
  probation: ' of probation',
  'community service': ' of community service',
  'house arrest': ' of house arrest',
  other: '',
};

/** In plain words, which `parseSentence` reads back as the same term. */
export function sentenceWords(term: SentenceTerm): string {
  const { suspended, minimum, order, before } = term;
  if (before && term.lengths[0])
    return `changed from ${lengthWords(before)} to ${lengthWords(term.lengths[0])}${FORM_WORDS[term.form]}`;
  return [
    mainWords(term),
    suspended === 'all' && ', suspended',
    suspended !== undefined && suspended !== 'all' && `, of which ${lengthWords(suspended)} suspended`,
    minimum && `, minimum term of ${lengthWords(minimum)}`,
    term.noParole && ', without parole',
    order === 'concurrent' && ', to run concurrently',
    order === 'consecutive' && ', to run consecutively',
    term.timeServed && (term.lengths.length > 0 ? ', time served' : 'time served'),
  ]
    .filter((piece) => piece)
    .join('');
}

function mainWords({ form, lengths, upTo, bound, times, doubts, suspended }: SentenceTerm): string {
  const [first] = lengths;
  if (form === 'life' || form === 'death')
    return times ? `${times} ${form} ${form === 'life' ? 'terms' : 'sentences'}` : FORM_WORDS[form];
  if (!first)
    return doubts.length > 0 ? 'some years in prison' : suspended === undefined ? '' : `a sentence${FORM_WORDS[form]}`;
  const all = lengths.map(lengthWords).join(lengths.length > 2 ? ', ' : ' and ');
  if (upTo) return `${lengthWords(first).replace(/ \w+$/, '')} to ${lengthWords(upTo)}${FORM_WORDS[form]}`;
  return `${lengths.length > 1 ? 'terms of ' : bound ? `${bound} ` : ''}${all}${FORM_WORDS[form]}`;
}
