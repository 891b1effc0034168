// From a report's words to what the names' CRF sees of them. Training and reading use the same functions.

import type { Analysis } from '../../core/analysis.ts';
import type { Sequence } from '../../learning/crf.ts';
import { mix } from '../../learning/hashing.ts';
import { type Evidence, evidenceOf, SIGN_COUNT } from './evidence.ts';
import { knownPhrases } from './phrases.ts';
import { LIST, type Word, wordOf } from './word.ts';

/** Version of what is seen: weights fit one version only. */
export const NAME_FEATURES = 'names-2';

/** The part of an analysis that names are found by. */
export type NameInput = Pick<Analysis, 'tokens' | 'sentences' | 'paragraphs'>;

export type ClassOf = (key: number) => { readonly fine: number; readonly coarse: number };

/** A report as the feature functions see it. */
export type NameView = {
  readonly words: readonly Word[];
  readonly opens: Uint8Array;
  /** 1 where the word stands in a paragraph of capitals. */
  readonly shouted: Uint8Array;
  readonly phrases: Uint8Array;
  readonly evidence: Evidence;
};

const MOST_FEATURES = 128;
const MOST_EDGES = 4;
const LIST_BITS = Object.keys(LIST).length;
/** In a paragraph of capitals at least this share of its words of letters is in capitals. */
const SHOUTED_SHARE = 0.7;
const BLANK: Word = wordOf('', () => ({ fine: 0, coarse: 0 }));

export function viewOf({ tokens, sentences, paragraphs }: NameInput, classOf: ClassOf): NameView {
  const known = new Map<string, Word>();
  const words = tokens.map(({ text }) => {
    const word = known.get(text) ?? wordOf(text, classOf);
    known.set(text, word);
    return word;
  });
  const opens = new Uint8Array(words.length);
  for (const { first } of sentences) if (first < opens.length) opens[first] = 1;
  const shouted = new Uint8Array(words.length);
  for (const { first, end } of paragraphs) {
    const lettered = words.slice(first, end).filter((word) => /\p{L}{2}/u.test(word.lower));
    const loud = lettered.filter((word) => word.allCapitals).length;
    if (loud > 1 && loud >= SHOUTED_SHARE * lettered.length) shouted.fill(1, first, end);
  }
  return {
    words,
    opens,
    shouted,
    phrases: knownPhrases(words.map(({ lower }) => lower)),
    evidence: evidenceOf(words, opens),
  };
}

/** The CRF's view of words `first` up to, without, `end`: one paragraph, or a part of a very long one. */
export function sequenceOf(view: NameView, first: number, end: number): Sequence {
  const length = end - first;
  const features = new Int32Array(length * MOST_FEATURES);
  const offsets = new Int32Array(length + 1);
  const edges = new Int32Array(length * MOST_EDGES);
  const edgeOffsets = new Int32Array(length + 1);
  for (let t = 0; t < length; t += 1) {
    const sink = { ids: features, at: offsets[t]! };
    addFeatures(view, first + t, first, end, sink);
    offsets[t + 1] = sink.at;
    const edgeSink = { ids: edges, at: edgeOffsets[t]! };
    addEdges(view, first + t, first, edgeSink);
    edgeOffsets[t + 1] = edgeSink.at;
  }
  return {
    length,
    features: features.slice(0, offsets[length]),
    offsets,
    edges: edges.slice(0, edgeOffsets[length]),
    edgeOffsets,
  };
}

type Sink = { readonly ids: Int32Array; at: number };

function put(sink: Sink, template: number, value: number): void {
  sink.ids[sink.at++] = mix(template, value);
}

function addFeatures(view: NameView, at: number, first: number, end: number, sink: Sink): void {
  const word = (offset: number): Word => {
    const place = at + offset;
    return place >= first && place < end ? view.words[place]! : BLANK;
  };
  const around = [word(-2), word(-1), word(0), word(1), word(2)] as const;
  addForms(around, sink);
  addShapes(around, view.opens[at]! | (view.shouted[at]! << 1), sink);
  addLists(around, sink);
  addClasses(around, sink);
  addPlace(view, at, sink);
  if (around[2].capital) addEvidence(view, at, sink);
}

