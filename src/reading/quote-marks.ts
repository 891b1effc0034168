// Which quotation marks open and which close, told from what stands beside them before what they look like.

import type { Token } from '../core/analysis.ts';
import type { TokenRange } from '../core/span.ts';

export const NO_QUOTE = 0;
export const OPENS = 1;
export const CLOSES = 2;
type QuoteSide = typeof NO_QUOTE | typeof OPENS | typeof CLOSES;

/** Marks by how they are most often meant, where their neighbours do not tell; a straight mark alternates. */
const NATURE: ReadonlyMap<string, QuoteSide> = new Map([
  ...[...'“„«‹‘‚‟「『', '``', '`', '‘‘', ',,', '&ldquo;', '&bdquo;', '&laquo;', '&#8220;'].map(
    (mark) => [mark, OPENS] as const,
  ),
  ...[...'”»›’」』', "''", '’’', '&rdquo;', '&raquo;', '&#8221;'].map((mark) => [mark, CLOSES] as const),
  ...[...'"\'＂', '&quot;', '&#34;'].map((mark) => [mark, NO_QUOTE] as const),
]);
const AMPERSAND = 0x26;

const OPEN_AFTER = /[\s([{<\-–—―/“„«‘‚"'`]/u;
const CLOSED_BEFORE = /[\s)\]}>.,;:!?…\-–—―/”»’"']/u;

/**
 * For each token whether it is a quotation mark that opens (1), one that closes (2), or none (0). Handles straight and curly
 * marks, the German „so“ and »so«, the French and Russian « so », and text with a blank around every token. A lone apostrophe
 * behind a word ("attorneys’") counts as closing.
 */
export function quoteSides(text: string, tokens: readonly Token[], paragraphs: readonly TokenRange[]): Uint8Array {
  const sides = new Uint8Array(tokens.length);
  for (const { first, end } of paragraphs) {
    let open = false;
    for (let index = first; index < end; index++) {
      const token = tokens[index]!;
      if (token.end - token.start > 2 && token.text.charCodeAt(0) !== AMPERSAND) continue;
      const nature = NATURE.get(token.text);
      if (nature === undefined) continue;
      const side: QuoteSide = besides(text, token) || nature || (open ? CLOSES : OPENS);
      if (isDouble(token.text)) open = side === OPENS;
      sides[index] = side;
    }
  }
  return sides;
}

/** The side that the neighbours tell: blank before and word behind opens, word before and blank behind closes. */
function besides(text: string, { start, end }: Token): QuoteSide {
  const mayOpen = start === 0 || OPEN_AFTER.test(text.charAt(start - 1));
  const mayClose = end === text.length || CLOSED_BEFORE.test(text.charAt(end));
  if (mayOpen === mayClose) return NO_QUOTE;
  return mayOpen ? OPENS : CLOSES;
}

/** Single marks do not count for the state: most of them are apostrophes. */
function isDouble(mark: string): boolean {
  return !/^['’‘‚`‹›]$/u.test(mark);
}
