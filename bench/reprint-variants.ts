// What outlets make of an agency's report, made by machine: six kinds of changes, alone and together, the same for the same seed.

import { type Random, seededRandom } from '../src/learning/random.ts';

export type Source = { readonly id: string; readonly text: string };
/** `sources`: ids of the reports whose words it has, the larger part first. */
export type Variant = {
  readonly id: string;
  readonly text: string;
  readonly kinds: readonly Kind[];
  readonly sources: readonly string[];
};

const EDITS = ['cut', 'headline', 'style', 'context', 'partial quotation'] as const;
const KINDS = [...EDITS, 'merged'] as const;
export type Kind = (typeof KINDS)[number];

/** Chance of a second change besides the first, and of a third. */
const FURTHER_CHANGE = 0.5;
/** Least part of the paragraphs that a cut leaves. */
const LEAST_LEFT = 0.2;

/**
 * `count` variants of the sources, each source in turn and each kind in turn. `others` lend the paragraphs of local context, and are
 * in no other use.
 */
export function makeVariants(
  sources: readonly Source[],
  others: readonly Source[],
  count: number,
  seed: number,
): readonly Variant[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const source = sources[i % sources.length]!;
    const first = KINDS[Math.floor(i / sources.length) % KINDS.length]!;
    const further = [random(), random()].filter((chance) => chance < FURTHER_CHANGE).map(() => pick(KINDS, random));
    const kinds = [...new Set([first, ...further])];
    const partner = sources[(i + 1 + Math.floor(random() * (sources.length - 1))) % sources.length]!;
    const lender = others[i % others.length]!;
    const merged = kinds.includes('merged') && partner.id !== source.id;
    const own = paragraphsOf(source.text);
    const start = merged ? weave(own, paragraphsOf(partner.text), random) : own;
    const changed = EDITS.filter((kind) => kinds.includes(kind)).reduce(
      (paragraphs, kind) => CHANGES[kind](paragraphs, lender, random),
      start,
    );
    const from = merged ? [source.id, partner.id] : [source.id];
    return { id: `variant ${i}`, text: changed.join('\n\n'), kinds, sources: from };
  });
}

/** Paragraphs as lines tell them; a text set without lines is cut after every third sentence. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split(/\n+/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  if (filled.length > 3) return filled;
  const sentences = text.split(/(?<=[.!?]["”]?)\s+(?=["“\p{Lu}])/u);
  return Array.from({ length: Math.ceil(sentences.length / 3) }, (_, i) => sentences.slice(i * 3, i * 3 + 3).join(' '));
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}

type Change = (paragraphs: readonly string[], lender: Source, random: Random) => string[];

const CHANGES: Readonly<Record<(typeof EDITS)[number], Change>> = {
  cut: (paragraphs, _lender, random) =>
    paragraphs.slice(0, Math.max(2, Math.ceil(paragraphs.length * (LEAST_LEFT + random() * (0.9 - LEAST_LEFT))))),
  headline: ([, ...rest], lender) => [paragraphsOf(lender.text)[0]!.split(' ').slice(0, 9).join(' '), ...rest],
  style: (paragraphs, _lender, random) => paragraphs.map((paragraph) => inHouseStyle(paragraph, random)),
  context: (paragraphs, lender, random) => {
    const lent = [...paragraphsOf(lender.text)].sort((a, b) => b.length - a.length)[0]!;
    const at = 1 + Math.floor(random() * paragraphs.length);
    return [...paragraphs.slice(0, at), lent, ...paragraphs.slice(at)];
  },
  'partial quotation': (paragraphs, _lender, random) => paragraphs.map((paragraph) => partlyQuoted(paragraph, random)),
};

/** The first half of the one and the first half of the other, paragraph by paragraph or one after the other. */
function weave(first: readonly string[], second: readonly string[], random: Random): string[] {
  const half = (all: readonly string[]): string[] => all.slice(0, Math.max(2, Math.ceil(all.length * 0.6)));
  const [a, b] = [half(first), half(second)];
  if (random() < 0.5) return [...a, ...b.slice(1)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) =>
    [a[i], b[i]].filter((one) => one !== undefined),
  ).flat();
}

/** An editor's habits, written without looking at what the finder forgives; each is applied to most of its places. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g, '$1'],
  [/\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g, 'this week'],
  [/\bsaid that\b/g, 'said'],
  [/\bsaid\b/g, 'stated'],
  [/\btold reporters\b/g, 'told the press'],
  [/\bpercent\b/g, 'per cent'],
  [/\bper cent\b/g, '%'],
  [/\bU\.S\./g, 'US'],
  [/\bUnited States\b/g, 'US'],
  [/\bUnited Kingdom\b/g, 'UK'],
  [/\bcenter\b/g, 'centre'],
  [/\bdefense\b/g, 'defence'],
  [/\borganiz/g, 'organis'],
  [/\brealiz/g, 'realis'],
  [/\blabor\b/g, 'labour'],
  [/\btwo\b/g, '2'],
  [/\bthree\b/g, '3'],
  [/\bfour\b/g, '4'],
  [/\b10\b/g, 'ten'],
  [/\bdid not\b/g, "didn't"],
  [/\bwas not\b/g, "wasn't"],
  [/\bhowever, /gi, ''],
  [/\balso /g, ''],
  [/\babout (\d)/g, 'around $1'],
  [/\bmore than (\d)/g, 'over $1'],
  [/\baccording to\b/g, 'as reported by'],
  [/\bPresident\b/g, 'Pres.'],
  [/\bGov\. /g, 'Governor '],
  [/\b(Mr|Mrs|Ms|Dr)\.? /g, ''],
  [/“|”/g, '"'],
  [/ – | — /g, ', '],
  [/\bkilled\b/g, 'dead'],
  [/\bgovernment\b/g, 'administration'],
  [/\bpolice\b/g, 'officers'],
  [/\bchildren\b/g, 'kids'],
  [/\bbegan\b/g, 'started'],
  [/\bwhile\b/g, 'whilst'],
];
const APPLIED = 0.7;

function inHouseStyle(paragraph: string, random: Random): string {
  return HABITS.reduce(
    (text, [pattern, replacement]) =>
      text.replace(pattern, (found) =>
        random() < APPLIED
          ? found.replace(new RegExp(pattern.source, pattern.flags.replace('g', '')), replacement)
          : found,
      ),
    paragraph,
  );
}

/** Quotations cut down to a few of their words, the rest told or left out. */
function partlyQuoted(paragraph: string, random: Random): string {
  return paragraph.replace(/["“]([^"“”]{30,})["”]/g, (whole, words: string) => {
    const all = words.split(' ');
    const from = Math.floor(random() * (all.length / 2));
    const to = Math.min(all.length, from + 4 + Math.floor(random() * 4));
    if (random() < 0.3) return whole;
    const before = random() < 0.5 ? `${all.slice(0, from).join(' ')} ` : '';
    return `${before}“${all.slice(from, to).join(' ')}”`;
  });
}