function addForms([two, before, word, after, next]: readonly [Word, Word, Word, Word, Word], sink: Sink): void {
  put(sink, 1, 0);
  put(sink, 2, word.form);
  put(sink, 3, word.key);
  put(sink, 4, before.key);
  put(sink, 5, after.key);
  put(sink, 6, two.key);
  put(sink, 7, next.key);
  put(sink, 8, mix(before.key, word.key));
  put(sink, 9, mix(word.key, after.key));
  put(sink, 10, mix(before.key, after.key));
  put(sink, 11, mix(two.key, before.key));
  put(sink, 12, mix(after.key, next.key));
  for (let i = 0; i < word.prefixes.length; i += 1) {
    put(sink, 13 + i, word.prefixes[i]!);
    put(sink, 20 + i, word.suffixes[i]!);
  }
  const tail = after.suffixes[2];
  if (tail !== undefined) put(sink, 26, tail);
  const tailBefore = before.suffixes[2];
  if (tailBefore !== undefined) put(sink, 27, tailBefore);
}

function addShapes(
  [two, before, word, after, next]: readonly [Word, Word, Word, Word, Word],
  where: number,
  sink: Sink,
): void {
  put(sink, 30, word.shape);
  put(sink, 31, word.short);
  put(sink, 32, mix(word.short, where));
  put(sink, 33, mix(before.short, word.short));
  put(sink, 34, mix(word.short, after.short));
  put(sink, 35, mix(mix(before.short, word.short), after.short));
  put(sink, 36, mix(before.key, word.short));
  put(sink, 37, mix(word.short, after.key));
  put(sink, 38, mix(mix(two.short, before.short), word.short));
  put(sink, 39, mix(mix(word.short, after.short), next.short));
  put(sink, 40, mix(word.key, where));
}

function addLists(around: readonly [Word, Word, Word, Word, Word], sink: Sink): void {
  const short = around[2].short;
  around.forEach((word, i) => {
    if (word.lists === 0) return;
    for (let bit = 0; bit < LIST_BITS; bit += 1) {
      if ((word.lists & (1 << bit)) !== 0) put(sink, 50 + i, mix(bit, word.capital ? 1 : 0));
    }
    put(sink, 56 + i, mix(word.lists, short));
  });
  put(sink, 62, mix(around[1].lists, mix(around[2].lists, around[3].lists)));
}

function addClasses(around: readonly [Word, Word, Word, Word, Word], sink: Sink): void {
  const { short, capital } = around[2];
  around.forEach((word, i) => {
    if (word.fine === 0) return;
    put(sink, 70 + i, word.fine);
    put(sink, 76 + i, mix(word.coarse, capital ? 1 : 0));
  });
  put(sink, 82, mix(around[1].coarse, mix(around[2].coarse, short)));
  put(sink, 83, mix(around[2].coarse, mix(around[3].coarse, short)));
  put(sink, 84, mix(around[1].coarse, mix(around[3].coarse, short)));
}

function addPlace(view: NameView, at: number, sink: Sink): void {
  if (view.opens[at]) put(sink, 90, 0);
  if (view.shouted[at]) put(sink, 91, 0);
  const phrase = view.phrases[at]!;
  if (phrase > 0) put(sink, 92, phrase);
  const following = view.phrases[at + 1] ?? 0;
  if (following > 0) put(sink, 93, mix(following, view.words[at]!.short));
}

function addEvidence({ words, evidence, opens }: NameView, at: number, sink: Sink): void {
  const signs = evidence.signs[at]!;
  const open = opens[at]!;
  for (let bit = 0; bit < SIGN_COUNT; bit += 1) if ((signs & (1 << bit)) !== 0) put(sink, 100, bit);
  put(sink, 101, mix(evidence.lowerElsewhere[at]! * 2 + evidence.capitalElsewhere[at]!, open));
  for (const other of evidence.elsewhere[at]!) {
    const before = words[other - 1];
    const after = words[other + 1];
    if (before?.capital) {
      put(sink, 102, before.key);
      put(sink, 103, mix(before.lists, before.coarse));
    }
    if (after?.capital) {
      put(sink, 104, after.key);
      put(sink, 105, mix(after.lists, after.coarse));
    }
  }
}

function addEdges({ words, opens }: NameView, at: number, first: number, sink: Sink): void {
  const word = words[at]!;
  const before = at > first ? words[at - 1]! : BLANK;
  put(sink, 1, 0);
  put(sink, 2, mix(mix(before.short, word.short), opens[at]!));
  if (!word.capital) put(sink, 3, word.key);
  if (!before.capital) put(sink, 4, before.key);
}
