// Charges and counts: "three counts of murder and one of arson", "11 charges including rape".

import type { ChargesTerm } from '../../core/terms.ts';
import { COUNT_NOUN, CRIME_ENDS, INCLUDED, INCLUDING, IS_CLAUSE } from '../../languages/en/term-words.ts';
import { NUMBER, numberOf } from './numbers.ts';

type Offence = ChargesTerm['offences'][number];

const COUNTED = new RegExp(`\\b(${NUMBER}|each|another)\\s+(?:(?:${COUNT_NOUN})\\s+(?:each )?of|of)\\s+`, 'giu');
const ALL = new RegExp(`\\b(${NUMBER})\\s+((?:[\\p{L}-]+\\s+){0,3}?)${COUNT_NOUN}\\b`, 'iu');
const LEAD =
  /^(?:but |and )?(?:(?:was |were |been )?(?:charged|indicted|accused|prosecuted|tried|wanted)\s+(?:with|on|of|for|over)?\s*|on (?:suspicion|charges?) of\s+|(?:charges?|counts?) of\s+|suspected of\s+|alleged(?:ly)?\s+)/i;
const EMPTY =
  /^(?:(?:the|these|those|any|his|her|their|all|both|such|multiple|various|several|new)\s+)*(?:criminal |felony |serious )?(?:charges?|counts?|offen[cs]es?|crimes?|cases?|allegations?)$/i;
const NAMED_CHARGE = /^(?:a |an |the )?(.+?)[ -](?:charges?|counts?|offen[cs]es?)$/i;

/** What the words charge somebody with; `undefined` where they name no offence and no count. */
export function parseCharges(words: string): ChargesTerm | undefined {
  const plain = words.trim().replace(CRIME_ENDS, '').replace(LEAD, '');
  const total = ALL.exec(plain);
  const all = numberOf(total?.[1] ?? '');
  const more = INCLUDING.test(plain);
  const pieces = countedPieces(plain);
  const offences = pieces.length > 0 ? pieces : plainOffences(total, plain);
  if (offences.length === 0 && all === undefined) return undefined;
  const several = [...plain.matchAll(COUNTED)].length > 1;
  const counts = more ? all : (sumOf(offences) ?? (several ? undefined : all));
  return {
    kind: 'charges',
    ...(counts !== undefined && { counts }),
    offences,
    ...(more && { more }),
    doubts: [
      ...(counts === undefined && offences.length === 0 ? ['how many charges is not told'] : []),
      ...(counts !== undefined && offences.length === 0 ? ['the offences are not named'] : []),
    ],
  };
}

/** Each "N counts of X" with what follows it up to the next. */
function countedPieces(words: string): readonly Offence[] {
  const marks = [...words.matchAll(COUNTED)];
  return marks.flatMap(({ 0: mark, 1: number = '', index }, i): readonly Offence[] => {
    const counts = numberOf(number);
    const rest = words.slice(index + mark.length, marks[i + 1]?.index);
    const names = offencesIn(rest);
    const [first] = names;
    if (!first) return [];
    return names.length === 1 && counts !== undefined
      ? [{ offence: first, counts }]
      : names.map((offence) => ({ offence }));
  });
}

/** Offences told without a number to each; what stands before "charges" in "11 corruption charges" is one. */
function plainOffences(total: RegExpExecArray | null, words: string): readonly Offence[] {
  if (!total) return offencesIn(words).map((offence) => ({ offence }));
  const rest = words
    .slice(total.index + total[0].length)
    .replace(/^\s*,?\s*(?:of|including|such as|for|relating to|over)\s+/i, '');
  const kind = (total[2] ?? '').trim();
  const after = rest === words.slice(total.index + total[0].length) ? [] : offencesIn(rest);
  const counts = numberOf(total[1] ?? '');
  if (kind !== '' && !/^(?:new|separate|further|more|other|criminal|felony)$/i.test(kind))
    return [{ offence: kind, ...(counts !== undefined && { counts }) }, ...after.map((offence) => ({ offence }))];
  return after.map((offence) => ({ offence }));
}

function offencesIn(words: string): readonly string[] {
  if (IS_CLAUSE.test(words)) return [words];
  return words
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+(?!abetting|entering|batter|against\b)/)
    .map((piece) =>
      piece
        .replace(INCLUDED, '')
        .replace(/^(?:and|or|with|a|an|the)\s+/i, '')
        .trim(),
    )
    .map((piece) => NAMED_CHARGE.exec(piece)?.[1] ?? piece)
    .filter((piece) => piece !== '' && !EMPTY.test(piece) && !/^(?:other|others|more)\b/i.test(piece));
}

function sumOf(offences: readonly Offence[]): number | undefined {
  if (offences.length === 0 || offences.some(({ counts }) => counts === undefined)) return undefined;
  return offences.reduce((sum, { counts }) => sum + (counts ?? 0), 0);
}

/** "3 counts of murder, 1 count of arson"; "11 charges, including rape". */
export function chargesWords({ counts, offences, more }: ChargesTerm): string {
  const counted = offences.every((offence) => offence.counts !== undefined);
  const list = offences.map(({ offence, counts: own }) =>
    own === undefined ? offence : `${countOf(own)} of ${offence}`,
  );
  const names = list.length < 2 || counted ? list.join(', ') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
  if (counts === undefined || (counted && !more && offences.length > 0))
    return more ? `charges including ${names}` : names;
  const all = `${counts} ${counts === 1 ? 'charge' : 'charges'}`;
  if (names === '') return all;
  return more ? `${all}, including ${names}` : `${all} of ${names}`;
}

function countOf(counts: number): string {
  return `${counts} ${counts === 1 ? 'count' : 'counts'}`;
}

const SHORTEST_WORD = 4;
const STEM = 6;

/** The words of an offence by which it is known again: "attempted murders" and "murder" share one. */
export function offenceWords(offence: string): readonly string[] {
  return offence
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD && !GENERAL.has(word))
    .map((word) => word.slice(0, STEM));
}

/** Words that go with any offence. */
const GENERAL = new Set([
  'attempted',
  'alleged',
  'allegedly',
  'aggravated',
  'charges',
  'crimes',
  'with',
  'from',
  'over',
]);
