// Which names of people mean one person: full and short ones, initials, misspellings. Two people of one surname are kept apart.

import { FURTHER_FEMALE_NAMES, FURTHER_MALE_NAMES } from '../../languages/en/further-given-names.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../languages/en/given-names.ts';
import { COURTESY_TITLES, type Gender } from '../../languages/en/titles.ts';
import { fullestName, type Group, type Grouping, type Unclear, type Variant } from './group.ts';
import { kinNounOf } from './kin.ts';
import { isThinned, spellingDistance, withoutArticle } from './name-text.ts';
import { genderOfNoun, isOfficeNoun, nounOf } from './nouns.ts';
import type { NameMention, Scene } from './scene.ts';

/** Shorter words differ by one letter too easily: Bush and Rush. */
const SHORTEST_MISSPELT = 6;
/** In a full name with the same given name, a surname may be shorter. */
const SHORTEST_MISSPELT_IN_FULL = 4;
/** Endings that make another word of a name: Ivanov and Ivanova, Clinton and Clintons. */
const OTHER_WORD = /^(.+?)(?:s|a|es)$/;
const INITIALS = /^\p{Lu}{2,4}$/u;
/** More people than these who share a word of their names are not told apart; this bounds the time on odd texts. */
const MOST_SHARING = 60;

type Draft = {
  readonly names: NameMention[];
  gender: Gender | undefined;
  /** Offices that stood before the name. */
  readonly titles: Set<string>;
};

/** People put together so far, by the words of their names and by the first letters of those words. */
type People = {
  readonly drafts: Draft[];
  readonly byWord: Map<string, Draft[]>;
  readonly byLetter: Map<string, Draft[]>;
  readonly byInitials: Map<string, Draft[]>;
  readonly variants: Variant[];
  readonly unclear: Unclear[];
};

/** Groups of the person names of the scene. A name that may mean either of two people is in no group but in `unclear`. */
export function groupPeople(scene: Scene): Grouping {
  const names = scene.names.filter(({ type }) => type === 'person');
  const people: People = {
    drafts: [],
    byWord: new Map(),
    byLetter: new Map(),
    byInitials: new Map(),
    variants: [],
    unclear: [],
  };
  for (const name of names.filter(({ words }) => words.length > 1)) addFull(people, scene, name);
  for (const name of names.filter(({ words }) => words.length === 1)) addShort(people, scene, name);
  return { groups: people.drafts.map(asGroup), variants: people.variants, unclear: people.unclear };
}

function asGroup({ names, gender }: Draft): Group {
  const sorted = [...names].sort((a, b) => a.first - b.first);
  return { type: 'person', names: sorted, ...(gender === undefined ? {} : { gender }) };
}

function addFull(people: People, scene: Scene, name: NameMention): void {
  const kin = kinNounOf(scene, name);
  const gender = genderOf(scene, name) ?? (kin === undefined ? undefined : genderOfNoun(kin));
  const sharing = [...new Set(name.words.flatMap((word) => people.byWord.get(withoutArticle(word)) ?? []))];
  const known =
    sharing.find(
      (draft) => agree(draft.gender, gender) && draft.names.some((other) => sameFull(other.words, name.words)),
    ) ?? bornAs(scene, sharing, name);
  const near = known ?? sharing.find((draft) => draft.names.some((other) => nearFull(other.words, name.words)));
  if (near && !known)
    people.variants.push({ name, right: near.names[0]!.text, reason: 'the same given name, and one letter apart' });
  const draft = put(people, near, name, gender);
  const title = titleBefore(scene, name);
  if (title !== undefined) draft.titles.add(title);
}

