// Passages for tests of the bench, from words apart by spaces and spans as "kind first last".

import type { ComparedPassage, Kind, Run } from '../../bench/statements/spans.ts';

export function passageOf(text: string, gold: readonly string[], found: readonly string[]): ComparedPassage {
  const tokens = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => [index, index + word.length] as const);
  return { id: 'p', text, tokens, gold: gold.map(runOf), found: found.map(runOf) };
}

function runOf(words: string): Run {
  const [kind, first, last] = words.split(' ');
  return { kind: kind as Kind, first: Number(first), last: Number(last) };
}
