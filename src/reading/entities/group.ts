// A group of places in the text that speak of one entity, while it is being put together.

import type { EntityType } from '../../core/reading.ts';
import type { Gender } from '../../languages/en/titles.ts';
import type { NameMention } from './scene.ts';

export type Group = {
  readonly type: EntityType;
  readonly names: readonly NameMention[];
  readonly gender?: Gender;
  /** The fullest name, where it is none of those in the text: the right spelling of a misspelt one. */
  readonly knownAs?: string;
  /** Nouns that it goes by without any description that says so: a country's name where it acts is a "government". */
  readonly nouns?: readonly string[];
};

/** Names that were joined although they are spelt differently; `right` is the spelling taken for right, as it stands or is known. */
export type Variant = { readonly name: NameMention; readonly right: string; readonly reason: string };

/** Names that may be either of several people and are left apart. */
export type Unclear = { readonly name: NameMention; readonly among: readonly string[] };

export type Grouping = {
  readonly groups: readonly Group[];
  readonly variants: readonly Variant[];
  readonly unclear: readonly Unclear[];
};

/** The fullest of the names: a country rather than its capital, most words, then not in capitals, then with its accents, then longest, then first. */
export function fullestName(names: readonly NameMention[]): NameMention {
  const loud = ({ text }: NameMention) => text.length > 5 && text === text.toUpperCase();
  return [...names].sort(
    (a, b) =>
      Number(a.byCapital ?? false) - Number(b.byCapital ?? false) ||
      b.words.length - a.words.length ||
      Number(loud(a)) - Number(loud(b)) ||
      Number(/[^ -~’]/.test(b.text)) - Number(/[^ -~’]/.test(a.text)) ||
      b.text.length - a.text.length ||
      a.first - b.first,
  )[0]!;
}
