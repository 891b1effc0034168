// Evidence from administrations of the United States: "the Obama administration", an incumbent one beside a new one, "until January 20".

import { OFFICE_HOLDERS } from '../../languages/en/office-holders.ts';
import type { OfficeHolder } from '../../languages/en/office-types.ts';
import { AMERICAN_WORDS, GOVERNMENT_WORDS, IN_OFFICE_WORDS, TO_COME_WORDS } from '../../languages/en/office-words.ts';
import { at, is, type Word } from '../timex/words.ts';
import { DOUBT, type Evidence, listed, longIso, stretch } from './evidence.ts';

const PRESIDENTS = OFFICE_HOLDERS.filter(({ office, of }) => office === 'president' && of === 'United States');

/** Terms after which somebody else came in, with that successor. */
const CHANGES = PRESIDENTS.flatMap((holder, i) => {
  const next = PRESIDENTS[i + 1];
  return next === undefined ? [] : [{ out: holder, in: next }];
});

const NEAR = 10;

/** All that the words say of administrations. */
export function administrationEvidence(words: readonly Word[]): Evidence[] {
  const named = namedAdministrations(words);
  const change = isChangeAhead(words) && (named.length > 0 || words.some(isAmerican));
  const evidence: Evidence[] = named.map(({ holders }) => ({
    stretches: [stretch(holders[0]?.elected, undefined)],
    doubt: DOUBT.administration,
    reason: change
      ? ''
      : `It names the ${holders[0]?.surname} administration; ${holders[0]?.name} was first elected on ${longIso(holders[0]?.elected ?? '')}.`,
  }));
  if (!change) return evidence;
  return [...evidence, changeEvidence(named), ...changeDay(words)];
}

/** `us` in lower letters is a pronoun. */
function isAmerican(word: Word): boolean {
  return word.capital && AMERICAN_WORDS.has(word.text);
}

/** An administration by its president's terms, with what the word before the name says of it. */
type Named = { readonly holders: readonly OfficeHolder[]; readonly role: 'in office' | 'to come' | undefined };

/** Presidents whose surname stands before "administration", one wrong letter forgiven. */
function namedAdministrations(words: readonly Word[]): Named[] {
  const found = new Map<string, Named>();
  words.forEach((word, i) => {
    const name = at(words, i - 1);
    if (!GOVERNMENT_WORDS.has(word.text) || !name.capital) return;
    const holders = PRESIDENTS.filter(({ surname }) => isSpelledSo(name.text, surname.toLowerCase()));
    const [first] = holders;
    if (first === undefined) return;
    const before = at(words, i - 2).text;
    // "a Trump administration", "a possible one": that is only imagined.
    if (before === 'a' || is(words, i - 3, 'a')) return;
    const role = IN_OFFICE_WORDS.has(before)
      ? 'in office'
      : TO_COME_WORDS.has(before)
        ? 'to come'
        : found.get(first.surname)?.role;
    found.set(first.surname, { holders, role });
  });
  return [...found.values()];
}

const SHORTEST_FORGIVEN = 5;

/** Equal, or equal but for one letter added, lost or changed in a name of five letters or more. */
function isSpelledSo(word: string, name: string): boolean {
  if (word === name) return true;
  if (Math.min(word.length, name.length) < SHORTEST_FORGIVEN || Math.abs(word.length - name.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same += 1;
  const [restOfWord, restOfName] = [word.slice(same), name.slice(same)];
  return (
    restOfWord.slice(1) === restOfName ||
    restOfWord === restOfName.slice(1) ||
    restOfWord.slice(1) === restOfName.slice(1)
  );
}

/** Is one administration in office told apart from one to come? */
function isChangeAhead(words: readonly Word[]): boolean {
  let inOffice = false;
  let toCome = false;
  words.forEach((word, i) => {
    if (!GOVERNMENT_WORDS.has(word.text)) return;
    for (let k = Math.max(0, i - NEAR); k < i; k += 1) {
      if (at(words, k).kind === 'break') continue;
      if (IN_OFFICE_WORDS.has(at(words, k).text)) inOffice = true;
      if (TO_COME_WORDS.has(at(words, k).text)) toCome = true;
    }
  });
  return inOffice && toCome;
}

/** The weeks between an election and the inauguration; where administrations are named, those between just these. */
function changeEvidence(named: readonly Named[]): Evidence {
  const isNamed = (holder: OfficeHolder, role: Named['role']): boolean =>
    named.some((one) => one.holders.includes(holder) && (one.role === undefined || one.role === role));
  const out = CHANGES.filter((change) => isNamed(change.out, 'in office'));
  const coming = CHANGES.filter((change) => isNamed(change.in, 'to come'));
  const both = out.filter((change) => coming.includes(change));
  const either = CHANGES.filter((change) => out.includes(change) || coming.includes(change));
  const fitting = both.length > 0 ? both : either.length > 0 ? either : CHANGES;
  const names = [...new Set(named.map(({ holders }) => holders[0]?.surname ?? ''))];
  const what =
    names.length > 0
      ? `it names the ${listed(names)} administration${names.length > 1 ? 's' : ''}`
      : 'it names no president';
  const when = listed(
    fitting.slice(-MOST_TOLD).map((change) => `from ${longIso(change.in.elected ?? '')} to ${longIso(change.in.from)}`),
    'or',
  );
  return {
    stretches: fitting.map((change) => stretch(change.in.elected, change.in.from)),
    doubt: DOUBT.change,
    reason: `It tells the U.S. administration in office from a new one to come, and ${what}; that was so ${when}.`,
  };
}

/** So many changes are told at most; the evidence counts them all. */
const MOST_TOLD = 4;

/** "until January 20": the day fixed by the 20th Amendment. */
function changeDay(words: readonly Word[]): Evidence[] {
  const told = words.some(
    (word, i) =>
      (word.text === 'january' && is(words, i + 1, '20')) || (word.text === '20' && is(words, i + 1, 'january')),
  );
  const reason = 'It speaks of January 20, the day on which U.S. administrations change under the 20th Amendment.';
  return told
    ? [{ stretches: CHANGES.map((change) => stretch(change.in.elected, change.in.from)), doubt: DOUBT.change, reason }]
    : [];
}
