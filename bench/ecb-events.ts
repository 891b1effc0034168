// ECB+ as tellings of events: the marked events of its checked sentences, with the sentences they stand in and the clusters that people made.

import { goldRecords } from './lib.ts';

type Document = {
  readonly topic: number;
  readonly id: string;
  readonly tokens: readonly (readonly [id: number, sentence: number, form: string])[];
  readonly mentions: Readonly<Record<string, { readonly tag: string; readonly tokens: readonly number[] }>>;
  readonly links: readonly { readonly kind: string; readonly note: string; readonly mentions: readonly string[] }[];
  readonly validated_sentences?: readonly number[];
};

/** An event as ECB+ marks it. Offsets are into the document's `text`. */
export type EcbEvent = {
  readonly id: string;
  readonly document: string;
  readonly topic: number;
  readonly start: number;
  readonly end: number;
  /** Its cluster across documents, or its own id where it has none. */
  readonly cluster: string;
};

export type EcbDocument = {
  readonly id: string;
  readonly topic: number;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly events: readonly EcbEvent[];
};

const EVENT = /^(?:NEG_)?ACTION/;

/** Every document of topics 1 to 35, a sentence a line; events only where sentences were checked, as is the standard. */
export function ecbDocuments(): readonly EcbDocument[] {
  return goldRecords<Document>('events/ecbplus-topics-1-35.jsonl.gz').map(laidOut);
}

function laidOut({ topic, id, tokens, mentions, links, validated_sentences }: Document): EcbDocument {
  const spans = new Map<number, { readonly start: number; readonly end: number; readonly sentence: number }>();
  const sentences: { start: number; end: number }[] = [];
  let text = '';
  tokens.forEach(([token, sentence, form], i) => {
    if (i > 0) text += tokens[i - 1]![1] === sentence ? ' ' : '\n';
    const start = text.length;
    text += form;
    spans.set(token, { start, end: text.length, sentence });
    sentences[sentence] = { start: sentences[sentence]?.start ?? start, end: text.length };
  });
  const checked = new Set(validated_sentences);
  const clusterOf = new Map(
    links.flatMap((link) =>
      link.mentions.map(
        (mention) => [mention, link.kind === 'CROSS_DOC_COREF' ? link.note : `${id} ${link.note}`] as const,
      ),
    ),
  );
  const events = Object.entries(mentions).flatMap(([mention, { tag, tokens: own }]): EcbEvent[] => {
    const first = spans.get(own[0]!);
    const last = spans.get(own.at(-1)!);
    if (!EVENT.test(tag) || !first || !last || !checked.has(first.sentence)) return [];
    const name = `${id} ${mention}`;
    return [
      { id: name, document: id, topic, start: first.start, end: last.end, cluster: clusterOf.get(mention) ?? name },
    ];
  });
  return { id, topic, text, sentences: sentences.filter((span) => span !== undefined), events };
}
