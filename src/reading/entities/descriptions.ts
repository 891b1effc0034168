// Finds descriptions of people and bodies by a common noun: "a senior official at the Russian foreign ministry", "the court", "prosecutors".

import type { TokenRange } from '../../core/span.ts';
import { type Gender, OFFICE_TITLES } from '../../languages/en/titles.ts';
import {
  COUNTRY_OF,
  genderOfNoun,
  isBodyNoun,
  isOfficeNoun,
  isPersonNoun,
  isPluralNoun,
  nounOf,
  standingOf,
  standsForPerson,
} from './nouns.ts';
import type { Scene } from './scene.ts';

type Determiner = 'the' | 'a' | 'this' | 'whose' | 'none';

export type Description = TokenRange & {
  /** Token of the head noun, and the noun in the singular. */
  readonly head: number;
  readonly noun: string;
  readonly of: 'person' | 'body';
  /** Does the noun name an office or a trade? */
  readonly office: boolean;
  readonly plural: boolean;
  readonly determiner: Determiner;
  /** Rank words before the head, sorted: "deputy" in "the deputy governor"; empty where there is none. */
  readonly rank: string;
  readonly gender?: Gender;
  /** Content words around the head, in lower case: "senior", "russian", "foreign", "ministry". */
  readonly details: ReadonlySet<string>;
  /** End of the phrase without what hangs on it by "of", "at", "for". */
  readonly coreEnd: number;
};

const BEFORE_HEAD = new Set('JJ JJR JJS NN NNS NNP NNPS VBN VBG CD POS HYPH RB'.split(' '));
const NOUN = /^NN/;
/** Taken for adjectives by the tagger. */
const ELECT = /-(?:elect|designate)$/;
const CONTENT = /^(?:NN|JJ|VB|FW|CD)/;
const LINKS = new Set('of at for from in with on to against within'.split(' '));
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|day)$/;
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const TIME_TURNS = /^(?:this|last|next|past|earlier)$/;
/** Nouns that are a body's only with a word that says which: "the Russian side", "the bomb unit". */
const VAGUE = new Set(
  'side front unit state station movement wing exchange paper label chain giant body campaign community service division district'.split(
    ' ',
  ),
);
const VAGUE_BEFORE = new Set(
  'other same wrong right left far one first second last next whole entire rocky gas'.split(' '),
);
/** Bodies that need no article. */
const SPEAKS_BARE = new Set('police parliament congress government prosecution military staff management'.split(' '));
const MOST_BEFORE = 14;
const MOST_BEHIND = 16;

/** All descriptions of the report in the order of their heads. Those in front of a name ("President Putin") are among them. */
export function findDescriptions(scene: Scene): Description[] {
  const { tags } = scene.analysis;
  const found: Description[] = [];
  for (let head = 0; head < tags.length; head += 1) {
    const noun = headNounAt(scene, head);
    if (noun === undefined) continue;
    const of = isPersonNoun(noun) ? 'person' : 'body';
    const first = phraseStart(scene, head);
    const end = phraseEnd(scene, head);
    if (speaksOfNobody(scene, { first, head, end }, noun)) continue;
    const gender = genderOfNoun(noun);
    found.push({
      first,
      end,
      head,
      noun,
      of,
      office: isOfficeNoun(noun),
      plural: isPluralNoun(scene.lower[head]!, noun, tags[head]!),
      determiner: determinerAt(scene, first),
      rank: rankOf(scene, first, head, end),
      ...(gender === undefined ? {} : { gender }),
      details: detailsOf(scene, first, end, head),
      coreEnd: head + 1,
    });
  }
  return found;
}

