// Where reports cannot both be right, side by side and never decided; told apart from what was overtaken, rounded, or slipped in a reprint.

import { GROWING } from '../languages/en/fact-words.ts';
import { attributionPairs, type Side } from './conflicts/attributions.ts';
import { contrasted, namesApart, namesShared, sharedPart } from './conflicts/context.ts';
import { type Fact, factsOf } from './conflicts/facts.ts';
import { matchFigures } from './conflicts/figures.ts';
import { type CaseMember, compare } from './member.ts';
import { plainName } from './names.ts';
import { originsOf, type Reprint } from './reprints.ts';

/**
 * `conflict`: cannot both hold. `overtaken`: the later report tells how it is since. `rounding`: one is only less exact.
 * `slip`: a reprint changed it, though all around is copied.
 */
type Verdict = 'conflict' | 'overtaken' | 'rounding' | 'slip';

/** Two tellings of one thing that differ, the earlier first. `reasons`: why they are taken for one thing, and for the verdict. */
export type Difference = {
  readonly kind: 'figure' | 'date' | 'place' | 'outcome' | 'attribution';
  readonly verdict: Verdict;
  readonly sides: readonly [Side, Side];
  readonly reasons: readonly string[];
};

/** Facts under one key that are compared with each other; of more, the newest. */
const MOST_UNDER_KEY = 60;
/** So much of the context must be shared: less where the deed is named alike, more where none is named. */
const SHARED_WITH_DEED = 0.3;
const SHARED_WITHOUT = 0.85;
/** Of an outcome's words that are no names: what was granted or refused must be the same. */
const SHARED_OUTCOME = 0.6;
/** The same where the two share no name, because at most one of them has any. */
const SHARED_UNNAMED = 0.6;

/** Where members tell one thing differently. Only what shares a kind, a deed or unit, and a rare word is compared, never all with all. */
export function findDifferences(members: readonly CaseMember[], reprints: readonly Reprint[]): readonly Difference[] {
  const facts = members.flatMap(factsOf);
  const found = pairsOf(facts).flatMap(([a, b]) => differenceOf(a, b, members, reprints) ?? []);
  const attributed = attributionPairs(members).map(
    ([a, b]): Difference => ({
      kind: 'attribution',
      verdict: 'conflict',
      sides: [a, b],
      reasons: ['the same words, put in two mouths'],
    }),
  );
  return [...found, ...attributed].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      compare(a.sides[0].citation.report, b.sides[0].citation.report) ||
      a.sides[0].citation.start - b.sides[0].citation.start,
  );
}

const ORDER: readonly Verdict[] = ['conflict', 'slip', 'overtaken', 'rounding'];

function rankOf({ verdict }: Difference): number {
  return ORDER.indexOf(verdict);
}

function pairsOf(facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  const byKey = new Map<string, Fact[]>();
  const pairs = new Map<string, readonly [Fact, Fact]>();
  const numbers = new Map(facts.map((fact, i) => [fact, i]));
  for (const fact of facts) {
    for (const key of keysOf(fact)) {
      const others = byKey.get(key) ?? [];
      byKey.set(key, others);
      for (const other of others.slice(-MOST_UNDER_KEY))
        if (other.member.report !== fact.member.report)
          pairs.set(`${numbers.get(other)} ${numbers.get(fact)}`, [other, fact]);
      others.push(fact);
    }
  }
  return [...pairs.values()];
}

const RARE = 0.8;

/** Two facts of one thing share one of these: what kind it is, and a rare word about it. */
function keysOf(fact: Fact): readonly string[] {
  const about =
    fact.kind === 'outcome'
      ? fact.matter
      : fact.kind === 'figure'
        ? (fact.deed ?? fact.figure.unit)
        : (fact.deed ?? '');
  const rare = [...fact.context.words].filter(([, rarity]) => rarity >= RARE).map(([term]) => term);
  return rare.map((term) => `${fact.kind} ${about} ${term}`);
}

