// Quotations told by their words, given their speakers by the stage itself.

import assert from 'node:assert/strict';
import type { Timex } from '../../src/core/reading.ts';
import { analyse } from '../../src/reading/analyse.ts';
import { joinEntities } from '../../src/reading/entities.ts';
import type { FoundQuotation } from '../../src/reading/quotations.ts';
import { type Attributed, attributeSpeakers } from '../../src/reading/speakers.ts';
import { marked, spanOfWords } from './marked.ts';
import { speakerModel, syntax } from './quotation-models.ts';

/** Source, cue and content by their words; each is found behind the content of the quotation before, the first ones from the start. */
export type Said = {
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
  readonly kind?: FoundQuotation['kind'];
};

/** What the speakers' stage gives for a text with its names marked and its quotations told. */
export function attributed(source: string, said: readonly Said[], timexes: readonly Timex[] = []): Attributed {
  const { text, names } = marked(source);
  const analysis = analyse(text, syntax);
  const parts = { body: { start: 0, end: text.length } };
  const found = said.map(({ source: from, cue, content, kind = 'direct' }): FoundQuotation => {
    const at = spanOfWords(text, content);
    const near = (words: string | undefined) => (words === undefined ? [] : [nearest(text, words, at.start, at.end)]);
    return { kind, act: 'statement', source: near(from), cue: near(cue), content: [at], confidence: 0.9 };
  });
  const joined = joinEntities(analysis, parts, names);
  return attributeSpeakers(analysis, parts, found, joined, timexes, undefined, speakerModel);
}

/** The place of the words nearest to the content. */
function nearest(text: string, words: string, start: number, end: number) {
  const behind = text.indexOf(words, end);
  const before = text.lastIndexOf(words, start - 1);
  const at = before < 0 || (behind >= 0 && behind - end < start - before) ? behind : before;
  assert.ok(at >= 0, words);
  return { start: at, end: at + words.length };
}

/** Name of each quotation's speaker. */
export function speakers({ quotations, entities }: Attributed): (string | undefined)[] {
  return quotations.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name);
}
