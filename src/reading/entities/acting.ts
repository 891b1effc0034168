// Tells a government from its country: in "Moscow refused", "blamed by the United States" the place-name acts, in "in Moscow" it is a place.

import { ACTING_NOUNS, ACTING_VERBS, ADDRESSING_VERBS, SEATS } from '../../languages/en/acting-words.ts';
import { COUNTRIES } from '../../languages/en/countries.ts';
import { nameWords } from './name-text.ts';
import type { NameMention, Scene } from './scene.ts';

const keyOf = (name: string): string => nameWords(name).join(' ');

/** The country whose government a name may stand for, by the name of the country or of its capital. */
const STATE_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ names, capitals }) =>
    [...names, ...capitals].map((name) => [keyOf(name), keyOf(names[0]!)] as const),
  ),
);

const CAPITALS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ names, capitals }) => capitals.filter((name) => !names.includes(name)).map(keyOf)),
);

const VERB = /^VB/;
const NOUN = /^NN/;
const SUBJECT = /^nsubj$/;
const OBJECT = /^(?:dobj|iobj|nsubjpass)$/;

/** The scene with every name of a place that acts as a government typed as an organization, and saying of which country. */
export function withGovernments(scene: Scene): Scene {
  const acting = new Set<NameMention>();
  const names = scene.names.map((name): NameMention => {
    const key = name.words.join(' ');
    if (name.type !== 'place' || !acts(scene, name, acting)) return name;
    if (SEATS.has(key.replaceAll(' ', '-'))) return { ...name, type: 'organization' };
    const government = STATE_OF.get(key);
    if (government === undefined) return name;
    acting.add(name);
    return { ...name, type: 'organization', government, byCapital: CAPITALS.has(key) };
  });
  return { ...scene, names };
}

function acts({ analysis, names, nameAt }: Scene, name: NameMention, acting: ReadonlySet<NameMention>): boolean {
  const { heads, labels, tags, lemmas } = analysis;
  const top = topOf(heads, name);
  const head = heads[top]!;
  if (head < 0 || NOUN.test(tags[name.end] ?? '')) return false;
  const label = labels[top] ?? '';
  const lemma = lemmas[head]!.toLowerCase();
  if (SUBJECT.test(label)) return VERB.test(tags[head]!) && ACTING_VERBS.has(lemma);
  if (OBJECT.test(label)) return ADDRESSING_VERBS.has(lemma);
  const marker = markerOf(analysis, top);
  if (marker === 'by') return ACTING_VERBS.has(lemma);
  if (marker === 'according to' || (marker === 'on' && lemma === 'call')) return true;
  if (/^nmod:poss/.test(label)) return ACTING_NOUNS.has(lemma);
  const first = label === 'conj' ? names[nameAt[head] ?? -1] : undefined;
  return first !== undefined && acting.has(first);
}

/** The token of a name that hangs on what is outside of it. */
function topOf(heads: Int32Array, { first, end }: NameMention): number {
  for (let at = end - 1; at > first; at -= 1) if (heads[at]! < first || heads[at]! >= end) return at;
  return first;
}

/** The preposition before the name that `top` stands in. */
function markerOf({ tokens, heads, labels }: Scene['analysis'], top: number): string {
  for (let at = top - 1; at >= 0 && at >= top - 5; at -= 1) {
    if (heads[at] !== top || labels[at] !== 'case') continue;
    const word = tokens[at]!.text.toLowerCase();
    return word === 'to' && tokens[at - 1]?.text.toLowerCase() === 'according' ? 'according to' : word;
  }
  return '';
}