/** In "Ginger Baker, born Peter Edward Baker" both are one: the only one of that surname told of before. */
function bornAs({ lower }: Scene, sharing: readonly Draft[], name: NameMention): Draft | undefined {
  if (lower[name.first - 1] !== 'born') return undefined;
  const namesakes = sharing.filter((draft) => draft.names.some(({ words }) => words.at(-1) === name.words.at(-1)));
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

/** The office right before a name: "president" of "President Biden". */
function titleBefore({ lower }: Scene, { first }: NameMention): string | undefined {
  const noun = nounOf(lower[first - 1] ?? '');
  return isOfficeNoun(noun) ? noun : undefined;
}

function addShort(people: People, scene: Scene, name: NameMention): void {
  const gender = genderOf(scene, name);
  const word = withoutArticle(name.words[0]!);
  const fitting = (people.byWord.get(word) ?? []).filter((draft) => agree(draft.gender, gender));
  const before = fitting.filter((draft) => draft.names.some((other) => other.first < name.first));
  const candidates = likelier(scene, before.length > 0 ? before : fitting, name);
  if (candidates.length > 1) {
    people.unclear.push({ name, among: candidates.map((draft) => fullestName(draft.names).text) });
    return;
  }
  const initialled = candidates.length === 0 ? byInitials(people, name) : undefined;
  const near = candidates[0] ?? initialled ?? misspelt(people, word);
  if (near && candidates.length === 0 && !initialled) {
    const reason = 'one letter apart, and nobody else of a like name';
    people.variants.push({ name, right: fullestName(near.names).text, reason });
  }
  put(people, near, name, gender);
}

/**
 * Of several who bear a bare surname the one whose office stands before it. That one of them was told of as a brother or wife tells
 * nothing: it is often the relation who speaks.
 */
function likelier(scene: Scene, candidates: readonly Draft[], name: NameMention): readonly Draft[] {
  const title = candidates.length > 1 ? titleBefore(scene, name) : undefined;
  const titled = candidates.filter(({ titles }) => title !== undefined && titles.has(title));
  return titled.length === 1 ? titled : candidates;
}

/** The one person of those told of whose initials the name is: "D.S.K.", "DSK" for "Dominique Strauss-Kahn". */
function byInitials(people: People, { text, words }: NameMention): Draft | undefined {
  if (!INITIALS.test(text.replaceAll('.', ''))) return undefined;
  const bearers = people.byInitials.get(words.join('')) ?? [];
  return bearers.length === 1 ? bearers[0] : undefined;
}

function initialsOf(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split('-'))
    .map((part) => part.charAt(0))
    .join('');
}

/** Whose last name the word misspells. */
function misspelt(people: People, word: string): Draft | undefined {
  return people.byLetter
    .get(word.charAt(0))
    ?.find((draft) => draft.names.some(({ words }) => isMisspelling(word, words.at(-1)!, SHORTEST_MISSPELT)));
}

/** Adds the name to the draft, or to a new one, and lists the draft under what it did not have yet. */
function put(people: People, known: Draft | undefined, name: NameMention, gender: Gender | undefined): Draft {
  const draft = known ?? { names: [], gender, titles: new Set() };
  if (!known) people.drafts.push(draft);
  draft.names.push(name);
  draft.gender ??= gender;
  for (const word of name.words) list(people.byWord, withoutArticle(word), draft);
  list(people.byLetter, name.words.at(-1)?.charAt(0) ?? '', draft);
  if (name.words.length > 1) list(people.byInitials, initialsOf(name.words), draft);
  return draft;
}

function list(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const there = index.get(key);
  if (!there) index.set(key, [draft]);
  else if (there.length < MOST_SHARING && !there.includes(draft)) there.push(draft);
}

/** Is one a fuller form of the other: "Viktor Bout" and "Viktor A. Bout", "V. Bout", "Ahmad al-Sahaf" and "Ahmad Sahaf"? */
function sameFull(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const bare = (words: readonly string[]) => words.map(withoutArticle);
  if (short.length > 1 && isThinned(bare(short), bare(long))) return true;
  const last = withoutArticle(short.at(-1)!) === withoutArticle(long.at(-1)!);
  const [first = '', other = ''] = [short[0], long[0]];
  return last && (first.length === 1 || other.length === 1) && first[0] === other[0];
}

function nearFull(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a[0] !== b[0]) return false;
  const apart = a.filter((word, i) => word !== b[i]);
  const at = a.findIndex((word, i) => word !== b[i]);
  return apart.length === 1 && isMisspelling(a[at]!, b[at]!, SHORTEST_MISSPELT_IN_FULL);
}

/** One letter more, fewer or changed, or two swapped; not where that makes another word of it. */
export function isMisspelling(a: string, b: string, shortest: number): boolean {
  if (Math.min(a.length, b.length) < shortest || a[0] !== b[0] || a === b) return false;
  if (OTHER_WORD.exec(a)?.[1] === b || OTHER_WORD.exec(b)?.[1] === a) return false;
  return spellingDistance(a, b, 1) === 1;
}

function agree(a: Gender | undefined, b: Gender | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** What the title before the name, or the given name, or a Russian surname's ending tells. */
function genderOf(scene: Scene, name: NameMention): Gender | undefined {
  const before = scene.lower[name.first - 1]?.replace(/\.$/, '') ?? '';
  const titled = COURTESY_TITLES.get(before);
  if (titled !== undefined) return titled;
  if (name.words.length < 2) return undefined;
  const [given = ''] = isKnown(name.words[0]!) ? name.words : name.words[0]!.split('-');
  const [female, male] = [isFemale(given), isMale(given)];
  if (female !== male) return female ? 'female' : 'male';
  return /(?:ova|eva|skaya)$/.test(name.words.at(-1)!) ? 'female' : undefined;
}

function isKnown(given: string): boolean {
  return isFemale(given) || isMale(given);
}

function isFemale(given: string): boolean {
  return FEMALE_NAMES.has(given) || FURTHER_FEMALE_NAMES.has(given);
}

function isMale(given: string): boolean {
  return MALE_NAMES.has(given) || FURTHER_MALE_NAMES.has(given);
}
