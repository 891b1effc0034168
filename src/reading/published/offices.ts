// Evidence from offices held: "President X", "former President X", "president-elect X", "the X administration", an incumbent beside a new one.

import { OFFICE_HOLDERS, STATE_WORDS, TABLE_CLOSED } from '../../languages/en/office-holders.ts';
import type { OfficeHolder } from '../../languages/en/office-types.ts';
import { ELECT_WORDS, FORMER_WORDS, OFFICE_TITLES, SPEAKING_WORDS } from '../../languages/en/office-words.ts';
import { at, is, type Word } from '../timex/words.ts';
import { type Evidence, listed, longIso, stretch } from './evidence.ts';

const BY_SURNAME = new Map<string, OfficeHolder[]>();
for (const holder of OFFICE_HOLDERS) {
  const key = lastWord(holder.surname.toLowerCase());
  BY_SURNAME.set(key, [...(BY_SURNAME.get(key) ?? []), holder]);
}

function lastWord(name: string): string {
  return name.split(/[^\p{L}]+/u).at(-1) ?? name;
}

const MOST_GIVEN_NAMES = 3;
/** Deeper in a report a title may be that of a time it looks back on. */
const LEAD_WORDS = 160;

/** How a text speaks of somebody: as in office, as out of it, as elected to it. */
type Standing = 'holds' | 'held' | 'elected';
type OfficeMention = { readonly holders: readonly OfficeHolder[]; readonly standing: Standing };

/** What the offices named in the words say about the day of writing. One piece of evidence a person and standing. */
export function officeEvidence(words: readonly Word[]): Evidence[] {
  const mentions = new Map<string, OfficeMention>();
  words.forEach((word, i) => {
    const holders = word.capital ? BY_SURNAME.get(word.text) : undefined;
    const mention = holders === undefined ? undefined : readMention(words, i, holders);
    if (mention?.standing === 'holds' && i > LEAD_WORDS && !speaks(words, i)) return;
    if (mention !== undefined)
      mentions.set(`${mention.standing} ${mention.holders[0]?.name} ${mention.holders[0]?.office}`, mention);
  });
  return [...mentions.values()].flatMap(evidenceOf);
}

/** "President X said": who speaks in a report is there while it is written. */
function speaks(words: readonly Word[], index: number): boolean {
  for (let i = index + 1; i <= index + SPEAKING_REACH; i += 1) {
    if (at(words, i).kind !== 'letters') return false;
    if (SPEAKING_WORDS.has(at(words, i).text)) return true;
  }
  return false;
}

const SPEAKING_REACH = 4;
/** A title, perhaps with given names, before the surname at `index`. */
function readMention(
  words: readonly Word[],
  index: number,
  holders: readonly OfficeHolder[],
): OfficeMention | undefined {
  for (let given = 0; given <= MOST_GIVEN_NAMES; given += 1) {
    const end = index - given;
    const elect = ELECT_WORDS.has(at(words, end - 1).text) && is(words, end - 2, '-') ? 2 : 0;
    const title = OFFICE_TITLES.find(([, pieces]) => pieces.every((piece, k) => is(words, end - 1 - elect - k, piece)));
    if (title === undefined) {
      if (!at(words, end - 1).capital && at(words, end - 1).text !== '.') return undefined;
      continue;
    }
    const [office, pieces] = title;
    const before = end - 1 - elect - pieces.length;
    const fitting = holders.filter(
      (holder) =>
        holder.office === office &&
        namesFit(words, end, index, holder) &&
        stateFits(words, before, holder) &&
        (given > 0 || isDistinct(words, before, holder)),
    );
    return fitting.length === 0
      ? undefined
      : { holders: fitting, standing: elect > 0 ? 'elected' : standingBefore(words, before) };
  }
  return undefined;
}

/** Are the given names between title and surname the holder's? */
function namesFit(words: readonly Word[], from: number, index: number, { name }: OfficeHolder): boolean {
  const parts = new Set(name.toLowerCase().split(/[^\p{L}]+/u));
  for (let i = from; i < index; i += 1) {
    const word = at(words, i);
    if (word.kind === 'letters' && word.text.length > 1 && !parts.has(word.text)) return false;
  }
  return true;
}

/** Without given names a surname is enough for presidents of the United States, else only beside the name of the state. */
function isDistinct(words: readonly Word[], before: number, { of, office }: OfficeHolder): boolean {
  if (office === 'pope' || of === 'United States') return true;
  const own = STATE_WORDS[of] ?? [];
  return (
    own.includes(at(words, before).text) || own.includes(`${at(words, before - 1).text} ${at(words, before).text}`)
  );
}

const OTHER_STATES = new Set(Object.values(STATE_WORDS).flat());

/** A state named right before the title must be the holder's own. */
function stateFits(words: readonly Word[], index: number, { of }: OfficeHolder): boolean {
  const own = STATE_WORDS[of] ?? [];
  const one = at(words, index).text;
  const pointed = one === '.' ? `${at(words, index - 3).text}.${at(words, index - 1).text}.` : one;
  const two = `${at(words, index - 1).text} ${one}`;
  if (!OTHER_STATES.has(pointed) && !OTHER_STATES.has(two) && one !== 's') return true;
  return own.includes(pointed) || own.includes(two) || one === 's';
}

function standingBefore(words: readonly Word[], index: number): Standing {
  for (let i = index; i > index - 5; i -= 1) {
    const { text, kind } = at(words, i);
    if (FORMER_WORDS.has(text)) return 'held';
    if (kind === 'break' || /^[.,;:]$/.test(text)) return 'holds';
  }
  return 'holds';
}

function evidenceOf({ holders, standing }: OfficeMention): Evidence[] {
  const [first] = holders;
  if (first === undefined) return [];
  const title = `${first.office} of ${article(first.of)}${first.of}`;
  if (standing === 'elected') {
    const terms = holders.filter(({ elected }) => elected !== undefined);
    if (terms.length === 0) return [];
    const when = listed(
      terms.map(({ elected, from }) => `from ${longIso(elected ?? '')} to ${longIso(from)}`),
      'or',
    );
    const stretches = terms.map(({ elected, from }) => stretch(elected, from));
    return [{ stretches, firm: true, reason: `It calls ${first.name} president-elect, which holds ${when}.` }];
  }
  if (standing === 'held') {
    const stretches = holders.flatMap(({ to }, i) => (to === undefined ? [] : [stretch(to, holders[i + 1]?.from)]));
    const when = listed(
      holders.flatMap(({ to }) => (to === undefined ? [] : [longIso(to)])),
      'or',
    );
    return stretches.length === 0
      ? []
      : [{ stretches, firm: true, reason: `It calls ${first.name} a former ${title}; that term ended on ${when}.` }];
  }
  const terms = listed(
    holders.map(({ from, to }) => `from ${longIso(from)}${to === undefined ? ' on' : ` to ${longIso(to)}`}`),
    'and',
  );
  const closed = holders.some(({ to }) => to === undefined)
    ? ` (the table of offices ends on ${longIso(TABLE_CLOSED)})`
    : '';
  return [
    {
      stretches: holders.map(({ from, to }) => stretch(from, to)),
      firm: false,
      reason: `It calls ${first.name} ${title}, an office held ${terms}${closed}.`,
    },
    { stretches: [stretch(holders[0]?.from, undefined)], firm: true, reason: '' },
  ];
}

function article(state: string): string {
  return /^(?:United|Philippines|European|Catholic)/.test(state) ? 'the ' : '';
}
