// From single spans to whole attributions: which source and cue a content belongs to.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelsFrom } from '../../../src/reading/quotations/cue-levels.ts';
import { groupSpans } from '../../../src/reading/quotations/grouping.ts';
import { type Passage, passagesOf } from '../../../src/reading/quotations/passage.ts';
import { SPAN_TYPES, type SpanType } from '../../../src/reading/quotations/spans.ts';
import { tokenize } from '../../../src/reading/tokens.ts';

const noLevels = levelsFrom(new Int32Array(), new Uint8Array());

/** A passage without a parse: every token a root. */
function passageFrom(text: string): { passage: Passage; place: (words: string) => { first: number; end: number } } {
  const tokens = tokenize(text);
  const ends = tokens.flatMap((token, i) => (/^[.?!]$/.test(token.text) ? [i + 1] : []));
  const bounds = [0, ...ends.map((end) => (tokens[end]?.text === '"' ? end + 1 : end))];
  const sentences = bounds.slice(1).map((end, i) => ({ first: bounds[i]!, end }));
  const analysis = {
    text,
    tokens,
    sentences,
    paragraphs: [{ first: 0, end: tokens.length }],
    tags: tokens.map(() => 'NN'),
    lemmas: tokens.map((token) => token.text),
    heads: new Int32Array(tokens.length).fill(-1),
    labels: tokens.map(() => 'dep'),
  };
  const place = (words: string) => {
    const start = text.indexOf(words);
    const first = tokens.findIndex((token) => token.start >= start);
    return { first, end: tokens.findLastIndex((token) => token.end <= start + words.length) + 1 };
  };
  return { passage: passagesOf(analysis, [], noLevels)[0]!, place };
}

type Marked = readonly (readonly [type: SpanType, words: string])[];

/** Each group as "source | cue | content + content". */
function groupsOf(text: string, marked: Marked): string[] {
  const { passage, place } = passageFrom(text);
  const tokens = tokenize(text);
  const spans = marked.map(([type, words]) => ({ type: SPAN_TYPES.indexOf(type), probability: 0.9, ...place(words) }));
  const words = (list: readonly { first: number; end: number }[]) =>
    list.map(({ first, end }) => text.slice(tokens[first]!.start, tokens[end - 1]!.end)).join(' + ');
  return groupSpans(passage, spans).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

test('a content split by a said-clause is one quotation with two contents', () => {
  const text = '"We shall stay," Ana Brod said, "until the court has ruled."';
  const marked: Marked = [
    ['content', '"We shall stay,"'],
    ['source', 'Ana Brod'],
    ['cue', 'said'],
    ['content', '"until the court has ruled."'],
  ];
  assert.deepEqual(groupsOf(text, marked), ['Ana Brod | said | "We shall stay," + "until the court has ruled."']);
});

test('one source may speak twice in a sentence', () => {
  const text = 'The mayor said the bridge was safe, adding that trams would run .';
  const marked: Marked = [
    ['source', 'The mayor'],
    ['cue', 'said'],
    ['content', 'the bridge was safe'],
    ['cue', 'adding'],
    ['content', 'that trams would run'],
  ];
  assert.deepEqual(groupsOf(text, marked), [
    'The mayor | said | the bridge was safe',
    'The mayor | adding | that trams would run',
  ]);
});

test('two speakers keep their own words', () => {
  const text = 'Ana Brod called it a farce . Ilja Weiss said the court was right .';
  const marked: Marked = [
    ['source', 'Ana Brod'],
    ['cue', 'called'],
    ['content', 'it a farce'],
    ['source', 'Ilja Weiss'],
    ['cue', 'said'],
    ['content', 'the court was right'],
  ];
  assert.deepEqual(groupsOf(text, marked), [
    'Ana Brod | called | it a farce',
    'Ilja Weiss | said | the court was right',
  ]);
});

test('only quotation marks carry words over the end of the sentence that names their speaker', () => {
  const marked = (words: string): Marked => [
    ['content', words],
    ['source', 'Ana Brod'],
    ['cue', 'told'],
  ];
  const plain = 'Trams no longer run . Ana Brod told us so .';
  assert.deepEqual(groupsOf(plain, marked('Trams no longer run')), ['Ana Brod | told | ']);
  const quoted = '"Trams no longer run." Ana Brod told us so .';
  assert.deepEqual(groupsOf(quoted, marked('"Trams no longer run."')), ['Ana Brod | told | "Trams no longer run."']);
});

test('a speech that runs on from the paragraph before has no source here', () => {
  assert.deepEqual(groupsOf('"And so we wait.', [['content', '"And so we wait.']]), [' |  | "And so we wait.']);
});
