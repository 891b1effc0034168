// Which names of people mean one person: full and short ones, initials, misspellings. Two people of one surname are kept apart.

import { FEMALE_NAMES, MALE_NAMES } from '../../languages/en/given-names.ts';
import { COURTESY_TITLES, type Gender } from '../../languages/en/titles.ts';
import { fullestName, type Group, type Grouping, type Unclear, type Variant } from './group.ts';
import { isThinned, spellingDistance, withoutArticle } from './name-text.ts';
import type { NameMention, Scene } from './scene.ts';

/** Shorter words differ by one letter too easily: Bush and Rush. */
const SHORTEST_MISSPELT = 6;
/** In a full name with the same given name, a surname may be shorter. */
const SHORTEST_MISSPELT_IN_FULL = 4;
/** Endings that make another word of a name: Ivanov and Ivanova, Clinton and Clintons. */
const OTHER_WORD = /^(.+?)(?:s|a|es)$/;

type Draft = { names: NameMention[]; gender: Gender | undefined };

/** Groups of the person names of the scene. A name that may mean either of two people is in no group but in `unclear`. */
export function groupPeople(scene: Scene): Grouping {
  const names = scene.names.filter(({ type }) => type === 'person');
  const drafts: Draft[] = [];
  const variants: Variant[] = [];
  const unclear: Unclear[] = [];
  for (const name of names.filter(({ words }) => words.length > 1)) addFull(scene, drafts, variants, name);
  for (const name of names.filter(({ words }) => words.length === 1)) addShort(scene, drafts, variants, unclear, name);
  return { groups: drafts.map(asGroup), variants, unclear };
}

function asGroup({ names, gender }: Draft): Group {
  const sorted = [...names].sort((a, b) => a.first - b.first);
  return { type: 'person', names: sorted, ...(gender === undefined ? {} : { gender }) };
}

function addFull(scene: Scene, drafts: Draft[], variants: Variant[], name: NameMention): void {
  const gender = genderOf(scene, name);
  const known = drafts.find(
    (draft) => agree(draft.gender, gender) && draft.names.some((other) => sameFull(other.words, name.words)),
  );
  const near = known ?? drafts.find((draft) => draft.names.some((other) => nearFull(other.words, name.words)));
  if (!near) drafts.push({ names: [name], gender });
  else {
    if (!known)
      variants.push({ name, right: near.names[0]!.text, reason: 'the same given name, and one letter apart' });
    near.names.push(name);
    near.gender ??= gender;
  }
}

function addShort(scene: Scene, drafts: Draft[], variants: Variant[], unclear: Unclear[], name: NameMention): void {
  const gender = genderOf(scene, name);
  const word = name.words[0]!;
  const fitting = drafts.filter(
    (draft) => agree(draft.gender, gender) && draft.names.some((other) => isShortFor(word, other.words)),
  );
  const before = fitting.filter((draft) => draft.names.some((other) => other.first < name.first));
  const candidates = before.length > 0 ? before : fitting;
  if (candidates.length > 1) {
    unclear.push({ name, among: candidates.map((draft) => fullestName(draft.names).text) });
    return;
  }
  const near = candidates[0] ?? drafts.find((draft) => draft.names.some((other) => nearShort(word, other.words)));
  if (!near) drafts.push({ names: [name], gender });
  else {
    if (candidates.length === 0)
      variants.push({
        name,
        right: fullestName(near.names).text,
        reason: 'one letter apart, and nobody else of a like name',
      });
    near.names.push(name);
    near.gender ??= gender;
  }
}

/** Is one a fuller form of the other: "Viktor Bout" and "Viktor A. Bout", "V. Bout", "Ahmad al-Sahaf" and "Ahmad Sahaf"? */
function sameFull(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const bare = (words: readonly string[]) => words.map(withoutArticle);
  if (isThinned(bare(short), bare(long))) return true;
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

/** May the one word stand for the full name? Any of its words may: which one is the family's differs from country to country. */
function isShortFor(word: string, full: readonly string[]): boolean {
  const bare = withoutArticle(word);
  return full.some((part) => withoutArticle(part) === bare);
}

function nearShort(word: string, full: readonly string[]): boolean {
  return isMisspelling(word, full.at(-1)!, SHORTEST_MISSPELT);
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
export function genderOf(scene: Scene, name: NameMention): Gender | undefined {
  const before = scene.lower[name.first - 1]?.replace(/\.$/, '') ?? '';
  const titled = COURTESY_TITLES.get(before);
  if (titled !== undefined) return titled;
  if (name.words.length < 2) return undefined;
  const given = name.words[0]!.split('-')[0]!;
  if (FEMALE_NAMES.has(given) !== MALE_NAMES.has(given)) return FEMALE_NAMES.has(given) ? 'female' : 'male';
  return /(?:ova|eva|skaya)$/.test(name.words.at(-1)!) ? 'female' : undefined;
}