function differenceOf(
  a: Fact,
  b: Fact,
  members: readonly CaseMember[],
  reprints: readonly Reprint[],
): Difference | undefined {
  const [first, second] = dayOf(a) <= dayOf(b) ? [a, b] : [b, a];
  const differ = howTheyDiffer(first, second);
  if (differ === undefined || !sameThing(first, second)) return undefined;
  const verdict = differ === 'rounding' ? differ : verdictOn(first, second, members, reprints);
  const sides = [first, second].map(({ words, citation }) => ({ words, citation })) as [Side, Side];
  return { kind: first.kind, verdict, sides, reasons: reasonsFor(first, second, verdict) };
}

function verdictOn(first: Fact, second: Fact, members: readonly CaseMember[], reprints: readonly Reprint[]): Verdict {
  // A figure or a day slips in setting; a contrary outcome or another place does not.
  const canSlip = first.kind === 'figure' || first.kind === 'date';
  if (canSlip && originsOf([first.citation, second.citation], members, reprints).length === 1) return 'slip';
  return isOvertaken(first, second) ? 'overtaken' : 'conflict';
}

function dayOf({ citation }: Fact): string {
  return citation.published ?? '';
}

/** `undefined` where they agree or cannot be compared. */
function howTheyDiffer(a: Fact, b: Fact): 'apart' | 'rounding' | undefined {
  if (a.kind === 'figure' && b.kind === 'figure') {
    if (a.figure.unit !== b.figure.unit) return undefined;
    const match = matchFigures(a.figure, b.figure);
    return match === 'same' ? undefined : match;
  }
  if (a.kind === 'date' && b.kind === 'date') {
    // Contrary decisions have each their own day.
    if (a.value === b.value || a.index !== b.index || a.outcome !== b.outcome) return undefined;
    return a.value.startsWith(b.value) || b.value.startsWith(a.value) ? 'rounding' : 'apart';
  }
  if (a.kind === 'place' && b.kind === 'place') return isWithin(a.place, b.place) ? undefined : 'apart';
  if (a.kind === 'outcome' && b.kind === 'outcome')
    return a.matter === b.matter && a.pole !== b.pole ? 'apart' : undefined;
  return undefined;
}

/** "Orrin" and "the Orrin valley" are no two places. */
function isWithin(a: string, b: string): boolean {
  const [one, other] = [plainName(a), plainName(b)];
  return one.includes(other) || other.includes(one);
}

function sameThing(a: Fact, b: Fact): boolean {
  if (a.kind !== 'outcome' && a.deed !== b.deed) return false;
  if (a.kind === 'outcome' && b.kind === 'outcome' && a.object && b.object && a.object !== b.object) return false;
  if (namesApart(a.context, b.context) || contrasted(a.context, b.context)) return false;
  if (a.kind === 'outcome' && sharedPart(a.context, b.context, true) < SHARED_OUTCOME) return false;
  const areNamed = a.context.names.size > 0 && b.context.names.size > 0;
  if (areNamed && namesShared(a.context, b.context) === 0) return false;
  const least = a.kind === 'outcome' || a.deed !== undefined ? SHARED_WITH_DEED : SHARED_WITHOUT;
  return sharedPart(a.context, b.context) >= (areNamed ? least : Math.max(least, SHARED_UNNAMED));
}

/** Told on a later day, of what grows or with words that say that it has changed. Outcomes of different days are two decisions. */
function isOvertaken(first: Fact, second: Fact): boolean {
  if (dayOf(first) === dayOf(second)) return false;
  if (second.changed || first.kind === 'outcome') return true;
  const grew = first.kind === 'figure' && second.kind === 'figure' && second.figure.value > first.figure.value;
  return grew && GROWING.has(first.deed ?? '');
}

function reasonsFor(first: Fact, second: Fact, verdict: Verdict): readonly string[] {
  const about = [...first.context.names].filter((term) => second.context.names.has(term));
  return [
    `both tell of ${[...(first.deed === undefined ? [] : [first.deed]), ...about].join(', ')}`,
    ...(verdict === 'overtaken' ? [`the second was told on ${dayOf(second)}, the first on ${dayOf(first)}`] : []),
    ...(verdict === 'slip' ? ['one is a reprint of the other'] : []),
  ];
}
