// Evidence from offices held: whoever is called president, former president or president-elect is so for a known stretch of days.

import { TABLE_CLOSED } from '../../languages/en/office-holders.ts';
import type { OfficeHolder } from '../../languages/en/office-types.ts';
import { SPEAKING_WORDS } from '../../languages/en/office-words.ts';
import { at, type Word } from '../timex/words.ts';
import { DOUBT, type Evidence, listed, longIso, type Stretch, stretch } from './evidence.ts';
import { type OfficeMention, readOfficeMentions } from './office-mentions.ts';

/** Deeper in a report a title may be that of a time it looks back on. */
const LEAD_WORDS = 160;
/** Whoever is named among the first words is most often of today. */
const TOP_WORDS = 60;
const CHANGE_DAYS = 7;
/** Words between a name and the verb that shows it speaking now. */
const SPEAKING_REACH = 4;

/** All that a text says of one person in one office and one standing. */
type Told = OfficeMention & { readonly times: number; readonly speaks: boolean };

/** What the offices named in the words say about the day of writing. One piece of evidence a person and standing. */
export function officeEvidence(words: readonly Word[]): Evidence[] {
  const told = new Map<string, Told>();
  for (const mention of readOfficeMentions(words)) {
    const key = `${mention.standing} ${personOf(mention)}`;
    const before = told.get(key);
    const now = speaks(words, mention.index);
    if (before !== undefined) told.set(key, { ...before, times: before.times + 1, speaks: before.speaks || now });
    else if (mention.standing !== 'holds' || mention.index <= LEAD_WORDS || now)
      told.set(key, { ...mention, times: 1, speaks: now });
  }
  return [...told.values()].filter((one) => isPresent(one, told)).flatMap(evidenceOf);
}

function personOf({ holders }: OfficeMention): string {
  return `${holders[0]?.name} ${officeOf(holders)}`;
}

function officeOf([first]: readonly OfficeHolder[]): string {
  return `${first?.office} of ${first?.of}`;
}

/**
 * Of two that hold one office the earlier is a memory ("the trial of President X" beside today's president), and where their terms
 * interleave neither tells; nor does anybody hold what he is elsewhere said to have held.
 */
function isPresent(one: OfficeMention, all: ReadonlyMap<string, Told>): boolean {
  if (one.standing !== 'holds') return true;
  if (all.has(`held ${personOf(one)}`)) return false;
  const from = one.holders[0]?.from ?? '';
  return [...all.values()].every(
    (other) =>
      other.standing !== 'holds' ||
      personOf(other) === personOf(one) ||
      officeOf(other.holders) !== officeOf(one.holders) ||
      (other.holders.at(-1)?.to ?? LATER) <= from,
  );
}

/** Sorts behind every ISO day. */
const LATER = '9';

/** "President X said": who speaks in a report is there while it is written. */
function speaks(words: readonly Word[], index: number): boolean {
  for (let i = index + 1; i <= index + SPEAKING_REACH; i += 1) {
    if (at(words, i).kind !== 'letters') return false;
    if (SPEAKING_WORDS.has(at(words, i).text)) return true;
  }
  return false;
}

function evidenceOf(told: Told): Evidence[] {
  const { holders, standing } = told;
  const [first] = holders;
  if (first === undefined) return [];
  const title = `${first.office} of ${article(first.of)}${first.of}`;
  if (standing === 'elected') return electedEvidence(first, holders);
  if (standing === 'held') return heldEvidence(first, holders, title);
  const terms = listed(
    holders.map(({ from, to }) => `from ${longIso(from)}${to === undefined ? ' on' : ` to ${longIso(to)}`}`),
    'and',
  );
  const open = holders.some(({ to }) => to === undefined);
  const closed = open ? ` (the table of offices ends on ${longIso(TABLE_CLOSED)})` : '';
  const reason = `It calls ${first.name} ${title}, an office held ${terms}${closed}.`;
  return [
    { stretches: holders.map(({ from, to }) => lengthened(stretch(from, to))), doubt: doubtOf(told), reason },
    { stretches: [stretch(first.from, undefined)], doubt: DOUBT.officeBefore, reason: '' },
  ];
}

/** Who speaks now holds the office now; one named once, deep in the text, is as often remembered. */
function doubtOf({ speaks: now, index, times }: Told): number {
  if (now) return DOUBT.officeSpeaking;
  const doubt = index <= TOP_WORDS ? DOUBT.officeAtTop : DOUBT.officeBelow;
  return times > 1 ? doubt / 2 : doubt;
}

/** News of a change of office still calls the old holder by it. */
function lengthened({ from, to }: Stretch): Stretch {
  return { ...(from !== undefined && { from: from - CHANGE_DAYS }), ...(to !== undefined && { to: to + CHANGE_DAYS }) };
}

function electedEvidence(first: OfficeHolder, holders: readonly OfficeHolder[]): Evidence[] {
  const terms = holders.filter(({ elected }) => elected !== undefined);
  if (terms.length === 0) return [];
  const when = listed(
    terms.map(({ elected, from }) => `from ${longIso(elected ?? '')} to ${longIso(from)}`),
    'or',
  );
  const stretches = terms.map(({ elected, from }) => stretch(elected, from));
  const reason = `It calls ${first.name} president-elect, which holds ${when}.`;
  return [{ stretches, doubt: DOUBT.elected, reason }];
}

function heldEvidence(first: OfficeHolder, holders: readonly OfficeHolder[], title: string): Evidence[] {
  const ended = holders.filter(({ to }) => to !== undefined);
  if (ended.length === 0) return [];
  const when = listed(
    ended.map(({ to }) => longIso(to ?? '')),
    'or',
  );
  const stretches = holders.flatMap(({ to }, i) => (to === undefined ? [] : [stretch(to, holders[i + 1]?.from)]));
  const reason = `It calls ${first.name} a former ${title}; that term ended on ${when}.`;
  return [{ stretches, doubt: DOUBT.formerOffice, reason }];
}

function article(state: string): string {
  return /^(?:United|Philippines|European|Catholic|Netherlands|Czech)/.test(state) ? 'the ' : '';
}
