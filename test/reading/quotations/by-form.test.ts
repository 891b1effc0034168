// Quotations that the form of a text shows where the model found none.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../src/core/span.ts';
import { analyse } from '../../../src/reading/analyse.ts';
import { withQuotationsByForm } from '../../../src/reading/quotations/by-form.ts';
import type { FoundQuotation } from '../../../src/reading/quotations.ts';
import { spanOfWords } from '../../support/marked.ts';
import { syntax } from '../../support/quotation-models.ts';

type Told = readonly [source: string, content: string];

function told(text: string, found: readonly FoundQuotation[] = []): Told[] {
  return withQuotationsByForm(analyse(text, syntax), found).map(({ source, content }): Told => {
    const words = (spans: typeof content) => spans.map((span) => textOf(text, span)).join(' … ');
    return [words(source), words(content)];
  });
}

const FRAMES: readonly (readonly [sentence: string, Told | undefined])[] = [
  ['According to the Prison Board, the gate was open all night.', ['the Prison Board', 'the gate was open all night']],
  ['According to the mayor, Ana Brod, the gate was open all night.', ['the mayor', 'the gate was open all night']],
  [
    'The gate was open all night, the Prison Board said on Monday.',
    ['the Prison Board', 'The gate was open all night'],
  ],
  ['The gate was open all night, said a guard at the prison.', ['a guard', 'The gate was open all night']],
  ['The gate was open all night, according to the Prison Board.', ['the Prison Board', 'The gate was open all night']],
  ['The Prison Board said that the gate was open all night.', ['The Prison Board', 'that the gate was open all night']],
  ['The Prison Board opened the gate of the old prison at night.', undefined],
  ['According to plan, a gate.', undefined],
];

for (const [sentence, frame] of FRAMES)
  test(`${sentence} is ${frame ? `told by ${frame[0]}` : 'told by nobody'}`, () => {
    assert.deepEqual(told(sentence), frame ? [frame] : []);
  });

function foundIn(text: string, source: string, cue: string, content: string): FoundQuotation {
  const span = (words: string) => [spanOfWords(text, words)];
  return {
    kind: 'indirect',
    act: 'statement',
    source: span(source),
    cue: span(cue),
    content: span(content),
    confidence: 0.8,
  };
}

test('what was found for the same source is left as it is, but for a piece of what it said', () => {
  const text = 'The gate was open all night, the Prison Board said.';
  const cases = [
    ['The gate was open all nigh', 'The gate was open all nigh'],
    ['open all night', 'The gate was open all night'],
  ] as const;
  for (const [content, whole] of cases)
    assert.deepEqual(told(text, [foundIn(text, 'the Prison Board', 'said', content)]), [['the Prison Board', whole]]);
});

test('what somebody says within a sentence that somebody else tells is told by both', () => {
  const text = 'Marek assured Brod that the gate was open, said a guard.';
  assert.deepEqual(told(text, [foundIn(text, 'Marek', 'assured', 'that the gate was open')]), [
    ['a guard', 'Marek assured Brod that the gate was open'],
    ['Marek', 'that the gate was open'],
  ]);
});

test('what the speaker is, told between commas, is none of the words', () => {
  const text = 'According to Brod, the clerk, the gate was open all night.';
  assert.deepEqual(told(text, [foundIn(text, 'Brod', 'According to', 'the clerk, the gate was open all night')]), [
    ['Brod', 'the gate was open all night'],
  ]);
});

test('a relative clause between commas stays with the words that it belongs to', () => {
  const text = 'According to Brod, the gate, which is old, was open all night.';
  const words = 'the gate, which is old, was open all night';
  assert.deepEqual(told(text, [foundIn(text, 'Brod', 'According to', words)]), [['Brod', words]]);
});

const PARAGRAPHS: readonly (readonly [what: string, paragraph: string, isFound: boolean])[] = [
  ['closed at its end', '“The gate was open and nobody saw them leave.”', true],
  ['left open, as where the next one goes on', '“The gate was open and nobody saw them leave.', true],
  ['of straight marks', '"The gate was open and nobody saw them leave."', true],
  ['closed before its end', '“The gate was open,” and nobody saw them leave that night.', false],
  ['without a verb', '“The Long Night of the Open Gate of Ostrel”', false],
];

for (const [what, paragraph, isFound] of PARAGRAPHS)
  test(`a paragraph in marks, ${what}, is ${isFound ? 'somebody’s words' : 'left alone'}`, () => {
    const text = `The prison is old.\n\n${paragraph}\n\nIt will close.`;
    assert.deepEqual(told(text), isFound ? [['', paragraph]] : []);
  });

test('the turns of a transcript are among them', () => {
  const text = 'BROD: Was the gate open?\n\nMAREK: It was. Nobody saw them.\n\nBROD: Who had the key?';
  assert.deepEqual(told(text), [
    ['BROD', 'Was the gate open?'],
    ['MAREK', 'It was. Nobody saw them.'],
    ['BROD', 'Who had the key?'],
  ]);
});
