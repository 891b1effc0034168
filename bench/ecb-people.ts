// ECB+ as reports with marks of people and bodies: its words set as text again, its human participants as mentions.

import type { Kind, Marked } from './entity-scores.ts';
import { goldRecords } from './lib.ts';

type Document = {
  readonly topic: number;
  readonly id: string;
  readonly tokens: readonly (readonly [id: number, sentence: number, form: string])[];
  readonly mentions: Readonly<Record<string, { readonly tag: string; readonly tokens: readonly number[] }>>;
  readonly links: readonly { readonly mentions: readonly string[] }[];
  readonly validated_sentences?: readonly number[];
};

export type MarkedText = {
  readonly text: string;
  readonly marks: readonly Marked[];
  /** Only some sentences of a document were marked. */
  readonly isInside: (offset: number) => boolean;
};

/** People and bodies; ECB+ marks countries that act among them. */
const HUMAN = /^HUMAN_PART_(?:PER|ORG|GPE|MET)$/;
const PRONOUN = /^(?:s?he|him|his|hers?|it|its|they|them|their|theirs|(?:him|her|it)self|themselves)$/i;
const OTHER_PERSONS = /^(?:I|me|my|mine|we|us|our|ours|you|your|yours|who|whom|whose|which|that)$/i;
const CLOSES = /^(?:[.,:;!?%)\]]|'s|’s|n't|''|”|’)$/;
const OPENS = /^(?:[([$“‘]|``)$/;
const ENDS = /[.!?"”’']$/;

/** The documents of even or of odd topics. Documents in which no sentence was marked are left out. */
export function ecbPeople(parity: 'even' | 'odd'): MarkedText[] {
  const documents = goldRecords<Document>('events/ecbplus-topics-1-35.jsonl.gz');
  return documents
    .filter(({ topic }) => topic % 2 === (parity === 'even' ? 0 : 1))
    .map(markedText)
    .filter(({ marks }) => marks.length > 0);
}

function markedText({ tokens, mentions, links, validated_sentences }: Document): MarkedText {
  const spans = new Map<number, { readonly start: number; readonly end: number }>();
  const sentences = new Map<number, { start: number; end: number }>();
  let text = '';
  tokens.forEach(([id, sentence, form], i) => {
    const [, before, last = ''] = tokens[i - 1] ?? [];
    if (i > 0)
      text += before !== sentence && !ENDS.test(last) ? '\n' : CLOSES.test(form) || OPENS.test(last) ? '' : ' ';
    spans.set(id, { start: text.length, end: text.length + form.length });
    text += form;
    const known = sentences.get(sentence);
    sentences.set(sentence, { start: known?.start ?? text.length - form.length, end: text.length });
  });
  const marked = validated_sentences?.flatMap((sentence) => sentences.get(sentence) ?? []) ?? [...sentences.values()];
  const isInside = (offset: number): boolean => marked.some(({ start, end }) => offset >= start && offset < end);
  const chainOf = new Map(links.flatMap((link, i) => link.mentions.map((id) => [id, `chain ${i}`] as const)));
  const marks = Object.entries(mentions).flatMap(([id, { tag, tokens: own }]): Marked[] => {
    const first = spans.get(own[0]!);
    const last = spans.get(own.at(-1)!);
    if (!HUMAN.test(tag) || !first || !last || !isInside(first.start)) return [];
    const words = text.slice(first.start, last.end);
    if (OTHER_PERSONS.test(words)) return [];
    return [{ start: first.start, end: last.end, kind: kindOf(words), entity: chainOf.get(id) ?? `alone ${id}` }];
  });
  return { text, marks: marks.sort((a, b) => a.start - b.start), isInside };
}

function kindOf(words: string): Kind {
  if (PRONOUN.test(words)) return 'pronoun';
  return /^(?:the |an? )?\p{Lu}/u.test(words) ? 'name' : 'nominal';
}