/** The noun in the singular where token `at` heads a description; a noun before a noun heads nothing, save a title before a name. */
function headNounAt(scene: Scene, at: number): string | undefined {
  const { tags } = scene.analysis;
  const { lower, nameAt } = scene;
  const name = scene.names[nameAt[at]!];
  if (name && (name.type === 'person' || name.end - name.first > 1 || name.type === 'place')) return undefined;
  const noun = nounOf(lower[at]!);
  const titled = scene.names[nameAt[at + 1] ?? -1]?.type === 'person';
  if (standsForPerson(lower[at]!) && /^(?:the|a|an)$/.test(lower[at - 1] ?? '') && !NOUN.test(tags[at + 1] ?? ''))
    return noun;
  const known = isPersonNoun(noun)
    ? NOUN.test(tags[at]!) || titled || ELECT.test(lower[at]!)
    : isBodyNoun(noun) && NOUN.test(tags[at]!);
  if (!known && !(titled && OFFICE_TITLES.has(noun))) return undefined;
  if (titled) return noun;
  const compound =
    NOUN.test(tags[at + 1] ?? '') && scene.analysis.tokens[at + 1]!.start - scene.analysis.tokens[at]!.end <= 1;
  const general = lower[at + 1] === 'general' || isSuffix(lower[at + 1]);
  return compound && !general && nameAt[at + 1] === -1 ? undefined : noun;
}

/**
 * "As a widow", "in office", "true justice", "the other side of the road": what somebody is said to be as, a bare singular noun that is no subject and ties to no name,
 * and a noun that names a body only where more is said of it.
 */
function speaksOfNobody(scene: Scene, { first, head, end }: TokenRange & { head: number }, noun: string): boolean {
  const { labels, sentences, tags } = scene.analysis;
  if (/^an?$/.test(scene.lower[first]!) && scene.lower[first - 1] === 'as') return true;
  if (VAGUE.has(noun)) {
    const told = tags
      .slice(first, head)
      .some((tag, i) => /^(?:NNP|JJ|NN)/.test(tag) && !VAGUE_BEFORE.has(scene.lower[first + i]!));
    return !told || scene.lower[head + 1] === 'of';
  }
  if (first !== head || (end > head + 1 && scene.lower[head + 1] === 'of') || !/^NNP?$/.test(tags[head]!)) return false;
  if (noun === 'justice') return scene.names[scene.nameAt[head + 1] ?? -1]?.type !== 'person';
  if (isPersonNoun(noun) || isPluralNoun(scene.lower[head]!, noun, 'NN') || SPEAKS_BARE.has(noun)) return false;
  return !/^nsubj/.test(labels[head] ?? '') && sentences[scene.sentenceOf[head]!]!.first !== head;
}

/** Leftwards over what may stand before a noun, to the article or the possessive and past possessors. */
function phraseStart(scene: Scene, head: number): number {
  const { tags } = scene.analysis;
  const { sentenceOf, lower } = scene;
  let first = head;
  for (let steps = 0; steps < MOST_BEFORE && first > 0 && sentenceOf[first - 1] === sentenceOf[head]; steps += 1) {
    const tag = tags[first - 1]!;
    if (endsTime(scene, first - 1)) break;
    if (/^(?:DT|PRP\$|WP\$|PDT)$/.test(tag)) return first - 1;
    const inside = BEFORE_HEAD.has(tag) && !/^(?:VBN|VBG|RB)$/.test(tag);
    const participle =
      /^(?:VBN|VBG|RB)$/.test(tag) &&
      /^(?:DT|JJ|PRP\$|NN|POS)/.test(tags[first - 2] ?? '') &&
      !NOUN.test(tags[first - 2] ?? '');
    const linked =
      lower[first - 1] === 'and' &&
      /^(?:NN|JJ)/.test(tags[first - 2] ?? '') &&
      /^(?:NN|JJ)/.test(tags[first]!) &&
      first < head;
    const bracket = scene.nameAt[first - 1] !== -1 && NOUN.test(tag);
    if (!inside && !participle && !linked && !bracket) break;
    first -= 1;
  }
  while (first < head && tags[first] === 'POS') first += 1;
  return first;
}

