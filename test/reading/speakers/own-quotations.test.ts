// Pieces that are none of the words said, and statements told within another's.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../../src/core/span.ts';
import { analyse } from '../../../src/reading/analyse.ts';
import type { FoundQuotation } from '../../../src/reading/quotations.ts';
import { ownQuotations } from '../../../src/reading/speakers/own-quotations.ts';
import { spanOfWords } from '../../support/marked.ts';
import { syntax } from '../../support/quotation-models.ts';

type Words = {
  readonly source?: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly kind?: FoundQuotation['kind'];
};

/** Source and content of the own quotations of a text in which one was found. */
function ownOf(text: string, { source, cue, content, kind = 'indirect' }: Words, confidence = 0.9): string[] {
  const span = (words: string): Span => spanOfWords(text, words);
  const found: FoundQuotation = {
    kind,
    act: 'statement',
    source: source === undefined ? [] : [span(source)],
    cue: [span(cue)],
    content: content.map(span),
    confidence,
  };
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
  return ownQuotations(analyse(text, syntax), [found]).map((own) => `${words(own.source)}: ${words(own.content)}`);
}

const PIECES: readonly (readonly [name: string, text: string, found: Words, own: string])[] = [
  [
    'the name behind the verb is the source',
    '“Both cases are false,” claimed Ferris.',
    { cue: 'claimed', content: ['“Both cases are false,”', 'Ferris'], kind: 'direct' },
    'Ferris: “Both cases are false,”',
  ],
  [
    'what the speaker is told of as is none of the words',
    'The judge in the case, Ana Brod, said the dam was safe.',
    { source: 'Ana Brod', cue: 'said', content: ['The judge in the case', 'the dam was safe'] },
    'Ana Brod: the dam was safe',
  ],
  [
    'what the speaker saw is none of the words',
    'Ana Brod, who saw the crash, said the road was wet.',
    { source: 'Ana Brod', cue: 'said', content: ['the crash', 'the road was wet'] },
    'Ana Brod: the road was wet',
  ],
  [
    'words on both sides of the speaker stay together',
    'The dam, Ana Brod said, was safe.',
    { source: 'Ana Brod', cue: 'said', content: ['The dam', 'was safe'] },
    'Ana Brod: The dam | was safe',
  ],
];

for (const [name, text, found, own] of PIECES)
  test(name, () => {
    assert.deepEqual(ownOf(text, found), [own]);
  });

const WITHIN: readonly (readonly [text: string, content: string, inner: string | undefined])[] = [
  [
    'Police said Brod told them that he had been asleep.',
    'Brod told them that he had been asleep',
    'Brod: he had been asleep',
  ],
  [
    'Police said last week, the ministry had warned that the dam would burst.',
    'last week, the ministry had warned that the dam would burst',
    'the ministry: the dam would burst',
  ],
  ['Police said the phrase suggests that nobody was there.', 'the phrase suggests that nobody was there', undefined],
  ['Police said Brod reported a loss of two boats.', 'Brod reported a loss of two boats', undefined],
  ['Police said the dam was safe.', 'the dam was safe', undefined],
];

for (const [text, content, inner] of WITHIN)
  test(`${text} ${inner ? 'holds a statement of its own' : 'is one statement'}`, () => {
    const own = ownOf(text, { source: 'Police', cue: 'said', content: [content] });
    assert.deepEqual(own, [`Police: ${content}`, ...(inner ? [inner] : [])]);
  });

test('what is most likely no quotation is left out', () => {
  const words = { source: 'Police', cue: 'said', content: ['the dam was safe'] };
  assert.deepEqual(ownOf('Police said the dam was safe.', words, 0.15), []);
});
