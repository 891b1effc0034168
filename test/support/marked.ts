// Texts with their names marked in the text itself: "[person Konstantin Dolgov] met [organization TASS]".

import type { EntityType, Mention } from '../../src/core/reading.ts';
import type { Span } from '../../src/core/span.ts';

/** The text without its marks, and the names that were marked. */
export function marked(source: string): { readonly text: string; readonly names: readonly Mention[] } {
  const names: Mention[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/\[(person|organization|place|group|other) ([^\]]+)\]/g)) {
    text += source.slice(from, match.index);
    const [whole, type = 'other', name = ''] = match;
    names.push({
      start: text.length,
      end: text.length + name.length,
      type: type as EntityType,
      kind: 'name',
      confidence: 1,
    });
    text += name;
    from = match.index + whole.length;
  }
  return { text: text + source.slice(from), names };
}

/** Place of the words in the text; `nth` counts from 1. */
export function spanOfWords(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not there ${nth} times`);
  return { start, end: start + words.length };
}
