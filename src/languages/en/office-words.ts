// English words around the names of those who govern, or want to: titles, "former", "incoming", "candidate".

import type { Office } from './office-types.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** How an office is written before a name, each by its words in reverse order; "vice president" stands before "president". */
export const OFFICE_TITLES: readonly (readonly [office: Office, words: readonly string[]])[] = [
  ['vice president', ['president', 'vice']],
  ['vice president', ['president', '-', 'vice']],
  ['president', ['president']],
  ['prime minister', ['minister', 'prime']],
  ['prime minister', ['premier']],
  ['prime minister', ['pm']],
  ['prime minister', ['taoiseach']],
  ['first minister', ['minister', 'first']],
  ['chancellor', ['chancellor']],
  ['secretary of state', ['state', 'of', 'secretary']],
  ['secretary of defense', ['defense', 'of', 'secretary']],
  ['secretary of defense', ['secretary', 'defense']],
  ['foreign secretary', ['secretary', 'foreign']],
  ['attorney general', ['general', 'attorney']],
  ['majority leader', ['leader', 'majority']],
  ['speaker', ['speaker']],
  ['chief executive', ['executive', 'chief']],
  ['mayor', ['mayor']],
  ['secretary-general', ['general', '-', 'secretary']],
  ['secretary-general', ['chief']],
  ['king', ['king']],
  ['queen', ['queen']],
  ['pope', ['pope']],
];

/** Offices with one holder in all the world's news: the name alone is enough beside the title. */
export const SINGLE_OFFICES: ReadonlySet<Office> = new Set<Office>(['pope', 'queen']);

/** Who is so called holds the office no more. */
export const FORMER_WORDS = list('former ex late then previous one-time ousted failed');

/** After a title and a hyphen: elected, and not yet in office. */
export const ELECT_WORDS = list('elect incoming designate');

/** Who does this in a report is there while it is written. */
export const SPEAKING_WORDS = list('said says told tells announced tweeted stated called urged condemned has');

/** What may stand between a name and the title set after it. */
export const BEFORE_TITLE = list('the a its current incumbent present s');

/** What may stand between "former" and a title: "former two-term Democratic president". */
export const BETWEEN_FORMER = list('democratic republican conservative two term longtime interim first the');

/** What a president's name stands before where it names the government. */
export const GOVERNMENT_WORDS = list('administration administrations');

export const IN_OFFICE_WORDS = list('incumbent current outgoing present sitting');

export const TO_COME_WORDS = list('new incoming next future');

/** With a capital they speak of the United States; "us" without one is a pronoun. */
export const AMERICAN_WORDS = list('us american america washington states house');

/** Who is so called runs for an office. */
export const RUNNING_WORDS = list('candidate nominee hopeful contender frontrunner runner rival');