/** "This Wednesday", "last year": a time before a phrase is no part of it; "the 30 year sentence" is. */
function endsTime({ lower }: Scene, at: number): boolean {
  return (
    WEEKDAYS.test(lower[at]!) || (/^(?:week|month|year)$/.test(lower[at]!) && TIME_TURNS.test(lower[at - 1] ?? ''))
  );
}

/** Rightwards over "of ...", "at the ...", "for ...": their nouns, with the names in them. */
function phraseEnd(scene: Scene, head: number): number {
  const { tags } = scene.analysis;
  const { lower, sentenceOf } = scene;
  let end = head + 1;
  if (lower[end] === 'general' || isSuffix(lower[end])) end += 1;
  for (let at = end; at - head < MOST_BEHIND && sentenceOf[at] === sentenceOf[head]; ) {
    if (!LINKS.has(lower[at] ?? '')) break;
    if (end > head + 1 && !/^(?:of|for|at|in)$/.test(lower[at]!)) break;
    if (isTime(scene, at + 1)) break;
    let to = at + 1;
    let noun = false;
    while (to - head < MOST_BEHIND && sentenceOf[to] === sentenceOf[head] && isInside(scene, to, at)) {
      if (to > at + 1 && startsPerson(scene, to)) break;
      noun = NOUN.test(tags[to]!);
      to += 1;
    }
    while (to > at + 1 && !NOUN.test(tags[to - 1]!) && scene.nameAt[to - 1] === -1) to -= 1;
    if (to === at + 1 || (!noun && !NOUN.test(tags[to - 1]!) && scene.nameAt[to - 1] === -1)) break;
    end = to;
    at = to;
  }
  return end;
}

/** In "Minister of Information Ana Roth" the name is no part of the phrase before it. */
function startsPerson({ names, nameAt }: Scene, at: number): boolean {
  const name = names[nameAt[at] ?? -1];
  return name?.type === 'person' && name.first === at;
}

/** "on Monday", "in 2008", "on 3 January". */
function isTime({ analysis: { tags }, lower }: Scene, at: number): boolean {
  return tags[at] === 'CD' || TIMES.test(lower[at] ?? '') || TIMES.test(lower[at + 1] ?? '');
}

function isInside({ analysis: { tags }, nameAt, lower }: Scene, at: number, link: number): boolean {
  const tag = tags[at] ?? '';
  if (/^(?:DT|PRP\$)$/.test(tag)) return at === link + 1;
  if (lower[at] === 'and') return /^(?:NN|JJ)/.test(tags[at - 1] ?? '') && /^(?:NN|JJ)/.test(tags[at + 1] ?? '');
  return nameAt[at] !== -1 || /^(?:NN|JJ|CD|POS|HYPH)/.test(tag);
}

function rankOf({ lower }: Scene, first: number, head: number, end: number): string {
  const behind = isSuffix(lower[head + 1]) && head + 1 < end ? head + 2 : head + 1;
  return standingOf(lower.slice(Math.max(0, first - 1), behind));
}

/** "Minister designate", "president elect". */
function isSuffix(word: string | undefined): boolean {
  return word === 'designate' || word === 'elect';
}

function determinerAt({ analysis: { tags }, lower }: Scene, first: number): Determiner {
  const word = lower[first]!;
  if (/^(?:PRP\$|WP\$)$/.test(tags[first]!)) return 'whose';
  if (tags[first] !== 'DT') return 'none';
  if (word === 'the') return 'the';
  return word === 'a' || word === 'an' || word === 'another' || word === 'some' ? 'a' : 'this';
}

function detailsOf(
  { analysis: { tags }, lower }: Scene,
  first: number,
  end: number,
  head: number,
): ReadonlySet<string> {
  const details = new Set<string>();
  for (let at = first; at < end; at += 1) {
    if (at === head || !CONTENT.test(tags[at]!)) continue;
    const word = lower[at]!.replace(/['’]s$/, '');
    details.add(COUNTRY_OF.get(word) ?? word);
  }
  return details;
}
