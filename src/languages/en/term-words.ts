// What English reports say of a sentence besides its length, of charges, and of the ways of an extradition.

import type { SentenceForm } from '../../core/terms.ts';

/** Forms of a sentence by the words that tell them, the first that fits. */
export const SENTENCE_FORMS: readonly (readonly [RegExp, SentenceForm])[] = [
  [
    /\b(death (sentence|penalty|by)|sentenced? to death|to death|executed|to (be hanged|hang)|capital punishment)\b|^death$/i,
    'death',
  ],
  [
    /\bto life\b|\blife( |-)?(sentences?|terms?|imprisonment|in (prison|jail)|behind bars|without|with a)\b|^life$|\bwhole-life\b|\bjailed for life\b/i,
    'life',
  ],
  [/\bcommunity (service|work)\b|\bunpaid work\b/i, 'community service'],
  [/\bprobation\b|\bgood behaviou?r\b|\bsupervision order\b/i, 'probation'],
  [/\bhouse arrest\b|\bhome (detention|confinement)\b/i, 'house arrest'],
  [
    /\b(prison|jail|jailed|imprisonment|imprisoned|behind bars|custody|detention|custodial|hard labou?r|penal colony|incarceration|locked up)\b/i,
    'prison',
  ],
];

export const SUSPENDED = /\bsuspended\b/i;
/** "two of them suspended", "with two years suspended", "three years, two suspended". */
export const PART_SUSPENDED =
  /\b(?:with|of (?:which|them)|including|,)\s*(.{1,30}?)\s*(?:of (?:it|them|which)\s*)?(?:were |was |are |is |to be )?suspended\b/i;
/** "two of them", "the last six months of it": the part that is suspended, told without its unit. */
export const BARE_PART = /^(?:the (?:last|first|final) )?(.+?)(?: of (?:them|it|which))?$/i;
export const CONCURRENT = /\bconcurrent(ly)?\b|\bat the same time\b/i;
export const CONSECUTIVE = /\bconsecutive(ly)?\b|\bback[ -]to[ -]back\b|\bone after (the other|another)\b/i;
export const TIME_SERVED = /\b(?:to |for |for the )?time (?:already )?served\b/i;
export const NO_PAROLE =
  /\bwithout (?:the )?(?:possibility of |chance of |eligibility for )?(?:parole|release)\b|\bno (?:chance|possibility) of parole\b|\bwhole-life\b|\bnever be released\b/i;
/** The words that tell the minimum before parole, the length in the group. */
export const MINIMUM =
  /\b(?:minimum (?:term )?of|serve at least|at least|non-parole period of|not (?:be )?eligible for parole for|with a chance of parole after|parole after)\s+(.{1,30}?(?:years?|months?))\b/i;
export const FROM_TO = /\bfrom\s+(.{1,30}?)\s+to\s+(.{1,30}?)(?=$|[,.;]| (?:in|on|after|by|for|behind)\b)/i;
export const VAGUE_LENGTH = /\b(several|some|a few|many|a number of|decades|lengthy|long|hefty)\b/i;

/** Ways in which a charge is counted. */
export const COUNT_NOUN =
  '(?:criminal |felony |separate |different |new |further |misdemeanou?r )?(?:counts?|charges?|offen[cs]es|cases|indictments?)';
export const INCLUDING = /\b(including|among them|such as|and other|or other|among others)\b/i;
/** The same at the start of a piece, with the noun that it follows. */
export const INCLUDED = new RegExp(`^(?:charges?|counts?)?\\s*${INCLUDING.source}`, 'i');
/** Where the crime ends and the report says when, where or by whom. */
export const CRIME_ENDS =
  /\s*(?:[;.]|\b(?:on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|after (?:a|the|his|her|their)|by (?:a|the|prosecutors?|police)|last (?:week|month|year)|in connection|and (?:was|were|is|faces?|could|pleaded|jailed|sentenced))\b).*$/i;
/** What follows a term at once and still belongs to it. */
export const TERM_TAIL =
  /^(?:,? (?:with |of which |to be |to run |running |served |both |all )?[^,;.]{0,40}?(?:suspended|concurrently|consecutively|parole)\b(?: for \d+ years)?)|^ (?:in (?:prison|jail)|behind bars|of (?:probation|community service)|under house arrest)\b/i;
/** A count that stands before the offence that reading marked. */
export const COUNT_BEFORE = /\b[\w-]+ (?:felony |criminal |separate )?(?:counts?|charges?) of $/i;
/** Words before or after what reading marked without which it is no offence: "humanity", "aiding". */
export const OFFENCE_BEGINS =
  /\b(?:crimes? against|conspiracy to(?: commit)?|attempted|breach of|contempt of|obstruction of) $/i;
export const OFFENCE_GOES_ON = /^ and abetting(?: \p{Ll}+ crimes)?/u;
/** A clause, not a list of offences. */
export const IS_CLAUSE = /\b(?:that|who|which|when|between|because)\b/i;
